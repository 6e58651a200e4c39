"""Writing orders to a file for other programs: tables for spreadsheets, JSON for scripts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.export_choice import ExportChoice, ExportFormat, ExportWords, format_of
from ordersync_gui.sync.export_csv import write_csv
from ordersync_gui.sync.export_grid import GRID_KEYS, GridRows
from ordersync_gui.sync.export_process import ExportRequest, NotStarted, export_elsewhere
from ordersync_gui.sync.export_reading import ExportProgress, WantedOrders
from ordersync_gui.sync.export_table import Column, Table
from ordersync_gui.sync.export_xlsx import XlsxFile
from ordersync_gui.sync.order_json import json_lines, json_list
from ordersync_gui.sync.whole_file import appearing_whole, appearing_whole_in_bytes

__all__ = ["ExportProgress", "export_orders", "write_file", "write_orders"]

_log = logging.getLogger(__name__)
# Fewer are written before a process has even started.
WORTH_A_PROCESS = 2_000
_PLAIN_WORDS = ExportWords()


def _ignore_progress(_progress: ExportProgress) -> None:
    """For callers who only want the outcome."""


async def export_orders(
    desk: Desk,
    *,
    wanted: OrderFilter | Chosen,
    file: Path,
    choice: ExportChoice | None = None,
    words: ExportWords = _PLAIN_WORDS,
    on_progress: Callable[[ExportProgress], None] = _ignore_progress,
    cancellation: Cancellation | None = None,
    command: Sequence[str] | None = None,
) -> int:
    """Write the wanted orders, with their parcels and notices, in their order; gives how many there were.

    All of them as they are at one moment. choice: None for what the file's ending says, with every fact. The file
    appears whole or not at all, and takes the place of one that was there. command: starts the process that is to
    write where there are many. Raises UsageError (another ending, can't be written, no column), Cancelled.
    """
    loop = asyncio.get_running_loop()
    stop = cancellation or Cancellation()
    made = choice or ExportChoice(format_of(file))
    _refuse_nothing(made)

    def report(progress: ExportProgress) -> None:
        if stop.cancelled:
            raise Cancelled
        if progress.total:
            loop.call_soon_threadsafe(on_progress, progress)

    def write() -> int:
        if command is not None and _how_many(desk.db, wanted) >= WORTH_A_PROCESS:
            request = _request(desk, wanted, file, made, words)
            try:
                return export_elsewhere(command, request, stop=stop, on_progress=report)
            except NotStarted as error:
                _log.warning("the export isn't written by a process of its own: %r", error.__cause__)
        return write_file(desk.db, wanted, file, choice=made, words=words, report=report)

    try:
        return await desk.workers.network(write)
    except asyncio.CancelledError:
        stop.cancel()
        raise


def _request(
    desk: Desk, wanted: OrderFilter | Chosen, file: Path, choice: ExportChoice, words: ExportWords
) -> ExportRequest:
    database = desk.db.server or desk.db.path.absolute()
    service = "" if desk.profile is None else desk.profile.keyring_service
    return ExportRequest(database, wanted, file.absolute(), choice, words, service)


def _how_many(db: Database, wanted: OrderFilter | Chosen) -> int:
    return wanted.count if isinstance(wanted, Chosen) else queries.count_orders(db, wanted)


def write_orders(
    db: Database,
    stream: TextIO,
    *,
    wanted: OrderFilter | Chosen,
    choice: ExportChoice,
    words: ExportWords = _PLAIN_WORDS,
) -> int:
    """Write them as text into an open stream; gives how many. Raises UsageError for what isn't text."""
    if choice.file_format is ExportFormat.XLSX:
        raise UsageError(say("A spreadsheet in XLSX can only be written to a file."), field="file")
    _refuse_nothing(choice)
    orders = WantedOrders(db, wanted, _ignore_progress)
    with db.snapshot():
        _write_text(orders, stream, choice, words)
    return orders.count


def _refuse_nothing(choice: ExportChoice) -> None:
    if choice.file_format.is_table and choice.columns is not None and not set(GRID_KEYS) & set(choice.columns):
        raise UsageError(say("Choose at least one column."), field="columns")


def write_file(
    db: Database,
    wanted: OrderFilter | Chosen,
    file: Path,
    *,
    choice: ExportChoice,
    words: ExportWords,
    report: Callable[[ExportProgress], None],
) -> int:
    """The same, blocking; report is told before each portion, and may raise to end the export."""
    orders = WantedOrders(db, wanted, report)
    with db.snapshot():
        if choice.file_format is ExportFormat.XLSX:
            _write_xlsx(orders, file, choice, words)
        else:
            # Spreadsheets on Windows take CSV for UTF-8 only behind a byte order mark.
            marked = choice.file_format is ExportFormat.CSV and choice.byte_order_mark
            with appearing_whole(file, "utf-8-sig" if marked else "utf-8") as text:
                _write_text(orders, text, choice, words)
    return orders.count


def _write_text(orders: WantedOrders, stream: TextIO, choice: ExportChoice, words: ExportWords) -> None:
    match choice.file_format:
        case ExportFormat.JSON:
            stream.writelines(json_list(orders.shapes()))
        case ExportFormat.JSON_LINES:
            stream.writelines(json_lines(orders.shapes()))
        case _:
            write_csv(stream, _table(orders, choice, words), separator=choice.separator)


def _write_xlsx(orders: WantedOrders, file: Path, choice: ExportChoice, words: ExportWords) -> None:
    def unless_stopped() -> None:
        orders.report(ExportProgress(0, 0))

    with (
        appearing_whole_in_bytes(file) as stream,
        XlsxFile(stream, file.resolve().parent, unless_stopped) as book,
    ):
        book.add_table(words.sheet, _table(orders, choice, words))
        if words.about:
            (about_title, about_text), *rest = words.about
            columns = (Column(about_title, width=24), Column(about_text, width=90))
            book.add_table(words.about_sheet, Table(columns, rest))
        book.finish()


def _table(orders: WantedOrders, choice: ExportChoice, words: ExportWords) -> Table:
    if choice.columns is None:
        return orders.facts(by_item=choice.by_item)
    return orders.grid(GridRows(choice.columns, words, choice.by_item))
