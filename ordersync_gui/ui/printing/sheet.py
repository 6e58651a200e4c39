"""One order's sheet: its rows laid out and spread over pages in small steps, then drawn page by page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from ordersync_gui.documents.barcodes import has_code
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.code128 import draw_code128, modules_wide
from ordersync_gui.ui.printing.drawn_row import DrawnRow, Paper
from ordersync_gui.ui.printing.sheet_rows import sheet_rows

_MARGIN_MM = 12  # every printer can keep these
_CODE_HEIGHT_MM, _MODULE_MM = 14, 0.45  # well above the 0.19 mm that hand scanners need
_FOOT_MM = 8
_FOOT_POINTS = 8


def page_layout() -> QPageLayout:
    """A4, upright."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


class OrderSheet:
    """The sheet of one order for this device, whose page layout and resolution must be set already.

    Exhaust `lay_out` before it is drawn.
    """

    def __init__(self, details: OrderDetails, device: QPagedPaintDevice) -> None:
        self._details = details
        self._paper = Paper.of(device)
        self._room = self._paper.height - self._paper.dots(_FOOT_MM)
        self._pages: list[list[tuple[float, DrawnRow]]] = [[]]

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return len(self._pages)

    def lay_out(self) -> Iterator[None]:
        """Lay the rows out, one with each step."""
        heading: DrawnRow | None = None
        top = 0.0
        for row in sheet_rows(self._details):
            least = self._paper.dots(_CODE_HEIGHT_MM) if row.coded else 0.0
            drawn = DrawnRow(row, self._paper, least_height=least)
            heading = drawn if row.heading else heading
            if top and top + drawn.height > self._room:
                top = self._new_page(heading if row.ruled and not row.heading else None)
            top = self._place(drawn, top)
            yield

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw one page, counted from 0."""
        painter.save()
        painter.setClipRect(QRectF(0, 0, self._paper.width, self._room))
        for top, row in self._pages[page]:
            row.draw(painter, top)
            if row.row.coded:
                draw_code128(painter, self._code_place(), self._details.order.number)
        painter.restore()
        self._draw_foot(painter, page)

    def _new_page(self, heading: DrawnRow | None) -> float:
        self._pages.append([])
        return 0.0 if heading is None else self._place(heading, 0.0)

    def _place(self, row: DrawnRow, top: float) -> float:
        """Put the row there; one that is higher than a page goes on over the next ones. Returns where it ends."""
        self._pages[-1].append((top, row))
        while top + row.height > self._room:
            top -= self._room
            self._pages.append([(top, row)])
        return top + row.height

    def _code_place(self) -> QRectF:
        """At the right of the head, as wide as it is read well, or as wide as half the page where it is long."""
        number = self._details.order.number
        if not has_code(number):
            return QRectF()
        wanted = self._paper.dots((modules_wide(number)) * _MODULE_MM)
        width = min(wanted, self._paper.width / 2)
        return QRectF(self._paper.width - width, 0, width, self._paper.dots(_CODE_HEIGHT_MM))

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        text = QCoreApplication.translate("sheet", "Order {number}, page {page} of {pages}").format(
            number=self._details.order.number, page=page + 1, pages=self.pages
        )
        font = QFont()
        font.setPointSize(_FOOT_POINTS)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(QPointF(0, self._paper.height - self._paper.dots(1)), text)
