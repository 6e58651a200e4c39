"""Last-resort repairs of a feed that isn't well-formed: stray `]]>`, bare `&`, HTML's entities."""

from __future__ import annotations

import html.entities
import re
from dataclasses import dataclass

from ordersync_gui.channels.protocols.custom_store.encoding import is_illegal
from ordersync_gui.domain.wording import Message, say

# A section that is followed by text again was ended by a `]]>` within its value (Magento doesn't split it).
_SECTION = re.compile(
    r"<!\[CDATA\[((?:(?!<!\[CDATA\[).)*?)\]\]>(?=\s*(?:</|<!\[CDATA\[|<!--))", re.DOTALL | re.IGNORECASE
)
# What never ends reaches to the text's end: looking for the end of each of many such would take for ever.
_VERBATIM = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z))", re.DOTALL)
_AMPERSAND = re.compile(r"&(?:(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)?")
_XML_NAMES = ("amp", "lt", "gt", "quot", "apos")
_ESCAPED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


@dataclass(slots=True)
class _Counts:
    sections: int = 0
    ampersands: int = 0


def repaired(text: str) -> tuple[str, list[Message]]:
    """The text with what can be repaired without guessing at its structure, and one warning per kind of repair."""
    counts = _Counts()
    joined = _SECTION.sub(lambda section: _split_end(section, counts), text)
    parts = _VERBATIM.split(joined)
    parts[::2] = [_loose(part, counts) for part in parts[::2]]
    return "".join(parts), _warnings(counts)


def _split_end(section: re.Match[str], counts: _Counts) -> str:
    value = section.group(1)
    if "]]>" not in value:
        return section.group()
    counts.sections += 1
    return f"<![CDATA[{value.replace(']]>', ']]]]><![CDATA[>')}]]>"


def _loose(part: str, counts: _Counts) -> str:
    """Text outside of CDATA and comments."""
    counts.sections += part.count("]]>")
    return _AMPERSAND.sub(lambda found: _reference(found, counts), part.replace("]]>", "]]&gt;"))


def _reference(found: re.Match[str], counts: _Counts) -> str:
    name = found.group(1)
    if name in _XML_NAMES:
        return found.group()
    if name and name.startswith("#"):
        return _numbered(found.group(), name, counts)
    counts.ampersands += 1
    letters = html.entities.html5.get(f"{name};") if name else None
    if letters is None:
        return f"&amp;{found.group()[1:]}"
    return "".join(_ESCAPED.get(letter, letter) for letter in letters)


def _numbered(whole: str, name: str, counts: _Counts) -> str:
    code = int(f"0{name[1:]}", 16) if name[1] in "xX" else int(name[1:])
    if is_illegal(code):
        counts.ampersands += 1
        return ""
    return whole.replace("X", "x")  # XML knows the small one only


def _warnings(counts: _Counts) -> list[Message]:
    warnings = []
    if counts.sections:
        warnings.append(
            say(
                "{count} misplaced ]]> in the feed were repaired.",
                for_one="1 misplaced ]]> in the feed was repaired.",
                count=counts.sections,
            )
        )
    if counts.ampersands:
        warnings.append(
            say(
                "{count} bare & or HTML entities in the feed were repaired.",
                for_one="1 bare & or HTML entity in the feed was repaired.",
                count=counts.ampersands,
            )
        )
    return warnings
