"""The outbox: which notices are due, who sends one, how it ended; each step one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import Expression, fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice, thaw
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import from_json, message_to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.evidence import keep_exchange
from ordersync_gui.storage.leases import release_lease, take_lease
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.tables import Notices, Stores
from ordersync_gui.storage.timeline import Happening, write_timeline

__all__ = [
    "LeasedNotice",
    "due",
    "hasten",
    "lease",
    "recover",
    "release_lease",
    "settle",
    "step_done",
    "take_lease",
]

_SENTENCES = {
    NoticeState.SENT: "Notice sent, attempt {attempt}.",
    NoticeState.REFUSED: "The notice didn't get through. {reason}",
    NoticeState.UNCONFIRMED: "It isn't known whether the notice arrived: {reason}",
    NoticeState.QUEUED: "The notice waits for another attempt: {reason}",
}


@dataclass(frozen=True, slots=True)
class LeasedNotice:
    """A notice to be sent now; steps_done of its requests were accepted in earlier attempts."""

    notice: ShipmentNotice
    steps_done: int = 0


@dataclass(frozen=True, slots=True)
class _Sending:
    """A notice whose lease is held."""

    id: int
    order: int
    attempts: int


@dataclass(frozen=True, slots=True)
class _Ending:
    """How an attempt ended."""

    state: NoticeState
    error: Message | None
    not_before: datetime | None = None
    asked_by_shop: bool = False


def due(db: Database, *, store_id: int | None, now: datetime) -> tuple[NoticeView, ...]:
    """Notices of the store, or of all that are connected, that may be sent now, oldest first.

    At most one per order: an earlier one that waits or is unconfirmed holds later ones back,
    as does one that is being sent; a refused one doesn't.
    """
    conditions = [_ready(now)]
    if store_id is not None:
        conditions.append(Notices.store == store_id)
    return notice_views(db, *conditions)


def lease(db: Database, *, notice_id: int, owner: str, expires: datetime, now: datetime) -> LeasedNotice | None:
    """Take a due notice for sending and count the attempt; None when it isn't due (any more)."""
    with db.transaction():
        taken = db.run(
            Notices.update(
                state=NoticeState.SENDING.value,
                attempts=Notices.attempts + 1,
                lease_owner=owner,
                lease_expires=to_ms(expires),
            ).where(Notices.id == notice_id, _ready(now))
        )
        if not taken:
            return None
        row = Notices.select(Notices.payload, Notices.steps_done).where(Notices.id == notice_id)
        payload, steps_done = db.tuples(row)[0]
    return LeasedNotice(thaw(from_json(payload)), steps_done)


def step_done(
    db: Database,
    *,
    notice_id: int,
    owner: str,
    steps_done: int,
    name: Message,
    of: int,
    exchange: Exchange | None,
    now: datetime,
) -> bool:
    """Record that the shop accepted one more of the requests that the notice is made of.

    steps_done: how many it has accepted by now; of: how many there are; name: what the last one did.
    An attempt after this one goes on behind it, whatever happens to the rest. False when the lease
    isn't this owner's any more: then the exchange is kept, and nothing more may be sent. Raises NotFound.
    """
    with db.transaction():
        evidence = _kept(db, notice_id, exchange, now)
        sending = _held(db, notice_id, owner)
        if sending is None:
            _tell_late_answer(db, notice_id, evidence, now)
            return False
        db.run(Notices.update(steps_done=steps_done).where(Notices.id == notice_id))
        message = say("Step {n} of {of} accepted: {name}.", n=steps_done, of=of, name=name)
        write_timeline(db, [Happening(sending.order, message, evidence=evidence)], now=now)
    return True


def settle(
    db: Database,
    *,
    notice_id: int,
    owner: str,
    state: NoticeState,
    now: datetime,
    error: Message | None,
    not_before: datetime | None,
    exchange: Exchange | None,
    asked_by_shop: bool = False,
) -> Changes:
    """Record how an attempt ended: sent, refused, unconfirmed, or queued again from not_before on.

    Sent means that the last step was accepted: it is counted in steps_done here, the others were by `step_done`.
    asked_by_shop: the shop itself said that it wants to be asked later, so nothing hastens that.
    Only while the lease is this owner's; otherwise the notice stays as it is, the exchange is
    kept all the same, and no changes are returned. Raises NotFound when there is no such
    notice, ValueError for a state in which no attempt ends.
    """
    if state not in _SENTENCES:
        raise ValueError(f"no attempt ends as {state.value}")
    with db.transaction():
        evidence = _kept(db, notice_id, exchange, now)
        sending = _held(db, notice_id, owner)
        if sending is None:
            _tell_late_answer(db, notice_id, evidence, now)
            return Changes()
        ending = _Ending(state, error, not_before=not_before, asked_by_shop=asked_by_shop)
        _end_attempt(db, [sending.id], ending, now)
        message = say(_SENTENCES[state], attempt=sending.attempts, reason=error or "")
        write_timeline(db, [Happening(sending.order, message, evidence=evidence)], now=now)
        return _changes(db, {sending.order})


def hasten(db: Database, *, store_id: int | None, now: datetime) -> None:
    """Make notices due now that only wait out our own pause after a failed attempt.

    What the shop itself asked to wait for stays, and so does the delay before a first attempt,
    unless it was reckoned from a clock that was fast.
    """
    queued = Notices.state == NoticeState.QUEUED.value
    waiting = queued & ((Notices.attempts > 0) | (Notices.created_at > to_ms(now)))
    by_us = (Notices.asked_by_shop == False) & (Notices.not_before > to_ms(now))  # noqa: E712 - an SQL comparison
    query = Notices.update(not_before=to_ms(now)).where(waiting, by_us)
    with db.transaction():
        db.run(query if store_id is None else query.where(Notices.store == store_id))


def recover(db: Database, *, is_gone: Callable[[str], bool], now: datetime) -> Changes:
    """Mark notices as unconfirmed whose sender's lease ran out or whose sender is gone.

    is_gone tells whether a lease's owner no longer runs; it is asked outside the transaction.
    """
    owners = db.column(Notices.select(Notices.lease_owner).where(_is_sending()).distinct())
    gone = [owner for owner in owners if is_gone(owner)]
    error = say("The program stopped while the notice was being sent.")
    with db.transaction():
        lost = db.tuples(
            Notices.select(Notices.id, Notices.order).where(
                _is_sending(), (Notices.lease_expires <= to_ms(now)) | Notices.lease_owner.in_(gone)
            )
        )
        if not lost:
            return Changes()
        ids = [notice for notice, _ in lost]
        _end_attempt(db, ids, _Ending(NoticeState.UNCONFIRMED, error), now)
        message = say(_SENTENCES[NoticeState.UNCONFIRMED], reason=error)
        write_timeline(db, [Happening(order, message) for _, order in lost], now=now)
        return _changes(db, {order for _, order in lost})


def _ready(now: datetime) -> Expression:
    """The condition on Notices: queued, due, its store connected, and no other notice of its order goes first."""
    other: Any = Notices.alias("other")
    first = (other.id < Notices.id) & other.state.in_([NoticeState.QUEUED.value, NoticeState.UNCONFIRMED.value])
    in_the_way = other.select(other.id).where(
        other.order == Notices.order, (other.state == NoticeState.SENDING.value) | first
    )
    connected = Notices.store.in_(Stores.select(Stores.id).where(Stores.connected))
    queued: Expression = (Notices.state == NoticeState.QUEUED.value) & (Notices.not_before <= to_ms(now))
    ready: Expression = queued & connected & ~fn.EXISTS(in_the_way)
    return ready


def _is_sending() -> Expression:
    return Notices.state == NoticeState.SENDING.value


def _held(db: Database, notice_id: int, owner: str) -> _Sending | None:
    query = Notices.select(Notices.id, Notices.order, Notices.attempts).where(
        Notices.id == notice_id, _is_sending(), Notices.lease_owner == owner
    )
    found = db.tuples(query)
    return _Sending(*found[0]) if found else None


def _kept(db: Database, notice_id: int, exchange: Exchange | None, now: datetime) -> int | None:
    if not db.column(Notices.select(Notices.id).where(Notices.id == notice_id)):
        raise NotFound(say("There is no such notice any more."))
    return None if exchange is None else keep_exchange(db, notice_id=notice_id, exchange=exchange, now=now)


def _tell_late_answer(db: Database, notice_id: int, evidence: int | None, now: datetime) -> None:
    if evidence is not None:
        order = db.column(Notices.select(Notices.order).where(Notices.id == notice_id))[0]
        message = say("An answer came too late to change the state of the notice.")
        write_timeline(db, [Happening(order, message, evidence=evidence)], now=now)


def _end_attempt(db: Database, ids: list[int], ending: _Ending, now: datetime) -> None:
    values: dict[str, object] = {
        "state": ending.state.value,
        "attempt_ended_at": to_ms(now),
        "last_error": None if ending.error is None else message_to_json(ending.error),
        "asked_by_shop": ending.asked_by_shop,
        "lease_owner": None,
        "lease_expires": None,
    }
    if ending.state is NoticeState.SENT:
        # Each step before the last one was counted when it was accepted.
        values |= {"sent_at": to_ms(now), "steps_done": Notices.steps_done + 1}
    if ending.not_before is not None:
        values["not_before"] = to_ms(ending.not_before)
    db.run(Notices.update(values).where(Notices.id.in_(ids)))


def _changes(db: Database, orders: set[int]) -> Changes:
    return Changes(orders=frozenset(orders), notices=True) | derive(db, orders).changes
