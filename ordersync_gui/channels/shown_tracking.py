"""The tracking numbers in a text field of a shop, which may hold several, written by whoever."""

from __future__ import annotations

import re

_SEPARATOR = re.compile(r"[,;|\n\r\t]+")


def tracking_numbers(text: str) -> tuple[str, ...]:
    """Each number that the text can hold, as it stands there; () when it holds none.

    Commas, semicolons, bars and line ends part numbers. A blank may part two numbers or stand within one,
    so such a text is given whole and in pieces: nobody may conclude from it that a number isn't there.
    """
    found: list[str] = []
    for part in _SEPARATOR.split(text):
        words = part.split()
        if words:
            found += (" ".join(words), *words)
    return tuple(dict.fromkeys(found))
