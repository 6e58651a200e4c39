"""Takes a recorded parcel back: it counts for nothing any more, and what the shop heard of it is said honestly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.completed_orders import tell_of_completed
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.mail_queueing import cancel_mail
from ordersync_gui.storage.quantities import Quantities, quantities
from ordersync_gui.storage.queries.parcels import shipment
from ordersync_gui.storage.tables import Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.told_notices import (
    OrderNotice,
    cancel,
    known_at_shop,
    mark_outdated,
    order_notices,
    refuse_while_sending,
)
from ordersync_gui.storage.waiting_parcels import rest_waits_again

_NOT_TOLD = say("Its notice was cancelled: the shop isn't told of it.")
_REST_WAITS = say(
    "The order isn't complete any more: the shop is told of the other parcels when the last one is recorded."
)


@dataclass(frozen=True, slots=True)
class Voided:
    """What taking a parcel back changed; told: the shop heard of it, or may have, and isn't right any more."""

    changes: Changes
    told: bool


def void_shipment(db: Database, *, shipment_id: int, reason: str, operator: str, now: datetime) -> Voided:
    """Take a parcel back in one transaction; its tracking number is still found.

    A notice of it that waits or was refused is cancelled. Where the shop was told, or may have been, the parcel
    is voided all the same, and the order needs attention until somebody changed it there. A notice that tells of
    the whole order with another parcel goes the same way, because the order isn't complete any more.
    Raises NotFound, Busy while such a notice is being sent, UsageError when it is voided already or the
    reason is empty.
    """
    why = clean(reason).rstrip(". ")
    with db.transaction():
        details, parcel = shipment(db, shipment_id)
        _check(parcel, why)
        _mark_voided(db, parcel, why, now)
        notices = order_notices(db, details.id)
        own = [notice for notice in notices if notice.shipment == parcel.id]
        of_all = _of_whole_order(db, details, parcel, notices)
        refuse_while_sending([*own, *of_all])
        cancelled, uncovered = cancel(db, own), cancel(db, of_all)
        others_wait = _let_others_wait(db, details, parcel, [*cancelled, *uncovered])
        incomplete = bool(_amounts(db, details).left)
        outdated = _outdated(parcel, own, of_all)
        mark_outdated(db, parcel.id, outdated)
        sentences = [say("Parcel {parcel} was taken back: {reason}.", parcel=_name(parcel), reason=why)]
        sentences += [_NOT_TOLD] * bool(cancelled) + [_REST_WAITS] * (others_wait and incomplete)
        sentences += [each for each in (outdated, cancel_mail(db, parcel.id)) if each is not None]
        write_timeline(db, [Happening(details.id, each, who=operator) for each in sentences], now=now)
        changes = Changes(orders=frozenset({details.id}), notices=bool(own or of_all))
        changes |= derive(db, [details.id]).changes
        if others_wait and not incomplete:
            # The shop had taken away what was in this parcel: without it no last parcel will come.
            changes |= tell_of_completed(db, [details.id], now=now)
        return Voided(changes, told=outdated is not None)


def _check(parcel: ShipmentView, why: str) -> None:
    if parcel.voided:
        refuse_voided(parcel)
    if not why:
        raise UsageError(say("Say why the parcel is taken back."), field="reason")


def refuse_voided(parcel: ShipmentView) -> NoReturn:
    """Raises UsageError: nothing more can be done with a parcel that was taken back."""
    raise UsageError(
        say("Parcel {parcel} was taken back already.", parcel=_name(parcel)),
        remedy=say("Record a new parcel where one is sent after all."),
    )


def _name(parcel: ShipmentView) -> str:
    return f"{parcel.carrier} {parcel.tracking_number}"


def _mark_voided(db: Database, parcel: ShipmentView, why: str, now: datetime) -> None:
    values = {"voided_at": to_ms(now), "void_reason": why, "notice_waits": False}
    db.run(Shipments.update(values).where(Shipments.id == parcel.id))


def _of_whole_order(
    db: Database, details: OrderDetails, parcel: ShipmentView, notices: Iterable[OrderNotice]
) -> list[OrderNotice]:
    """Notices of other parcels that count and that say, with this one in mind, that the whole order is shipped.

    No corrections: those only tell of their own parcel, which stays true.
    """
    if not _amounts(db, details).left:
        return []
    live = {other.id for other in _others(details, parcel)}
    recorded = to_ms(parcel.created_at)
    return [
        notice
        for notice in notices
        if notice.shipment in live
        and notice.whole_order
        and not notice.correction
        and (notice.shipment > parcel.id or notice.created_at > recorded)
    ]


def _amounts(db: Database, details: OrderDetails) -> Quantities:
    return quantities(db, [details.id]).get(details.id, Quantities())


def _others(details: OrderDetails, parcel: ShipmentView) -> list[ShipmentView]:
    return [other for other in details.shipments if not other.voided and other.id != parcel.id]


def _let_others_wait(
    db: Database, details: OrderDetails, parcel: ShipmentView, cancelled: Sequence[OrderNotice]
) -> bool:
    """Let other parcels that the cancelled notices were to tell of wait for the last one; whether one does."""
    of_all = [notice for notice in cancelled if notice.whole_order and not notice.correction]
    return bool(of_all) and rest_waits_again(
        db, details, but=parcel.id, buyer_mail=of_all[-1].content.notify_buyer
    )


def _outdated(parcel: ShipmentView, own: Sequence[OrderNotice], of_all: Iterable[OrderNotice]) -> Message | None:
    """What the shop has that isn't true any more, by notices as they were before they were cancelled."""
    known = known_at_shop(parcel, own)
    if known is not None and any(notice.told for notice in own):
        return say(
            "The shop was told of {carrier} {tracking}, which was taken back here. Change that in the shop.",
            carrier=known.carrier,
            tracking=known.tracking_number,
        )
    if known is not None:
        return say(
            "The shop may have been told of {carrier} {tracking}, which was taken back here. Look in the shop.",
            carrier=known.carrier,
            tracking=known.tracking_number,
        )
    return _outdated_whole(parcel, list(of_all))


def _outdated_whole(parcel: ShipmentView, of_all: Sequence[OrderNotice]) -> Message | None:
    """What the shop has of the whole order, by notices of other parcels, that isn't true any more."""
    if any(notice.told for notice in of_all):
        return say(
            "The shop was told that the whole order is shipped, but {carrier} {tracking} was taken back here. "
            "Change that in the shop.",
            carrier=parcel.carrier,
            tracking=parcel.tracking_number,
        )
    if any(notice.may_be_told for notice in of_all):
        return say(
            "The shop may have been told that the whole order is shipped, but {carrier} {tracking} was taken back "
            "here. Look in the shop.",
            carrier=parcel.carrier,
            tracking=parcel.tracking_number,
        )
    return None
