"""Reads of what a store's status words mean and how often they occur."""

from __future__ import annotations

from peewee import fn

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import OrderStatus, map_word
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders, StatusMaps


def status_map(db: Database, store_id: int) -> dict[str, OrderStatus]:
    """What the store's words mean."""
    rows = StatusMaps.select(StatusMaps.word, StatusMaps.status).where(StatusMaps.store == store_id)
    return {word: OrderStatus(status) for word, status in db.tuples(rows.order_by(StatusMaps.word))}


def status_words(db: Database, store_id: int) -> tuple[StatusWord, ...]:
    """Every word that an order has or that is mapped; unmapped ones first, then the most frequent.

    last_seen is the latest modification time of an order that has the word.
    """
    used = (
        Orders.select(Orders.source_status, fn.COUNT(Orders.id), fn.MAX(Orders.modified_at))
        .where(Orders.store == store_id)
        .group_by(Orders.source_status)
    )
    with db.snapshot():
        mapped = status_map(db, store_id)
        words = [
            StatusWord(word=word, count=count, last_seen=from_ms(last), status=map_word(mapped, word))
            for word, count, last in db.tuples(used)
        ]
    seen = {word.word for word in words}
    words += [
        StatusWord(word=word, count=0, last_seen=None, status=status)
        for word, status in mapped.items()
        if word not in seen
    ]
    return tuple(sorted(words, key=lambda word: (word.status is not OrderStatus.UNMAPPED, -word.count, word.word)))
