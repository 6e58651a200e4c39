"""Draws rows of the grid in one pass: background, marks, elided text, focus frame, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QStaticText, QTextLayout, QTransform

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.colours import colours_of
from ordersync_gui.ui.orders.columns import COLUMNS, STATUS, STORE
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.row_cache import CachedRow
from ordersync_gui.ui.orders.text_widths import TextWidths

MARGIN = 6
_MARK = 8  # a square before the store's name
_STOP_BAR = 4  # at the left edge of an order that must not be shipped
_MOST_DRAWN = 256  # rows whose texts are kept as they were drawn: some screens
_MOST_MET = 8192  # texts that are known to have been drawn


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column is drawn now, in pixels of the viewport."""

    column: int
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one state of the window."""

    text: QColor
    selected_text: QColor
    selected: QColor
    other: QColor
    stopped: QColor
    stop: QColor
    quiet: QColor
    statuses: Mapping[OrderStatus, QColor]

    @classmethod
    def of(cls, palette: QPalette, group: QPalette.ColorGroup) -> Look:
        """The colours that go with a palette."""
        role, colours = QPalette.ColorRole, colours_of(palette)
        return cls(
            text=palette.color(group, role.Text),
            selected_text=palette.color(group, role.HighlightedText),
            selected=palette.color(group, role.Highlight),
            other=palette.color(group, role.AlternateBase),
            stopped=QColor(colours.stop_ground),
            stop=QColor(colours.danger),
            quiet=palette.color(group, role.Mid),
            statuses={status: QColor(colours.status(status)) for status in OrderStatus},
        )


@dataclass(slots=True)
class _Text:
    """What of a cell's text fits into a width, and how far from the cell's left edge it stands, in pixels."""

    shown: str
    offset: int
    width: int
    laid_out: _LaidOut | None = None


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """A text ready to draw, and how far below the row's text it begins to stand on the same line, in pixels."""

    text: QStaticText
    drop: int


@dataclass(slots=True)
class _Drawn:
    """The texts of a row by column, as long as it is the same row."""

    of: CachedRow
    texts: dict[int, _Text]


class RowPainter:
    """Keeps the laid-out texts of the rows that were drawn lately: laying out costs more than drawing."""

    def __init__(self, model: OrdersModel, font: QFont) -> None:
        self._model = model
        self._font = font
        self._metrics = QFontMetrics(font)
        self._widths = TextWidths(self._metrics)
        self._drawn: dict[int, _Drawn] = {}
        self._shared: dict[str, _LaidOut] = {}
        self._met: set[str] = set()
        self.look = Look.of(QPalette(), QPalette.ColorGroup.Active)

    def use_font(self, font: QFont) -> None:
        """Draw with another font from now on."""
        self._font, self._metrics = font, QFontMetrics(font)
        self._widths = TextWidths(self._metrics)
        self._shared.clear()
        self._met.clear()
        self._drawn.clear()

    def paint_row(
        self, painter: QPainter, row: int, place: QRect, cells: Sequence[Cell], *, selected: bool
    ) -> bool:
        """Draw one row: its background over the whole place, then its cells. Tells whether it has been read."""
        cached = self._model.cached(row)
        stopped = cached is not None and cached.row.stopped
        self._paint_ground(painter, row, place, selected=selected, stopped=stopped)
        if cached is None and not self._model.is_known(row):
            self._paint_placeholder(painter, place, cells)
        if cached is None:
            return False
        pen = self.look.selected_text if selected else self.look.text
        of_status = pen if selected or stopped else self.look.statuses[cached.row.status]
        painter.setPen(pen)
        top = place.top() + (place.height() - self._metrics.height()) // 2
        texts = self._texts(row, cached)
        for cell in cells:
            text = texts.get(cell.column)
            if text is None or text.width != cell.width:
                text = texts[cell.column] = self._fitted(cached, cell)
            if cell.column == STORE:
                self._mark_store(painter, cell, place, cached.row.store)
            if text.shown and cell.column == STATUS:
                painter.setPen(of_status)
                self._draw(painter, text, cell.left + text.offset, top)
                painter.setPen(pen)
            elif text.shown:
                self._draw(painter, text, cell.left + text.offset, top)
        return True

    def _paint_ground(self, painter: QPainter, row: int, place: QRect, *, selected: bool, stopped: bool) -> None:
        if selected:
            painter.fillRect(place, self.look.selected)
        elif stopped:
            painter.fillRect(place, self.look.stopped)
        elif row % 2:
            painter.fillRect(place, self.look.other)
        if stopped:
            painter.fillRect(0, place.top(), _STOP_BAR, place.height(), self.look.stop)

    def _draw(self, painter: QPainter, text: _Text, left: int, top: int) -> None:
        laid_out = text.laid_out or self._laid_out(text)
        if laid_out is None:
            painter.drawText(left, top + self._metrics.ascent(), text.shown)
        else:
            painter.drawStaticText(left, top + laid_out.drop, laid_out.text)

    def _laid_out(self, text: _Text) -> _LaidOut | None:
        """The text as Qt draws it in half the time, once it is met again: that costs three drawings."""
        shown = text.shown
        found = self._shared.get(shown)
        if found is None and shown in self._met:
            laid_out = QStaticText(shown)
            laid_out.setTextFormat(Qt.TextFormat.PlainText)
            laid_out.prepare(QTransform(), self._font)
            found = self._shared[shown] = _LaidOut(laid_out, self._drop(shown))
        self._met.add(shown)
        if len(self._met) > _MOST_MET:
            self._met.clear()
            self._shared.clear()
        text.laid_out = found
        return found

    def _drop(self, text: str) -> int:
        """Qt draws a laid-out text by its upper edge, which another script's font has somewhere else."""
        if text.isascii():
            return 0
        layout = QTextLayout(text, self._font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return self._metrics.ascent() - round(line.ascent())

    def _texts(self, row: int, cached: CachedRow) -> dict[int, _Text]:
        drawn = self._drawn.get(row)
        if drawn is None or drawn.of is not cached:
            if len(self._drawn) >= _MOST_DRAWN:
                for old in list(self._drawn)[: _MOST_DRAWN // 4]:
                    del self._drawn[old]
            drawn = self._drawn[row] = _Drawn(cached, {})
        return drawn.texts

    def _fitted(self, cached: CachedRow, cell: Cell) -> _Text:
        """A cell's text as far as it fits, and where it stands in its cell."""
        column, before = cell.column, MARGIN
        if column == STORE and self._model.colour_of(cached.row.store) is not None:
            before += _MARK + MARGIN
        room = cell.width - before - MARGIN
        words = cached.cell(column)
        shown = self._widths.elided(words, room) if words and room > 0 else ""
        if shown and COLUMNS[column].right:
            before = cell.width - MARGIN - self._metrics.horizontalAdvance(shown)
        return _Text(shown, before, cell.width)

    def forget_layout(self) -> None:
        """Lay every text out again, as after the stores' marks changed."""
        self._drawn.clear()

    def _mark_store(self, painter: QPainter, cell: Cell, place: QRect, store: str) -> None:
        colour = self._model.colour_of(store)
        if colour is not None:
            painter.fillRect(cell.left + MARGIN, place.center().y() - _MARK // 2, _MARK, _MARK, colour)

    def _paint_placeholder(self, painter: QPainter, place: QRect, cells: Sequence[Cell]) -> None:
        """A short quiet line where each text will stand."""
        for cell in cells:
            painter.fillRect(
                cell.left + MARGIN, place.center().y(), max(0, cell.width // 2 - MARGIN), 2, self.look.quiet
            )
