"""The label printer's page: what is set is kept, and a test label shows whether it is right."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from finding_widgets import child, destroy
from label_listener import LabelListener
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.settings.kept_label_printer import keep_label_printer, kept_label_printer
from ordersync_gui.ui.settings.label_printer_page import LabelPrinterPage
from ordersync_gui.ui.window_settings import WindowSettings

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "raise", extend=True
)  # the offscreen platform has none


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def page(
    desk: Desk, jobs: Jobs, settings: WindowSettings, settle: Callable[..., object]
) -> Iterator[LabelPrinterPage]:
    found = LabelPrinterPage(desk, jobs, settings)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def listener() -> Iterator[LabelListener]:
    with LabelListener() as found:
        yield found


def choose_way(page: LabelPrinterPage, way: LabelPrinterWay) -> None:
    box = child(page, QComboBox, "label_printer_way")
    box.setCurrentIndex(box.findData(way.value))


def outcome(page: LabelPrinterPage) -> InlineMessage:
    return child(page, InlineMessage, "label_printer_outcome")


def set_network(page: LabelPrinterPage, host: str, port: int) -> None:
    choose_way(page, LabelPrinterWay.NETWORK)
    child(page, QLineEdit, "label_printer_host").setText(host)
    child(page, QSpinBox, "label_printer_port").setValue(port)


def test_nothing_is_set_at_first(page: LabelPrinterPage) -> None:
    assert page.printer() == LabelPrinter()
    assert not child(page, QPushButton, "label_printer_test").isEnabled()
    assert not child(page, QLineEdit, "label_printer_host").isVisible()


def test_what_is_set_is_kept(page: LabelPrinterPage, settings: WindowSettings) -> None:
    set_network(page, " 192.168.1.40 ", 6101)
    dpi = child(page, QComboBox, "label_printer_dpi")
    dpi.setCurrentIndex(dpi.findData(300))
    page.stop()
    kept = LabelPrinter(LabelPrinterWay.NETWORK, "192.168.1.40", 6101, dpi=300)
    assert kept_label_printer(settings) == kept


def test_settings_that_nobody_wrote_count_as_not_set(settings: WindowSettings) -> None:
    for key, value in (("way", "pigeon"), ("port", "many"), ("dpi", "72"), ("size", "a4")):
        settings.keep_text(f"label_printer/{key}", value)
    assert kept_label_printer(settings) == LabelPrinter()
    queue = LabelPrinter(LabelPrinterWay.QUEUE, queue="Zebra", size="label_100x150")
    keep_label_printer(settings, queue)
    assert kept_label_printer(settings) == queue


def test_a_test_label_arrives_and_is_said(page: LabelPrinterPage, listener: LabelListener, qtbot: QtBot) -> None:
    set_network(page, "127.0.0.1", listener.port)
    child(page, QPushButton, "label_printer_test").click()
    qtbot.waitUntil(lambda: "was sent" in outcome(page).text())
    (label,) = listener.received()
    assert label.startswith(b"^XA")
    assert b"TEST-9912" in label
    assert child(page, QPushButton, "label_printer_test").isEnabled()


def test_a_printer_that_is_off_is_said(page: LabelPrinterPage, qtbot: QtBot) -> None:
    with LabelListener() as gone:
        port = gone.port
    set_network(page, "127.0.0.1", port)
    page.print_test()
    qtbot.waitUntil(lambda: "refuses the connection" in outcome(page).text())


def test_a_printer_that_never_answers_is_stopped_while_the_window_goes_on(
    page: LabelPrinterPage, qtbot: QtBot
) -> None:
    with closing(socket.socket()) as full, ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):  # the queue is full, so that whoever comes next gets no answer
            line = waiting.enter_context(closing(socket.socket()))
            line.setblocking(False)
            line.connect_ex(full.getsockname())
        set_network(page, "127.0.0.1", full.getsockname()[1])
        ticks = 0

        def tick() -> None:
            nonlocal ticks
            ticks += 1

        timer = QTimer(interval=10)
        timer.timeout.connect(tick)
        timer.start()
        page.print_test()
        qtbot.waitUntil(lambda: ticks >= 20)
        assert child(page, QPushButton, "label_printer_stop").isEnabled()
        child(page, QPushButton, "label_printer_stop").click()
        qtbot.waitUntil(lambda: "Stopped" in outcome(page).text())
        timer.stop()
    assert child(page, QPushButton, "label_printer_test").isEnabled()


def test_a_mistake_is_said_before_anything_is_sent(page: LabelPrinterPage) -> None:
    set_network(page, "http://zebra", 9100)
    page.print_test()
    assert "no name or address" in outcome(page).text()
