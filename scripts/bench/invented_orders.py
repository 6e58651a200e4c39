"""Invents orders as shops send them: of realistic width, words of known frequency, the same in every run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.order import Buyer, ItemOption, Order, OrderLine

SEED = 20261122
NEWEST = datetime(2026, 11, 22, 12, tzinfo=UTC)
STORES = (
    ("Paris Boutique", "oxatis"),
    ("Order Time B2B", "order_time"),
    ("Web shop", "custom_store"),
    ("Prints", "inksoft"),
)
LEFT_OUT_SOURCE = "Marketplace"
# How often an order has the word in an item's name; "walnut" and "velvet" hardly ever stand in the same order.
FREQUENT, COMMON, OTHER_COMMON, RARE, ABSENT = "bluish", "walnut", "velvet", "zirconium", "xylophone"
SHARES = {FREQUENT: 0.5, COMMON: 0.04, OTHER_COMMON: 0.04, RARE: 0.0001}
_MEETING = 20_000  # of that many orders one has both of the common words
_STATUS_WORDS = ("gone", "paid", "pending", "void", "wait", "odd")
_STATUS_SHARES = (81, 9, 4, 4, 1, 1)
_COUNTRIES = ("FR", "DE", "SE", "US", "GB", "PL", "JP")
_COUNTRY_SHARES = (40, 25, 10, 10, 8, 5, 2)
_METHODS = ("Standard", "Express", "Pick-up point", "Colissimo", "UPS Ground")
_GOODS = (
    "kettle",
    "mug",
    "lamp",
    "notebook",
    "cable",
    "teapot",
    "chair",
    "t-shirt",
    "poster",
    "battery",
    "filter",
)
_KINDS = ("small", "large", "steel", "oak", "cotton", "classic", "travel", "spare", "organic", "foldable")
_FIRST = (
    "Anna",
    "Berta",
    "Chloé",
    "David",
    "Emma",
    "François",
    "Grzegorz",
    "Håkan",
    "Inès",
    "Jürgen",
    "Keiko",
    "Luc",
)
_LAST = (
    "Martin",
    "Müller",
    "Öberg",
    "Dupont",
    "Nowak",
    "Smith",
    "García",
    "Tanaka",
    "Lefèvre",
    "Schneider",
    "Rossi",
)
_SYLLABLES = (
    "ba",
    "cor",
    "del",
    "fen",
    "gri",
    "hol",
    "jan",
    "kel",
    "lin",
    "mor",
    "ner",
    "pol",
    "ras",
    "tor",
    "vik",
)
_STREETS = ("Storgatan", "rue de la Paix", "Hauptstraße", "High Street", "ulica Długa", "Main Street")
_CITIES = ("Paris", "Lyon", "Berlin", "München", "Malmö", "Chicago", "Leeds", "Gdańsk", "Ōsaka", "Lille", "Bremen")
_SKUS = 20_000
_BUYERS = 50_000
_MINUTES = 3 * 365 * 24 * 60  # the orders spread over three years


@dataclass(frozen=True, slots=True)
class Invented:
    """An order and the place of its store in `STORES`."""

    store: int
    order: Order


def invented_orders(count: int, seed: int = SEED) -> Iterator[Invented]:
    """So many orders, oldest first; equal arguments give equal orders."""
    random = Random(seed)  # noqa: S311 - invented data, no secret
    buyers = [_buyer(random, place) for place in range(min(count, _BUYERS))]
    for place in range(count):
        yield _invented(random, place, count, random.choice(buyers))


def _invented(random: Random, place: int, count: int, known: tuple[Buyer, Address]) -> Invented:
    buyer, home = known
    store = min(int(random.random() ** 2 * len(STORES)), len(STORES) - 1)
    ordered_at = NEWEST - timedelta(minutes=(count - place) * _MINUTES / count + random.randrange(600))
    gift = random.random() < 0.03  # noqa: PLR2004 - a share
    return Invented(
        store,
        Order(
            remote_id=f"{store + 1}{place + 4_000_000}",
            number=f"{'ABWP'[store]}-{place + 100_000}",
            source_status=random.choices(_STATUS_WORDS, _STATUS_SHARES)[0],
            ordered_at=ordered_at,
            modified_at=ordered_at + timedelta(minutes=random.randrange(20_000)),
            currency="EUR" if store < len(STORES) - 1 else "USD",
            total=random.randrange(300, 30_000),
            tax=random.randrange(60, 3000),
            shipping=random.choice((0, 490, 690)),
            buyer=buyer,
            bill_to=home,
            ship_to=home,
            shipping_method=random.choice(_METHODS),
            payment_method="card",
            gift=gift,
            gift_message="All the best!" if gift else "",
            source=LEFT_OUT_SOURCE if random.random() < 0.01 else "Web",  # noqa: PLR2004 - a share
            lines=_lines(random, place),
        ),
    )


def _buyer(random: Random, place: int) -> tuple[Buyer, Address]:
    name = f"{random.choice(_FIRST)} {random.choice(_LAST)}{''.join(random.choices(_SYLLABLES, k=2))}"
    country = random.choices(_COUNTRIES, _COUNTRY_SHARES)[0]
    # One in two hundred sent no street: such an order needs a person.
    street = "" if place % 200 == 0 else f"{random.choice(_STREETS)} {random.randrange(1, 240)}"
    city, code = random.choice(_CITIES), str(random.randrange(10_000, 99_999))
    home = Address(name=name, address1=street, city=city, postal_code=code, country=country)
    mail = f"buyer{place}@mail{place % 40}.example"
    return Buyer(name, mail, f"+33 1 {random.randrange(10**8):08d}", f"C{place + 5000}"), home


def _lines(random: Random, place: int) -> tuple[OrderLine, ...]:
    lines = [_line(random, place, position) for position in range(1, random.choice((1, 1, 1, 2, 2, 3)) + 1)]
    extra = [word for word, share in SHARES.items() if random.random() < share]
    if COMMON in extra and OTHER_COMMON in extra:
        extra.remove(OTHER_COMMON)
    if place % _MEETING == _MEETING // 2:
        extra = [COMMON, OTHER_COMMON]
    first = lines[0]
    name = " ".join([*extra, first.name])
    return (
        OrderLine(first.line_id, first.sku, name, first.quantity, first.unit_price, options=first.options),
        *lines[1:],
    )


def _line(random: Random, place: int, position: int) -> OrderLine:
    name = f"{random.choice(_KINDS).capitalize()} {random.choice(_GOODS)} {random.randrange(900)}"
    # Few goods sell often, most hardly ever.
    sku = f"SKU-{int(random.random() ** 3 * _SKUS):05d}"
    options = (ItemOption("Colour", random.choice(("Red", "Green", "Black"))),) if position == 1 else ()
    quantity = Decimal(random.choice((1, 1, 1, 2, 3)))
    return OrderLine(
        f"{place}.{position}", sku, name, quantity, Decimal(random.randrange(200, 9000)) / 100, options=options
    )
