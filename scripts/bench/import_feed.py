"""The pages that imports are measured with: orders of real width with three items each, written like a plugin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random

from ordersync_gui.domain.order import ItemOption, Order, OrderLine
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.feed_xml import feed_document
from scripts.bench.invented_orders import invented_orders

PAGE_SIZE, ITEMS = 100, 3
# All orders changed within so many days: one window, which isn't read in slices.
SPREAD = timedelta(days=5)
EMPTY_PAGE = b'<?xml version="1.0" encoding="utf-8"?>\n<Orders page="1" pages="1"/>\n'
# Words that the plugin's default map knows; with the others a person is asked, which is another cost.
_WORDS, _SHARES = ("completed", "processing", "on-hold", "cancelled"), (80, 12, 4, 4)
_DIALECT = replace(dialect_of("custom_store"), custom_fields=("Custom field 1",))
_NOTE = "Please leave the parcel with the neighbours on the second floor; the bell is out of order. "
_PLACES = ("A-02-1", "B-11-4", "C-07-2", "")


def since() -> datetime:
    """From when on all orders of a feed made now are asked for, in one window: slices would read them again."""
    return datetime.now(UTC) - SPREAD - timedelta(days=1)


def pages(orders: int, *, newest: datetime, first: int = 0) -> Iterator[bytes]:
    """All pages of so many orders, the latest changed first; newest: when that was, aware UTC.

    first: the place of the first order, by which two feeds of the same length hold different orders.
    """
    count = -(-orders // PAGE_SIZE)
    page: list[Order] = []
    for order in _orders(orders, newest, first):
        page.append(order)
        if len(page) == PAGE_SIZE:
            yield _document(page, count)
            page.clear()
    if page:
        yield _document(page, count)


def _document(page: list[Order], count: int) -> bytes:
    return feed_document(page, page=1, pages=count, dialect=_DIALECT).encode()


def _orders(count: int, newest: datetime, first: int) -> Iterator[Order]:
    random = Random(count)  # noqa: S311 - invented data, no secret
    for place, invented in enumerate(invented_orders(count), start=first):
        changed = newest - SPREAD * ((place - first) / count)
        ship_to = replace(
            invented.order.ship_to,
            address1=invented.order.ship_to.address1 or "Storgatan 1",
            address2=f"Floor {place % 9}" if place % 3 == 0 else "",
            phone=invented.order.buyer.phone,
        )
        yield replace(
            invented.order,
            remote_id=str(9_000_000 + place),
            number=f"N-{700_000 + place}",
            source_status=random.choices(_WORDS, _SHARES)[0],
            currency="EUR",
            ordered_at=changed - timedelta(hours=place % 50),
            modified_at=changed,
            bill_to=ship_to,
            ship_to=ship_to,
            buyer_notes=_NOTE if place % 4 == 0 else "",
            internal_notes="Gift wrap in blue" if place % 10 == 0 else "",
            custom_fields={"Custom field 1": "AUTUMN-26"},
            source="Web shop",
            lines=tuple(_line(random, place, position, invented.order.lines) for position in range(ITEMS)),
        )


def _line(random: Random, place: int, position: int, known: tuple[OrderLine, ...]) -> OrderLine:
    like = known[position % len(known)]
    return OrderLine(
        line_id=f"{9_000_000 + place}{position}",
        sku=f"SKU-{int(random.random() ** 3 * 20_000):05d}",
        name=like.name if position < len(known) else f"{like.name} refill",
        quantity=Decimal(random.choice((1, 1, 1, 2, 3))),
        unit_price=Decimal(random.randrange(200, 9000)) / 100,
        weight=Decimal(random.randrange(2, 60)),
        weight_unit="Ounces",
        image_url=f"https://shop.example/media/{random.randrange(900)}.png" if position == 0 else "",
        location=random.choice(_PLACES),
        upc=f"4{random.randrange(10**11):011d}" if position == 0 else "",
        options=(ItemOption("Colour", random.choice(("Red", "Green", "Black"))),) if position == 0 else (),
    )
