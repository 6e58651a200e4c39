"""The editor of templates: a live look, faults beside their line, the way back to the original."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.documents.templates import default_template
from ordersync_gui.domain.paper import DocumentKind
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.printing.template_editor import TemplateEditor

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
SLIP = DocumentKind.PACKING_SLIP


@pytest.fixture
def stock(desk: Desk) -> StockedStore:
    return StockedStore.opened(desk.db, "Shop")


def opened(desk: Desk, jobs: Jobs, qtbot: QtBot, kind: DocumentKind = SLIP) -> TemplateEditor:
    editor = TemplateEditor(desk, jobs, queries.stores(desk.db)[0], kind)
    editor.show()
    qtbot.waitUntil(editor.text.isEnabled, timeout=WITHIN_MS)
    return editor


@pytest.fixture
def editor(desk: Desk, jobs: Jobs, stock: StockedStore, qtbot: QtBot) -> Iterator[TemplateEditor]:
    stock.save(order("1001"), order("1002"))
    found = opened(desk, jobs, qtbot)
    yield found
    destroy(found)


def seen(editor: TemplateEditor) -> str:
    return editor.look.preview.page_view.accessibleDescription()


def test_a_real_order_is_shown_and_follows_what_is_typed(editor: TemplateEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Storgatan 1" in seen(editor), timeout=WITHIN_MS)

    editor.text.setPlainText("<p>Number {{ order.number }}</p>")
    orders = child(editor, QComboBox, "template_order")
    assert {orders.itemText(row) for row in range(orders.count())} == {"1001", "1002"}
    qtbot.waitUntil(lambda: f"Number {orders.currentText()}" in seen(editor), timeout=WITHIN_MS)


def test_a_fault_is_told_with_its_line_and_isnt_kept(
    editor: TemplateEditor, desk: Desk, stock: StockedStore, qtbot: QtBot
) -> None:
    outcome = child(editor, InlineMessage, "template_outcome")
    editor.text.setPlainText("<p>fine</p>\n<p>{{ order.nothing }}</p>")
    qtbot.waitUntil(lambda: "Line 2" in outcome.text(), timeout=WITHIN_MS)
    assert [each.cursor.blockNumber() for each in editor.text.extraSelections()] == [1]

    press(editor, "template_save")
    qtbot.waitUntil(child(editor, QPushButton, "template_save").isEnabled, timeout=WITHIN_MS)
    assert editor.isVisible()
    assert template_of(desk.db, stock.store_id, SLIP.value) is None

    editor.text.setPlainText("<p>fine</p>")
    qtbot.waitUntil(lambda: not outcome.text(), timeout=WITHIN_MS)
    assert editor.text.extraSelections() == []


def test_it_is_saved_for_the_store_and_goes_back_to_the_original(
    editor: TemplateEditor, desk: Desk, jobs: Jobs, stock: StockedStore, qtbot: QtBot
) -> None:
    save = child(editor, QPushButton, "template_save")
    assert not save.isEnabled()
    editor.text.setPlainText("<p>Own</p>")
    with qtbot.waitSignal(editor.saved, timeout=WITHIN_MS):
        save.click()
    assert template_of(desk.db, stock.store_id, SLIP.value) == "<p>Own</p>"

    again = opened(desk, jobs, qtbot)
    assert again.text.toPlainText() == "<p>Own</p>"
    press(again, "template_original")
    assert again.text.toPlainText() == default_template(SLIP)
    with qtbot.waitSignal(again.saved, timeout=WITHIN_MS):
        press(again, "template_save")
    assert template_of(desk.db, stock.store_id, SLIP.value) is None
    destroy(again)


def test_closing_asks_before_changes_are_lost(editor: TemplateEditor) -> None:
    editor.text.setPlainText("<p>Own</p>")

    editor.reject()

    question = child(editor, QMessageBox, "question")
    assert editor.isVisible()
    press(question, "question_yes")
    assert not editor.isVisible()


@pytest.mark.parametrize("kind", list(DocumentKind), ids=str)
@pytest.mark.parametrize("orders", [True, False], ids=["order", "none"])
def test_every_kind_has_its_look(  # noqa: PLR0917 - one fixture each
    desk: Desk,
    jobs: Jobs,
    stock: StockedStore,
    qtbot: QtBot,
    kind: DocumentKind,
    orders: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    if orders:
        stock.save(order("1001"))
    editor = opened(desk, jobs, qtbot, kind)

    qtbot.waitUntil(lambda: bool(seen(editor) or editor.look.plain.toPlainText()), timeout=WITHIN_MS)

    assert child(editor, InlineMessage, "template_outcome").text() == ""
    destroy(editor)
