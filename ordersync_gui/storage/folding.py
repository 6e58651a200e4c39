"""Text keys for finding and sorting in every script; SQLite itself folds ASCII only."""

from __future__ import annotations

import re
from unicodedata import normalize

_DIGITS = re.compile(r"[0-9]+")


def fold(text: str) -> str:
    """The text without differences of letters' case and width."""
    return normalize("NFKC", normalize("NFKC", text).casefold())


def number_key(number: str) -> str:
    """A sort key for order numbers in which 9 comes before 10, also inside such as A-9 and A-10."""
    return _DIGITS.sub(_length_first, fold(number))


def _length_first(run: re.Match[str]) -> str:
    digits = run[0].lstrip("0") or "0"
    return f"{min(len(digits), 99):02d}{digits}"
