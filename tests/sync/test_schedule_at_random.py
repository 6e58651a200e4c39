"""Whatever happens in whichever order, no store is ever left without a next time, or a state that says why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as some
from scheduled_stores import BUSY, DAY, DOWN, FAR, GONE, MINUTE, NONE, REFUSED, START, next_of

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import BadReply, Busy, Cancelled, NoKeyring, OrderSyncError, SecretMissing
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.schedule import MOST_AT_ONCE, Schedule

ERRORS: tuple[OrderSyncError | None, ...] = (
    *(None, DOWN, GONE, BUSY, REFUSED, Cancelled(), Busy(say("Busy.")), BadReply(say("?"))),
    *(NoKeyring(say("Locked.")), SecretMissing(say("None."))),
)
times = some.timedeltas(min_value=-3 * DAY, max_value=3 * DAY).map(lambda span: START + span)
rows = some.builds(
    Store,
    id=some.integers(1, 4),
    uid=some.just("u"),
    name=some.just("One"),
    channel=some.just("custom_store"),
    settings=some.sampled_from([FAR, {"url": "http://127.0.0.1:1/"}, {}]),
    created_at=times,
    last_good_import=some.none() | times,
    last_error_kind=some.sampled_from([each.kind if each else "" for each in ERRORS]),
    connected=some.booleans(),
    preferences=some.builds(
        StorePreferences, import_minutes=some.sampled_from([5, 30, 1440]), import_automatically=some.booleans()
    ),
    paused_until=some.none() | times,
    retry_at=some.none() | times,
)
happenings = some.lists(
    some.one_of(
        some.tuples(some.just("ended"), some.integers(1, 4), some.sampled_from(ERRORS), times),
        some.tuples(some.just("online"), some.sampled_from([True, False, None]), times),
        some.tuples(some.just("awake"), times),
        some.tuples(some.just("back"), some.timedeltas(timedelta(seconds=1), 3 * DAY)),
        some.tuples(some.just("held"), some.booleans()),
    ),
    max_size=8,
)


def after_all(happened: Iterable[tuple[object, ...]], stores: list[Store]) -> Schedule:
    """A schedule to which all of that happened, in this order but at any times."""
    schedule = Schedule()
    for happening in happened:
        match happening:
            case ("ended", int(store_id), error, datetime() as at):
                schedule.note_ended(store_id, at, error if isinstance(error, OrderSyncError) else None)
            case ("online", bool() | None as online, datetime() as at):
                schedule.note_online(online, at)
            case ("awake", datetime() as at):
                schedule.note_awake(at)
            case ("back", timedelta() as by):
                schedule.note_set_back(stores, by)
            case ("held", bool() as held):
                schedule.held = held
    return schedule


@settings(max_examples=400)
@given(rows, happenings, times)
def test_an_automatic_store_always_has_a_next_time_that_is_no_longer_off_than_can_be(
    store: Store, happened: list[tuple[object, ...]], now: datetime
) -> None:
    schedule = after_all(happened, [store])
    found = next_of(schedule, store, now)
    if not store.connected:
        assert found == NextImport(ImportState.DISCONNECTED)
    elif not store.preferences.import_automatically:
        assert found == NextImport(ImportState.BY_HAND)
    elif schedule.held:
        assert found == NextImport(ImportState.HELD)
    else:
        assert found.at is not None
        assert (found.state is ImportState.DUE) is (found.at <= now)
        if found.state is not ImportState.OFFLINE:
            assert found.at <= now + DAY + MINUTE, "the longest interval, or pause that a shop is given"


@given(rows, happenings, times)
def test_a_store_that_is_due_is_begun_when_the_time_comes_that_was_told(
    store: Store, happened: list[tuple[object, ...]], now: datetime
) -> None:
    schedule = after_all(happened, [store])
    told = next_of(schedule, store, now)
    if told.at is not None:
        at = max(told.at, now)
        begun = schedule.due([store], at, running=NONE)
        later = next_of(schedule, store, at)
        assert begun == (store,) or (later.at is not None and later.at <= at + DAY + MINUTE), told


@given(some.lists(rows, max_size=6), happenings, times, some.frozensets(some.integers(1, 9)))
def test_never_more_than_fit_beside_what_runs_and_none_twice(
    stores: list[Store], happened: list[tuple[object, ...]], now: datetime, running: frozenset[int]
) -> None:
    begun = after_all(happened, stores).due(stores, now, running=running)
    assert len(begun) <= max(MOST_AT_ONCE - len(running), 0)
    assert not {store.id for store in begun} & running
