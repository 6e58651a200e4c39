"""Exports the orders that the grid shows: asks for a file, writes it in the background, says how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text

_ENDINGS = (".csv", ".json")


class Exporting(QObject):
    """`trouble` carries a text for the person; how far it is and how it ended stands in the activity panel."""

    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window

    def ask_for_file(self, wanted: OrderFilter) -> QFileDialog:
        """Open a dialog for the file that the orders go to."""
        # Not the system's own dialog: that one can hold up the event loop while it is open.
        dialog = QFileDialog(self._window, self.tr("Export orders"))
        dialog.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.DontConfirmOverwrite)
        dialog.setObjectName("export_dialog")
        dialog.setAccessibleName(self.tr("Export orders"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        csv, json = self.tr("Table for a spreadsheet (*.csv)"), self.tr("JSON for programs (*.json)")
        dialog.setNameFilters([csv, json])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("json" if chosen == json else "csv"))
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
        )
        dialog.selectFile(f"orders-{self._desk.clock().astimezone().date().isoformat()}.csv")
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name), wanted))
        dialog.open()
        return dialog

    def export(self, file: Path, wanted: OrderFilter) -> Job:
        """Write the wanted orders into the file."""
        return self._jobs.run(
            self.tr("Export orders"),
            lambda job: self._write(job, file, wanted),
            on_error=self._failed,
        )

    def _chosen(self, file: Path, wanted: OrderFilter) -> None:
        if file.suffix.casefold() not in _ENDINGS:
            file = file.with_name(f"{file.name}.csv")
        if not file.exists():
            self.export(file, wanted)
            return
        ask(
            self._window,
            title=self.tr("Replace the file?"),
            text=self.tr("{file} is there already. What stands in it is lost.").format(file=file),
            yes=self.tr("Replace"),
            no=self.tr("Keep it"),
            on_yes=lambda: self.export(file, wanted),
        )

    async def _write(self, job: Job, file: Path, wanted: OrderFilter) -> int:
        from ordersync_gui.sync.export_orders import (  # noqa: PLC0415 - not needed for the first paint
            ExportProgress,
            export_orders,
        )

        def tell(progress: ExportProgress) -> None:
            text = self.tr("{done} of {total} orders").format(done=progress.done, total=progress.total)
            job.progress(progress.done, progress.total, text)

        count = await export_orders(
            self._desk, wanted=wanted, file=file, on_progress=tell, cancellation=job.cancellation
        )
        written = self.tr("1 order") if count == 1 else self.tr("{n} orders").format(n=count)
        job.say(self.tr("{orders} written to {file}").format(orders=written, file=file))
        return count

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.emit(error_text(error))
