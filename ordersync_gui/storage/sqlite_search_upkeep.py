"""Writes search texts and keeps SQLite's full-text index in step with them, for all rows of a page at once.

Rows that go with their order are taken out of the index by a trigger; nothing else may write to `search`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database

_KNOWN = "SELECT order_id, text FROM search WHERE order_id IN (SELECT value FROM json_each(?))"
_INSERT = "INSERT INTO search (order_id, text) VALUES (?, ?)"
_UPDATE = "UPDATE search SET text = ?2 WHERE order_id = ?1"
# Behind two line ends even the last letter begins a piece of three, as the view `search_text` has it.
_FOUND = "INSERT INTO order_text (rowid, text) VALUES (?, ? || char(10, 10))"
_LOST = "INSERT INTO order_text (order_text, rowid, text) VALUES ('delete', ?, ? || char(10, 10))"


def write_texts(db: Database, texts: Mapping[int, str]) -> None:
    """Write the search texts of orders, by id, that may have one already; unchanged ones cost no write."""
    with db.plain_errors():
        before = dict(db.connection().execute(_KNOWN, (to_json(list(texts)),)).fetchall())
    changed = {order: text for order, text in texts.items() if before.get(order, text) != text}
    new = {order: text for order, text in texts.items() if order not in before}
    _execute(db, _LOST, sorted((order, before[order]) for order in changed))
    _execute(db, _UPDATE, changed.items())
    _execute(db, _INSERT, new.items())
    _execute(db, _FOUND, sorted((changed | new).items()))


def write_first_texts(db: Database, texts: Mapping[int, str]) -> None:
    """Write the search texts of orders, by id, that have none yet."""
    _execute(db, _INSERT, texts.items())
    _execute(db, _FOUND, sorted(texts.items()))


def _execute(db: Database, statement: str, rows: Iterable[tuple[int, str]]) -> None:
    # In the order of ids: the full-text index is written out whenever one is lower than the one before it.
    with db.plain_errors():
        db.connection().executemany(statement, rows)
