"""Changing what a store's status words mean."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.status import OrderStatus, map_word
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.completed_orders import tell_of_completed
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.read_back import confirm_by_last_read
from ordersync_gui.storage.sqlite_bulk import chunks, insert_rows
from ordersync_gui.storage.store_rules import status_maps
from ordersync_gui.storage.tables import Orders, StatusMaps, Stores
from ordersync_gui.storage.timeline import Happening, write_timeline


def set_words(
    db: Database, *, store_id: int, words: Mapping[str, OrderStatus], now: datetime, operator: str
) -> Changes:
    """Map words (compared exactly) to statuses; UNMAPPED takes a word out of the map.

    Orders with these words get their status and attention anew in the same transaction, and their
    notices are confirmed where the word came after they were sent and now means shipped.
    Raises NotFound when there is no such store.
    """
    with db.transaction():
        _require_store(db, store_id)
        known = status_maps(db).get(store_id, {})
        changed = {word: status for word, status in words.items() if map_word(known, word) is not status}
        if not changed:
            return Changes()
        _write(db, store_id, changed)
        return Changes(maps=True) | _derive_orders(db, store_id, changed, now=now, operator=operator)


def _require_store(db: Database, store_id: int) -> None:
    if not db.column(Stores.select(Stores.id).where(Stores.id == store_id)):
        raise NotFound(say("There is no such store any more."))


def _write(db: Database, store_id: int, words: Mapping[str, OrderStatus]) -> None:
    for part in chunks(list(words)):
        db.run(StatusMaps.delete().where(StatusMaps.store == store_id, StatusMaps.word.in_(part)))
    rows = [
        {"store_id": store_id, "word": word, "status": status.value}
        for word, status in words.items()
        if status is not OrderStatus.UNMAPPED
    ]
    insert_rows(db, "status_map", rows)


def _derive_orders(
    db: Database, store_id: int, words: Mapping[str, OrderStatus], *, now: datetime, operator: str
) -> Changes:
    word_of: dict[int, str] = {}
    for part in chunks(list(words)):
        rows = Orders.select(Orders.id, Orders.source_status).where(
            Orders.store == store_id, Orders.source_status.in_(part)
        )
        word_of.update(db.tuples(rows))
    derivation = derive(db, word_of)
    happenings = [
        Happening(order, _sentence(status, word_of[order]), who=operator)
        for order, status in derivation.statuses.items()
    ]
    write_timeline(db, happenings, now=now)
    changed = sorted(derivation.changed)
    told = tell_of_completed(db, changed, now=now)
    return derivation.changes | told | confirm_by_last_read(db, changed, now=now)


def _sentence(status: OrderStatus, word: str) -> Message:
    return say('The status is now {status}: the meaning of "{word}" was changed.', status=status.value, word=word)
