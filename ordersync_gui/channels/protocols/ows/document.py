"""The XML of an OWS answer as a tree, with nothing in it that could harm: no DTD, no deep nesting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from ordersync_gui.channels.protocols.custom_store.document import (
    DEEPEST,
    HostileXml,
    local_name,
    root_attributes,
)
from ordersync_gui.channels.protocols.custom_store.repair import repaired

_PIECE = 16 * 1024  # characters fed at a time: longer ones hold the window's thread up, measured


def read_tree(text: str) -> Element:
    """The root of the document; bare `&` and HTML's entities are put up with.

    Raises xml.etree.ElementTree.ParseError where the text isn't well-formed, HostileXml for a DOCTYPE
    or nesting that no honest answer has.
    """
    root_attributes(text)  # refuses a DOCTYPE
    try:
        return _tree(text)
    except ParseError:
        mended, repairs = repaired(text)
        if not repairs:
            raise
        return _tree(mended)


def named(element: Element, name: str) -> Iterator[Element]:
    """All elements of this name within the element, at any depth, whatever their namespace."""
    return (found for found in element.iter() if local_name(found) == name)


def child_text(element: Element, name: str) -> str:
    """The text of the first child of this name, without outer blanks; "" when absent."""
    for child in element:
        if local_name(child) == name:
            return "".join(child.itertext()).strip()
    return ""


def _tree(text: str) -> Element:
    parser: XMLPullParser[Element] = XMLPullParser(events=("start", "end"))
    root: Element | None = None
    depth = 0
    start, piece = 0, _PIECE
    while start < len(text):
        parser.feed(text[start : start + piece])
        # Of a tag that goes on and on, expat looks at all from its beginning with every piece: these must grow.
        start, piece = start + piece, 2 * piece
        events: Iterator[Any] = parser.read_events()
        for event, element in events:
            piece = _PIECE
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            if depth > DEEPEST:
                raise HostileXml("nested too deeply")
    parser.close()
    if root is None:
        raise ParseError("no element")
    return root
