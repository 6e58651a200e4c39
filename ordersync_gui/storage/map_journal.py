"""The journal of changes of a store's maps: what stood in which row, and which notices were touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.maps import MapKind, MapSource
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import from_json, to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_rows import RowChange
from ordersync_gui.storage.map_tables import MapChangeNotices, MapChangeRows, MapChanges

KEPT = 200  # changes of one store


def begin_change(
    db: Database, rows: Iterable[RowChange], *, store_id: int, source: MapSource, who: str, now: datetime
) -> int:
    """Keep a change with the rows that it changes; returns its id. The store's oldest ones go."""
    change = db.run(MapChanges.insert(store=store_id, at=to_ms(now), who=who, source=source.value))
    kept = [
        {
            "change_id": change,
            "kind": row.kind.value,
            "key": row.key,
            "before": to_json(None if row.before is None else dict(row.before)),
            "after": to_json(None if row.after is None else dict(row.after)),
        }
        for row in rows
    ]
    insert_rows(db, "map_change_row", kept)
    newest = MapChanges.select(MapChanges.id).where(MapChanges.store == store_id).order_by(MapChanges.id.desc())
    db.run(MapChanges.delete().where(MapChanges.store == store_id, MapChanges.id.not_in(newest.limit(KEPT))))
    return change


def note_effects(db: Database, change: int, *, orders: int, notices: Mapping[int, str]) -> None:
    """Note how many orders got another status, and what is kept of each touched notice."""
    rows = [{"change_id": change, "notice_id": notice, "before": before} for notice, before in notices.items()]
    insert_rows(db, "map_change_notice", rows)
    db.run(MapChanges.update(orders=orders).where(MapChanges.id == change))


def change_to_undo(db: Database, store_id: int, change_id: int | None) -> int:
    """The change that can be undone: the store's latest that stands.

    Raises NotFound when there is no change of that id, UsageError when it was undone already, a later one
    stands, or there is none at all.
    """
    standing = _standing(db, store_id)
    if change_id is None:
        if standing is None:
            raise UsageError(say("There is no change of this store's maps to undo."))
        return standing
    if change_id != standing:
        _refuse(db, store_id, change_id)
    return change_id


def rows_of(db: Database, change: int) -> tuple[RowChange, ...]:
    """What the change did to the rows of the maps."""
    query = MapChangeRows.select(
        MapChangeRows.kind, MapChangeRows.key, MapChangeRows.before, MapChangeRows.after
    ).where(MapChangeRows.change == change)
    return tuple(
        RowChange(MapKind(kind), key, from_json(before), from_json(after))
        for kind, key, before, after in db.tuples(query)
    )


def notices_of(db: Database, change: int) -> dict[int, str]:
    """What is kept of the notices that the change touched, by their ids, see `map_notices`."""
    query = MapChangeNotices.select(MapChangeNotices.notice, MapChangeNotices.before)
    return dict(db.tuples(query.where(MapChangeNotices.change == change)))


def end_change(db: Database, change: int, *, now: datetime) -> None:
    """Note that the change is undone."""
    db.run(MapChanges.update(undone_at=to_ms(now)).where(MapChanges.id == change))


def _standing(db: Database, store_id: int) -> int | None:
    stands = MapChanges.select(MapChanges.id).where(MapChanges.store == store_id, MapChanges.undone_at.is_null())
    found = db.column(stands.order_by(MapChanges.id.desc()).limit(1))
    return found[0] if found else None


def _refuse(db: Database, store_id: int, change_id: int) -> None:
    known = MapChanges.select(MapChanges.undone_at).where(MapChanges.store == store_id, MapChanges.id == change_id)
    found = db.column(known)
    if not found:
        raise NotFound(say("There is no such change of this store's maps any more."))
    if found[0] is not None:
        raise UsageError(say("This change of the maps was undone already."))
    raise UsageError(
        say("A later change of this store's maps still stands."),
        remedy=say("Undo that one first."),
    )
