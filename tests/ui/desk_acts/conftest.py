"""The started window with the orders of a practice shop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_window import WITHIN_MS, show
from finding_widgets import destroy
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.paper_acts import papers_of
from ordersync_gui.ui.window_settings import WindowSettings

Settle = Callable[..., Any]


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its forty orders."""
    return connect(shop, orders=True)


@pytest.fixture
def window(  # noqa: PLR0917 - one fixture each
    desk: Desk, jobs: Jobs, settle: Settle, store: Store, qtbot: QtBot, tmp_path: Path
) -> Iterator[MainWindow]:
    """The started window with the store's orders in the grid."""
    assert store
    found = MainWindow(desk, jobs)
    papers_of(found, WindowSettings(tmp_path / "window.ini"))
    found.show()
    found.start()
    qtbot.waitUntil(lambda: len(found.orders.model.ids) == 40, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: all(found.orders.model.ids), timeout=WITHIN_MS)
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def opened(window: MainWindow, desk: Desk, qtbot: QtBot) -> list[int]:
    """Orders that can be held; the first of them is the current one and shown."""
    ids = list(queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)))
    show(window, ids[0], qtbot)
    return ids
