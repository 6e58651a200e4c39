"""Why an order is missing, in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import child, destroy, press, texts
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.explanation import Cause, Finding, Fix
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.explain_dialog import ExplainDialog
from ordersync_gui.ui.finding_card import FindingCard
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A connected practice shop with its orders."""
    return connect(shop, orders=True)


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, store: Store) -> Iterator[ExplainDialog]:
    """The dialog as it opens."""
    assert store.connected
    opened = ExplainDialog(desk, jobs)
    opened.show()
    yield opened
    destroy(opened)


def find_out(dialog: ExplainDialog, number: str, qtbot: QtBot) -> list[FindingCard]:
    """Ask for a number and wait for what is found."""
    dialog.number.setText(number)
    press(dialog, "explain_ask")
    qtbot.waitUntil(lambda: dialog.outcome.text() != "Looking...", timeout=WITHIN_MS)
    return [card for card in dialog.findChildren(FindingCard) if not card.isHidden()]


def first_number(desk: Desk) -> tuple[int, str]:
    order_id = queries.order_ids(desk.db, OrderFilter())[0]
    return order_id, queries.order_rows(desk.db, [order_id])[order_id].number


def test_an_order_that_is_here_is_opened(dialog: ExplainDialog, desk: Desk, qtbot: QtBot) -> None:
    order_id, number = first_number(desk)
    (card,) = find_out(dialog, number, qtbot)
    wanted: list[Finding] = []
    dialog.fix_wanted.connect(wanted.append)
    assert card.button is not None
    assert card.button.hasFocus()
    card.button.click()
    assert [(finding.fix, finding.order) for finding in wanted] == [(Fix.OPEN, order_id)]
    assert not dialog.isVisible()


def test_a_missing_order_has_its_likely_reasons_each_with_what_to_do(dialog: ExplainDialog, qtbot: QtBot) -> None:
    cards = find_out(dialog, "no-such-number", qtbot)
    assert [card.finding.cause for card in cards] == [Cause.NOT_ASKED_SINCE, Cause.BEFORE_RANGE, Cause.NOT_SENT]
    assert all(card.button is not None and card.button.isVisible() for card in cards)
    assert "There is no order no-such-number here" in dialog.outcome.text()


def test_a_second_number_takes_the_place_of_the_first(dialog: ExplainDialog, desk: Desk, qtbot: QtBot) -> None:
    find_out(dialog, "no-such-number", qtbot)
    assert len(find_out(dialog, first_number(desk)[1], qtbot)) == 1
    assert dialog.outcome.text() == ""


def test_similar_numbers_can_be_opened(dialog: ExplainDialog, desk: Desk, qtbot: QtBot) -> None:
    order_id, number = first_number(desk)
    opened: list[int] = []
    dialog.order_wanted.connect(opened.append)
    find_out(dialog, number[:-1], qtbot)
    child(dialog, QPushButton, f"similar_{order_id}").click()
    assert opened == [order_id]


def test_what_the_shop_sent_stands_with_an_order_that_could_not_be_read(dialog: ExplainDialog) -> None:
    finding = Finding(1, "Shop", Cause.REJECTED, say("It broke."), say("Mend it."), Fix.SHOW_REJECTED, raw="<a/>")
    card = FindingCard(finding, dialog)
    assert "<a/>" in [edit.toPlainText() for edit in card.findChildren(QPlainTextEdit)]
    assert "It broke." in texts(card)


def test_nothing_typed_is_nothing_asked(dialog: ExplainDialog) -> None:
    dialog.look()
    assert dialog.outcome.text() == ""
