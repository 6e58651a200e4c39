"""A desk whose orders are on a server: the window waits for it nowhere, and shows what comes when it comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from array import array
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from finding_widgets import destroy
from fresh_database import fresh
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from remote_feeling import RemoteFeeling

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.saved_views import save_last_view
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_views import ATTENTION
from ordersync_gui.ui.orders import source
from ordersync_gui.ui.orders.emptiness import Surroundings
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.panel import OrdersPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
WITHIN_S = 280
_PROCESS = Path(__file__).parents[1] / "support" / "remote_process.py"
_ROOT = Path(__file__).parents[2]
_SETTLE = Callable[[Any], Any]


@pytest.fixture
def db(tmp_path: Path) -> RemoteFeeling:
    """It fails whoever uses it on the Qt thread."""
    return RemoteFeeling(fresh(tmp_path / "data" / "orders.sqlite3"))


@pytest.fixture
def desk(db: RemoteFeeling, loop: object) -> Iterator[Desk]:
    """Its desk."""
    assert loop is not None
    workers = Workers()
    yield Desk(db=db, secrets=MemorySecrets(), workers=workers, operator="Ada")
    db.let_go()
    workers.close()
    db.close()
    assert db.waited_for == []


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its forty orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[OrdersPanel]:
    """The grid, with all ids in it and on screen."""
    found = OrdersPanel(desk, jobs)
    found.take_surroundings(Surroundings(stores=1))
    found.show_stores((store,))
    found.resize(900, 300)
    found.show()
    found.reload()
    qtbot.waitUntil(lambda: found.complete, timeout=WITHIN_MS)
    yield found
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(found)


@pytest.fixture
def window(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, not begun to read."""
    assert store is not None
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(found)


def found_on_the_way() -> tuple[list[str], str]:
    """Where a process that walked through the whole job waited for the database; what it told at last."""
    done = subprocess.run(
        [sys.executable, str(_PROCESS)],
        env=os.environ | {"PYTHONPATH": str(_ROOT)},
        capture_output=True,
        text=True,
        timeout=WITHIN_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout)
    assert told["desks"] > 0
    found: list[str] = told["found"]
    return found, done.stderr[-6000:]


@pytest.mark.timeout(WITHIN_S + 20)
def test_the_whole_job_from_the_wizard_to_the_scan_waits_for_it_nowhere() -> None:
    found, account = found_on_the_way()
    assert found == [], account


def test_whoever_reads_on_the_qt_thread_is_found(db: RemoteFeeling, qtbot: QtBot) -> None:
    assert qtbot is not None
    model = OrdersModel(partial(queries.order_rows, db))
    model.show_ids(array("q", [1]))
    with pytest.raises(RuntimeError, match="the Qt thread would wait"):
        model.order(0)
    assert db.waited_for
    assert all("ui/orders/model.py" in place for place in db.waited_for)
    db.waited_for.clear()


@pytest.fixture
def at_first(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[tuple[OrdersPanel, list[bool]]]:
    """A grid that has read nothing yet; notes of each list that comes whether its first row comes with it."""
    assert store is not None
    panel, known = OrdersPanel(desk, jobs), list[bool]()
    panel.loaded.connect(lambda _loaded: known.append(panel.model.is_known(0)))
    panel.show()
    yield panel, known
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(panel)


def test_a_list_is_never_shown_without_the_rows_at_its_top(
    at_first: tuple[OrdersPanel, list[bool]], qtbot: QtBot
) -> None:
    panel, known = at_first
    panel.reload()
    qtbot.waitUntil(lambda: panel.complete, timeout=WITHIN_MS)
    assert known == [True]


def test_rows_that_change_while_the_list_is_read_are_read_again(
    at_first: tuple[OrdersPanel, list[bool]], db: RemoteFeeling, qtbot: QtBot
) -> None:
    panel, known = at_first
    db.hold()
    panel.reload()
    qtbot.waitUntil(lambda: db.waiting > 0, timeout=WITHIN_MS)
    panel.on_changes(Changes(orders=frozenset({1})))
    db.let_go()
    qtbot.waitUntil(lambda: panel.complete, timeout=WITHIN_MS)
    assert known == [False]
    qtbot.waitUntil(lambda: panel.model.is_known(0), timeout=WITHIN_MS)


@pytest.mark.usefixtures("store")
def test_rows_that_come_late_are_painted_when_they_come(
    db: RemoteFeeling, desk: Desk, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "PAGE_ROWS", 0)  # none comes with the ids
    panel = OrdersPanel(desk, jobs)
    drawn: list[bool] = []
    panel.table.painted.connect(drawn.append)
    panel.resize(900, 300)
    panel.show()
    panel.loaded.connect(lambda _loaded: db.hold())
    panel.reload()
    qtbot.waitUntil(lambda: db.waiting > 0 and bool(drawn), timeout=WITHIN_MS)
    assert len(panel.model.ids) == 40
    assert not any(drawn)
    assert not panel.model.is_known(0)
    db.let_go()
    qtbot.waitUntil(lambda: any(drawn), timeout=WITHIN_MS)
    assert panel.model.order(0) is not None
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(panel)


def test_a_changed_order_stays_painted_while_it_is_read_again(
    db: RemoteFeeling, panel: OrdersPanel, jobs: Jobs, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: panel.model.is_known(0) and not jobs.running, timeout=WITHIN_MS)
    drawn: list[bool] = []
    panel.table.painted.connect(drawn.append)
    db.hold()
    panel.on_changes(Changes(orders=frozenset({panel.model.ids[0]})))
    qtbot.waitUntil(lambda: db.waiting > 0 and bool(drawn), timeout=WITHIN_MS)
    assert all(drawn)
    assert panel.model.order(0) is not None
    db.let_go()


def test_while_the_server_is_away_the_rows_stay_and_those_that_changed_are_read_once_it_is_back(
    db: RemoteFeeling, panel: OrdersPanel, jobs: Jobs, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: panel.model.is_known(0) and not jobs.running, timeout=WITHIN_MS)
    panel.model._again.setInterval(10)
    before = panel.model.order(0)
    assert before is not None
    db.away = True
    panel.model.refresh_all()
    panel.reload()
    qtbot.waitUntil(lambda: not panel.waiting and panel.model._again.isActive(), timeout=WITHIN_MS)
    assert panel.table.isVisible()
    assert panel.model.order(0) is before
    db.away = False
    qtbot.waitUntil(lambda: panel.model.order(0) is not before, timeout=WITHIN_MS)


def test_a_window_that_opens_while_the_server_is_away_shows_the_list_once_it_is_back(
    db: RemoteFeeling, window: MainWindow, qtbot: QtBot
) -> None:
    window.views._first._again.setInterval(100)
    db.away = True
    window.start()
    qtbot.waitUntil(window.views._first._again.isActive, timeout=WITHIN_MS)
    db.away = False
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40, timeout=WITHIN_MS)


def test_an_act_on_a_span_whose_ids_are_not_all_known_gets_all_of_them(
    panel: OrdersPanel, desk: Desk, qtbot: QtBot
) -> None:
    panel.model.show_ids(panel.model.ids[:20] + array("q", bytes(8 * 20)))
    rows = QItemSelection(panel.model.index(5, 0), panel.model.index(34, 0))
    flag = QItemSelectionModel.SelectionFlag
    panel.table.selectionModel().select(rows, flag.ClearAndSelect | flag.Rows)
    given: list[Chosen] = []
    panel.for_act.give(given.append)
    assert given == [], "they are on their way"
    qtbot.waitUntil(lambda: bool(given), timeout=WITHIN_MS)
    assert given[0].ids == queries.order_ids(desk.db, OrderFilter())[5:35]


def test_selected_orders_are_copied(panel: OrdersPanel, qtbot: QtBot) -> None:
    panel.table.selectAll()
    with qtbot.waitSignal(panel.told, timeout=WITHIN_MS) as said:
        panel.table.copy_wanted.emit()
    assert said.args == ["40 orders copied."]
    assert len(QGuiApplication.clipboard().text().splitlines()) == 41


def test_the_list_that_was_open_last_opens_once_it_is_known_which(
    db: RemoteFeeling, desk: Desk, window: MainWindow, settle: _SETTLE, qtbot: QtBot
) -> None:
    settle(save_last_view(desk, last=LastView(view_key=ATTENTION, sort=SortKey.BUYER, descending=False)))
    db.hold()
    window.start()
    qtbot.waitUntil(lambda: db.waiting > 0, timeout=WITHIN_MS)
    assert window.orders.wanted == OrderFilter()
    db.let_go()
    qtbot.waitUntil(lambda: window.orders.complete and window.orders.wanted.needs_attention, timeout=WITHIN_MS)
    assert window.orders.wanted.sort is SortKey.BUYER
    assert window.sidebar.view_key() == ATTENTION


def test_what_a_person_chooses_before_that_stays(
    db: RemoteFeeling, desk: Desk, window: MainWindow, settle: _SETTLE, qtbot: QtBot
) -> None:
    settle(save_last_view(desk, last=LastView(view_key=ATTENTION)))
    db.hold()
    window.start()
    qtbot.waitUntil(lambda: db.waiting > 0, timeout=WITHIN_MS)
    window.orders.sort_by(SortKey.TOTAL, descending=True)
    db.let_go()
    qtbot.waitUntil(lambda: window.views._started and window.orders.complete, timeout=WITHIN_MS)
    assert window.orders.wanted.sort is SortKey.TOTAL
    assert not window.orders.wanted.needs_attention
    assert len(window.orders.model.ids) == 40


def test_an_order_that_the_view_hides_is_shown_among_all(panel: OrdersPanel, desk: Desk, qtbot: QtBot) -> None:
    hidden = queries.order_ids(desk.db, OrderFilter())[30]
    panel.choose(OrderFilter(text="nowhere to be found"))
    qtbot.waitUntil(lambda: panel.complete and not panel.model.ids, timeout=WITHIN_MS)
    panel.show_only(hidden)
    qtbot.waitUntil(lambda: panel.table.order_id() == hidden, timeout=WITHIN_MS)
