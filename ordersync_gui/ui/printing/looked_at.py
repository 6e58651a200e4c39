"""A paper that is laid out to be looked at on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from ordersync_gui.ui.printing.laying_out import laid_out
from ordersync_gui.ui.printing.sheets import Sheet

if TYPE_CHECKING:
    from ordersync_gui.domain.paper import DocumentKind, PaperSize
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.sync.documents import Document
    from ordersync_gui.ui.printing.pages import Pages

_DOTS_PER_METRE = 11811  # 300 dots per inch


@dataclass(frozen=True, slots=True)
class LookedAt:
    """place: where on a sheet of labels it stands, from 0."""

    document: Document
    pages: Pages
    sheet: Sheet
    place: int = 0

    @property
    def count(self) -> int:
        """How many pages it has."""
        return self.pages.count

    @property
    def text(self) -> str:
        """Its words."""
        return self.pages.text

    @property
    def shape(self) -> tuple[float, float]:
        """Width and height of the paper, in millimetres."""
        return self.sheet.paper.width_mm, self.sheet.paper.height_mm

    def draw(self, painter: QPainter, page: int, width: float) -> None:
        """Draw a page so that the paper is so many of the painter's dots wide."""
        painter.save()
        scale = width / self.sheet.size[0]
        painter.scale(scale, scale)
        self.sheet.draw(painter, self.pages, page, place=self.place, name=self.document.number)
        painter.restore()


async def looked_at(
    desk: Desk, document: Document, *, kind: DocumentKind, paper: PaperSize, place: int = 0
) -> LookedAt:
    """Lay a paper out for the screen, as it will be on paper. Raises TooLarge."""
    sheet = Sheet(kind, paper, _screen_paper(), sketch=True)
    return LookedAt(document, await laid_out(desk, document, sheet), sheet, place)


def _screen_paper() -> QImage:
    """What stands for a printer: text is laid out for its resolution."""
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(_DOTS_PER_METRE)
    device.setDotsPerMeterY(_DOTS_PER_METRE)
    return device
