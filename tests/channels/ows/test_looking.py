"""A look at one order of an OWS shop, and a correction of what it was told."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

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
from ordersync_gui.domain.look import OrderLook, SoughtOrder
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.status import OrderStatus

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
NOTICE = ShipmentNotice("7", "7", "Colissimo", "6A1", date(2026, 7, 2), datetime(2026, 7, 2, tzinfo=UTC))


def look(url: str) -> OrderLook:
    with Session(redactor=Redactor([TOKEN])) as session:
        return Oxatis().look_at_order(connection(url), SoughtOrder("7", "7", NOTICE.created_at), session)


def showing(more: str, *, states: str = STATES) -> ScriptedShop:
    """A shop whose order 7 has these elements besides."""
    return ScriptedShop(lambda call: states if call.method == "ProgressStateGetList" else order(7, more))


@pytest.mark.parametrize(
    ("element", "shown"),
    [
        ("<TrackingNumber>6A00012345</TrackingNumber>", ("6A00012345",)),
        ("<TrackingNumber> 6A1; 6A2 </TrackingNumber>", ("6A1", "6A2")),
        ("<TrackingNumber></TrackingNumber>", ()),
        ("<TrackingNumber/>", ()),
        ('<TrackingNumber xmlns:xsi="x" xsi:nil="true"/>', ()),
        ("", None),
        ("<TrackingUrl>https://t.example/6A1</TrackingUrl>", None),
        ("<OrderPart><TrackingNumber>6A1</TrackingNumber></OrderPart>", None),
    ],
)
def test_only_an_element_of_its_own_shows_which_tracking_number_the_order_has(
    element: str, shown: tuple[str, ...] | None, serve: Serve
) -> None:
    assert look(serve(showing(element))).tracking_numbers == shown


@pytest.mark.parametrize(
    ("elements", "word", "implied", "calls"),
    [
        ("<ProgressStateID>12</ProgressStateID><Shipped>true</Shipped>", "paid", OrderStatus.SHIPPED, 2),
        ("<ProgressStateID>99</ProgressStateID>", "#99", None, 2),
        ("<ProgressStateID>0</ProgressStateID><Shipped>1</Shipped>", "", OrderStatus.SHIPPED, 1),
        ("<PaymentStatusCode>0</PaymentStatusCode>", "", OrderStatus.CANCELLED, 1),
    ],
)
def test_the_word_is_that_of_the_shops_own_list_and_the_flags_come_along(
    elements: str, word: str, implied: OrderStatus | None, calls: int, serve: Serve
) -> None:
    shop = showing(elements)
    before = datetime.now(UTC)
    found = look(serve(shop))
    assert (found.word, found.implied_status) == (word, implied)
    assert before <= found.requested_at <= datetime.now(UTC)
    assert shop.methods() == ["OrderGetMoreDetails", "ProgressStateGetList"][:calls]


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (envelope(status=500, sub_code=1001, details="Record not found"), Rejected, "Record not found"),
        (envelope(status=503), AuthFailed, "AppId"),
        (envelope(status=504), RateLimited, "daily limit"),
        (envelope(status=600), Unavailable, "maintenance"),
        (http("", "500 Oops"), Unavailable, "500"),
        (http("<html><title>Closed</title></html>"), BadReply, "Closed"),
        ("", BadReply, "empty"),
        (envelope(), BadReply, "no order"),
        (order(8), BadReply, 'about "8"'),
    ],
)
def test_an_order_that_cannot_be_looked_at_is_an_error_of_its_kind(
    answer: str | bytes, kind: type[ChannelError], words: str, serve: Serve
) -> None:
    with pytest.raises(ChannelError, match=words) as caught:
        look(serve(ScriptedShop(lambda _call: answer)))
    assert isinstance(caught.value, kind)


def test_a_shop_that_gives_its_order_but_not_its_states_was_not_looked_at(serve: Serve) -> None:
    def script(call: Asked) -> str:
        if call.method == "ProgressStateGetList":
            return envelope(status=600)
        return order(7, "<ProgressStateID>12</ProgressStateID>")

    with pytest.raises(Unavailable):
        look(serve(ScriptedShop(script)))


def test_a_correction_is_the_first_call_alone_with_the_new_values() -> None:
    store = connection("http://127.0.0.1:1/ws")
    whole = Oxatis().notice_steps(store, replace(NOTICE, tracking_number="6A2"))
    (step,) = Oxatis().notice_steps(store, replace(NOTICE, tracking_number="6A2", correction=True))
    assert len(whole) == 2
    assert step == whole[0]
    assert b"OrderUpdateTransportInfo" in step.request.body
    assert b"6A2" in step.request.body


def test_a_correction_that_says_nothing_is_refused_before_anything_is_sent() -> None:
    empty = replace(NOTICE, tracking_number="", carrier="", correction=True)
    with pytest.raises(UsageError, match="neither"):
        Oxatis().notice_steps(connection("http://127.0.0.1:1/ws"), empty)
