"""A one-line label that ends in dots where room is short and then tells all of it in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ordersync_gui.ui.text import tooltip

_NARROWEST = 40


class ElidedLabel(QLabel):
    """text() is always the whole text."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something else."""
        super().setText(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few letters."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits."""
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), flags, self._fitting())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give a tooltip exactly while something is cut."""
        super().resizeEvent(event)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font cuts elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._explain()

    def _fitting(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _explain(self) -> None:
        self.setToolTip("" if self._fitting() == self.text() else tooltip(self.text()))
