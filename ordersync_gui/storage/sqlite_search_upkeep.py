"""Writes search texts and keeps SQLite's full-text index in step with them, for all rows of a page at once.

Rows that go with their order are taken out of the index by a trigger; nothing else may write to `search`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.engine import Asked, Connection
from ordersync_gui.storage.sqlite_search import match_beginnings, match_expression

_KNOWN = "SELECT order_id, text FROM search WHERE order_id IN (SELECT value FROM json_each(?))"
_INSERT = "INSERT INTO search (order_id, text) VALUES (?, ?)"
_UPDATE = "UPDATE search SET text = ?2 WHERE order_id = ?1"
# Behind two line ends even the last letter begins a piece of three, as the view `search_text` has it.
_FOUND = "INSERT INTO order_text (rowid, text) VALUES (?, ? || char(10, 10))"
_MATCHING = "SELECT rowid FROM order_text WHERE order_text MATCH ?"
_LOST = "INSERT INTO order_text (order_text, rowid, text) VALUES ('delete', ?, ? || char(10, 10))"


class SqliteTextIndex:
    """SQLite's own full-text index over pieces of three letters; connection gives the calling thread's."""

    def __init__(self, connection: Callable[[], Connection]) -> None:
        self._connection = connection

    def write_texts(self, texts: Mapping[int, str]) -> None:
        """Write the search texts of orders, by id, that may have one already; unchanged ones cost no write."""
        before = dict(self._connection().execute(_KNOWN, (to_json(list(texts)),)).fetchall())
        changed = {order: text for order, text in texts.items() if before.get(order, text) != text}
        new = {order: text for order, text in texts.items() if order not in before}
        self._execute(_LOST, sorted((order, before[order]) for order in changed))
        self._execute(_UPDATE, changed.items())
        self._execute(_INSERT, new.items())
        self._execute(_FOUND, sorted((changed | new).items()))

    def write_first_texts(self, texts: Mapping[int, str]) -> None:
        """Write the search texts of orders, by id, that have none yet."""
        self._execute(_INSERT, texts.items())
        self._execute(_FOUND, sorted(texts.items()))

    def holding(self, words: Sequence[str]) -> Asked | None:
        """What names all orders whose text holds all words; None where no word has three letters."""
        asked = match_expression(words)
        return None if asked is None else (_MATCHING, (asked,))

    def beginning_with(self, words: Sequence[str]) -> Asked | None:
        """The index tells with which three letters words of one or two can go on; None where too many."""
        asked = match_beginnings(self._connection(), words)
        return None if asked is None else (_MATCHING, (asked,))

    def _execute(self, statement: str, rows: Iterable[tuple[int, str]]) -> None:
        # In the order of ids: the index is written out whenever one is lower than the one before it.
        self._connection().executemany(statement, rows)
