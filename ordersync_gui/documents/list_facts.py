"""Facts of the lists that go through several orders: what to pick where, and the parcels of a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from decimal import Decimal
from itertools import groupby
from typing import Any

from ordersync_gui.documents.facts import company_facts
from ordersync_gui.documents.figures import country, day, day_and_time, quantity
from ordersync_gui.documents.item_facts import goods, option_facts
from ordersync_gui.documents.text_direction import direction
from ordersync_gui.documents.words import words
from ordersync_gui.domain.day_parcel import DayParcel
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.order import OrderLine

_DIGITS = re.compile(r"(\d+)")


@dataclass(slots=True)
class _Pick:
    """Goods of one kind in one place, and in which orders they are."""

    line: OrderLine
    quantity: Decimal = Decimal(0)
    orders: dict[str, Decimal] = field(default_factory=dict)


def pick_list_facts(
    orders: Iterable[OrderDetails],
    *,
    language: str,
    zone: tzinfo | None,
    now: datetime,
    store: Store | None = None,
) -> dict[str, Any]:
    """What is left to ship of these orders, by place in the warehouse, then by SKU, both as people count.

    store: where all orders are of one.
    """
    picks: dict[tuple[object, ...], _Pick] = {}
    numbers: dict[str, None] = {}
    for details in orders:
        numbers[details.order.number] = None
        _add(picks, details)
    rows = sorted(picks.values(), key=_place)
    return {
        "language": language,
        "words": dict(words(language)),
        "company": company_facts(store),
        "date": day_and_time(now, language, zone),
        "groups": [
            {"location": location, "rows": [_pick_row(pick, language) for pick in group]}
            for location, group in groupby(rows, key=lambda pick: pick.line.location.strip())
        ],
        "orders": list(numbers),
        "order_count": len(numbers),
        "pieces": quantity(sum((pick.quantity for pick in rows), Decimal(0)), language),
    }


def _add(picks: dict[tuple[object, ...], _Pick], details: OrderDetails) -> None:
    for view in goods(details):
        left = view.line.quantity - view.shipped
        if left > 0:
            key = (view.line.location.strip(), view.line.sku, view.line.name, view.line.options)
            pick = picks.setdefault(key, _Pick(view.line))
            pick.quantity += left
            number = details.order.number
            pick.orders[number] = pick.orders.get(number, Decimal(0)) + left


def _place(pick: _Pick) -> tuple[object, ...]:
    """Goods without a place come last."""
    location = pick.line.location.strip()
    return not location, natural_key(location), natural_key(pick.line.sku), pick.line.name


def natural_key(text: str) -> tuple[tuple[int, str], ...]:
    """Sorts A-2 before A-10, in whatever letters."""
    parts = _DIGITS.split(text.casefold())
    return tuple((int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in parts)


def _pick_row(pick: _Pick, language: str) -> dict[str, Any]:
    return {
        "quantity": quantity(pick.quantity, language),
        "many": pick.quantity != 1,
        "sku": pick.line.sku,
        "name": pick.line.name,
        "dir": direction(pick.line.name),
        "options": option_facts(pick.line),
        "upc": pick.line.upc,
        "orders": [
            {"number": number, "quantity": quantity(amount, language)} for number, amount in pick.orders.items()
        ],
    }


def day_facts(
    parcels: Sequence[DayParcel],
    *,
    on: date,
    language: str,
    zone: tzinfo | None,
    now: datetime,
    store: Store | None = None,
) -> dict[str, Any]:
    """The parcels of a day by carrier; shipments that travel in one parcel are counted once.

    store: where the list is of one.
    """
    rows = sorted(parcels, key=lambda each: (not each.carrier.strip(), each.carrier.strip().casefold()))
    return {
        "language": language,
        "words": dict(words(language)),
        "company": company_facts(store),
        "date": day(on, language),
        "printed": day_and_time(now, language, zone),
        "carriers": [
            _carrier(list(group), language)
            for _, group in groupby(rows, key=lambda each: each.carrier.strip().casefold())
        ],
        "count": _count(parcels),
    }


def _carrier(parcels: Sequence[DayParcel], language: str) -> dict[str, Any]:
    return {
        "name": parcels[0].carrier.strip(),
        "count": _count(parcels),
        "parcels": [
            {
                "number": each.tracking_number,
                "service": each.service,
                "order": each.order_number,
                "store": each.store,
                "recipient": each.recipient,
                "dir": direction(each.recipient),
                "city": each.city,
                "country": country(each.country, language),
            }
            for each in sorted(parcels, key=lambda each: natural_key(each.order_number))
        ],
    }


def _count(parcels: Sequence[DayParcel]) -> int:
    return len({each.combined or each.shipment_id for each in parcels})
