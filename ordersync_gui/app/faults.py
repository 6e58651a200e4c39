"""What nobody foresaw: into the log with its trace, and one calm message in the window."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from ordersync_gui.ui.banner import Mending
from ordersync_gui.ui.jobs import fault
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.text import error_text

_log = logging.getLogger(__name__)
KEY = "fault"


class FaultReporter(QObject):
    """Takes exceptions from any thread and shows one message on the Qt thread, with a way to a support bundle."""

    _arrived = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def report(self, error: BaseException, message: str) -> None:
        """Log the exception with its trace and tell the person."""
        _log.error("%s", message, exc_info=error)
        self._arrived.emit(error)

    def _show(self, error: BaseException) -> None:
        """A fault that comes again and again takes no button away from under a hand."""
        banners, text = self._window.banners, error_text(fault(error))
        if banners.shows(KEY):
            banners.reword(KEY, text)
            return
        mending = Mending(self.tr("&Support bundle..."), self._window.commands.support_bundle.trigger)
        banners.show_message(KEY, text, mending)


@contextmanager
def faults_reported(loop: asyncio.AbstractEventLoop, window: MainWindow) -> Iterator[FaultReporter]:
    """While inside, exceptions in slots, threads and tasks go to the log and the window."""
    reporter = FaultReporter(window)
    before, before_threads = sys.excepthook, threading.excepthook

    def in_slot(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, error, trace)
        else:
            reporter.report(error, "an exception in the window")

    def in_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and told.exc_type is not SystemExit:
            reporter.report(told.exc_value, f"an exception in thread {told.thread and told.thread.name}")

    def in_loop(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            reporter.report(error, str(context.get("message", "")))
        else:
            _log.error("event loop: %s", context.get("message"))

    sys.excepthook, threading.excepthook = in_slot, in_thread
    loop.set_exception_handler(in_loop)
    try:
        yield reporter
    finally:
        sys.excepthook, threading.excepthook = before, before_threads
        loop.set_exception_handler(None)
