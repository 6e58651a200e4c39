"""Turning an invented order into one of an Oxatis shop: its goods, delivery, payment, VAT and custom fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.money import to_decimal
from ordersync_gui.domain.order import ItemOption, LineKind, Order, OrderLine, PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.weight import grams
from ordersync_gui.practice import ows_facts as facts
from ordersync_gui.practice.ows_money import Bill, worth

_STATES_IN = ("US", "ES", "CA")  # OWS has a state only there
# What the flags of an order in a state say.
IMPLIED_BY_STATE = {
    facts.SHIPPED: OrderStatus.SHIPPED,
    "cancelled": OrderStatus.CANCELLED,
    "unpaid": OrderStatus.AWAITING_PAYMENT,
    "PRE-ORDER": OrderStatus.AWAITING_PAYMENT,
}
_WITHOUT_STATE = (OrderStatus.AWAITING_SHIPMENT, OrderStatus.AWAITING_PAYMENT, OrderStatus.SHIPPED)


def as_ows_order(order: Order, rng: Random) -> Order:
    """The order as the detail of an Oxatis shop tells it: no state but in a few countries, times in seconds.

    modified_at is the last payment event: an order's detail knows no later change.
    """
    delivery = rng.choice(facts.DELIVERIES)
    implied = _implied(order.source_status, rng)
    payment = rng.choice(facts.PAYMENT_METHODS)
    lines = _goods(order, rng)
    bill = _bill(order, lines, rng, fee=facts.FEE if payment == facts.FEE_METHOD else 0)
    settled_at = min(order.modified_at, order.ordered_at + timedelta(seconds=rng.randrange(3600)))
    paid = implied in (OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED)
    lines = (*lines, *_fee(bill.fee, payment, order.currency))
    has_cell = bool(order.bill_to.phone) and rng.random() < 0.3  # noqa: PLR2004 - a share
    return replace(
        _plain(order),
        modified_at=settled_at,
        paid_at=settled_at if paid else None,
        implied_status=implied,
        buyer=replace(
            order.buyer,
            phone=f"+33 6 39 98 {rng.randrange(10_000):04}" if has_cell else order.buyer.phone,
            code=f"C{rng.randrange(10**5):05}",
        ),
        total=bill.total,
        tax=bill.tax,
        shipping=bill.shipping,
        discount=bill.discount,
        coupon=_coupons(lines, bill, rng),
        shipping_method=delivery.method,
        payment_method=payment,
        pickup_point=_pickup_point(delivery, rng),
        custom_fields=_custom_fields(rng),
        weight=_whole_weight(lines, rng),
        source=rng.choices(tuple(facts.SOURCES), (6, 1, 2, 2, 1))[0],
        lines=lines,
    )


def _plain(order: Order) -> Order:
    return replace(
        order,
        bill_to=_placed(order.bill_to),
        ship_to=_placed(order.ship_to),
        requested_warehouse="",
    )


def _placed(place: Address) -> Address:
    return place if place.country in _STATES_IN else replace(place, state="")


def _implied(word: str, rng: Random) -> OrderStatus:
    """What the flags say besides the state: paid, unless the state tells otherwise."""
    return rng.choice(_WITHOUT_STATE) if not word else IMPLIED_BY_STATE.get(word, OrderStatus.AWAITING_SHIPMENT)


def _goods(order: Order, rng: Random) -> tuple[OrderLine, ...]:
    bought = [line for line in order.lines if line.kind is LineKind.ITEM]
    if bought[0].options and rng.random() < 0.15:  # noqa: PLR2004 - a share
        bought.insert(1, bought[0])
    lines: list[OrderLine] = []
    taken: dict[str, int] = {}
    for line in bought:
        product = str(facts.item_id(line.sku))
        taken[product] = taken.get(product, 0) + 1
        line_id = product if taken[product] == 1 else f"{product}#{taken[product]}"
        lines += _with_parts(_discounted(_item(line, line_id), rng, may=line is bought[0]))
    return tuple(lines)


def _item(line: OrderLine, line_id: str) -> OrderLine:
    weighed = None if line.weight is None else grams(line.weight, line.weight_unit)
    options = line.options
    if line.sku == facts.PACK_SKU:
        options = (*options, ItemOption("Packaging", f"{facts.PACK_NAME} ({facts.PACK_SIZE})"))
    quantity = Decimal(1) if line.sku == facts.BUNDLE_SKU else line.quantity
    weight = None if weighed is None else weighed.quantize(Decimal(1))
    return replace(
        line, line_id=line_id, quantity=quantity, weight=weight, weight_unit="", location="", options=options
    )


def _discounted(line: OrderLine, rng: Random, *, may: bool) -> OrderLine:
    price = line.unit_price * (100 - facts.ITEM_DISCOUNT) / 100
    if not may or rng.random() > 0.2 or price != round(price, 2):  # noqa: PLR2004 - a share; cents
        return line
    options = (*line.options, ItemOption("Discount", f"{facts.ITEM_DISCOUNT} %"))
    return replace(line, unit_price=price, options=options)


def _with_parts(line: OrderLine) -> Iterable[OrderLine]:
    """The line, and behind a bundle what is in it, at no price of its own."""
    yield line
    for sku, name, number in facts.BUNDLED if line.sku == facts.BUNDLE_SKU else ():
        yield OrderLine(
            line_id=f"{line.line_id}/{number}",
            sku=sku,
            name=name,
            quantity=Decimal(1),
            unit_price=Decimal(0),
            options=(ItemOption("Part of", line.name),),
        )


def _bill(order: Order, lines: Iterable[OrderLine], rng: Random, *, fee: int) -> Bill:
    goods = worth(lines, LineKind.ITEM, order.currency)
    return Bill(
        goods=goods,
        discount=goods * rng.choice((5, 10)) // 100 if order.discount else 0,
        shipping=order.shipping,
        fee=fee,
        vat_rate=rng.choice((facts.VAT, facts.VAT, 0)),
        vat_included=rng.random() < 0.85,  # noqa: PLR2004 - a share
    )


def _fee(amount: int, payment: str, currency: str) -> tuple[OrderLine, ...]:
    if not amount:
        return ()
    return (OrderLine("", "", f"{payment} (fee)", Decimal(1), to_decimal(amount, currency), kind=LineKind.FEE),)


def _coupons(lines: Iterable[OrderLine], bill: Bill, rng: Random) -> str:
    cart = rng.choice(facts.CART_COUPONS) if bill.discount else ""
    item = facts.ITEM_COUPON if any(option.name == "Discount" for line in lines for option in line.options) else ""
    return ", ".join(filter(None, (cart, item)))


def _pickup_point(delivery: facts.Delivery, rng: Random) -> PickupPoint | None:
    if not delivery.network:
        return None
    point = "".join(str(rng.randrange(10)) if sign == "#" else sign for sign in delivery.point)
    return PickupPoint(delivery.network, delivery.code, delivery.service, point)


def _custom_fields(rng: Random) -> dict[str, str]:
    drawn = (rng.choice(values) for values in facts.CUSTOM_VALUES)
    return {label: value for label, value in zip(facts.CUSTOM_FIELD_LABELS, drawn, strict=True) if value}


def _whole_weight(lines: Iterable[OrderLine], rng: Random) -> Decimal | None:
    """The goods and their packaging, as a whole number; some orders have none."""
    goods = sum((line.weight * line.quantity for line in lines if line.weight is not None), Decimal(0))
    return goods + rng.choice((50, 120, 300)) if goods and rng.random() < 0.8 else None  # noqa: PLR2004 - a share
