"""Which file is shipped from, whose orders its numbers are, and the carrier where it names none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.shipment import clean
from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.named import named


class ShipFileFields(QWidget):
    """`choose_wanted`: the button was pressed; `edited`: store or carrier is another one now."""

    choose_wanted = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choose = named(
            QPushButton(self.tr("Choose &file..."), self), "ship_file_choose", self.tr("Choose a file")
        )
        self._choose.setAutoDefault(False)
        self._file = ElidedLabel("", self)
        self._store = named(SteadyComboBox(self), "ship_file_store", self.tr("Store of all orders in the file"))
        self._store.addItem(self.tr("any"), None)
        self._carrier = named(
            SteadyComboBox(self), "ship_file_carrier", self.tr("Carrier where the file has none")
        )
        self._carrier.setEditable(True)
        self._carrier.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        line = self._carrier.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("by the map of shipping methods"))
        self._lay_out()
        self._connect()

    @property
    def store_id(self) -> int | None:
        """The store that all orders are of, None for whichever has them."""
        found = self._store.currentData()
        return found if isinstance(found, int) else None

    @property
    def carrier(self) -> str:
        """The carrier of rows that name none."""
        return clean(self._carrier.currentText())

    def show_path(self, path: Path) -> None:
        """Say which file it is."""
        self._file.setText(str(path))

    def offer(self, stores: Sequence[Store], carriers: Sequence[str]) -> None:
        """Offer these to choose from; what a person entered stays."""
        with QSignalBlocker(self._store), QSignalBlocker(self._carrier):
            for store in stores:
                self._store.addItem(store.name, store.id)
            text = self._carrier.currentText()
            self._carrier.addItems(list(carriers))
            self._carrier.setEditText(text)

    def _connect(self) -> None:
        self._choose.clicked.connect(self.choose_wanted)
        for box in (self._store, self._carrier):
            box.activated.connect(lambda _place: self.edited.emit())
        line = self._carrier.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._typed)

    def _typed(self) -> None:
        line = self._carrier.lineEdit()
        if line is not None and line.isModified():
            line.setModified(False)
            self.edited.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._choose, 0, 0)
        grid.addWidget(self._file, 0, 1, 1, 3)
        entries = (
            (self.tr("Orders of &store"), self._store),
            (self.tr("&Carrier where none is given"), self._carrier),
        )
        for place, (text, editor) in enumerate(entries):
            label = QLabel(text, self)
            label.setBuddy(editor)
            grid.addWidget(label, 1, 2 * place)
            grid.addWidget(editor, 1, 2 * place + 1)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
