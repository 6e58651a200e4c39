"""Reads of a store's maps: what stands in them, what edits would do, and the changes that were made."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from peewee import JOIN, fn

from ordersync_gui.domain.map_preview import FieldMove, MapChangeView, MapPreview, MapRowChange, MethodMove
from ordersync_gui.domain.maps import (
    CarrierService,
    MapEdits,
    MapKind,
    MapSource,
    StoreMaps,
    by_key,
    edited,
    method_key,
)
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import from_json, from_ms, from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_rows import Row, RowChange, row_changes, store_maps
from ordersync_gui.storage.map_tables import MapChangeRows, MapChanges
from ordersync_gui.storage.queries.sqlite_map_preview import orders_with_text, unaccepted_notices
from ordersync_gui.storage.queries.sqlite_words import methods_used
from ordersync_gui.storage.queries.status_effects import status_effects
from ordersync_gui.storage.sqlite_alike_orders import newest
from ordersync_gui.storage.tables import Stores

__all__ = ["map_changes", "maps_marks", "moving_orders", "preview_edits", "store_maps"]

Mark = tuple[int, int, int]


def preview_edits(db: Database, store_id: int, edits: MapEdits) -> MapPreview:
    """What applying these edits now would do, found by the code that applies them; nothing is written.

    Status moves count left-out orders, too, since the map is theirs as well. methods counts orders that await
    payment or shipment or are on hold, as `method_words` does.
    """
    with db.snapshot():
        changes = row_changes(db, store_id, edits)
        effects = status_effects(db, store_id, changes)
        maps = store_maps(db, store_id)
        after = edited(maps, edits)
        return MapPreview(
            moves=effects.plan.moves,
            reasons=effects.reasons,
            confirmed=len(effects.confirmed),
            queued=len(effects.queued),
            methods=tuple(_methods(db, store_id, edits, maps, after)),
            notices=_notices(db, store_id, maps, after) if edits.carriers else 0,
            fields=tuple(_fields(db, store_id, changes)),
        )


def moving_orders(
    db: Database, store_id: int, edits: MapEdits, *, before: OrderStatus, after: OrderStatus, limit: int = 200
) -> tuple[int, ...]:
    """Ids of orders that these edits would take from one status to the other, newest first."""
    with db.snapshot():
        steps = status_effects(db, store_id, row_changes(db, store_id, edits)).plan.steps
        wanted = (before.value, after.value)
        ids = [each for step in steps if (step.before.status, step.after.status) == wanted for each in step.ids]
        return newest(db, ids, limit)


def map_changes(db: Database, store_id: int, *, limit: int = 50) -> tuple[MapChangeView, ...]:
    """The latest changes of the store's maps, newest first, undone ones too."""
    query = MapChanges.select().where(MapChanges.store == store_id).order_by(MapChanges.id.desc()).limit(limit)
    with db.snapshot():
        found = db.dicts(query)
        rows = _rows(db, [row["id"] for row in found])
    return tuple(
        MapChangeView(
            id=row["id"],
            at=from_ms(row["at"]),
            who=row["who"],
            source=MapSource(row["source"]),
            rows=tuple(rows.get(row["id"], ())),
            orders=row["orders"],
            undone_at=from_ms_or_none(row["undone_at"]),
        )
        for row in found
    )


def maps_marks(db: Database) -> dict[int, Mark]:
    """Store id -> what differs after each import, change of its maps and undoing of one; quickly read."""
    imported, change = fn.COALESCE(Stores.last_good_import, 0), fn.COALESCE(fn.MAX(MapChanges.id), 0)
    query = Stores.select(Stores.id, imported, change, fn.COUNT(MapChanges.undone_at))
    found = query.join(MapChanges, JOIN.LEFT_OUTER, on=MapChanges.store == Stores.id).group_by(Stores.id)
    return {store_id: (last, latest, undone) for store_id, last, latest, undone in db.tuples(found)}


def _methods(
    db: Database, store_id: int, edits: MapEdits, maps: StoreMaps, after: StoreMaps
) -> Iterator[MethodMove]:
    if not edits.methods:
        return
    waiting: Counter[str] = Counter()
    for method, _, to_ship in methods_used(db, store_id):
        waiting[method_key(method)] += to_ship
    rows, rows_after = by_key(maps), by_key(after)
    for method in {method_key(method): method for method in edits.methods}.values():
        orders = waiting[method_key(method)]
        old, new = rows.shipped_with(method), rows_after.shipped_with(method)
        if orders and old != new:
            yield MethodMove(method, old, new, orders)


def _notices(db: Database, store_id: int, maps: StoreMaps, after: StoreMaps) -> int:
    rows, rows_after = by_key(maps), by_key(after)
    return sum(
        count
        for ours, count in unaccepted_notices(db, store_id)
        if (rows.told_as(ours) or ours) != (rows_after.told_as(ours) or ours)
    )


def _fields(db: Database, store_id: int, changes: Iterable[RowChange]) -> Iterator[FieldMove]:
    for change in changes:
        if change.kind is MapKind.CUSTOM_FIELD:
            before, after = _field(change.before), _field(change.after)
            (place,) = from_json(change.key)
            yield FieldMove(place, before, after, orders_with_text(db, store_id, {before, after}))


def _field(row: Row | None) -> str:
    return "" if row is None else str(row["field"])


def _rows(db: Database, changes: list[int]) -> Mapping[int, list[MapRowChange]]:
    query = MapChangeRows.select(
        MapChangeRows.change, MapChangeRows.kind, MapChangeRows.before, MapChangeRows.after
    )
    found: dict[int, list[MapRowChange]] = defaultdict(list)
    for change, name, *texts in db.tuples(query.where(MapChangeRows.change.in_(changes))):
        kind = MapKind(name)
        before, after = (from_json(text) for text in texts)
        known = after or before
        found[change].append(MapRowChange(kind, _key(kind, known), _meaning(kind, before), _meaning(kind, after)))
    return found


def _key(kind: MapKind, row: Row) -> str:
    """What a row is known by, as people write it."""
    match kind:
        case MapKind.STATUS:
            return str(row["word"])
        case MapKind.SHIPPING_METHOD:
            return str(row["method"])
        case MapKind.CARRIER:
            return str(CarrierService(row["carrier"], row["service"]))
        case MapKind.CUSTOM_FIELD:
            return str(row["place"])


def _meaning(kind: MapKind, row: Row | None) -> str:
    """What a row says: a status's value, carrier and service, the key of a field; "" for no row."""
    if row is None:
        return ""
    match kind:
        case MapKind.STATUS:
            return str(row["status"])
        case MapKind.SHIPPING_METHOD:
            return str(CarrierService(row["carrier"], row["service"]))
        case MapKind.CARRIER:
            return str(CarrierService(row["carrier_word"], row["service_word"]))
        case MapKind.CUSTOM_FIELD:
            return str(row["field"])
