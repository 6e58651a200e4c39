"""Icons by what they mean, drawn from outlines in the colours of the palette, sharp at any size."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from ordersync_gui.config import resources
from ordersync_gui.ui.colours import colours_of
from ordersync_gui.ui.icon_font import GLYPHS, GRID, outline

_LEAST, _OF_LINE = 16, 1.15
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


class IconTone(StrEnum):
    """What an icon's colour adds to its shape, and never says alone."""

    TEXT = "text"
    FAINT = "mid"
    QUIET = "quiet"
    DANGER = "danger"
    WARNING = "warning"
    GOOD = "good"
    NOTE = "note"


def icon(name: str, tone: IconTone = IconTone.TEXT) -> QIcon:
    """The icon with this meaning, such as "ship"; nothing is read or drawn before it is shown.

    Raises KeyError where `icon_font.GLYPHS` has no such meaning.
    """
    if name not in GLYPHS:
        raise KeyError(name)
    return QIcon(_Engine(name, tone))


def app_icon() -> QIcon:
    """The program's own icon for title bars and task bars; a file is read when its size is wanted."""
    found = QIcon()
    for size in _APP_SIZES:
        found.addFile(str(resources() / "icons" / f"ordersync-{size}.png"), QSize(size, size))
    return found


def line_icon(widget: QWidget) -> int:
    """How large an icon is beside a line of the widget's text, in pixels."""
    return max(_LEAST, round(widget.fontMetrics().height() * _OF_LINE))


class SizedByText(QObject):
    """Does something with a widget now, and again whenever the size of its text changes."""

    def __init__(self, widget: QWidget, size: Callable[[], object]) -> None:
        super().__init__(widget)
        self._size = size
        size()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look for new fonts; nothing is kept from the widget."""
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._size)  # the widget itself hears of it only after this
        return False


def give_icon(button: QAbstractButton, name: str) -> None:
    """Put the icon with this meaning on a button, as large as goes with its text."""
    button.setIcon(icon(name))
    SizedByText(button, lambda: button.setIconSize(QSize(1, 1) * line_icon(button)))


def draw_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Fill the rect, square as it should be, with the icon in this colour."""
    size = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(QRectF(rect).center())
    painter.scale(size / GRID, size / GRID)
    painter.translate(-GRID / 2, -GRID / 2)
    painter.fillPath(outline(name), colour)
    painter.restore()


class _Engine(QIconEngine):
    def __init__(self, name: str, tone: IconTone) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        draw_icon(painter, rect, self._name, _colour(self._tone, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap


def _colour(tone: IconTone, mode: QIcon.Mode) -> QColor:
    palette, role = QGuiApplication.palette(), QPalette.ColorRole
    if mode is QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, role.ButtonText)
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorGroup.Active, role.HighlightedText)
    if tone is IconTone.TEXT:
        return palette.color(QPalette.ColorGroup.Active, role.ButtonText)
    return QColor(str(getattr(colours_of(palette), tone.value)))
