"""A packing bench for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import destroy
from packing_bench import WITHIN_MS, Bench
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow


@pytest.fixture
def bench(  # noqa: PLR0917 - pytest passes fixtures by name
    desk: Desk,
    jobs: Jobs,
    settle: Callable[[Any], Any],
    connect: Callable[..., Store],
    shop: PracticeShop,
    qtbot: QtBot,
) -> Iterator[Bench]:
    """The window with the practice shop's forty orders in the grid."""
    connect(shop, orders=True)
    window = MainWindow(desk, jobs)
    window.show()
    window.activateWindow()
    window.start()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    # Where tests run side by side, a process may be held up between two keys for longer than a scanner pauses.
    window.scanning.use(ScanSettings(gap_ms=200))
    yield Bench(window, desk, qtbot)
    window.stop()
    settle(jobs.close())
    destroy(window)
