"""What the maps dialog asks of each of its tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

if TYPE_CHECKING:
    from ordersync_gui.domain.map_rules import MapProblem
    from ordersync_gui.domain.maps import MapEdits, MapKind
    from ordersync_gui.sync.maps import OpenedMaps


class MapTab(QWidget):
    """One map of a store; `edited` tells of every change that a person makes, and of `take` and `reset_current`.

    kind: which map. The dialog makes each with its parent alone, fills all from one `OpenedMaps`, gathers their
    `edits` (`EditedMaps`), and saves them at once. Keys of the rows (F2, Enter, Del, letters) are the tab's.
    """

    edited = Signal()
    kind: MapKind

    @property
    def badge(self) -> int:
        """How many rows want attention; stands in the tab's title."""
        return 0

    @property
    def busy(self) -> bool:
        """Whether somebody is choosing or typing in a row: the tab isn't filled anew meanwhile."""
        editing = QAbstractItemView.State.EditingState
        return any(view.state() is editing for view in self.findChildren(QAbstractItemView))

    def show_maps(self, opened: OpenedMaps) -> None:
        """Fill the tab anew from what is saved; edits that aren't saved yet stay, and so does the row."""
        raise NotImplementedError

    def forget_edits(self) -> None:
        """Drop what isn't saved: the next `show_maps` shows just what is saved (after saving or undoing)."""
        raise NotImplementedError

    def edits(self) -> MapEdits:
        """What differs from what is saved; asked after every letter, so it must be quick for 5,000 rows."""
        raise NotImplementedError

    def take(self, edits: MapEdits) -> None:
        """Put edits in as if typed (a copy, a file, a reset); those of other maps are left alone."""
        raise NotImplementedError

    def show_problem(self, problem: MapProblem) -> bool:
        """Go to the row and say why it isn't allowed; False when the row isn't here."""
        raise NotImplementedError

    def go_to(self, word: str) -> bool:
        """Go to the row of a word; False when it isn't here."""
        raise NotImplementedError

    def current_key(self) -> str:
        """The word of the row that one is on, "" for none; what "test a value" starts with."""
        raise NotImplementedError

    def reset_current(self) -> None:
        """Bring the row back to what the channel declares."""
        raise NotImplementedError
