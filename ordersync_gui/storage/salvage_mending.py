"""Brings saved rows to terms with those that are lost: no row without what it belongs to, no half order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from ordersync_gui.domain.salvage import TableSaved
from ordersync_gui.storage.sqlite_copy import uri

_ROUNDS = 5  # what belongs to something that belongs to something ...
_LOST_STORE = """INSERT INTO store (id, uid, name, name_folded, channel, settings, created_at, last_error_kind,
    last_error, connected)
    SELECT ?1, 'lost-' || ?1, 'Store ' || ?1, 'store ' || ?1, 'custom_store', '{}', 0, '', '', 0"""


@dataclass(frozen=True, slots=True)
class Mended:
    """dropped: orders that lack lines; invented: stores whose own row is lost."""

    dropped: int
    invented: int


def mend(connection: sqlite3.Connection, tables: Sequence[TableSaved], *, backup: Path | None) -> Mended:
    """Make the saved rows fit each other. backup: where lost rows of stores are looked up."""
    connection.create_function("folded", 1, str, deterministic=True)
    lost = {each.table for each in tables if each.lost != 0}
    with connection, without_triggers(connection):
        invented = _stores_back(connection, backup)
        _drop_orphans(connection)
        dropped = _drop_half_orders(connection)
        _drop_orphans(connection)
        if lost & {"orders", "order_line"} or dropped:
            # All that the shops still show comes again, and is written whatever it was before.
            connection.execute("UPDATE store SET high_water_mark = NULL")
            connection.execute("UPDATE orders SET payload_hash = ''")
        _make_anew(connection)
    return Mended(dropped, invented)


@contextmanager
def without_triggers(connection: sqlite3.Connection) -> Iterator[None]:
    """Inside, nothing is derived by itself from rows that change; whoever does that makes it anew."""
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _, text in triggers:
        connection.execute(text)


def _stores_back(connection: sqlite3.Connection, backup: Path | None) -> int:
    """Give orders whose store is lost that of a backup, else one to be connected anew; gives how many of these."""
    missing = [
        row[0]
        for row in connection.execute(
            "SELECT DISTINCT store_id FROM orders WHERE store_id NOT IN (SELECT id FROM store)"
        )
    ]
    invented = 0
    for store in missing:
        if not _store_of_backup(connection, backup, store):
            connection.execute(_LOST_STORE, (store,))
            invented += 1
    return invented


def _store_of_backup(connection: sqlite3.Connection, backup: Path | None, store: int) -> bool:
    if backup is None:
        return False
    columns = [row[1] for row in connection.execute("PRAGMA table_info(store)")]
    names = ", ".join(columns)
    gaps = ", ".join("?" * len(columns))
    with suppress(sqlite3.Error), closing(sqlite3.connect(uri(backup, "ro"), uri=True)) as kept:
        row = kept.execute(f"SELECT {names} FROM store WHERE id = ?", (store,)).fetchone()  # noqa: S608 - our own names
        if row is not None:
            connection.execute(f"INSERT OR IGNORE INTO store ({names}) VALUES ({gaps})", row)  # noqa: S608 - our own names
            return bool(connection.execute("SELECT changes()").fetchone()[0])
    return False


def _drop_orphans(connection: sqlite3.Connection) -> None:
    for _ in range(_ROUNDS):
        before = connection.total_changes
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for key in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
                connection.execute(
                    _without_parent(table, parent=key[2], column=key[3], found_by=key[4], rule=key[6])
                )
        if connection.total_changes == before:
            return


def _without_parent(table: str, *, parent: str, column: str, found_by: str | None, rule: str) -> str:
    change = f"UPDATE {table} SET {column} = NULL" if rule == "SET NULL" else f"DELETE FROM {table}"  # noqa: S608 - our own names
    parents = f"SELECT {found_by or 'id'} FROM {parent}"  # noqa: S608 - our own names
    return f"{change} WHERE {column} IS NOT NULL AND {column} NOT IN ({parents})"


def _drop_half_orders(connection: sqlite3.Connection) -> int:
    """Orders of which lines are lost would be shipped incomplete: gone, unless a parcel of them was recorded."""
    lines: dict[int, Decimal] = {}
    goods = "SELECT order_id, quantity FROM order_line WHERE kind = 'item' AND NOT vanished"
    for order, quantity in connection.execute(goods):
        lines[order] = lines.get(order, Decimal(0)) + _number(quantity)
    half = [
        (order,)
        for order, count in connection.execute("SELECT id, item_count FROM orders")
        if lines.get(order, Decimal(0)) != _number(count)
    ]
    connection.executemany("DELETE FROM orders WHERE id = ? AND id NOT IN (SELECT order_id FROM shipment)", half)
    return int(sum(not _is_there(connection, order) for (order,) in half))


def _is_there(connection: sqlite3.Connection, order: int) -> bool:
    return connection.execute("SELECT 1 FROM orders WHERE id = ?", (order,)).fetchone() is not None


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal("NaN")


def _make_anew(connection: sqlite3.Connection) -> None:
    """What the database derives by itself as rows change, all at once."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "order_count" in names:
        connection.execute("DELETE FROM order_count")
        counts = "SELECT store_id, facet, count(*) FROM orders GROUP BY store_id, facet"
        connection.execute(f"INSERT INTO order_count {counts}")
    if "order_text" in names:
        connection.execute("INSERT INTO order_text (order_text) VALUES ('rebuild')")
