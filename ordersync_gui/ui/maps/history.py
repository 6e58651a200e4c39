"""The changes of a store's maps: who made them, what they set, and the latest can be undone."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ordersync_gui.domain.map_preview import MapChangeView, MapRowChange
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.map_names import map_name, source_name
from ordersync_gui.ui.maps.preview_words import row_key_text, row_value_text
from ordersync_gui.ui.maps.text_rows import TextRows, TextTable
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import number, when

_WIDTH, _HEIGHT = 860, 520


class ChangeColumn(IntEnum):
    """The columns of the list of changes."""

    WHEN = 0
    WHO = 1
    SOURCE = 2
    ROWS = 3
    ORDERS = 4
    STATE = 5


class RowColumn(IntEnum):
    """The columns of a change's rows."""

    MAP = 0
    ROW = 1
    BEFORE = 2
    AFTER = 3


_CHANGE_LETTERS: dict[IntEnum, int] = {
    ChangeColumn.WHEN: 18,
    ChangeColumn.WHO: 14,
    ChangeColumn.ROWS: 8,
    ChangeColumn.ORDERS: 15,
    ChangeColumn.STATE: 26,
    ChangeColumn.SOURCE: 20,
}
_ROW_LETTERS: dict[IntEnum, int] = {
    RowColumn.ROW: 24,
    RowColumn.BEFORE: 24,
    RowColumn.AFTER: 24,
    RowColumn.MAP: 17,
}


class HistoryDialog(QDialog):
    """Shows what the window knows of the store's maps; *Undo* closes it and hands the wish on."""

    def __init__(self, maps: EditedMaps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maps = maps
        self._shown: tuple[MapChangeView, ...] = ()
        self.changes = TextRows(self._change_titles(), self)
        self.rows = TextRows((self.tr("Map"), self.tr("Row"), self.tr("Before"), self.tr("After")), self)
        self.table = named(
            TextTable(self.changes, letters=_CHANGE_LETTERS, elastic=ChangeColumn.STATE, parent=self),
            "history_changes",
            self.tr("Changes of the maps, newest first"),
        )
        self._row_table = named(
            TextTable(self.rows, letters=_ROW_LETTERS, elastic=RowColumn.ROW, parent=self),
            "history_rows",
            self.tr("Rows that the change set"),
        )
        self._state = wrapped_label("", self)
        self._state.setObjectName("history_state")
        self._body = QSplitter(Qt.Orientation.Vertical, self)
        undo = self.tr("&Undo this change...")
        self._undo = named(QPushButton(undo, self), "history_undo", self.tr("Undo this change"))
        self._close = named(QPushButton(self.tr("Close"), self), "history_close", self.tr("Close"))
        self._dress()
        self._lay_out()
        self._undo.clicked.connect(self.undo)
        self._close.clicked.connect(self.reject)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_rows())
        maps.filled.connect(self.show_changes)
        self.show_changes()

    def show_changes(self) -> None:
        """Show the changes as they are known now."""
        self._shown = () if self._maps.opened is None else self._maps.opened.changes
        self.changes.take([self._cells(change) for change in self._shown])
        self._body.setVisible(bool(self._shown))
        self.table.selectRow(0)
        self._show_rows()

    def undo(self) -> None:
        """Ask for the undoing of the chosen change, where it is the latest that stands."""
        chosen = self._chosen()
        if chosen is not None and chosen.id == self._undoable():
            self.accept()
            self._maps.undo_wanted.emit(chosen.id)

    def _chosen(self) -> MapChangeView | None:
        place = self.table.current_row()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _undoable(self) -> int:
        """The latest change that stands, 0 for none."""
        return next((change.id for change in self._shown if change.undone_at is None), 0)

    def _show_rows(self) -> None:
        chosen = self._chosen()
        self.rows.take([] if chosen is None else [self._row_cells(row) for row in chosen.rows])
        self._undo.setEnabled(chosen is not None and chosen.id == self._undoable())
        self._state.setText(self._said(chosen))

    def _said(self, chosen: MapChangeView | None) -> str:
        if chosen is None:
            return self.tr("The maps of this store haven't been changed yet.")
        if chosen.undone_at is not None:
            return self.tr("This change was undone: its rows are as they were before it.")
        if chosen.id != self._undoable():
            return self.tr("Later changes stand. Undo those first, the newest one at the beginning.")
        return self.tr("This is the latest change that stands. It can be undone; orders follow the maps again.")

    def _cells(self, change: MapChangeView) -> tuple[str, ...]:
        undone = change.undone_at
        state = self.tr("Stands") if undone is None else self.tr("Undone {when}").format(when=when(undone))
        return (
            when(change.at),
            change.who,
            source_name(change.source),
            number(len(change.rows)),
            number(change.orders),
            state,
        )

    def _row_cells(self, row: MapRowChange) -> tuple[str, ...]:
        spec = None if self._maps.opened is None else self._maps.opened.spec
        values = (row.before, row.after)
        texts = values if spec is None else (row_value_text(row.kind, value, spec) for value in values)
        return (map_name(row.kind), row_key_text(row), *texts)

    def _change_titles(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("Who"),
            self.tr("Where from"),
            self.tr("Rows"),
            self.tr("Orders moved"),
            self.tr("State"),
        )

    def _dress(self) -> None:
        self.setObjectName("map_history")
        self.setWindowTitle(self.tr("Changes of the maps of {store}").format(store=self._maps.store.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        for button in (self._undo, self._close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        below = QWidget(self)
        text = QVBoxLayout(below)
        text.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("&Rows of this change"), below)
        label.setBuddy(self._row_table)
        text.addWidget(label)
        text.addWidget(self._row_table, 1)
        for part in (self.table, below):
            self._body.addWidget(part)
        self._body.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self._body, 1)
        column.addWidget(self._state)
        column.addLayout(buttons)
