"""Reads of the shop's methods and fields and of our carriers, with how often they occur and what the maps say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from ordersync_gui.domain.channel_fields import MappableField, field_text
from ordersync_gui.domain.channel_words import CarrierWord, FieldChoice, MethodWord, NewWord
from ordersync_gui.domain.maps import (
    CarrierService,
    MapKind,
    StoreMaps,
    by_key,
    carrier_key,
    method_key,
)
from ordersync_gui.domain.order import Order
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_rows import store_maps
from ordersync_gui.storage.order_columns import order_from_columns
from ordersync_gui.storage.queries.sqlite_words import MOST_PARCELS, carriers_of_parcels, methods_used
from ordersync_gui.storage.queries.status_words import Seen, words_seen
from ordersync_gui.storage.tables import Orders

__all__ = [
    "LATEST_ORDERS",
    "MOST_METHODS",
    "MOST_PARCELS",
    "carrier_words",
    "field_choices",
    "method_words",
    "still_unmapped",
]

MOST_METHODS = 2_000
LATEST_ORDERS = 1_000


def method_words(db: Database, store_id: int) -> tuple[MethodWord, ...]:
    """Every shipping method that an order ever came with or that is mapped; those that are left out count too.

    Unmapped ones with orders that are still to be shipped first, then by these, by orders now, by orders ever,
    and the method. Where a shop writes one of its own for nearly every order, the first `MOST_METHODS`.
    """
    with db.snapshot():
        mapped = _method_rows(store_maps(db, store_id))
        seen = words_seen(db, store_id, MapKind.SHIPPING_METHOD)
        used = methods_used(db, store_id)
    orders, to_ship = Counter[str](), Counter[str]()
    for method, count, waiting in used:
        orders[method_key(method)] += count
        to_ship[method_key(method)] += waiting
    spelled = _spellings(seen)
    words = [
        _method_word(key, spelled.get(key, ()), mapped.get(key), orders=orders[key], to_ship=to_ship[key])
        for key in spelled.keys() | mapped.keys()
    ]
    return tuple(sorted(words, key=_method_rank)[:MOST_METHODS])


def still_unmapped(db: Database, store_id: int, words: Iterable[NewWord]) -> tuple[NewWord, ...]:
    """Those of the store's words that nobody has mapped."""
    maps = store_maps(db, store_id)
    rows = by_key(maps)

    def is_mapped(word: NewWord) -> bool:
        return word.word in maps.statuses if word.kind is MapKind.STATUS else bool(rows.shipped_with(word.word))

    return tuple(word for word in words if not is_mapped(word))


def carrier_words(db: Database, store_id: int) -> tuple[CarrierWord, ...]:
    """Our carriers and services in the store's latest parcels, and those that have a row; by parcels, then name.

    Counted are the store's parcels among the desk's last `MOST_PARCELS`, voided ones too. Letters' case and
    surplus blanks make no difference: the writing with most parcels is shown, or that of the row.
    """
    with db.snapshot():
        maps = store_maps(db, store_id)
        used = carriers_of_parcels(db, store_id)
    ours: dict[tuple[str, str], CarrierService] = {}
    parcels, last = Counter[tuple[str, str]](), dict[tuple[str, str], int]()
    for carrier, service, count, at in sorted(used, key=lambda row: -row[2]):
        key = carrier_key(CarrierService(carrier, service))
        ours.setdefault(key, CarrierService(carrier, service))
        parcels[key] += count
        last[key] = max(at, last.get(key, at))
    ours |= {carrier_key(row): row for row in maps.carriers}
    rows = by_key(maps)
    words = [
        CarrierWord(row, parcels[key], from_ms(last[key]) if key in last else None, rows.told_as(row))
        for key, row in ours.items()
    ]
    return tuple(sorted(words, key=lambda word: (-word.parcels, carrier_key(word.ours))))


def field_choices(db: Database, store_id: int, spec_fields: Sequence[MappableField]) -> tuple[FieldChoice, ...]:
    """What custom fields can show, in the channel's order, with what stands there in orders.

    Counted are the store's latest `LATEST_ORDERS` orders, those that are left out aside.
    """
    orders = list(_latest(db, store_id))
    return tuple(_choice(field, orders) for field in spec_fields)


def _method_rows(maps: StoreMaps) -> dict[str, tuple[str, CarrierService]]:
    """The methods' keys -> how they are written in the map, and what they are shipped with."""
    return {method_key(method): (method, to) for method, to in maps.methods.items()}


def _spellings(seen: dict[str, Seen]) -> dict[str, list[tuple[str, Seen]]]:
    """Each key's writings, the one that was seen last first."""
    spelled: dict[str, list[tuple[str, Seen]]] = {}
    for word, when in sorted(seen.items(), key=lambda entry: (-entry[1].last, entry[0])):
        spelled.setdefault(method_key(word), []).append((word, when))
    return spelled


def _method_word(
    key: str,
    spelled: Sequence[tuple[str, Seen]],
    row: tuple[str, CarrierService] | None,
    *,
    orders: int,
    to_ship: int,
) -> MethodWord:
    written = row[0] if row is not None else key
    return MethodWord(
        method=spelled[0][0] if spelled else written,
        orders=orders,
        to_ship=to_ship,
        ever=max(orders, sum(seen.ever for _word, seen in spelled)),
        last_seen=_last(spelled),
        to=None if row is None else row[1],
    )


def _last(spelled: Sequence[tuple[str, Seen]]) -> datetime | None:
    return from_ms(spelled[0][1].last) if spelled else None


def _method_rank(word: MethodWord) -> tuple[bool, int, int, int, str]:
    waits = word.to is None and word.to_ship > 0
    return not waits, -word.to_ship, -word.orders, -word.ever, word.method


def _latest(db: Database, store_id: int) -> Iterator[Order]:
    newest = Orders.select().where(Orders.store == store_id, Orders.left_out == 0).order_by(Orders.id.desc())
    return (order_from_columns(row, ()) for row in db.dicts(newest.limit(LATEST_ORDERS)))


def _choice(field: MappableField, orders: Sequence[Order]) -> FieldChoice:
    texts = [text for order in orders if (text := field_text(order, field.key).strip())]
    return FieldChoice(field.key, field.label, len(texts), texts[0] if texts else "")
