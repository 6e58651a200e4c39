"""Reads of what a store's status words mean and how often they occur."""

from __future__ import annotations

from peewee import fn

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import OrderStatus, map_word
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import ChannelStatuses, Orders, StatusMaps


def status_map(db: Database, store_id: int) -> dict[str, OrderStatus]:
    """What the store's words mean."""
    rows = StatusMaps.select(StatusMaps.word, StatusMaps.status).where(StatusMaps.store == store_id)
    return {word: OrderStatus(status) for word, status in db.tuples(rows.order_by(StatusMaps.word))}


def status_words(db: Database, store_id: int) -> tuple[StatusWord, ...]:
    """Every word that an order has, that is mapped or that the shop itself lists.

    Unmapped ones first, then the most frequent; orders that are left out count too, since the map is
    theirs as well. last_seen is the latest modification time of an order that has the word.
    """
    used = (
        Orders.select(Orders.source_status, fn.COUNT(Orders.id), fn.MAX(Orders.modified_at))
        .where(Orders.store == store_id)
        .group_by(Orders.source_status)
    )
    with db.snapshot():
        mapped, labels = status_map(db, store_id), _labels(db, store_id)
        seen = {word: (count, from_ms(last)) for word, count, last in db.tuples(used)}
    words = [
        StatusWord(
            word=word,
            count=seen[word][0] if word in seen else 0,
            last_seen=seen[word][1] if word in seen else None,
            status=map_word(mapped, word),
            label=labels.get(word, ""),
        )
        for word in seen.keys() | mapped.keys() | labels.keys()
    ]
    return tuple(sorted(words, key=lambda word: (word.status is not OrderStatus.UNMAPPED, -word.count, word.word)))


def _labels(db: Database, store_id: int) -> dict[str, str]:
    """The words that the shop lists, with the names that it has for them."""
    listed = ChannelStatuses.select(ChannelStatuses.word, ChannelStatuses.label)
    return dict(db.tuples(listed.where(ChannelStatuses.store == store_id)))
