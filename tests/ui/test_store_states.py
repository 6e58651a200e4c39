"""The window keeps status bar, sidebar and list of the stores' state in step, and tells of a silence once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries, runs
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.tables import ImportRuns, Stores
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.import_again_dialog import ImportAgainDialog
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.runs.history_dialog import RunHistoryDialog
from ordersync_gui.ui.sidebar_items import SECOND_LINE
from ordersync_gui.ui.stores_dialog import StoresDialog
from ordersync_gui.ui.stores_model import StoresColumn

# The offscreen platform has neither.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)
WITHIN_MS = 20_000
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
Settle = Callable[..., object]


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Settle) -> Iterator[MainWindow]:
    """The window, shown; its schedule isn't started."""
    found = MainWindow(desk, jobs)
    found.resize(1280, 690)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A store that was imported just now."""
    return connect(shop, orders=True)


def texts(window: MainWindow) -> list[str]:
    return window.store_states.status.texts()


def shown(window: MainWindow, qtbot: QtBot) -> None:
    window.watch.look()
    qtbot.waitUntil(lambda: bool(texts(window)), timeout=WITHIN_MS)


def opened(window: MainWindow) -> StoresDialog:
    assert window.store_states.dialog is not None
    return window.store_states.dialog


def silent_store(desk: Desk, name: str = "Quiet") -> datetime:
    """A store with an order an hour until two days ago, and a good import since; gives when the last order was."""
    now = desk.clock().replace(microsecond=0)
    newest = now - 2 * DAY
    stocked = StockedStore.opened(desk.db, name)
    stocked.save(*(order(str(n), ordered_at=newest - n * HOUR) for n in range(200)))
    long_ago = to_ms(newest)
    of_store = ImportRuns.store == stocked.store_id
    desk.db.run(ImportRuns.update(started_at=long_ago, finished_at=long_ago).where(of_store))
    run = runs.start_run(desk.db, store_id=stocked.store_id, window=Window(newest, now), now=now)
    runs.finish_run(desk.db, run_id=run, now=now, complete=True, error=None, warnings=(), high_water_mark=now)
    return newest


def test_a_store_is_in_the_status_bar_and_the_sidebar_says_the_same(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    (text,) = texts(window)
    assert text.startswith("✔ Practice ")
    button = child(window, QToolButton, f"storeStatus{store.id}")
    assert "Next import: in " in button.accessibleDescription()
    in_sidebar = str(window.sidebar.stores.item(1).data(Qt.ItemDataRole.AccessibleTextRole))
    assert button.accessibleDescription().splitlines()[:4] == in_sidebar.splitlines()[:4]


def test_a_running_import_is_told_with_its_progress_and_then_when_it_ended(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    seen: set[str] = set()
    window.store_states.standings.changed.connect(lambda: seen.update(texts(window)))
    window.importing.start(store, since=datetime.now(UTC) - 365 * DAY)
    qtbot.waitUntil(lambda: any("importing" in text for text in seen), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.importing.running, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: texts(window)[0].startswith("✔ Practice "), timeout=WITHIN_MS)


def test_a_refused_sign_in_is_seen_everywhere_and_mended_from_the_list(
    window: MainWindow, store: Store, shop: PracticeShop, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    shop.misbehave = {"401"}
    window.importing.start(store)
    qtbot.waitUntil(lambda: texts(window) == ["⚠ Practice: sign-in refused"], timeout=WITHIN_MS)
    assert str(window.sidebar.stores.item(1).data(SECOND_LINE)).startswith("sign-in refused")
    child(window, QToolButton, f"storeStatus{store.id}").click()
    dialog = opened(window)
    assert not dialog.isModal()
    assert "Enter the right sign-in" in dialog.told()
    child(dialog, QPushButton, "stores_state_change").click()
    qtbot.waitUntil(lambda: window.store_acts.dialog is not None, timeout=WITHIN_MS)
    shop.misbehave = set()
    window.importing.start(store)
    qtbot.waitUntil(lambda: dialog.told() == "All is well with this store.", timeout=WITHIN_MS)
    dialog.close()
    assert window.store_states.dialog is None


def test_the_menus_entry_opens_the_list_once_and_its_buttons_act(
    window: MainWindow, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    window.commands.stores_state.trigger()
    dialog = opened(window)
    window.commands.stores_state.trigger()
    assert opened(window) is dialog
    next_import = dialog.model.index(0, StoresColumn.NEXT)
    child(dialog, QCheckBox, "stores_state_automatic").click()
    qtbot.waitUntil(lambda: next_import.data() == "none: only by hand", timeout=WITHIN_MS)
    (kept,) = queries.stores(desk.db)
    assert not kept.preferences.import_automatically
    assert kept.preferences.import_minutes == store.preferences.import_minutes
    child(dialog, QPushButton, "stores_state_import").click()
    qtbot.waitUntil(lambda: store.id in window.importing.running, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.importing.running, timeout=WITHIN_MS)
    child(dialog, QPushButton, "stores_state_history").click()
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, RunHistoryDialog), timeout=WITHIN_MS)


def test_a_silence_is_told_with_a_way_to_mend_it_and_not_again_once_it_was_dismissed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    newest = silent_store(desk)
    shown(window, qtbot)
    qtbot.waitUntil(lambda: texts(window) == ["⚠ Quiet: no new orders for 2 d"], timeout=WITHIN_MS)
    (banner,) = window.banners.banners()
    assert banner.text().startswith(
        "⚠ Quiet: no new order for 2 d, and in the weeks before never for longer than 1 h."
    )
    assert window.sidebar.stores.item(1).text() == "⚠ Quiet"

    child(banner, QPushButton, "bannerMend").click()
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, ImportAgainDialog), timeout=WITHIN_MS)
    assert window.acts.dialog is not None
    window.acts.dialog.reject()

    window.watch.look()
    QTest.qWait(0)
    assert len(window.banners.banners()) == 1, "once is enough"
    press(banner, "bannerDismiss")
    qtbot.waitUntil(lambda: texts(window)[0].startswith("✔ Quiet "), timeout=WITHIN_MS)
    assert queries.stores(desk.db)[0].silence_seen == newest
    window.watch.look_at_arrivals()
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    assert not window.banners.banners()


def test_an_order_that_comes_ends_the_silence_and_takes_the_banner_away(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    silent_store(desk)
    shown(window, qtbot)
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    (store,) = queries.stores(desk.db)
    now = desk.clock()
    run = runs.start_run(desk.db, store_id=store.id, window=Window(now - HOUR, now), now=now)
    stocked = StockedStore(desk.db, store.id, run)
    stocked.save(order("new", ordered_at=now - timedelta(minutes=5)))
    window.watch.look_at_arrivals()
    qtbot.waitUntil(lambda: not window.banners.banners(), timeout=WITHIN_MS)
    assert texts(window)[0].startswith("✔ Quiet ")


def test_a_silence_can_be_called_seen_in_the_list_too(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    silent_store(desk)
    shown(window, qtbot)
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    window.store_states.open()
    child(opened(window), QPushButton, "stores_state_seen").click()
    qtbot.waitUntil(lambda: texts(window)[0].startswith("✔ Quiet "), timeout=WITHIN_MS)
    assert not window.banners.banners()
    assert "no new order for 2 d" in opened(window).told(), "it is still told to whoever looks"


def test_a_holiday_of_all_shops_is_one_banner_that_is_seen_at_once(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    names = [f"Quiet {n}" for n in range(8)]
    for name in names:
        silent_store(desk, name)
    shown(window, qtbot)
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    (banner,) = window.banners.banners()
    assert "in 8 stores: Quiet 0 (2 d), " in banner.text()
    assert "2 more" in banner.text()
    press(banner, "bannerMend")
    opened(window).close()
    press(banner, "bannerDismiss")
    qtbot.waitUntil(lambda: all(text[0] != "⚠" for text in texts(window)), timeout=WITHIN_MS)
    assert all(store.silence_seen is not None for store in queries.stores(desk.db))
    assert not window.banners.banners()


def test_how_long_a_silence_lasts_is_told_as_it_is_now_and_not_in_a_new_banner(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    silent_store(desk)
    shown(window, qtbot)
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    (banner,) = window.banners.banners()
    (overview,) = window.watch.overviews or ()
    assert overview.silence is not None
    later = replace(overview.silence, known_until=overview.silence.known_until + 3 * DAY)
    window.store_states.silence.show_overviews([replace(overview, silence=later)])
    assert window.banners.banners() == (banner,)
    assert "no new order for 5 d" in banner.text()


def test_an_import_of_a_store_that_was_renamed_meanwhile_still_shows_how_far_it_is(
    window: MainWindow, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    job = window.importing.start(store)
    assert job.pause is not None
    job.pause.hold()
    qtbot.waitUntil(lambda: bool(job.text), timeout=WITHIN_MS)
    job.progress(2, 5, "")
    desk.db.run(Stores.update(name="Renamed").where(Stores.id == store.id))
    window.watch.look()
    qtbot.waitUntil(lambda: texts(window) == ["‖ Renamed: import on hold"], timeout=WITHIN_MS)
    standing = window.store_states.standings.of(store.id)
    assert standing is not None
    assert standing.progress == (2, 5)
    window.importing.start(store)
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)


def test_a_message_in_the_status_bar_hides_no_store(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    shown(window, qtbot)
    bar, status = window.statusBar(), window.store_states.status
    (button,) = texts(window)
    usual = status.width()
    bar.showMessage("The parcel of order 1001 was taken back.", 60_000)
    words = bar.fontMetrics().horizontalAdvance(bar.currentMessage())
    qtbot.waitUntil(lambda: words < status.x() < status.x() + status.width() <= bar.width(), timeout=WITHIN_MS)
    assert status.isVisible()
    assert texts(window) == [button]
    bar.clearMessage()
    qtbot.waitUntil(lambda: status.width() == usual, timeout=WITHIN_MS)
    assert store.name in button


def test_a_message_longer_than_the_bar_leaves_the_stores_their_least(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    status = window.store_states.status
    window.statusBar().showMessage("A message " * 100, 60_000)
    qtbot.waitUntil(lambda: status.width() <= 2 * status.minimumSizeHint().width(), timeout=WITHIN_MS)
    assert status.isVisible(), store.name
