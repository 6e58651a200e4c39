"""What the tabs of one store's maps hold together: what is saved, and what was changed and isn't saved yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.maps import MapEdits, MapKind, MapSource, StoreMaps, edited

if TYPE_CHECKING:
    from ordersync_gui.domain.desk import Store
    from ordersync_gui.domain.map_preview import MapChangeView
    from ordersync_gui.domain.map_rules import MapProblem
    from ordersync_gui.sync.maps import OpenedMaps
    from ordersync_gui.ui.maps.tab import MapTab


class EditedMaps(QObject):
    """The store's maps in the window.

    filled: the tabs show anew what is saved. edited: something was changed in a tab, or taken over. chosen:
    another tab was opened. undo_wanted carries the id of a change that a person wants to undo.
    source: what brings the edits about; a file or a copy where anything was taken from one.
    """

    filled = Signal()
    edited = Signal()
    chosen = Signal(object)
    undo_wanted = Signal(int)

    def __init__(self, store: Store, tabs: Mapping[MapKind, MapTab], parent: QObject) -> None:
        super().__init__(parent)
        self.store, self.tabs = store, tabs
        self.opened: OpenedMaps | None = None
        self.kind = MapKind.STATUS
        self.source, self._taking = MapSource.EDIT, False
        for tab in tabs.values():
            tab.edited.connect(self._on_edited)

    @property
    def tab(self) -> MapTab:
        """The open tab."""
        return self.tabs[self.kind]

    @property
    def last_change(self) -> MapChangeView | None:
        """The latest saved change that stands, the only one that can be undone."""
        changes = () if self.opened is None else self.opened.changes
        return next((change for change in changes if change.undone_at is None), None)

    @property
    def busy(self) -> bool:
        """Whether somebody is choosing or typing in a row right now, which filling anew would interrupt."""
        return any(tab.busy for tab in self.tabs.values())

    def fill(self, opened: OpenedMaps, *, forget: bool = False) -> None:
        """Show what is saved; edits stay unless they are to be forgotten (they were saved or dropped)."""
        self.opened = opened
        for tab in self.tabs.values():
            if forget:
                tab.forget_edits()
            tab.show_maps(opened)
        if not self.edits():
            self.source = MapSource.EDIT
        self.filled.emit()

    def edits(self) -> MapEdits:
        """What differs from what is saved, in all tabs."""
        found = [tab.edits() for tab in self.tabs.values()]
        return MapEdits(
            statuses={word: to for part in found for word, to in part.statuses.items()},
            methods={method: to for part in found for method, to in part.methods.items()},
            carriers={ours: to for part in found for ours, to in part.carriers.items()},
            fields={place: key for part in found for place, key in part.fields.items()},
        )

    def maps(self) -> StoreMaps:
        """The maps as they would be once the edits are saved."""
        return StoreMaps() if self.opened is None else edited(self.opened.maps, self.edits())

    def take(self, edits: MapEdits, source: MapSource = MapSource.EDIT) -> None:
        """Put edits into the tabs as if typed; nothing is saved."""
        if not edits:
            return
        self.source, self._taking = source, True
        for tab in self.tabs.values():
            tab.take(edits)
        self._taking = False

    def choose(self, kind: MapKind) -> None:
        """Open the tab of a map."""
        if kind is not self.kind:
            self.kind = kind
            self.chosen.emit(kind)

    def show_problem(self, problem: MapProblem) -> None:
        """Open the tab of a row that isn't allowed, and go to it."""
        for kind, tab in self.tabs.items():
            if problem.kind in (None, kind) and tab.show_problem(problem):
                if kind is not self.kind:
                    self.choose(kind)
                    tab.show_problem(problem)  # again: only a tab that is open takes the keyboard
                return

    def _on_edited(self) -> None:
        by_hand = self.source is MapSource.RESET and not self._taking
        if by_hand or not self.edits():
            self.source = MapSource.EDIT
        self.edited.emit()
