"""A size of paper in the dots of a device: where documents stand on it, and the line at its foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPaintDevice, QPainter

from ordersync_gui.domain.paper import DocumentKind, PaperSize
from ordersync_gui.ui.printing.code_drawing import MM_PER_INCH
from ordersync_gui.ui.printing.pages import Pages, draw_foot
from ordersync_gui.ui.printing.part import Room
from ordersync_gui.ui.text import number

_FOOT_MM, _FOOT_GAP_MM = 5.0, 2.0
_ROOM_FOR_FOOT_MM = 10.0  # a margin as wide as this has room for it


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of this paper. sketch: for a screen, where codes have no whole dots."""

    kind: DocumentKind
    paper: PaperSize
    device: QPaintDevice
    sketch: bool = False

    @property
    def is_label(self) -> bool:
        """Whether a document has just one place, and has to fit into it."""
        return self.kind is DocumentKind.ADDRESS_LABEL

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the whole paper, in dots."""
        return self._dots(self.paper.width_mm), self._dots(self.paper.height_mm)

    def room(self, scale: float = 1.0) -> Room:
        """What a document has in its place."""
        paper = self.paper
        return Room(
            self.device,
            self._dots(paper.place_width_mm - 2 * paper.margin_mm),
            self._dots(paper.place_height_mm - 2 * paper.margin_mm - self._kept_for_foot),
            scale,
            self.sketch,
        )

    def draw(self, painter: QPainter, pages: Pages, page: int, *, place: int, name: str) -> None:
        """Draw a page of a document in its place (from 0); name: the order's number, "" for a list."""
        left, top = self.paper.corner_mm(place)
        margin = self.paper.margin_mm
        pages.draw(painter, page, left=round(self._dots(left + margin)), top=round(self._dots(top + margin)))
        if not self.is_label:
            draw_foot(painter, self._foot(), _foot_text(name, page + 1, pages.count), self.device)

    @property
    def _kept_for_foot(self) -> float:
        inside = not self.is_label and self.paper.margin_mm < _ROOM_FOR_FOOT_MM
        return _FOOT_MM if inside else 0.0

    def _foot(self) -> QRectF:
        paper = self.paper
        below = paper.height_mm - paper.margin_mm
        top = below - _FOOT_MM if self._kept_for_foot else below + _FOOT_GAP_MM
        width = paper.width_mm - 2 * paper.margin_mm
        return QRectF(*(self._dots(each) for each in (paper.margin_mm, top, width, _FOOT_MM)))

    def _dots(self, millimetres: float) -> float:
        return millimetres * self.device.logicalDpiX() / MM_PER_INCH


def _foot_text(name: str, page: int, pages: int) -> str:
    tr = QCoreApplication.translate
    text = (
        tr("papers", "Order {number}, page {page} of {pages}") if name else tr("papers", "Page {page} of {pages}")
    )
    return text.format(number=name, page=number(page), pages=number(pages))
