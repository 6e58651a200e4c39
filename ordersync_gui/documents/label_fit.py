"""Fits lines of text into a box on a label: as large as they can be, wrapped, and never cut."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_NARROW = frozenset(" !'(),-./:;I[]fijlrt|")
_BROAD = frozenset("%@MWmw")
# Widths by the height of a letter, those of a plain sans serif: a printer's own font is narrower, so that what is
# counted to fit does fit.
_NARROW_EM, _LETTER_EM, _CAPITAL_EM, _BROAD_EM, _SQUARE_EM = 0.36, 0.58, 0.74, 0.96, 1.05
_BETWEEN = 5  # a gap between lines is a fifth of their height
_LATIN_ENDS = "\u024f"  # behind it begin letters that a label printer's usual font hasn't
_STEP = 0.92  # each try is so much smaller than the one before


@dataclass(frozen=True, slots=True)
class FittedLine:
    """A line of text in its place; it takes `count` lines of this height, all in dots."""

    text: str
    y: int
    height: int
    count: int
    gap: int

    @property
    def is_latin(self) -> bool:
        """Whether a printer's usual font has all its letters."""
        return all(letter <= _LATIN_ENDS for letter in self.text)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a label, in dots."""

    y: int
    width: int
    height: int


def fitted(lines: Sequence[str], box: Box, *, largest: int, smallest: int) -> tuple[FittedLine, ...] | None:
    """The lines as large as they fit into the box, None where they don't even fit as small as that."""
    height = largest
    while height >= smallest:
        placed = _placed(lines, box, height)
        if placed is not None:
            return placed
        height = min(height - 1, int(height * _STEP))
    return None


def width_of(text: str, height: int) -> int:
    """An upper estimate of a text's width at this height, both in dots."""
    return round(sum(_em(letter) for letter in text) * height)


def lines_needed(text: str, width: int, height: int) -> int:
    """Into how many lines the text breaks: between words, and within one that is longer than a line."""
    count, used = 1, 0
    space = width_of(" ", height)
    for word in text.split():
        needed = width_of(word, height)
        if used and used + space + needed <= width:
            used += space + needed
            continue
        count += 1 if used else 0
        # A printer breaks a long word where it likes; up to one letter is lost at the end of each line.
        room = max(1, width - height)
        count += max(0, -(-needed // room) - 1) if needed > width else 0
        used = needed % room if needed > width else needed
    return count


def _placed(lines: Sequence[str], box: Box, height: int) -> tuple[FittedLine, ...] | None:
    gap, y, found = height // _BETWEEN, box.y, []
    for text in lines:
        count = lines_needed(text, box.width, height)
        found.append(FittedLine(text, y, height, count, gap))
        y += count * (height + gap)
    return tuple(found) if y - gap <= box.y + box.height else None


def _em(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return _SQUARE_EM
    if letter in _NARROW:
        return _NARROW_EM
    if letter in _BROAD or letter > _LATIN_ENDS:
        return _BROAD_EM
    return _CAPITAL_EM if letter.isupper() else _LETTER_EM
