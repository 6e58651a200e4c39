"""What Qt says of trouble: into the log, with secrets masked there; before there is a log, in a plain sentence."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """While inside, Qt's messages go to the log."""

    def take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        category = context.category or "default"
        _log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", category, text)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@contextmanager
def start_troubles_said() -> Iterator[None]:
    """While inside, a Qt that can't start at all ends this program with a plain sentence on stderr and code 1.

    By itself it would abort, with a page of its own words and a core dump.
    """
    heard: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            heard.append(text.strip())
            return
        sys.stderr.write(_plain((*heard, text)))
        sys.stderr.flush()
        os._exit(1)

    before = qInstallMessageHandler(take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for text in heard:
            sys.stderr.write(f"{text}\n")


def _plain(heard: tuple[str, ...]) -> str:
    details = " ".join(" ".join(text.split()) for text in dict.fromkeys(heard))
    return (
        "ordersync: the window can't be shown: Qt, which draws it, doesn't start on this PC. Nothing was changed. "
        "Install ordersync again, with the system packages that its README names. The commands work without a "
        f"window: ordersync --help\n(Qt says: {details})\n"
    )
