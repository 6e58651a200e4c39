"""A table's cells as plain texts, and what a spreadsheet has spoilt in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.export_csv import harmless

CELL_LIMIT = 10_000  # characters; longer ones aren't numbers or words of anything
_AS_FORMULA = re.compile(r'="(.*)"', re.DOTALL)
_EXCEL_POWER = re.compile(r"[+-]?[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{2,}")
_GUARD = "'"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text; problem says what was lost of it before it came here."""

    text: str
    problem: Message | None = None


EMPTY = Cell("")


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with content; line is where it begins in the file, or its row number in the sheet, from 1."""

    line: int
    cells: tuple[Cell, ...]

    def texts(self) -> tuple[str, ...]:
        """The cells' texts."""
        return tuple(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True)
class TableKind:
    """How a kind of table is told from what stands around it.

    known_headings: how many of these texts are headings of such a table. is_heading: whether this row holds them.
    read_cell: a cell's text from what the file has there.
    """

    known_headings: Callable[[Sequence[str]], int]
    is_heading: Callable[[Sequence[str]], bool]
    read_cell: Callable[[str], Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """The headings, and the rows under them; remarks say what of the file wasn't looked at."""

    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    remarks: tuple[Message, ...] = ()


def text_cell(raw: str) -> Cell:
    """A cell from its text, without the marks by which a spreadsheet is told to leave it alone."""
    text = raw.strip()
    if match := _AS_FORMULA.fullmatch(text):
        text = match[1].replace('""', '"').strip()
    elif text.startswith(_GUARD):
        text = text[1:].strip()
    elif _EXCEL_POWER.fullmatch(text):
        return Cell(text, digits_lost(text))
    return _short_enough(text)


def exact_cell(raw: str) -> Cell:
    """A cell in which blanks may count: as `text_cell`, but what stands behind an apostrophe stays as it is."""
    guarded = raw.lstrip()
    return _short_enough(guarded[1:]) if guarded.startswith(_GUARD) else text_cell(raw)


def exact_text(text: str) -> str:
    """What to write so that `exact_cell` gives the text again and no spreadsheet runs it as a formula."""
    as_it_is = harmless(text) == text and exact_cell(text) == Cell(text)
    return text if as_it_is else f"{_GUARD}{text}"


def readable(text: str) -> bool:
    """Whether it can stand in a cell that is read again: it isn't too long, and the file stays a text."""
    return len(text) <= CELL_LIMIT and "\0" not in text


def _short_enough(text: str) -> Cell:
    if len(text) > CELL_LIMIT:
        return Cell(text[:50], say("This is too long to be read."))
    return Cell(text)


def digits_lost(shown: str) -> Message:
    """What to say of a long number that a spreadsheet took for a quantity."""
    return say(
        'The spreadsheet turned a long number into {number}, which lost digits of it. Format the column as "Text" '
        "and fill it anew from where the numbers came from.",
        number=shown,
    )
