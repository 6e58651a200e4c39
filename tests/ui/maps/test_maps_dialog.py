"""The maps of a practice shop that has a word nobody has mapped: previewed, saved, undone, left."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest
from finding_widgets import child, press
from maps_at_hand import WITHIN_MS, can_save, lines, opened, preview, said, save, settled, unmapped
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import StorageError, UsageError
from ordersync_gui.domain.map_preview import MapOutcome, MapPreview
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, MapSource
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.maps import OpenedMaps, apply_maps, open_maps
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.key_sheet_texts import other_groups
from ordersync_gui.ui.maps import previewing, saving
from ordersync_gui.ui.maps.maps_dialog import MapsDialog

# The offscreen platform can do none of this.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)
Await = Callable[..., Any]


def test_an_edit_is_counted_by_itself_and_its_orders_are_listed(
    dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    waiting = unmapped(desk, store)
    assert len(waiting) > 1
    assert "Nothing is changed." in preview(dialog)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    assert preview(dialog) == "Counting..."
    assert not can_save(dialog), "nobody knows yet what it would do"
    settled(dialog, qtbot)
    assert lines(dialog)[0] == f"{len(waiting)} orders would move from Unmapped to On Hold"
    assert can_save(dialog)
    table = child(dialog, QTableView, "map_preview_orders")
    qtbot.waitUntil(lambda: table.model().rowCount() == len(waiting), timeout=WITHIN_MS)
    rows = queries.order_rows(desk.db, waiting)
    listed = {str(table.model().index(row, 0).data()) for row in range(len(waiting))}
    assert listed == {rows[order_id].number for order_id in waiting}
    assert unmapped(desk, store) == waiting, "nothing is written before it is saved"


def test_saving_does_what_was_counted_and_says_so(
    dialog: MapsDialog, desk: Desk, store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    waiting = unmapped(desk, store)
    published: list[object] = []
    saved: list[object] = []
    jobs.changed.connect(published.append)
    dialog.saved.connect(saved.append)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    save(dialog, qtbot)
    assert said(dialog) == f"Saved. {len(waiting)} orders moved."
    assert not unmapped(desk, store)
    assert queries.status_map(desk.db, store.id)["backordered"] is OrderStatus.ON_HOLD
    assert published, "other views are told"
    assert len(saved) == 1
    assert not dialog.maps.edits()
    assert not can_save(dialog)
    assert dialog.isVisible()


def test_all_four_maps_are_saved_in_one_change(
    dialog: MapsDialog, desk: Desk, store: Store, settle: Await, qtbot: QtBot
) -> None:
    edits = MapEdits(
        statuses={"backordered": OrderStatus.CANCELLED, "typed": OrderStatus.ON_HOLD},
        methods={"Express": CarrierService("DHL", "Express")},
        carriers={CarrierService("UPS"): CarrierService("ups")},
        fields={1: "order:coupon"},
    )
    dialog.maps.take(edits)
    save(dialog, qtbot)
    opened: OpenedMaps = settle(open_maps(desk, store_id=store.id))
    assert opened.maps.methods["Express"] == CarrierService("DHL", "Express")
    assert opened.maps.carriers[CarrierService("UPS")] == CarrierService("ups")
    assert opened.maps.fields[1] == "order:coupon"
    assert opened.maps.statuses["typed"] is OrderStatus.ON_HOLD
    assert [len(change.rows) for change in opened.changes] == [5]


def test_undoing_asks_with_what_it_does_and_brings_everything_back(
    dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    waiting = unmapped(desk, store)
    assert not child(dialog, QPushButton, "map_undo").isEnabled()
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    save(dialog, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    question = child(dialog, QMessageBox, "question")
    assert '"backordered": not mapped -> On Hold' in question.informativeText()
    assert "Changed by Ada" in question.informativeText()
    press(question, "question_no")
    assert not unmapped(desk, store)
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "question") is None, timeout=WITHIN_MS)
    press(dialog, "map_undo")
    press(child(dialog, QMessageBox, "question"), "question_yes")
    qtbot.waitUntil(lambda: "Undone" in said(dialog), timeout=WITHIN_MS)
    settled(dialog, qtbot)
    assert said(dialog) == f"Undone. {len(waiting)} orders moved back."
    assert unmapped(desk, store) == waiting
    assert dialog.statuses.table.chosen()["backordered"] is OrderStatus.UNMAPPED
    assert not child(dialog, QPushButton, "map_undo").isEnabled()


def test_edits_that_are_not_saved_are_dropped_by_undoing_which_says_so(dialog: MapsDialog, qtbot: QtBot) -> None:
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    save(dialog, qtbot)
    dialog.statuses.table.choose("paid", OrderStatus.CANCELLED)
    dialog.undo()
    question = child(dialog, QMessageBox, "question")
    assert "haven't saved is lost" in question.informativeText()
    press(question, "question_yes")
    qtbot.waitUntil(lambda: "Undone" in said(dialog), timeout=WITHIN_MS)
    settled(dialog, qtbot)
    assert not dialog.maps.edits()


def test_what_came_in_between_counting_and_saving_is_said(
    dialog: MapsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fewer(*_: object, **__: object) -> MapPreview:
        return MapPreview()

    monkeypatch.setattr(previewing, "preview_maps", fewer)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    save(dialog, qtbot)
    assert "It was 0 when they were counted" in said(dialog)


def test_words_are_mapped_and_saved_with_the_keyboard_alone(
    dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    assert dialog.focusWidget() is dialog.statuses.table
    QTest.keyClicks(dialog.statuses.table, "backo")
    QTest.keyClick(dialog.statuses.table, Qt.Key.Key_F2)
    box = child(dialog, QComboBox, "status_of_backordered")
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=WITHIN_MS)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.maps.edits()), timeout=WITHIN_MS)
    assert dialog.focusWidget() is dialog.statuses.table
    settled(dialog, qtbot)
    for _ in range(3):  # a key that is held, or hit again
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Saved" in said(dialog), timeout=WITHIN_MS)
    settled(dialog, qtbot)
    assert queries.status_map(desk.db, store.id)["backordered"] is OrderStatus.AWAITING_PAYMENT
    assert len(queries.map_changes(desk.db, store.id)) == 1
    assert dialog.focusWidget() is dialog.statuses.table


@pytest.mark.parametrize("kind", list(MapKind), ids=str)
def test_each_tab_has_a_key_that_puts_the_keyboard_into_it(dialog: MapsDialog, kind: MapKind) -> None:
    key = Qt.Key(Qt.Key.Key_1.value + list(MapKind).index(kind))
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
    assert dialog.tabs.currentWidget() is dialog.maps.tabs[kind]
    focus = dialog.focusWidget()
    assert focus is not None
    assert dialog.maps.tabs[kind].isAncestorOf(focus)


def test_a_tab_says_how_many_words_are_not_mapped(dialog: MapsDialog) -> None:
    assert dialog.tabs.tabText(0) == "&Statuses (1 not mapped)"
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    assert dialog.tabs.tabText(0) == "&Statuses"


def test_closing_asks_only_when_something_was_changed(dialog: MapsDialog, desk: Desk, store: Store) -> None:
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_no")
    assert dialog.isVisible()
    dialog.statuses.table.choose("backordered", OrderStatus.UNMAPPED)
    press(dialog, "map_close")
    assert not dialog.isVisible()
    assert "backordered" not in queries.status_map(desk.db, store.id)


def test_it_stays_open_and_nothing_can_be_changed_while_it_is_saved(dialog: MapsDialog, qtbot: QtBot) -> None:
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    settled(dialog, qtbot)
    press(dialog, "map_save")
    assert dialog.saving.writing
    assert not dialog.tabs.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.save()
    dialog.undo()
    assert dialog.findChild(QMessageBox, "question") is None
    qtbot.waitUntil(lambda: "Saved" in said(dialog), timeout=WITHIN_MS)
    settled(dialog, qtbot)
    assert dialog.tabs.isEnabled()


def test_saving_that_takes_its_time_says_so(
    dialog: MapsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    others_ended = asyncio.Event()

    async def wait(desk: Desk, *, store_id: int, edits: MapEdits, source: MapSource) -> MapOutcome:
        await others_ended.wait()
        return await apply_maps(desk, store_id=store_id, edits=edits, source=source)

    monkeypatch.setattr(saving, "apply_maps", wait)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    settled(dialog, qtbot)
    press(dialog, "map_save")
    qtbot.waitUntil(lambda: said(dialog).startswith("Saving..."), timeout=WITHIN_MS)
    others_ended.set()
    qtbot.waitUntil(lambda: "Saved" in said(dialog), timeout=WITHIN_MS)
    settled(dialog, qtbot)


def test_a_row_that_is_not_allowed_is_named_and_saving_leads_to_it(dialog: MapsDialog, qtbot: QtBot) -> None:
    ours = CarrierService("UPS", "Ground")
    dialog.maps.take(MapEdits(carriers={ours: CarrierService("u" * 300)}))
    settled(dialog, qtbot)
    assert "This can't be saved yet." in preview(dialog)
    assert "200 letters at most" in child(dialog, InlineMessage, "map_preview_trouble").text()
    press(dialog, "map_save")
    assert dialog.maps.kind is MapKind.CARRIER
    assert dialog.maps.tab.current_key() == str(ours)
    assert not dialog.saving.running


def test_a_refusal_of_the_core_is_said_and_leads_to_the_word(
    dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(*_: object, **__: object) -> None:
        what = say('"{word}" can\'t mean this.', word="backordered")
        raise UsageError(what, field="backordered", remedy=say("It has no such status."))

    monkeypatch.setattr(saving, "apply_maps", refuse)
    before = queries.status_map(desk.db, store.id)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    dialog.statuses.go_to("paid")
    save(dialog, qtbot)
    assert "It has no such status." in said(dialog)
    assert dialog.statuses.current_key() == "backordered"
    assert dialog.focusWidget() is dialog.statuses.table
    assert queries.status_map(desk.db, store.id) == before
    assert dialog.maps.edits() == MapEdits(statuses={"backordered": OrderStatus.ON_HOLD})


def test_it_can_be_saved_when_counting_fails(
    dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise StorageError(say("The database is busy."))

    monkeypatch.setattr(previewing, "preview_maps", fail)
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    settled(dialog, qtbot)
    assert "The database is busy." in child(dialog, InlineMessage, "map_preview_trouble").text()
    save(dialog, qtbot)
    assert not unmapped(desk, store)


def test_a_quick_row_of_edits_is_counted_once(
    dialog: MapsDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[MapEdits] = []

    async def count(_desk: object, *, store_id: int, edits: MapEdits) -> MapPreview:
        assert store_id
        counted.append(edits)
        return MapPreview()

    monkeypatch.setattr(previewing, "preview_maps", count)
    for status in (OrderStatus.ON_HOLD, OrderStatus.CANCELLED, OrderStatus.SHIPPED):
        dialog.statuses.table.choose("backordered", status)
    settled(dialog, qtbot)
    assert counted == [MapEdits(statuses={"backordered": OrderStatus.SHIPPED})]


def test_it_opens_at_a_word(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> None:
    for dialog in opened(MapsDialog(desk, jobs, store, word="on_hold"), qtbot):
        assert dialog.statuses.current_key() == "on_hold"
        assert dialog.focusWidget() is dialog.statuses.table


def test_it_opens_on_another_map(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> None:
    words = queries.method_words(desk.db, store.id)
    for dialog in opened(
        MapsDialog(desk, jobs, store, kind=MapKind.SHIPPING_METHOD, word=words[-1].method), qtbot
    ):
        assert dialog.tabs.currentWidget() is dialog.maps.tabs[MapKind.SHIPPING_METHOD]
        assert dialog.maps.tab.current_key() == words[-1].method


def test_nothing_can_be_typed_into_what_is_about_to_be_replaced(dialog: MapsDialog, qtbot: QtBot) -> None:
    dialog.statuses.table.choose("backordered", OrderStatus.ON_HOLD)
    settled(dialog, qtbot)
    press(dialog, "map_save")
    qtbot.waitUntil(lambda: dialog.reading.forgetting, timeout=WITHIN_MS)
    assert not dialog.tabs.isEnabled()
    assert not can_save(dialog), "it is saved already"
    dialog.reject()
    assert dialog.findChild(QMessageBox, "question") is None
    assert not dialog.isVisible()


def test_the_sheet_of_keys_tells_the_keys_that_the_dialog_has(dialog: MapsDialog) -> None:
    told = " ".join(keys for title, rows in other_groups() if "maps" in title for _, keys in rows)
    texts = [shortcut.key().toString() for shortcut in dialog.findChildren(QShortcut)]
    texts += [action.shortcut().toString() for action in dialog.actions()]
    known = {*texts, "F2", "Enter"}
    assert set(re.findall(r"(?:Ctrl\+)(?:Shift\+)?\w|F\d+|Enter", told)) <= known
    assert {key for key in texts if key} - {"Ctrl+2", "Ctrl+3"} <= set(re.split(r"[, ]+", told))
