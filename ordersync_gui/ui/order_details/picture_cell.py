"""The small picture at the left of an item, and the quiet signs that stand in for it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

from ordersync_gui.ui.thumbnails import Picture

EDGE = 44
_MARGIN = 4
PICTURE_ROOM = EDGE + _MARGIN  # from the cell's left edge to where its text may begin
_ON_ITS_WAY, _NOT_SHOWN = "…", "?"


def picture_rect(cell: QRect) -> QRect:
    """Where the picture stands in a cell."""
    return QRect(cell.left() + _MARGIN, cell.top() + _MARGIN, EDGE, EDGE)


def draw_picture(painter: QPainter, rect: QRect, picture: Picture, palette: QPalette) -> None:
    """Draw the picture in the middle of the square; a dotted frame with a sign where there is none."""
    if picture.pixmap is not None:
        size = picture.pixmap.size().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(picture.pixmap.size())
        place = QRect(rect.topLeft(), size)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, picture.pixmap)
        return
    painter.save()
    colour = palette.color(QPalette.ColorRole.PlaceholderText)
    painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.setPen(colour)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), _ON_ITS_WAY if picture.loading else _NOT_SHOWN)
    painter.restore()
