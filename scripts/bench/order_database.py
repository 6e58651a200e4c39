"""Builds databases with very many orders for measuring, and keeps them in build/bench for the next time."""

from __future__ import annotations

import sqlite3
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from ordersync_gui.domain.order import Order
from ordersync_gui.domain.shipment import tracking_key
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import migrations, stores
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import Inputs, derived_columns
from ordersync_gui.storage.order_columns import line_to_columns, order_to_columns
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.store_rules import StoreRules, store_rules
from ordersync_gui.storage.timeline import Happening, write_timeline
from scripts.bench.invented_orders import LEFT_OUT_SOURCE, NEWEST, STORES, Invented, invented_orders

FOLDER = Path(__file__).resolve().parents[2] / "build" / "bench"
BUILDER = 1  # goes up when what is built changes
_PORTION = 10_000
_WORDS = {
    "paid": OrderStatus.AWAITING_SHIPMENT,
    "pending": OrderStatus.AWAITING_PAYMENT,
    "wait": OrderStatus.ON_HOLD,
    "gone": OrderStatus.SHIPPED,
    "void": OrderStatus.CANCELLED,
}
_CARRIERS = ("Colissimo", "DHL", "UPS", "Chronopost")
# What is kept while rows are written: index_orders looks lines and parcels up by their order.
_KEPT_INDEXES = frozenset({"order_line_by_order", "shipment_by_order"})
# In the order in which they refer to one another.
_TABLES = ("orders", "order_line", "shipment", "shipment_line", "desk_fact", "order_tag")
_TAGS = ("fragile", "Rush", "call first", "to check", "VIP")


def database_with(orders: int) -> Path:
    """The path of a database with so many orders, built anew where there is none of this version."""
    path = FOLDER / f"orders-{orders}.sqlite3"
    if _stamp(path) != _wanted_stamp():
        _build(path, orders)
    return path


def _wanted_stamp() -> str:
    return f"{migrations.VERSION}.{_schema_digest()}.{BUILDER}"


def _schema_digest() -> str:
    """Tells apart the states of a schema that isn't released yet."""
    statements = "\n".join(statement for step in migrations.STEPS for statement in step)
    return f"{zlib.crc32(statements.encode()):08x}"


def _stamp(path: Path) -> str:
    stamp = path.with_suffix(".built")
    return stamp.read_text() if stamp.exists() and path.exists() else ""


def _build(path: Path, orders: int) -> None:
    began = time.monotonic()
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(f"{path.stem}.*"):
        old.unlink()
    fresh = path.with_suffix(".part")
    for left in path.parent.glob(f"{path.stem}.part*"):
        left.unlink()
    with closing(Database(fresh)) as db:
        _fill(db, orders)
    for side in ("-wal", "-shm"):
        Path(f"{fresh}{side}").unlink(missing_ok=True)
    fresh.rename(path)
    path.with_suffix(".built").write_text(_wanted_stamp())
    print(f"built {path.name} in {time.monotonic() - began:.0f} s, {path.stat().st_size / 1e6:.0f} MB")  # noqa: T201 - a command's output


def _fill(db: Database, orders: int) -> None:
    connection = db.connection()
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA cache_size = -400000")
    rules = [_store(db, name, channel) for name, channel in STORES]
    put_off = _take_indexes_away(connection)
    first = 1
    for portion in _portions(invented_orders(orders), _PORTION):
        with db.transaction():
            _write(db, portion, rules, first)
        first += len(portion)
    with db.transaction():
        for statement in put_off:
            connection.execute(statement)
        connection.execute("INSERT INTO order_text (order_text) VALUES ('rebuild')")
        connection.execute("DELETE FROM order_count")
        connection.execute(
            "INSERT INTO order_count SELECT store_id, facet, count(*) FROM orders GROUP BY store_id, facet"
        )


def _store(db: Database, name: str, channel: str) -> tuple[int, StoreRules]:
    preferences = StorePreferences(left_out_sources=(LEFT_OUT_SOURCE,))
    store = stores.add_store(
        db,
        name=name,
        uid=f"bench-{channel}",
        channel=channel,
        settings={},
        status_map=_WORDS,
        now=NEWEST,
        preferences=preferences,
    )
    return store.id, store_rules(db)[store.id]


def _take_indexes_away(connection: sqlite3.Connection) -> list[str]:
    """Drop triggers and indexes, which are made much faster of all rows at once; returns how they come back."""
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    ).fetchall()
    found = [row for row in found if row[1] not in _KEPT_INDEXES]
    for kind, name, _ in found:
        connection.execute(f"DROP {kind} {name}")
    return [statement for _, _, statement in found]


def _portions(orders: Iterator[Invented], size: int) -> Iterator[list[Invented]]:
    while portion := list(islice(orders, size)):
        yield portion


def _write(db: Database, portion: Sequence[Invented], rules: Sequence[tuple[int, StoreRules]], first: int) -> None:
    written: dict[str, list[dict[str, Any]]] = {table: [] for table in _TABLES}
    for order_id, invented in enumerate(portion, start=first):
        store_id, store_rule = rules[invented.store]
        row = _order_row(order_id, invented.order, store_id, store_rule)
        written["orders"].append(row)
        _add_lines(written, order_id, invented.order)
        if row["status"] == OrderStatus.SHIPPED.value and order_id % 5 == 0:
            _add_parcel(written, row, invented.order)
        written["desk_fact"] += _desk_facts(order_id, row)
        if order_id % 40 == 0:
            written["order_tag"].append({"order_id": order_id, "tag_id": order_id // 40 % len(_TAGS) + 1})
    if first == 1:
        insert_rows(db, "tag", [_tag(place, name) for place, name in enumerate(_TAGS, start=1)])
    for table, rows in written.items():
        insert_rows(db, table, rows)
    ids = [row["id"] for row in written["orders"]]
    message = say("Imported from {store}.", store="the shop")
    write_timeline(db, [Happening(order_id, message) for order_id in ids], now=NEWEST)
    index_orders(db, ids)


def _add_lines(written: dict[str, list[dict[str, Any]]], order_id: int, order: Order) -> None:
    for position, line in enumerate(order.lines, start=1):
        columns = line_to_columns(line, position)
        written["order_line"].append({"id": order_id * 4 + position, "order_id": order_id, **columns})


def _add_parcel(written: dict[str, list[dict[str, Any]]], row: dict[str, Any], order: Order) -> None:
    order_id = row["id"]
    written["shipment"].append(_parcel(order_id, row))
    written["shipment_line"] += [
        {"shipment_id": order_id, "order_line_id": order_id * 4 + position, "quantity": str(line.quantity)}
        for position, line in enumerate(order.lines, start=1)
    ]


def _order_row(order_id: int, order: Order, store_id: int, rules: StoreRules) -> dict[str, Any]:
    held = order_id % 500 == 0 and order.source_status == "paid"
    derived = derived_columns(
        Inputs(
            source_status=order.source_status,
            implied_status=None,
            source=order.source,
            ship_to=order.ship_to,
            rules=rules,
            channel_ship_to=order.ship_to,
            held=held,
        )
    )
    # Two days for each third order; the others have no time by which they are to leave.
    ship_by = to_ms(order.ordered_at + timedelta(days=2)) if order_id % 3 == 0 else None
    return {
        "id": order_id,
        "store_id": store_id,
        "payload_hash": f"{order_id:064x}",
        **order_to_columns(order),
        **derived,
        "first_mapped": derived["mapped"],
        "first_word": order.source_status,
        "ship_by": ship_by,
    }


def _desk_facts(order_id: int, row: dict[str, Any]) -> list[dict[str, Any]]:
    held = row["status"] == OrderStatus.ON_HOLD.value and row["source_status"] == "paid"
    printed, assigned = order_id % 30 == 0, order_id % 100 == 0
    if not (held or printed or assigned):
        return []
    return [
        {
            "order_id": order_id,
            "held": held,
            "hold_until": to_ms(NEWEST + timedelta(days=order_id % 9)) if held else None,
            "note": "Buyer will call back" if order_id % 200 == 0 else "",
            "assigned_to": ("Kim", "Åsa", "Robin")[order_id // 100 % 3] if assigned else "",
            "work_kind": "printed" if printed else "",
            "work_at": row["modified_at"] if printed else None,
        }
    ]


def _parcel(order_id: int, row: dict[str, Any]) -> dict[str, Any]:
    tracking = f"{order_id % 10}X{order_id:010d}FR"
    return {
        "id": order_id,
        "uid": f"bench-{order_id}",
        "order_id": order_id,
        "carrier": _CARRIERS[order_id // 5 % len(_CARRIERS)],
        "service": "",
        "tracking_number": tracking,
        "tracking_key": tracking_key(tracking),
        "ship_date": "2026-11-20",
        "note_to_buyer": "",
        "cost": None,
        "created_at": row["modified_at"],
        "operator": "Kim",
    }


def _tag(place: int, name: str) -> dict[str, Any]:
    return {"id": place, "name": name, "name_folded": name.casefold()}
