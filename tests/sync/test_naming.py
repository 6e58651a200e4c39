"""Errors say which orders they are about, and stay what they are."""

from __future__ import annotations

from datetime import UTC, datetime

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import (
    Ambiguous,
    OrderSyncError,
    RateLimited,
    Rejected,
    Unavailable,
)
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.naming import named


def of(number: str, store: str = "Shop") -> NoticeView:
    return NoticeView(
        id=1,
        uid="u",
        order_id=1,
        order_number=number,
        store=store,
        state=NoticeState.QUEUED,
        attempts=1,
        carrier="DHL",
        service="",
        tracking_number="T1",
        not_before=datetime(2026, 3, 1, tzinfo=UTC),
        last_error="",
        whole_order=True,
    )


def test_an_error_names_its_order_and_store_and_keeps_everything_else() -> None:
    error = RateLimited(say("Later."), retry_after=30, remedy=say("Wait."), detail="x")
    (told,) = named([(of("1001"), error)])
    assert str(told) == "Order 1001 (Shop): Later. Wait."
    assert isinstance(told, RateLimited)
    assert (told.retry_after, told.detail, told.kind, told.args) == (30, "x", "rate_limited", (str(told.what),))
    assert str(error) == "Later. Wait.", "the one that went onto the notice stays as it is"


def test_equal_errors_of_one_store_are_told_once_with_all_their_orders() -> None:
    no = Rejected(say("No."), reason="no")
    told = named([(of("1"), no), (of("2"), no), (of("3", "Other"), no), (of("2"), Rejected(say("Never.")))])
    assert [str(error) for error in told] == [
        "Orders 1, 2 (Shop): No.",
        "Order 3 (Other): No.",
        "Order 2 (Shop): Never.",
    ]


def test_of_very_many_orders_ten_are_named_and_the_others_counted() -> None:
    lost = Ambiguous(say("Nobody knows."))
    (told,) = named([(of(str(number)), lost) for number in range(13)])
    assert str(told) == "Orders 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 3 more (Shop): Nobody knows."


def test_every_kind_of_error_can_be_named() -> None:
    kinds: list[OrderSyncError] = [Unavailable(say("x"), status=503), OrderSyncError(say("y"))]
    assert [error.kind for error in named([(of("1"), kind) for kind in kinds])] == ["unavailable", "error"]
