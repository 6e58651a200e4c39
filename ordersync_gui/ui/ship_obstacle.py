"""Why an order can't be shipped as it stands, and what speaks against telling its shop of one more parcel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.attention import AttentionKind, ship_to_attention
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.ship_items_model import left_to_ship
from ordersync_gui.ui.text import left_out_text, shown

_TOLD = frozenset({NoticeState.SENDING, NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.UNCONFIRMED})


def ship_obstacle(details: OrderDetails, spec: ChannelSpec, store: Store | None) -> str:
    """The reason in words, "" when the order can be shipped; the core checks again when it records."""
    if details.left_out:
        return left_out_text(details, spec)
    for kind in (AttentionKind.STOP_SHIP, AttentionKind.UNMAPPED_STATUS):
        for reason in details.attention:
            if reason.kind is kind:
                return shown(reason.message)
    requirements = spec.requirements if store is None else store.requirements
    wrong = ship_to_attention(details.ship_to, requirements)
    return shown(wrong[0].message) if wrong else _status_obstacle(details)


def told_and_voided(details: OrderDetails) -> ShipmentView | None:
    """The latest parcel of which the shop was told, or may have been, and that was taken back here."""
    told = {notice.shipment for notice in details.notices if _was_told(notice)}
    found = [parcel for parcel in details.shipments if parcel.voided and parcel.id in told]
    return found[-1] if found else None


def told_and_voided_text(parcel: ShipmentView) -> str:
    """What telling the shop of another parcel may do after this one was taken back."""
    return _tr(
        "The shop was told of {carrier} {tracking}, which was taken back here. Told of this parcel too, it may "
        "count the order twice and mail the buyer again. Tell it only if that is right."
    ).format(carrier=parcel.carrier, tracking=parcel.tracking_number)


def _was_told(notice: NoticeView) -> bool:
    return notice.state in _TOLD or notice.steps_done > 0


def _status_obstacle(details: OrderDetails) -> str:
    left = any(left_to_ship(view) > 0 for view in details.lines)
    match details.status:
        case OrderStatus.CANCELLED:
            return _tr("The shop cancelled this order. It can't be shipped.")
        case OrderStatus.AWAITING_PAYMENT:
            return _tr("This order isn't paid yet. It can be shipped once the shop says that it is paid.")
        case OrderStatus.ON_HOLD:
            return _tr("This order is on hold. It can be shipped once the hold is lifted.")
        case OrderStatus.UNMAPPED:
            return _tr("The shop's status isn't mapped. Say in the maps of the store what it means.")
        case OrderStatus.SHIPPED if not (left and details.shipments):
            return _tr("This order was shipped already. Nothing is left to ship.")
    return "" if left else _tr("Nothing is left to ship of this order.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
