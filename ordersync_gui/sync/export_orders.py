"""Writing orders to a file for other programs: CSV for spreadsheets, JSON for scripts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.errors import Cancelled, NotFound, UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.many_orders import orders_with_parcels
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.order_csv import write_csv
from ordersync_gui.sync.order_json import json_list, order_with_parcels_json, spec_of
from ordersync_gui.sync.whole_file import appearing_whole

_BATCH = 500


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How many of the wanted orders have been read so far."""

    done: int
    total: int


def _ignore_progress(_progress: ExportProgress) -> None:
    """For callers who only want the outcome."""


async def export_orders(
    desk: Desk,
    *,
    wanted: OrderFilter | Chosen,
    file: Path,
    on_progress: Callable[[ExportProgress], None] = _ignore_progress,
    cancellation: Cancellation | None = None,
) -> int:
    """Write the wanted orders, with their parcels and notices, in their order; gives how many there were.

    The file's ending says how: .csv (a row per item, UTF-8 with a byte order mark) or .json. It appears
    whole or not at all, and takes the place of one that was there. Raises UsageError (another ending,
    can't be written), Cancelled.
    """
    loop = asyncio.get_running_loop()
    stop = cancellation or Cancellation()

    def report(progress: ExportProgress) -> None:
        if stop.cancelled:
            raise Cancelled
        loop.call_soon_threadsafe(on_progress, progress)

    try:
        return await desk.workers.network(_write, desk.db, wanted, file, report)
    except asyncio.CancelledError:
        stop.cancel()
        raise


def _write(
    db: Database, wanted: OrderFilter | Chosen, file: Path, report: Callable[[ExportProgress], None]
) -> int:
    file_format = _format_of(file)
    shapes = _Shapes(db, wanted, report)
    with appearing_whole(file, file_format.encoding) as stream:
        file_format.write(stream, shapes, _custom_fields(db, wanted))
    return shapes.count


@dataclass
class _Shapes:
    """The wanted orders as JSON shapes, read batch by batch while they are taken; gone ones are absent."""

    db: Database
    wanted: OrderFilter | Chosen
    report: Callable[[ExportProgress], None]
    count: int = 0

    def __iter__(self) -> Iterator[dict[str, Any]]:
        ids = _ids(self.db, self.wanted)
        for start in range(0, len(ids), _BATCH):
            self.report(ExportProgress(start, len(ids)))
            for details in self._read(ids[start : start + _BATCH]):
                self.count += 1
                yield order_with_parcels_json(details, spec_of(details.channel))
        self.report(ExportProgress(len(ids), len(ids)))

    def _read(self, ids: Sequence[int]) -> Iterator[OrderDetails]:
        found = queries.orders_without_history(self.db, ids)
        packed = orders_with_parcels(self.db, ids)
        for order_id in ids:
            if order_id in found:
                yield self._with_parcels(found[order_id]) if order_id in packed else found[order_id]

    def _with_parcels(self, details: OrderDetails) -> OrderDetails:
        """The order with its parcels and notices, which costs queries for each order."""
        try:
            return queries.order_details(self.db, details.id)
        except NotFound:
            return details


def _ids(db: Database, wanted: OrderFilter | Chosen) -> list[int]:
    question = wanted if isinstance(wanted, OrderFilter) else wanted.wanted
    if question is not None:
        return list(queries.order_ids(db, question))
    return list(wanted.ids or ()) if isinstance(wanted, Chosen) else []


def _custom_fields(db: Database, wanted: OrderFilter | Chosen) -> list[str]:
    """The names of custom fields that the wanted stores' channels declare, each once."""
    question = wanted if isinstance(wanted, OrderFilter) else wanted.wanted
    store_id = None if question is None else question.store_id
    stores = [store for store in queries.stores(db) if store_id in (None, store.id)]
    named = [name for store in stores for name in spec_of(store.channel).custom_field_names]
    return list(dict.fromkeys(named))


def _write_json(stream: TextIO, shapes: Iterable[Mapping[str, Any]], _custom_fields: Sequence[str]) -> None:
    stream.writelines(json_list(shapes))


@dataclass(frozen=True, slots=True)
class _FileFormat:
    encoding: str
    write: Callable[[TextIO, Iterable[Mapping[str, Any]], Sequence[str]], None]


# Spreadsheets on Windows take CSV for UTF-8 only behind a byte order mark.
_FORMATS = {".csv": _FileFormat("utf-8-sig", write_csv), ".json": _FileFormat("utf-8", _write_json)}


def _format_of(file: Path) -> _FileFormat:
    file_format = _FORMATS.get(file.suffix.casefold())
    if file_format is None:
        raise UsageError(
            say("The name of the file must end in: {endings}.", endings=" ".join(_FORMATS)), field="file"
        )
    return file_format
