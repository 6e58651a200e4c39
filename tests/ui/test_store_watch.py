"""Two windows, or a window and a command, at one profile: what the other one did is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from finding_widgets import destroy, press
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import runs, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits, undo_change
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[..., object]) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def store(window: MainWindow, connect: Connect, shop: PracticeShop, qtbot: QtBot) -> Store:
    """A store whose forty orders the window shows."""
    found = connect(shop, orders=True)
    window.start()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=WITHIN_MS)
    return found


@pytest.fixture
def other(desk: Desk) -> Iterator[Database]:
    """The same database as another process has it."""
    found = Database(desk.db.path)
    yield found
    found.close()


def test_a_store_that_a_command_deleted_leaves_the_window_with_its_orders(
    window: MainWindow, store: Store, other: Database, qtbot: QtBot
) -> None:
    assert window.orders.table.go_to(window.orders.model.ids[0])
    qtbot.waitUntil(lambda: window.details.details is not None, timeout=WITHIN_MS)
    stores.delete_store(other, store_id=store.id)
    window.watch.look_around()
    qtbot.waitUntil(lambda: window.stores == (), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 0, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: window.details.details is None, timeout=WITHIN_MS)


def test_a_quiet_minute_reads_no_order_again(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    assert store is not None
    heard: list[bool] = []
    window.watch.changed_elsewhere.connect(lambda: heard.append(True))
    with qtbot.waitSignal(window.watch.read):
        window.watch.look_around()
    assert heard == []


def test_what_another_window_imported_is_seen(
    window: MainWindow, store: Store, other: Database, qtbot: QtBot
) -> None:
    now = datetime.now(UTC)
    run = runs.start_run(other, store_id=store.id, window=Window(store.created_at, now), now=now)
    runs.finish_run(other, run_id=run, now=now, complete=True, error=None, warnings=(), high_water_mark=None)
    with qtbot.waitSignal(window.watch.changed_elsewhere, timeout=WITHIN_MS):
        window.watch.look_around()


def test_a_map_that_a_command_changed_and_took_back_is_seen(
    window: MainWindow, store: Store, other: Database, qtbot: QtBot
) -> None:
    edits, now = MapEdits(statuses={"paid": OrderStatus.ON_HOLD}), datetime.now(UTC)
    apply_edits(other, store_id=store.id, edits=edits, now=now, operator="Ben")
    with qtbot.waitSignal(window.watch.changed_elsewhere, timeout=WITHIN_MS):
        window.watch.look_around()
    undo_change(other, store_id=store.id, now=now, operator="Ben")
    with qtbot.waitSignal(window.watch.changed_elsewhere, timeout=WITHIN_MS):
        window.watch.look_around()


def test_the_settings_of_a_store_that_was_deleted_meanwhile_say_so(
    window: MainWindow, store: Store, other: Database, qtbot: QtBot
) -> None:
    window.sidebar.choose_store(store.id)
    window.commands.store_settings.trigger()
    qtbot.waitUntil(lambda: window.store_acts.dialog is not None, timeout=WITHIN_MS)
    dialog = window.store_acts.dialog
    assert dialog is not None
    stores.delete_store(other, store_id=store.id)
    name = dialog.findChild(QLineEdit, "field_name")
    assert isinstance(name, QLineEdit)
    name.setText("Renamed")
    press(dialog, "settings_save")
    outcome = dialog.findChild(InlineMessage, "store_settings_outcome")
    assert isinstance(outcome, InlineMessage)
    qtbot.waitUntil(lambda: bool(outcome.text()), timeout=WITHIN_MS)
    assert name.text() == "Renamed"
