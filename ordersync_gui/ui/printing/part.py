"""One part of a document, laid out for a width: how high it is, and where it may be cut."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from ordersync_gui.ui.printing.drawn_pictures import DrawnPictures
from ordersync_gui.ui.printing.fonts import paper_font

__all__ = ["Part", "Room", "Source"]

_LEAST_SCALE = 0.35  # smaller can't be read


@dataclass(frozen=True, slots=True)
class Source:
    """What parts are made of. style: HTML of the style sheets; images: by name, decoded already."""

    style: str
    images: Mapping[str, QImage]


@dataclass(frozen=True, slots=True)
class Room:
    """What a page has for parts: in dots of the device, which text is laid out for.

    scale: everything is drawn so much smaller; sketch: for a screen.
    """

    device: QPaintDevice
    width: float
    height: float
    scale: float = 1.0
    sketch: bool = False


class Part:
    """HTML that is laid out; what is wider than the room is made smaller. Lengths are in dots of the device."""

    def __init__(self, html: str, source: Source, room: Room) -> None:
        self._source, self._html = source, html
        self._scale = room.scale
        self._document, self._pictures = self._laid_out(room)
        wide = self._document.size().width() * self._scale
        if wide > room.width + 1:
            self._scale = max(_LEAST_SCALE, self._scale * room.width / wide)
            self._document, self._pictures = self._laid_out(room)
        self._edges: tuple[list[float], list[float]] | None = None

    @property
    def height(self) -> float:
        """From its first to its last dot."""
        return self._document.size().height() * self._scale

    @property
    def without_code(self) -> set[str]:
        """Texts whose barcodes are missing in it."""
        return self._pictures.without_code

    @property
    def text(self) -> str:
        """Its words, for whoever can't see them."""
        return self._document.toPlainText()

    def cut(self, first: float, most: float) -> float:
        """Where a page ends that begins at `first` and has room for `most`: between two lines, if there is one."""
        tops, bottoms = self._line_edges()
        end = first + most
        begin, stop = bisect_right(bottoms, first + 0.5), bisect_right(bottoms, end)
        best, fewest = end, len(tops) + 1
        for bottom in reversed(bottoms[begin:stop]):
            through = bisect_left(tops, bottom - 0.5) - bisect_right(bottoms, bottom + 0.5)
            if through < fewest:
                best, fewest = bottom, through
            if not through:
                break
        return best

    def draw(self, painter: QPainter, left: float, top: float, *, first: float, last: float) -> None:
        """Draw what stands between two heights of it, `first` at `top`."""
        painter.save()
        painter.translate(round(left), round(top - first))
        whole = first <= 0 and last >= self.height - 0.5
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # paper is white, whatever theme there is
        context.palette = palette
        painter.scale(self._scale, self._scale)
        if not whole:
            slice_ = QRectF(0, first / self._scale, self._document.size().width(), (last - first) / self._scale)
            painter.setClipRect(slice_)
            context.clip = slice_.adjusted(0, 1, 0, -1)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _laid_out(self, room: Room) -> tuple[QTextDocument, DrawnPictures]:
        document = _ClosedDocument()
        layout = document.documentLayout()
        layout.setPaintDevice(room.device)
        pictures = DrawnPictures(
            self._source.images,
            dots_per_inch=room.device.logicalDpiX(),
            scale=self._scale,
            sketch=room.sketch,
            parent=document,
        )
        layout.registerHandler(QTextFormat.ObjectTypes.ImageObject.value, pictures)
        document.setTextWidth(room.width / self._scale)
        document.setHtml(f"<html><head>{self._source.style}</head><body>{self._html}</body></html>")
        return document, pictures

    def _line_edges(self) -> tuple[list[float], list[float]]:
        """Upper and lower edges of all lines, each sorted."""
        if self._edges is None:
            lines = list(self._lines())
            self._edges = sorted(top for top, _ in lines), sorted(bottom for _, bottom in lines)
        return self._edges

    def _lines(self) -> Iterator[tuple[float, float]]:
        layout, block = self._document.documentLayout(), self._document.begin()
        while block.isValid():
            area, lines = layout.blockBoundingRect(block), block.layout()
            first = lines.lineAt(0).y() if lines.lineCount() else 0
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                top = area.top() + line.y() - first
                yield top * self._scale, (top + line.height()) * self._scale
            block = block.next()


class _ClosedDocument(QTextDocument):
    """A document that reads nothing from disk or network, whatever a template names."""

    def __init__(self) -> None:
        super().__init__()
        self.setDefaultFont(paper_font())
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setUseDesignMetrics(True)  # the same lines on every device
        option = self.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing: pictures are drawn by `DrawnPictures`."""
        return None
