"""Measures the preview of changed maps, the change itself and its undoing, on a store with very many orders."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from ordersync_gui.domain.maps import CarrierService, MapEdits
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits, undo_change
from scripts.bench.invented_orders import NEWEST
from scripts.bench.map_database import ONE_STORE

GOAL_MS = 1000  # for a preview of 100,000 orders
_TIMES = 5
_OPEN = MapEdits(statuses={"gone": OrderStatus.AWAITING_SHIPMENT})
_VOID = MapEdits(statuses={"gone": OrderStatus.CANCELLED})
_UNKNOWN = MapEdits(statuses={"gone": OrderStatus.UNMAPPED})
_DHL = CarrierService("DHL")
_EVERY = MapEdits(
    {"gone": OrderStatus.ON_HOLD, "paid": OrderStatus.ON_HOLD},
    {"Express": _DHL},
    {_DHL: CarrierService("dhl")},
    {1: "order:source", 2: "custom:Custom field 2"},
)


@dataclass(frozen=True, slots=True)
class MapFigure:
    """Milliseconds, and how many orders get another status; goal: None where there is none."""

    name: str
    ms: float
    moved: int
    goal: int | None = None


def map_figures(path: Path) -> Iterator[MapFigure]:
    """Previews on the database, changes on a copy of it."""
    with TemporaryDirectory(dir=path.parent) as folder:
        copy = Path(shutil.copy(path, folder))
        with closing(Database(copy)) as db:
            yield from _previews(db)
            yield from _changes(db)


def _previews(db: Database) -> Iterator[MapFigure]:
    for name, edits in (
        ("preview: shipped -> awaiting shipment", _OPEN),
        ("preview: shipped -> cancelled", _VOID),
        ("preview: shipped -> unmapped", _UNKNOWN),
        ("preview: all four maps", _EVERY),
    ):
        moved = queries.preview_edits(db, ONE_STORE, edits).moved
        spent = [_timed(partial(queries.preview_edits, db, ONE_STORE, edits)) for _ in range(_TIMES)]
        yield MapFigure(name, statistics.median(spent), moved, GOAL_MS)


def _changes(db: Database) -> Iterator[MapFigure]:
    """Each once, as it holds the write lock for that long."""
    for name, edits in (
        ("change: shipped -> awaiting shipment", _OPEN),
        ("change: awaiting shipment -> cancelled", _VOID),
    ):
        moved = queries.preview_edits(db, ONE_STORE, edits).moved
        change = partial(apply_edits, db, store_id=ONE_STORE, edits=edits, now=NEWEST, operator="Kim")
        spent = _timed(change)
        yield MapFigure(name, spent, moved)
    undo = partial(undo_change, db, store_id=ONE_STORE, now=NEWEST, operator="Kim")
    yield MapFigure("undo of that", _timed(undo), moved)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
