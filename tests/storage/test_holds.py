"""Holds that end by themselves, and what a clock that is wrong does to them."""

from __future__ import annotations

from datetime import datetime, timedelta

from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.desk_act import DeskAct, Hold, Release
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import desk_acts, holds, queries

UNTIL = NOW + timedelta(hours=2)


def act(shop: StockedStore, what: DeskAct, *numbers: str) -> None:
    ids = [shop.details(number).id for number in numbers or ("1001",)]
    desk_acts.act_on(shop.db, what, ids=ids, act_id=None, operator="Kim", now=NOW)


def status(shop: StockedStore, number: str = "1001") -> OrderStatus:
    return shop.details(number).status


def settle(shop: StockedStore, now: datetime) -> int:
    expected = holds.holds_to_settle(shop.db, now=now)
    changes = holds.settle_holds(shop.db, now=now)
    assert expected == bool(changes)
    return len(changes.orders)


def test_a_hold_ends_when_its_time_has_come_and_not_before(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    act(shop, Hold(UNTIL), "1")
    act(shop, Hold(), "2")
    assert settle(shop, UNTIL - timedelta(seconds=1)) == 0
    assert settle(shop, UNTIL) == 1
    assert [status(shop, number) for number in ("1", "2")] == [OrderStatus.AWAITING_SHIPMENT, OrderStatus.ON_HOLD]
    assert shop.details("1").held_until is None
    (row,) = queries.order_rows(shop.db, [shop.details("1").id]).values()
    assert (row.held, row.held_until) == (False, None)
    assert shop.told("1")[-1].startswith("The hold until ")
    assert settle(shop, UNTIL + timedelta(days=400)) == 0


def test_a_hold_that_a_fast_clock_ended_counts_again(shop: StockedStore) -> None:
    shop.save(order("1"), order("2", source_status="paid"))
    act(shop, Hold(UNTIL), "1", "2")
    assert settle(shop, UNTIL + timedelta(days=3650)) == 2
    shop.save(order("2", source_status="gone"))
    assert settle(shop, NOW) == 1
    assert (status(shop, "1"), shop.details("1").held_until) == (OrderStatus.ON_HOLD, UNTIL)
    assert "clock was ahead" in shop.told("1")[-1]
    assert status(shop, "2") is OrderStatus.SHIPPED
    assert settle(shop, NOW) == 0
    assert settle(shop, UNTIL) == 1


def test_a_clock_put_right_by_seconds_changes_nothing(shop: StockedStore) -> None:
    shop.save(order())
    act(shop, Hold(UNTIL))
    assert settle(shop, UNTIL) == 1
    assert settle(shop, UNTIL - timedelta(seconds=90)) == 0


def test_a_released_hold_doesnt_come_back_with_the_clock(shop: StockedStore) -> None:
    shop.save(order())
    act(shop, Hold(UNTIL))
    act(shop, Release())
    assert settle(shop, UNTIL - timedelta(days=9)) == 0


def test_the_end_of_a_hold_says_that_the_shop_still_holds_it(shop: StockedStore) -> None:
    shop.save(order(source_status="wait"))
    act(shop, Hold(UNTIL))
    settle(shop, UNTIL)
    assert shop.told()[-1].endswith("has ended; the shop itself still has it on hold.")
    assert status(shop) is OrderStatus.ON_HOLD
