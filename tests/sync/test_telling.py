"""Whether and when a shop is told follows from its store's settings, unless a person says otherwise."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from desk_bench import Bench
from stocked_store import draft

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.store_settings import save_store_settings
from ordersync_gui.sync.telling import telling_of

DELAY = timedelta(seconds=25)
NOTHING = timedelta(0)


def set_up(bench: Bench, when: TellWhen) -> int:
    """A store that tells then; the id of its order."""
    store = bench.stocked("1001")
    preferences = StorePreferences(tell_when=when, tell_delay_s=25, tell_at="17:00")
    asyncio.run(save_store_settings(bench.desk, store=store, preferences=preferences))
    return bench.details().id


def tomorrow(bench: Bench) -> date:
    return bench.clock().astimezone().date() + timedelta(days=1)


def at_five(day: date) -> datetime:
    return datetime.combine(day, time(17)).astimezone()


def test_a_store_tells_after_a_delay_by_default_and_commands_at_once(bench: Bench) -> None:
    bench.stocked("1001")
    order = bench.details().id
    day = tomorrow(bench)
    by_hand = telling_of(bench.desk, order_id=order, ship_date=day, undoable=True)
    assert by_hand.not_before - bench.clock() == timedelta(seconds=10)
    assert telling_of(bench.desk, order_id=order, ship_date=day).not_before == bench.clock()


@pytest.mark.parametrize(
    ("when", "undoable", "notify", "told", "wait"),
    [
        (TellWhen.AT_ONCE, True, None, True, NOTHING),
        (TellWhen.AT_ONCE, False, None, True, NOTHING),
        (TellWhen.AFTER_DELAY, True, None, True, DELAY),
        (TellWhen.AFTER_DELAY, False, None, True, NOTHING),
        (TellWhen.AFTER_DELAY, True, True, True, DELAY),
        (TellWhen.AFTER_DELAY, True, False, False, DELAY),  # for a mail to the buyer
        (TellWhen.NEVER, True, None, False, DELAY),  # as above
        (TellWhen.NEVER, False, None, False, NOTHING),
        (TellWhen.NEVER, True, True, True, DELAY),
        (TellWhen.NEVER, False, True, True, NOTHING),
    ],
)
def test_settings_and_a_persons_word_decide(
    bench: Bench, when: TellWhen, *, undoable: bool, notify: bool | None, told: bool, wait: timedelta
) -> None:
    order = set_up(bench, when)
    found = telling_of(bench.desk, order_id=order, ship_date=tomorrow(bench), notify=notify, undoable=undoable)
    assert (found.notify, found.not_before - bench.clock()) == (told, wait)


@pytest.mark.parametrize("undoable", [True, False])
def test_a_set_time_on_the_ship_date_counts_for_window_and_commands_unless_it_is_to_be_now(
    bench: Bench, *, undoable: bool
) -> None:
    order, day = set_up(bench, TellWhen.AT_TIME), tomorrow(bench)
    found = telling_of(bench.desk, order_id=order, ship_date=day, undoable=undoable)
    assert found.not_before == at_five(day)
    now = telling_of(bench.desk, order_id=order, ship_date=day, undoable=undoable, at_once=True)
    assert now.not_before == bench.clock()
    over = telling_of(bench.desk, order_id=order, ship_date=day - timedelta(days=9), undoable=undoable)
    assert over.not_before == bench.clock(), "a time that is over is now"


def recorded(bench: Bench, order: int, *, undoable: bool = False) -> NoticeView:
    parcel = replace(draft(), ship_date=tomorrow(bench))
    asyncio.run(ship(bench.desk, order_id=order, draft=parcel, undoable=undoable))
    return bench.notice()


def test_nothing_is_sent_before_its_delay_is_over(bench: Bench) -> None:
    order = set_up(bench, TellWhen.AFTER_DELAY)
    assert recorded(bench, order, undoable=True).not_before == bench.clock() + DELAY
    assert bench.notify(at_once=True).sent == 0, "nor when a person sends what waits"
    bench.clock.forward(seconds=24)
    assert bench.notify().sent == 0
    bench.clock.forward(seconds=1)
    assert bench.notify().sent == 1


def test_what_is_told_at_a_set_time_waits_for_it_also_after_trouble_with_others(bench: Bench) -> None:
    order = set_up(bench, TellWhen.AT_TIME)
    notice = recorded(bench, order)
    assert notice.not_before == at_five(tomorrow(bench))
    assert bench.notify(at_once=True).sent == 0
    bench.clock.now = notice.not_before
    assert bench.notify().sent == 1


def test_a_store_that_is_never_told_keeps_the_parcel_to_itself(bench: Bench) -> None:
    order = set_up(bench, TellWhen.NEVER)
    result = asyncio.run(ship(bench.desk, order_id=order, draft=draft()))
    assert (result.created, result.notice_id) == (True, None)
    assert bench.details().notices == ()
    asked = asyncio.run(ship(bench.desk, order_id=order, draft=draft(), notify=True))
    assert (asked.created, asked.notice_id is not None) == (False, True)
    assert bench.notice().state is NoticeState.QUEUED


def test_combined_parcels_are_marked(bench: Bench) -> None:
    order = set_up(bench, TellWhen.AT_ONCE)
    asyncio.run(ship(bench.desk, order_id=order, draft=draft(), combined="box-1"))
    assert [parcel.combined for parcel in bench.details().shipments] == ["box-1"]
