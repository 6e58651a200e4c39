"""Opens the order database; where it has to be brought up to date first, a small window says so meanwhile."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import NoRoom
from ordersync_gui.storage.database import Database, needs_updating
from ordersync_gui.storage.update_backup import keep_before_update, keep_nothing
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import grown, stay_on_screen
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.window_place import available_screens, centred

_WIDTH = 460
_PER_CENT = 100


class UpdatingNotice(QWidget):
    """Says that the database is being backed up, then brought up to date; it can't be closed before that is done.

    told(done, of) may be emitted on any thread while the backup is made.
    """

    told = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("updatingNotice")
        self.setWindowTitle("ordersync")
        self.setFixedWidth(min(grown(_WIDTH, self.fontMetrics()), self.screen().availableSize().width()))
        self._answer: asyncio.Future[bool] | None = None
        self._text = QLabel(self)
        self._text.setObjectName("updatingText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._bar = named(QProgressBar(self), "updatingBar", _tr("Getting ready"))
        self._go = self._button("updateAnyway", _tr("Update without a backup"), answer=True)
        self._quit = self._button("updateNot", _tr("Quit"), answer=False)
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(self._text)
        column.addWidget(self._bar)
        buttons.addStretch(1)
        for button in (self._go, self._quit):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.told.connect(self._show_backup, Qt.ConnectionType.QueuedConnection)
        self.show_updating()
        self.setGeometry(centred(self.size(), available_screens()[0]))

    def show_updating(self) -> None:
        """Say that the orders are made ready."""
        self._say(
            _tr(
                "Your orders are being made ready for this version of ordersync. With very many orders this "
                "takes some minutes, once. Please leave the PC on."
            )
        )
        self._bar.setRange(0, 0)

    async def ask_without_backup(self, problem: str) -> bool:
        """Whether to go on although no backup can be made."""
        self._say(problem)
        self._bar.hide()
        for button in (self._go, self._quit):
            button.show()
        self._quit.setFocus()
        self._answer = asyncio.get_running_loop().create_future()
        chosen = await self._answer
        for button in (self._go, self._quit):
            button.hide()
        self._bar.show()
        self.show_updating()
        return chosen

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay: to end now would begin the same work anew at the next start. To a question it says no."""
        event.ignore()
        self._reply(answer=False)

    def _button(self, name: str, label: str, *, answer: bool) -> QPushButton:
        button = named(QPushButton(label, self), name, label)
        button.clicked.connect(lambda _checked: self._reply(answer=answer))
        button.hide()
        return button

    def _reply(self, *, answer: bool) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(answer)

    def _show_backup(self, done: int, of: int) -> None:
        if done >= of:
            self.show_updating()
            return
        self._say(_tr("Backing up your orders, before they are made ready for this version of ordersync."))
        self._bar.setRange(0, _PER_CENT)
        self._bar.setValue(done * _PER_CENT // max(1, of))

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
            stay_on_screen(self)


async def open_database(path: Path) -> Database:
    """The open database. Raises Damaged, NoRoom where a person doesn't go without a backup, StorageError."""
    if not needs_updating(path):
        return Database(path)
    notice = UpdatingNotice()
    notice.show()
    try:
        with ThreadPoolExecutor(1, "updating") as thread:
            return await _updated(path, notice, thread)
    finally:
        notice.hide()
        notice.deleteLater()


async def _updated(path: Path, notice: UpdatingNotice, thread: ThreadPoolExecutor) -> Database:
    loop = asyncio.get_running_loop()
    backed_up = partial(keep_before_update, progress=notice.told.emit)
    try:
        return await loop.run_in_executor(thread, partial(Database, path, before_update=backed_up))
    except NoRoom as error:
        if not await notice.ask_without_backup(error_text(error)):
            raise
    return await loop.run_in_executor(thread, partial(Database, path, before_update=keep_nothing))


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)
