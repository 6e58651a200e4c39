"""When each store is imported by itself: the rules alone; time, network and what runs are told to them."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import (
    AuthFailed,
    Busy,
    Cancelled,
    NoKeyring,
    OrderSyncError,
    SecretMissing,
    Unreachable,
)
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.sync.back_off import LONGEST_ASKED, LONGEST_BACK_OFF
from ordersync_gui.sync.pace import is_loopback
from ordersync_gui.sync.store_clock import TROUBLE_KINDS

MOST_AT_ONCE = 3
_PASSING = TROUBLE_KINDS - {AuthFailed.kind}
_NEEDS_PERSON = frozenset({AuthFailed.kind, NoKeyring.kind, SecretMissing.kind})
_SAYS_NOTHING = frozenset({Busy.kind, Cancelled.kind})  # of the shop
# Clocks are put right by less than that all the time, which nobody tells the schedule.
_SLIP = timedelta(minutes=1)
_ONE_AFTER_THE_OTHER = timedelta(minutes=1)
_EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """When this window's last import of a store ended, and the kind of its error; "" when it went well."""

    at: datetime
    kind: str


class Schedule:
    """Which store's turn it is, and when the others' is; every time is aware UTC.

    - A store is imported when its interval has passed since the last import of it ended, well or not.
    - After trouble that passes by itself it is tried sooner: as soon as the rest after it is over. So no rest,
      long as they grow, delays an order by more than the interval once the shop is back.
    - Until a time that the shop itself asked for, it isn't asked. Nor is one that refused the sign-in, or that has
      none here, before its rest is over: nothing passes there by itself.
    - Without a network nothing begins but what leads to this PC, and one attempt per interval: systems err about
      networks. What failed for want of a connection is due as soon as there may be one.
    - When the clock is set back, what was noted before moves with it. What the database says to have happened
      later than now was noted by a clock that was set back before this window began, and doesn't count; nor does a
      rest that was begun after such a thing, or that is longer than any.

    held: a person holds all automatic imports.
    """

    def __init__(self) -> None:
        self.held = False
        self._online: bool | None = None
        self._changed_at = _EARLIEST  # when the network was last said to be another
        self._fresh_at = _EARLIEST  # when it was last worth while to try again what wasn't reached
        self._ended: dict[int, _Attempt] = {}
        self._set_back: dict[tuple[int, datetime], timedelta] = {}

    @property
    def online(self) -> bool | None:
        """Whether this PC has a network; None when nobody knows, which holds nothing up."""
        return self._online

    def note_online(self, online: bool | None, now: datetime) -> None:  # noqa: FBT001 - three values, not a switch
        """Begin to heed that the network is gone, or is back, or that nobody knows any more."""
        if online is self._online:
            return
        if self._online is False:
            self._fresh_at = now
        self._online, self._changed_at = online, now

    def note_awake(self, now: datetime) -> None:
        """After a sleep of this PC, what wasn't reached before may be reached now."""
        self._fresh_at = now

    def note_set_back(self, stores: Iterable[Store], by: timedelta) -> None:
        """When the clock was set back by so much, what was noted before lies earlier by the new time."""
        self._ended = {key: replace(attempt, at=attempt.at - by) for key, attempt in self._ended.items()}
        if self._changed_at != _EARLIEST:
            self._changed_at -= by
        if self._fresh_at != _EARLIEST:
            self._fresh_at -= by
        known = {(store.id, at) for store in stores for at in _times_of(store)}
        self._set_back = {key: self._set_back.get(key, timedelta()) + by for key in known}

    def note_ended(self, store_id: int, now: datetime, error: OrderSyncError | None) -> None:
        """An import of the store has ended, whoever asked for it."""
        self._ended[store_id] = _Attempt(now, "" if error is None else error.kind)

    def next_import(
        self,
        store: Store,
        now: datetime,
        *,
        running: AbstractSet[int],
        paused: AbstractSet[int] = frozenset(),
        elsewhere: AbstractSet[int] = frozenset(),
    ) -> NextImport:
        """How the store's imports stand, and when the next begins by itself.

        running, paused: the stores that are being imported, and those of them that a person holds. elsewhere:
        those that are left to other PCs of a shared desk. A store that is due is so since `at`.
        """
        state = self._without_time(store, running, paused, elsewhere)
        if state is not None:
            return NextImport(state)
        at = self._at(store, now)
        if self._online is False and not _is_on_this_pc(store):
            at = max(at, self._tried_all_the_same(store))
            return NextImport(ImportState.DUE if at <= now else ImportState.OFFLINE, at)
        return NextImport(self._by_time(store, at, now), at)

    def due(
        self,
        stores: Iterable[Store],
        now: datetime,
        *,
        running: AbstractSet[int],
        paused: AbstractSet[int] = frozenset(),
        elsewhere: AbstractSet[int] = frozenset(),
    ) -> tuple[Store, ...]:
        """The stores whose import is to begin now, the longest due first; few enough to run beside the others.

        running, paused, elsewhere: as for `next_import`; those that a person holds take up no room.
        """
        found = [
            (state.at, store.id, store)
            for store in stores
            if (state := self.next_import(store, now, running=running, elsewhere=elsewhere)).state
            is ImportState.DUE
            and state.at is not None
        ]
        room = max(MOST_AT_ONCE - len(running - paused), 0)
        return tuple(store for _at, _id, store in sorted(found, key=lambda each: each[:2])[:room])

    def _without_time(
        self, store: Store, running: AbstractSet[int], paused: AbstractSet[int], elsewhere: AbstractSet[int]
    ) -> ImportState | None:
        if store.id in running:
            return ImportState.PAUSED if store.id in paused else ImportState.IMPORTING
        if not store.connected:
            return ImportState.DISCONNECTED
        if not store.preferences.import_automatically:
            return ImportState.BY_HAND
        if store.id in elsewhere:
            return ImportState.ELSEWHERE
        return ImportState.HELD if self.held else None

    def _by_time(self, store: Store, at: datetime, now: datetime) -> ImportState:
        if at <= now:
            return ImportState.DUE
        if self._pause(store, now) is not None:
            return ImportState.ASKED_TO_WAIT
        return ImportState.RESTING if self._trouble(store) not in {"", *_SAYS_NOTHING} else ImportState.WAITING

    def _at(self, store: Store, now: datetime) -> datetime:
        """When the store is due, if there is a network."""
        latest = self._latest(store, now)
        regular = min(store.created_at, now) if latest is None else latest + _interval(store)
        kind = self._trouble(store)
        if kind in _PASSING:
            at = min(regular, self._after_rest(store, regular), self._when_fresh(store, kind, regular))
        elif kind in _NEEDS_PERSON:
            at = max(regular, self._rest(store, now) or regular)
        else:
            at = regular
        return max(at, self._pause(store, now) or at)

    def _latest(self, store: Store, now: datetime) -> datetime | None:
        """When the last attempt that is known of ended."""
        own, good = self._ended.get(store.id), self._corrected(store, store.last_good_import)
        ours = [own.at] if own is not None and own.at <= now + _SLIP else []
        return max([*ours, *([good] if good is not None and good <= now else [])], default=None)

    def _trouble(self, store: Store) -> str:
        """The kind of error that the store's last import ended with, also before the store was read anew."""
        own, good = self._ended.get(store.id), self._corrected(store, store.last_good_import)
        if own is None or own.kind in _SAYS_NOTHING or (good is not None and good > own.at):
            return store.last_error_kind
        return own.kind

    def _after_rest(self, store: Store, regular: datetime) -> datetime:
        """When the rest after the last attempt is over; one from before that attempt says nothing."""
        retry_at, own = self._corrected(store, store.retry_at), self._ended.get(store.id)
        if retry_at is None or (own is not None and retry_at <= own.at):
            return regular
        return retry_at

    def _when_fresh(self, store: Store, kind: str, regular: datetime) -> datetime:
        own = self._ended.get(store.id)
        is_news = kind == Unreachable.kind and (own is None or own.at < self._fresh_at)
        return self._fresh_at if is_news and self._fresh_at != _EARLIEST else regular

    def _rest(self, store: Store, now: datetime) -> datetime | None:
        return self._ahead(store, store.retry_at, now, LONGEST_BACK_OFF)

    def _pause(self, store: Store, now: datetime) -> datetime | None:
        return self._ahead(store, store.paused_until, now, LONGEST_ASKED)

    def _ahead(self, store: Store, moment: datetime | None, now: datetime, longest: timedelta) -> datetime | None:
        """The moment as it is meant, if it is still to come and can be believed."""
        at, good = self._corrected(store, moment), self._corrected(store, store.last_good_import)
        noted_by_fast_clock = store.id not in self._ended and good is not None and good > now
        if at is None or noted_by_fast_clock:
            return None
        return at if now < at <= now + longest else None

    def _corrected(self, store: Store, moment: datetime | None) -> datetime | None:
        if moment is None:
            return None
        return moment - self._set_back.get((store.id, moment), timedelta())

    def _tried_all_the_same(self, store: Store) -> datetime:
        own = self._ended.get(store.id)
        since = self._changed_at if own is None else max(own.at, self._changed_at)
        return since + _interval(store)


def due_for_all(store: Store, last: tuple[datetime, str] | None, now: datetime) -> bool:
    """Whether it is a store's turn for all PCs of a shared desk together, by its row as it is now.

    last: when the last import of it by any of them ended, and the kind of its error. However short its rest was,
    and whoever else may reach the shop, they don't try one after the other within a minute.
    """
    if last is not None and timedelta() <= now - last[0] < _ONE_AFTER_THE_OTHER:
        return False
    if store.last_error_kind == Unreachable.kind:
        return True  # a PC that had slept or had no network may have a reason to try that nobody else knows
    schedule = Schedule()
    if last is not None:
        schedule._ended[store.id] = _Attempt(*last)  # noqa: SLF001 - as if this PC had done it
    return schedule.next_import(store, now, running=frozenset()).state is ImportState.DUE


def leads_out(store: Store) -> bool:
    """Whether the store's imports need a network; not those from a shop on this PC."""
    return not _is_on_this_pc(store)


def _is_on_this_pc(store: Store) -> bool:
    addresses = [value for value in store.settings.values() if "://" in value]
    return bool(addresses) and all(map(is_loopback, addresses))


def _interval(store: Store) -> timedelta:
    return timedelta(minutes=store.preferences.import_minutes)


def _times_of(store: Store) -> Iterable[datetime]:
    """What the store's row says that a wrong clock would make wrong."""
    times = (store.last_good_import, store.retry_at, store.paused_until)
    return (at for at in times if at is not None)
