"""What taking over rows of a file or of another store would set, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.sync.taken_maps import TakenMaps
from ordersync_gui.ui.text import number, shown


def taken_text(taken: TakenMaps) -> str:
    """How many rows it sets, how many are so already, how many can't be taken, what wasn't looked at."""
    counts = (_set(len(taken.edits)), _unchanged(taken.unchanged), _bad(len(taken.problems)))
    return " ".join(filter(None, (*counts, *map(shown, taken.remarks))))


def _set(count: int) -> str:
    tr = QCoreApplication.translate
    if not count:
        return tr("taken_text", "No row is set.")
    return tr("taken_text", "{n} rows are set.", None, count).format(n=number(count))


def _unchanged(count: int) -> str:
    text = QCoreApplication.translate("taken_text", "{n} rows are like that here already.", None, count)
    return text.format(n=number(count)) if count else ""


def _bad(count: int) -> str:
    text = QCoreApplication.translate("taken_text", "{n} rows can't be taken.", None, count)
    return text.format(n=number(count)) if count else ""
