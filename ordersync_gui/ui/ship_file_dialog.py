"""Ship from a file of tracking numbers: choose it, look at what it would record, record it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shipping_many import ManyReport
from ordersync_gui.sync.tracking_file import FilePreview, preview, record
from ordersync_gui.ui.file_dialog import ask_for_existing
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.ship_file_fields import ShipFileFields
from ordersync_gui.ui.ship_file_model import FileColumn, OnlyTrouble, ShipFileModel
from ordersync_gui.ui.ship_file_table import ShipFileTable
from ordersync_gui.ui.ship_many_telling import ManyTelling
from ordersync_gui.ui.ship_many_words import recorded_text
from ordersync_gui.ui.text import error_text, number, shown

_WIDTH, _HEIGHT = 1060, 600


class ShipFileDialog(ScrollingDialog):
    """`recorded_many` carries a tuple of Recorded. `choose` asks for a file, `read` takes one."""

    recorded_many = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("ship_file_dialog", parent)
        self._desk = desk
        self._setting_up, self._work = LatestJob(jobs), LatestJob(jobs)
        self._path: Path | None = None
        self._preview: FilePreview | None = None
        self._stores: tuple[Store, ...] = ()
        self._specs: tuple[ChannelSpec, ...] = ()
        self._recording = False
        self.rows = ShipFileModel(self)
        self._shown = OnlyTrouble(self.rows, self)
        self.fields = ShipFileFields(self)
        self._state = wrapped_label("", self)
        self._only = named(
            QCheckBox(self.tr("Only &problems and doubts"), self),
            "ship_file_only",
            self.tr("Only problems and doubts"),
        )
        self._table = ShipFileTable(self._shown, self)
        self.telling = ManyTelling(self, name="ship_file", lacking=desk.lacking)
        self._progress = named(QProgressBar(self), "ship_file_progress", self.tr("Progress"))
        self._row_remark = wrapped_label("", self)
        self._record = named(QPushButton(self), "ship_file_submit", self.tr("Record the parcels"))
        self._leave = named(QPushButton(self), "ship_file_close", self.tr("Close"))
        self._dress()
        self._lay_out()
        self._connect()
        self._refresh()
        self._look_round()

    def choose_first(self) -> None:
        """Ask for a file unless one was chosen, or is being asked for."""
        if self._path is None and self.findChild(QFileDialog) is None:
            self.choose()

    def choose(self) -> QFileDialog:
        """Open a dialog that asks for the file."""
        dialog = ask_for_existing(
            self,
            name="ship_file_chooser",
            title=self.tr("Choose a file of tracking numbers"),
            kinds=(self.tr("Tables (*.csv *.txt *.tsv *.xlsx)"), self.tr("All files (*)")),
            chosen=self.read,
        )
        if self._path is not None:
            dialog.setDirectory(str(self._path.parent))
        return dialog

    def read(self, path: Path) -> None:
        """Show what the file would record; nothing is written."""
        if self._recording:
            return
        self._path = path
        self.fields.show_path(path)
        self._take(None)
        self.outcome.clear()
        store_id, carrier = self.fields.store_id, self.fields.carrier

        async def look(_job: Job) -> FilePreview:
            return await preview(self._desk, path=path, store_id=store_id, carrier=carrier)

        title = self.tr("Read a file of tracking numbers")
        self._work.start(title, look, on_done=self._take, on_error=self._unreadable, quiet=True)
        self._refresh()

    def submit(self) -> None:
        """Record the rows without problems; one that fails never stops the others."""
        found = self._preview
        if found is None or not found.ready or self._work.running:
            return
        self._recording = True
        notify = self.telling.notify()

        async def write(job: Job) -> ManyReport:
            return await record(
                self._desk,
                preview=found,
                notify=notify,
                undoable=True,
                on_progress=lambda progress: self._say_progress(job, progress.done, progress.total),
                cancellation=job.cancellation,
            )

        self.outcome.clear()
        self._progress.setRange(0, found.ready)
        self._progress.setValue(0)
        title = self.tr("Record {n} parcels from a file", "", found.ready).format(n=number(found.ready))
        self._work.start(title, write, on_done=lambda report: self._recorded(found, report), on_error=self._failed)
        self._refresh()

    def reject(self) -> None:
        """Close; what is being recorded is stopped instead, and says how far it came."""
        if self._recording:
            self._work.ask_to_stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        for work in (self._work, self._setting_up):
            work.stop()
        super().done(result)

    def _look_round(self) -> None:
        """Read the stores, and what their channels suggest as carriers."""

        async def look(_job: Job) -> tuple[tuple[Store, ...], tuple[ChannelSpec, ...]]:
            from ordersync_gui.sync.connect import channel_spec  # noqa: PLC0415 - not needed for the first paint

            stores = tuple(await self._desk.workers.read(queries.stores, self._desk.db))
            channels = dict.fromkeys(store.channel for store in stores)
            return stores, tuple([await self._desk.workers.network(channel_spec, key) for key in channels])

        title = self.tr("Reading the stores")
        self._setting_up.start(title, look, on_done=self._offer, on_error=self.outcome.say_error, quiet=True)

    def _offer(self, found: tuple[tuple[Store, ...], tuple[ChannelSpec, ...]]) -> None:
        self._stores, self._specs = found
        carriers = dict.fromkeys(name for spec in self._specs for name in spec.carriers)
        self.fields.offer(self._stores, tuple(carriers))
        self._tell_stores()
        self._refresh()

    def _take(self, found: FilePreview | None) -> None:
        self._preview = found
        self.rows.take(found)
        self._tell_stores()
        self._refresh()

    def _tell_stores(self) -> None:
        rows = () if self._preview is None else self._preview.rows
        names = {row.store for row in rows if row.ready}
        self.telling.take([store for store in self._stores if store.name in names], specs=self._specs)

    def _unreadable(self, error: OrderSyncError) -> None:
        self.outcome.say_error(error)
        self._refresh()

    def _read_again(self) -> None:
        if self._path is not None:
            self.read(self._path)

    def _say_progress(self, job: Job, done: int, of: int) -> None:
        job.progress(done, of, self.tr("{done} of {of} parcels").format(done=done, of=of))
        self._progress.setValue(done)

    def _recorded(self, found: FilePreview, report: ManyReport) -> None:
        self._recording = False
        self._preview = None  # what it would record, it has recorded
        places = [place for place, row in enumerate(found.rows) if row.ready]
        reasons = ("" if result.error is None else error_text(result.error) for result in report.results)
        self.rows.show_results(dict(zip(places, reasons, strict=True)))
        if report.recorded:
            self.recorded_many.emit(report.recorded)
        self._say_outcome(report, left=len(found.rows) - found.ready)
        self._tell_stores()
        self._refresh()

    def _say_outcome(self, report: ManyReport, *, left: int) -> None:
        failed = [result.order_number for result in report.failed]
        said = [recorded_text(len(report.recorded), failed)]
        if left:
            said.append(self.tr("Left out for their problems: {n}.").format(n=left))
        self.outcome.say(" ".join(said), Tone.ERROR if failed else Tone.GOOD)

    def _failed(self, error: OrderSyncError) -> None:
        self._recording = False
        self.outcome.say_error(error)
        self._refresh()

    def _refresh(self) -> None:
        idle, found = not self._work.running, self._preview
        ready = 0 if found is None else found.ready
        self._state.setText(self._counted())
        self._state.setVisible(bool(self._state.text()))
        text = self.tr("&Record {n} parcels", "", ready).format(n=number(ready))
        text = text if ready else self.tr("&Record the parcels")
        self._record.setText(text)
        self._record.setAccessibleName(text.replace("&", ""))
        self._record.setEnabled(idle and ready > 0)
        self._leave.setText(self.tr("Stop") if self._recording else self.tr("Close"))
        self._leave.setAccessibleName(self._leave.text())
        self._progress.setVisible(self._recording)
        for part in (self.fields, self.telling):
            part.setEnabled(not self._recording)
        today = self._desk.clock().astimezone().date()
        self.telling.tell(ship_date=today, now=self._desk.clock())

    def _say_row(self) -> None:
        """The remark of the current row, whole: in the table it may be cut off."""
        text = self._table.currentIndex().siblingAtColumn(FileColumn.REMARK).data()
        self._row_remark.setText(str(text or ""))

    def _counted(self) -> str:
        if self._recording:
            return self.tr("Recording...")
        if self._work.running:
            return self.tr("Reading the file...")
        if self._preview is None:
            return "" if self._path is not None else self._invitation()
        return "\n".join(self._counts(self._preview))

    def _invitation(self) -> str:
        return self.tr(
            "Choose a table (CSV or Excel) with a column of order numbers and one of tracking numbers; carrier, "
            "service, ship date, SKU and quantity are read where it has them. Nothing is written until you say so."
        )

    def _counts(self, found: FilePreview) -> list[str]:
        said = self.tr("Parcels: {n}. Can be recorded: {ready}, of which look odd: {odd}. With problems: {bad}.")
        total = len(found.rows)
        lines = [said.format(n=total, ready=found.ready, odd=found.doubtful, bad=total - found.ready)]
        if found.unknown_headings:
            names = ", ".join(found.unknown_headings)
            lines.append(self.tr("Columns that aren't used: {names}.").format(names=names))
        return [*lines, *map(shown, found.remarks)]

    def _connect(self) -> None:
        self.fields.choose_wanted.connect(self.choose)
        self.fields.edited.connect(self._read_again)
        self._only.toggled.connect(self._shown.show_only_trouble)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._say_row())
        self.telling.tick.toggled.connect(lambda _on: self._refresh())
        self._record.clicked.connect(self.submit)
        self._leave.clicked.connect(self.reject)
        for work in (self._work, self._setting_up):
            self.destroyed.connect(work.stop)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Ship from a file"))
        self._state.setObjectName("ship_file_state")
        for button in (self._record, self._leave):
            button.setAutoDefault(False)
        self._progress.hide()
        self._row_remark.setObjectName("ship_file_remark")
        self._row_remark.setMinimumHeight(2 * self.fontMetrics().height())
        self._row_remark.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._row_remark, 1)
        below.addWidget(self._only, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.fields)
        self.body.addWidget(self._state)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(below)
        for part in (self.telling, self._progress):
            self.body.addWidget(part)
        self.add_buttons(self._record, self._leave)
