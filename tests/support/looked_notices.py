"""Notices whose orders were looked at in the shop, made by hand."""

from __future__ import annotations

from datetime import datetime, timedelta

from stocked_store import LATER, StockedStore, order

from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.look import LookWay, OrderLook
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import looks, outbox, queries

SOON = LATER + timedelta(minutes=1)
AFTER = LATER + timedelta(minutes=10)
SENT, UNCONFIRMED, QUEUED, CONFIRMED = (
    NoticeState.SENT,
    NoticeState.UNCONFIRMED,
    NoticeState.QUEUED,
    NoticeState.CONFIRMED,
)


def attempt(
    shop: StockedStore, notice: int | None, state: NoticeState, *, looks: LookWay | None = LookWay.DIRECT
) -> int:
    assert notice is not None
    shop.leased(notice)
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=state,
        now=LATER,
        error=None if state is SENT else say("Lost."),
        not_before=None,
        exchange=None,
        looks=looks,
    )
    return notice


def told_notice(
    shop: StockedStore, state: NoticeState = UNCONFIRMED, *, looks: LookWay | None = LookWay.DIRECT
) -> int:
    shop.save(order())
    return attempt(shop, shop.ship().notice_id, state, looks=looks)


def look(
    shop: StockedStore,
    notice: int,
    shown: tuple[str, ...] | None = (),
    word: str = "paid",
    *,
    at: datetime = AFTER,
    verifiable: bool = True,
    steps: int = 1,
    kept: Exchange | None = None,
    again_at: datetime | None = None,
    implied: OrderStatus | None = None,
) -> bool:
    return bool(
        looks.note_look(
            shop.db,
            notice_id=notice,
            owner_attempt_ended_at=LATER,
            look=OrderLook(at, word, implied, shown),
            exchange=kept,
            now=at,
            verifiable=verifiable,
            steps=steps,
            next_look_at=again_at,
        )
    )


def feed_look(
    shop: StockedStore,
    notice: int,
    found: OrderLook,
    *,
    kept: Exchange | None = None,
    again_at: datetime | None = None,
    asks: bool = True,
) -> None:
    looks.note_look(
        shop.db,
        notice_id=notice,
        owner_attempt_ended_at=LATER,
        look=found,
        exchange=kept,
        now=found.requested_at,
        verifiable=False,
        steps=1,
        next_look_at=again_at,
        ask_when_over=asks,
    )


def state_of(shop: StockedStore, notice: int) -> NoticeState:
    (view,) = (view for view in queries.notices(shop.db, store_id=None, state=None) if view.id == notice)
    return view.state


def due_looks(shop: StockedStore, now: datetime, *, all_open: bool = False) -> list[int]:
    found = looks.due_looks(shop.db, store_id=shop.store_id, now=now, all_open=all_open)
    return [view.id for view in found]
