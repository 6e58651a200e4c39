"""An item's picture as large as it is useful at a packing bench."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.thumbnails import Thumbnails, Wanted

EDGE = 480


class PictureDialog(QDialog):
    """Shows one picture with the item's name; what can't be shown is said instead."""

    def __init__(self, thumbnails: Thumbnails, wanted: Wanted, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails, self._wanted = thumbnails, wanted
        named(self, "picture_dialog", self.tr("Picture of {item}").format(item=title))
        self.setWindowTitle(self.tr("Picture of an item"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._picture = named(QLabel(self), "picture", title)
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setWordWrap(True)
        self._picture.setMinimumSize(EDGE, EDGE)
        close = named(QPushButton(self.tr("Close"), self), "picture_close", self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self._picture, 1)
        column.addWidget(value(title))
        column.addLayout(buttons)
        thumbnails.loaded.connect(self._on_loaded)
        self._show()

    def _on_loaded(self, wanted: Wanted) -> None:
        if wanted == self._wanted:
            self._show()

    def _show(self) -> None:
        found = self._thumbnails.picture(self._wanted)
        if found.pixmap is not None:
            self._picture.setPixmap(found.pixmap)
        else:
            self._picture.setText(found.problem or self.tr("The picture is being fetched..."))
            self._picture.setAccessibleDescription(found.problem)
