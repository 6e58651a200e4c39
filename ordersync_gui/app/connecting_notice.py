"""The small window that is shown while a shared desk is connected to, and when that doesn't work."""

from __future__ import annotations

import asyncio
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.config import Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.shared_joining import Joining
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import grown, stay_on_screen
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.window_place import available_screens, centred

_WIDTH = 560
T = TypeVar("T")


class Choice(Enum):
    """What a person wants where the shared desk can't be opened."""

    AGAIN = auto()
    CHANGE = auto()
    OWN_ORDERS = auto()
    LEAVE = auto()


class ConnectingNotice(QWidget):
    """Waits, can be cancelled, and then asks what to do; closing it is to leave."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("connectingNotice")
        self.setWindowTitle("ordersync")
        self._answer: asyncio.Future[Choice] | None = None
        self._text = wrapped_label("", self)
        self._text.setObjectName("connectingText")
        self._bar = named(QProgressBar(self), "connectingBar", _tr("Connecting"))
        self._bar.setRange(0, 0)
        self._own = wrapped_label(
            _tr("The orders of this PC alone are others than those of the shared desk. Neither are lost."), self
        )
        self._cancel = self._button("connectingCancel", _tr("Cancel"), None)
        self._offers = (
            self._button("connectingAgain", _tr("&Try again"), Choice.AGAIN),
            self._button("connectingChange", _tr("&Change the connection..."), Choice.CHANGE),
            self._button("connectingOwn", _tr("&Work on this PC's own orders"), Choice.OWN_ORDERS),
            self._button("connectingQuit", _tr("&Quit"), Choice.LEAVE),
        )
        self._lay_out()
        self.setFixedWidth(min(grown(_WIDTH, self.fontMetrics()), self.screen().availableSize().width()))

    def connecting(self, server: DeskServer) -> None:
        """Say that this desk is connected to."""
        self._show(_tr("Connecting to the shared desk {server}...").format(server=server), asks=False)
        self.setGeometry(centred(self.size(), available_screens()[0]))
        self.show()

    async def unless_cancelled(self, found: asyncio.Future[T]) -> T:
        """The future's result; raises Cancelled once the person has enough of waiting."""
        stop = self._answer = asyncio.get_running_loop().create_future()
        await asyncio.wait((stop, found), return_when=asyncio.FIRST_COMPLETED)
        self._answer = None
        if found.done():
            return found.result()
        found.cancel()
        raise Cancelled(say("The shared desk wasn't connected to."))

    async def ask(self, error: OrderSyncError) -> Choice:
        """Say what is wrong, and give what the person wants then."""
        self.offer(error)
        self._answer = asyncio.get_running_loop().create_future()
        chosen = await self._answer
        self._answer = None
        return chosen

    def offer(self, error: OrderSyncError) -> None:
        """Say what is wrong, and show what can be done."""
        self._show(error_text(error), asks=True)
        self._offers[0].setFocus()

    async def change(self, profile: Profile, secrets: SecretStore) -> None:
        """Let the person change how the desk is reached; returns once that window was closed."""
        from ordersync_gui.ui.shared_desk.join_dialog import JoinDialog  # noqa: PLC0415 - rarely needed

        jobs, workers = Jobs(asyncio.get_running_loop()), Workers()
        dialog = JoinDialog(Joining(profile, secrets, workers), jobs, self)
        closed = asyncio.Event()
        dialog.finished.connect(lambda _: closed.set())
        dialog.open()
        try:
            await closed.wait()
        finally:
            await jobs.close()
            workers.close()

    def end(self) -> None:
        """It isn't needed any more."""
        for dialog in self.findChildren(QDialog):
            dialog.hide()
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """To leave, which whoever waits for an answer does."""
        event.ignore()
        self._reply(Choice.LEAVE)

    def _show(self, text: str, *, asks: bool) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self._bar.setVisible(not asks)
        self._cancel.setVisible(not asks)
        for widget in (*self._offers, self._own):
            widget.setVisible(asks)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
            stay_on_screen(self)

    def _button(self, name: str, label: str, choice: Choice | None) -> QPushButton:
        button = named(QPushButton(label, self), name, label.replace("&", "").rstrip("."))
        button.clicked.connect(lambda _checked: self._reply(choice or Choice.LEAVE))
        return button

    def _reply(self, choice: Choice) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(choice)

    def _lay_out(self) -> None:
        column, waiting = QVBoxLayout(self), QHBoxLayout()
        for part in (self._text, self._bar, self._own):
            column.addWidget(part)
        waiting.addStretch(1)
        waiting.addWidget(self._cancel)
        for button in self._offers:
            column.addWidget(button)
        column.addLayout(waiting)


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)
