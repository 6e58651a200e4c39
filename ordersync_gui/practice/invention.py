"""One invented order: who bought what, where it goes and what it costs, all drawn from one seeded source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from random import Random

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.money import to_decimal, to_minor
from ordersync_gui.domain.order import Buyer, ItemOption, LineKind, Order, OrderLine
from ordersync_gui.practice import goods
from ordersync_gui.practice.dialect import Dialect
from ordersync_gui.practice.tailoring import spelled_out
from ordersync_gui.practice.world import REGIONS, Region

_MAIN_CURRENCY, _OTHER_CURRENCY = "EUR", "USD"


class ShipToFault(StrEnum):
    """How an invented ship-to is unusable."""

    ABSENT = "absent"
    NO_STREET = "no_street"
    NO_COUNTRY = "no_country"
    SPELLED_OUT = "spelled_out"


@dataclass(frozen=True, slots=True)
class _Basket:
    """Lines and what they cost; amounts are minor units."""

    lines: tuple[OrderLine, ...]
    discount: int
    coupon: str
    total: int


def seeded(*parts: str | int) -> Random:
    """A source of draws that gives the same ones for the same parts, on every machine."""
    return Random("/".join(map(str, parts)))  # noqa: S311 - invented data must come out the same again


def invent_order(
    rng: Random,
    *,
    number: str,
    remote_id: str,
    status: str,
    ordered_at: datetime,
    modified_at: datetime,
    dialect: Dialect,
    image_base: str,
    fault: ShipToFault | None = None,
) -> Order:
    """An order whose total is exactly its lines + shipping + tax; fault makes the ship-to unusable.

    image_base is what stands before the name in the addresses of images.
    """
    currency = _OTHER_CURRENCY if _one_in(rng, 12) else _MAIN_CURRENCY
    basket = _basket(_Counter(rng, dialect, image_base, remote_id, currency))
    shipping = rng.choice(goods.SHIPPING_PRICES)
    tax = basket.total * rng.choice((0, 7, 19, 20)) // 100
    bill_to = _person(rng)
    gift = _one_in(rng, 6)
    ship_to = _spoiled(_person(rng) if gift else _delivered_home(rng, bill_to), fault)
    email = f"buyer{number}@example.{rng.choice(('com', 'net', 'org'))}"
    return Order(
        remote_id=remote_id,
        number=number,
        source_status=status,
        ordered_at=ordered_at,
        modified_at=modified_at,
        currency=currency,
        total=basket.total + shipping + tax,
        tax=tax,
        shipping=shipping,
        discount=basket.discount,
        buyer=Buyer(name=bill_to.name, email=email, phone=bill_to.phone or ship_to.phone, code=email),
        bill_to=bill_to,
        ship_to=ship_to,
        shipping_method=rng.choice(goods.SHIPPING_METHODS),
        payment_method=rng.choice(goods.PAYMENT_METHODS),
        gift=gift,
        gift_message=rng.choice(goods.GIFT_MESSAGES) if gift else "",
        buyer_notes=rng.choice(goods.BUYER_NOTES) if _one_in(rng, 4) else "",
        internal_notes=rng.choice(goods.INTERNAL_NOTES) if _one_in(rng, 6) else "",
        custom_fields=_custom_fields(rng, dialect.custom_fields),
        source=rng.choice(goods.SOURCES),
        requested_warehouse=rng.choice(goods.WAREHOUSES),
        coupon=basket.coupon,
        lines=basket.lines,
    )


def _one_in(rng: Random, count: int) -> bool:
    return rng.random() * count < 1


def _person(rng: Random) -> Address:
    region = rng.choice(REGIONS)
    town = rng.choice(region.towns)
    return Address(
        name=region.name_form.format(given=rng.choice(region.given), family=rng.choice(region.family)),
        company=rng.choice(region.companies) if region.companies and _one_in(rng, 4) else "",
        address1=_numbered(rng, region.streets),
        address2=_numbered(rng, region.floors) if region.floors and _one_in(rng, 3) else "",
        city=town.city,
        state=town.state,
        postal_code=town.postal_code,
        country=region.country,
        phone=_phone(rng, region),
    )


def _numbered(rng: Random, forms: tuple[str, ...]) -> str:
    return rng.choice(forms).format(n=rng.randint(1, 99))


def _phone(rng: Random, region: Region) -> str:
    """A number of the region; 100 to 199 keeps North American ones within the range that is never given out."""
    return "" if _one_in(rng, 8) else region.phone.format(d=rng.randint(100, 199))


def _delivered_home(rng: Random, bill_to: Address) -> Address:
    return replace(bill_to, phone="") if _one_in(rng, 5) else bill_to


def _spoiled(ship_to: Address, fault: ShipToFault | None) -> Address:
    match fault:
        case ShipToFault.ABSENT:
            return Address()
        case ShipToFault.NO_STREET:
            return replace(ship_to, address1="", address2="")
        case ShipToFault.NO_COUNTRY:
            return replace(ship_to, country="")
        case ShipToFault.SPELLED_OUT:
            return spelled_out(ship_to)
    return ship_to


def _custom_fields(rng: Random, labels: tuple[str, ...]) -> dict[str, str]:
    values = (rng.choice(goods.CAMPAIGNS), rng.choice(goods.PACKERS), f"PO {rng.randint(100, 999)}/26")
    return {label: value for label, value in zip(labels, values, strict=False) if value}


@dataclass(frozen=True, slots=True)
class _Counter:
    """Where one order's goods are picked."""

    rng: Random
    dialect: Dialect
    image_base: str
    remote_id: str
    currency: str


def _basket(counter: _Counter) -> _Basket:
    rng, currency, by_length = counter.rng, counter.currency, counter.dialect.by_length
    products = rng.sample(counter.dialect.products, rng.choices((1, 2, 3, 4, 5), (40, 28, 16, 10, 6))[0])
    lines = [_line(counter, product, place) for place, product in enumerate(products, 1)]
    if by_length is not None and _one_in(rng, 40):
        lines.append(replace(_line(counter, by_length, len(lines) + 1), quantity=Decimal("0.375")))
    worth = to_minor(sum((line.quantity * line.unit_price for line in lines), Decimal(0)), currency)
    discount = worth * rng.choice((5, 10, 15)) // 100 if _one_in(rng, 5) else 0
    coupon = ""
    if discount:
        lines.append(_discount_line(rng, discount, currency))
        coupon = lines[-1].sku if lines[-1].sku != goods.NO_COUPON else ""
    return _Basket(tuple(lines), discount, coupon, worth - discount)


def _line(counter: _Counter, product: goods.Product, place: int) -> OrderLine:
    rng = counter.rng
    return OrderLine(
        line_id=f"{counter.remote_id}{place}",
        sku=product.sku,
        name=product.name,
        quantity=Decimal(rng.choices((1, 2, 3, 4), (70, 18, 8, 4))[0]),
        unit_price=to_decimal(product.price, counter.currency),
        weight=Decimal(product.weight) if product.weight else None,
        weight_unit=product.weight_unit,
        image_url=f"{counter.image_base}/images/{goods.image_slug(product.sku)}.png",
        location=product.location,
        upc=product.upc,
        options=tuple(ItemOption(name, rng.choice(values)) for name, values in product.options),
    )


def _discount_line(rng: Random, discount: int, currency: str) -> OrderLine:
    """Without a LineItemID and with a negative price (seen on the WooCommerce plugin 5.2.0)."""
    return OrderLine(
        line_id="",
        sku=rng.choice(goods.COUPONS),
        name="Discount",
        quantity=Decimal(1),
        unit_price=-to_decimal(discount, currency),
        kind=LineKind.ADJUSTMENT,
    )
