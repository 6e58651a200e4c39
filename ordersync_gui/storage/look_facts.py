"""What has to be known of a notice to judge a look at its order in the shop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.notice import NoticeState, thaw
from ordersync_gui.domain.shipment import same_tracking
from ordersync_gui.domain.status import OrderStatus, StatusMap, mapped_status, propose
from ordersync_gui.storage.columns import from_json, from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.store_rules import status_maps
from ordersync_gui.storage.tables import Notices, Orders, Shipments
from ordersync_gui.storage.told_notices import says_too_much

_SHIPPED = OrderStatus.SHIPPED
_OPEN = (OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_SHIPMENT, OrderStatus.ON_HOLD)


@dataclass(frozen=True, slots=True)
class LookFacts:
    """A notice as far as a look is concerned; tracking_number is what the shop was told.

    mapped: what the channel says of the order by what is stored of it.
    needs_shipped: the notice makes the order shipped, which it wasn't when the notice was made. voided: its parcel
    was taken back here; untrue: that, or another parcel of an order that it calls shipped as a whole was, after it
    had been made. number_told_before: the shop may have this tracking number of the order from another
    notice; parcel_told_before: it may know this parcel from another one; other_parcel_told: it may know
    another parcel of the order, which may have made the order shipped.
    """

    id: int
    store: int
    order: int
    shipment: int
    state: NoticeState
    attempts: int
    steps_done: int
    attempt_ended_at: datetime | None
    tracking_number: str
    needs_shipped: bool
    word_before: str
    implied_before: str
    voided: bool
    untrue: bool
    number_told_before: bool
    parcel_told_before: bool
    other_parcel_told: bool
    status_map: StatusMap
    mapped: OrderStatus

    def status(self, look: OrderLook) -> OrderStatus:
        """What the look says of the order; a word that only its spelling keeps out of the map counts."""
        mapped = mapped_status(self.status_map, look.word, look.implied_status)
        return propose(self.status_map, look.word) if mapped is OrderStatus.UNMAPPED else mapped

    def open_word(self, look: OrderLook) -> str:
        """What the shop calls the order where the look shows it as open; "" where it doesn't."""
        status = self.status(look)
        return look.word or status.value if look.shown and status in _OPEN else ""

    def shows_shipped(self, look: OrderLook) -> tuple[bool, bool]:
        """Whether the shop shows the order as shipped, and whether that came about since the notice was made.

        A changed status map brings nothing about: the word must be another one, or the flags must be.
        """
        shipped = mapped_status(self.status_map, look.word, look.implied_status) is _SHIPPED
        other_word = look.word not in ("", self.word_before)
        flagged = look.implied_status is _SHIPPED and self.implied_before != _SHIPPED.value
        return shipped, self.needs_shipped and not self.other_parcel_told and (other_word or flagged)


def look_facts(db: Database, notice_id: int) -> LookFacts | None:
    """The facts of this notice; None when there is no such notice."""
    query = (
        Notices.select(Notices, Shipments.voided_at, Orders.mapped)
        .join(Shipments, on=(Shipments.id == Notices.shipment))
        .join(Orders, on=(Orders.id == Notices.order))
    )
    found = db.dicts(query.where(Notices.id == notice_id))
    if not found:
        return None
    row = found[0]
    tracking = thaw(from_json(row["payload"])).tracking_number
    others = _others_told(db, row)
    return LookFacts(
        id=row["id"],
        store=row["store"],
        order=row["order"],
        shipment=row["shipment"],
        state=NoticeState(row["state"]),
        attempts=row["attempts"],
        steps_done=row["steps_done"],
        attempt_ended_at=from_ms_or_none(row["attempt_ended_at"]),
        tracking_number=tracking,
        needs_shipped=_makes_shipped(row),
        word_before=row["word_before"],
        implied_before=row["implied_before"],
        voided=row["voided_at"] is not None,
        untrue=row["voided_at"] is not None or says_too_much(db, notice_id),
        number_told_before=any(same_tracking(number, tracking) for _, number in others),
        parcel_told_before=any(shipment == row["shipment"] for shipment, _ in others),
        other_parcel_told=any(shipment != row["shipment"] for shipment, _ in others),
        status_map=status_maps(db).get(row["store"], {}),
        mapped=OrderStatus(row["mapped"]),
    )


def may_have_told(notices: Any) -> Any:  # noqa: ANN401 - peewee's tables and conditions aren't typed
    """The condition on these notices that the shop has them or may have: attempted, and not just refused."""
    refused = (notices.state == NoticeState.REFUSED.value) & (notices.attempts == 1) & (notices.steps_done == 0)
    return (notices.attempts > 0) & ~refused


def _makes_shipped(row: dict[str, Any]) -> bool:
    return row["whole_order"] and not row["correction"] and row["mapped_before"] != _SHIPPED.value


def _others_told(db: Database, row: dict[str, Any]) -> list[tuple[int, str]]:
    """Parcels and tracking numbers that other notices of the order have, or may have, brought to the shop."""
    others = Notices.select(Notices.shipment, Notices.payload).where(
        Notices.order == row["order"], Notices.id != row["id"], may_have_told(Notices)
    )
    return [(shipment, thaw(from_json(payload)).tracking_number) for shipment, payload in db.tuples(others)]
