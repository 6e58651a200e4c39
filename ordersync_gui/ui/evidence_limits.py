"""How long messages to the shops are kept, and how much room they take: shown, changed, and saved at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_settings import EVIDENCE_DAYS, EVIDENCE_MB, DeskSettings
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named

_SAVE_AFTER_MS = 400  # so that holding an arrow doesn't save each number that it passes
_MB = 1_000_000


class EvidenceLimits(QWidget):
    """Reads by itself; nothing can be changed before that, and nothing is removed by changing it.

    Signals: saved(what that means), failed(OrderSyncError).
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading, self._saving = LatestJob(jobs), LatestJob(jobs)
        self._days = _number(self, "evidence_days", self.tr("Days for which messages are kept"), EVIDENCE_DAYS)
        self._days.setSuffix(self.tr(" days"))
        self._mb = _number(self, "evidence_mb", self.tr("Megabytes that messages may take"), EVIDENCE_MB)
        self._mb.setSuffix(self.tr(" MB"))
        self._size = wrapped_label("", self)
        self._soon = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._lay_out()
        self._soon.timeout.connect(self.save)
        self.look()

    def look(self) -> None:
        """Read limits and size again."""
        self._reading.start(
            self.tr("Reading how much is kept"),
            self._read,
            on_done=self._show,
            on_error=self.failed.emit,
            quiet=True,
        )

    def save(self) -> None:
        """Save what stands in the fields."""
        from ordersync_gui.sync.evidence import save_settings  # noqa: PLC0415 - not needed for the first paint

        self._soon.stop()
        settings = DeskSettings(evidence_days=self._days.value(), evidence_mb=self._mb.value())

        async def save(_job: Job) -> Changes:
            return await save_settings(self._desk, settings)

        title = self.tr("Saving how long messages are kept")
        self._saving.start(title, save, on_done=self._saved, on_error=self.failed.emit, quiet=True)

    def stop(self) -> None:
        """Save what hasn't been, and hear no more."""
        for field in (self._days, self._mb):
            field.interpretText()
        if self._soon.isActive():
            self.save()
        for work in (self._reading, self._saving):
            work.stop()  # what is being saved is saved all the same

    async def _read(self, _job: Job) -> tuple[DeskSettings, tuple[int, int]]:
        read, db = self._desk.workers.read, self._desk.db
        return await read(queries.desk_settings, db), await read(queries.evidence_size, db)

    def _show(self, found: tuple[DeskSettings, tuple[int, int]]) -> None:
        settings, (count, size) = found
        text = self.tr("Kept now: {n} messages, {size} MB.")
        self._size.setText(text.format(n=QLocale().toString(count), size=_megabytes(size)))
        if self._soon.isActive() or self._saving.running:
            return
        for field, value in ((self._days, settings.evidence_days), (self._mb, settings.evidence_mb)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
            field.setEnabled(True)

    def _saved(self, _changes: Changes) -> None:
        self.saved.emit(
            self.tr(
                "Saved. What is beyond that goes with the next daily clean-up; "
                "messages of parcels that still need somebody stay."
            )
        )

    def _lay_out(self) -> None:
        self._size.setObjectName("evidence_size")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for text, field in ((self.tr("&Keep for"), self._days), (self.tr("at &most"), self._mb)):
            label = QLabel(text, self)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            field.setEnabled(False)
            field.valueChanged.connect(lambda _value: self._soon.start())
        row.addWidget(self._size, 1)


def _number(parent: QWidget, object_name: str, name: str, allowed: range) -> QSpinBox:
    field = named(SteadySpinBox(parent), object_name, name)
    field.setRange(allowed.start, allowed.stop - 1)
    field.setKeyboardTracking(False)  # typing 365 doesn't pass through 3 days
    return field


def _megabytes(size: int) -> str:
    """In tenths, rounded up: something that is there is never said to take nothing."""
    tenths = -(-size * 10 // _MB)
    return QLocale().toString(tenths / 10, "f", 1)
