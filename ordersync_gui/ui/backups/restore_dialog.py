"""The list of backups: what each holds, what restoring it would lose, and the restoring itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.backup import Backup, RestoreLoss
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.backups import RestoredDesk, look_into, restore_backup, would_lose
from ordersync_gui.sync.backups import listed as read_backups
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.backups.words import loss_text, reason_text, restored_text
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.file_dialog import ask_for_existing
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.spoken import speak_cells
from ordersync_gui.ui.text import number, tooltip, when

_SIZE = (760, 460)
_WHY = 1  # the column; behind it stand counts


class RestoreDialog(QDialog):
    """Signals: restored() when everything that any view shows may be another; said(text) once it has closed."""

    restored = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore from a backup"))
        self._desk = desk
        self._work, self._asking = LatestJob(jobs), LatestJob(jobs)
        self._backups: tuple[Backup, ...] = ()
        self._lost: RestoreLoss | None = None
        self._known = False
        self._table = named(QTableWidget(0, 5, self), "restore_list", self.tr("Backups"))
        self._meaning = wrapped_label("", self)
        self._meaning.setObjectName("restore_meaning")
        self.outcome = InlineMessage("restore_outcome", self)
        self._other = named(
            QPushButton(self.tr("&Another file..."), self), "restore_other", self.tr("Another file")
        )
        self._go = named(QPushButton(self.tr("&Restore..."), self), "restore_go", self.tr("Restore"))
        self._close = named(QPushButton(self.tr("Cancel"), self), "restore_cancel", self.tr("Cancel"))
        self._lay_out()
        self._table.itemSelectionChanged.connect(self._chosen_changed)
        self._other.clicked.connect(self._choose_file)
        self._go.clicked.connect(self._ask)
        self._close.clicked.connect(self.reject)
        self.destroyed.connect(self._work.stop)
        self.destroyed.connect(self._asking.stop)
        self._read()

    def chosen(self) -> Backup | None:
        """The backup that is chosen in the list."""
        row = self._table.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) and self._table.selectedItems() else None

    def reject(self) -> None:
        """Close; what is being restored is stopped first, as far as it can be."""
        if self._work.running:
            self._work.ask_to_stop()
        else:
            super().reject()

    def _lay_out(self) -> None:
        self._table.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Why"), self.tr("Orders"), self.tr("Parcels"), self.tr("Size")]
        )
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        dress_rows(self._table, least_rows=4)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHY, header.ResizeMode.Stretch)
        column, buttons = QVBoxLayout(self), QHBoxLayout()
        column.addWidget(self._table, 1)
        column.addWidget(self._meaning)
        column.addWidget(self.outcome)
        buttons.addWidget(self._other)
        buttons.addStretch(1)
        for button in (self._go, self._close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column.addLayout(buttons)
        self._go.setEnabled(False)
        fit_on_screen(self, *_SIZE)

    def _read(self) -> None:
        self._work.start(
            self.tr("Looking for backups"),
            lambda _job: read_backups(self._desk),
            on_done=self._show,
            on_error=self._failed,
            quiet=True,
        )

    def _show(self, found: tuple[Backup, ...]) -> None:
        self._backups = found
        self._table.setRowCount(len(found))
        for row, backup in enumerate(found):
            for column, text in enumerate(self._cells(backup)):
                self._table.setItem(row, column, _cell(text, backup, counts=column > _WHY))
        speak_cells(self._table)
        self._table.setVisible(bool(found))
        if found:
            self.resize(self.size().expandedTo(QSize(*_SIZE)))
            self._table.selectRow(0)
        else:
            self._meaning.setText(self.tr("There is no backup yet. File > Back up now makes one."))
            self.resize(_SIZE[0], self.minimumSizeHint().height())  # no void where the list would be

    def _cells(self, backup: Backup) -> tuple[str, ...]:
        held = backup.contents
        counts = (self.tr("damaged"), "") if held is None else (number(held.orders), number(held.shipments))
        size = self.tr("{mb} MB").format(mb=number(max(1, round(backup.size / 1e6))))
        return (when(backup.at), reason_text(backup), *counts, size)

    def _chosen_changed(self) -> None:
        backup = self.chosen()
        self._known = False
        self._enable()
        self._meaning.setText("")
        if backup is None or backup.damaged:
            return
        self._asking.start(
            self.tr("Comparing"),
            lambda _job: would_lose(self._desk, backup),
            on_done=self._compared,
            on_error=self._failed,
            quiet=True,
        )

    def _compared(self, lost: RestoreLoss | None) -> None:
        self._lost, self._known = lost, True
        self._meaning.setText(loss_text(lost))
        self._enable()

    def _choose_file(self) -> None:
        ask_for_existing(
            self,
            name="restore_file",
            title=self.tr("A backup's file"),
            kinds=[self.tr("Order databases (*.sqlite3)"), self.tr("All files (*)")],
            chosen=self._look_into,
        )

    def _look_into(self, file: Path) -> None:
        self._work.start(
            self.tr("Looking into the backup"),
            lambda _job: look_into(self._desk, file),
            on_done=lambda backup: self._show((backup, *self._backups)),
            on_error=self._failed,
            quiet=True,
        )

    def _ask(self) -> None:
        backup = self.chosen()
        if backup is None:
            return
        ask(
            self,
            title=self.tr("Restore the backup of {when}?").format(when=when(backup.at)),
            text=loss_text(self._lost),
            yes=self.tr("Restore"),
            no=self.tr("Cancel"),
            on_yes=lambda: self._restore(backup),
        )

    def _restore(self, backup: Backup) -> None:
        async def work(job: Job) -> RestoredDesk:
            def tell(done: int, of: int) -> None:
                job.progress(done, of, self.tr("{done} of {of} pages").format(done=number(done), of=number(of)))

            return await restore_backup(self._desk, backup=backup.path, tell=tell, cancellation=job.cancellation)

        self.outcome.say(self.tr("The backup is being restored. Please wait."), Tone.NOTE)
        self._work.start(self.tr("Restoring a backup"), work, on_done=self._done, on_error=self._failed)
        self._enable()

    def _done(self, outcome: RestoredDesk) -> None:
        self.restored.emit()
        self.said.emit(restored_text(outcome.restored))
        self.accept()

    def _failed(self, error: OrderSyncError) -> None:
        self.outcome.say_error(error)
        self._enable()

    def _enable(self) -> None:
        idle = not self._work.running
        self._go.setEnabled(idle and self._known and self.chosen() is not None)
        self._table.setEnabled(idle)
        self._other.setEnabled(idle)


def _cell(text: str, backup: Backup, *, counts: bool) -> QTableWidgetItem:
    """A cell whose tool tip tells backups of one minute apart."""
    item = QTableWidgetItem(text)
    item.setToolTip(tooltip(str(backup.path)))
    if counts:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
