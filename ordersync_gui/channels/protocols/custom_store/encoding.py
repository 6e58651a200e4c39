"""From a feed's bytes to text: the bytes decide, not what the declaration says of them."""

from __future__ import annotations

import codecs
import re
import sys

from ordersync_gui.domain.wording import Message, say

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']")
# Encodings that shops really declare; Python knows others that are no text encodings at all.
_PLAUSIBLE = re.compile(
    r"(?:iso-?8859-?\d{1,2}|latin-?\d{1,2}|(?:windows|cp)-?(?:125\d|874|932|949|950)|koi8-[ru]"
    r"|shift[_-]?jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5)",
    re.IGNORECASE,
)
_LATIN1 = re.compile(r"(?:iso-?8859-?1|latin-?1)", re.IGNORECASE)
_LEFTOVERS = "ordersync.windows-1252"
_UNICODE = ("utf-8", "utf8", "us-ascii", "ascii")
# What XML 1.0 allows in a document; WooCommerce sends U+000B and U+0007 from names and notes as they are.
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_text(data: bytes) -> tuple[str, list[Message]]:
    """The text of a feed without byte order mark and characters that XML forbids, and what was repaired."""
    text, warnings = _decoded(data)
    if text.startswith("\ufeff"):
        text = text.lstrip("\ufeff")
        if not _utf16(data):
            warnings.append(say("A byte order mark stood before the feed; it was left out."))
    clean, removed = (text, 0) if _is_clean(data, text) else _ILLEGAL.subn("", text)
    if removed:
        warnings.append(
            say(
                "{count} control characters that XML forbids were left out of the feed.",
                for_one="1 control character that XML forbids was left out of the feed.",
                count=removed,
            )
        )
    return clean, warnings


def without_illegal(text: str) -> str:
    """The text without the characters that XML 1.0 forbids."""
    return _ILLEGAL.sub("", text)


def is_illegal(code_point: int) -> bool:
    """Whether XML 1.0 forbids the character."""
    return not 0 <= code_point <= sys.maxunicode or _ILLEGAL.match(chr(code_point)) is not None


def _decoded(data: bytes) -> tuple[str, list[Message]]:
    utf16 = _utf16(data)
    if utf16:
        return data.decode(utf16, errors="replace"), []
    declared = _declared(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, declared)
    honest = declared.lower() in ("", *_UNICODE) or (data.isascii() and not declared.lower().startswith("utf-16"))
    if honest:
        return text, []
    return text, [say("The feed says that it is {declared}, but it is UTF-8; it was read so.", declared=declared)]


def _is_clean(data: bytes, text: str) -> bool:
    """Whether nothing illegal can be in the text of the bytes, told without a look at each character.

    Illegal are control characters, which are single bytes in all encodings that extend ASCII, U+FFFE, U+FFFF
    and surrogates, which no decoder gives.
    """
    return len(data.translate(None, _CONTROLS)) == len(data) and "\ufffe" not in text and "\uffff" not in text


def _utf16(data: bytes) -> str:
    """Which UTF-16 the bytes really are, "" when they aren't; told by the mark or the zeros of ASCII letters."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = data[:64]
    for codec, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        if start[first::2].count(0) > len(start) // 4:
            return codec
    return ""


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:4096])
    return found.group(1).decode("ascii") if found else ""


def _legacy(data: bytes, declared: str) -> tuple[str, list[Message]]:
    if _PLAUSIBLE.fullmatch(declared):
        codec = "cp1252" if _LATIN1.fullmatch(declared) else declared
        try:
            return data.decode(codec), []
        except (UnicodeDecodeError, LookupError):
            pass
    return data.decode("utf-8", errors=_LEFTOVERS), [
        say("The feed isn't whole UTF-8; what didn't fit was read as Windows-1252. Names may be misspelt.")
    ]


def _leftover(fault: UnicodeError) -> tuple[str, int]:
    """Windows-1252 for just the bytes that can't be UTF-8: one bad byte mustn't spoil all names."""
    if not isinstance(fault, UnicodeDecodeError):
        raise fault
    return fault.object[fault.start : fault.end].decode("cp1252", errors="replace"), fault.end


codecs.register_error(_LEFTOVERS, _leftover)
