"""The outbox of buyers' mails: who sends one, what was frozen, what the server answered, how the attempt ended."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import nullcontext
from datetime import datetime
from typing import Any

from peewee import Expression, fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.mail import Envelope, MailState, StepName, envelope_to_data
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import from_ms, message_to_json, to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.fast_clock import LONGEST_LEASE, LONGEST_REST, SLACK
from ordersync_gui.storage.paper_tables import Mails, MailSteps, MailSuppressions
from ordersync_gui.storage.tables import Shipments, Stores
from ordersync_gui.storage.timeline import Happening, write_timeline

_SENDING = Mails.state == MailState.SENDING.value
_QUEUED = Mails.state == MailState.QUEUED.value
SENTENCES = {
    MailState.SENT: say("Mail to the buyer sent (attempt {attempt})."),
    MailState.REFUSED: say("The mail to the buyer was refused (attempt {attempt}): {reason}"),
    MailState.QUEUED: say("The mail to the buyer couldn't be sent (attempt {attempt}), it waits: {reason}"),
    MailState.UNCONFIRMED: say(
        "Nobody knows whether the mail to the buyer arrived (attempt {attempt}). It isn't sent again by itself: "
        "{reason}"
    ),
    MailState.CANCELLED: say("The mail to the buyer isn't sent: {reason}"),
}
_STOPPED = say("The program stopped while the mail was being sent.")
# From here on the server may have the mail whole; `mail.smtp` notes this step before the last bytes go out.
LAST_BYTES = StepName.END.value


def due_mails(db: Database, *, store_id: int, now: datetime, limit: int = 50) -> list[int]:
    """Mails of the store that may be sent now, oldest first, at most so many."""
    query = Mails.select(Mails.id).where(Mails.store == store_id, _ready(to_ms(now)))
    return db.column(query.order_by(Mails.not_before, Mails.id).limit(limit))


def next_due_mail(db: Database, *, now: datetime, without: Collection[int] = ()) -> datetime | None:
    """When the next mail of any store but these may be sent, not before now; None when none waits."""
    waiting = _QUEUED & _connected()
    if without:
        waiting &= Mails.store.not_in(list(without))
    (earliest,) = db.column(Mails.select(fn.MIN(Mails.not_before)).where(waiting))
    return None if earliest is None else max(from_ms(earliest), now)


def _ready(now: int) -> Expression:
    condition: Expression = _QUEUED & (Mails.not_before <= now) & _connected()
    return condition


def _connected() -> Any:  # noqa: ANN401 - peewee's expressions have no types
    return Mails.store.in_(Stores.select(Stores.id).where(Stores.connected, ~Stores.deleting))


def hasten_mails(db: Database, *, store_id: int | None, now: datetime) -> None:
    """Mails that only wait because of a trouble are due now; the delay before a first attempt stays."""
    waiting = _QUEUED & ((Mails.attempts > 0) | (Mails.error != "")) & (Mails.not_before > to_ms(now))
    query = Mails.update(not_before=fn.MAX(Mails.earliest, to_ms(now))).where(waiting)
    with db.transaction():
        db.run(query if store_id is None else query.where(Mails.store == store_id))


def rest_mails(db: Database, *, store_id: int, error: Message, until: datetime, now: datetime) -> Changes:
    """The server, or something else that all mails need, is in trouble: those that are due wait until then."""
    due = _QUEUED & (Mails.store == store_id) & (Mails.not_before <= to_ms(until))
    with db.transaction():
        orders = set(db.column(Mails.select(Mails.order).where(due, Mails.not_before <= to_ms(now))))
        db.run(Mails.update(not_before=to_ms(until), error=message_to_json(error)).where(due))
    return changed_mails(orders)


def put_off_mail(db: Database, *, mail_id: int, error: Message, until: datetime) -> Changes:
    """A queued mail can't be put together as things stand: it waits until then, and the others don't."""
    waiting = (Mails.id == mail_id) & _QUEUED
    with db.transaction():
        found = db.column(Mails.select(Mails.order).where(waiting))
        db.run(Mails.update(not_before=to_ms(until), error=message_to_json(error)).where(waiting))
    return changed_mails(set(found))


def cancel_unwanted(db: Database, *, mail_id: int, reason: Message, now: datetime) -> Changes:
    """A queued mail isn't wanted any more, such as after a change of the settings; the timeline says why."""
    with db.transaction():
        found = db.column(Mails.select(Mails.order).where(Mails.id == mail_id, _QUEUED))
        if not found:
            return Changes()
        values = {"state": MailState.CANCELLED.value, "error": message_to_json(reason)}
        db.run(Mails.update(values).where(Mails.id == mail_id))
        sentence = SENTENCES[MailState.CANCELLED].filled(reason=reason)
        write_timeline(db, [Happening(found[0], sentence)], now=now)
    return changed_mails({found[0]})


def tells_the_same(db: Database, shipment_id: int, label: tuple[str, str, str]) -> bool:
    """Whether the parcel still has this carrier, service and number, counts, and its buyer may be mailed."""
    suppressed = MailSuppressions.select(MailSuppressions.order)
    query = Shipments.select(Shipments.carrier, Shipments.service, Shipments.tracking_number).where(
        Shipments.id == shipment_id, Shipments.voided_at.is_null(), Shipments.order.not_in(suppressed)
    )
    return db.tuples(query) == [label]


def lease_mail(db: Database, *, mail_id: int, owner: str, expires: datetime, now: datetime) -> bool:
    """Take a due mail for sending and count the attempt; False when it isn't due (any more).

    On a shared desk its server's clock says whether it is due and when the lease ends, as much after now as given.
    """
    lasts = min(expires - now, LONGEST_LEASE)
    now = db.now(now)
    taken = Mails.update(
        state=MailState.SENDING.value,
        error="",
        attempts=Mails.attempts + 1,
        lease_owner=owner,
        lease_expires=to_ms(now + lasts),
    )
    with db.transaction():
        return bool(db.run(taken.where(Mails.id == mail_id, _ready(to_ms(now)))))


def freeze_mail(db: Database, *, mail_id: int, owner: str, envelope: Envelope) -> bool:
    """Keep what the mail says before anything of it is sent; False when the lease isn't this owner's any more."""
    frozen = Mails.update(
        envelope=to_json(envelope_to_data(envelope)), recipient=envelope.recipient, subject=envelope.subject
    )
    with db.transaction():
        return bool(db.run(frozen.where(Mails.id == mail_id, _SENDING, Mails.lease_owner == owner)))


def note_mail_step(db: Database, *, mail_id: int, owner: str, name: str, reply: str, now: datetime) -> bool:
    """Keep what the server answered; False when the lease isn't this owner's any more: then nothing may follow."""
    with db.engine.durable() if name == LAST_BYTES else nullcontext(), db.transaction():
        found = db.tuples(Mails.select(Mails.attempts, Mails.state, Mails.lease_owner).where(Mails.id == mail_id))
        if not found:
            return False
        attempt, state, holder = found[0]
        db.run(MailSteps.insert(mail=mail_id, at=to_ms(now), attempt=attempt, name=name, reply=reply))
        return bool(state == MailState.SENDING.value and holder == owner)


def settle_mail(
    db: Database,
    *,
    mail_id: int,
    owner: str,
    state: MailState,
    error: Message | None,
    now: datetime,
    not_before: datetime | None = None,
) -> Changes:
    """Record how an attempt ended; not_before: where it is queued again. Only while the lease is this owner's."""
    with db.transaction():
        found = db.tuples(
            Mails.select(Mails.order, Mails.attempts).where(
                Mails.id == mail_id, _SENDING, Mails.lease_owner == owner
            )
        )
        if not found:
            return Changes()
        order, attempt = found[0]
        _end(db, mail_id, state, error, now=now, not_before=not_before)
        sentence = SENTENCES[state].filled(attempt=attempt, reason=error or "")
        write_timeline(db, [Happening(order, sentence)], now=now)
    return changed_mails({order})


def changed_mails(orders: set[int]) -> Changes:
    """What open views hear of mails that changed."""
    return Changes(orders=frozenset(orders), mails=bool(orders))


def recover_mails(db: Database, *, is_gone: Callable[[str], bool], now: datetime) -> Changes:
    """Settle mails whose sender is gone: queued again where the server surely lacks the end, else unconfirmed.

    First, what waits because of a clock that was fast is due. is_gone tells whether a lease's owner no longer
    runs; it is asked outside the transaction. On a shared desk the clock of its server counts.
    """
    now = db.now(now)
    owners = db.column(Mails.select(Mails.lease_owner).where(_SENDING).distinct())
    gone = [owner for owner in owners if is_gone(owner)]
    with db.transaction():
        _mend_times(db, now)
        expired = (Mails.lease_expires <= to_ms(now)) | Mails.lease_owner.in_(gone)
        lost = db.tuples(Mails.select(Mails.id, Mails.order, Mails.attempts).where(_SENDING, expired))
        for mail_id, order, attempt in lost:
            state = MailState.UNCONFIRMED if _may_have_arrived(db, mail_id, attempt) else MailState.QUEUED
            _end(db, mail_id, state, _STOPPED, now=now, not_before=now)
            sentence = SENTENCES[state].filled(attempt=attempt, reason=_STOPPED)
            write_timeline(db, [Happening(order, sentence)], now=now)
    return changed_mails({order for _, order, _ in lost})


def _may_have_arrived(db: Database, mail_id: int, attempt: int) -> bool:
    """Whether this attempt came as far as the mail's last bytes."""
    steps = MailSteps.select(MailSteps.id).where(MailSteps.mail == mail_id, MailSteps.attempt == attempt)
    return bool(db.column(steps.where(MailSteps.name == LAST_BYTES).limit(1)))


def _mend_times(db: Database, now: datetime) -> None:
    """A queued mail made, or tried, later than now waits for a day that nobody meant; a lease that long, too."""
    since = fn.COALESCE(Mails.attempt_ended_at, Mails.created_at)
    fast = _QUEUED & (Mails.not_before > to_ms(now)) & (since > to_ms(now + SLACK))
    db.run(Mails.update(not_before=to_ms(now), earliest=0).where(fast))
    too_long = _QUEUED & (Mails.error != "") & (Mails.not_before > to_ms(now + LONGEST_REST))
    db.run(Mails.update(not_before=fn.MAX(Mails.earliest, to_ms(now))).where(too_long))
    end = to_ms(now + LONGEST_LEASE)
    db.run(Mails.update(lease_expires=end).where(_SENDING, Mails.lease_expires > end))


def _end(
    db: Database,
    mail_id: int,
    state: MailState,
    error: Message | None,
    *,
    now: datetime,
    not_before: datetime | None,
) -> None:
    values: dict[str, object] = {
        "state": state.value,
        "lease_owner": "",
        "lease_expires": 0,
        "attempt_ended_at": to_ms(now),
        "error": "" if error is None else message_to_json(error),
    }
    if state is MailState.SENT:
        values["sent_at"] = to_ms(now)
    if not_before is not None and state is MailState.QUEUED:
        values["not_before"] = to_ms(not_before)
    db.run(Mails.update(values).where(Mails.id == mail_id))
