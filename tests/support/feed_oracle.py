"""What plain readers find in a feed's bytes: a strict one in the whole document, a blunt one in its pieces."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def strict_orders(data: bytes) -> list[ET.Element] | None:
    """The orders that ElementTree finds in the whole bytes, in groups, too; None when it can't parse them."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - our own damage, whose entities are few and small
    except (ET.ParseError, ValueError, LookupError):
        return None
    inner = {order for outer in root.iter("Order") for order in outer.iter("Order") if order is not outer}
    return [order for order in root.iter("Order") if order not in inner] if root.tag == "Orders" else []


def standing_orders(data: bytes) -> list[ET.Element]:
    """The orders that stand whole and well-formed in the bytes, whatever is around them; comments don't count.

    None of them where the bytes aren't UTF-8, and none whose number another one has, too.
    """
    try:
        text = _COMMENT.sub("", data.decode())
    except UnicodeDecodeError:
        return []
    pieces = (piece.partition("</Order>") for piece in text.split("<Order>")[1:])
    found = [order for inner, end, _ in pieces if end and (order := _parsed(f"<Order>{inner}{end}")) is not None]
    times = Counter(map(number_of, found))
    return [order for order in found if times[number_of(order)] == 1]


def numbers_of(orders: Iterable[ET.Element]) -> set[str]:
    """The orders' numbers, those alone that are plain digits and so can't be read in two ways."""
    return {number for number in map(number_of, orders) if number.isdecimal()}


def depth(element: ET.Element) -> int:
    """How many elements are within each other."""
    deepest, level = 0, [element]
    while level:
        deepest += 1
        level = [child for parent in level for child in parent]
    return deepest


def number_of(order: ET.Element) -> str:
    """The order's number as the strict reader sees it."""
    found = order.find("OrderNumber")
    return "" if found is None else "".join(found.itertext()).strip()


def identity(order: ET.Element) -> str:
    """The order's id, or its number where it has none; the same order twice on a page counts once."""
    found = order.find("OrderID")
    return ("" if found is None else "".join(found.itertext()).strip()) or number_of(order)


def _parsed(piece: str) -> ET.Element | None:
    try:
        return ET.fromstring(piece)  # noqa: S314 - the same
    except ET.ParseError:
        return None
