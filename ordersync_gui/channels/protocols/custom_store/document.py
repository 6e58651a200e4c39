"""Parsing a feed's XML piece by piece, with nothing in it that could harm: no DTD, no deep nesting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from xml.parsers import expat

DEEPEST = 64
_PIECE = 16 * 1024  # characters fed at a time: longer ones hold the window's thread up, measured


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
        for start in range(0, len(text), _PIECE):
            parser.Parse(text[start : start + _PIECE], False)
            if found:
                break
    except expat.ExpatError:
        pass  # the parse that follows says what is wrong
    return found[0] if found else {}


def orders_of(text: str) -> Iterator[Element]:
    """Each direct `Order` child of the root, complete; it is emptied when the next one is asked for.

    Raises xml.etree.ElementTree.ParseError where the text isn't well-formed, HostileXml when it is too deep.
    """
    parser: XMLPullParser[Element] = XMLPullParser(events=("start", "end"))
    path: list[Element] = []
    for start in range(0, len(text), _PIECE):
        parser.feed(text[start : start + _PIECE])
        yield from _completed(parser.read_events(), path)
    parser.close()
    yield from _completed(parser.read_events(), path)


def single_order(text: str) -> Element:
    """One order's element from its text alone. Raises ParseError and HostileXml."""
    for order in orders_of(f"<Orders>{text}</Orders>"):
        return order
    raise ParseError("no Order element")


def local_name(element: Element) -> str:
    """The element's name without a namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _completed(events: Iterator[Any], path: list[Element]) -> Iterator[Element]:
    for event, element in events:
        if event == "start":
            path.append(element)
            if len(path) > DEEPEST:
                raise HostileXml("nested too deeply")
            continue
        path.pop()
        if len(path) == 1:
            if local_name(element).casefold() == "order":
                yield element
            path[0].clear()


def _refuse_doctype(*_: object) -> None:
    raise HostileXml("DOCTYPE")
