"""Writes what a status map changes of very many orders, a statement for all that are alike."""

# ruff: noqa: S608 - statements are put together from our own names; values are bound
from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.columns import gaps_to_json, to_json, to_ms
from ordersync_gui.storage.database import Database

_TELL = """INSERT INTO timeline (order_id, at, template, gaps, who)
    SELECT id, CAST(? AS BIGINT), ?, ?, ? FROM orders WHERE id IN (SELECT value FROM json_each(?))"""


def write_columns(db: Database, ids: Collection[int], columns: Mapping[str, object]) -> None:
    """Set these columns of these orders; no others, so that indexes that don't hold them aren't touched."""
    if not columns:
        return
    changes = ", ".join(f"{name} = ?" for name in columns)
    statement = f"UPDATE orders SET {changes} WHERE id IN (SELECT value FROM json_each(?))"
    with db.plain_errors():
        db.connection().execute(statement, (*columns.values(), to_json(sorted(ids))))


def tell_orders(db: Database, ids: Collection[int], message: Message, *, who: str, now: datetime) -> None:
    """Append the same sentence to the timelines of these orders."""
    values = (to_ms(now), message.template, gaps_to_json(message.values), who, to_json(sorted(ids)))
    with db.plain_errors():
        db.connection().execute(_TELL, values)
