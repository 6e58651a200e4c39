"""What a look at an order in its shop does to the notice that it was made for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.look import Finding, OrderLook, judge_look
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.attempt_ends import OPEN, changed_notices
from ordersync_gui.storage.columns import from_ms, to_ms, to_ms_or_none
from ordersync_gui.storage.completed_orders import tell_of_completed
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.look_facts import LookFacts, look_facts
from ordersync_gui.storage.look_telling import seen, tell
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.shop_looks import forget_shop_look, note_shop_looks
from ordersync_gui.storage.tables import Notices, Shipments, Stores
from ordersync_gui.storage.unseen_orders import ask_about_unseen
from ordersync_gui.storage.waiting_parcels import forgotten_with_its_parcel

# Longer than the longest request: nothing of the attempt is on its way any more.
SETTLE_TIME = timedelta(minutes=2)
_FIRST_WAIT = timedelta(seconds=30)
_MANY = 20
_LONGEST_WAIT = timedelta(hours=6)
_CONFIRMED = say("Confirmed by a look at the order in the shop.")
_THE_REST = say("The shop has the tracking number, but not that the order is shipped: the rest is sent.")
_ONCE_MORE = say("The shop shows neither the parcel nor the order as shipped: the notice is sent again.")
_NEVER_THERE = say("The shop doesn't have the parcel that was taken back here: the notice is cancelled.")


@dataclass(frozen=True, slots=True)
class _Step:
    """What a notice becomes by a look, and how that is told."""

    values: dict[str, object]
    message: Message


def due_looks(db: Database, *, store_id: int, now: datetime, all_open: bool = False) -> tuple[NoticeView, ...]:
    """Notices of the store whose orders are to be looked at in the shop now, oldest first.

    all_open: every notice that is sent or unconfirmed, whenever its next look is. None of a disconnected store.
    """
    connected = Notices.store.in_(Stores.select(Stores.id).where(Stores.connected))
    conditions: list[Any] = [
        Notices.store == store_id,
        connected,
        Notices.state.in_([each.value for each in OPEN]),
    ]
    if not all_open:
        conditions.append(Notices.next_look_at <= to_ms(now))
    return notice_views(db, *conditions)


def next_look(db: Database, *, store_id: int, now: datetime) -> datetime | None:
    """When the next order of the store is to be looked at in the shop, not before now; None for never."""
    query = Notices.select(fn.MIN(Notices.next_look_at)).where(
        Notices.store == store_id,
        Notices.store.in_(Stores.select(Stores.id).where(Stores.connected)),
        Notices.state.in_([each.value for each in OPEN]),
    )
    (earliest,) = db.column(query)
    return None if earliest is None else max(from_ms(earliest), now)


def put_off(db: Database, notice_ids: Sequence[int], *, until: datetime) -> Changes:
    """Look at the orders of these notices then; no look is lost by it."""
    waiting = Notices.id.in_(notice_ids) & Notices.next_look_at.is_null(is_null=False)
    return Changes(notices=bool(db.run(Notices.update(next_look_at=to_ms(until)).where(waiting))))


def note_look(
    db: Database,
    *,
    notice_id: int,
    owner_attempt_ended_at: datetime | None,
    look: OrderLook,
    exchange: Exchange | None,
    now: datetime,
    verifiable: bool,
    steps: int,
    next_look_at: datetime | None,
    ask_when_over: bool = False,
) -> Changes:
    """Apply what a look proves, note that the shop showed the order, and when the next look is (None: no more).

    owner_attempt_ended_at: the end of the attempt that the look was made for; where the notice isn't open any more
    or was attempted again since, nothing happens. A look that was begun before that attempt ended, by whichever
    clock, proves nothing. verifiable: the shop shows what it has, so that absence there lets an unconfirmed
    notice be sent again; steps: of how many requests a whole notice is made. ask_when_over: a person is asked when
    this is the last look and the shop hasn't shown the order (see unseen_orders). Raises NotFound.
    """
    with db.transaction():
        facts = look_facts(db, notice_id)
        if facts is None:
            raise NotFound(say("There is no such notice any more."))
        ended = facts.attempt_ended_at
        if facts.state not in OPEN or ended is None or ended != owner_attempt_ended_at:
            return Changes()
        values = {"looks": Notices.looks + 1, "next_look_at": to_ms_or_none(next_look_at)}
        db.run(Notices.update(values).where(Notices.id == notice_id))
        shown = False
        changes = Changes(notices=True)
        if ended < look.requested_at <= now:
            finding, shown = _finding(facts, look), look.shown
            late = look.requested_at - ended >= SETTLE_TIME
            moves = _may_move(facts, finding, verifiable)
            step = _step(facts, finding, steps=steps, late=late, now=now) if moves else None
            changes = _applied(db, facts, look, finding=finding, step=step, exchange=exchange, now=now)
        if ask_when_over and next_look_at is None and not shown:
            changes |= ask_about_unseen(db, facts, now=now)
        return changes


def _note_shown(db: Database, facts: LookFacts, look: OrderLook) -> bool:
    """Note that the shop showed the order as it is stored here, or that it isn't so any more; tells of news.

    Until an import brings another word, nothing is concluded from the one that is stored.
    """
    if not look.shown:
        return False
    status = facts.status(look)
    if status is facts.mapped:
        return bool(note_shop_looks(db, [facts.order], requested_at=look.requested_at))
    if status in (OrderStatus.SHIPPED, OrderStatus.CANCELLED):
        return forget_shop_look(db, facts.order, requested_at=look.requested_at)
    return False


def _applied(
    db: Database,
    facts: LookFacts,
    look: OrderLook,
    *,
    finding: Finding,
    step: _Step | None,
    exchange: Exchange | None,
    now: datetime,
) -> Changes:
    news = _note_shown(db, facts, look)
    if step is None:
        tell(db, facts, seen(facts, finding, look), exchange, now)
        told = Changes(orders=frozenset({facts.order}), notices=True)
        return told | changed_notices(db, {facts.order}) if news else told
    db.run(Notices.update(step.values).where(Notices.id == facts.id))
    rest_waits = step.message is _NEVER_THERE and forgotten_with_its_parcel(db, facts.id)
    _forget_outdated(db, facts, finding)
    tell(db, facts, step.message, exchange, now)
    changes = changed_notices(db, {facts.order})
    return changes | tell_of_completed(db, [facts.order], now=now) if rest_waits else changes


def _finding(facts: LookFacts, look: OrderLook) -> Finding:
    if not look.shown:
        return Finding.UNCLEAR
    shipped, since = facts.shows_shipped(look)
    if facts.number_told_before:
        # That the number is there, or isn't, says nothing of this notice: another one told the shop of it.
        look = replace(look, tracking_numbers=None)
    return judge_look(
        look,
        tracking_number=facts.tracking_number,
        needs_shipped=facts.needs_shipped,
        shipped=shipped and since,
        shipped_before=shipped and not since,
    )


def _may_move(facts: LookFacts, finding: Finding, verifiable: bool) -> bool:  # noqa: FBT001 - private
    """Evidence confirms whatever is open; only an unconfirmed notice of a shop that shows all moves otherwise."""
    return finding is Finding.ARRIVED or (verifiable and facts.state is NoticeState.UNCONFIRMED)


def _step(facts: LookFacts, finding: Finding, *, steps: int, late: bool, now: datetime) -> _Step | None:
    """What the notice becomes; None when it stays. late: nothing of the attempt is on its way any more."""
    match finding:
        case Finding.ARRIVED:
            return _Step(_ended(NoticeState.CONFIRMED), _CONFIRMED)
        case Finding.TRACKING_ONLY if (late or not facts.steps_done) and not facts.untrue:
            if facts.steps_done < steps and steps > 1:
                return _Step(_again(facts, now) | {"steps_done": max(1, facts.steps_done)}, _THE_REST)
        # A shop that doesn't show what it has accepted can't be taken at its word.
        case Finding.ABSENT if late and not facts.steps_done:
            if facts.voided:
                return _Step(_ended(NoticeState.CANCELLED), _NEVER_THERE)
            return None if facts.untrue else _Step(_again(facts, now), _ONCE_MORE)
    return None


def _ended(state: NoticeState) -> dict[str, object]:
    return {"state": state.value, "last_error": None, "next_look_at": None}


def _again(facts: LookFacts, now: datetime) -> dict[str, object]:
    """Queued anew; the more attempts came to nothing, the longer it waits."""
    in_vain = min(facts.attempts, _MANY) - 1
    at = now + min(_FIRST_WAIT * 2**in_vain if in_vain else timedelta(), _LONGEST_WAIT)
    return _ended(NoticeState.QUEUED) | {"not_before": to_ms(at), "asked_by_shop": False}


def _forget_outdated(db: Database, facts: LookFacts, finding: Finding) -> None:
    """What was taken back here and never reached the shop needn't be changed there."""
    if facts.voided and finding is Finding.ABSENT and not facts.parcel_told_before:
        db.run(Shipments.update(shop_outdated=None).where(Shipments.id == facts.shipment))
