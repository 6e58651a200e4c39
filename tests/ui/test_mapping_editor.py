"""The status map editor on a practice shop that has a word nobody has mapped."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.mapping_editor import MappingEditor

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


def _choose(editor: MappingEditor, word: str, status: OrderStatus) -> None:
    box = editor.table.choice(word)
    assert box is not None, word
    box.setCurrentIndex(box.findData(status.value))


def _said(editor: MappingEditor) -> str:
    return child(editor, InlineMessage, "map_outcome").text()
