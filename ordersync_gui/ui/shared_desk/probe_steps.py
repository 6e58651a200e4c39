"""The steps of a look at a shared desk's server, one sentence each."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ordersync_gui.domain.shared_desk import Probed
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.text import shown


class ProbeSteps(QWidget):
    """Grows while the look goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.texts: list[str] = []
        self.last: QWidget | None = None

    def add(self, step: Probed) -> None:
        """Show one more step."""
        sentence = shown(step.sentence)
        self.texts.append(sentence)
        tone = Tone.WARNING if step.doubtful else Tone.GOOD
        label = wrapped_label(f"{tone.value}  {sentence}", self)
        told = self.tr("Note: {step}") if step.doubtful else self.tr("Done: {step}")
        label.setAccessibleName(told.format(step=sentence))
        self._column.addWidget(label)
        self.last = label

    def clear(self) -> None:
        """Show none any more."""
        self.texts.clear()
        self.last = None
        while (item := self._column.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.deleteLater()
