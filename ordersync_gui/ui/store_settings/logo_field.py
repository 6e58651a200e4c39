"""A store's logo among its settings: seen small, chosen from a file, or removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.logo import png_size
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.file_dialog import ask_for_existing
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.store_settings.logo_picture import FORMATS, logo_from
from ordersync_gui.ui.text import number

_SEEN = QSize(240, 90)  # pixels


class LogoField(QWidget):
    """`edited` tells of every change, `failed` of a file that is no picture (an OrderSyncError).

    data: the PNG file as it is to be kept, None for no logo.
    """

    edited = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, data: bytes | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data
        self._desk, self._work = desk, LatestJob(jobs)
        self._seen = named(QLabel(self), "settings_logo", self.tr("Logo"))
        self._choose = self._button("settings_logo_choose", self.tr("C&hoose a picture..."))
        self._remove = self._button("settings_logo_remove", self.tr("&Remove"), self.tr("Remove the logo"))
        self._lay_out()
        self._choose.clicked.connect(self.ask)
        self._remove.clicked.connect(lambda: self._take(None))
        self.destroyed.connect(self._work.stop)
        self.setFocusProxy(self._choose)
        self._show()

    def ask(self) -> None:
        """Ask which file has the picture."""
        endings = " ".join(f"*.{ending} *.{ending.upper()}" for ending in FORMATS)
        ask_for_existing(
            self.window(),
            name="settings_logo_file",
            title=self.tr("A picture as the logo"),
            kinds=[self.tr("Pictures ({endings})").format(endings=endings), self.tr("All files (*)")],
            chosen=self.read,
        )

    def read(self, file: Path) -> None:
        """Take the picture in this file."""

        async def scale(_job: Job) -> bytes:
            return await self._desk.workers.network(logo_from, file)

        self._work.start(
            self.tr("Reading a picture"), scale, on_done=self._take, on_error=self._failed, quiet=True
        )

    def _take(self, data: bytes | None) -> None:
        self.data = data
        self._show()
        self.edited.emit()
        if data is None:
            self._choose.setFocus()

    def _failed(self, error: OrderSyncError) -> None:
        self.failed.emit(error)

    def _show(self) -> None:
        self._remove.setEnabled(self.data is not None)
        if self.data is None:
            self._seen.setPixmap(QPixmap())
            self._seen.setText(self.tr("No logo"))
            self._seen.setAccessibleName(self.tr("No logo"))
            return
        image = QImage.fromData(self.data)
        if image.width() > _SEEN.width() or image.height() > _SEEN.height():
            image = image.scaled(
                _SEEN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        self._seen.setPixmap(QPixmap.fromImage(_on_paper(image)))
        width, height = png_size(self.data)
        self._seen.setAccessibleName(
            self.tr("Logo, {width} x {height} pixels").format(width=number(width), height=number(height))
        )

    def _button(self, name: str, text: str, spoken: str = "") -> QPushButton:
        plain = text.replace("&", "").removesuffix("...")
        button = named(QPushButton(text, self), name, spoken or plain)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._seen)
        column.addLayout(buttons)


def _on_paper(image: QImage) -> QImage:
    """The picture on white, as it is printed: a dark one would vanish in dark colours."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
