"""Rows of a store's four maps: what stands in them, how edits differ from that, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps, carrier_key, method_key
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_tables import CarrierMaps, FieldMaps, MethodMaps
from ordersync_gui.storage.tables import StatusMaps

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where a map stands: the columns that rows are known by, those that say what they mean, and labels."""

    model: Any
    name: str
    keys: tuple[str, ...]
    values: tuple[str, ...]
    labels: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        return (*self.keys, *self.labels, *self.values)


_TABLES: Mapping[MapKind, _Table] = {
    MapKind.STATUS: _Table(StatusMaps, "status_map", ("word",), ("status",)),
    MapKind.SHIPPING_METHOD: _Table(
        MethodMaps, "method_map", ("method_key",), ("carrier", "service"), labels=("method",)
    ),
    MapKind.CARRIER: _Table(
        CarrierMaps,
        "carrier_map",
        ("carrier_key", "service_key"),
        ("carrier_word", "service_word"),
        labels=("carrier", "service"),
    ),
    MapKind.CUSTOM_FIELD: _Table(FieldMaps, "field_map", ("place",), ("field",)),
}


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a map before and after, as columns by name; None is no row. key: as JSON what it is known by."""

    kind: MapKind
    key: str
    before: Row | None
    after: Row | None

    @property
    def back(self) -> RowChange:
        """The change that undoes this one."""
        return RowChange(self.kind, self.key, self.after, self.before)


def store_maps(db: Database, store_id: int) -> StoreMaps:
    """What stands in the maps of this store."""
    with db.snapshot():
        rows = {kind: list(_stored(db, store_id, kind).values()) for kind in MapKind}
    return StoreMaps(
        statuses={row["word"]: OrderStatus(row["status"]) for row in rows[MapKind.STATUS]},
        methods={
            row["method"]: CarrierService(row["carrier"], row["service"]) for row in rows[MapKind.SHIPPING_METHOD]
        },
        carriers={
            CarrierService(row["carrier"], row["service"]): CarrierService(
                row["carrier_word"], row["service_word"]
            )
            for row in rows[MapKind.CARRIER]
        },
        fields={row["place"]: row["field"] for row in rows[MapKind.CUSTOM_FIELD]},
    )


def row_changes(db: Database, store_id: int, edits: MapEdits) -> tuple[RowChange, ...]:
    """The rows that the edits change; those that mean the same already aren't among them."""
    return tuple(
        change for kind, wanted in _wanted(edits).items() for change in _changes(db, store_id, kind, wanted)
    )


def write_rows(db: Database, store_id: int, changes: Iterable[RowChange]) -> None:
    """Put the rows in that come after; call it inside a transaction."""
    for change in changes:
        table = _TABLES[change.kind]
        row = change.after or change.before or {}
        known = (getattr(table.model, key) == row[key] for key in table.keys)
        db.run(table.model.delete().where(reduce(and_, known, table.model.store == store_id)))
        if change.after is not None:
            insert_rows(db, table.name, [{"store_id": store_id, **change.after}])


def _changes(
    db: Database, store_id: int, kind: MapKind, wanted: Iterable[tuple[Row, bool]]
) -> Iterator[RowChange]:
    table = _TABLES[kind]
    stored = _stored(db, store_id, kind)
    by_key = {_key(kind, row): (row, stays) for row, stays in wanted}
    for key, (row, stays) in by_key.items():
        before, after = stored.get(key), row if stays else None
        if _values(table, before) != _values(table, after):
            yield RowChange(kind, key, before, after)


def _stored(db: Database, store_id: int, kind: MapKind) -> dict[str, Row]:
    table = _TABLES[kind]
    query = table.model.select(*(getattr(table.model, name) for name in table.columns))
    rows = db.dicts(
        query.where(table.model.store == store_id).order_by(*(getattr(table.model, key) for key in table.keys))
    )
    return {_key(kind, row): row for row in rows}


def _key(kind: MapKind, row: Row) -> str:
    return to_json([row[key] for key in _TABLES[kind].keys])


def _values(table: _Table, row: Row | None) -> tuple[object, ...] | None:
    return None if row is None else tuple(row[name] for name in table.values)


def _wanted(edits: MapEdits) -> dict[MapKind, list[tuple[Row, bool]]]:
    """Rows as the edits have them, and whether each is to be there at all."""
    return {
        MapKind.STATUS: [
            ({"word": whole_letters(word), "status": status.value}, status is not OrderStatus.UNMAPPED)
            for word, status in edits.statuses.items()
        ],
        MapKind.SHIPPING_METHOD: [(_method(method, to), to is not None) for method, to in edits.methods.items()],
        MapKind.CARRIER: [(_carrier(ours, to), to is not None) for ours, to in edits.carriers.items()],
        MapKind.CUSTOM_FIELD: [
            ({"place": place, "field": whole_letters(key)}, bool(key)) for place, key in edits.fields.items()
        ],
    }


def _method(method: str, to: CarrierService | None) -> Row:
    to = to or CarrierService("")
    return {
        "method_key": method_key(method),
        "method": whole_letters(method),
        "carrier": whole_letters(to.carrier),
        "service": whole_letters(to.service),
    }


def _carrier(ours: CarrierService, to: CarrierService | None) -> Row:
    to = to or CarrierService("")
    carrier, service = carrier_key(ours)
    return {
        "carrier_key": carrier,
        "service_key": service,
        "carrier": whole_letters(ours.carrier),
        "service": whole_letters(ours.service),
        "carrier_word": whole_letters(to.carrier),
        "service_word": whole_letters(to.service),
    }
