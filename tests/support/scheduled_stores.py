"""Stores as a schedule sees them, and what it is asked about one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import AuthFailed, OrderSyncError, RateLimited, Unavailable, Unreachable
from ordersync_gui.domain.schedule import NextImport
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.schedule import Schedule

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
FAR = {"url": "https://shop.example/feed"}
STORE = Store(id=1, uid="u", name="One", channel="custom_store", settings=FAR, created_at=START)
NONE: frozenset[int] = frozenset()
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
DOWN, GONE, BUSY = Unavailable(say("Down.")), Unreachable(say("Gone.")), RateLimited(say("Too many."))
REFUSED = AuthFailed(say("No."))
PASSING = [DOWN, GONE, BUSY]


def every(minutes: int, **changes: object) -> Store:
    """A store that is imported every so many minutes and was imported at START."""
    known = replace(STORE, preferences=StorePreferences(import_minutes=minutes), last_good_import=START)
    return replace(known, **changes)  # type: ignore[arg-type]


def after(store: Store, error: OrderSyncError, *, retry_at: datetime, **more: object) -> Store:
    """The store's row after an import that ended so."""
    changes = {"last_error_kind": error.kind, "retry_at": retry_at, "troubles": 1, **more}
    return replace(store, **changes)  # type: ignore[arg-type]


def tried(store: Store, at: datetime, error: OrderSyncError | None) -> Schedule:
    """A schedule that knows of one attempt."""
    schedule = Schedule()
    schedule.note_ended(store.id, at, error)
    return schedule


def next_of(schedule: Schedule, store: Store, now: datetime) -> NextImport:
    return schedule.next_import(store, now, running=NONE)
