"""When each store is imported by itself, rule by rule, and that none is ever left without a next time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from scheduled_stores import (
    BUSY,
    DAY,
    DOWN,
    GONE,
    HOUR,
    MINUTE,
    NONE,
    PASSING,
    REFUSED,
    START,
    STORE,
    after,
    every,
    next_of,
    tried,
)

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import (
    BadReply,
    Busy,
    Cancelled,
    NoKeyring,
    OrderSyncError,
    SecretMissing,
)
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.schedule import Schedule, due_for_all

# the interval


def test_a_store_waits_for_its_interval_and_is_due_then() -> None:
    store, schedule = every(30), Schedule()
    due = START + 30 * MINUTE
    assert next_of(schedule, store, START + 29 * MINUTE) == NextImport(ImportState.WAITING, due)
    assert next_of(schedule, store, due) == NextImport(ImportState.DUE, due)
    assert next_of(schedule, store, due + DAY) == NextImport(ImportState.DUE, due)


def test_a_store_that_was_never_imported_is_due_at_once() -> None:
    store = every(1440, last_good_import=None)
    assert next_of(Schedule(), store, START).state is ImportState.DUE


@pytest.mark.parametrize("error", [None, Cancelled(), Busy(say("Busy.")), BadReply(say("Not a feed."))])
def test_the_interval_counts_from_the_end_of_any_import(error: OrderSyncError | None) -> None:
    at = START + 10 * MINUTE
    assert next_of(tried(STORE, at, error), every(30), at).at == at + 30 * MINUTE


def test_an_import_of_another_window_counts_as_well() -> None:
    store = every(30, last_good_import=START + 20 * MINUTE)
    found = next_of(tried(STORE, START, None), store, START + 21 * MINUTE)
    assert found == NextImport(ImportState.WAITING, START + 50 * MINUTE)


# states without a time


@pytest.mark.parametrize(
    ("store", "state"),
    [
        (every(30, connected=False), ImportState.DISCONNECTED),
        (
            replace(every(30), preferences=StorePreferences(import_automatically=False)),
            ImportState.BY_HAND,
        ),
    ],
)
def test_what_a_person_has_switched_off_has_no_next_time(store: Store, state: ImportState) -> None:
    assert next_of(Schedule(), store, START + DAY) == NextImport(state)
    assert Schedule().due([store], START + DAY, running=NONE) == ()


def test_a_hold_on_all_begins_nothing_and_ends_with_everything_due() -> None:
    schedule, now = Schedule(), START + DAY
    schedule.held = True
    assert next_of(schedule, every(30), now) == NextImport(ImportState.HELD)
    assert schedule.due([every(30)], now, running=NONE) == ()
    schedule.held = False
    assert schedule.due([every(30)], now, running=NONE) == (every(30),)


@pytest.mark.parametrize(("paused", "state"), [(NONE, "importing"), ({1}, "paused")])
def test_a_store_that_is_being_imported_says_so(paused: frozenset[int], state: str) -> None:
    found = Schedule().next_import(every(30, connected=False), START + DAY, running={1}, paused=paused)
    assert found == NextImport(ImportState(state)), "also one that was disconnected meanwhile"


# several stores


def test_the_longest_due_come_first_and_three_run_at_once() -> None:
    late = [every(30, id=n, last_good_import=START - n * MINUTE) for n in range(1, 6)]
    schedule, now = Schedule(), START + DAY
    assert [store.id for store in schedule.due(late, now, running=NONE)] == [5, 4, 3]
    assert [store.id for store in schedule.due(late, now, running={5})] == [4, 3]
    assert schedule.due(late, now, running={7, 8, 9}) == (), "a person's imports are counted, too"
    assert schedule.due(late, now, running={6, 7, 8, 9}) == ()


def test_imports_that_a_person_holds_keep_no_other_store_waiting() -> None:
    stores = [every(30, id=n) for n in range(1, 5)]
    schedule, now = Schedule(), START + DAY
    assert schedule.due(stores, now, running={1, 2, 3}) == ()
    assert schedule.due(stores, now, running={1, 2, 3}, paused={1, 2, 3}) == (stores[3],)


def test_a_store_in_trouble_takes_no_place_of_others() -> None:
    stores = [every(30, id=n) for n in range(1, 5)]
    schedule, now = Schedule(), START + HOUR
    for store in stores[:3]:
        schedule.note_ended(store.id, now, DOWN)
    assert schedule.due(stores, now, running=NONE) == (stores[3],)


# trouble


@pytest.mark.parametrize("error", PASSING, ids=lambda error: error.kind)
def test_trouble_that_passes_is_tried_again_when_its_rest_is_over(error: OrderSyncError) -> None:
    store = after(every(60), error, retry_at=START + 45 * MINUTE)
    schedule = tried(store, START + 40 * MINUTE, error)
    due = START + 45 * MINUTE
    assert next_of(schedule, store, START + 44 * MINUTE) == NextImport(ImportState.RESTING, due)
    assert next_of(schedule, store, due).state is ImportState.DUE


@pytest.mark.parametrize("error", PASSING, ids=lambda error: error.kind)
def test_a_long_rest_delays_the_next_try_by_no_more_than_the_interval(error: OrderSyncError) -> None:
    ended = START + 40 * MINUTE
    store = after(every(30), error, retry_at=ended + 6 * HOUR, troubles=12)
    found = next_of(tried(store, ended, error), store, ended)
    assert found == NextImport(ImportState.RESTING, ended + 30 * MINUTE)


@pytest.mark.parametrize("error", PASSING, ids=lambda error: error.kind)
def test_before_the_row_is_read_anew_a_failure_isnt_tried_again_at_once(error: OrderSyncError) -> None:
    ended = START + 40 * MINUTE
    stale = after(every(60), error, retry_at=START + 39 * MINUTE)
    assert next_of(tried(stale, ended, error), stale, ended).at == ended + HOUR
    assert next_of(tried(stale, ended, error), every(60), ended).at == ended + HOUR


def test_what_the_shop_asked_for_is_kept_however_long_the_interval_has_passed() -> None:
    until = START + 23 * HOUR
    store = after(every(30), BUSY, retry_at=until, paused_until=until)
    schedule = tried(store, START, BUSY)
    assert next_of(schedule, store, START + 22 * HOUR) == NextImport(ImportState.ASKED_TO_WAIT, until)
    assert next_of(schedule, store, until).state is ImportState.DUE


def test_a_pause_from_a_notice_holds_the_import_too() -> None:
    store = every(30, paused_until=START + HOUR)
    assert next_of(Schedule(), store, START + 40 * MINUTE) == NextImport(ImportState.ASKED_TO_WAIT, START + HOUR)


def test_a_rest_because_of_a_notice_delays_no_import() -> None:
    store = every(30, retry_at=START + 6 * HOUR, troubles=9)
    assert next_of(Schedule(), store, START + 29 * MINUTE) == NextImport(ImportState.WAITING, START + 30 * MINUTE)


@pytest.mark.parametrize(
    "error", [REFUSED, NoKeyring(say("Locked.")), SecretMissing(say("None."))], ids=lambda error: error.kind
)
def test_a_sign_in_that_failed_is_tried_neither_before_its_rest_nor_before_the_interval(
    error: OrderSyncError,
) -> None:
    short = after(every(30), error, retry_at=START + MINUTE)
    assert next_of(tried(short, START, error), short, START).at == START + 30 * MINUTE
    long = after(every(30), error, retry_at=START + 5 * HOUR)
    assert next_of(tried(long, START, error), long, START) == NextImport(ImportState.RESTING, START + 5 * HOUR)


def test_after_a_start_what_failed_before_it_is_tried_soon_but_not_a_refused_sign_in() -> None:
    now = START + 8 * HOUR
    assert next_of(Schedule(), after(every(30), DOWN, retry_at=now + 5 * HOUR), now).state is ImportState.DUE
    refused = after(every(30), REFUSED, retry_at=now + 5 * HOUR)
    assert next_of(Schedule(), refused, now) == NextImport(ImportState.RESTING, now + 5 * HOUR)


def test_an_import_that_went_well_elsewhere_ends_the_trouble() -> None:
    store = every(60, last_good_import=START + 50 * MINUTE)
    schedule = tried(store, START + 40 * MINUTE, REFUSED)
    found = next_of(schedule, store, START + 55 * MINUTE)
    assert found == NextImport(ImportState.WAITING, START + 110 * MINUTE)


def test_that_another_window_is_at_it_says_nothing_about_the_shop() -> None:
    store = after(every(60), DOWN, retry_at=START + 50 * MINUTE)
    schedule = tried(store, START + 45 * MINUTE, Busy(say("Busy.")))
    assert next_of(schedule, store, START + 45 * MINUTE).at == START + 50 * MINUTE


# the network


def test_without_a_network_nothing_begins_and_what_is_due_does_at_its_return() -> None:
    schedule, store = Schedule(), every(30)
    schedule.note_online(False, START + 20 * MINUTE)
    found = next_of(schedule, store, START + 40 * MINUTE)
    assert found.state is ImportState.OFFLINE
    assert schedule.due([store], START + 40 * MINUTE, running=NONE) == ()
    schedule.note_online(True, START + 41 * MINUTE)
    assert schedule.due([store], START + 41 * MINUTE, running=NONE) == (store,)


def test_what_was_not_reached_is_due_at_the_networks_return_whatever_its_rest() -> None:
    store = after(every(60), GONE, retry_at=START + 6 * HOUR)
    schedule = tried(store, START + 10 * MINUTE, GONE)
    schedule.note_online(False, START + 11 * MINUTE)
    schedule.note_online(True, START + 12 * MINUTE)
    assert next_of(schedule, store, START + 12 * MINUTE).state is ImportState.DUE
    schedule.note_ended(store.id, START + 13 * MINUTE, GONE)
    found = next_of(schedule, after(store, GONE, retry_at=START + 15 * MINUTE), START + 13 * MINUTE)
    assert found == NextImport(ImportState.RESTING, START + 15 * MINUTE), "once"


def test_the_networks_return_doesnt_hasten_a_shop_that_answered_or_asked_for_a_pause() -> None:
    schedule = Schedule()
    down = after(every(60), DOWN, retry_at=START + 50 * MINUTE)
    asked = after(every(60, id=2), GONE, retry_at=START, paused_until=START + 40 * MINUTE)
    for store, error in ((down, DOWN), (asked, GONE)):
        schedule.note_ended(store.id, START, error)
    schedule.note_online(False, START + MINUTE)
    schedule.note_online(None, START + 2 * MINUTE)
    now = START + 3 * MINUTE
    assert next_of(schedule, down, now).at == START + 50 * MINUTE
    assert next_of(schedule, asked, now) == NextImport(ImportState.ASKED_TO_WAIT, START + 40 * MINUTE)


def test_a_system_that_errs_about_the_network_stops_no_store_for_good() -> None:
    schedule, store, gone = Schedule(), every(30), START + 20 * MINUTE
    schedule.note_online(False, gone)
    tried_at = gone + 30 * MINUTE
    assert next_of(schedule, store, tried_at - MINUTE) == NextImport(ImportState.OFFLINE, tried_at)
    assert schedule.due([store], tried_at, running=NONE) == (store,)
    schedule.note_ended(store.id, tried_at, GONE)
    failed = after(store, GONE, retry_at=tried_at + MINUTE)
    assert next_of(schedule, failed, tried_at).at == tried_at + 30 * MINUTE, "not as often as with a network"


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080/feed", "http://localhost/feed", "http://[::1]:99/"])
def test_a_shop_on_this_pc_needs_no_network(url: str) -> None:
    schedule, store = Schedule(), every(30, settings={"url": url, "username": "kim"})
    schedule.note_online(False, START)
    assert schedule.due([store], START + HOUR, running=NONE) == (store,)


def test_that_nobody_knows_about_the_network_holds_nothing_up() -> None:
    schedule = Schedule()
    assert schedule.online is None
    assert schedule.due([every(30)], START + HOUR, running=NONE) == (every(30),)


def test_after_a_sleep_what_was_not_reached_is_due() -> None:
    store = after(every(1440), GONE, retry_at=START + 6 * HOUR)
    schedule = tried(store, START + HOUR, GONE)
    schedule.note_awake(START + 3 * HOUR)
    assert next_of(schedule, store, START + 3 * HOUR).state is ImportState.DUE


# the clock


@pytest.mark.parametrize("by", [HOUR, 5 * HOUR, 900 * DAY])
def test_a_clock_that_is_set_back_while_the_desk_runs_shifts_nothing(by: timedelta) -> None:
    asked = after(every(30), BUSY, retry_at=START + HOUR, paused_until=START + HOUR)
    refused = after(every(30, id=2), REFUSED, retry_at=START + 5 * HOUR)
    fine = every(240, id=3)
    stores = (asked, refused, fine)
    schedule = Schedule()
    for store, error in ((asked, BUSY), (refused, REFUSED), (fine, None)):
        schedule.note_ended(store.id, START, error)
    schedule.note_set_back(stores, by)
    now = START + MINUTE - by
    expected = (START + HOUR, START + 5 * HOUR, START + 4 * HOUR)
    assert [next_of(schedule, store, now).at for store in stores] == [at - by for at in expected]
    schedule.note_set_back(stores, HOUR)
    assert [next_of(schedule, store, now - HOUR).at for store in stores] == [at - by - HOUR for at in expected]


def test_what_is_noted_after_the_clock_was_set_back_counts_as_it_is() -> None:
    store = after(every(30), BUSY, retry_at=START + HOUR, paused_until=START + HOUR)
    schedule = tried(store, START, BUSY)
    schedule.note_set_back([store], 5 * HOUR)
    asked_anew = replace(store, paused_until=START - 4 * HOUR)
    assert next_of(schedule, asked_anew, START - 5 * HOUR).at == START - 4 * HOUR


@pytest.mark.parametrize(
    "row",
    [
        every(30, last_good_import=START + 900 * DAY),
        every(30, last_good_import=START + 3 * HOUR, paused_until=START + 4 * HOUR),
        after(every(30, last_good_import=START + 3 * HOUR), REFUSED, retry_at=START + 5 * HOUR),
        every(30, last_good_import=None, paused_until=START + 400 * DAY),
        after(every(30, last_good_import=START - DAY), REFUSED, retry_at=START + 7 * HOUR),
        after(every(30, last_good_import=START - DAY), DOWN, retry_at=START + 900 * DAY),
        every(30, last_good_import=None, created_at=START + 900 * DAY),
    ],
    ids=["good", "pause after that", "rest after that", "pause", "rest", "trouble", "connected"],
)
def test_what_a_fast_clock_wrote_before_the_start_keeps_nothing_back(row: Store) -> None:
    assert next_of(Schedule(), row, START).state is ImportState.DUE


def test_a_pause_is_kept_when_the_clock_is_put_right_by_less_than_anybody_notices() -> None:
    store = after(every(30), BUSY, retry_at=START + HOUR, paused_until=START + HOUR, last_good_import=START - DAY)
    schedule, slightly_before = tried(store, START, BUSY), START - timedelta(seconds=0.5)
    assert next_of(schedule, store, slightly_before) == NextImport(ImportState.ASKED_TO_WAIT, START + HOUR)
    assert next_of(tried(store, START, DOWN), every(30), slightly_before).at == START + 30 * MINUTE


def test_a_pause_is_believed_again_once_an_import_was_tried_by_the_right_clock() -> None:
    fast = START + 900 * DAY
    store = after(every(30), BUSY, retry_at=START + HOUR, paused_until=START + HOUR, last_good_import=fast)
    assert next_of(Schedule(), store, START).state is ImportState.DUE
    assert next_of(tried(store, START, BUSY), store, START).state is ImportState.ASKED_TO_WAIT


def test_a_clock_that_jumps_ahead_makes_each_store_due_once() -> None:
    schedule, store, ahead = tried(STORE, START, None), every(30), START + 900 * DAY
    assert schedule.due([store], ahead, running=NONE) == (store,)
    schedule.note_ended(store.id, ahead, None)
    assert next_of(schedule, store, ahead).at == ahead + 30 * MINUTE


def test_a_network_that_went_before_the_clock_was_set_back_is_tried_no_later() -> None:
    schedule, store = Schedule(), every(30)
    schedule.note_online(False, START)
    schedule.note_set_back([store], 5 * HOUR)
    assert next_of(schedule, store, START - 5 * HOUR).at == START - 5 * HOUR + 30 * MINUTE


# several PCs


def test_what_is_left_to_another_pc_is_not_due_here() -> None:
    store, schedule = every(10), Schedule()
    now = START + DAY
    assert schedule.next_import(store, now, running=NONE, elsewhere={1}) == NextImport(ImportState.ELSEWHERE)
    assert schedule.due([store], now, running=NONE, elsewhere={1}) == ()
    assert schedule.due([store], now, running=NONE, elsewhere={2}) == (store,)
    assert schedule.next_import(store, now, running={1}, elsewhere={1}).state is ImportState.IMPORTING
    off = replace(store, connected=False)
    assert schedule.next_import(off, now, running=NONE, elsewhere={1}).state is ImportState.DISCONNECTED


@pytest.mark.parametrize(
    ("ended", "kind", "now", "due"),
    [
        (START, "", START + 9 * MINUTE, False),
        (START, "", START + 10 * MINUTE, True),
        (START + 5 * MINUTE, "bad_reply", START + 10 * MINUTE, False),
        (START + 5 * MINUTE, "bad_reply", START + 15 * MINUTE, True),
        (START + 5 * MINUTE, "cancelled", START + 10 * MINUTE, False),
        (START + DAY, "bad_reply", START + 10 * MINUTE, True),
    ],
)
def test_the_last_import_of_any_pc_counts(ended: datetime, kind: str, now: datetime, *, due: bool) -> None:
    store = replace(every(10), last_error_kind=kind)
    assert due_for_all(store, (ended, kind), now) is due


def test_a_rest_is_one_for_all_pcs_but_one_that_reaches_the_shop_again_may_try_after_a_minute() -> None:
    tried_at = START + 20 * MINUTE
    for error, again in ((DOWN, tried_at + 3 * MINUTE), (GONE, tried_at + MINUTE)):
        store = after(every(10), error, retry_at=tried_at + 3 * MINUTE)
        assert not due_for_all(store, (tried_at, error.kind), again - MINUTE / 60)
        assert due_for_all(store, (tried_at, error.kind), again)


def test_a_store_that_nobody_imported_yet_is_due_for_all() -> None:
    assert due_for_all(STORE, None, START + MINUTE)
    assert not due_for_all(replace(STORE, connected=False), None, START + MINUTE)
