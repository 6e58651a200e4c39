"""Puts a parcel's mail to the buyer into the outbox, in the transaction that records the parcel."""

from __future__ import annotations

from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.mail import MailState, mail_uid
from ordersync_gui.domain.mail_rules import MailChances, no_mail_because
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.paper_tables import Mails, MailSuppressions
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.store_rules import preferences_of
from ordersync_gui.storage.timeline import Happening, write_timeline

_QUEUED = say("Mail to the buyer queued.")
_CANCELLED = say("The mail to the buyer was cancelled: the parcel was taken back.")
_STAYS = say("The buyer was mailed of this parcel; a mail that was sent can't be taken back.")
_TOLD_THE_OLD = say(
    "The buyer was mailed of the parcel as it was. No second mail goes out by itself; it can be sent once more by "
    "hand."
)
_MAY_STAY = say("The buyer may have been mailed of this parcel; that can't be taken back.")


def queue_mail(
    db: Database,
    details: OrderDetails,
    parcel: ShipmentView,
    *,
    channel_mails: bool,
    not_before: datetime,
    now: datetime,
) -> None:
    """Queue the mail about a parcel that was just recorded, where the store's settings want one.

    channel_mails: the shop is asked to mail the buyer of this parcel. Where mails are on and this order's buyer
    gets none, the timeline says why.
    """
    settings = preferences_of(db, details.store_id).mails
    if not settings.send:
        return
    why_not = no_mail_because(chances(db, details, settings, channel_mails=channel_mails))
    if why_not is None:
        db.run(_insertion(**_row(details, parcel, not_before, now)))
    write_timeline(db, [Happening(details.id, why_not or _QUEUED)], now=now)


def queue_by_hand(
    db: Database, details: OrderDetails, parcel: ShipmentView, *, operator: str, now: datetime
) -> Changes:
    """Queue the mail about a parcel that has none, due now, because a person wants it.

    Whether the buyer gets one at all is for the caller to say. Call it inside a transaction. Raises UsageError.
    """
    if db.column(Mails.select(Mails.id).where(Mails.shipment == parcel.id)):
        raise UsageError(
            say("There is a mail about this parcel already."), remedy=say("Look at it in the list of mails.")
        )
    db.run(_insertion(**_row(details, parcel, now, now)))
    write_timeline(db, [Happening(details.id, _QUEUED, who=operator)], now=now)
    return Changes(orders=frozenset({details.id}), mails=True)


def chances(db: Database, details: OrderDetails, settings: MailSettings, *, channel_mails: bool) -> MailChances:
    """What speaks for or against a mail about a parcel of this order."""
    return MailChances(
        settings=settings,
        recipient=details.order.buyer.email,
        channel_mails=channel_mails,
        suppressed=is_suppressed(db, details.id),
        left_out=details.left_out,
        buyer_deleted=details.buyer_deleted_at is not None,
    )


def is_suppressed(db: Database, order_id: int) -> bool:
    """Whether a person said that this order's buyer gets no mail."""
    return bool(db.column(_suppression(order_id)))


@prepared
def _suppression(order_id: int) -> BaseQuery:
    return MailSuppressions.select(MailSuppressions.order).where(MailSuppressions.order == order_id)


def _row(details: OrderDetails, parcel: ShipmentView, not_before: datetime, now: datetime) -> dict[str, object]:
    return {
        "uid": mail_uid(parcel.uid),
        "store": details.store_id,
        "order": details.id,
        "shipment": parcel.id,
        "state": MailState.QUEUED.value,
        "not_before": to_ms(not_before),
        "earliest": to_ms(not_before),
        "created_at": to_ms(now),
    }


@prepared
def _insertion(**values: object) -> BaseQuery:
    return Mails.insert(**values)


def cancel_mail(db: Database, parcel_id: int) -> Message | None:
    """The parcel is taken back: cancel its mail where it isn't on its way; what the timeline says of that.

    Call it inside the transaction that takes the parcel back.
    """
    found = db.tuples(Mails.select(Mails.id, Mails.state).where(Mails.shipment == parcel_id))
    if not found:
        return None
    mail_id, state = found[0]
    match MailState(state):
        case MailState.QUEUED | MailState.REFUSED:
            db.run(Mails.update(state=MailState.CANCELLED.value).where(Mails.id == mail_id))
            return _CANCELLED
        case MailState.SENT:
            return _STAYS
        case MailState.SENDING | MailState.UNCONFIRMED:
            return _MAY_STAY
        case MailState.CANCELLED:
            return None


def mailed_as_it_was(db: Database, parcel_id: int) -> Message | None:
    """What the timeline says where a parcel is corrected of which the buyer was mailed already."""
    states = [MailState.SENT.value, MailState.SENDING.value, MailState.UNCONFIRMED.value]
    told = db.column(Mails.select(Mails.id).where(Mails.shipment == parcel_id, Mails.state.in_(states)))
    return _TOLD_THE_OLD if told else None
