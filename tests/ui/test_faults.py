"""An exception that nobody foresaw ends in the log and in one calm message, wherever it happened."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable

import pytest
from finding_widgets import destroy
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.app.faults import faults_reported
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


def fail() -> None:
    raise ZeroDivisionError


@pytest.mark.expects_log("exception")
@pytest.mark.parametrize("place", ["slot", "thread", "loop"])
def test_a_fault_anywhere_is_logged_and_said_once(  # noqa: PLR0917 - pytest passes fixtures by name
    place: str,
    desk: Desk,
    jobs: Jobs,
    loop: asyncio.AbstractEventLoop,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    settle: Callable[..., object],
) -> None:
    window = MainWindow(desk, jobs)
    hooks = sys.excepthook, threading.excepthook
    with faults_reported(loop, window):
        if place == "slot":
            QTimer.singleShot(0, fail)
        elif place == "thread":
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()
        else:
            loop.call_exception_handler({"message": "exception in a task", "exception": ZeroDivisionError()})
        qtbot.waitUntil(lambda: len(window.banners.banners()) == 1)
    (banner,) = window.banners.banners()
    assert "fault of ordersync" in banner.text()
    support = banner.findChild(QPushButton, "bannerMend")
    assert isinstance(support, QPushButton)
    assert support.text() == "&Support bundle..."
    assert "ZeroDivisionError" in caplog.text
    assert (sys.excepthook, threading.excepthook) == hooks
    settle(jobs.close())  # nothing that was begun comes back to a window that is gone
    destroy(window)


@pytest.mark.expects_log("exception")
def test_a_fault_that_comes_again_takes_no_button_away(
    desk: Desk, jobs: Jobs, loop: asyncio.AbstractEventLoop, settle: Callable[..., object], qtbot: QtBot
) -> None:
    window = MainWindow(desk, jobs)
    with faults_reported(loop, window) as reporter:
        reporter.report(ZeroDivisionError(), "an exception")
        qtbot.waitUntil(lambda: len(window.banners.banners()) == 1)
        (before,) = window.banners.banners()
        reporter.report(KeyError(), "an exception")
        qtbot.waitUntil(lambda: "KeyError" in before.text())
    assert window.banners.banners() == (before,)
    settle(jobs.close())  # nothing that was begun comes back to a window that is gone
    destroy(window)
