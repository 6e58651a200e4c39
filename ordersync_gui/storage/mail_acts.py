"""What people decide about mails: none for an order, once more, it arrived, given up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.mail import NEEDS_PERSON, MailState, MailVerdict
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import chunks, insert_rows
from ordersync_gui.storage.columns import message_to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.mails import changed_mails
from ordersync_gui.storage.paper_tables import Mails, MailSuppressions
from ordersync_gui.storage.tables import Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline

_NONE = say("No mail to the buyer of this order.")
_AGAIN_ALLOWED = say("The buyer of this order may be mailed again.")
_BECOMES = {
    MailVerdict.ARRIVED: MailState.SENT,
    MailVerdict.AGAIN: MailState.QUEUED,
    MailVerdict.DROP: MailState.CANCELLED,
}
_SENTENCES = {
    MailVerdict.ARRIVED: say("The mail to the buyer is marked as arrived: {reason}."),
    MailVerdict.AGAIN: say("The mail to the buyer is to be sent once more."),
    MailVerdict.DROP: say("The mail to the buyer was given up."),
}
_AGAIN_BECAUSE = say("The mail to the buyer is to be sent once more: {reason}.")


def suppress_mails(
    db: Database, *, order_ids: Sequence[int], suppressed: bool, operator: str, now: datetime
) -> Changes:
    """The buyers of these orders get no mail, or may get one again; a mail that still waits is cancelled.

    What was cancelled so stays cancelled when mails are allowed again; it can be sent by hand.
    """
    changed: set[int] = set()
    with db.transaction():
        for ids in chunks(order_ids):
            known = MailSuppressions.select(MailSuppressions.order).where(MailSuppressions.order.in_(ids))
            before = set(db.column(known))
            affected = [order for order in ids if (order in before) is not suppressed]
            if suppressed:
                rows = [{"order_id": order, "who": operator, "at": to_ms(now)} for order in affected]
                insert_rows(db, "mail_suppression", rows)
                _cancel_waiting(db, affected)
            else:
                db.run(MailSuppressions.delete().where(MailSuppressions.order.in_(affected)))
            sentence = _NONE if suppressed else _AGAIN_ALLOWED
            write_timeline(db, [Happening(order, sentence, who=operator) for order in affected], now=now)
            changed.update(affected)
    return changed_mails(changed)


def _cancel_waiting(db: Database, ids: Sequence[int]) -> None:
    waiting = (Mails.state == MailState.QUEUED.value) & Mails.order.in_(ids)
    db.run(Mails.update(state=MailState.CANCELLED.value, error=message_to_json(_NONE)).where(waiting))


def settle_mail_by_hand(
    db: Database,
    *,
    mail_id: int,
    verdict: MailVerdict,
    reason: str,
    operator: str,
    now: datetime,
    judged: MailState | None = None,
) -> Changes:
    """Mark a mail as arrived, queue it once more (composed anew), or give it up, as a person decided.

    judged: the state that the person saw; where it is another by now, nothing happens. Raises NotFound; UsageError
    where its state doesn't allow that, the parcel was taken back, or an unconfirmed mail's reason is missing.
    """
    why = " ".join(reason.split()).rstrip(". ")
    with db.transaction():
        order, state, voided = _facts(db, mail_id)
        _check(state, verdict, judged, why, voided=voided)
        values: dict[str, object] = {"state": _BECOMES[verdict].value}
        if verdict is MailVerdict.AGAIN:
            # Composed anew: the address or the parcel may have been corrected since.
            values |= {"not_before": to_ms(now), "earliest": 0, "envelope": "", "error": "", "sent_at": None}
        if verdict is MailVerdict.AGAIN and state is MailState.SENT:
            # Under the name of the first one, mail servers would take it for that and drop it.
            values["uid"] = str(uuid4())
        if verdict is MailVerdict.ARRIVED:
            values |= {"sent_at": to_ms(now), "error": ""}
        db.run(Mails.update(values).where(Mails.id == mail_id))
        sentence = _AGAIN_BECAUSE if why and verdict is MailVerdict.AGAIN else _SENTENCES[verdict]
        happening = Happening(order, sentence.filled(reason=why), who=operator)
        write_timeline(db, [happening], now=now)
    return changed_mails({order})


def _facts(db: Database, mail_id: int) -> tuple[int, MailState, bool]:
    query = Mails.select(Mails.order, Mails.state, Shipments.voided_at).join(
        Shipments, on=(Shipments.id == Mails.shipment)
    )
    found = db.tuples(query.where(Mails.id == mail_id))
    if not found:
        raise NotFound(say("There is no such mail any more."), remedy=say("Look for it in the list of mails."))
    order, state, voided_at = found[0]
    return order, MailState(state), voided_at is not None


def _check(state: MailState, verdict: MailVerdict, judged: MailState | None, why: str, *, voided: bool) -> None:
    allowed = (
        (*NEEDS_PERSON, MailState.SENT, MailState.CANCELLED) if verdict is MailVerdict.AGAIN else NEEDS_PERSON
    )
    if judged not in (None, state) or state not in allowed:
        raise UsageError(_TOO_LATE)
    if verdict is MailVerdict.AGAIN and voided:
        raise UsageError(say("The parcel was taken back: there is nothing to mail of."))
    if verdict is MailVerdict.ARRIVED and not why:
        raise UsageError(say("Say how you know: this can't be settled without a reason."), field="reason")


_TOO_LATE: Message = say("The mail isn't in this state any more; look at it again.")
