"""Builds a database for measuring changes of a status map: one store, nine in ten orders shipped here and told."""

# ruff: noqa: S608 - statements are made of our own words
from __future__ import annotations

import shutil
import time
from contextlib import closing
from pathlib import Path

from ordersync_gui.storage.database import Database
from scripts.bench.order_database import database_with

BUILDER = 2  # goes up when what is built changes
ONE_STORE = 1
# Of ten orders, one stays as it was invented, and its word with it.
_SHIPPED = "id % 10 != 0 AND source_status = 'gone'"
_STATEMENTS = (
    # A store whose orders nearly all came with one word is the worst case, and a common one.
    f"UPDATE orders SET store_id = {ONE_STORE}",
    "DELETE FROM channel_word",
    """INSERT INTO channel_word
        SELECT store_id, 'status', source_status, min(modified_at), max(modified_at), count(*) FROM orders
        GROUP BY store_id, source_status""",
    "DELETE FROM shipment",
    """UPDATE orders SET source_status = 'gone', mapped = 'shipped', status = 'shipped',
        first_word = 'gone', first_mapped = 'shipped', attention = CASE WHEN attention LIKE '%missing_ship_to%'
            THEN '[["missing_ship_to","address1"]]' END WHERE id % 10 != 0""",
    f"""INSERT INTO shipment (id, uid, order_id, carrier, service, tracking_number, ship_date, note_to_buyer,
            created_at, operator, tracking_key)
        SELECT id, 'bench-' || id, id, 'DHL', 'Express', 'T' || id, '2026-11-20', '', modified_at, 'Kim', 'T' || id
        FROM orders WHERE {_SHIPPED}""",
    """INSERT INTO shipment_line (shipment_id, order_line_id, quantity)
        SELECT shipment.id, order_line.id, order_line.quantity
        FROM shipment JOIN order_line ON order_line.order_id = shipment.order_id AND order_line.kind = 'item'""",
    f"""INSERT INTO notice (id, uid, shipment_id, order_id, store_id, revision, state, attempts, not_before,
            asked_by_shop, payload, whole_order, word_before, mapped_before, created_at, attempt_ended_at, sent_at,
            steps_done)
        SELECT id, 'bench-' || id, id, id, store_id, 1, 'confirmed', 1, modified_at, 0,
            json_object('order_number', number, 'order_id', remote_id, 'carrier', 'DHL', 'service', 'Express',
                'tracking_number', 'T' || id, 'recipient', json(ship_to), 'items', json_array(
                json_object('line_id', '1', 'sku', 'SKU-1', 'name', item_summary, 'quantity', '1')),
                'more', hex(zeroblob(150))),
            1, 'paid', 'awaiting_shipment', modified_at, modified_at + 1000, modified_at + 1000, 1
        FROM orders WHERE {_SHIPPED}""",
    "INSERT INTO shop_look SELECT order_id, created_at + 86400000 FROM shipment",
    "INSERT INTO raw_payload SELECT order_id, randomblob(700), created_at + 86400000 FROM shipment",
    "UPDATE orders SET shipped_here = 3 WHERE id IN (SELECT order_id FROM shipment)",
)


def map_database_with(orders: int) -> Path:
    """The path of such a database with so many orders, built anew where there is none of this version."""
    source = database_with(orders)
    path = source.with_name(f"maps-{orders}.sqlite3")
    stamp = path.with_suffix(".built")
    wanted = f"{BUILDER} of {source.with_suffix('.built').read_text()}"
    if not (path.exists() and stamp.exists() and stamp.read_text() == wanted):
        _build(source, path)
        stamp.write_text(wanted)
    return path


def _build(source: Path, path: Path) -> None:
    began = time.monotonic()
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    shutil.copyfile(source, path)
    with closing(Database(path)) as db:
        connection = db.connection()
        connection.execute("PRAGMA cache_size = -400000")
        for statement in _STATEMENTS:
            connection.execute(statement)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    print(f"built {path.name} in {time.monotonic() - began:.0f} s")  # noqa: T201 - a command's output
