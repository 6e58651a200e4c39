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
from ordersync_gui.practice.world import REGIONS, Region

CUSTOM_FIELDS = ("Custom field 1", "Custom field 2", "Custom field 3")
_MAIN_CURRENCY, _OTHER_CURRENCY = "EUR", "USD"


class ShipToFault(StrEnum):
    """How an invented ship-to is unusable."""

    ABSENT = "absent"
    NO_STREET = "no_street"
    NO_COUNTRY = "no_country"


@dataclass(frozen=True, slots=True)
class _Basket:
    """Lines and what they cost; amounts are minor units."""

    lines: tuple[OrderLine, ...]
    discount: int
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
    fault: ShipToFault | None = None,
) -> Order:
    """An order whose total is exactly its lines + shipping + tax; fault makes the ship-to unusable."""
    currency = _OTHER_CURRENCY if _one_in(rng, 12) else _MAIN_CURRENCY
    basket = _basket(rng, remote_id, currency)
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
        custom_fields=_custom_fields(rng),
        source=rng.choice(goods.SOURCES),
        requested_warehouse=rng.choice(goods.WAREHOUSES),
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
    return ship_to


def _custom_fields(rng: Random) -> dict[str, str]:
    values = (rng.choice(goods.CAMPAIGNS), rng.choice(goods.PACKERS), f"PO {rng.randint(100, 999)}/26")
    return {label: value for label, value in zip(CUSTOM_FIELDS, values, strict=True) if value}


def _basket(rng: Random, remote_id: str, currency: str) -> _Basket:
    products = rng.sample(goods.PRODUCTS, rng.choices((1, 2, 3, 4, 5), (40, 28, 16, 10, 6))[0])
    lines = [_line(rng, product, f"{remote_id}{place}", currency) for place, product in enumerate(products, 1)]
    if _one_in(rng, 40):
        metres = _line(rng, goods.BY_THE_METRE, f"{remote_id}{len(lines) + 1}", currency)
        lines.append(replace(metres, quantity=Decimal("0.375")))
    worth = to_minor(sum((line.quantity * line.unit_price for line in lines), Decimal(0)), currency)
    discount = worth * rng.choice((5, 10, 15)) // 100 if _one_in(rng, 5) else 0
    if discount:
        lines.append(_discount_line(rng, discount, currency))
    return _Basket(tuple(lines), discount, worth - discount)


def _line(rng: Random, product: goods.Product, line_id: str, currency: str) -> OrderLine:
    slug = "".join(letter.lower() for letter in product.sku if letter.isascii() and letter.isalnum())
    return OrderLine(
        line_id=line_id,
        sku=product.sku,
        name=product.name,
        quantity=Decimal(rng.choices((1, 2, 3, 4), (70, 18, 8, 4))[0]),
        unit_price=to_decimal(product.price, currency),
        weight=Decimal(product.weight) if product.weight else None,
        weight_unit=product.weight_unit,
        image_url=f"https://example.invalid/images/{slug}.jpg?w=200&h=200",
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
