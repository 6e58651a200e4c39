"""Opens the order database; where it has to be brought up to date first, a small window says so meanwhile."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ordersync_gui.storage.database import Database, needs_updating

_WIDTH = 460


class UpdatingNotice(QWidget):
    """Says that the database is being brought up to date; it can't be closed before that is done."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("updatingNotice")
        self.setWindowTitle("ordersync")
        self.setFixedWidth(_WIDTH)
        text = QLabel(
            QCoreApplication.translate(
                "app",
                "Your orders are being made ready for this version of ordersync. With very many orders this "
                "takes some minutes, once. Please leave the PC on.",
            ),
            self,
        )
        text.setObjectName("updatingText")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.setAccessibleName(text.text())
        bar = QProgressBar(self)
        bar.setObjectName("updatingBar")
        bar.setAccessibleName(QCoreApplication.translate("app", "Getting ready"))
        bar.setRange(0, 0)
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addWidget(bar)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay: to end now would begin the same work anew at the next start."""
        event.ignore()


async def open_database(path: Path) -> Database:
    """The open database. Raises StorageError when it can't be used."""
    if not needs_updating(path):
        return Database(path)
    notice = UpdatingNotice()
    notice.show()
    try:
        with ThreadPoolExecutor(1, "updating") as thread:
            return await asyncio.get_running_loop().run_in_executor(thread, Database, path)
    finally:
        notice.hide()
        notice.deleteLater()
