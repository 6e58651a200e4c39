"""A table view that paints its rows itself and keeps its first columns in place while others scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ordersync_gui.ui.orders.header import OrdersHeader
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.painting import Cell, Look, RowPainter

_AHEAD_MS = 5  # after a paint
_LATER_MS = 120  # after one that somebody waits for who wants to see the order itself
_ROOM = 10  # pixels above and below a row's text together
_LOOK_CHANGES = frozenset((QEvent.Type.PaletteChange, QEvent.Type.ActivationChange, QEvent.Type.EnabledChange))
Index = QModelIndex | QPersistentModelIndex


class OrdersGrid(QTableView):
    """Rows of one height, drawn in one pass; a cell's rectangle is found without asking the model.

    Signals: painted(whether a row with real text was drawn).
    """

    painted = Signal(bool)

    def __init__(self, model: OrdersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._orders = model
        self._rows = RowPainter(model, self.font())
        self._header = OrdersHeader(self)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._read_ahead)
        self._set_up_look()
        self.setModel(model)
        model.recoloured.connect(self._rows.forget_layout)
        self.setHorizontalHeader(self._header)
        self._take_look()

    @property
    def pinned(self) -> int:
        """How many of the shown columns stay put at the left."""
        return self._header.pinned

    def shown_columns(self) -> list[int]:
        """The model's columns that are shown, from left to right."""
        return self._header.shown()

    def column_at(self, x: int) -> int:
        """The column that is seen at this place of the viewport, also one that stays put; -1 for none."""
        return self.columnAt(self._header.unscrolled(x))

    def seen_column(self, column: int) -> int:
        """The column itself, or the first shown one where it is hidden: Qt moves from no hidden column."""
        return self.shown_columns()[0] if self.isColumnHidden(column) else column

    def leave_hidden_column(self) -> None:
        """Let the keyboard stand in a column that is shown, in the same row and without scrolling."""
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            self.put_current(current.row(), current.column(), follow=False)

    def put_current(self, row: int, column: int, *, follow: bool) -> None:
        """Make a cell the current one without selecting anything; follow: scroll to it."""
        self.setAutoScroll(follow)
        index = self._orders.index(row, self.seen_column(column))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.setAutoScroll(True)

    def pin(self, columns: int) -> None:
        """Keep that many of the shown columns in place."""
        self._header.pin(columns)
        self.viewport().update()

    def read_ahead_later(self) -> None:
        """Let what somebody waits for go before the rows that are out of sight."""
        self._ahead.setInterval(_LATER_MS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows that the event touches."""
        area = event.rect()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        count = self._orders.rowCount()
        if first < 0 or not count:
            return
        last = count - 1 if last < 0 else last
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        drawn = False
        for cells, clip in self._layers(area):
            painter.setClipRect(clip)
            drawn |= self._paint_rows(painter, range(first, last + 1), cells, clip)
        painter.setClipping(False)
        self._paint_edge(painter)
        self._paint_focus(painter)
        painter.end()
        self._ahead.start()
        self.painted.emit(drawn)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take over a new palette, and rows as high as a new font needs them."""
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES:
            self._take_look()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._take_font()

    def indexAt(self, point: QPoint, /) -> QModelIndex:  # noqa: N802 - Qt's name
        """The cell at a point of the viewport, also in columns that stay put."""
        return super().indexAt(QPoint(self._header.unscrolled(point.x()), point.y()))

    def visualRect(self, index: Index, /) -> QRect:  # noqa: N802 - Qt's name
        """Where a cell is drawn."""
        place = super().visualRect(index)
        shift = self._header.shift_of(index.column())
        return place.translated(shift, 0) if shift else place

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, out from under the columns that stay put."""
        super().scrollTo(index, hint)
        hidden = self._header.pinned_width() - self.columnViewportPosition(index.column())
        if self.pinned and hidden > 0 and not self._header.is_pinned(index.column()):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Scroll what is drawn; columns that stay put are drawn again."""
        super().scrollContentsBy(dx, dy)
        if (dx and self.pinned) or self._marks_all:
            self.viewport().update()
        if dx and self.pinned:
            self._header.viewport().update()

    def _set_up_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROOM)

    def _take_look(self) -> None:
        group = QPalette.ColorGroup.Active if self.isActiveWindow() else QPalette.ColorGroup.Inactive
        self._rows.look = Look.of(self.palette(), group)

    def _take_font(self) -> None:
        self._rows.use_font(self.font())
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROOM)

    def _read_ahead(self) -> None:
        """Read the rows next to those in sight while nobody waits, for the next turn of the wheel."""
        self._ahead.setInterval(_AHEAD_MS)
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self._orders.read_beside(first, last if last >= 0 else self._orders.rowCount() - 1)

    def _layers(self, area: QRect) -> list[tuple[list[Cell], QRect]]:
        """What scrolls sideways and what stays put, each with the part of the area that it may touch."""
        edge = self._header.pinned_width()
        scrolled, fixed = self._header.cells(area.left(), area.right())
        layers = [(scrolled, QRect(area).adjusted(max(0, edge - area.left()), 0, 0, 0))]
        if fixed and area.left() < edge:
            layers.append((fixed, QRect(area.left(), area.top(), edge - area.left(), area.height())))
        return [layer for layer in layers if layer[1].isValid()]

    def _paint_rows(self, painter: QPainter, rows: range, cells: list[Cell], clip: QRect) -> bool:
        height = self.verticalHeader().defaultSectionSize()
        top = self.rowViewportPosition(rows.start)
        chosen, model, drawn = self.selectionModel(), self._orders, False
        for row in rows:
            place = QRect(clip.left(), top, clip.width(), height)
            selected = chosen.isSelected(model.index(row, 0))
            drawn |= self._rows.paint_row(painter, row, place, cells, selected=selected)
            top += height
        return drawn

    def _paint_edge(self, painter: QPainter) -> None:
        """A line where the columns that stay put end."""
        edge = self._header.pinned_width() - 1
        if edge > 0:
            painter.setPen(self._rows.look.quiet)
            painter.drawLine(edge, 0, edge, self.viewport().height())

    def _paint_focus(self, painter: QPainter) -> None:
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            selected = self.selectionModel().isSelected(current)
            painter.setPen(self._rows.look.selected_text if selected else self._rows.look.text)
            painter.drawRect(self.visualRect(current).adjusted(0, 0, -1, -1))
        elif self._marks_all:
            painter.setPen(self._rows.look.text)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    @property
    def _marks_all(self) -> bool:
        """Whether the keyboard is here and on no row yet, which a frame around all of them shows."""
        return self.hasFocus() and not self.currentIndex().isValid()
