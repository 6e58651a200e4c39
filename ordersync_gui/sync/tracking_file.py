"""Shipping by a file of tracking numbers: read, shown with all that is wrong, then recorded row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shipping_many import ManyProgress, ManyReport, ignore_progress, ship_many
from ordersync_gui.sync.tracking_check import check_parcels
from ordersync_gui.sync.tracking_headings import FoundColumns, find_columns
from ordersync_gui.sync.tracking_order import FileRow, ForAll
from ordersync_gui.sync.tracking_rows import given_parcels
from ordersync_gui.sync.tracking_table import TableRow, read_table

__all__ = ["FilePreview", "FileRow", "TrackingFile", "preview", "read_file", "record"]


@dataclass(frozen=True, slots=True)
class TrackingFile:
    """The table of a file: its rows, the headings that are known, and those that nothing is read from.

    remarks say what else of the file isn't looked at.
    """

    rows: tuple[TableRow, ...]
    headings: tuple[str, ...]
    unknown_headings: tuple[str, ...]
    columns: FoundColumns
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What recording the file would do; ready counts the rows that can be recorded."""

    rows: tuple[FileRow, ...]
    ready: int
    headings: tuple[str, ...] = ()
    unknown_headings: tuple[str, ...] = ()
    remarks: tuple[Message, ...] = ()

    @property
    def doubtful(self) -> int:
        """How many of those that can be recorded look odd."""
        return sum(row.ready and bool(row.doubts) for row in self.rows)


def read_file(path: Path) -> TrackingFile:
    """Read a CSV or XLSX file of tracking numbers. Blocking.

    Raises UsageError when it can't be read, is too large, or has no column of order or tracking numbers.
    """
    table = read_table(path)
    columns = find_columns(table.headings)
    return TrackingFile(
        rows=table.rows,
        headings=tuple(columns.headings.values()),
        unknown_headings=columns.unknown,
        columns=columns,
        remarks=table.remarks,
    )


async def preview(desk: Desk, *, path: Path, store_id: int | None = None, carrier: str = "") -> FilePreview:
    """What the file would record, with every row's problems and doubts; nothing is written.

    store_id: all its orders are of this store; None: of whichever store has them. carrier: of the rows that
    name none. Raises UsageError as `read_file`.
    """
    for_all = ForAll(store_id=store_id, carrier=carrier, now=desk.clock())
    return await desk.workers.read(_preview, desk.db, path, for_all)


def _preview(db: Database, path: Path, for_all: ForAll) -> FilePreview:
    file = read_file(path)
    rows = check_parcels(db, given_parcels(file.rows, file.columns.places), for_all)
    return FilePreview(
        rows=rows,
        ready=sum(row.ready for row in rows),
        headings=file.headings,
        unknown_headings=file.unknown_headings,
        remarks=file.remarks,
    )


async def record(
    desk: Desk,
    *,
    preview: FilePreview,
    notify: bool | None = None,
    undoable: bool = False,
    at_once: bool = False,
    on_progress: Callable[[ManyProgress], None] = ignore_progress,
    cancellation: Cancellation | None = None,
) -> ManyReport:
    """Record the rows without problems, each in a transaction of its own, in which it is checked again.

    The report has a result for each ready row, in their order. notify, undoable, at_once, on_progress and
    cancellation as in `ship_many`.
    """
    drafts = [
        (row.order_id, row.draft)
        for row in preview.rows
        if row.ready and row.order_id is not None and row.draft is not None
    ]
    return await ship_many(
        desk,
        drafts=drafts,
        notify=notify,
        undoable=undoable,
        at_once=at_once,
        on_progress=on_progress,
        cancellation=cancellation,
    )
