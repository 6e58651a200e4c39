"""Which dialog an act on orders opens, and what it tells of what was recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finding_widgets import child, destroy
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_acts import MOST_AT_ONCE, OrderActs
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_file_dialog import ShipFileDialog
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", extend=True)  # offscreen has neither
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def ids(desk: Desk, store: Store) -> list[int]:
    """Orders that can be shipped."""
    wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
    return list(queries.order_ids(desk.db, wanted))


@pytest.fixture
def acts(desk: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[OrderActs]:
    """Acts of a bare window."""
    window = QWidget()
    window.show()
    found = OrderActs(desk, jobs, window)
    yield found
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(window)


def test_one_chosen_order_opens_the_dialog_for_one(acts: OrderActs, ids: list[int], qtbot: QtBot) -> None:
    acts.ship_many(ids[:1])
    qtbot.waitUntil(lambda: isinstance(acts.dialog, ShipDialog), timeout=WITHIN_MS)


def test_several_chosen_orders_are_shipped_in_one_dialog(acts: OrderActs, ids: list[int], qtbot: QtBot) -> None:
    told: list[tuple[Recorded, ...]] = []
    acts.recorded_many.connect(told.append)
    acts.ship_many(ids[:2])
    dialog = acts.dialog
    assert isinstance(dialog, ShipManyDialog)
    qtbot.waitUntil(lambda: len(dialog.orders.rows) == 2, timeout=WITHIN_MS)
    dialog.paste(0, "1Z999AA10123456784\n9400111899223033005011")
    dialog.submit()
    qtbot.waitUntil(lambda: acts.dialog is None, timeout=WITHIN_MS)
    assert len(told) == 1
    assert all(isinstance(recorded, Recorded) for recorded in told[0])
    assert len(told[0]) == 2


def test_too_many_orders_are_refused_with_the_limit(acts: OrderActs) -> None:
    told: list[str] = []
    acts.trouble.connect(told.append)
    acts.ship_many(range(MOST_AT_ONCE + 1))
    assert acts.dialog is None
    assert told == ["501 orders are chosen. At most 500 can be shipped at once: choose fewer."]
    acts.ship_many(())
    assert acts.dialog is None


def test_shipping_from_a_file_asks_for_the_file(
    acts: OrderActs, ids: list[int], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[tuple[Recorded, ...]] = []
    acts.recorded_many.connect(told.append)
    acts.ship_file()
    dialog = acts.dialog
    assert isinstance(dialog, ShipFileDialog)
    chooser = child(dialog, QFileDialog, "ship_file_chooser")
    acts.ship_file()
    assert len(dialog.findChildren(QFileDialog)) == 1
    number = queries.order_details(desk.db, ids[0]).order.number
    path = tmp_path / "numbers.csv"
    path.write_text(f"Order,Tracking,Carrier\n{number},A1,UPS\n", encoding="utf-8")
    chooser.reject()
    dialog.read(path)
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 1, timeout=WITHIN_MS)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(told), timeout=WITHIN_MS)
    assert queries.order_details(desk.db, ids[0]).shipments[0].id == told[0][0].shipment_id
    dialog.reject()
    assert acts.dialog is None
