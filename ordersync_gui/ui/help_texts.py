"""The boxes of the Help menu: keys and about. They open beside the work and never stop it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui import __version__


class KeysDialog(QDialog):
    """All actions with their keys, straight from the menus."""

    def __init__(self, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        form = QFormLayout(page)
        form.setHorizontalSpacing(24)
        for action in actions:
            if not action.shortcut().isEmpty():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                form.addRow(action.text().replace("&", "").rstrip("."), QLabel(keys))
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)
        self.resize(page.sizeHint().width() + 60, min(560, page.sizeHint().height() + 90))


def open_about(parent: QWidget) -> QMessageBox:
    """What this program is, and its version."""
    text = QCoreApplication.translate(
        "help", "ordersync {version}\nAn order desk: connect shops, import orders, ship by hand, tell the shop."
    ).format(version=__version__)
    box = QMessageBox(QMessageBox.Icon.Information, "ordersync", text, QMessageBox.StandardButton.Close, parent)
    box.setObjectName("aboutBox")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
