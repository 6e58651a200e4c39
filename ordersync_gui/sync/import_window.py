"""Which span of modification times an import asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ordersync_gui.domain.backfill import MINUTE, Backfill, floored
from ordersync_gui.domain.channel import ChannelSpec, Window
from ordersync_gui.domain.desk import Store


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import asks for: first the head, which reaches to now, then the backfill, an older range in slices.

    window: all that it answers for. resumed: the backfill was begun by an earlier import.

    Nothing is skipped, because a moment of the past is always behind the high-water mark, in what the backfill
    owes, or in the next head: the mark passes over a range only in the write that makes the backfill owe it.
    """

    window: Window
    head: Window
    backfill: Backfill | None = None
    resumed: bool = False


def overlap_of(store: Store, spec: ChannelSpec) -> timedelta:
    """How far each import of the store reaches back over the one before."""
    return timedelta(hours=store.preferences.overlap_hours) or spec.overlap


def plan_import(
    store: Store,
    since: datetime | None,
    now: datetime,
    *,
    spec: ChannelSpec,
    rejected_since: datetime | None = None,
) -> ImportPlan:
    """What to ask for now: what is new and the rest of the backfill that is going on, else one window.

    since: from when on a person wants everything again. What was reached of another range counts for it only where
    it is the same one. rejected_since as for `window_for`; it waits until a backfill is done, which would begin
    anew with it.
    """
    overlap, owed = overlap_of(store, spec), store.backfill
    if owed is None or since not in (None, owed.start):
        window = window_for(store, since, now, overlap=overlap, rejected_since=rejected_since)
        return ImportPlan(window, window)
    end = _rounded_up(now)
    begin = min(max(store.high_water_mark or owed.end, owed.end), now) - overlap
    head = Window(max(begin, end - spec.slice_length), end)
    backfill = replace(owed, end=floored(head.start)) if head.start > begin else owed
    return ImportPlan(Window(min(owed.start, head.start), end), head, backfill, resumed=True)


def split(window: Window, before: Backfill | None, *, spec: ChannelSpec) -> ImportPlan:
    """A long window as a head of one slice and a backfill of the rest, joined with what was owed before."""
    head = Window(floored(window.end - spec.slice_length), window.end)
    start = floored(window.start)
    owed = Backfill(start, start, head.start)
    if before is not None and not covers(window, before):
        owed = Backfill(before.start, min(before.reached, start), head.start)
    return ImportPlan(window, head, owed)


def covers(window: Window, owed: Backfill) -> bool:
    """Whether who has read the window owes nothing of this any more."""
    return window.start <= owed.reached


def window_for(
    store: Store,
    since: datetime | None,
    now: datetime,
    *,
    overlap: timedelta,
    rejected_since: datetime | None = None,
) -> Window:
    """The span of modification times to ask for, its end rounded up to the minute that shops compare with.

    The first import reaches back by the store's own number of days, each later one by the overlap over the one
    before: equal orders cost nothing.
    rejected_since: where the orders lie that the last import had to reject. They are asked for again, but
    not for ones older than the first import's range, since a shop may never mend them.
    """
    earliest = now - timedelta(days=store.preferences.import_days)
    if since is None:
        mark = store.high_water_mark
        since = earliest if mark is None else mark - overlap
        if mark is not None and mark > now:
            # From a clock that was fast, perhaps the shop's: once that is put right, what it changes lies before
            # the mark. So the last import counts, by our own clock, however wrong that was then.
            since = max(min(store.last_good_import or now, now), earliest) - overlap
        if rejected_since is not None:
            since = min(since, max(rejected_since, earliest))
    end = _rounded_up(now)
    return Window(min(since, end), end)


def _rounded_up(now: datetime) -> datetime:
    return floored(now + MINUTE)
