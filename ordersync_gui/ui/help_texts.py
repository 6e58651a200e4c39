"""The boxes of the Help menu: keys and about. They open beside the work and never stop it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMenuBar,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui import __version__
from ordersync_gui.ui.icons import app_icon
from ordersync_gui.ui.key_sheet_texts import Rows, other_groups
from ordersync_gui.ui.menu_actions import menu_actions
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.typed_match import match_rank

_ICON = 64  # pixels


class KeysDialog(QDialog):
    """All actions with their keys, menu by menu, then what else there is to press, type and scan.

    Typing narrows it; the arrow keys move in the list.
    """

    def __init__(self, bar: QMenuBar, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys, scans and search words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.line = named(QLineEdit(self), "keysFilter", self.tr("Type what you want to do, or a key"))
        self.rows = named(QTreeWidget(self), "keysRows", self.tr("Keys"))
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._lay_out()
        for title, rows in (*_menus(bar), *other_groups()):
            self._add_group(title, rows)
        self.rows.expandAll()
        self.rows.header().setStretchLastSection(False)
        self.rows.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down goes from the line into the list."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.line
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(self.tr("Type what you want to do, or a key"))
        self.line.setClearButtonEnabled(True)
        self.rows.setColumnCount(2)
        self.rows.setHeaderLabels([self.tr("What happens"), self.tr("Press, type or scan")])
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("keysClose")
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.line, self.rows, buttons):
            column.addWidget(widget)
        fit_on_screen(self, 840, 600)

    def _add_group(self, title: str, rows: Rows) -> None:
        head = QTreeWidgetItem([title, ""])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        items = [QTreeWidgetItem(list(row)) for row in rows]
        head.addChildren(items)
        self.rows.addTopLevelItem(head)
        self._groups.append((head, items))

    def _narrow(self, typed: str) -> None:
        for head, items in self._groups:
            for item in items:
                told = f"{item.text(0)} {item.text(1)} {head.text(0)}"
                fits = match_rank(typed, told) is not None or typed.casefold() in told.casefold()
                item.setHidden(not fits)
            head.setHidden(all(item.isHidden() for item in items))


def _menus(bar: QMenuBar) -> list[tuple[str, Rows]]:
    """Menu by menu the actions that have a key."""
    keyed = [command for command in menu_actions(bar) if command.keys]
    by_menu = groupby(keyed, key=lambda command: command.menus[:1])
    return [(menus[0], tuple((one.title, one.keys) for one in commands)) for menus, commands in by_menu if menus]


def open_about(parent: QWidget) -> QMessageBox:
    """What this program is, and its version."""
    text = QCoreApplication.translate(
        "help", "ordersync {version}\nAn order desk: connect shops, import orders, ship by hand, tell the shop."
    ).format(version=__version__)
    box = QMessageBox(QMessageBox.Icon.Information, "ordersync", text, QMessageBox.StandardButton.Close, parent)
    box.setObjectName("aboutBox")
    box.setIconPixmap(app_icon().pixmap(QSize(_ICON, _ICON), parent.devicePixelRatioF()))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.button(QMessageBox.StandardButton.Close).setObjectName("aboutClose")
    box.open()
    return box
