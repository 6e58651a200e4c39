"""Refused and unconfirmed notices are named with their orders."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import NoticeView, OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import notify_key, store_lease
from ordersync_gui.sync.next_work import next_work
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.notice_trouble import named_orders, trouble_lines
from ordersync_gui.ui.notifying import Notifying

WITHIN_MS = 20_000
AT = datetime(2026, 3, 4, 12, tzinfo=UTC)
Settle = Callable[[Any], Any]
Connect = Callable[..., Store]


def notice(number: int, state: NoticeState = NoticeState.REFUSED) -> NoticeView:
    return NoticeView(
        id=number,
        uid=str(number),
        order_id=number,
        order_number=str(1000 + number),
        store="Oxatis",
        state=state,
        attempts=1,
        carrier="DHL",
        service="",
        tracking_number="JD1",
        not_before=AT,
        last_error="The shop said no.",
        whole_order=True,
    )


def test_at_most_three_orders_are_named() -> None:
    assert named_orders([notice(1)]) == "1001 (Oxatis)"
    assert named_orders([notice(1), notice(1), notice(2)]) == "1001 (Oxatis), 1002 (Oxatis)"
    five = [notice(number) for number in range(1, 6)]
    assert named_orders(five) == "1001 (Oxatis), 1002 (Oxatis), 1003 (Oxatis) and 2 more"


def test_old_trouble_is_left_out_and_states_stand_apart() -> None:
    found = [notice(1), notice(2), replace(notice(3), state=NoticeState.UNCONFIRMED)]
    assert trouble_lines(found, before={1}) == (
        "Refused: order 1002 (Oxatis).",
        "Unconfirmed: order 1003 (Oxatis).",
    )


@pytest.mark.parametrize(
    ("misbehaviour", "state", "word"),
    [
        ("fault-200", NoticeState.REFUSED, "Refused"),
        ("drop-after", NoticeState.UNCONFIRMED, "Unconfirmed"),
        ("503", NoticeState.QUEUED, "Waiting"),
    ],
)
def test_a_round_that_goes_wrong_names_order_and_store(
    *,
    desk: Desk,
    jobs: Jobs,
    connect: Connect,
    shop: PracticeShop,
    settle: Settle,
    qtbot: QtBot,
    misbehaviour: str,
    state: NoticeState,
    word: str,
) -> None:
    store = connect(shop, name="Little shop", orders=True)
    order_id = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))[0]
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0146", ship_date=date(2026, 1, 2))
    settle(ship(desk, order_id=order_id, draft=draft, notify=True))
    shop.misbehave = {misbehaviour}
    notifying = Notifying(desk, jobs)
    heard: list[str] = []
    notifying.trouble.connect(heard.append)
    job = notifying.send()
    assert job is not None
    qtbot.waitUntil(lambda: bool(heard), timeout=WITHIN_MS)
    (found,) = queries.notices(desk.db, store_id=store.id, state=None)
    assert found.state is state
    assert f"{word}: order {found.order_number} (Little shop)." in heard[0].splitlines()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)


def test_a_missing_password_names_its_store_is_said_once_and_rests_the_store(
    *, desk: Desk, jobs: Jobs, connect: Connect, shop: PracticeShop, settle: Settle, qtbot: QtBot
) -> None:
    store = connect(shop, name="Little shop", orders=True)
    order_id = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))[0]
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0146", ship_date=date(2026, 1, 2))
    settle(ship(desk, order_id=order_id, draft=draft, notify=True))
    desk.secrets.delete(store.uid, channel_spec(store.channel).secret_keys)
    notifying = Notifying(desk, jobs)
    heard: list[str] = []
    notifying.trouble.connect(heard.append)

    def round_(*, by_hand: bool) -> None:
        assert notifying.send(at_once=by_hand) is not None
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)

    round_(by_hand=False)
    assert len(heard) == 1
    assert "Little shop: The password of this store isn't on this PC." in heard[0]
    first = queries.store_by_name(desk.db, "Little shop").retry_at
    assert first is not None
    assert next_work(desk) == first, "the window comes back then, not every few seconds"
    real = desk.clock
    object.__setattr__(desk, "clock", lambda: real() + timedelta(minutes=11))
    round_(by_hand=False)
    second = queries.store_by_name(desk.db, "Little shop").retry_at
    assert second is not None
    assert first < second <= desk.clock() + timedelta(minutes=10)
    assert len(heard) == 1, "whoever dismissed it knows it"
    round_(by_hand=True)
    assert len(heard) == 2, "who asks is answered"


def test_notices_that_another_window_is_sending_are_no_trouble(
    desk: Desk, jobs: Jobs, connect: Connect, shop: PracticeShop, settle: Settle
) -> None:
    store = connect(shop, name="Little shop", orders=True)
    order_id = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))[0]
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0146", ship_date=date(2026, 1, 2))
    settle(ship(desk, order_id=order_id, draft=draft, notify=True))
    notifying = Notifying(desk, jobs)
    heard: list[str] = []
    notifying.trouble.connect(heard.append)

    async def send_beside_another() -> None:
        busy = say("The notices are being sent already.")
        async with store_lease(desk, store, key=notify_key(store.id), holder=own_identity(), busy=busy):
            for at_once in (False, True):
                assert notifying.send(at_once=at_once) is not None
                ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
                jobs.finished.connect(lambda _job, ended=ended: ended.done() or ended.set_result(None))
                await ended

    settle(send_beside_another())
    assert len(heard) == 1, "only who asked by hand is told"
    assert "are being sent already" in heard[0]
