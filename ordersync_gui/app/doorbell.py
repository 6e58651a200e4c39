"""How a second start asks the window that runs to come forward: a local socket that only this user may use."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import secrets
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

_log = logging.getLogger(__name__)
_CALL = b"show"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - with it, Wayland lets a window come forward; no secret
_TOKEN_FORM = re.compile(r"[\w.:/+=-]{1,200}", re.ASCII)
_NAME = "ordersync-"
_ANSWER_MS = 3_000


class Answer(StrEnum):
    """What a window says to whoever asks for it."""

    SHOWN = "shown"
    CLOSING = "closing"
    SILENT = ""


class Doorbell(QObject):
    """Answers other starts from `hang` on. on_ring brings the window forward, and says how that went."""

    def __init__(self, on_ring: Callable[[], Answer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_ring = on_ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)

    def hang(self, folder: Path, *, before: str = "") -> str:
        """Begin to answer; the name to ring at, "" when there can be none.

        folder: the profile's, which the name is made from; nobody can guess the rest of it. before: the name
        that a run which crashed left behind.
        """
        if Path(before).name.startswith(_NAME):
            QLocalServer.removeServer(before)
        place = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]
        if not self._server.listen(f"{_NAME}{place}-{secrets.token_hex(8)}"):
            _log.warning("a second start won't find this window: %s", self._server.errorString())
            return ""
        return self._server.fullServerName()

    def take_down(self) -> None:
        """Answer no more. May be called twice."""
        self._server.close()

    def _open(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._answer(visitor))
            visitor.disconnected.connect(visitor.deleteLater)

    def _answer(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine():
            return
        call, _, token = bytes(visitor.readLine().data()).strip().partition(b" ")
        if call == _CALL:
            text = token.decode("ascii", "replace")
            if _TOKEN_FORM.fullmatch(text):
                os.environ[_TOKEN] = text  # Qt takes it from there when the window is activated
            visitor.write(f"{self._on_ring()}\n".encode())
            visitor.flush()
        visitor.disconnectFromServer()


def ring(name: str, *, within_ms: int = _ANSWER_MS) -> Answer:
    """Ask the window behind this name to come forward; SILENT when nobody answers. Blocking."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(within_ms):
        return Answer.SILENT
    token = os.environ.get(_TOKEN, "")
    socket.write(_CALL + (b" " + token.encode() if _TOKEN_FORM.fullmatch(token) else b"") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(within_ms):
            break
    said = bytes(socket.readLine().data()).decode("ascii", "replace").strip()
    socket.abort()
    return Answer(said) if said in set(Answer) else Answer.SILENT


def bring_to_front() -> bool:
    """Bring what the program shows to the front; whether it shows anything."""
    shown = [window for window in QApplication.topLevelWidgets() if _is_window(window)]
    for window in shown:
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
    front = QApplication.activeModalWidget() or next(iter(shown), None)
    if front is not None:
        front.raise_()
        front.activateWindow()
        QApplication.alert(front)
    return front is not None


def _is_window(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() in {Qt.WindowType.Window, Qt.WindowType.Dialog}
