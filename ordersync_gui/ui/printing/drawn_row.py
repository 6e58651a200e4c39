"""A row of a sheet laid out for a device, in that device's dots."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPen, QTextLayout, QTextOption

from ordersync_gui.ui.printing.sheet_rows import Cell, Paragraph, Row

_GAP_MM, _RULE_MM, _APART_MM = 1.5, 0.2, 4
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """The device that is drawn on; width and height of what can be drawn on a page, in its dots."""

    device: QPagedPaintDevice
    width: float
    height: float

    @classmethod
    def of(cls, device: QPagedPaintDevice) -> Paper:
        """As the device is set up now."""
        page = device.pageLayout().paintRectPixels(device.logicalDpiX())
        return cls(device, page.width(), page.height())

    def dots(self, millimetres: float) -> float:
        """A length in dots."""
        return millimetres * self.device.logicalDpiX() / _MM_PER_INCH


class DrawnRow:
    """The row's text in lines, and how high it is with the gap under it."""

    def __init__(self, row: Row, paper: Paper, *, least_height: float = 0.0) -> None:
        self.row = row
        self._paper = paper
        gap = paper.dots(_GAP_MM)
        self._above = paper.dots(_APART_MM) if row.apart else 0.0
        self._lines: list[tuple[QPointF, QTextLayout]] = []
        self.height = self._above + max([least_height, *(self._add(cell, gap) for cell in row.cells)]) + gap

    def draw(self, painter: QPainter, top: float) -> None:
        """Draw it with its upper edge there."""
        painter.setPen(Qt.GlobalColor.black)  # paper is white, whatever theme the window has
        for place, layout in self._lines:
            layout.draw(painter, place + QPointF(0, top + self._above))
        if self.row.ruled:
            painter.setPen(QPen(Qt.GlobalColor.darkGray, self._paper.dots(_RULE_MM)))
            bottom = top + self.height - self._paper.dots(_GAP_MM) / 3
            painter.drawLine(QPointF(0, bottom), QPointF(self._paper.width, bottom))

    def _add(self, cell: Cell, gap: float) -> float:
        """Lay the cell's paragraphs out under each other; returns how high they are."""
        area = QRectF(cell.left * self._paper.width, 0, cell.width * self._paper.width - gap, 0)
        side = Qt.AlignmentFlag.AlignRight if cell.right_aligned else Qt.AlignmentFlag.AlignLeft
        for paragraph in cell.paragraphs:
            layout = self._layout(paragraph, area.width(), side)
            self._lines.append((QPointF(area.left(), area.bottom()), layout))
            area.setHeight(area.height() + layout.boundingRect().height())
        return area.height()

    def _layout(self, paragraph: Paragraph, width: float, side: Qt.AlignmentFlag) -> QTextLayout:
        font = QFont()
        font.setPointSize(paragraph.points)
        font.setBold(paragraph.bold)
        layout = QTextLayout(paragraph.text, font, self._paper.device)
        # Absolute: a line in Arabic or Hebrew stays in its column's edge.
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom))
            bottom += line.height()
        layout.endLayout()
        return layout
