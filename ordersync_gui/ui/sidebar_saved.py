"""The rows of the saved views, under the built-in ones in the sidebar's list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ordersync_gui.ui.sidebar_items import COUNT, ICON, LINE_ABOVE, STALE
from ordersync_gui.ui.text import WARNING_SIGN, number, tooltip

KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class SavedRow:
    """How a saved view reads: its name, what it looks for, whether something is wrong with it or changed.

    count: how many orders it holds, None while nobody knows; stale: so many before the last change.
    """

    id: int
    name: str
    tip: str
    troubled: bool = False
    changed: bool = False
    count: int | None = None
    stale: bool = False


class SavedRows:
    """Keeps the rows behind the first `built_in` ones in step with the saved views."""

    def __init__(self, rows: QListWidget, built_in: int) -> None:
        self._list, self._built_in = rows, built_in

    def show(self, rows: Sequence[SavedRow]) -> bool:
        """Show these; the chosen one stays chosen. Tells whether rows came or went."""
        chosen = self.current()
        wanted = self._built_in + len(rows)
        moved = self._list.count() != wanted or [row.id for row in rows] != self._ids()
        with QSignalBlocker(self._list):
            while self._list.count() > wanted:
                self._list.takeItem(self._list.count() - 1)
            while self._list.count() < wanted:
                self._list.addItem(QListWidgetItem())
            for place, row in enumerate(rows):
                _fill(self._list.item(self._built_in + place), row, first=place == 0)
            if moved and chosen is not None:
                self.choose(chosen)
        return moved

    def current(self) -> int | None:
        """The id of the chosen saved view."""
        item = self._list.currentItem()
        found = None if item is None else item.data(KEY)
        return found if isinstance(found, int) else None

    def choose(self, view_id: int) -> bool:
        """Choose a view as a click would; tells whether it is there."""
        for place, found in enumerate(self._ids()):
            if found == view_id:
                self._list.setCurrentRow(self._built_in + place)
                return True
        return False

    def _ids(self) -> list[object]:
        return [self._list.item(place).data(KEY) for place in range(self._built_in, self._list.count())]


def _fill(item: QListWidgetItem, row: SavedRow, *, first: bool) -> None:
    tr = QCoreApplication.translate
    name = tr("sidebar", "{name} (changed)").format(name=row.name) if row.changed else row.name
    item.setText(f"{WARNING_SIGN} {name}" if row.troubled else name)
    item.setData(KEY, row.id)
    item.setData(COUNT, _count_text(row))
    item.setData(STALE, row.stale or row.count is None)
    item.setData(LINE_ABOVE, first)
    item.setData(ICON, "saved_view")
    item.setToolTip(tooltip(row.tip))
    if row.count is None:
        told = tr("sidebar", "number of orders not known yet")
    elif row.stale:
        told = tr("sidebar", "{n} before the last change").format(n=number(row.count))
    else:
        told = number(row.count)
    parts = (name, told, row.tip) if row.troubled else (name, told)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))


def _count_text(row: SavedRow) -> str:
    return "..." if row.count is None else number(row.count)
