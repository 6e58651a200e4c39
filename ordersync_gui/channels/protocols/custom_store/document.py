"""Parsing a feed's XML piece by piece, with nothing in it that could harm: no DTD, no deep nesting."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser
from xml.parsers import expat

DEEPEST = 64
_PIECE = 16 * 1024  # characters fed at a time: longer ones hold the window's thread up, measured
_HEAD = 512  # enough for the first tag of nearly all
# A comment or tag that goes on and on is looked at from its beginning with every piece, so there may not be many.
_MOST_PIECES = 32


class HostileXml(Exception):
    """XML that no honest feed contains."""


def root_attributes(text: str) -> dict[str, str]:
    """The attributes of the root element; {} where its tag can't be read. Raises HostileXml for a DOCTYPE.

    The text is fed to expat up to its first tag only.
    """
    found: list[dict[str, str]] = []
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda _name, attributes: found.append(dict(attributes))
    try:
        start, piece = 0, _HEAD
        while start < len(text) and not found:
            parser.Parse(text[start : start + piece], False)
            # Of a tag that goes on and on, expat looks at all from its beginning with every piece: so they grow.
            start, piece = start + piece, 2 * piece
    except expat.ExpatError:
        pass  # the parse that follows says what is wrong
    return found[0] if found else {}


def orders_of(text: str) -> Iterator[Element]:
    """Each `Order` below the root that stands in no other one, complete.

    Raises xml.etree.ElementTree.ParseError where the text isn't well-formed, HostileXml when it is too deep.
    """
    builder = TreeBuilder()
    # A hold on the root while it grows: events for each element would cost as much again as the parse.
    holder = builder.start("holder", {})
    parser = XMLParser(target=builder)  # noqa: S314 - a DOCTYPE is refused before, depth and size are limited
    piece = max(_PIECE, -(-len(text) // _MOST_PIECES))
    for start in range(0, len(text), piece):
        parser.feed(text[start : start + piece])
        for root in holder:
            yield from _completed(root, slice(-1))
            _refuse_deep_end(root)
    parser.close()
    for root in holder:
        yield from _completed(root, slice(None))


def single_order(text: str) -> Element:
    """One order's element from its text alone. Raises ParseError and HostileXml."""
    for order in orders_of(f"<Orders>{text}</Orders>"):
        return order
    raise ParseError("no Order element")


def local_name(element: Element) -> str:
    """The element's name without a namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _completed(root: Element, which: slice) -> Iterator[Element]:
    """The orders among these children of the root, which are taken off it."""
    children = root[which]
    del root[which]
    for child in children:
        _refuse_deep(child)
        for order in _outermost(child):
            order.tail = None
            yield order


def _outermost(element: Element) -> Iterator[Element]:
    """The element if it is an order, else the orders in it; some shops might gather them in groups."""
    if local_name(element).casefold() == "order":
        yield element
        return
    for child in element:
        yield from _outermost(child)


def _refuse_deep(order: Element) -> None:
    """Raise HostileXml when there are more levels than the deepest, the root's counted."""
    level = [order]
    for _ in range(DEEPEST - 2):
        level = [child for parent in level for child in parent[:] if len(child)]
        if not level:
            return
    raise HostileXml("nested too deeply")


def _refuse_deep_end(root: Element) -> None:
    """The same for the elements that are still open: each is the last one of its parent."""
    element = root
    for _ in range(DEEPEST):
        if not len(element):
            return
        element = element[-1]
    raise HostileXml("nested too deeply")


def _refuse_doctype(*_: object) -> None:
    raise HostileXml("DOCTYPE")
