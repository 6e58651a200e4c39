"""Reads of what a store's status words mean and how often they occur."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from peewee import fn

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.status import AlikeWords, OrderStatus, map_word
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_tables import ChannelWords
from ordersync_gui.storage.queries.sqlite_words import unmapped_by_store
from ordersync_gui.storage.tables import ChannelStatuses, Orders, StatusMaps


class Seen(NamedTuple):
    """The first and the last time (ms) that an order came with a word, and how many did."""

    first: int
    last: int
    ever: int


def status_map(db: Database, store_id: int) -> dict[str, OrderStatus]:
    """What the store's words mean."""
    rows = StatusMaps.select(StatusMaps.word, StatusMaps.status).where(StatusMaps.store == store_id)
    return {word: OrderStatus(status) for word, status in db.tuples(rows.order_by(StatusMaps.word))}


def status_words(db: Database, store_id: int) -> tuple[StatusWord, ...]:
    """Every word that an order ever came with, that is mapped or that the shop itself lists.

    Unmapped ones that orders have now first, then by orders now, by orders ever, and the word; orders that are
    left out count too, since the map is theirs as well.
    """
    used = Orders.select(Orders.source_status, fn.COUNT(Orders.id)).where(Orders.store == store_id)
    with db.snapshot():
        mapped, labels = status_map(db, store_id), _labels(db, store_id)
        counts: dict[str, int] = dict(db.tuples(used.group_by(Orders.source_status)))
        seen = words_seen(db, store_id, MapKind.STATUS)
    alike = AlikeWords(mapped)
    words = [
        StatusWord(
            word=word,
            count=counts.get(word, 0),
            last_seen=None if word not in seen else from_ms(seen[word].last),
            status=map_word(mapped, word),
            label=labels.get(word, ""),
            ever=max(counts.get(word, 0), 0 if word not in seen else seen[word].ever),
            first_seen=None if word not in seen else from_ms(seen[word].first),
            proposal=OrderStatus.UNMAPPED if word in mapped else alike.propose(word),
        )
        for word in counts.keys() | seen.keys() | mapped.keys() | labels.keys()
    ]
    return tuple(sorted(words, key=_rank))


def unmapped_words(db: Database) -> dict[int, tuple[str, ...]]:
    """Store id -> the status words that orders have now without a status; those with most orders ever first.

    Orders that are left out don't count: nobody is asked to look after them.
    """
    with db.snapshot():
        found = unmapped_by_store(db)
        seen = {store_id: words_seen(db, store_id, MapKind.STATUS) for store_id in found}
    return {store_id: _by_orders(words, seen[store_id]) for store_id, words in found.items()}


def _by_orders(words: Sequence[str], seen: Mapping[str, Seen]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-seen[word].ever if word in seen else 0, word)))


def words_seen(db: Database, store_id: int, kind: MapKind) -> dict[str, Seen]:
    """When and how often the store's orders came with each word of a kind."""
    rows = ChannelWords.select(
        ChannelWords.word, ChannelWords.first_seen, ChannelWords.last_seen, ChannelWords.orders
    ).where(ChannelWords.store == store_id, ChannelWords.kind == kind.value)
    return {word: Seen(*seen) for word, *seen in db.tuples(rows)}


def _rank(word: StatusWord) -> tuple[bool, int, int, str]:
    waits = word.status is OrderStatus.UNMAPPED and word.count > 0
    return not waits, -word.count, -word.ever, word.word


def _labels(db: Database, store_id: int) -> dict[str, str]:
    """The words that the shop lists, with the names that it has for them."""
    listed = ChannelStatuses.select(ChannelStatuses.word, ChannelStatuses.label)
    return dict(db.tuples(listed.where(ChannelStatuses.store == store_id)))
