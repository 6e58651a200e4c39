"""The menu's entries about imports that begin by themselves: for one store, and the hold on all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import destroy
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.schedule import ImportState
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.store_deletion import delete_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def stores(connect: Connect, shop: PracticeShop) -> list[Store]:
    """Two stores of the same shop, just imported."""
    return [connect(shop, name=name, orders=True) for name in ("One", "Two")]


@pytest.fixture
def window(
    desk: Desk, jobs: Jobs, stores: list[Store], settle: Callable[..., object], qtbot: QtBot
) -> Iterator[MainWindow]:
    """The started window with both."""
    found = MainWindow(desk, jobs)
    found.show()
    found.start()
    qtbot.waitUntil(lambda: len(found.stores) == len(stores), timeout=WITHIN_MS)
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def states(window: MainWindow) -> list[ImportState]:
    return [window.automatic.next_import(store).state for store in window.stores]


def test_the_chosen_stores_automatic_imports_are_switched_off_and_on(window: MainWindow, qtbot: QtBot) -> None:
    action = window.commands.schedule.automatically
    assert not action.isEnabled(), "no store is chosen"
    assert not action.isChecked()
    window.sidebar.choose_store(window.stores[1].id)
    assert action.isEnabled()
    assert action.isChecked()
    action.trigger()
    qtbot.waitUntil(lambda: states(window) == [ImportState.WAITING, ImportState.BY_HAND], timeout=WITHIN_MS)
    assert window.stores[1].preferences == StorePreferences(import_automatically=False)
    assert not action.isChecked()
    window.sidebar.choose_store(window.stores[0].id)
    assert action.isChecked(), "the other store's is as it was"
    window.sidebar.choose_store(window.stores[1].id)
    action.trigger()
    qtbot.waitUntil(lambda: states(window) == [ImportState.WAITING] * 2, timeout=WITHIN_MS)
    assert action.isChecked()


def test_all_automatic_imports_are_held_in_this_window_and_go_on(window: MainWindow) -> None:
    action = window.commands.schedule.hold_all
    told: list[bool] = []
    window.automatic.changed.connect(lambda: told.append(window.automatic.held))
    action.trigger()
    assert states(window) == [ImportState.HELD] * 2
    assert told == [True]
    assert all(store.preferences.import_automatically for store in window.stores), "of this session only"
    action.trigger()
    assert states(window) == [ImportState.WAITING] * 2


def test_a_setting_that_cant_be_saved_is_told_and_the_tick_is_as_it_was(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.sidebar.choose_store(window.stores[1].id)
    delete_store(desk.db, store_id=window.stores[1].id)
    window.commands.schedule.automatically.trigger()
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    assert "no such store" in window.banners.banners()[0].text()


def test_when_this_pc_is_back_online_notices_are_looked_for(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(window.notifying._next, "start", lambda _ms: looked.append(True))
    window.automatic.reachability.changed.emit(False)
    assert looked == []
    window.automatic.reachability.changed.emit(True)
    assert looked == [True]
