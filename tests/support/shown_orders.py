"""What commands show of an order, and the same of the order that a shop holds, fact by fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ordersync_gui.domain.channel import OrderField
from ordersync_gui.domain.money import to_decimal
from ordersync_gui.domain.order import Order

Read = Callable[[Any], Any]


def _weight(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def _amounts(shown: Any) -> list[Decimal]:  # noqa: ANN401 - JSON
    return [Decimal(shown[name]) for name in ("total", "tax", "shipping", "discount")]


def _amounts_served(order: Order) -> list[Decimal]:
    return [
        to_decimal(amount, order.currency) for amount in (order.total, order.tax, order.shipping, order.discount)
    ]


def _goods(item: Any) -> tuple[Any, ...]:  # noqa: ANN401 - JSON
    exact = (Decimal(item["quantity"]), Decimal(item["unit_price"]))
    return (*exact, *(item[name] for name in ("line_id", "sku", "name", "upc", "kind")))


def _goods_served(line: Any) -> tuple[Any, ...]:  # noqa: ANN401 - read by name
    return (
        line.quantity,
        line.unit_price,
        *(getattr(line, name) for name in ("line_id", "sku", "name", "upc", "kind")),
    )


# What a command shows for each field that a channel can declare, and what the shop holds.
DECLARABLE: Mapping[OrderField, tuple[Read, Read]] = {
    OrderField.EMAIL: (lambda shown: shown["buyer"]["email"], lambda order: order.buyer.email),
    OrderField.PHONE: (
        lambda shown: shown["buyer"]["phone"] + shown["ship_to"]["phone"],
        lambda order: order.buyer.phone + order.ship_to.phone,
    ),
    OrderField.SHIPPING_METHOD: (lambda shown: shown["shipping_method"], lambda order: order.shipping_method),
    OrderField.PAYMENT_METHOD: (lambda shown: shown["payment_method"], lambda order: order.payment_method),
    OrderField.DISCOUNT: (
        lambda shown: Decimal(shown["discount"]),
        lambda order: to_decimal(order.discount, order.currency),
    ),
    OrderField.COUPON: (lambda shown: shown["coupon"], lambda order: order.coupon),
    OrderField.GIFT: (lambda shown: shown["gift"], lambda order: order.gift),
    OrderField.GIFT_MESSAGE: (lambda shown: shown["gift_message"], lambda order: order.gift_message),
    OrderField.BUYER_NOTES: (lambda shown: shown["buyer_notes"], lambda order: order.buyer_notes),
    OrderField.INTERNAL_NOTES: (lambda shown: shown["internal_notes"], lambda order: order.internal_notes),
    OrderField.ORDER_WEIGHT: (
        lambda shown: _weight(shown["weight"]["value"]) if (shown["weight"] or {}).get("given") else None,
        lambda order: order.weight or None,
    ),
    OrderField.ITEM_WEIGHT: (
        lambda shown: [(_weight(item["weight"]), item["weight_unit"]) for item in shown["items"]],
        lambda order: [(line.weight, line.weight_unit) for line in order.lines],
    ),
    OrderField.ITEM_IMAGE: (
        lambda shown: [item["image_url"] for item in shown["items"]],
        lambda order: [line.image_url for line in order.lines],
    ),
    OrderField.ITEM_OPTIONS: (
        lambda shown: [
            [(option["name"], option["value"]) for option in item["options"]] for item in shown["items"]
        ],
        lambda order: [[(option.name, option.value) for option in line.options] for line in order.lines],
    ),
    OrderField.LOCATION: (
        lambda shown: [item["location"] for item in shown["items"]],
        lambda order: [line.location for line in order.lines],
    ),
    OrderField.CUSTOM_FIELDS: (lambda shown: shown["custom_fields"], lambda order: dict(order.custom_fields)),
    OrderField.PICKUP_POINT: (
        lambda shown: shown["pickup_point"],
        lambda order: None if order.pickup_point is None else asdict(order.pickup_point),
    ),
    OrderField.SOURCE: (lambda shown: shown["source"], lambda order: order.source),
}
ALWAYS: tuple[tuple[Read, Read], ...] = (
    (lambda shown: shown["number"], lambda order: order.number),
    (lambda shown: shown["source_status"], lambda order: order.source_status),
    (lambda shown: shown["implied_status"], lambda order: order.implied_status),
    (lambda shown: _time(shown["ordered_at"]), lambda order: order.ordered_at),
    (lambda shown: _time(shown["modified_at"]), lambda order: order.modified_at),
    (lambda shown: shown["currency"], lambda order: order.currency),
    (_amounts, _amounts_served),
    (lambda shown: shown["buyer"], lambda order: asdict(order.buyer)),
    (lambda shown: shown["ship_to"], lambda order: asdict(order.ship_to)),
    (lambda shown: shown["bill_to"], lambda order: asdict(order.bill_to)),
    (lambda shown: shown["requested_warehouse"], lambda order: order.requested_warehouse),
    (lambda shown: [_goods(item) for item in shown["items"]], lambda order: list(map(_goods_served, order.lines))),
)
