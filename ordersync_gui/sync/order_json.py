"""Orders as JSON, for commands and exports: names stay, amounts are decimal strings, times ISO 8601 UTC."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order import Buyer, Order, PickupPoint
from ordersync_gui.domain.weight import order_weight
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.json_values import decimal_text, time_text
from ordersync_gui.sync.parcel_json import exchange_json, notice_json, shipment_json

_ENCODER = json.JSONEncoder(ensure_ascii=False)


def json_list(shapes: Iterable[Any]) -> Iterator[str]:
    """A JSON array piece by piece, one line for each value, so that a million needn't fit into memory at once."""
    yield "["
    separator = "\n"
    for shape in shapes:
        yield separator + _ENCODER.encode(shape)
        separator = ",\n"
    yield "\n]\n"


def json_lines(shapes: Iterable[Any]) -> Iterator[str]:
    """Each value as JSON in a line of its own (JSON Lines), which can be read without holding all of them."""
    return (_ENCODER.encode(shape) + "\n" for shape in shapes)


def spec_of(channel: str) -> ChannelSpec:
    """The channel's declaration; a bare one for a channel that is gone, so that its orders stay legible."""
    try:
        return channel_spec(channel)
    except NotFound:
        return ChannelSpec(
            key=channel,
            label=channel,
            summary=say("A channel that this version doesn't know."),
            form=(),
            checklist=(),
            default_status_map={},
            notice_fields=frozenset(),
        )


def left_out_because(details: OrderDetails, spec: ChannelSpec) -> str | None:
    """What of it a store's settings leave out, as "Marketplace: Amazon"; "" if unknown, None for a listed one."""
    if not details.left_out:
        return None
    rule = details.left_out_by
    return "" if rule is None else f"{rule.key or spec.source_name}: {rule.value}"


def order_json(details: OrderDetails, spec: ChannelSpec) -> dict[str, Any]:
    """One order with every fact that its channel can tell; ship_to is the one that counts."""
    order = details.order
    return {
        "number": order.number,
        "remote_id": order.remote_id,
        "store": details.store,
        "channel": details.channel,
        "order_term": str(spec.order_term),
        "status": details.status,
        "source_status": order.source_status,
        "implied_status": order.implied_status,
        "ordered_at": time_text(order.ordered_at),
        "modified_at": time_text(order.modified_at),
        "paid_at": time_text(order.paid_at),
        "currency": order.currency,
        "total": to_text(order.total, order.currency),
        "tax": to_text(order.tax, order.currency),
        "shipping": to_text(order.shipping, order.currency),
        "discount": to_text(order.discount, order.currency),
        "coupon": order.coupon,
        "buyer": _plain(order.buyer),
        "ship_to": _plain(details.ship_to),
        "ship_to_corrected": details.ship_to_corrected,
        "bill_to": _plain(order.bill_to),
        "pickup_point": None if order.pickup_point is None else _plain(order.pickup_point),
        "shipping_method": order.shipping_method,
        "ship_with": _ship_with_json(details),
        "payment_method": order.payment_method,
        "gift": order.gift,
        "gift_message": order.gift_message,
        "buyer_notes": order.buyer_notes,
        "internal_notes": order.internal_notes,
        "custom_fields": dict(order.custom_fields),
        "custom": [{"place": each.place, "field": str(each.label), "text": each.text} for each in details.custom],
        "weight": _weight_json(order),
        "source": order.source,
        "source_name": str(spec.source_name),
        "requested_warehouse": order.requested_warehouse,
        "items": [_item_json(view) for view in details.lines if not view.vanished],
        "left_out": details.left_out,
        "buyer_deleted_at": time_text(details.buyer_deleted_at),
        "left_out_because": left_out_because(details, spec),
        "held": details.held,
        "held_until": time_text(details.held_until),
        "ship_by": time_text(details.ship_by),
        "tags": list(details.tags),
        "assigned_to": details.assigned_to,
        "desk_note": details.note,
        "work_begun": None if details.work is None else details.work.kind,
        "work_begun_at": None if details.work is None else time_text(details.work.at),
        "needs_attention": [
            {"kind": attention.kind, "message": str(attention.message)} for attention in details.attention
        ],
    }


def _ship_with_json(details: OrderDetails) -> dict[str, str] | None:
    """What the store's map of shipping methods proposes."""
    by_map = details.ship_with
    return None if by_map is None else {"carrier": by_map.carrier, "service": by_map.service}


def _plain(value: Address | Buyer | PickupPoint) -> dict[str, str]:
    """A flat value's fields by name; `dataclasses.asdict` copies them deeply, half of an export's time."""
    return {name: getattr(value, name) for name in value.__slots__}


def _weight_json(order: Order) -> dict[str, Any] | None:
    weight = order_weight(order)
    if weight is None:
        return None
    return {
        "value": decimal_text(weight.value),
        "unit": weight.unit,
        "given": weight.given,
        "incomplete": weight.incomplete,
    }


def _item_json(view: LineView) -> dict[str, Any]:
    line = view.line
    return {
        "line_id": line.line_id,
        "sku": line.sku,
        "name": line.name,
        "quantity": decimal_text(line.quantity),
        "shipped": decimal_text(view.shipped),
        "unit_price": decimal_text(line.unit_price),
        "weight": decimal_text(line.weight),
        "weight_unit": line.weight_unit,
        "image_url": line.image_url,
        "location": line.location,
        "upc": line.upc,
        "kind": line.kind,
        "options": [{"name": option.name, "value": option.value} for option in line.options],
    }


def order_with_parcels_json(details: OrderDetails, spec: ChannelSpec) -> dict[str, Any]:
    """One order with what of it was shipped and what the shop was told of that."""
    return {
        **order_json(details, spec),
        "shipped_quantities": [_shipped_json(view) for view in details.lines],
        "shipments": [shipment_json(shipment, details) for shipment in details.shipments],
        "notices": [notice_json(notice, spec) for notice in details.notices],
    }


def order_with_history_json(
    details: OrderDetails,
    spec: ChannelSpec,
    exchanges: Mapping[int, Exchange],
    *,
    together: Mapping[int, Sequence[str]],
) -> dict[str, Any]:
    """One order with everything that happened to it, and the kept exchanges by their number.

    together: by parcel, the numbers of the other orders of which something is in it.
    """
    timeline = [
        {"at": time_text(entry.at), "message": str(entry.message), "who": entry.who, "evidence": entry.evidence}
        for entry in details.timeline
    ]
    shape = order_with_parcels_json(details, spec)
    for parcel in shape["shipments"]:
        parcel["combined_with"] = list(together.get(parcel["id"], ()))
    return {
        **shape,
        "timeline": timeline,
        "exchanges": [exchange_json(number, exchange) for number, exchange in exchanges.items()],
    }


def _shipped_json(view: LineView) -> dict[str, Any]:
    return {
        "line_id": view.line.line_id,
        "shipped": decimal_text(view.shipped),
        "ordered": decimal_text(view.line.quantity),
        "vanished": view.vanished,
    }
