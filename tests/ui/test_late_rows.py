"""Rows that come late: one request at a time, the newest wish next, and nothing that is shown goes meanwhile."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.row_cache import PAGE_ROWS
from ordersync_gui.ui.orders.table import OrdersTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
_ROWS = 6_400
_ROW = OrderRow(
    id=0,
    number="",
    store="Larkspur",
    status=OrderStatus.AWAITING_SHIPMENT,
    source_status="paid",
    ordered_at=_NOON,
    modified_at=_NOON,
    buyer="Anna",
    country="NO",
    item_summary="Mug",
    item_count=Decimal(1),
    total=100,
    currency="EUR",
    shipping_method="Post",
    gift=False,
    attention=(),
    notice=None,
)


def page(number: int) -> set[int]:
    """The orders on a page; order 1 stands in row 0."""
    return set(range(number * PAGE_ROWS + 1, (number + 1) * PAGE_ROWS + 1))


class Server:
    """Answers when the test lets it; buyer: what all of its orders are for now."""

    def __init__(self) -> None:
        self.asked: list[set[int]] = []
        self.buyer = "Anna"
        self._open: list[tuple[list[int], Callable[[Mapping[int, OrderRow] | None], None]]] = []

    def ask(self, ids: Sequence[int], hear: Callable[[Mapping[int, OrderRow] | None], None]) -> None:
        self.asked.append(set(ids))
        self._open.append((list(ids), hear))

    @property
    def busy(self) -> int:
        return len(self._open)

    def answer(self) -> None:
        ids, hear = self._open.pop(0)
        hear({one: replace(_ROW, id=one, number=str(one), buyer=self.buyer) for one in ids})

    def refuse(self) -> None:
        self._open.pop(0)[1](None)


@pytest.fixture
def server() -> Server:
    """Nothing was asked of it yet."""
    return Server()


@pytest.fixture
def model(server: Server, qtbot: QtBot) -> OrdersModel:
    """A list of a hundred pages."""
    assert qtbot is not None
    found = OrdersModel(ask_rows=server.ask)
    found.show_ids(array("q", range(1, _ROWS + 1)))
    return found


def wait_for_request(server: Server, qtbot: QtBot, count: int = 1) -> None:
    qtbot.waitUntil(lambda: len(server.asked) >= count)


def turn(qtbot: QtBot) -> None:
    """Let everything happen that is due now."""
    QTest.qWait(1)
    assert qtbot is not None


def test_what_one_paint_asks_for_is_one_request(model: OrdersModel, server: Server, qtbot: QtBot) -> None:
    for row in range(40, 100):
        assert model.cached(row) is None
        assert not model.is_known(row)
    wait_for_request(server, qtbot)
    assert server.asked == [page(0) | page(1)]
    server.answer()
    assert model.order(99) is not None
    assert server.busy == 0


def test_while_one_request_is_on_its_way_the_newest_wish_waits_and_what_scrolled_past_is_forgotten(
    model: OrdersModel, server: Server, qtbot: QtBot
) -> None:
    model.cached(0)
    wait_for_request(server, qtbot)
    for number in range(10, 90):
        model.cached(number * PAGE_ROWS)
    turn(qtbot)
    assert server.asked == [page(0)], "one request at a time"
    server.answer()
    wait_for_request(server, qtbot, 2)
    assert page(89) <= server.asked[1]
    while server.busy:
        server.answer()
        turn(qtbot)
    read = set().union(*server.asked)
    assert not read & page(50), "nobody looks there any more"
    assert len(read) <= 5 * PAGE_ROWS


def test_a_row_stays_as_it_was_while_it_is_read_again(model: OrdersModel, server: Server, qtbot: QtBot) -> None:
    model.cached(0)
    wait_for_request(server, qtbot)
    server.answer()
    server.buyer = "Bella"
    with qtbot.waitSignal(model.dataChanged):
        model.on_changes(Changes(orders=frozenset({1})))
    before = model.order(0)
    assert before is not None
    assert before.buyer == "Anna"
    wait_for_request(server, qtbot, 2)
    assert server.asked[1] == {1}, "the others are as they were"
    with qtbot.waitSignal(model.dataChanged):
        server.answer()
    after = model.order(0)
    assert after is not None
    assert after.buyer == "Bella"


def test_what_changes_while_it_is_on_its_way_is_read_once_more(
    model: OrdersModel, server: Server, qtbot: QtBot
) -> None:
    model.cached(0)
    wait_for_request(server, qtbot)
    model.on_changes(Changes(orders=frozenset({3})))
    server.answer()
    assert model.order(2) is not None
    wait_for_request(server, qtbot, 2)
    assert server.asked[1] == {3}
    server.answer()
    model.order(2)
    model.cached(0)
    turn(qtbot)
    assert server.busy == 0


def test_an_answer_for_orders_that_moved_is_shown_where_they_are_now(
    model: OrdersModel, server: Server, qtbot: QtBot
) -> None:
    model.cached(0)
    wait_for_request(server, qtbot)
    model.show_ids(array("q", [5, 4, 3]))
    assert model.cached(0) is None
    server.answer()
    found = model.order(0)
    assert found is not None
    assert found.number == "5"


def test_after_a_failure_it_is_tried_again(model: OrdersModel, server: Server, qtbot: QtBot) -> None:
    model._again.setInterval(10)
    model.dataChanged.connect(lambda *_: model.cached(0))  # as a grid that paints
    model.cached(0)
    wait_for_request(server, qtbot)
    server.refuse()
    wait_for_request(server, qtbot, 2)
    assert server.asked[1] == page(0)
    server.answer()
    assert model.order(0) is not None


def test_an_order_that_vanished_is_asked_for_once(model: OrdersModel, server: Server, qtbot: QtBot) -> None:
    model.show_ids(array("q", [7]))
    model.cached(0)
    wait_for_request(server, qtbot)
    server._open.pop(0)[1]({})
    assert model.cached(0) is None
    assert model.is_known(0)
    turn(qtbot)
    assert server.busy == 0


@pytest.fixture
def table(model: OrdersModel, qtbot: QtBot) -> OrdersTable:
    """The grid, on screen."""
    found = OrdersTable(model)
    qtbot.addWidget(found)
    found.resize(900, 400)
    found.show()
    return found


def test_the_pages_beside_those_in_sight_are_read_ahead(table: OrdersTable, server: Server, qtbot: QtBot) -> None:
    table.scrollTo(table.orders.index(10 * PAGE_ROWS, 0), table.ScrollHint.PositionAtTop)
    read: set[int] = set()

    def brought(*numbers: int) -> bool:
        while server.busy:
            server.answer()
        read.update(*server.asked)
        return all(page(number) <= read for number in numbers)

    qtbot.waitUntil(lambda: brought(9, 10, 11))
    turn(qtbot)
    assert not read & page(20)


def test_what_is_still_to_come_is_painted_as_that_and_the_keyboard_goes_through_it(
    table: OrdersTable, server: Server, qtbot: QtBot
) -> None:
    told: list[bool] = []
    table.painted.connect(told.append)
    table.viewport().update()
    qtbot.waitUntil(lambda: bool(told))
    wait_for_request(server, qtbot)
    assert not any(told), "no row has been read"
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = table.order_ids()
    assert chosen
    server.answer()
    qtbot.waitUntil(lambda: any(told))
    assert table.order_ids() == chosen


def test_an_answer_after_the_grid_has_gone_is_let_fall(server: Server, qtbot: QtBot) -> None:
    model = OrdersModel(ask_rows=server.ask)
    model.show_ids(array("q", [1]))
    model.cached(0)
    wait_for_request(server, qtbot)
    model.deleteLater()
    QTest.qWait(1)
    qtbot.waitUntil(lambda: not shiboken6.isValid(model))
    server.answer()
