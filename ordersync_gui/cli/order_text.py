"""One order as text for people at a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.channel_fields import CustomText, shown_texts
from ordersync_gui.domain.desk import LineView, NoticeView, OrderDetails, OrderRow, ShipmentView
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.weight import order_weight
from ordersync_gui.sync.order_json import left_out_because
from ordersync_gui.sync.parcel_json import notice_note


def order_text(
    details: OrderDetails, spec: ChannelSpec, *, together: Mapping[int, Sequence[str]] | None = None
) -> str:
    """Everything known about the order, section by section, in its channel's terms; empty ones are left out.

    together: by parcel, the numbers of the other orders of which something is in it.
    """
    sections = [
        _head(details, spec),
        _left_out(details, spec),
        _buyer_deleted(details),
        _section("Needs attention", [str(attention.message) for attention in details.attention]),
        _section(
            "Ship to" + (" (corrected here)" if details.ship_to_corrected else ""), _address(details.ship_to)
        ),
        _section("Items", [_line(view) for view in details.lines]),
        _section("At this desk", _desk(details)),
        _section("More", _more(details, spec)),
        _section(
            "Parcels",
            [
                _shipment(parcel, details.order, (together or {}).get(parcel.id, ()))
                for parcel in details.shipments
            ],
        ),
        _section("Notices", [_notice(notice, spec) for notice in details.notices]),
        _section(
            "What happened",
            [f"{entry.at.astimezone():%Y-%m-%d %H:%M} {entry.message}" for entry in details.timeline],
        ),
    ]
    return "\n\n".join(section for section in sections if section)


def _head(details: OrderDetails, spec: ChannelSpec) -> str:
    order = details.order
    return (
        f"{spec.order_term} {order.number} ({details.store}): {details.status}; "
        f'the shop says "{order.source_status}"\n'
        f"Ordered {order.ordered_at.astimezone():%Y-%m-%d %H:%M} by {order.buyer.name}, "
        f"total {_money(order.total, order)}"
    )


def _left_out(details: OrderDetails, spec: ChannelSpec) -> str:
    because = left_out_because(details, spec)
    if because is None:
        return ""
    return (
        f"Left out of the lists because of: {because}.\n"
        f'Change it with: ordersync settings "{details.store}" --set leave_out='
    )


def _buyer_deleted(details: OrderDetails) -> str:
    at = details.buyer_deleted_at
    return "" if at is None else f"Buyer's data were deleted on {at.astimezone():%Y-%m-%d %H:%M}."


def _money(amount: int, order: Order) -> str:
    return f"{to_text(amount, order.currency)} {order.currency}"


def _section(title: str, lines: list[str]) -> str:
    kept = [line for line in lines if line]
    return "\n".join([title, *(f"  {line}" for line in kept)]) if kept else ""


def _address(address: Address) -> list[str]:
    place = " ".join(part for part in (address.postal_code, address.city, address.state, address.country) if part)
    return [address.name, address.company, address.address1, address.address2, place, address.phone]


def _desk(details: OrderDetails) -> list[str]:
    until = "until released" if details.held_until is None else f"until {_local(details.held_until)}"
    return [
        f"On hold {until}" if details.held else "",
        f"Tags: {', '.join(details.tags)}" if details.tags else "",
        f"Assigned to {details.assigned_to}" if details.assigned_to else "",
        f"Ship by {_local(details.ship_by)}" if details.ship_by else "",
        f"{details.work.kind.capitalize()} {_local(details.work.at)}" if details.work else "",
        f"Note: {details.note}" if details.note else "",
    ]


def desk_words(row: OrderRow) -> str:
    """What the desk itself keeps of the order, in a few words."""
    held = "held" if row.held_until is None else f"held until {_local(row.held_until)}"
    parts = [held if row.held else "", row.assigned_to, *row.tags, "note" if row.noted else ""]
    return ", ".join(part for part in parts if part)


def _line(view: LineView) -> str:
    line = view.line
    options = ", ".join(f"{option.name}: {option.value}" for option in line.options)
    what = f"{line.quantity:f} x {line.sku} {line.name}" + (f" ({options})" if options else "")
    parts = [
        f"{what}{f' [{line.location}]' if line.location else ''} at {line.unit_price:f}",
        f"{line.weight:f} {line.weight_unit} each".replace("  ", " ") if line.weight is not None else "",
        f"UPC {line.upc}" if line.upc else "",
        f"shipped {view.shipped:f}" if view.shipped else "",
        "no longer on the order" if view.vanished else "",
        f"image {line.image_url}" if line.image_url else "",
    ]
    return ", ".join(part for part in parts if part)


def _why(details: OrderDetails) -> str:
    return "by a rule of the store" if details.ship_by_rule else "by the map of shipping methods"


def _more(details: OrderDetails, spec: ChannelSpec) -> list[str]:
    order = details.order
    by_map = None if details.status in _DONE else details.ship_with
    named = {
        "Shipping method": order.shipping_method,
        "Ship with": "" if by_map is None else f"{by_map} ({_why(details)})",
        "Payment": order.payment_method,
        "Tax": _money(order.tax, order) if order.tax else "",
        "Shipping": _money(order.shipping, order) if order.shipping else "",
        "Discount": _money(order.discount, order) if order.discount else "",
        "Coupon": order.coupon,
        "E-mail": order.buyer.email,
        "Phone": order.buyer.phone,
        "Weight": _weight(order),
        "Gift": (order.gift_message or "yes") if order.gift else "",
        "Buyer's note": order.buyer_notes,
        "Internal note": order.internal_notes,
        "Pick-up point": order.pickup_point.text if order.pickup_point else "",
        str(spec.source_name): order.source,
        "Warehouse": order.requested_warehouse,
    }
    custom, others = shown_texts(order, details.custom)
    said = {(str(each.label), each.text) for each in custom}
    pairs = [pair for pair in named.items() if pair not in said]
    pairs += [(_custom_title(each), each.text) for each in custom]
    return [f"{name}: {value}" for name, value in dict.fromkeys((*pairs, *others.items())) if value]


def _custom_title(custom: CustomText) -> str:
    """Its place, and what the channel calls it where that is something else."""
    title, field = f"Custom field {custom.place}", str(custom.label)
    return title if field == title else f"{title} ({field})"


def _weight(order: Order) -> str:
    weight = order_weight(order)
    if weight is None:
        return ""
    if weight.given:
        return f"{weight.value:f} {weight.unit or '(the shop names no unit)'}"
    if weight.incomplete:
        return f"at least {weight.value:f} {weight.unit} (summed up from the items, some of which have no weight)"
    return f"{weight.value:f} {weight.unit} (summed up from the items)"


def _shipment(shipment: ShipmentView, order: Order, together: Sequence[str]) -> str:
    what = f"{shipment.ship_date} {shipment.carrier} {shipment.service} {shipment.tracking_number}"
    cost = "" if shipment.cost is None else f"cost {_money(shipment.cost, order)}"
    parts = [
        " ".join(what.split()),
        f"in one parcel with {', '.join(together)}" if together else "",
        f"note to the buyer: {shipment.note_to_buyer}" if shipment.note_to_buyer else "",
        cost,
        f"TAKEN BACK {_local(shipment.voided_at)}: {shipment.void_reason}" if shipment.voided_at else "",
        "the shop still has what it was told before" if shipment.shop_outdated else "",
    ]
    return ", ".join(part for part in parts if part)


_DONE = (OrderStatus.SHIPPED, OrderStatus.CANCELLED)
_ACCEPTED = (NoticeState.SENT, NoticeState.CONFIRMED)


def _notice(notice: NoticeView, spec: ChannelSpec) -> str:
    begun = notice.steps_done and notice.state not in _ACCEPTED
    parts = [
        f"{notice.tracking_number}: {notice.state}",
        "a correction" if notice.correction else "",
        f"{notice.attempts} attempts",
        f"{notice.steps_done} requests accepted" if begun else "",
        f"may be sent from {_local(notice.not_before)} on" if notice.state is NoticeState.QUEUED else "",
        f"looked at in the shop from {_local(notice.next_look_at)} on" if notice.next_look_at else "",
    ]
    more = notice.last_error or notice_note(notice, spec)
    return ", ".join(part for part in parts if part) + (f": {more}" if more else "")


def _local(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
