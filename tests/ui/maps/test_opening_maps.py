"""The maps are opened from the window: on the map and at the word that is meant, one window at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import destroy
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.maps.maps_dialog import MapsDialog
from ordersync_gui.ui.order_acts import OrderActs

# The offscreen platform can do none of this.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)
WITHIN_MS = 20_000


@pytest.fixture
def acts(desk: Desk, jobs: Jobs) -> Iterator[OrderActs]:
    """What opens dialogs over a window."""
    window = QMainWindow()
    window.show()
    yield OrderActs(desk, jobs, window)
    destroy(window)


def _open(acts: OrderActs, qtbot: QtBot) -> MapsDialog:
    dialog = acts.dialog
    assert isinstance(dialog, MapsDialog)
    qtbot.waitUntil(lambda: dialog.maps.opened is not None and not dialog.reading.running, timeout=WITHIN_MS)
    return dialog


def test_the_status_map_is_opened_at_a_word(
    acts: OrderActs, connect: Callable[..., Store], shop: PracticeShop, qtbot: QtBot
) -> None:
    store = connect(shop, orders=True)
    acts.open_map(store, word="paid")
    dialog = _open(acts, qtbot)
    assert dialog.windowTitle() == "Maps of Practice"
    assert dialog.statuses.current_key() == "paid"
    acts.open_map(store, kind=MapKind.CARRIER)
    assert acts.dialog is dialog, "one at a time"
    dialog.leave()
    qtbot.waitUntil(lambda: acts.dialog is None, timeout=WITHIN_MS)


def test_another_map_is_opened_for_its_word(
    acts: OrderActs, connect: Callable[..., Store], shop: PracticeShop, qtbot: QtBot
) -> None:
    acts.open_map(connect(shop, orders=True), kind=MapKind.SHIPPING_METHOD, word="standard")
    dialog = _open(acts, qtbot)
    assert dialog.maps.kind is MapKind.SHIPPING_METHOD
    assert dialog.maps.tab.current_key() == "Standard"
    dialog.leave()
