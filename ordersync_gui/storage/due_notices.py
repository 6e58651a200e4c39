"""Which notices may be sent now, when the next one may, and what makes one due earlier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from peewee import Expression, fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import from_ms, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.tables import Notices, Stores

_NOT_ASKED = Notices.asked_by_shop == False  # noqa: E712 - an SQL comparison


def due(db: Database, *, store_id: int | None, now: datetime) -> tuple[NoticeView, ...]:
    """Notices of the store, or of all that are connected, that may be sent now, oldest first.

    At most one per order: an earlier one that waits or is unconfirmed holds later ones back,
    as does one that is being sent; a refused one doesn't.
    """
    conditions = [ready(to_ms(now))]
    if store_id is not None:
        conditions.append(Notices.store == store_id)
    return notice_views(db, *conditions)


def next_due(db: Database, *, now: datetime, store_id: int | None = None) -> datetime | None:
    """When the next notice of the store, or of any, may be sent, not before now; None when none waits.

    One that another of its order holds back doesn't count: whatever settles that one asks again.
    """
    query = Notices.select(fn.MIN(Notices.not_before)).where(_first_in_line())
    (earliest,) = db.column(query if store_id is None else query.where(Notices.store == store_id))
    return None if earliest is None else max(from_ms(earliest), now)


def hasten(db: Database, *, store_id: int | None, now: datetime) -> None:
    """Make notices due now that only wait out our own pause after a failed attempt.

    What the shop itself asked to wait for stays, and so does the delay before a first attempt,
    unless it was reckoned from a clock that was fast.
    """
    waiting = _is_queued() & ((Notices.attempts > 0) | (Notices.created_at > to_ms(now)))
    query = Notices.update(not_before=due_at_once(now)).where(waiting, _NOT_ASKED, Notices.not_before > to_ms(now))
    with db.transaction():
        db.run(query if store_id is None else query.where(Notices.store == store_id))


def send_now(db: Database, *, notice_ids: Sequence[int], now: datetime) -> Changes:
    """A person doesn't want to wait for the delay before a first attempt: these notices are due now.

    Those that were attempted before, or are about to be, stay as they are.
    """
    delayed = _is_queued() & (Notices.attempts == 0) & _NOT_ASKED & (Notices.not_before > to_ms(now))
    orders: set[int] = set()
    with db.transaction():
        for part in chunks(notice_ids):
            chosen = delayed & Notices.id.in_(part)
            orders.update(db.column(Notices.select(Notices.order).where(chosen)))
            db.run(Notices.update(not_before=due_at_once(now)).where(chosen))
    return Changes(orders=frozenset(orders), notices=bool(orders))


def due_at_once(now: datetime) -> Any:  # noqa: ANN401 - an SQL expression, which peewee doesn't type
    """The not_before of a notice that waits for nothing: no later than what it waits since.

    So nothing that is due once isn't any more when a clock that was fast is set back.
    """
    since = fn.COALESCE(Notices.attempt_ended_at, Notices.created_at)
    return fn.MIN(since, to_ms(now))


def ready(now: int) -> Expression:
    """The condition on Notices: queued, due, its store connected, and no other notice of its order goes first.

    now: the time in milliseconds, as the database has it.
    """
    condition: Expression = _first_in_line() & (Notices.not_before <= now)
    return condition


def _first_in_line() -> Expression:
    other: Any = Notices.alias("other")
    first = (other.id < Notices.id) & other.state.in_([NoticeState.QUEUED.value, NoticeState.UNCONFIRMED.value])
    in_the_way = other.select(other.id).where(
        other.order == Notices.order, (other.state == NoticeState.SENDING.value) | first
    )
    connected = Notices.store.in_(Stores.select(Stores.id).where(Stores.connected))
    condition: Expression = _is_queued() & connected & ~fn.EXISTS(in_the_way)
    return condition


def _is_queued() -> Expression:
    condition: Expression = Notices.state == NoticeState.QUEUED.value
    return condition
