"""The words that a store's shop uses, counted in SQLite itself: one statement for all words of a page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ordersync_gui.domain.maps import MapKind
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database

Word = tuple[MapKind, str]  # of one of the kinds that orders come with
# A word that comes with every import is written once in this time, unless an order came to it anew.
SEEN_AGAIN_MS = 3_600_000
_KNOWN = """SELECT kind, word FROM json_each(:words) AS wanted CROSS JOIN channel_word
    ON store_id = :store_id AND kind = wanted.value ->> 0 AND word = wanted.value ->> 1"""
# A clock that was set back makes no time earlier than it was known to be.
_COUNT = """INSERT INTO channel_word (store_id, kind, word, first_seen, last_seen, orders)
    VALUES (:store_id, :kind, :word, :at, :at, :orders)
    ON CONFLICT (store_id, kind, word) DO UPDATE SET
        orders = channel_word.orders + excluded.orders,
        first_seen = min(channel_word.first_seen, excluded.first_seen),
        last_seen = max(channel_word.last_seen, excluded.last_seen)
    WHERE excluded.orders > 0 OR excluded.last_seen >= channel_word.last_seen + :again"""


def known_words(db: Database, store_id: int, words: Iterable[Word]) -> set[Word]:
    """Those of the words that the store's shop has used."""
    values = {"store_id": store_id, "words": to_json([list(word) for word in words])}
    with db.plain_errors():
        found = db.connection().execute(_KNOWN, values).fetchall()
    return {(MapKind(kind), word) for kind, word in found}


def count_words(db: Database, store_id: int, words: Mapping[Word, int], *, at: int) -> None:
    """Add the orders that came to each word at a time (ms); a word that no order came to was only seen again."""
    rows = [
        {
            "store_id": store_id,
            "at": at,
            "again": SEEN_AGAIN_MS,
            "kind": kind.value,
            "word": word,
            "orders": orders,
        }
        for (kind, word), orders in words.items()
    ]
    with db.plain_errors():
        db.connection().executemany(_COUNT, rows)
