"""Corrects what stands on a recorded parcel, and tells the shop where it can be told such a thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft, clean, same_parcel, tracking_key
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.correction_plan import ON_LABEL, CorrectionPlan, plan_correction
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.mail_queueing import mailed_as_it_was
from ordersync_gui.storage.queries.parcels import shipment
from ordersync_gui.storage.queueing import insert_notice
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.shippable import cleaned
from ordersync_gui.storage.tables import Notices, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.told_notices import (
    Label,
    OrderNotice,
    cancel,
    label_of,
    mark_outdated,
    order_notices,
    refuse_while_sending,
    told_anew,
)
from ordersync_gui.storage.voiding import refuse_voided


@dataclass(frozen=True, slots=True)
class Corrected:
    """What a correction changed; notice_id: the notice that was queued for it, None when none was.

    told_before: the shop was told of the parcel as it was, or may have been.
    """

    changes: Changes
    notice_id: int | None
    told_before: bool


def correct_shipment(  # noqa: PLR0913 - the parcel's new values and what its channel takes
    db: Database,
    *,
    shipment_id: int,
    carrier: str,
    service: str,
    tracking_number: str,
    reason: str,
    operator: str,
    now: datetime,
    corrections: frozenset[NoticeField],
    not_before: datetime,
    carried: frozenset[NoticeField] = ON_LABEL,
) -> Corrected:
    """Change carrier, service and number of a parcel in one transaction; its contents stay.

    A notice that the shop hasn't accepted is cancelled, and one with the new values queued from not_before on.
    Where the shop was told already, a correction is queued if `corrections` (of the channel's declaration)
    covers what is different there, else the order needs attention until somebody changed it there. carried: what
    the channel's notices hold at all. The same values again change nothing.
    Raises NotFound; Busy while a notice is being sent; NotShippable without carrier or number; UsageError when the
    parcel is voided, it isn't known whether its notice arrived, or another parcel of the order is just so.
    """
    with db.transaction():
        details, parcel = shipment(db, shipment_id)
        draft = ShipmentDraft(carrier, tracking_number, parcel.ship_date, service)
        new = Label(*cleaned(draft))
        _check(details, parcel, new)
        own = [notice for notice in order_notices(db, details.id) if notice.shipment == parcel.id]
        told = any(notice.may_be_told for notice in own)
        if new == label_of(parcel):
            return Corrected(Changes(), None, told)
        refuse_while_sending(own)
        _refuse_unconfirmed(own)
        plan = plan_correction(parcel, own, new, corrections=corrections & carried, carried=carried)
        _write(db, details, parcel, new, reason=clean(reason).rstrip(". "), operator=operator, now=now)
        mark_outdated(db, parcel.id, None if plan.outdated is None else _wrong_there(plan.outdated, new))
        if not plan.keep_waiting:
            cancel(db, own)
        notice_id = _queue(db, details, parcel, new, plan, not_before=not_before, now=now)
        index_orders(db, [details.id])
        changes = Changes(orders=frozenset({details.id}), notices=bool(own))
        return Corrected(changes | derive(db, [details.id]).changes, notice_id, told)


def correction_given_up(db: Database, *, notice_id: int) -> None:
    """A notice was given up that was to put right what the shop has: note that the shop still has the old.

    That is a correction, or the whole notice that took the place of one of which the shop had accepted a part.
    Call it inside the transaction that cancels the notice, before its order is derived anew. Of other notices
    it notes nothing.
    """
    found = db.tuples(Notices.select(Notices.shipment, Notices.correction).where(Notices.id == notice_id))
    if not found:
        return
    shipment_id, correction = found[0]
    details, parcel = shipment(db, shipment_id)
    told = [
        notice
        for notice in order_notices(db, details.id)
        if notice.shipment == parcel.id
        and notice.id != notice_id
        and notice.told
        and (correction or notice.state is NoticeState.CANCELLED)
    ]
    if told and not parcel.voided and label_of(told[-1].content) != label_of(parcel):
        mark_outdated(db, parcel.id, _wrong_there(label_of(told[-1].content), label_of(parcel)))


def _check(details: OrderDetails, parcel: ShipmentView, new: Label) -> None:
    if parcel.voided:
        refuse_voided(parcel)
    twins = (
        other
        for other in details.shipments
        if other.id != parcel.id and not other.voided and dict(other.lines) == dict(parcel.lines)
    )
    if any(same_parcel(other.carrier, other.tracking_number, new.carrier, new.tracking_number) for other in twins):
        raise UsageError(
            say("Order {number} has just such a parcel already.", number=details.order.number),
            remedy=say("Take one of the two back, if there is only one."),
            field="tracking_number",
        )


def _refuse_unconfirmed(own: Sequence[OrderNotice]) -> None:
    if any(notice.state is NoticeState.UNCONFIRMED for notice in own):
        raise UsageError(
            say("It isn't known whether the shop got the notice of this parcel."),
            meaning=say("What there is to correct in the shop depends on that."),
            remedy=say("Settle it first: say whether it arrived."),
        )


def _write(
    db: Database,
    details: OrderDetails,
    parcel: ShipmentView,
    new: Label,
    *,
    reason: str,
    operator: str,
    now: datetime,
) -> None:
    values = {
        "carrier": new.carrier,
        "service": new.service,
        "tracking_number": new.tracking_number,
        "tracking_key": tracking_key(new.tracking_number),
    }
    db.run(Shipments.update(values).where(Shipments.id == parcel.id))
    before = label_of(parcel)
    message = (
        say("Parcel corrected: {before} → {after} ({reason}).", before=before, after=new, reason=reason)
        if reason
        else say("Parcel corrected: {before} → {after}.", before=before, after=new)
    )
    mailed = mailed_as_it_was(db, parcel.id)
    told = [Happening(details.id, each, who=operator) for each in (message, mailed) if each is not None]
    write_timeline(db, told, now=now)


def _wrong_there(there: Label, new: Label) -> Message:
    return say("The shop was told of {old}, which is {new} now. Change that in the shop.", old=there, new=new)


def _queue(
    db: Database,
    details: OrderDetails,
    parcel: ShipmentView,
    new: Label,
    plan: CorrectionPlan,
    *,
    not_before: datetime,
    now: datetime,
) -> int | None:
    if plan.model is None:
        return None
    # The buyer was mailed when the shop accepted the first notice.
    mails = not plan.as_correction
    notice = told_anew(plan.model.content, new, now=now, mails=mails, correction=plan.as_correction)
    return insert_notice(db, details, notice, parcel=parcel, not_before=not_before, now=now)
