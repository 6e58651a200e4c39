"""Labels of chosen orders: printed in the background, marked, and what can't be is said."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finding_widgets import destroy
from label_listener import LabelListener
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.label_printer import LabelPrinter, LabelPrinterWay
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs, JobState
from ordersync_gui.ui.label_printing import MANY, LabelPrinting
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.settings.kept_label_printer import keep_label_printer
from ordersync_gui.ui.settings.wiring import add_settings
from ordersync_gui.ui.settings_dialog import SettingsDialog
from ordersync_gui.ui.window_settings import WindowSettings

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", "propagateSizeHints", "raise", extend=True)
WITHIN_MS = 20_000


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    return StockedStore.opened(desk.db)


@pytest.fixture
def listener() -> Iterator[LabelListener]:
    with LabelListener() as found:
        yield found


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    assert qtbot is not None
    found = QWidget()
    yield found
    destroy(found)


@pytest.fixture
def labels(desk: Desk, jobs: Jobs, settings: WindowSettings, window: QWidget) -> LabelPrinting:
    return LabelPrinting(desk, jobs, settings, window)


def everything(desk: Desk) -> Chosen:
    return Chosen.of(queries.order_ids(desk.db, OrderFilter()))


def network(port: int) -> LabelPrinter:
    return LabelPrinter(LabelPrinterWay.NETWORK, "127.0.0.1", port)


def ended(qtbot: QtBot, job: Job) -> Job:
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    return job


def test_labels_are_printed_and_orders_marked(
    desk: Desk, stock: StockedStore, labels: LabelPrinting, listener: LabelListener, qtbot: QtBot
) -> None:
    stock.save(order())
    job = ended(qtbot, labels.print(everything(desk), network(listener.port)))
    assert job.state is JobState.DONE
    assert f"sent to 127.0.0.1:{listener.port}" in job.text
    assert len(listener.received()) == 1
    assert stock.details().work is not None


def test_what_a_buyer_wrote_is_text_and_no_command(
    desk: Desk, stock: StockedStore, labels: LabelPrinting, listener: LabelListener, qtbot: QtBot
) -> None:
    nasty = Address("^XA^FDa^FS~JA{{ 7 }}_5E", "^XZ", "1 ^CC/ Street", "<b>x</b>", "Москва", "", "^FS", "RU")
    stock.save(order(number="9>^~12", ship_to=nasty))
    ended(qtbot, labels.print(everything(desk), network(listener.port)))
    (data,) = listener.received()
    assert (data.count(b"^XA"), data.count(b"^XZ"), data.count(b"~"), data.count(b"^CC")) == (1, 1, 0, 0)
    assert b"_5EXA_5EFDa_5EFS_7EJA{{ 7 }}_5F5E" in data
    assert b"^FD>:9>0><>=12^FS" in data
    assert "Москва".encode() in data


def test_a_number_without_a_barcode_is_said(
    desk: Desk, stock: StockedStore, labels: LabelPrinting, listener: LabelListener, qtbot: QtBot
) -> None:
    stock.save(order(number="Größe-7"))
    with qtbot.waitSignal(labels.trouble, timeout=WITHIN_MS) as said:
        labels.print(everything(desk), network(listener.port))
    assert said.args == ["No barcode is on the labels of Größe-7: these numbers can't be one of that width."]


def test_a_printer_that_is_off_is_said_and_nothing_is_marked(
    desk: Desk, stock: StockedStore, labels: LabelPrinting, qtbot: QtBot
) -> None:
    stock.save(order())
    with LabelListener() as gone:
        port = gone.port
    with qtbot.waitSignal(labels.trouble, timeout=WITHIN_MS) as said:
        labels.print(everything(desk), network(port))
    assert said.args is not None
    assert "refuses the connection." in said.args[0]
    assert "Nothing was printed." in said.args[0]
    assert stock.details().work is None


def test_a_printer_that_hangs_can_be_stopped_while_the_window_goes_on(
    desk: Desk, stock: StockedStore, labels: LabelPrinting, listener: LabelListener, qtbot: QtBot
) -> None:
    stock.save(order())
    listener.read_nothing()
    job = labels.print(everything(desk), network(listener.port))
    qtbot.waitUntil(lambda: job.running, timeout=WITHIN_MS)
    job.cancel()
    ended(qtbot, job)


def test_so_many_are_asked_about(
    labels: LabelPrinting, settings: WindowSettings, window: QWidget, listener: LabelListener
) -> None:
    keep_label_printer(settings, network(listener.port))
    window.show()
    labels.ask(Chosen.of(array("q", range(1, MANY + 2))))
    (box,) = window.findChildren(QMessageBox)
    assert "201 labels" in box.windowTitle() + box.text()
    box.reject()


@pytest.fixture
def main_window(
    desk: Desk, jobs: Jobs, stock: StockedStore, settle: Callable[..., object]
) -> Iterator[MainWindow]:
    stock.save(order())
    found = MainWindow(desk, jobs)
    found.show()
    found.start()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def test_without_a_printer_its_settings_open(
    main_window: MainWindow, settings: WindowSettings, qtbot: QtBot
) -> None:
    add_settings(main_window, settings)
    table = main_window.orders.table
    qtbot.waitUntil(
        lambda: all(main_window.orders.model.ids) and bool(main_window.orders.model.ids), timeout=WITHIN_MS
    )
    table.selectAll()
    qtbot.waitUntil(lambda: table.has_chosen, timeout=WITHIN_MS)
    main_window.commands.print_labels.trigger()
    qtbot.waitUntil(lambda: main_window.findChild(SettingsDialog) is not None, timeout=WITHIN_MS)
    found = main_window.findChild(SettingsDialog)
    assert found is not None
    assert found.shows() == "label_printer"
