"""The outbox: who sends a notice, which of its steps were accepted, how it ended; each step one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice, thaw
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.attempt_ends import SENTENCES, Ending, changed_notices, end_attempt
from ordersync_gui.storage.columns import from_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.due_notices import due, hasten, next_due, ready, send_now
from ordersync_gui.storage.evidence import keep_exchange
from ordersync_gui.storage.fast_clock import LONGEST_LEASE
from ordersync_gui.storage.leases import release_lease, take_lease
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.recovery import recover
from ordersync_gui.storage.tables import Notices
from ordersync_gui.storage.timeline import Happening, write_timeline

__all__ = [
    "LeasedNotice",
    "due",
    "hasten",
    "lease",
    "next_due",
    "recover",
    "release_lease",
    "send_now",
    "settle",
    "step_done",
    "take_lease",
]


@dataclass(frozen=True, slots=True)
class LeasedNotice:
    """A notice to be sent now; steps_done of its requests were accepted in earlier attempts."""

    notice: ShipmentNotice
    steps_done: int = 0


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a notice stands for somebody who has sent it; held: their lease is still theirs."""

    order: int
    attempt: int
    held: bool


def lease(db: Database, *, notice_id: int, owner: str, expires: datetime, now: datetime) -> LeasedNotice | None:
    """Take a due notice for sending and count the attempt; None when it isn't due (any more).

    On a shared desk its server's clock says whether it is due and when the lease ends, as much after now as given.
    Raises ValueError for a lease that is longer than `LONGEST_LEASE`, which would be cut short.
    """
    lasts = expires - now
    if lasts > LONGEST_LEASE:
        raise ValueError(f"a lease of {lasts} is too long")
    with db.transaction():
        now = db.now(now)
        if not db.run(_taking(notice_id, owner, to_ms(now + lasts), to_ms(now))):
            return None
        payload, steps_done = db.tuples(_frozen(notice_id))[0]
    return LeasedNotice(thaw(from_json(payload)), steps_done)


@prepared
def _taking(notice_id: int, owner: str, expires: int, now: int) -> BaseQuery:
    taking = Notices.update(
        state=NoticeState.SENDING.value,
        attempts=Notices.attempts + 1,
        lease_owner=owner,
        lease_expires=expires,
        looks=0,
        next_look_at=None,
    )
    return taking.where(Notices.id == notice_id, ready(now))


@prepared
def _frozen(notice_id: int) -> BaseQuery:
    return Notices.select(Notices.payload, Notices.steps_done).where(Notices.id == notice_id)


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
    remark: Message | None = None,
) -> bool:
    """Record that the shop accepted one more of the requests that the notice is made of.

    steps_done: how many it has accepted by now; of: how many there are; name: what the last one did.
    remark: what else the order's history tells of it.
    An attempt after this one goes on behind it, whatever happens to the rest. False when the lease
    isn't this owner's any more: then the exchange is kept, and nothing more may be sent. Raises NotFound.
    """
    with db.transaction():
        standing = _standing(db, notice_id, owner)
        evidence = _kept(db, notice_id, exchange, standing, now)
        if not standing.held:
            _tell_late_answer(db, standing, evidence, now)
            return False
        db.run(Notices.update(steps_done=steps_done).where(Notices.id == notice_id))
        message = say("Step {n} of {of} accepted: {name}.", n=steps_done, of=of, name=name)
        _write(db, standing, (remark, message), evidence, now)
    return True


def settle(  # noqa: PLR0913 - all that is known of how an attempt ended
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
    looks: LookWay | None = None,
    remark: Message | None = None,
) -> Changes:
    """Record how an attempt ended: sent, refused, unconfirmed, or queued again from not_before on.

    Sent means that the last step was accepted: it is counted in steps_done here, the others were by `step_done`.
    asked_by_shop: the shop itself said that it wants to be asked later, so nothing hastens that.
    looks: how the order can be looked at in the shop, first `FIRST_LOOK` after a sent or unconfirmed attempt.
    remark: what else the order's history tells of the attempt.
    Only while the lease is this owner's; otherwise the notice stays as it is, the exchange is
    kept all the same, and no changes are returned. Raises NotFound when there is no such
    notice, ValueError for a state in which no attempt ends.
    """
    if state not in SENTENCES:
        raise ValueError(f"no attempt ends as {state.value}")
    ending = Ending(state, error, not_before=not_before, asked_by_shop=asked_by_shop, looks=looks)
    with db.transaction():
        standing = _standing(db, notice_id, owner)
        evidence = _kept(db, notice_id, exchange, standing, now)
        if not standing.held:
            _tell_late_answer(db, standing, evidence, now)
            return Changes()
        end_attempt(db, notice_id, ending, now=now)
        message = SENTENCES[state].filled(attempt=standing.attempt, reason=error or "")
        _write(db, standing, (remark, message), evidence, now)
        return changed_notices(db, {standing.order})


def _standing(db: Database, notice_id: int, owner: str) -> _Standing:
    found = db.tuples(_row(notice_id))
    if not found:
        raise NotFound(say("There is no such notice any more."))
    order, attempts, state, holder = found[0]
    sending = state == NoticeState.SENDING.value
    # While another sends it, this answer belongs to the attempt before.
    return _Standing(order, attempts - (sending and holder != owner), held=sending and holder == owner)


@prepared
def _row(notice_id: int) -> BaseQuery:
    query = Notices.select(Notices.order, Notices.attempts, Notices.state, Notices.lease_owner)
    return query.where(Notices.id == notice_id)


def _kept(
    db: Database, notice_id: int, exchange: Exchange | None, standing: _Standing, now: datetime
) -> int | None:
    if exchange is None:
        return None
    return keep_exchange(db, notice_id=notice_id, exchange=exchange, now=now, attempt=standing.attempt)


def _tell_late_answer(db: Database, standing: _Standing, evidence: int | None, now: datetime) -> None:
    if evidence is not None:
        message = say("An answer came too late to change the state of the notice.")
        _write(db, standing, (message,), evidence, now)


def _write(
    db: Database, standing: _Standing, messages: Iterable[Message | None], evidence: int | None, now: datetime
) -> None:
    told = [Happening(standing.order, message, evidence=evidence) for message in messages if message is not None]
    write_timeline(db, told, now=now)
