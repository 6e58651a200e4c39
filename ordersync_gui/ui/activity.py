"""The activity panel: one row per job of this session, newest on top."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QLabel,
    QScrollArea,
    QStyle,
    QStyleOptionDockWidget,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.activity_row import ActivityRow
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.marked_frame import FocusBorder
from ordersync_gui.ui.named import named

__all__ = ["ActivityDock", "ActivityRow"]
_KEPT_ROWS = 100


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

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the title in the size that text has now: Qt keeps the font that the dock was made with."""
        painter, option = QStylePainter(self), QStyleOptionDockWidget()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_DockWidgetTitle, option)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Give the title the height of a new font."""
        super().changeEvent(event)
        layout = self.layout()
        if event.type() is QEvent.Type.FontChange and layout is not None:
            layout.invalidate()

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
        self._drop_surplus()

    def _drop_surplus(self) -> None:
        """Take away the oldest that have ended: work that goes on, or is held, is let go on and stopped there."""
        ended = [row for row in self._rows if not row.job.running]
        for row in ended[: max(0, len(self._rows) - _KEPT_ROWS)]:
            self._rows.remove(row)
            row.deleteLater()

    def _row_of(self, job: Job) -> ActivityRow | None:
        return next((row for row in reversed(self._rows) if row.job is job), None)
