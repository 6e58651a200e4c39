"""Exports the grid's orders or the chosen ones: asks how and where to, writes in the background, tells the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:  # what the first paint doesn't need is loaded when somebody exports
    from ordersync_gui.sync.export_choice import ExportChoice
    from ordersync_gui.ui.export_dialog import ExportDialog


class Exporting(QObject):
    """`trouble` carries a text for the person; how far it is and how it ended stands in the activity panel.

    columns: gives the keys of the columns that the list shows now.
    """

    trouble = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, window: QWidget, columns: Callable[[], tuple[str, ...]] | None = None
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._columns = columns or tuple
        self._before: ExportChoice | None = None

    def ask(self, wanted: OrderFilter | Chosen) -> ExportDialog:
        """Open the dialog that asks how these orders are to be written."""
        from ordersync_gui.ui.export_dialog import ExportDialog  # noqa: PLC0415 - not needed for the first paint

        dialog = ExportDialog(wanted, self._columns(), before=self._before, parent=self._window)
        dialog.chosen.connect(lambda choice: self.ask_for_file(wanted, choice))
        dialog.open()
        return dialog

    def ask_for_file(self, wanted: OrderFilter | Chosen, choice: ExportChoice) -> QFileDialog:
        """Open a dialog for the file that the orders go to."""
        self._before = choice
        ending = choice.file_format.value
        kinds = {
            "xlsx": self.tr("Spreadsheet (*.xlsx)"),
            "csv": self.tr("Table for a spreadsheet (*.csv)"),
            "json": self.tr("JSON for programs (*.json)"),
            "jsonl": self.tr("JSON Lines for programs (*.jsonl)"),
        }
        return ask_where_to_save(
            self._window,
            name="export_dialog",
            title=self.tr("Export orders"),
            kinds=(kinds[ending],),
            suggested=f"orders-{self._desk.clock().astimezone().date().isoformat()}.{ending}",
            chosen=lambda file: self._chosen(file, wanted, choice),
        )

    def export(self, file: Path, wanted: OrderFilter | Chosen, choice: ExportChoice | None = None) -> Job:
        """Write the wanted orders into the file; choice: None for what its ending says, with everything known."""
        return self._jobs.run(
            self.tr("Export orders"),
            lambda job: self._write(job, file, wanted, choice),
            on_error=self._failed,
            again=lambda: self.export(file, wanted, choice),
        )

    def _chosen(self, file: Path, wanted: OrderFilter | Chosen, choice: ExportChoice) -> None:
        ending = f".{choice.file_format.value}"
        if file.suffix.casefold() != ending:
            file = file.with_name(f"{file.name}{ending}")
        unless_it_exists(self._window, file, lambda file: self.export(file, wanted, choice))

    async def _write(self, job: Job, file: Path, wanted: OrderFilter | Chosen, choice: ExportChoice | None) -> int:
        from ordersync_gui.sync.export_orders import (  # noqa: PLC0415 - not needed for the first paint
            ExportProgress,
            export_orders,
        )
        from ordersync_gui.sync.own_command import export_command  # noqa: PLC0415 - as above
        from ordersync_gui.ui.export_words import export_words  # noqa: PLC0415 - as above

        def tell(progress: ExportProgress) -> None:
            done, total = number(progress.done), number(progress.total)
            text = self.tr("{done} of {total} orders").format(done=done, total=total)
            job.progress(progress.done, progress.total, text)

        count = await export_orders(
            self._desk,
            wanted=wanted,
            file=file,
            choice=choice,
            words=export_words(self._desk.clock(), in_utc=choice is None or choice.columns is None),
            on_progress=tell,
            cancellation=job.cancellation,
            command=export_command(),
        )
        job.say(self.tr("{n} orders written to {file}", "", count).format(n=number(count), file=file))
        return count

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.emit(error_text(error))
