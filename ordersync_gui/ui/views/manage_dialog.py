"""The dialog with all saved views: open, rename, delete, move them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import WARNING_SIGN
from ordersync_gui.ui.views.view_words import ViewWords

_KEY = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 560, 460


class ManageDialog(QDialog):
    """Signals: open_wanted, rename_wanted and delete_wanted(view id), shift_wanted(view id, places down)."""

    open_wanted = Signal(int)
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)
    shift_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: Sequence[SavedView] = ()
        self._words = ViewWords(())
        self._list = named(QListWidget(self), "views_list", self.tr("Saved views"))
        self._about = wrapped_label("", self)
        self._open = self._button("views_open", self.tr("&Open"))
        self._rename = self._button("views_rename", self.tr("&Rename..."))
        self._delete = self._button("views_delete", self.tr("&Delete..."))
        self._up = self._button("views_up", self.tr("Move &up"))
        self._down = self._button("views_down", self.tr("Move do&wn"))
        self._close = self._button("views_close", self.tr("Close"))
        self._dress()
        self._connect()
        self._refresh()

    def show_views(self, views: Sequence[SavedView], stores: Sequence[Store]) -> None:
        """Show these; the current one stays current, else the one in its place."""
        current, row = self.current(), self._list.currentRow()
        self._views, self._words = views, ViewWords(stores)
        self._list.clear()
        for view in views:
            sign = f"{WARNING_SIGN} " if self._words.trouble(view) else ""
            item = QListWidgetItem(f"{sign}{view.name}")
            item.setData(_KEY, view.id)
            self._list.addItem(item)
        ids = [view.id for view in views]
        self._list.setCurrentRow(ids.index(current) if current in ids else min(max(row, 0), len(ids) - 1))
        self._refresh()

    def current(self) -> int | None:
        """The view that the keyboard is on."""
        item = self._list.currentItem()
        return None if item is None else int(item.data(_KEY))

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(lambda _row: self._refresh())
        self._list.itemActivated.connect(lambda _item: self._open_current())
        self._open.clicked.connect(self._open_current)
        self._close.clicked.connect(self.reject)
        for button, signal in ((self._rename, self.rename_wanted), (self._delete, self.delete_wanted)):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit(self.current()))
        for button, keys, steps in ((self._up, "Alt+Up", -1), (self._down, "Alt+Down", 1)):
            button.clicked.connect(lambda _checked=False, steps=steps: self._shift(steps))
            QShortcut(QKeySequence(keys), self).activated.connect(lambda steps=steps: self._shift(steps))
        QShortcut(QKeySequence("Del"), self._list).activated.connect(self._delete.click)

    def _open_current(self) -> None:
        current = self.current()
        if current is not None:
            self.accept()
            self.open_wanted.emit(current)

    def _shift(self, steps: int) -> None:
        current, row = self.current(), self._list.currentRow()
        if current is not None and 0 <= row + steps < self._list.count():
            self.shift_wanted.emit(current, steps)

    def _refresh(self) -> None:
        row, count = self._list.currentRow(), self._list.count()
        for button in (self._open, self._rename, self._delete):
            button.setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < count - 1)
        view = self._views[row] if 0 <= row < len(self._views) else None
        if view is None:
            self._about.setText(self.tr("No view is saved yet. Find some orders, then use View > Save this view."))
        else:
            parts = (self._words.trouble(view), self._words.explained(view))
            self._about.setText("\n".join(part for part in parts if part))

    def _dress(self) -> None:
        self.setObjectName("viewsDialog")
        self.setWindowTitle(self.tr("Saved views"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side, middle = QVBoxLayout(), QHBoxLayout()
        for button in (self._open, self._rename, self._delete, self._up, self._down):
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self._close)
        middle.addWidget(self._list, 1)
        middle.addLayout(side)
        column = QVBoxLayout(self)
        column.addLayout(middle, 1)
        column.addWidget(self._about)
        fit_on_screen(self, _WIDTH, _HEIGHT)
