"""The status map editor on a practice shop that has a word nobody has mapped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.desk import OrderFilter, StatusWord, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.statuses import keep_statuses
from ordersync_gui.ui import mapping_editor
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mapping_editor import MappingEditor
from ordersync_gui.ui.status_table import StatusTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    """A practice shop that has backordered orders, too."""
    with PracticeShop(orders=120, seed=3) as running:
        yield running


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def editor(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[MappingEditor]:
    """The editor with the store's words in it."""
    dialog = MappingEditor(desk, jobs, store)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0, timeout=WITHIN_MS)
    yield dialog
    dialog._leave()
    destroy(dialog)


def test_mapping_a_word_moves_its_orders_and_says_how_many(
    editor: MappingEditor, desk: Desk, store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    before = queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.UNMAPPED))
    assert len(before) > 0
    published: list[object] = []
    jobs.changed.connect(published.append)
    _choose(editor, "backordered", OrderStatus.ON_HOLD)
    press(editor, "map_save")
    qtbot.waitUntil(lambda: "Saved" in _said(editor), timeout=WITHIN_MS)
    assert f"{len(before)} order" in _said(editor)
    assert queries.status_map(desk.db, store.id)["backordered"] is OrderStatus.ON_HOLD
    assert not queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.UNMAPPED))
    assert published, "other views are told"
    qtbot.waitUntil(lambda: not editor.changed_words(), timeout=WITHIN_MS)
    assert not child(editor, QPushButton, "map_save").isEnabled()


def test_unmapped_words_stand_on_top_and_are_marked_in_words(editor: MappingEditor) -> None:
    first = editor.table.item(0, 0)
    assert first is not None
    assert first.text() == "⚠ backordered"
    box = editor.table.choice("backordered")
    assert box is not None
    assert "Not mapped: orders can't be shipped" in box.currentText()


def test_a_word_not_seen_yet_can_be_added(editor: MappingEditor, desk: Desk, store: Store, qtbot: QtBot) -> None:
    line = child(editor, QLineEdit, "map_new_word")
    QTest.keyClicks(line, "lost in transit")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert line.text() == ""
    _choose(editor, "lost in transit", OrderStatus.CANCELLED)
    press(editor, "map_save")
    qtbot.waitUntil(lambda: "Saved. 0 orders" in _said(editor), timeout=WITHIN_MS)
    assert queries.status_map(desk.db, store.id)["lost in transit"] is OrderStatus.CANCELLED


def test_adding_a_word_that_is_there_makes_no_second_row(editor: MappingEditor) -> None:
    rows = editor.table.rowCount()
    QTest.keyClicks(child(editor, QLineEdit, "map_new_word"), "paid")
    press(editor, "map_add")
    assert editor.table.rowCount() == rows


def test_closing_asks_only_when_something_was_changed(editor: MappingEditor, desk: Desk, store: Store) -> None:
    _choose(editor, "backordered", OrderStatus.ON_HOLD)
    press(editor, "map_close")
    assert editor.isVisible()
    press(child(editor, QMessageBox, "question"), "question_no")
    assert editor.isVisible()
    _choose(editor, "backordered", OrderStatus.UNMAPPED)
    press(editor, "map_close")
    assert not editor.isVisible()
    assert "backordered" not in queries.status_map(desk.db, store.id)


def test_words_are_mapped_with_the_keyboard_alone(
    editor: MappingEditor, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    box = editor.table.choice("backordered")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Saved" in _said(editor), timeout=WITHIN_MS)
    assert queries.status_map(desk.db, store.id)["backordered"] is OrderStatus.AWAITING_PAYMENT


def test_a_word_says_what_the_shop_calls_it(editor: MappingEditor) -> None:
    editor.table.show_words([StatusWord("SST-PREP", 2, None, OrderStatus.AWAITING_SHIPMENT, "In preparation")])
    item = editor.table.item(0, 0)
    assert item is not None
    assert item.text() == "SST-PREP (In preparation)"
    assert editor.table.chosen() == {"SST-PREP": OrderStatus.AWAITING_SHIPMENT}


def test_only_what_the_channel_allows_is_offered_with_the_reason(qtbot: QtBot) -> None:
    spec = channel_spec("oxatis")
    fixed = spec.fixed_words[OrderStatus.SHIPPED]
    table = StatusTable(spec=spec)
    qtbot.addWidget(table)
    table.show_words([StatusWord(fixed.word, 1, None, OrderStatus.SHIPPED), _word("sent")])
    shipped, other = table.choice(fixed.word), table.choice("sent")
    assert shipped is not None
    assert other is not None
    assert _offered(shipped) == {OrderStatus.UNMAPPED, OrderStatus.SHIPPED}
    assert _offered(other) == set(OrderStatus) - {OrderStatus.SHIPPED}
    for box in (shipped, other):
        assert str(fixed.reason) in box.accessibleDescription()
    table.choose("sent", OrderStatus.SHIPPED)
    assert table.chosen()["sent"] is OrderStatus.UNMAPPED


def test_a_status_that_the_channel_lacks_is_not_offered_but_an_old_choice_stays_visible(qtbot: QtBot) -> None:
    table = StatusTable(spec=channel_spec("inksoft"))
    qtbot.addWidget(table)
    table.show_words([_word("Open"), StatusWord("parked", 1, None, OrderStatus.ON_HOLD)])
    fresh, old = table.choice("Open"), table.choice("parked")
    assert fresh is not None
    assert old is not None
    assert OrderStatus.ON_HOLD not in _offered(fresh)
    assert "not possible here" in old.currentText()
    assert table.chosen()["parked"] is OrderStatus.ON_HOLD
    item = table.item(0, 0)
    assert item is not None
    assert item.text().startswith("⚠")


def test_a_refusal_of_the_core_is_said_and_leads_to_the_word(
    editor: MappingEditor, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    before = queries.status_map(desk.db, store.id)
    _choose(editor, "backordered", OrderStatus.ON_HOLD)
    refusal = UsageError(
        say('"{word}" can\'t mean this.', word="backordered"),
        field="backordered",
        remedy=say("It has no such status."),
    )
    editor._failed(refusal)
    assert "It has no such status." in _said(editor)
    assert queries.status_map(desk.db, store.id) == before
    box = editor.table.choice("backordered")
    qtbot.waitUntil(lambda: editor.focusWidget() is box, timeout=WITHIN_MS)
    assert editor.changed_words() == {"backordered": OrderStatus.ON_HOLD}


def test_a_shop_that_cannot_list_its_statuses_is_not_asked(editor: MappingEditor) -> None:
    assert not child(editor, QPushButton, "map_read_statuses").isVisible()


def test_statuses_are_read_from_the_shop_and_unsaved_changes_stay(
    editor: MappingEditor, desk: Desk, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = (ShopStatus("SST-PREP", "In preparation"),)

    async def read(desk: Desk, *, store: Store, cancellation: object) -> Changes:
        assert cancellation is not None
        return await keep_statuses(desk, store_id=store.id, statuses=listed)

    monkeypatch.setattr(mapping_editor, "can_list", lambda _channel: True)
    monkeypatch.setattr(mapping_editor, "read_statuses", read)
    editor._load()
    button = child(editor, QPushButton, "map_read_statuses")
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=WITHIN_MS)
    _choose(editor, "backordered", OrderStatus.ON_HOLD)
    QTest.keyClicks(child(editor, QLineEdit, "map_new_word"), "typed")
    press(editor, "map_add")
    _choose(editor, "typed", OrderStatus.CANCELLED)
    button.click()
    qtbot.waitUntil(lambda: editor.table.choice("SST-PREP") is not None, timeout=WITHIN_MS)
    assert "statuses were read" in _said(editor)
    assert editor.changed_words() == {"backordered": OrderStatus.ON_HOLD, "typed": OrderStatus.CANCELLED}
    assert "typed" not in queries.status_map(desk.db, store.id)


def test_the_channels_rules_stand_under_the_table(
    connect: Callable[..., Store], desk: Desk, jobs: Jobs, shop: PracticeShop, qtbot: QtBot
) -> None:
    inksoft = replace(connect(shop, name="Shirts"), channel="inksoft")
    dialog = MappingEditor(desk, jobs, inksoft)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    rules = child(dialog, QLabel, "map_rules")
    qtbot.waitUntil(rules.isVisible, timeout=WITHIN_MS)
    assert "On Hold isn't offered" in rules.text()
    dialog._leave()
    destroy(dialog)


def _word(word: str) -> StatusWord:
    return StatusWord(word, 1, None, OrderStatus.UNMAPPED)


def _offered(box: QComboBox) -> set[OrderStatus]:
    return {OrderStatus(box.itemData(place)) for place in range(box.count())}


def _choose(editor: MappingEditor, word: str, status: OrderStatus) -> None:
    box = editor.table.choice(word)
    assert box is not None, word
    box.setCurrentIndex(box.findData(status.value))


def _said(editor: MappingEditor) -> str:
    return child(editor, InlineMessage, "map_outcome").text()
