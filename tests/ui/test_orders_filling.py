"""A list whose beginning is on screen while the rest of it is still being read."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from finding_widgets import destroy
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.orders import copying, source
from ordersync_gui.ui.orders.emptiness import Surroundings
from ordersync_gui.ui.orders.panel import OrdersPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
FIRST = 10


class Withheld:
    """Lets the reading of all ids go on portion by portion, as the test allows; real ids, real threads."""

    def __init__(self) -> None:
        self.allowed = Event()
        self.stopped: list[bool] = []
        self._read = queries.id_portions

    def __call__(self, db: Any, wanted: OrderFilter, *, stopped: Callable[[], bool]) -> Iterator[array[int]]:  # noqa: ANN401 - a database
        ids = array("q", (one for portion in self._read(db, wanted, stopped=stopped) for one in portion))
        for start in range(0, len(ids), 7):
            while not self.allowed.wait(0.01):
                if stopped():
                    self.stopped.append(True)
                    return
            yield ids[start : start + 7]


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its forty orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def rest(monkeypatch: pytest.MonkeyPatch) -> Iterator[Withheld]:
    """Ten ids come at once, the others when they are allowed to."""
    monkeypatch.setattr(source, "FIRST_COUNT", FIRST)
    monkeypatch.setattr(source, "_AROUND", 12)
    monkeypatch.setattr(source, "_BEFORE", 4)
    found = Withheld()
    monkeypatch.setattr(queries, "id_portions", found)
    yield found
    found.allowed.set()


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, store: Store, rest: Withheld, qtbot: QtBot) -> Iterator[OrdersPanel]:
    """The panel with the beginning of the list in it."""
    assert rest is not None
    found = OrdersPanel(desk, jobs)
    found.take_surroundings(Surroundings(stores=1))
    found.show_stores((store,))
    found.resize(900, 300)
    found.show()
    found.reload()
    qtbot.waitUntil(lambda: len(found.model.ids) > 0, timeout=WITHIN_MS)
    yield found
    rest.allowed.set()
    qtbot.waitUntil(lambda: not found.waiting, timeout=WITHIN_MS)
    destroy(found)


def said(panel: OrdersPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel, "orderCount"))


def complete(panel: OrdersPanel, rest: Withheld, qtbot: QtBot) -> None:
    rest.allowed.set()
    qtbot.waitUntil(lambda: panel.complete, timeout=WITHIN_MS)


def test_the_scroll_bar_is_right_before_the_ids_are_there(
    panel: OrdersPanel, rest: Withheld, desk: Desk, qtbot: QtBot
) -> None:
    every = queries.order_ids(desk.db, OrderFilter())
    assert panel.model.rowCount() == 40
    assert panel.model.ids == every[:FIRST] + array("q", bytes(8 * 30))
    assert "40 orders" in said(panel)
    complete(panel, rest, qtbot)
    assert panel.model.ids == every


def test_a_jump_to_the_end_reads_the_ids_there_before_their_turn(
    panel: OrdersPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.table.scrollToBottom()
    every = queries.order_ids(desk.db, OrderFilter())
    qtbot.waitUntil(lambda: panel.model.ids[-5:] == every[-5:], timeout=WITHIN_MS)
    assert panel.waiting, "nobody has waited for all ids"
    assert 0 in panel.model.ids


def test_ids_that_arrive_move_nothing(panel: OrdersPanel, rest: Withheld, desk: Desk, qtbot: QtBot) -> None:
    assert panel.go_to(panel.model.ids[3])
    panel.table.verticalScrollBar().setValue(2)
    told: list[object] = []
    panel.table.current_order.connect(told.append)
    complete(panel, rest, qtbot)
    assert panel.table.order_id() == queries.order_ids(desk.db, OrderFilter())[3]
    assert panel.table.verticalScrollBar().value() == 2
    assert told == []


def test_a_new_question_stops_the_reading_of_the_old_ones_ids(
    panel: OrdersPanel, rest: Withheld, desk: Desk, qtbot: QtBot
) -> None:
    wanted = OrderFilter(sort=SortKey.TOTAL)
    panel.choose(wanted)
    qtbot.waitUntil(lambda: rest.stopped == [True], timeout=WITHIN_MS)
    complete(panel, rest, qtbot)
    assert panel.model.ids == queries.order_ids(desk.db, wanted)


def test_a_list_of_unknown_length_grows_and_says_so(
    panel: OrdersPanel, rest: Withheld, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    complete(panel, rest, qtbot)
    rest.allowed.clear()
    first = queries.first_ids
    monkeypatch.setattr(queries, "first_ids", lambda *given, **more: replace(first(*given, **more), total=None))
    wanted = OrderFilter(sort=SortKey.NUMBER)
    panel.choose(wanted)
    qtbot.waitUntil(lambda: f"{FIRST} orders..." in said(panel), timeout=WITHIN_MS)
    complete(panel, rest, qtbot)
    assert panel.model.ids == queries.order_ids(desk.db, wanted)
    assert "40 orders" in said(panel)


def test_the_current_order_stays_when_it_comes_late_in_another_order_of_the_list(
    panel: OrdersPanel, rest: Withheld, desk: Desk, qtbot: QtBot
) -> None:
    complete(panel, rest, qtbot)
    rest.allowed.clear()
    wanted = OrderFilter(descending=False)
    late = queries.order_ids(desk.db, wanted)[-1]
    panel.go_to(late)
    told: list[object] = []
    panel.table.current_order.connect(told.append)
    panel.choose(wanted)
    qtbot.waitUntil(lambda: panel.shown == wanted, timeout=WITHIN_MS)
    assert panel.table.order_id() is None
    complete(panel, rest, qtbot)
    assert panel.table.order_id() == late
    assert told == [], "it was never said to be gone"


def test_a_list_that_is_read_again_keeps_its_rows_until_all_of_it_is_there(
    panel: OrdersPanel, rest: Withheld, qtbot: QtBot
) -> None:
    complete(panel, rest, qtbot)
    rest.allowed.clear()
    panel.table.selectRow(20)
    before = panel.model.ids[:]
    resets: list[bool] = []
    panel.model.modelReset.connect(lambda: resets.append(True))
    with qtbot.waitSignal(panel.loaded, timeout=WITHIN_MS):
        panel.on_changes(Changes(membership=True))
    assert panel.model.ids == before
    assert panel.table.order_ids() == (before[20],)
    complete(panel, rest, qtbot)
    assert resets == [], "nothing had changed"


def test_select_all_means_the_question_also_before_all_ids_are_there(
    panel: OrdersPanel, rest: Withheld, qtbot: QtBot
) -> None:
    QTest.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "40 orders, 40 selected" in said(panel)
    chosen = panel.chosen()
    assert (chosen.count, chosen.wanted, chosen.ids) == (40, OrderFilter(), None)
    complete(panel, rest, qtbot)
    assert panel.chosen() == chosen


def test_a_span_of_selected_rows_is_given_as_ids_even_where_these_were_not_read_yet(
    panel: OrdersPanel, desk: Desk
) -> None:
    rows = QItemSelection(panel.model.index(5, 0), panel.model.index(39, 0))
    flag = QItemSelectionModel.SelectionFlag
    panel.table.selectionModel().select(rows, flag.ClearAndSelect | flag.Rows)
    chosen = panel.chosen()
    assert chosen.wanted is None
    assert chosen.ids == queries.order_ids(desk.db, OrderFilter())[5:]


def test_select_all_does_not_pass_over_to_another_view(panel: OrdersPanel, rest: Withheld, qtbot: QtBot) -> None:
    complete(panel, rest, qtbot)
    panel.table.selectAll()
    panel.choose(OrderFilter(needs_attention=True))
    qtbot.waitUntil(lambda: panel.complete, timeout=WITHIN_MS)
    assert panel.table.selected_count() == 0
    panel.table.selectAll()
    panel.choose(OrderFilter(needs_attention=True, sort=SortKey.BUYER))
    qtbot.waitUntil(lambda: panel.complete, timeout=WITHIN_MS)
    assert panel.chosen().wanted == OrderFilter(needs_attention=True, sort=SortKey.BUYER)


def test_an_order_that_a_view_hides_is_shown_among_all(
    panel: OrdersPanel, rest: Withheld, desk: Desk, qtbot: QtBot
) -> None:
    rest.allowed.set()
    needing = set(queries.order_ids(desk.db, OrderFilter(needs_attention=True)))
    hidden = next(one for one in queries.order_ids(desk.db, OrderFilter()) if one not in needing)
    panel.choose(OrderFilter(needs_attention=True))
    qtbot.waitUntil(lambda: panel.complete, timeout=WITHIN_MS)
    with qtbot.waitSignal(panel.widened, timeout=WITHIN_MS) as told:
        panel.show_only(hidden)
    assert told.args == [False]
    qtbot.waitUntil(lambda: panel.table.order_id() == hidden, timeout=WITHIN_MS)
    assert panel.filter_box.text() == queries.order_rows(desk.db, [hidden])[hidden].number


def test_copied_orders_are_lines_with_the_shown_columns_between_tabs(
    panel: OrdersPanel, rest: Withheld, desk: Desk, qtbot: QtBot
) -> None:
    complete(panel, rest, qtbot)
    panel.table.selectRow(0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(panel.told, timeout=WITHIN_MS) as told:
        QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["2 orders copied."]
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    shown = panel.table.shown_columns()
    assert [len(line) for line in lines] == [len(shown)] * 3
    numbers = [queries.order_rows(desk.db, [one])[one].number for one in panel.model.ids[:2]]
    assert lines[0][0] == "Number"
    assert [line[0].split()[0] for line in lines[1:]] == numbers


def test_too_many_orders_to_copy_are_refused_with_what_to_do_instead(
    panel: OrdersPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(copying, "MOST", 30)
    QGuiApplication.clipboard().setText("kept")
    panel.table.selectAll()
    with qtbot.waitSignal(panel.told, timeout=WITHIN_MS) as told:
        QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args is not None
    assert "Export" in told.args[0]
    assert QGuiApplication.clipboard().text() == "kept"
