"""How long messages to the shops are kept, as a page of the settings window."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.evidence_limits import EvidenceLimits
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Jobs


class LimitsPage(QWidget):
    """The same fields as in the window of the messages, saved as they are changed."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = EvidenceLimits(desk, jobs, self)
        self._outcome = InlineMessage("settings_limits_outcome", self)
        self._limits.saved.connect(lambda text: self._outcome.say(text, Tone.GOOD))
        self._limits.failed.connect(self._outcome.say_error)
        column = QVBoxLayout(self)
        column.addWidget(
            wrapped_label(
                self.tr("What was said to the shops, and what they answered, is kept to clear up questions."), self
            )
        )
        column.addWidget(self._limits)
        column.addWidget(self._outcome)
        column.addStretch(1)

    def stop(self) -> None:
        """Save what hasn't been."""
        self._limits.stop()
