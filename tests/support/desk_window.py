"""What tests of the whole window with orders in it ask of it: show an order, wait, what the strip says."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.main_window import MainWindow

WITHIN_MS = 20_000


def show(window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    assert window.orders.table.go_to(order_id)
    qtbot.waitUntil(lambda: details(window) is not None and details(window).id == order_id, timeout=WITHIN_MS)


def details(window: MainWindow) -> OrderDetails:
    found = window.details.details
    assert found is not None
    return found


def stored(desk: Desk, order_id: int) -> OrderDetails:
    return queries.order_details(desk.db, order_id)


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=WITHIN_MS)


def say(window: MainWindow) -> str:
    return window.desk_acts.strip.text() if window.desk_acts.strip.isVisible() else ""
