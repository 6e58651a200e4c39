"""The state of all stores in one table, kept up to date while it is open, with what can be done about each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.store_state import SIGN_IN_TROUBLE, StoreState, is_unseen
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.store_state_words import Standing, what_is_wrong
from ordersync_gui.ui.stores_model import StoresColumn, StoresModel
from ordersync_gui.ui.wrapped_text import WrappedText

_WIDTH, _HEIGHT, _LEAST_ROWS = 1020, 420, 3
_LEAST_LETTERS, _MOST_LETTERS = 8, 30


class StoresDialog(QDialog):
    """Signals carry the store that is chosen in the table; it does nothing by itself.

    import_wanted(Store), automatic_wanted(Store, bool), change_wanted(Store), again_wanted(Store),
    seen_wanted(Store, Silence), history_wanted(Store).
    """

    import_wanted = Signal(object)
    automatic_wanted = Signal(object, bool)
    change_wanted = Signal(object)
    again_wanted = Signal(object)
    seen_wanted = Signal(object, object)
    history_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stores_state")
        self.setWindowTitle(self.tr("Stores' state"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = StoresModel(self)
        self._fitted: list[tuple[str, StoreState]] = []  # what the columns' widths were chosen for
        self.table = named(QTableView(self), "stores_state_list", self.tr("Stores and how they stand"))
        self._told = WrappedText("", self)
        self._told.setObjectName("stores_state_told")
        self._told.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # a shop may say much
        self._import = self._button("stores_state_import", self.tr("&Import now"))
        self._again = self._button("stores_state_again", self.tr("Import a&gain from..."))
        self._change = self._button("stores_state_change", self.tr("C&hange connection..."))
        self._seen = self._button("stores_state_seen", self.tr("I have &seen the silence"))
        self._history = self._button("stores_state_history", self.tr("Show hist&ory..."))
        self._close = self._button("stores_state_close", self.tr("Close"))
        text = self.tr("Import &automatically")
        self._automatic = named(QCheckBox(text, self), "stores_state_automatic", text.replace("&", ""))
        self._dress()
        self._lay_out()
        self._connect()

    def take(self, standings: Sequence[Standing]) -> None:
        """Show the stores as they stand now; the chosen one stays chosen."""
        chosen = self.chosen()
        fitted, self._fitted = self._fitted, [(each.store.name, each.state) for each in standings]
        with QSignalBlocker(self.table.selectionModel()):
            self.model.take(standings)
        row = None if chosen is None else self.model.row_of(chosen.store.id)
        if self.model.rowCount() and not (chosen and row == self.table.currentIndex().row()):
            self.table.selectRow(row or 0)
        if fitted != self._fitted:
            self._fit_columns()
        self._show_chosen()

    def choose(self, store_id: int) -> None:
        """Choose this store as a click would."""
        row = self.model.row_of(store_id)
        if row is not None:
            self.table.selectRow(row)

    def chosen(self) -> Standing | None:
        """The store that is chosen in the table; None where there are no stores."""
        row = self.table.currentIndex().row()
        return self.model.standing(row) if 0 <= row < self.model.rowCount() else None

    def told(self) -> str:
        """What is said of the chosen store."""
        return self._told.text()

    def _show_chosen(self) -> None:
        standing = self.chosen()
        for control in (self._again, self._change, self._seen, self._history):
            control.setEnabled(standing is not None)
        if standing is None:
            self._import.setEnabled(False)
            self._automatic.setEnabled(False)
            self._told.setText(self.tr("No store is connected yet. File > Connect a store... connects one."))
            return
        store, silence = standing.store, standing.overview.silence
        held = standing.state is StoreState.PAUSED
        told = "\n".join(what_is_wrong(standing)) or self.tr("All is well with this store.")
        if told != self.told():
            self._told.setText(told)
        self._import.setEnabled(store.connected and standing.state is not StoreState.IMPORTING)
        self._word(self._import, self.tr("Let &it go on") if held else self.tr("&Import now"))
        self._automatic.setEnabled(store.connected)
        with QSignalBlocker(self._automatic):
            self._automatic.setChecked(store.preferences.import_automatically)
        self._again.setVisible(silence is not None)
        self._seen.setVisible(is_unseen(store, silence))
        self._change.setVisible(not store.connected or store.last_error_kind in SIGN_IN_TROUBLE)
        connection = self.tr("C&hange connection...") if store.connected else self.tr("&Connect again...")
        self._word(self._change, connection)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_chosen())
        for button, wanted in (
            (self._import, self.import_wanted),
            (self._again, self.again_wanted),
            (self._change, self.change_wanted),
            (self._history, self.history_wanted),
        ):
            button.clicked.connect(lambda _checked=False, wanted=wanted: self._tell(wanted))
        self._automatic.toggled.connect(self._switch)
        self._seen.clicked.connect(self._see)
        self._close.clicked.connect(self.reject)

    def _tell(self, wanted: SignalInstance) -> None:
        standing = self.chosen()
        if standing is not None:
            wanted.emit(standing.store)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        standing = self.chosen()
        if standing is not None:
            self.automatic_wanted.emit(standing.store, on)

    def _see(self) -> None:
        standing = self.chosen()
        if standing is not None and standing.overview.silence is not None:
            self.seen_wanted.emit(standing.store, standing.overview.silence)

    def _button(self, object_name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), object_name, _spoken(text))
        button.setAutoDefault(False)
        return button

    @staticmethod
    def _word(button: QPushButton, text: str) -> None:
        if button.text() != text:
            button.setText(text)
            button.setAccessibleName(_spoken(text))

    def _dress(self) -> None:
        self.table.setModel(self.model)
        dress_rows(self.table, least_rows=_LEAST_ROWS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _fit_columns(self) -> None:
        """As wide as what stands in them, within bounds; the last column takes what is left."""
        header, letter = self.table.horizontalHeader(), self.fontMetrics().averageCharWidth()
        for column in StoresColumn:
            wanted = max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            width = min(max(wanted + letter, _LEAST_LETTERS * letter), _MOST_LETTERS * letter)
            if width > header.sectionSize(column) or not self.isVisible():
                header.resizeSection(column, width)
        header.setStretchLastSection(True)

    def _lay_out(self) -> None:
        acts, closing = QHBoxLayout(), QHBoxLayout()
        acts.addWidget(self._import)
        acts.addWidget(self._automatic)
        acts.addWidget(self._history)
        acts.addStretch(1)
        closing.addWidget(self._change)
        closing.addWidget(self._again)
        closing.addWidget(self._seen)
        closing.addStretch(1)
        closing.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self._told)
        column.addLayout(acts)
        column.addLayout(closing)


def _spoken(text: str) -> str:
    return text.replace("&", "").rstrip(".")
