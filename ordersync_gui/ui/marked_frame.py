"""Frames that stand out, painted by hand: a style sheet for them would slow down every other control."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QSplitter, QSplitterHandle, QWidget

from ordersync_gui.ui.colours import Colours, colours_of

_BAR = 4  # pixels, like the others
_ROUND = 3
_HANDLE = 7


class FrameTone(StrEnum):
    """What a frame's colour adds to its words."""

    DANGER = "danger"
    WARNING = "warning"
    GOOD = "good"
    NOTE = "note"

    def of(self, colours: Colours) -> tuple[QColor, QColor]:
        """The colours of bar and ground."""
        return {
            FrameTone.DANGER: (QColor(colours.danger), QColor(colours.danger_ground)),
            FrameTone.WARNING: (QColor(colours.warning), QColor(colours.warning_ground)),
            FrameTone.GOOD: (QColor(colours.good), QColor(colours.good_ground)),
            FrameTone.NOTE: (QColor(colours.note), QColor(colours.note_ground)),
        }[self]


class MarkedFrame(QFrame):
    """A box with a bar at its left, both in the colours of its tone."""

    tone = FrameTone.NOTE

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw ground, edge and bar."""
        bar, ground = self.tone.of(colours_of(self.palette()))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
            painter.fillRect(0, 0, _BAR, self.height(), bar)


class LinedFrame(QFrame):
    """A row with a line below it."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class FocusBorder(QWidget):
    """Lies over a control that shows by nothing else that it has the keyboard."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setObjectName(f"{around.objectName()}Focus")
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, around: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Come and go with the keyboard, and grow with the control."""
        if isinstance(around, QWidget) and event.type() in (
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
            QEvent.Type.Resize,
        ):
            self.setGeometry(around.rect())
            self.setVisible(around.hasFocus())
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the border."""
        with QPainter(self) as painter:
            painter.setPen(QPen(self.palette().accent(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class ThinSplitter(QSplitter):
    """Its handles are a line each, with room around it to be caught by the mouse."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(_HANDLE)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's name
        """A handle that is a line."""
        return _Line(self.orientation(), self)


class _Line(QSplitterHandle):
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        middle, rect = self.rect().center(), self.rect()
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.Midlight))
            if self.orientation() is Qt.Orientation.Horizontal:
                painter.drawLine(middle.x(), rect.top(), middle.x(), rect.bottom())
            else:
                painter.drawLine(rect.left(), middle.y(), rect.right(), middle.y())
