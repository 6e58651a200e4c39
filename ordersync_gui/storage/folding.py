"""Text keys for finding and sorting in every script; SQLite itself folds ASCII only."""

from __future__ import annotations

import re

from ordersync_gui.domain.letters import fold

__all__ = ["LONGEST_KEY", "fold", "number_key"]

LONGEST_KEY = 300  # letters by which lists are sorted: no index holds keys of any length

_DIGITS = re.compile(r"[0-9]+")


def number_key(number: str) -> str:
    """A sort key for order numbers in which 9 comes before 10, also inside such as A-9 and A-10."""
    return _DIGITS.sub(_length_first, fold(number))[:LONGEST_KEY]


def _length_first(run: re.Match[str]) -> str:
    digits = run[0].lstrip("0") or "0"
    return f"{min(len(digits), 99):02d}{digits}"
