"""Reads the orders of an export a portion at a time, from one state of the database, and tells how far it is."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.whole_orders import desk_notes, whole_orders
from ordersync_gui.sync.export_facts import fact_columns, fact_rows
from ordersync_gui.sync.export_grid import GridRows
from ordersync_gui.sync.export_table import Table
from ordersync_gui.sync.order_json import order_with_parcels_json, spec_of

BATCH = 500
SCHEMA = "ordersync.order/1"  # of an order in JSON; the number grows when a name goes or gets another meaning


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How many of the wanted orders have been read so far."""

    done: int
    total: int


@dataclass
class WantedOrders:
    """The orders of an export; those that are gone since they were chosen are absent. Use it within a snapshot.

    report is told before each portion, and may raise to end the export. count: how many were taken so far.
    """

    db: Database
    wanted: OrderFilter | Chosen
    report: Callable[[ExportProgress], None]
    count: int = 0

    def shapes(self) -> Iterator[dict[str, Any]]:
        """Each with its schema's name, parcels and notices, as JSON."""
        for shape in self._shapes():
            yield {"schema": SCHEMA, **shape}

    def facts(self, *, by_item: bool) -> Table:
        """A table with every fact."""
        fields = self._custom_fields()
        rows = (row for shape in self._shapes() for row in fact_rows(shape, fields, by_item=by_item))
        return Table(fact_columns(fields, by_item=by_item), rows)

    def grid(self, made: GridRows) -> Table:
        """A table with columns of the grid."""
        rows = (row for portion in self._portions() for row in self._grid_rows(portion, made))
        return Table(made.columns, rows)

    def _shapes(self) -> Iterator[dict[str, Any]]:
        for portion in self._portions():
            found = whole_orders(self.db, portion)
            for details in self._still_here(portion, found):
                yield order_with_parcels_json(details, spec_of(details.channel))

    def _grid_rows(self, portion: Sequence[int], made: GridRows) -> Iterator[list[object]]:
        found = queries.order_rows(self.db, portion)
        notes = desk_notes(self.db, portion) if made.wants_notes else {}
        whole: dict[int, OrderDetails] = queries.orders_without_history(self.db, portion) if made.by_item else {}
        for row in self._still_here(portion, found):
            lines = whole[row.id].lines if made.by_item else ()
            yield from made.of(row, note=notes.get(row.id, ""), lines=lines)

    def _still_here(self, portion: Sequence[int], found: dict[int, Any]) -> Iterator[Any]:
        for order_id in portion:
            if order_id in found:
                self.count += 1
                yield found[order_id]

    def _portions(self) -> Iterator[list[int]]:
        self.report(ExportProgress(0, 0))
        ids = self._ids()
        for start in range(0, len(ids), BATCH):
            self.report(ExportProgress(start, len(ids)))
            yield list(ids[start : start + BATCH])
        self.report(ExportProgress(len(ids), len(ids)))

    def _ids(self) -> array[int]:
        question = _question(self.wanted)
        if question is not None:
            return queries.order_ids(self.db, question)
        return (self.wanted.ids if isinstance(self.wanted, Chosen) else None) or array("q")

    def _custom_fields(self) -> list[str]:
        """The names of custom fields that the wanted stores' channels declare, each once."""
        question = _question(self.wanted)
        store_id = None if question is None else question.store_id
        stores = [store for store in queries.stores(self.db) if store_id in (None, store.id)]
        named = [name for store in stores for name in spec_of(store.channel).custom_field_names]
        return list(dict.fromkeys(named))


def _question(wanted: OrderFilter | Chosen) -> OrderFilter | None:
    return wanted if isinstance(wanted, OrderFilter) else wanted.wanted
