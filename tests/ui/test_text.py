"""Values read as people write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.errors import AuthFailed
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.weight import OrderWeight
from ordersync_gui.domain.wording import say
from ordersync_gui.ui import text
from ordersync_gui.ui.orders.columns import COLUMNS

NOW = datetime(2026, 5, 6, 12, tzinfo=UTC)


def test_every_status_notice_state_and_reason_has_its_own_words() -> None:
    assert len({text.status_label(status) for status in OrderStatus}) == len(OrderStatus)
    assert len({text.status_symbol(status) for status in OrderStatus}) == len(OrderStatus)
    assert len({text.notice_label(state) for state in NoticeState}) == len(NoticeState)
    assert len({text.attention_label(kind) for kind in AttentionKind}) == len(AttentionKind)


def test_an_error_is_what_meaning_and_remedy() -> None:
    error = AuthFailed(say("Refused by {shop}.", shop="Oxatis"), meaning=say("No orders."), remedy=say("Check."))
    assert text.error_text(error) == "Refused by Oxatis.\nNo orders.\nCheck."


def test_ago_grows_from_just_now_to_days() -> None:
    spans = (timedelta(seconds=5), timedelta(minutes=12), timedelta(hours=3), timedelta(days=2))
    assert [text.ago(NOW - span, NOW) for span in spans] == ["just now", "12 min ago", "3 h ago", "2 d ago"]
    assert text.ago(None) == "never"


def test_money_keeps_the_currencys_places() -> None:
    assert text.money(500, "JPY").endswith("500 JPY")
    assert text.money(-450, "USD").endswith("4.50 USD")
    assert text.money(1234, "KWD").endswith("1.234 KWD")


def test_an_unknown_currency_is_no_code_on_screen() -> None:
    assert text.money(1000, "XXX") == "10.00"
    assert text.money(1000, "XXX", explained=True) == "10.00 (currency unknown)"
    assert text.money(1000, "EUR", explained=True) == "10.00 EUR"
    assert text.unit_price(Decimal("0.5"), "XXX") == "0.50"


def test_a_tooltip_shows_markup_as_it_stands() -> None:
    assert "<b>" not in text.tooltip("<b>Mug</b>")
    assert "&lt;b&gt;Mug" in text.tooltip("<b>Mug</b>")
    assert text.tooltip("") == ""


def test_quantities_and_prices_are_exact() -> None:
    assert text.quantity(Decimal("0.375")) == "0.375"
    assert text.quantity(Decimal("3.000")) == "3"
    assert text.unit_price(Decimal("12.5000"), "EUR") == "12.50 EUR"
    assert text.unit_price(Decimal("0.0125"), "EUR") == "0.0125 EUR"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (None, ""),
        (OrderWeight(Decimal("1.250"), "kg", given=True), "1.25 kg, given by the shop"),
        (OrderWeight(Decimal("1.250"), "", given=True), "1.25 (unit not told), given by the shop"),
        (OrderWeight(Decimal("85.0485"), "g", given=False), "85 g, summed up from the items"),
        (OrderWeight(Decimal("2370.57"), "g", given=False), "2.371 kg, summed up from the items"),
        (
            OrderWeight(Decimal(500), "g", given=False, incomplete=True),
            "at least 500 g, summed up here: some items have no weight",
        ),
    ],
)
def test_an_orders_weight_says_who_says_so(found: OrderWeight | None, expected: str) -> None:
    assert text.order_weight_text(found) == expected


@pytest.mark.parametrize("state", list(NoticeState))
def test_a_notices_state_is_short_enough_for_its_column(state: NoticeState) -> None:
    width = next(column.width for column in COLUMNS if column.key == "notice")
    assert len(text.notice_label(state)) <= width


def test_a_count_has_its_thousands_set_apart() -> None:
    assert text.number(812) == "812"
    assert text.number(990_078) == "990,078"


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("paid", "paid"),
        ("\u05e9\u05dc", "\u200e\u2068\u05e9\u05dc\u2069"),
        ("a\u202eb\u2069c", "\u200e\u2068abc\u2069"),
    ],
    ids=["left to right", "right to left", "asks for a direction"],
)
def test_a_shops_word_leaves_the_order_of_a_sentence_alone(word: str, shown: str) -> None:
    assert text.isolated(word) == shown
    sentence = f'"{text.isolated(word)}": not mapped'
    assert QTextDocument(sentence).firstBlock().textDirection() is Qt.LayoutDirection.LeftToRight
