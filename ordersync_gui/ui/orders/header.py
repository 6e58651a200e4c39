"""A column header that draws itself without asking the selection about every row."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QTableView

_MARGIN = 6


class OrdersHeader(QHeaderView):
    """Qt's own paintSection tests each row for being selected: 23 s with a million rows, after select-all."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(48)
        self.setObjectName("ordersHeader")
        self.setAccessibleName(self.tr("Columns of the orders grid"))

    def paintSection(  # noqa: N802 - Qt's name
        self, painter: QPainter, rect: QRect, logical_index: int, /
    ) -> None:
        """Draw frame, sort mark and title; nothing here depends on the number of rows."""
        if not rect.isValid():
            return
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = rect
        option.section = logical_index
        option.text = ""
        option.position = QStyleOptionHeader.SectionPosition.Middle
        sorted_here = self.sortIndicatorSection() == logical_index
        painter.save()
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        painter.restore()
        self._draw_title(painter, rect, logical_index, sorted_here=sorted_here)

    def _draw_title(self, painter: QPainter, rect: QRect, section: int, *, sorted_here: bool) -> None:
        model = self.model()
        title = str(model.headerData(section, self.orientation()))
        if sorted_here:
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            title = f"{title} {'▾' if down else '▴'}"
        alignment = model.headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        room = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        text = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, int(alignment), text)
        painter.restore()
