"""What the XML of a request says, read without trusting it."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree import ElementTree as ET


@dataclass(frozen=True, slots=True)
class NoticeBody:
    """Values by element name, those of a nested element as "Recipient/Name"; items have a mapping each."""

    fields: dict[str, str] = field(default_factory=dict)
    items: tuple[dict[str, str], ...] = ()


class _WithoutDoctype(ET.TreeBuilder):
    def doctype(self, *_args: object) -> None:
        raise ValueError("a DOCTYPE is not accepted")


def read_notice(raw: bytes) -> NoticeBody:
    """The body's values; an empty NoticeBody when it isn't a ShipNotice or can't be read (as WooCommerce does)."""
    return read_body(raw, "ShipNotice")


def read_body(raw: bytes, *roots: str) -> NoticeBody:
    """The values under a root of one of these names; an empty NoticeBody for anything else."""
    parser = ET.XMLParser(target=_WithoutDoctype())  # noqa: S314 - a DOCTYPE is refused, so nothing can expand
    try:
        parser.feed(raw)
        root = parser.close()
    except (ET.ParseError, ValueError, LookupError):
        return NoticeBody()
    if root.tag not in roots:
        return NoticeBody()
    items = tuple(_leaves(item) for item in root.iterfind("Items/Item"))
    return NoticeBody(_fields(root), items)


def _fields(root: ET.Element) -> dict[str, str]:
    fields = {}
    for child in root:
        if child.tag == "Items":
            continue
        fields.update({f"{child.tag}/{leaf.tag}": leaf.text or "" for leaf in child})
        if not len(child):
            fields[child.tag] = child.text or ""
    return fields


def _leaves(item: ET.Element) -> dict[str, str]:
    return {leaf.tag: leaf.text or "" for leaf in item}
