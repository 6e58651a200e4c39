"""Puts the parts of one document onto pages, one part with each step, and draws the pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintDevice, QPainter

from ordersync_gui.documents.blocks import Blocks
from ordersync_gui.ui.printing.fonts import paper_font
from ordersync_gui.ui.printing.part import Part, Room, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

_FOOT_POINTS, _POINTS_PER_INCH = 8, 72
MOST_PAGES = 500  # of one document: a template that goes wrong mustn't empty the paper tray


@dataclass(frozen=True, slots=True)
class _Piece:
    """What of a part stands on a page: from `first` to `last` of its height, `top` from the page's edge."""

    part: Part
    top: float
    first: float
    last: float


class Pages:
    """The pages of one document; exhaust `lay_out` before anything else is asked. Lengths in dots."""

    def __init__(self, blocks: Blocks, images: Mapping[str, QImage], room: Room) -> None:
        self._blocks, self._room = blocks, room
        self._source = Source(blocks.style, images)
        self._pages: list[list[_Piece]] = [[]]
        self._top = 0.0
        self.without_code: set[str] = set()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def text(self) -> str:
        """All words, for whoever can't see the pages."""
        parts = dict.fromkeys(piece.part for page in self._pages for piece in page)
        return "\n".join(part.text for part in parts)

    @property
    def overflows(self) -> bool:
        """Whether it goes on after the most pages that a document may have."""
        return self.count > MOST_PAGES

    def lay_out(self) -> Iterator[None]:
        """Lay the parts out, one with each step."""
        repeated = self._blocks.repeated
        head = self._part(repeated) if repeated and len(self._blocks.parts) > 1 else None
        yield
        for html in self._blocks.parts:
            if self.overflows:
                return
            self._place(self._part(html), head)
            yield

    def draw(self, painter: QPainter, page: int, *, left: float = 0, top: float = 0) -> None:
        """Draw one page, counted from 0, with its corner there."""
        for piece in self._pages[page]:
            piece.part.draw(painter, left, top + piece.top, first=piece.first, last=piece.last)

    def _part(self, html: str) -> Part:
        part = Part(html, self._source, self._room)
        self.without_code |= part.without_code
        return part

    def _place(self, part: Part, head: Part | None) -> None:
        height, room = part.height, self._room.height
        if self._top and self._top + height > room + 0.5:
            self._new_page(head)
        first = 0.0
        while self._top + height - first > room + 0.5 and not self.overflows:
            last = part.cut(first, max(1.0, room - self._top))
            self._put(part, first, last)
            self._new_page(head)
            first = last
        self._put(part, first, height)

    def _put(self, part: Part, first: float, last: float) -> None:
        self._pages[-1].append(_Piece(part, self._top, first, last))
        self._top += last - first

    def _new_page(self, head: Part | None) -> None:
        self._pages.append([])
        self._top = 0.0
        if head is not None and head.height < self._room.height / 2:
            self._put(head, 0.0, head.height)


def draw_foot(painter: QPainter, area: QRectF, text: str, device: QPaintDevice) -> None:
    """Write the line under a page, in the middle of the area; device: what all of the page is laid out for."""
    painter.save()
    font = paper_font()
    # In points it would go by the painter's own device, which for a preview is another.
    font.setPixelSize(round(_FOOT_POINTS * device.logicalDpiY() / _POINTS_PER_INCH))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()
