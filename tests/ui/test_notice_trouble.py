"""Refused and unconfirmed notices are named with their orders, in the banner and in the status bar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from finding_widgets import destroy
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import NoticeView, OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.notice_status import NoticeStatus
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


@pytest.fixture
def status(desk: Desk, jobs: Jobs) -> Iterator[NoticeStatus]:
    """The status bar's button, alone."""
    found = NoticeStatus(desk, jobs)
    yield found
    destroy(found)


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
    status: NoticeStatus,
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
    needs_you = state is not NoticeState.QUEUED
    qtbot.waitUntil(lambda: not jobs.running and status.isHidden() != needs_you, timeout=WITHIN_MS)
    if needs_you:
        qtbot.waitUntil(lambda: status.text() == "⚠ Need you: 1", timeout=WITHIN_MS)
        assert f"{found.order_number} (Little shop)" in status.toolTip()


def test_the_status_bar_is_silent_when_nobody_is_needed(status: NoticeStatus) -> None:
    status.show_notices((notice(1), notice(2)))
    assert status.text() == "⚠ Need you: 2"
    assert not status.isHidden()
    status.show_notices(())
    assert status.isHidden()
