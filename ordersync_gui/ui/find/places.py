"""Qt counts a text's places in UTF-16 units, Python in characters; most emoji are two units and one character."""

from __future__ import annotations

_UNIT = 2  # bytes


def units(text: str) -> int:
    """How long Qt takes the text for."""
    return len(text.encode("utf-16-le", "surrogatepass")) // _UNIT


def characters(text: str, place: int) -> int:
    """The place in characters that Qt means by this one; inside a character, the one before it."""
    before = text.encode("utf-16-le", "surrogatepass")[: place * _UNIT]
    return len(before.decode("utf-16-le", "ignore"))
