"""An order's channel facts as columns of the orders and order_line tables, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from decimal import Decimal
from operator import attrgetter
from typing import Any

from ordersync_gui.domain.money import exponent
from ordersync_gui.domain.order import Buyer, ItemOption, LineKind, Order, OrderLine, PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import (
    address_from_json,
    address_to_json,
    from_json,
    from_ms,
    from_ms_or_none,
    mapping_to_json,
    pairs_to_json,
    to_decimal_or_none,
    to_json,
    to_ms,
    to_ms_or_none,
)
from ordersync_gui.storage.folding import LONGEST_KEY, fold, number_key

Values = tuple[str | int | None, ...]  # as SQLite keeps them
_AS_THEY_ARE = (
    "remote_id",
    "number",
    "source_status",
    "currency",
    "total",
    "tax",
    "shipping",
    "discount",
    "shipping_method",
    "payment_method",
    "gift_message",
    "buyer_notes",
    "internal_notes",
    "source",
    "requested_warehouse",
    "coupon",
    "weight_unit",
)
_YES_OR_NO = ("remote_id_given", "gift")
_LINE_AS_THEY_ARE = ("line_id", "sku", "name", "weight_unit", "image_url", "location", "upc")
_FINEST_EXPONENT = 4
_LARGEST = 2**63 - 1
_FACT_COLUMNS = (
    *_AS_THEY_ARE,
    *_YES_OR_NO,
    "buyer_name",
    "buyer_email",
    "buyer_phone",
    "buyer_code",
    "ordered_at",
    "modified_at",
    "paid_at",
    "bill_to",
    "ship_to",
    "custom_fields",
    "pickup_point",
    "weight",
    "implied_status",
)
FACTS = len(_FACT_COLUMNS)  # what follows in a row is made of these and of the lines
# Names of the values that `order_values` and `line_values` give, in this order.
ORDER_COLUMNS = (
    *_FACT_COLUMNS,
    "number_sort",
    "buyer_shown",
    "buyer_sort",
    "shipping_method_sort",
    "total_sort",
    "item_summary",
    "item_count",
)
LINE_COLUMNS = (*_LINE_AS_THEY_ARE, "position", "quantity", "unit_price", "weight", "kind", "options", "vanished")
_values_as_they_are = attrgetter(*_AS_THEY_ARE)
_buyer_values = attrgetter("name", "email", "phone", "code")
_line_values_as_they_are = attrgetter(*_LINE_AS_THEY_ARE)


def order_to_columns(order: Order) -> dict[str, object]:
    """All columns that come from the channel; those that are derived from other inputs aren't among them."""
    return dict(zip(ORDER_COLUMNS, order_values(order), strict=True))


def order_values(order: Order) -> Values:
    """The same without the columns' names, for many orders at once."""
    ship_to = address_to_json(order.ship_to)
    return (
        *_values_as_they_are(order),
        # Python's sqlite3 takes several times as long for a truth value as for a number.
        int(order.remote_id_given),
        int(order.gift),
        *_buyer_values(order.buyer),
        to_ms(order.ordered_at),
        to_ms(order.modified_at),
        to_ms_or_none(order.paid_at),
        ship_to if order.bill_to == order.ship_to else address_to_json(order.bill_to),
        ship_to,
        mapping_to_json(order.custom_fields),
        "" if order.pickup_point is None else to_json(asdict(order.pickup_point)),
        None if order.weight is None else str(order.weight),
        "" if order.implied_status is None else order.implied_status.value,
        *_grid_values(order),
    )


def order_from_columns(row: Mapping[str, Any], lines: Iterable[OrderLine]) -> Order:
    """The order that `order_to_columns` stored; times are exact to the millisecond."""
    return Order(
        **{name: row[name] for name in (*_AS_THEY_ARE, *_YES_OR_NO)},
        buyer=Buyer(
            name=row["buyer_name"], email=row["buyer_email"], phone=row["buyer_phone"], code=row["buyer_code"]
        ),
        ordered_at=from_ms(row["ordered_at"]),
        modified_at=from_ms(row["modified_at"]),
        paid_at=from_ms_or_none(row["paid_at"]),
        bill_to=address_from_json(row["bill_to"]),
        ship_to=address_from_json(row["ship_to"]),
        custom_fields=from_json(row["custom_fields"]),
        pickup_point=PickupPoint(**from_json(row["pickup_point"])) if row["pickup_point"] else None,
        weight=to_decimal_or_none(row["weight"]),
        implied_status=OrderStatus(row["implied_status"]) if row["implied_status"] else None,
        lines=tuple(lines),
    )


def line_to_columns(line: OrderLine, position: int) -> dict[str, object]:
    """A line's columns; position counts from 1."""
    return dict(zip(LINE_COLUMNS, line_values(line, position), strict=True))


def line_values(line: OrderLine, position: int) -> Values:
    """The same without the columns' names."""
    return (
        *_line_values_as_they_are(line),
        position,
        str(line.quantity),
        str(line.unit_price),
        None if line.weight is None else str(line.weight),
        line.kind.value,
        pairs_to_json((option.name, option.value) for option in line.options),
        0,
    )


def line_from_columns(row: Mapping[str, Any]) -> OrderLine:
    """The line that `line_to_columns` stored."""
    return OrderLine(
        **{name: row[name] for name in _LINE_AS_THEY_ARE},
        quantity=Decimal(row["quantity"]),
        unit_price=Decimal(row["unit_price"]),
        weight=to_decimal_or_none(row["weight"]),
        kind=LineKind(row["kind"]),
        options=tuple(ItemOption(name, value) for name, value in from_json(row["options"])),
    )


def _grid_values(order: Order) -> Values:
    shown = buyer_shown(order)
    goods = [line for line in order.lines if line.kind is LineKind.ITEM]
    return (
        number_key(order.number),
        shown,
        fold(shown)[:LONGEST_KEY],
        fold(order.shipping_method)[:LONGEST_KEY],
        _total_sort(order),
        _summary(goods),
        str(sum((line.quantity for line in goods), Decimal(0))),
    )


def buyer_shown(order: Order) -> str:
    """Whom the lists name as the buyer: the first that is filled in of name, company, e-mail and code."""
    candidates = (
        order.buyer.name,
        order.bill_to.name,
        order.ship_to.name,
        order.bill_to.company,
        order.ship_to.company,
        order.buyer.email,
        order.buyer.code,
    )
    return next((text for text in candidates if text.strip()), "")


def _total_sort(order: Order) -> int:
    """The total in ten-thousandths of the currency's unit, so that 5000 JPY comes after 50.00 EUR."""
    scaled: int = order.total * 10 ** (_FINEST_EXPONENT - exponent(order.currency))
    return max(-_LARGEST, min(_LARGEST, scaled))


def _summary(goods: list[OrderLine]) -> str:
    if not goods:
        return ""
    first = goods[0]
    name = first.name or first.sku
    counted = name if first.quantity == 1 else f"{first.quantity.normalize():f} × {name}"  # noqa: RUF001 - the sign is meant
    return counted if len(goods) == 1 else f"{counted} +{len(goods) - 1}"
