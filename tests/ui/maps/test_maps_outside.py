"""What happens outside while the maps are open: imports, other changes, the shop's own list of statuses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from finding_widgets import child
from maps_at_hand import WITHIN_MS, can_save, lines, opened, preview, said, save, settled, unmapped
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import channel_statuses, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits, undo_change
from ordersync_gui.storage.stores import delete_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.maps import OpenedMaps, apply_maps, open_maps
from ordersync_gui.sync.statuses import keep_statuses
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.maps import reading, saving
from ordersync_gui.ui.maps.maps_dialog import MapsDialog
from ordersync_gui.ui.status_model import StatusColumn
from ordersync_gui.ui.text import status_label

# The offscreen platform can do none of this.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)
Await = Callable[..., Any]


def test_what_an_import_changes_is_counted_anew_and_edits_stay(
    dialog: MapsDialog, desk: Desk, backordering: PracticeShop, jobs: Jobs, qtbot: QtBot
) -> None:
    store = dialog.maps.store
    waiting = unmapped(desk, store)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    dialog.statuses.go_to("paid")
    settled(dialog, qtbot)
    number = queries.order_rows(desk.db, waiting[:1])[waiting[0]].number
    backordering.cancel(number)
    since = desk.clock() - timedelta(days=365)
    jobs.run("Import", lambda _job: import_orders(desk, store=store, since=since))
    left = str(len(waiting) - 1)
    table = dialog.statuses.table
    qtbot.waitUntil(lambda: table.cell_text("backordered", StatusColumn.NOW) == left, timeout=WITHIN_MS)
    assert can_save(dialog), "what was counted holds until it is counted anew"
    moved = f"{left} orders would move from Unmapped to On Hold"
    qtbot.waitUntil(lambda: moved in lines(dialog), timeout=WITHIN_MS)
    assert dialog.maps.edits() == MapEdits(statuses={"backordered": OrderStatus.ON_HOLD})
    assert dialog.statuses.current_key() == "paid"


def test_a_word_that_the_shop_sent_is_counted_and_saved_however_it_looks(
    desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot
) -> None:
    odd = "in\nproduction"
    channel_statuses.keep_statuses(desk.db, store_id=store.id, statuses=(ShopStatus(odd, "In production"),))
    for dialog in opened(MapsDialog(desk, jobs, store), qtbot):
        dialog.statuses.table.choose(odd, OrderStatus.ON_HOLD)
        settled(dialog, qtbot)
        assert dialog.previewing.problems == ()
        assert can_save(dialog)
        save(dialog, qtbot)
    assert queries.store_maps(desk.db, store.id).statuses[odd] is OrderStatus.ON_HOLD


def test_changes_from_outside_are_read_once_a_second_at_most(
    dialog: MapsDialog, desk: Desk, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[int] = []

    async def read(_desk: Desk, *, store_id: int) -> OpenedMaps:
        reads.append(store_id)
        return await open_maps(desk, store_id=store_id)

    monkeypatch.setattr(reading, "open_maps", read)
    for _ in range(20):
        jobs.publish(Changes(membership=True))
    jobs.publish(Changes(orders=frozenset({1})))
    qtbot.waitUntil(lambda: bool(reads), timeout=WITHIN_MS)
    settled(dialog, qtbot)
    assert reads == [dialog.maps.store.id]


def test_a_change_from_outside_waits_while_somebody_chooses(
    dialog: MapsDialog, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    QTest.keyClick(dialog.statuses.table, Qt.Key.Key_F2)
    box = child(dialog, QComboBox, "status_of_backordered")
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=WITHIN_MS)
    edits = MapEdits(statuses={"elsewhere": OrderStatus.ON_HOLD})
    jobs.run("Map", lambda _job: apply_maps(desk, store_id=dialog.maps.store.id, edits=edits))
    qtbot.waitUntil(dialog.reading._free.isActive, timeout=WITHIN_MS)
    assert box.view().isVisible()
    assert "elsewhere" not in dialog.statuses.table.chosen()
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "elsewhere" in dialog.statuses.table.chosen(), timeout=WITHIN_MS)


def test_f5_counts_anew(dialog: MapsDialog, desk: Desk, store: Store, settle: Await, qtbot: QtBot) -> None:
    settle(apply_maps(desk, store_id=store.id, edits=MapEdits(statuses={"backordered": OrderStatus.ON_HOLD})))
    assert dialog.statuses.table.chosen()["backordered"] is OrderStatus.UNMAPPED
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(
        lambda: dialog.statuses.table.chosen()["backordered"] is OrderStatus.ON_HOLD, timeout=WITHIN_MS
    )
    assert status_label(OrderStatus.ON_HOLD) in preview(dialog), "the last change that was saved"


@pytest.fixture
def other(desk: Desk) -> Iterator[Database]:
    """The same database as another process has it."""
    found = Database(desk.db.path)
    yield found
    found.close()


def test_what_another_process_changes_in_the_maps_is_shown_and_counted_anew(
    dialog: MapsDialog, desk: Desk, store: Store, other: Database, qtbot: QtBot
) -> None:
    dialog.statuses.table.choose("backordered", OrderStatus.CANCELLED)
    settled(dialog, qtbot)
    edits = MapEdits(statuses={"backordered": OrderStatus.ON_HOLD, "elsewhere": OrderStatus.SHIPPED})
    apply_edits(other, store_id=store.id, edits=edits, now=desk.clock(), operator="Ben")
    qtbot.waitUntil(lambda: "elsewhere" in dialog.statuses.table.chosen(), timeout=WITHIN_MS)
    count = dialog.statuses.table.cell_text("backordered", StatusColumn.NOW)
    moved = f"{count} orders would move from On Hold to Cancelled"
    qtbot.waitUntil(lambda: moved in lines(dialog), timeout=WITHIN_MS)
    undo_change(other, store_id=store.id, now=desk.clock(), operator="Ben")
    qtbot.waitUntil(lambda: "elsewhere" not in dialog.statuses.table.chosen(), timeout=WITHIN_MS)
    assert dialog.maps.edits() == MapEdits(statuses={"backordered": OrderStatus.CANCELLED})


def test_a_store_that_another_process_deletes_is_told_of_once(
    dialog: MapsDialog, store: Store, other: Database, qtbot: QtBot
) -> None:
    told: list[object] = []
    dialog.reading.failed.connect(told.append)
    delete_store(other, store_id=store.id)
    qtbot.waitUntil(lambda: bool(told), timeout=WITHIN_MS)
    assert said(dialog)
    for _ in range(3):
        dialog.reading.look()
        qtbot.waitUntil(lambda: not dialog.reading._looking.running, timeout=WITHIN_MS)
    assert len(told) == 1


def test_a_shop_that_cannot_list_its_statuses_is_not_asked(dialog: MapsDialog) -> None:
    assert not dialog.more.read_statuses.isVisible()
    assert not dialog.more.read_statuses.isEnabled()


def test_statuses_are_read_from_the_shop_and_unsaved_changes_stay(
    dialog: MapsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def read(desk: Desk, *, store: Store, cancellation: object) -> Changes:
        assert cancellation is not None
        return await keep_statuses(desk, store_id=store.id, statuses=(ShopStatus("SST-PREP", "In preparation"),))

    monkeypatch.setattr("ordersync_gui.sync.maps.can_list", lambda _channel: True)
    monkeypatch.setattr(saving, "read_statuses", read)
    dialog.count_anew()
    qtbot.waitUntil(dialog.more.read_statuses.isEnabled, timeout=WITHIN_MS)
    dialog.maps.take(MapEdits(statuses={"backordered": OrderStatus.ON_HOLD, "typed": OrderStatus.CANCELLED}))
    dialog.more.read_statuses.trigger()
    qtbot.waitUntil(lambda: "SST-PREP" in dialog.statuses.table.chosen(), timeout=WITHIN_MS)
    assert "statuses were read" in said(dialog)
    assert dialog.statuses.edits().statuses == {
        "backordered": OrderStatus.ON_HOLD,
        "typed": OrderStatus.CANCELLED,
    }
