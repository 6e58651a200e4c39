"""Full-text search on PostgreSQL: an index of the texts' pieces of three letters (pg_trgm), kept by the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ordersync_gui.storage.engine import Asked, Connection

_PIECE = 3
_MOST_WORDS = 40  # that are looked up; the text itself shows the others
_WRITE = """INSERT INTO search (order_id, text) VALUES (?, ?)
    ON CONFLICT (order_id) DO UPDATE SET text = excluded.text WHERE search.text != excluded.text"""
_MEANT = str.maketrans({sign: f"\\{sign}" for sign in "\\%_"})


class PostgresTextIndex:
    """The index of `search`; connection gives the calling thread's, insert puts in very many rows."""

    def __init__(
        self,
        connection: Callable[[], Connection],
        insert: Callable[[str, Sequence[str], Sequence[tuple[object, ...]]], None],
    ) -> None:
        self._connection, self._insert = connection, insert

    def write_texts(self, texts: Mapping[int, str]) -> None:
        """Write the search texts of orders, by id, that may have one already; unchanged ones cost no write."""
        self._connection().executemany(_WRITE, sorted(texts.items()))

    def write_first_texts(self, texts: Mapping[int, str]) -> None:
        """Write the search texts of orders, by id, that have none yet."""
        if texts:
            self._insert("search", ("order_id", "text"), sorted(texts.items()))

    def holding(self, words: Sequence[str]) -> Asked | None:
        """What names all orders whose text holds all words; None where no word has three letters."""
        longest = [word for word in sorted(words, key=len, reverse=True)[:_MOST_WORDS] if len(word) >= _PIECE]
        return _texts_like(longest) if longest else None

    def beginning_with(self, words: Sequence[str]) -> Asked | None:
        """The index knows nothing of fewer than three letters: all texts are read, side by side."""
        return _texts_like(sorted(words, key=len, reverse=True)[:_MOST_WORDS])


def _texts_like(words: Sequence[str]) -> Asked:
    holds = " AND ".join("text LIKE ?" for _ in words)
    values = tuple(f"%{word.translate(_MEANT)}%" for word in words)
    return f"SELECT order_id FROM search WHERE {holds}", values  # noqa: S608 - words are bound
