"""The activity panel: one row per job of this session, with progress, cancel, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.jobs import Job, Jobs, JobState
from ordersync_gui.ui.marked_frame import FocusBorder, LinedFrame
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN, error_text, when

_KEPT_ROWS = 100


class ActivityRow(LinedFrame):
    """One job; the row stays when the job has ended."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self.setObjectName("activityRow")
        self._title = _label("activityTitle")
        self._text = _label("activityText", wraps=True)
        self._bar = named(QProgressBar(), "activityProgress", self.tr("Progress of {job}").format(job=job.title))
        self._bar.setFixedWidth(160)
        self._cancel = named(
            QPushButton(self.tr("Cancel")), "activityCancel", self.tr("Cancel {job}").format(job=job.title)
        )
        self._cancel.clicked.connect(self._stop)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 3, 8, 3)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1)
        grid.addWidget(self._bar, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._cancel, 0, 3, Qt.AlignmentFlag.AlignTop)
        self.refresh()

    def refresh(self) -> None:
        """Show how the job stands now."""
        job = self.job
        store = f" · {job.store}" if job.store else ""
        self._title.setText(f"{when(job.started_at)}  {job.title}{store}")
        self._text.setText(self._sentence())
        self._bar.setVisible(job.running)
        self._bar.setRange(0, job.of or 0)
        self._bar.setValue(min(job.done, job.of) if job.of else 0)
        self._cancel.setVisible(job.running)
        self._cancel.setEnabled(not job.cancellation.cancelled)
        self.setAccessibleName(f"{job.title}{store}: {self._sentence()}")

    def sentence(self) -> str:
        """What stands in the row."""
        return self._text.text()

    def _stop(self) -> None:
        self.job.cancel()
        self.refresh()

    def _sentence(self) -> str:
        job = self.job
        if job.running:
            return self.tr("Stopping...") if job.cancellation.cancelled else job.text
        if job.state is JobState.CANCELLED:
            return self.tr("✖ Stopped before it was finished. {text}").format(text=job.text).strip()
        if job.error is not None:
            return f"{WARNING_SIGN} {error_text(job.error)}"
        sign = WARNING_SIGN if job.state is JobState.WARNING else "✔"
        return f"{sign} {job.text or self.tr('Done.')}"


class ActivityDock(QDockWidget):
    """The rows, newest on top. A quiet job gets one only when it ends with a fault of the program."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity"))
        self.setObjectName("activityDock")
        self.setAccessibleName(self.tr("Activity"))
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea | Qt.DockWidgetArea.TopDockWidgetArea)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._rows: list[ActivityRow] = []
        self._none = QLabel(self.tr("Nothing has run yet. Imports and notices show their progress here."))
        self._none.setContentsMargins(8, 4, 8, 4)
        self._lay_out()
        jobs.started.connect(self._started)
        jobs.updated.connect(self._updated)
        jobs.finished.connect(self._finished)

    def rows(self) -> tuple[ActivityRow, ...]:
        """All rows, newest first."""
        return tuple(reversed(self._rows))

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._none)
        self._column.addStretch(1)
        scroll = named(QScrollArea(), "activityScroll", self.tr("Jobs of this session"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        FocusBorder(scroll)
        scroll.setMinimumHeight(scroll.fontMetrics().height() * 3)
        self.setWidget(scroll)

    def _started(self, job: Job) -> None:
        if not job.quiet:
            self._add(job)

    def _updated(self, job: Job) -> None:
        row = self._row_of(job)
        if row is not None:
            row.refresh()

    def _finished(self, job: Job) -> None:
        row = self._row_of(job)
        if row is not None:
            row.refresh()
        elif job.is_bug:
            self._add(job)

    def _add(self, job: Job) -> None:
        self._none.hide()
        row = ActivityRow(job)
        self._rows.append(row)
        self._column.insertWidget(0, row)
        if len(self._rows) > _KEPT_ROWS:
            self._rows.pop(0).deleteLater()

    def _row_of(self, job: Job) -> ActivityRow | None:
        return next((row for row in reversed(self._rows) if row.job is job), None)


def _label(name: str, *, wraps: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
