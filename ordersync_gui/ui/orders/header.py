"""A column header that draws itself, never asks about rows, and keeps its first columns in place."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QTableView

from ordersync_gui.ui.orders.painting import MARGIN, Cell


class OrdersHeader(QHeaderView):
    """Qt's own paintSection tests each row for being selected: 23 s with a million rows, after select-all."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pinned = 0
        self._busy = False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(48)
        self.setResizeContentsPrecision(0)  # a double click on an edge measures the rows in sight, not a thousand
        self.setObjectName("ordersHeader")
        self.setAccessibleName(self.tr("Columns of the orders grid"))

    @property
    def pinned(self) -> int:
        """How many of the shown columns stay put at the left."""
        return self._pinned

    def pin(self, columns: int) -> None:
        """Keep that many of the shown columns in place, never all of them."""
        self._pinned = max(0, min(columns, len(self.shown()) - 1))
        self.viewport().update()

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show at the sorted column that its order is being worked out."""
        if busy != self._busy:
            self._busy = busy
            self.viewport().update()

    def shown(self) -> list[int]:
        """The shown columns from left to right."""
        order = (self.logicalIndex(visual) for visual in range(self.count()))
        return [section for section in order if not self.isSectionHidden(section)]

    def pinned_width(self) -> int:
        """How wide the columns that stay put are together, in pixels."""
        return sum(self.sectionSize(section) for section in self.shown()[: self._pinned]) if self._pinned else 0

    def is_pinned(self, section: int) -> bool:
        """Whether a column stays put."""
        return bool(self._pinned) and section in self.shown()[: self._pinned]

    def shift_of(self, section: int) -> int:
        """How far to the right of its scrolled place a column is drawn, in pixels."""
        return self.offset() if self._pinned and self.is_pinned(section) else 0

    def unscrolled(self, x: int) -> int:
        """Where a point would lie if nothing was pinned: that of a pinned column lies further left."""
        return x - self.offset() if self._pinned and x < self.pinned_width() else x

    def cells(self, left: int, right: int) -> tuple[list[Cell], list[Cell]]:
        """The columns that are drawn between two edges: those that scroll, those that stay put."""
        scrolled: list[Cell] = []
        fixed: list[Cell] = []
        for place, section in enumerate(self.shown()):
            pinned = place < self._pinned
            start = self.sectionViewportPosition(section) + (self.offset() if pinned else 0)
            width = self.sectionSize(section)
            if start <= right and start + width > left:
                (fixed if pinned else scrolled).append(Cell(section, start, width))
        return scrolled, fixed

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what scrolls, then what stays put above it."""
        super().paintEvent(event)
        if not self._pinned or not self.offset():
            return
        painter = QPainter(self.viewport())
        _, fixed = self.cells(0, self.viewport().width())
        for cell in fixed:
            self.paintSection(painter, QRect(cell.left, 0, cell.width, self.height()), cell.column)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Press the column that is seen there."""
        super().mousePressEvent(self._unscrolled_event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move over, or drag, the column that is seen there."""
        super().mouseMoveEvent(self._unscrolled_event(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Release the column that is seen there."""
        super().mouseReleaseEvent(self._unscrolled_event(event))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int, /) -> None:  # noqa: N802 - Qt's name
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
            mark = "..." if self._busy else "▾" if down else "▴"
            title = f"{title} {mark}"
        alignment = model.headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        room = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        text = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(room, int(alignment), text)
        painter.restore()

    def _unscrolled_event(self, event: QMouseEvent) -> QMouseEvent:
        x = round(event.position().x())
        shift = self.unscrolled(x) - x
        if not shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() + QPointF(shift, 0),
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
        )
