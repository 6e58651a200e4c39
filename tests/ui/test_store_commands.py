"""Which store a command of the menus is about: the chosen one, else that of the order that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import destroy
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.maps.maps_dialog import MapsDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "plugin does not support", extend=True)  # offscreen
WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def stores(connect: Connect, shop: PracticeShop) -> Iterator[tuple[Store, Store]]:
    """Two stores; only the second has orders."""
    with PracticeShop(orders=1, seed=2) as empty:
        yield connect(empty, name="Empty"), connect(shop, name="Full", orders=True)


@pytest.fixture
def window(
    desk: Desk, jobs: Jobs, stores: tuple[Store, Store], settle: Callable[..., object], qtbot: QtBot
) -> Iterator[MainWindow]:
    """The started window with both."""
    found = MainWindow(desk, jobs)
    found.show()
    found.start()
    qtbot.waitUntil(lambda: len(found.stores) == len(stores), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: bool(found.orders.model.ids), timeout=WITHIN_MS)
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def test_the_maps_are_those_of_the_chosen_store_else_of_the_shown_order(
    window: MainWindow, stores: tuple[Store, Store], qtbot: QtBot
) -> None:
    assert window.store_commands.in_mind() is None
    window.commands.maps.trigger()
    assert window.statusBar().currentMessage() == "Choose a store on the left first."
    assert window.acts.dialog is None
    window.orders.show_only(window.orders.model.ids[0])
    qtbot.waitUntil(lambda: window.details.details is not None, timeout=WITHIN_MS)
    meant = window.store_commands.in_mind()
    assert meant is not None
    assert meant.id == stores[1].id
    window.sidebar.choose_store(stores[0].id)
    window.commands.maps.trigger()
    dialog = window.acts.dialog
    assert isinstance(dialog, MapsDialog)
    assert dialog.maps.store.id == stores[0].id
    dialog.leave()
    qtbot.waitUntil(lambda: window.acts.dialog is None, timeout=WITHIN_MS)
