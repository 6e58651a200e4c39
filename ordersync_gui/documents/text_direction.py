"""Whether a text reads from the right, as Arabic and Hebrew do."""

from __future__ import annotations

from unicodedata import bidirectional


def direction(text: object) -> str:
    """The direction of the first letter that has one, "rtl" or "ltr", as HTML's `dir` takes it."""
    kinds = (bidirectional(letter) for letter in str(text))
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L")
    return "ltr" if first == "L" else "rtl"
