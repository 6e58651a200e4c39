"""Copies the chosen orders to the clipboard, as lines of text with the shown columns between tabs."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.orders.chosen_reading import ChosenReading
from ordersync_gui.ui.orders.columns import COLUMNS, column_title
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.text import error_text, number

MOST = 50_000  # orders; a clipboard of more makes other programs freeze
_QUIETLY = 500  # so many are there before anybody looks for a sign of it
_AT_ONCE = 1000


class RowCopying(QObject):
    """Reads off the Qt thread. Signals: told(text) about how it ended."""

    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, table: OrdersTable, reading: ChosenReading) -> None:
        super().__init__(table)
        self._desk, self._jobs, self._table, self._reading = desk, jobs, table, reading

    def start(self) -> None:
        """Copy what is chosen in the table now, unless it is too much."""
        count = self._table.selected_count()
        if count > MOST:
            text = self.tr("{n} orders are too many to copy: at most {most}. Export them to a file instead.")
            self.told.emit(text.format(n=number(count), most=number(MOST)))
            return
        self._reading.give(self._start, failed=self.told.emit)

    def _start(self, chosen: Chosen) -> None:
        if not chosen.count:
            return
        columns = self._table.shown_columns()
        given: array[int] | OrderFilter | None = chosen.ids if chosen.wanted is None else chosen.wanted
        self._jobs.run(
            self.tr("Copying orders"),
            lambda job: self._read(job, given, columns),
            on_done=self._copy,
            on_error=self._broke,
            quiet=chosen.count <= _QUIETLY,
        )

    async def _read(self, job: Job, given: array[int] | OrderFilter | None, columns: Sequence[int]) -> list[str]:
        read = self._desk.workers.read_list
        if isinstance(given, OrderFilter):
            given = await read(queries.order_ids, self._desk.db, given)
        ids = array("q") if given is None else given
        lines = ["\t".join(column_title(COLUMNS[column].key) for column in columns)]
        for start in range(0, len(ids), _AT_ONCE):
            if job.cancellation.cancelled:
                raise Cancelled
            lines += await read(self._lines, ids[start : start + _AT_ONCE], columns)
            job.progress(min(start + _AT_ONCE, len(ids)), len(ids), "")
        return lines

    def _lines(self, ids: array[int], columns: Sequence[int]) -> list[str]:
        """One line per order that is still there."""
        rows = queries.order_rows(self._desk.db, ids)
        return [
            "\t".join(" ".join(COLUMNS[column].text(rows[order_id]).split()) for column in columns)
            for order_id in ids
            if order_id in rows
        ]

    def _copy(self, lines: list[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        count = len(lines) - 1
        self.told.emit(self.tr("{n} orders copied.", "", count).format(n=number(count)))

    def _broke(self, error: OrderSyncError) -> None:
        self.told.emit(error_text(error))
