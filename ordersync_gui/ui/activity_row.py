"""One job in the activity panel: how far it is, how it ended, and the buttons that hold, stop or repeat it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton

from ordersync_gui.ui.jobs import Job, JobState
from ordersync_gui.ui.marked_frame import LinedFrame
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN, error_text, when


class ActivityRow(LinedFrame):
    """It stays when the job has ended; a job is begun anew from it once at most, and has a row of its own then."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self._repeated = False
        self.setObjectName("activityRow")
        self._title = _label("activityTitle")
        self._text = _label("activityText", wraps=True)
        self._bar = named(QProgressBar(), "activityProgress", self.tr("Progress of {job}").format(job=job.title))
        self._bar.setFixedWidth(160)
        self._pause = QPushButton()
        self._pause.setObjectName("activityPause")
        self._cancel = self._button("activityCancel", self.tr("Cancel"), self.tr("Cancel: {job}"))
        self._again = self._button("activityAgain", self.tr("Try again"), self.tr("Try again: {job}"))
        self._details = self._button("activityDetails", self.tr("Details..."), self.tr("Details of {job}"))
        self._pause.clicked.connect(self._hold_or_release)
        self._cancel.clicked.connect(self._stop)
        self._again.clicked.connect(self._repeat)
        self._details.clicked.connect(lambda: self.job.details and self.job.details())
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 3, 8, 3)
        grid.setColumnStretch(1, 1)
        parts = (self._title, self._text, self._bar, self._pause, self._cancel, self._again, self._details)
        for column, part in enumerate(parts):
            top = Qt.AlignmentFlag.AlignTop if part is not self._text else Qt.AlignmentFlag(0)
            grid.addWidget(part, 0, column, top)
        self.refresh()

    def refresh(self) -> None:
        """Show how the job stands now."""
        job = self.job
        store = f" · {job.store}" if job.store else ""
        self._title.setText(f"{when(job.started_at)}  {job.title}{store}")
        self._text.setText(self._sentence())
        self._bar.setVisible(job.running)
        self._bar.setRange(0, job.of or int(job.held))  # nothing moves while it is held
        self._bar.setValue(min(job.done, job.of) if job.of else 0)
        stopping = job.cancellation.cancelled
        self._word_pause(held=job.held)
        self._pause.setVisible(job.running and job.pause is not None)
        self._pause.setEnabled(not stopping)
        self._cancel.setVisible(job.running)
        self._cancel.setEnabled(not stopping)
        self._again.setVisible(job.repeatable and not self._repeated)
        self._details.setVisible(not job.running and job.details is not None)
        self.setAccessibleName(f"{job.title}{store}: {self._sentence()}")

    def sentence(self) -> str:
        """What stands in the row."""
        return self._text.text()

    def _button(self, name: str, text: str, accessible: str) -> QPushButton:
        store = f" ({self.job.store})" if self.job.store else ""
        return named(QPushButton(text), name, accessible.format(job=self.job.title) + store)

    def _word_pause(self, *, held: bool) -> None:
        self._pause.setText(self.tr("Go on") if held else self.tr("Pause"))
        spoken = self.tr("Go on with {job}") if held else self.tr("Pause {job}")
        store = f" ({self.job.store})" if self.job.store else ""
        self._pause.setAccessibleName(spoken.format(job=self.job.title) + store)

    def _hold_or_release(self) -> None:
        pause = self.job.pause
        if pause is None or not self.job.running:
            return
        if pause.held:
            pause.release()
        else:
            pause.hold()
        self.refresh()

    def _stop(self) -> None:
        self.job.cancel()
        self.refresh()

    def _repeat(self) -> None:
        if self.job.again is not None and not self._repeated:
            self._repeated = True
            self.refresh()
            self.job.again()

    def _sentence(self) -> str:
        job = self.job
        if job.running:
            return self._of_running()
        if job.state is JobState.CANCELLED:
            return self.tr("✖ Stopped before it was finished. {text}").format(text=job.text).strip()
        if job.error is not None:
            return f"{WARNING_SIGN} {error_text(job.error)}"
        sign = WARNING_SIGN if job.state is JobState.WARNING else "✔"
        return f"{sign} {job.text or self.tr('Done.')}"

    def _of_running(self) -> str:
        job = self.job
        if job.cancellation.cancelled:
            return self.tr("Stopping...")
        if job.held:
            how_far = job.text if job.of else ""  # else that says what it is about to do
            return self.tr("Held. It goes on when you let it. {text}").format(text=how_far).strip()
        return job.text


def _label(name: str, *, wraps: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
