"""Writes what a status map changes of very many orders, a statement for all that are alike."""

# ruff: noqa: S608 - statements are put together from our own names; values are bound
from __future__ import annotations

from collections.abc import Collection, Generator, Mapping
from contextlib import contextmanager
from datetime import datetime

from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.columns import gaps_to_json, to_json, to_ms
from ordersync_gui.storage.database import Database, plain_errors

_ROOM_KIB = 65_536
_TELL = """INSERT INTO timeline (order_id, at, template, gaps, who)
    SELECT value, ?, ?, ?, ? FROM json_each(?)"""


@contextmanager
def much_to_write(db: Database) -> Generator[None]:
    """Room for the pages of indexes that a transaction inside changes, which else are written many times over."""
    (usual,) = db.connection().execute("PRAGMA cache_size").fetchone()
    db.connection().execute(f"PRAGMA cache_size = -{_ROOM_KIB}")
    try:
        yield
    finally:
        db.connection().execute(f"PRAGMA cache_size = {usual}")


def write_columns(db: Database, ids: Collection[int], columns: Mapping[str, object]) -> None:
    """Set these columns of these orders; no others, so that indexes that don't hold them aren't touched."""
    if not columns:
        return
    changes = ", ".join(f"{name} = ?" for name in columns)
    statement = f"UPDATE orders SET {changes} WHERE id IN (SELECT value FROM json_each(?))"
    with plain_errors(db.path):
        db.connection().execute(statement, (*columns.values(), to_json(sorted(ids))))


def tell_orders(db: Database, ids: Collection[int], message: Message, *, who: str, now: datetime) -> None:
    """Append the same sentence to the timelines of these orders."""
    values = (to_ms(now), message.template, gaps_to_json(message.values), who, to_json(sorted(ids)))
    with plain_errors(db.path):
        db.connection().execute(_TELL, values)
