"""Hears how a window is to end: closed by a person, by the session, by a signal, or to start again."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from ordersync_gui.app.run_mark import RunMark

if TYPE_CHECKING:
    from ordersync_gui.app.parts import Parts

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")  # the last one comes when a terminal is closed; Windows has none


class Wishes:
    """closed: done once the window is to end. hurry: set when that is asked for a second time.

    again: the program is to start anew afterwards; not where the system wants it to end meanwhile.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, parts: Parts, mark: RunMark) -> None:
        self._loop, self._window, self._mark = loop, parts.window, mark
        self.closed: asyncio.Future[None] = loop.create_future()
        self.hurry = asyncio.Event()
        self.again = False
        parts.window.closing.connect(self._close)
        parts.settings.restart_wanted.connect(self._restart)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._end_of_session)
            application.aboutToQuit.connect(self._end_of_session)  # the system's own way to quit
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
                if number is not None:
                    loop.add_signal_handler(number, self._signalled)
        mark.note_shown()

    def hear_no_more(self) -> None:
        """The window has ended."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.disconnect(self._end_of_session)
            application.aboutToQuit.disconnect(self._end_of_session)
        for name in _SIGNALS:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                self._loop.remove_signal_handler(getattr(signal, name, 0))

    def _close(self) -> None:
        self._mark.note_asked_to_end()
        if not self.closed.done():
            self.closed.set_result(None)

    def _signalled(self) -> None:
        """The first one closes the window; who sends another doesn't want to wait."""
        self.again = False
        if self.closed.done():
            self.hurry.set()
        else:
            self._window.close()

    def _restart(self) -> None:
        self.again = True
        self._window.close()

    def _end_of_session(self) -> None:
        """Whoever logs off is asked nothing; what can't end in time is in order at the next start all the same."""
        self.again = False
        if not self.closed.done():
            self._window.close()
