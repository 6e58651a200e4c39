"""The dialog in which a person chooses a view's columns: which, in which order, how many stay put."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout, fitted
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.orders.columns import COLUMN_KEYS, column_title
from ordersync_gui.ui.orders.fitting import usual_layout
from ordersync_gui.ui.room import fit_on_screen

_KEY = Qt.ItemDataRole.UserRole
_CHARS = Qt.ItemDataRole.UserRole + 1
_WIDTH, _HEIGHT = 480, 520


class ColumnsDialog(QDialog):
    """`chosen` carries the GridLayout that a person wants: the automatic one after *Reset columns*.

    layout: what the view shows now. view_name: whose columns these are.
    """

    chosen = Signal(object)

    def __init__(self, layout: GridLayout, view_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = named(QListWidget(self), "columns_list", self.tr("Columns, from left to right"))
        self._up = self._button("columns_up", self.tr("Move &up"))
        self._down = self._button("columns_down", self.tr("Move &down"))
        self._pinned = named(SteadySpinBox(self), "columns_pinned", self.tr("Columns that stay put at the left"))
        self._reset = self._button("columns_reset", self.tr("&Reset columns"))
        self._ok = self._button("columns_ok", self.tr("Us&e these"))
        self._cancel = self._button("columns_cancel", self.tr("Cancel"))
        self._fill(usual_layout() if layout.automatic else fitted(layout, COLUMN_KEYS))
        self._dress(view_name)
        self._connect()
        self._columns.setCurrentRow(0)
        self._refresh()

    def layout_now(self) -> GridLayout:
        """What the dialog says now; the automatic layout where no column is checked."""
        places = tuple(
            ColumnPlace(item.data(_KEY), item.data(_CHARS), shown=item.checkState() is Qt.CheckState.Checked)
            for item in map(self._columns.item, range(self._columns.count()))
        )
        return fitted(GridLayout(places, pinned=self._pinned.value()), COLUMN_KEYS)

    def shift(self, steps: int) -> None:
        """Move the current column so many places down the list."""
        row = self._columns.currentRow()
        place = row + steps
        if row < 0 or not 0 <= place < self._columns.count():
            return
        self._columns.insertItem(place, self._columns.takeItem(row))
        self._columns.setCurrentRow(place)
        self._refresh()

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _fill(self, layout: GridLayout) -> None:
        for place in layout.columns:
            item = QListWidgetItem(column_title(place.key))
            item.setData(_KEY, place.key)
            item.setData(_CHARS, place.width_chars)
            item.setCheckState(Qt.CheckState.Checked if place.shown else Qt.CheckState.Unchecked)
            self._columns.addItem(item)
        self._pinned.setRange(0, max(0, len(layout.shown) - 1))
        self._pinned.setValue(layout.pinned)

    def _connect(self) -> None:
        self._columns.itemChanged.connect(lambda _item: self._refresh())
        self._columns.currentRowChanged.connect(lambda _row: self._refresh())
        self._up.clicked.connect(lambda: self.shift(-1))
        self._down.clicked.connect(lambda: self.shift(1))
        for keys, steps in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda steps=steps: self.shift(steps))
        self._ok.clicked.connect(lambda: self._finish(self.layout_now()))
        self._reset.clicked.connect(lambda: self._finish(AUTOMATIC))
        self._cancel.clicked.connect(self.reject)

    def _finish(self, layout: GridLayout) -> None:
        self.accept()
        self.chosen.emit(layout)

    def _refresh(self) -> None:
        row, shown = self._columns.currentRow(), len(self.layout_now().shown)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self._columns.count() - 1)
        self._pinned.setMaximum(max(0, shown - 1))
        self._ok.setEnabled(shown > 0)

    def _dress(self, view_name: str) -> None:
        self.setObjectName("columnsDialog")
        self.setWindowTitle(self.tr("Columns of: {view}").format(view=view_name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ok.setDefault(True)
        self._reset.setToolTip(self.tr("The grid then shows the columns that fit by itself"))
        pinned = QLabel(self.tr("Columns that stay &put at the left"), self)
        pinned.setBuddy(self._pinned)
        side = QVBoxLayout()
        for button in (self._up, self._down):
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self._reset)
        middle, below, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        middle.addWidget(self._columns, 1)
        middle.addLayout(side)
        below.addWidget(pinned)
        below.addWidget(self._pinned)
        below.addStretch(1)
        buttons.addStretch(1)
        buttons.addWidget(self._ok)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addWidget(
            wrapped_label(self.tr("Space shows or hides a column, Alt+Up and Alt+Down move it."), self)
        )
        for row in (middle, below, buttons):
            column.addLayout(row)
        fit_on_screen(self, _WIDTH, _HEIGHT)
