"""One whole order of an OWS shop by its number."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from ows_answers import STATES, TOKEN, Asked, ScriptedShop, connection, envelope, http, order

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.providers.oxatis import Oxatis
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    RateLimited,
    Rejected,
    Unavailable,
    UsageError,
)
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.redaction import Redactor

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
UNKNOWN = envelope(status=500, sub_code=1001, details="Record not found")


def fetch(url: str, number: str = "7") -> FeedPage:
    with Session(redactor=Redactor([TOKEN])) as session:
        return Oxatis().fetch_order(connection(url), number, session)


def shop_with(details: str | bytes, states: str = STATES) -> ScriptedShop:
    return ScriptedShop(lambda call: states if call.method == "ProgressStateGetList" else details)


def test_an_order_comes_whole_by_two_calls_with_the_word_of_its_state(serve: Serve) -> None:
    shop = shop_with(order(7, "<ProgressStateID>12</ProgressStateID>"))
    page = fetch(serve(shop), " 7 ")
    (received,) = page.orders
    assert (received.order.number, received.order.remote_id, received.order.source_status) == ("7", "7", "paid")
    assert received.raw.startswith("<Order")
    assert (page.rejected, page.pages, page.damage) == ((), 1, None)
    assert shop.methods() == ["OrderGetMoreDetails", "ProgressStateGetList"]


def test_an_order_that_the_shop_does_not_know_is_none_and_its_states_are_not_asked_for(serve: Serve) -> None:
    shop = shop_with(UNKNOWN)
    page = fetch(serve(shop))
    assert (page.orders, page.rejected) == ((), ())
    assert shop.methods() == ["OrderGetMoreDetails"]


def test_an_order_that_cannot_be_read_is_rejected_with_its_reason_and_text(serve: Serve) -> None:
    bad = order(7).replace("<Date>", "<Date>soon ")
    assert bad != order(7)
    page = fetch(serve(shop_with(bad)))
    (rejected,) = page.rejected
    assert page.orders == ()
    assert rejected.number == "7"
    assert "Date" in str(rejected.reason)
    assert "soon" in rejected.raw


def test_the_shops_warning_comes_along(serve: Serve) -> None:
    warned = order(7).replace("<StatusCode>200", "<StatusCode>300").replace("<ErrorDetails>", "<ErrorDetails>Hm")
    page = fetch(serve(shop_with(warned)))
    assert len(page.orders) == 1
    assert [str(warning) for warning in page.warnings] == ["The shop answered with a warning: Hm"]


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (envelope(status=500, sub_code=1002, details="Invalid data"), Rejected, "Invalid data"),
        (envelope(status=503), AuthFailed, "AppId"),
        (envelope(status=504), RateLimited, "daily limit"),
        (envelope(status=600), Unavailable, "maintenance"),
        (http("", "500 Oops"), Unavailable, "500"),
        (http("<html><title>Closed</title></html>"), BadReply, "Closed"),
        ("", BadReply, "empty"),
        (envelope(), BadReply, "no order"),
        (order(8), BadReply, 'about "8"'),
        (envelope(status=200, sub_code=1001), BadReply, "no order"),
    ],
)
def test_what_says_nothing_about_the_order_is_an_error_of_its_kind(
    answer: str | bytes, kind: type[ChannelError], words: str, serve: Serve
) -> None:
    with pytest.raises(ChannelError, match=words) as caught:
        fetch(serve(shop_with(answer)))
    assert isinstance(caught.value, kind)


def test_an_order_whose_state_cannot_be_named_is_not_brought(serve: Serve) -> None:
    with pytest.raises(Unavailable):
        fetch(serve(shop_with(order(7), envelope(status=600))))


@pytest.mark.parametrize("number", ["", "0", "07", "A-7", "7 8", "1" * 20, "7</OxID>", "\u0667"])
def test_what_can_be_no_number_of_its_orders_is_not_asked_for(number: str, serve: Serve) -> None:
    asked: list[Asked] = []
    with pytest.raises(UsageError, match="can't be the number"):
        fetch(serve(ScriptedShop(asked.append)), number)
    assert asked == []
