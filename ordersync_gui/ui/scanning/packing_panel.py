"""What goes into the parcel in hand, counted item by item: stands above the details while an order is packed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.desk import LineView
from ordersync_gui.domain.scan_packing import Packing
from ordersync_gui.ui.find.flow_layout import FlowLayout
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import quantity

_MOST_ROWS = 6
_COUNT, _ITEM = 0, 1
_LINE = Qt.ItemDataRole.UserRole


class _PackingList(QTreeWidget):
    """Keys: + counts one, * all of it, - takes one out again."""

    pressed_key = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Count by key; arrows move as everywhere."""
        if event.text() in ("+", "*", "-"):
            self.pressed_key.emit(event.text())
        else:
            super().keyPressEvent(event)


class PackingPanel(QFrame):
    """Hidden while nothing is packed. Signals: changed(Packing) by hand, abort_wanted."""

    changed = Signal(object)
    abort_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "packingPanel", self.tr("Packing"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._packing: Packing | None = None
        self._title, self._next = self._label("packingTitle", 1.2), self._label("packingNext", 1.0)
        self._list = named(_PackingList(self), "packingList", self.tr("Items to pack"))
        self._less = self._button("packingLess", self.tr("- 1"), self.tr("Take one out again (-)"))
        self._more = self._button("packingMore", self.tr("+ 1"), self.tr("Count one by hand (+)"))
        self._all = self._button("packingAll", self.tr("All &of it"), self.tr("Count all of it by hand (*)"))
        self._abort = self._button(
            "packingAbort", self.tr("Put &back"), self.tr("Put the order back, ship nothing")
        )
        self._lay_out()
        self._connect()
        self.hide()

    def show_packing(self, packing: Packing | None, *, last: LineView | None = None) -> None:
        """Show how far it is; last: the line that was counted just now."""
        self._packing = packing
        self.setVisible(packing is not None)
        if packing is None:
            self._list.clear()
            return
        chosen = last.id if last is not None else self._line()
        self._fill(packing, chosen)
        count = sum((packing.count(view.id) for view in packing.lines), Decimal(0))
        total = sum((packing.wanted(view.id) for view in packing.lines), Decimal(0))
        text = self.tr("Packing order {number}: {n} of {all}")
        self._title.setText(text.format(number=packing.number, n=quantity(count), all=quantity(total)))
        complete = self.tr("✓ All is packed. Scan the tracking barcode.")
        self._next.setText(complete if packing.is_complete else self.tr("Scan each item, or count it by hand."))
        self._enable()

    def _fill(self, packing: Packing, chosen: int | None) -> None:
        self._list.clear()
        for view in packing.lines:
            item = QTreeWidgetItem([self._counted(packing, view), self._described(view)])
            item.setData(_COUNT, _LINE, view.id)
            item.setToolTip(_ITEM, view.line.location)
            font = item.font(_COUNT)
            font.setPointSizeF(self._list.font().pointSizeF() * 1.4)
            font.setBold(True)
            item.setFont(_COUNT, font)
            self._list.addTopLevelItem(item)
            if view.id == chosen or self._list.currentItem() is None:
                self._list.setCurrentItem(item)
        rows = min(len(packing.lines), _MOST_ROWS)
        height = self._list.sizeHintForRow(0) if packing.lines else 0
        self._list.setFixedHeight(rows * max(height, 24) + 2 * self._list.frameWidth() + 2)

    def _counted(self, packing: Packing, view: LineView) -> str:
        done = packing.count(view.id) == packing.wanted(view.id)
        text = self.tr("{n} of {all}")
        counted = text.format(n=quantity(packing.count(view.id)), all=quantity(packing.wanted(view.id)))
        return f"✓ {counted}" if done else counted

    def _described(self, view: LineView) -> str:
        options = ", ".join(f"{option.name}: {option.value}" for option in view.line.options)
        parts = (view.line.name, view.line.sku, options, view.line.location)
        return " · ".join(part for part in parts if part)

    def _line(self) -> int | None:
        item = self._list.currentItem()
        return None if item is None else int(item.data(_COUNT, _LINE))

    def _by_hand(self, key: str) -> None:
        packing, line = self._packing, self._line()
        if packing is None or line is None:
            return
        acts = {"+": packing.add, "*": packing.add_all, "-": packing.take_out}
        after = acts[key](line)
        if after != packing:
            self.changed.emit(after)

    def _enable(self) -> None:
        packing, line = self._packing, self._line()
        known = packing is not None and line is not None
        self._less.setEnabled(known and packing is not None and line is not None and packing.count(line) > 0)
        short = known and packing is not None and line is not None and packing.count(line) < packing.wanted(line)
        for button in (self._more, self._all):
            button.setEnabled(short)

    def _connect(self) -> None:
        self._list.pressed_key.connect(self._by_hand)
        self._list.currentItemChanged.connect(lambda *_: self._enable())
        self._less.clicked.connect(lambda: self._by_hand("-"))
        self._more.clicked.connect(lambda: self._by_hand("+"))
        self._all.clicked.connect(lambda: self._by_hand("*"))
        self._abort.clicked.connect(self.abort_wanted)

    def _lay_out(self) -> None:
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setColumnCount(2)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.header().setStretchLastSection(True)
        self._list.header().setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        row = QWidget(self)
        flow = FlowLayout(row)
        for button in (self._less, self._more, self._all, self._abort):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        for widget in (self._title, self._list, self._next):
            column.addWidget(widget)
        column.addWidget(row)

    def _label(self, name: str, larger: float) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * larger)
        font.setBold(True)
        label.setFont(font)
        return label

    def _button(self, name: str, text: str, meaning: str) -> QPushButton:
        button = named(QPushButton(text, self), name, meaning)
        button.setToolTip(meaning)
        button.setAutoDefault(False)
        return button
