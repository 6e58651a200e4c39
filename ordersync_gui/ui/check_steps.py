"""The steps of a connection test that went well, one sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ordersync_gui.domain.channel import CheckStep
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.text import shown


class CheckSteps(QWidget):
    """Grows while the test runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_steps(self, steps: Sequence[CheckStep]) -> None:
        """Show these steps instead of the ones before."""
        while (item := self._column.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.deleteLater()
        for step in steps:
            sentence = shown(step.sentence)
            label = wrapped_label(f"{Tone.GOOD.value}  {sentence}", self)
            label.setAccessibleName(self.tr("Done: {step}").format(step=sentence))
            self._column.addWidget(label)
