"""The countdown to the telling of shops: what it says, what Undo takes back, what goes out now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import correcting, queries, shipments
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.undo_strip import UndoStrip

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def strip(desk: Desk, jobs: Jobs) -> Iterator[UndoStrip]:
    """A strip that has read once."""
    found = UndoStrip(desk, jobs)
    yield found
    destroy(found)


@pytest.fixture
def orders(desk: Desk, connect: Connect, shop: PracticeShop) -> tuple[int, ...]:
    """Database ids of orders that can be shipped."""
    connect(shop, orders=True)
    return tuple(queries.order_ids(desk.db, OrderFilter()))


def _record(desk: Desk, order_id: int, *, wait_s: float, number: str) -> Recorded:
    now = desk.clock()
    return shipments.record_shipment(
        desk.db,
        order_id=order_id,
        draft=ShipmentDraft("UPS", number, now.date()),
        notify=True,
        not_before=now + timedelta(seconds=wait_s),
        operator="ada",
        now=now,
    )


def _shippable(desk: Desk, orders: tuple[int, ...], count: int) -> list[int]:
    rows = queries.order_rows(desk.db, list(orders))
    found = [row.id for row in rows.values() if row.status == "awaiting_shipment" and not row.attention]
    assert len(found) >= count
    return found[:count]


def _states(desk: Desk) -> list[NoticeState]:
    return [notice.state for notice in queries.notices(desk.db, store_id=None, state=None)]


def test_undo_takes_back_the_last_act_and_the_shop_never_hears_of_it(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    one, two, three = _shippable(desk, orders, 3)
    earlier = _record(desk, one, wait_s=60, number="A1")
    last = [_record(desk, two, wait_s=80, number="A2"), _record(desk, three, wait_s=80, number="A3")]
    strip.recorded([recorded.shipment_id for recorded in last])
    qtbot.waitUntil(lambda: "3 parcels" in strip.text(), timeout=WITHIN_MS)
    assert strip.can_undo
    press(strip, "undoParcel")
    qtbot.waitUntil(lambda: _states(desk).count(NoticeState.CANCELLED) == 2, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: "is told in" in strip.text(), timeout=WITHIN_MS)
    assert _states(desk) == [NoticeState.QUEUED, NoticeState.CANCELLED, NoticeState.CANCELLED]
    assert queries.order_details(desk.db, two).shipments[0].void_reason == "Undone"
    assert not queries.order_details(desk.db, one).shipments[0].voided
    assert earlier.notice_id is not None


def test_tell_now_makes_them_due_and_asks_for_a_round(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    (one,) = _shippable(desk, orders, 1)
    recorded = _record(desk, one, wait_s=60, number="A1")
    strip.recorded([recorded.shipment_id])
    qtbot.waitUntil(lambda: "is told in" in strip.text(), timeout=WITHIN_MS)
    with qtbot.waitSignal(strip.to_send, timeout=WITHIN_MS):
        press(strip, "tellNow")
    (notice,) = queries.notices(desk.db, store_id=None, state=None)
    assert notice.not_before <= desk.clock()
    qtbot.waitUntil(strip.isHidden, timeout=WITHIN_MS)


def test_what_waits_from_an_earlier_run_of_the_program_is_counted_down_too(
    desk: Desk, jobs: Jobs, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    (one,) = _shippable(desk, orders, 1)
    _record(desk, one, wait_s=60, number="A1")
    strip = UndoStrip(desk, jobs)
    qtbot.waitUntil(lambda: "is told in" in strip.text(), timeout=WITHIN_MS)
    assert strip.can_undo
    destroy(strip)


def test_it_hides_when_the_time_is_over_and_nothing_can_be_undone_then(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    (one,) = _shippable(desk, orders, 1)
    recorded = _record(desk, one, wait_s=30, number="A1")
    strip.recorded([recorded.shipment_id])
    qtbot.waitUntil(lambda: "is told in" in strip.text(), timeout=WITHIN_MS)
    real = desk.clock

    def later() -> datetime:
        return real() + timedelta(seconds=31)

    object.__setattr__(desk, "clock", later)
    qtbot.waitUntil(strip.isHidden, timeout=WITHIN_MS)
    assert not strip.can_undo


def test_a_notice_for_the_evening_is_not_counted_down(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    one, two = _shippable(desk, orders, 2)
    evening = _record(desk, one, wait_s=7200, number="A1")
    soon = _record(desk, two, wait_s=60, number="A2")
    strip.recorded([evening.shipment_id, soon.shipment_id])
    qtbot.waitUntil(lambda: "is told in" in strip.text(), timeout=WITHIN_MS)
    number = queries.order_details(desk.db, two).order.number
    assert number in strip.text()


def test_acts_are_undone_one_at_a_time_and_the_button_says_which(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    ids = _shippable(desk, orders, 3)
    numbers = [queries.order_details(desk.db, order_id).order.number for order_id in ids]
    for place, order_id in enumerate(ids):
        strip.recorded([_record(desk, order_id, wait_s=60 + place, number=f"A{place}").shipment_id])
    undo = child(strip, QPushButton, "undoParcel")
    for number in reversed(numbers[1:]):
        qtbot.waitUntil(lambda number=number: undo.text() == f"&Undo {number}", timeout=WITHIN_MS)  # type: ignore[misc]  # mypy can't infer a lambda's default
        with qtbot.waitSignal(strip.undone, timeout=WITHIN_MS) as undone:
            press(strip, "undoParcel")
        assert undone.args == [f"Undone: order {number}"]
    qtbot.waitUntil(lambda: undo.text() == "&Undo", timeout=WITHIN_MS)
    assert _states(desk).count(NoticeState.CANCELLED) == 2
    assert NoticeState.QUEUED in _states(desk)


def test_parcels_of_an_earlier_run_are_not_undone_all_at_once(
    desk: Desk, jobs: Jobs, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    for place, order_id in enumerate(_shippable(desk, orders, 2)):
        _record(desk, order_id, wait_s=60 + place, number=f"A{place}")
    strip = UndoStrip(desk, jobs)
    qtbot.waitUntil(lambda: "2 parcels" in strip.text(), timeout=WITHIN_MS)
    with qtbot.waitSignal(strip.undone, timeout=WITHIN_MS):
        strip.undo()
    assert _states(desk) == [NoticeState.QUEUED, NoticeState.CANCELLED]
    destroy(strip)


def test_a_correction_that_waits_is_counted_down_but_undo_never_takes_its_parcel_back(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    (one,) = _shippable(desk, orders, 1)
    recorded = _record(desk, one, wait_s=60, number="A1")
    strip.recorded([recorded.shipment_id])
    qtbot.waitUntil(lambda: strip.can_undo, timeout=WITHIN_MS)
    now = desk.clock()
    corrected = correcting.correct_shipment(
        desk.db,
        shipment_id=recorded.shipment_id,
        carrier="UPS",
        service="",
        tracking_number="A2",
        reason="typo",
        operator="ada",
        now=now,
        corrections=frozenset(),
        not_before=now + timedelta(seconds=60),
    )
    strip.recorded([])
    qtbot.waitUntil(lambda: not strip.can_undo, timeout=WITHIN_MS)
    assert corrected.notice_id is not None
    assert "is told in" in strip.text()
    assert child(strip, QPushButton, "undoParcel").isHidden()
    strip.undo()
    assert "correct the parcel once more" in strip.why_not()
    assert not queries.order_details(desk.db, one).shipments[0].voided


def test_the_last_act_can_be_undone_although_its_shop_is_told_in_the_evening(
    strip: UndoStrip, desk: Desk, orders: tuple[int, ...], qtbot: QtBot
) -> None:
    one, two = _shippable(desk, orders, 2)
    strip.recorded([_record(desk, one, wait_s=7200, number="A1").shipment_id])
    strip.recorded([_record(desk, two, wait_s=7200, number="A2").shipment_id])
    qtbot.waitUntil(lambda: strip.can_undo, timeout=WITHIN_MS)
    assert strip.isHidden()
    with qtbot.waitSignal(strip.undone, timeout=WITHIN_MS):
        strip.undo()
    assert _states(desk) == [NoticeState.QUEUED, NoticeState.CANCELLED]
    qtbot.waitUntil(lambda: not strip.can_undo, timeout=WITHIN_MS)
