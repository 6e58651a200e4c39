"""Exports the grid's orders or the chosen ones: asks for a file, writes it in the background, says how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text, number

_ENDINGS = (".csv", ".json")


class Exporting(QObject):
    """`trouble` carries a text for the person; how far it is and how it ended stands in the activity panel."""

    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window

    def ask_for_file(self, wanted: OrderFilter | Chosen) -> QFileDialog:
        """Open a dialog for the file that the orders go to."""
        csv, json = self.tr("Table for a spreadsheet (*.csv)"), self.tr("JSON for programs (*.json)")
        dialog = ask_where_to_save(
            self._window,
            name="export_dialog",
            title=self.tr("Export orders"),
            kinds=(csv, json),
            suggested=f"orders-{self._desk.clock().astimezone().date().isoformat()}.csv",
            chosen=lambda file: self._chosen(file, wanted),
        )
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("json" if chosen == json else "csv"))
        return dialog

    def export(self, file: Path, wanted: OrderFilter | Chosen) -> Job:
        """Write the wanted orders into the file."""
        return self._jobs.run(
            self.tr("Export orders"),
            lambda job: self._write(job, file, wanted),
            on_error=self._failed,
            again=lambda: self.export(file, wanted),
        )

    def _chosen(self, file: Path, wanted: OrderFilter | Chosen) -> None:
        if file.suffix.casefold() not in _ENDINGS:
            file = file.with_name(f"{file.name}.csv")
        unless_it_exists(self._window, file, lambda file: self.export(file, wanted))

    async def _write(self, job: Job, file: Path, wanted: OrderFilter | Chosen) -> int:
        from ordersync_gui.sync.export_orders import (  # noqa: PLC0415 - not needed for the first paint
            ExportProgress,
            export_orders,
        )

        def tell(progress: ExportProgress) -> None:
            done, total = number(progress.done), number(progress.total)
            text = self.tr("{done} of {total} orders").format(done=done, total=total)
            job.progress(progress.done, progress.total, text)

        count = await export_orders(
            self._desk, wanted=wanted, file=file, on_progress=tell, cancellation=job.cancellation
        )
        written = self.tr("1 order") if count == 1 else self.tr("{n} orders").format(n=number(count))
        job.say(self.tr("{orders} written to {file}").format(orders=written, file=file))
        return count

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.emit(error_text(error))
