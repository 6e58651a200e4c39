"""Ids that are never given out twice, so that what an open window or a list on paper names is never another thing.

SQLite by itself gives the ids of deleted rows to new ones where the deleted ones were the highest.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from peewee import BaseQuery, fn

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import HighestIds
from ordersync_gui.storage.prepared import Prepared, prepared
from ordersync_gui.storage.tables import Notices, Orders, Stores


class Identified(Enum):
    """What people and open windows name by its id, and where it lies."""

    ORDER = Orders
    STORE = Stores
    NOTICE = Notices


def first_free_id(db: Database, kind: Identified, *, count: int = 1) -> int:
    """The first of so many ids in a row above all that were ever given out; they go to nobody else.

    Call it inside the transaction that uses them.
    """
    used: list[int] = db.column(_highest_ever(kind.name))
    return db.engine.take_ids(kind.value._meta.table_name, count, max([_highest(db, kind), *used]) + 1)  # noqa: SLF001 - peewee's own way


@prepared
def _highest_ever(kind: str) -> BaseQuery:
    return HighestIds.select(HighestIds.id).where(HighestIds.kind == kind)


def remember_ids(db: Database) -> None:
    """Note the highest ids; call it inside a transaction before rows that may have them are deleted."""
    for kind in Identified:
        used: list[int] = db.column(_highest_ever(kind.name))
        highest = max([_highest(db, kind), *used])
        db.run(HighestIds.delete().where(HighestIds.kind == kind.name))
        db.run(HighestIds.insert(kind=kind.name, id=highest))


def _highest(db: Database, kind: Identified) -> int:
    found = db.column(_HIGHEST[kind]())[0]
    return int(found or 0)


def _maximum(table: Any) -> Callable[[], Prepared]:  # noqa: ANN401 - peewee's models aren't typed
    @prepared
    def query() -> BaseQuery:
        found: BaseQuery = table.select(fn.MAX(table.id))
        return found

    return query


_HIGHEST = {kind: _maximum(kind.value) for kind in Identified}
