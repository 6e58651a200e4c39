"""Looking for one order in a feed: how far, and what a server that goes its own way makes of it."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from ordersync_gui.channels.abilities import ReadsBackOrder
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.custom_store.looking import MOST_PAGES, minutes_around
from ordersync_gui.channels.providers.custom_store import CustomStore
from ordersync_gui.channels.providers.inksoft import InkSoft
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.errors import BadReply, ChannelError, Rejected, Unavailable
from ordersync_gui.domain.look import OrderLook, SoughtOrder
from ordersync_gui.domain.redaction import Redactor

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
SOUGHT = SoughtOrder("1001", "1", datetime(2026, 11, 17, 17, 0, 42, tzinfo=UTC))
ORDER = (
    "<Order><OrderID>{id}</OrderID><OrderNumber>{number}</OrderNumber><OrderDate>11/17/2026 17:00</OrderDate>"
    "<LastModified>11/17/2026 17:00</LastModified><OrderStatus>{word}</OrderStatus><OrderTotal>5</OrderTotal>"
    "<CurrencyCode>USD</CurrencyCode></Order>"
)
PAGE = re.compile(rb"[?&]page=(\d+)")
HEAD = b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n"


def order(number: str, word: str = "paid", *, remote_id: str = "") -> str:
    return ORDER.format(id=remote_id or number[-1], number=number, word=word)


def feed(*orders: str, pages: int = 1) -> str:
    return f'<Orders pages="{pages}">{"".join(orders)}</Orders>'


class Shop:
    """Answers page N with the Nth body, the last one again after that; `asked` has the requests."""

    def __init__(self, *bodies: str, status: bytes = b"200 OK") -> None:
        self._bodies, self._status = bodies, status
        self.asked: list[bytes] = []

    def __call__(self, peer: socket.socket, request: bytes) -> None:
        """Answer."""
        self.asked.append(request)
        found = PAGE.search(request)
        assert found is not None
        body = self._bodies[min(int(found[1]), len(self._bodies)) - 1].encode()
        with suppress(ConnectionError):  # the client hangs up on what is too long
            peer.sendall(HEAD % (self._status, len(body)) + body)

    @property
    def pages(self) -> list[int]:
        """The pages that were asked for."""
        return [int(found[1]) for request in self.asked if (found := PAGE.search(request))]


def look(url: str, *, body_cap: int = 1_000_000) -> OrderLook:
    values = {"url": url, "auth": "basic", "username": "desk", "time_zone": "UTC", "currency": ""}
    with Session(redactor=Redactor(["s3cret"]), body_cap=body_cap) as session:
        return CustomStore().look_at_order(Connection(values, {"password": "s3cret"}), SOUGHT, session)


def test_it_asks_for_the_minutes_around_the_last_known_change(serve: Serve) -> None:
    shop = Shop(feed(order("1001")))
    assert look(serve(shop)).shown
    line = shop.asked[0].decode().split()[1]
    assert "action=export" in line
    assert "start_date=11%2F17%2F2026+16%3A59&end_date=11%2F17%2F2026+17%3A02&page=1" in line
    assert minutes_around(SOUGHT) == Window(
        datetime(2026, 11, 17, 16, 59, tzinfo=UTC), datetime(2026, 11, 17, 17, 2, tzinfo=UTC)
    )


def test_an_order_on_a_later_page_is_found_and_no_further_page_is_asked_for(serve: Serve) -> None:
    shop = Shop(feed(order("1002"), pages=9), feed(order("1001", "completed"), pages=9), feed(pages=9))
    found = look(serve(shop))
    assert (found.shown, found.word) == (True, "completed")
    assert shop.pages == [1, 2]


def test_where_many_orders_changed_at_once_only_the_first_pages_are_read(serve: Serve) -> None:
    shop = Shop(feed(order("1002"), pages=500))
    assert not look(serve(shop)).shown
    assert shop.pages == list(range(1, MOST_PAGES + 1))


def test_a_shop_that_lists_all_its_orders_whatever_it_is_asked_for_shows_this_one_too(serve: Serve) -> None:
    shop = Shop(
        "<Orders>" + "".join(order(f"10{n:02}", "completed", remote_id=str(n)) for n in range(60)) + "</Orders>"
    )
    assert look(serve(shop)).word == "completed"


def test_an_answer_that_is_too_long_is_not_read(serve: Serve) -> None:
    shop = Shop(feed(*(order("1001") for _ in range(400))))
    with pytest.raises(BadReply):
        look(serve(shop), body_cap=20_000)


def test_of_two_orders_that_claim_to_be_the_same_one_nothing_is_said(serve: Serve) -> None:
    assert not look(serve(Shop(feed(order("1001"), order("1001", "completed"))))).shown


def test_an_order_before_the_place_where_the_feed_broke_off_is_shown(serve: Serve) -> None:
    whole = feed(order("1001"), order("1002"), pages=4)
    shop = Shop(whole[:-60])
    assert look(serve(shop)).shown
    assert shop.pages == [1]


def test_after_a_page_that_broke_off_no_further_one_is_asked_for(serve: Serve) -> None:
    shop = Shop(feed(order("1003"), order("1001"), pages=4)[:-60])
    assert not look(serve(shop)).shown
    assert shop.pages == [1]


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (b"406 Not Acceptable", "", ChannelError),
        (b"406 Not Acceptable", "I don't like your Accept header.", Rejected),
        (b"500 Internal Server Error", "", Unavailable),
        (b"200 OK", "", BadReply),
        (b"200 OK", "<html><body>Maintenance</body></html>", BadReply),
    ],
    ids=["406", "406 with words", "500", "empty", "web page"],
)
def test_an_answer_that_is_no_feed_is_an_error_as_in_an_import(
    serve: Serve, status: bytes, body: str, error: type[ChannelError]
) -> None:
    with pytest.raises(error):
        look(serve(Shop(body, status=status)))


def test_a_feed_that_may_hand_out_what_waits_is_never_asked_for_one_order() -> None:
    assert not isinstance(InkSoft(), ReadsBackOrder)
