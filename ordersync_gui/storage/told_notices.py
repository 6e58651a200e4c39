"""What an order's notices told its shop of a parcel, and taking back those that told it nothing yet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from ordersync_gui.domain.desk import ShipmentView
from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice, thaw
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import from_json, message_to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Notices, Shipments

_WAITING = (NoticeState.QUEUED, NoticeState.REFUSED)


@dataclass(frozen=True, slots=True)
class OrderNotice:
    """One notice of an order; payload is its frozen content, created_at in milliseconds."""

    id: int
    shipment: int
    state: NoticeState
    attempts: int
    steps_done: int
    sent_at: int | None
    correction: bool
    whole_order: bool
    created_at: int
    payload: str

    @property
    def content(self) -> ShipmentNotice:
        """What it tells."""
        return thaw(from_json(self.payload))

    @property
    def told(self) -> bool:
        """Whether the shop accepted it, or a part of it."""
        accepted = self.state in (NoticeState.SENT, NoticeState.CONFIRMED)
        return accepted or self.sent_at is not None or self.steps_done > 0

    @property
    def may_be_told(self) -> bool:
        """Whether the shop may have got it."""
        return self.told or self.state is NoticeState.UNCONFIRMED

    @property
    def waits(self) -> bool:
        """Whether it can be taken back: it waits for an attempt, or for a person."""
        return self.state in _WAITING


@dataclass(frozen=True, slots=True)
class Label:
    """What a parcel is known by."""

    carrier: str
    service: str
    tracking_number: str

    def __str__(self) -> str:
        return " ".join(filter(None, (self.carrier, self.service, self.tracking_number)))


def label_of(parcel: ShipmentView | ShipmentNotice) -> Label:
    """What the parcel is known by here, or was when the notice was made."""
    return Label(parcel.carrier, parcel.service, parcel.tracking_number)


def told_anew(
    old: ShipmentNotice, label: Label, *, now: datetime, mails: bool, correction: bool = False
) -> ShipmentNotice:
    """The notice with what the parcel is known by now; mails: the buyer too, where the old one asked."""
    return replace(
        old,
        carrier=label.carrier,
        service=label.service,
        tracking_number=label.tracking_number,
        created_at=now,
        correction=correction,
        notify_buyer=old.notify_buyer and mails,
    )


def order_notices(db: Database, order_id: int) -> tuple[OrderNotice, ...]:
    """All notices of the order, oldest first."""
    names = (name for name in OrderNotice.__dataclass_fields__ if name != "state")
    query = Notices.select(Notices.state, *(getattr(Notices, name) for name in names))
    rows = db.dicts(query.where(Notices.order == order_id).order_by(Notices.id))
    return tuple(OrderNotice(**{**row, "state": NoticeState(row["state"])}) for row in rows)


def known_at_shop(parcel: ShipmentView, own: Iterable[OrderNotice]) -> Label | None:
    """What the shop knows the parcel by, None when it was told nothing of it; own: the parcel's notices.

    What it was told last, unless that was different from what stands here and a person changed it in the shop.
    """
    notices = list(own)
    told = [notice for notice in notices if notice.may_be_told]
    if not told:
        return None
    waiting = (notice for notice in notices if notice.waits and not notice.told)
    still_old = parcel.shop_outdated or any(notice.id > told[-1].id for notice in waiting)
    return label_of(told[-1].content) if still_old else label_of(parcel)


def refuse_while_sending(notices: Iterable[OrderNotice]) -> None:
    """Raises Busy when one of them is being sent at this moment."""
    if any(notice.state is NoticeState.SENDING for notice in notices):
        raise Busy(
            say("The shop is being told of this parcel right now."),
            meaning=say("Nothing was changed."),
            remedy=say("Wait for the answer, then try again."),
        )


def cancel(db: Database, notices: Iterable[OrderNotice]) -> tuple[OrderNotice, ...]:
    """Cancel those that wait; returns them. Call it inside the transaction that makes them untrue."""
    waiting = tuple(notice for notice in notices if notice.waits)
    if waiting:
        ids = [notice.id for notice in waiting]
        values = {"state": NoticeState.CANCELLED.value, "last_error": None, "next_look_at": None}
        db.run(Notices.update(values).where(Notices.id.in_(ids)))
    return waiting


def mark_outdated(db: Database, shipment_id: int, message: Message | None) -> None:
    """Keep what the shop was told and isn't true any more; None when it is true again."""
    outdated = None if message is None else message_to_json(message)
    db.run(Shipments.update(shop_outdated=outdated).where(Shipments.id == shipment_id))


def says_too_much(db: Database, notice_id: int) -> bool:
    """Whether the notice tells of the whole order, of which another parcel was taken back since it was made."""
    query = (
        Shipments.select(Shipments.id)
        .join(Notices, on=(Notices.order == Shipments.order))
        .where(
            Notices.id == notice_id,
            Notices.whole_order,
            Notices.correction == False,  # noqa: E712 - an SQL comparison
            Shipments.id != Notices.shipment,
            Shipments.voided_at > Notices.created_at,
        )
    )
    return bool(db.column(query))
