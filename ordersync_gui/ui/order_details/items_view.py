"""Shows an order's lines: a short list as a whole, a long one in a window that measures what it shows."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ordersync_gui.ui.order_details.items_model import ITEM, PRICE, SHIPPED, Index, ItemsModel
from ordersync_gui.ui.order_details.picture_cell import PICTURE_ROOM, draw_picture, picture_rect
from ordersync_gui.ui.wrapped_text import LEFT, wrapped_layout

_SHORT = 60  # lines up to which all are measured at once
_TALLEST = 26  # text lines
_SAMPLE = 10  # rows whose height is taken for the others' until they are shown
_NUMBERS_PART = 3  # at most this part of the width goes to each column of numbers
_MARGIN_X, _MARGIN_Y = 6, 3


class ItemsView(QTableView):
    """Cells wrap anywhere if need be; Ctrl+C copies what is selected as lines with tabs.

    `enlarge_wanted` carries the row whose picture was clicked or chosen with Enter.
    """

    enlarge_wanted = Signal(int)

    def __init__(self, model: ItemsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = model
        self._measured: dict[int, int] = {}
        self._number_widths = [self._natural_width(column) for column in (SHIPPED, PRICE)]
        self.setModel(model)
        self.setItemDelegate(_WrappedCells(self))
        self._dress()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the columns their share of the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy with the platform's key, enlarge with Enter."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.has_picture(self.currentIndex()):
            self.enlarge_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Enlarge the picture that is clicked on."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_picture = picture_rect(self.visualRect(index)).contains(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton and index.column() == ITEM
        if is_left and on_picture and self.has_picture(index):
            self.enlarge_wanted.emit(index.row())

    def has_picture(self, index: Index) -> bool:
        """Whether the row's item has a picture, on its way or not."""
        return index.isValid() and self._items.wanted_picture(index.row(), 0) is not None

    def text_rect(self, rect: QRect, column: int) -> QRect:
        """The part of a cell in which its text stands."""
        left = PICTURE_ROOM if column == ITEM and self._items.has_pictures else 0
        return rect.adjusted(_MARGIN_X + left, _MARGIN_Y, -_MARGIN_X, -_MARGIN_Y)

    def draw_picture(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Draw an item's picture, or the sign that stands for it, if it has one."""
        ratio = self.devicePixelRatioF()
        found = self._items.picture(row, round(picture_rect(rect).width() * ratio))
        if found is not None:
            draw_picture(painter, picture_rect(rect), found, self.palette())

    def selected_text(self) -> str:
        """The selected cells, one table row a line."""
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column())):
            rows.setdefault(index.row(), []).append(self._items.text(index.row(), index.column()))
        return "\n".join("\t".join(cells) for cells in rows.values())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows where they are few, else a window on them."""
        return QSize(200, self.height())

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.setFixedHeight(self._tallest())

    def _natural_width(self, column: int) -> int:
        texts = self._items.longest_numbers(column)
        title = str(self._items.headerData(column, Qt.Orientation.Horizontal))
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in chain(texts, [title]))
        return widest + 2 * _MARGIN_X + 2

    def _share_width(self) -> None:
        width = self.viewport().width()
        shares = [min(natural, width // _NUMBERS_PART) for natural in self._number_widths]
        for column, share in zip((SHIPPED, PRICE), shares, strict=True):
            self.setColumnWidth(column, share)
        self.setColumnWidth(ITEM, width - sum(shares))
        self._measured.clear()
        self._estimate()
        self._fit_height()

    def _estimate(self) -> None:
        """Give all rows the middle height of a few of them, until they are measured."""
        rows = self._items.rowCount()
        sample = sorted(self._needed(row) for row in range(0, rows, rows // _SAMPLE + 1))
        if sample:
            self.verticalHeader().setDefaultSectionSize(sample[len(sample) // 2])

    def _fit_height(self) -> None:
        rows = self._items.rowCount()
        if rows <= _SHORT:
            for row in range(rows):
                self._measure(row)
        wanted = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        self.setFixedHeight(min(wanted, self._tallest()))
        self._measure_shown()

    def _tallest(self) -> int:
        return _TALLEST * self.fontMetrics().height()

    def _scrolled(self, value: int) -> None:
        at_end = value == self.verticalScrollBar().maximum()
        self._measure_shown()
        if at_end:  # what has just been measured may reach further than what was assumed
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _measure_shown(self) -> None:
        """Give the rows that can be seen the height that their text needs."""
        row, bottom = max(self.rowAt(0), 0), self.viewport().height()
        while row < self._items.rowCount() and self.rowViewportPosition(row) < bottom:
            self._measure(row)
            row += 1

    def _measure(self, row: int) -> None:
        if row not in self._measured:
            self._measured[row] = self._needed(row)
            self.setRowHeight(row, self._measured[row])

    def _needed(self, row: int) -> int:
        return max(self._cell_height(row, column) for column in (ITEM, SHIPPED, PRICE))

    def _cell_height(self, row: int, column: int) -> int:
        room = self.text_rect(QRect(0, 0, self.columnWidth(column), 1), column)
        layout = wrapped_layout(self._items.text(row, column), self.font(), max(room.width(), 1))
        height = round(layout.boundingRect().height())
        if column == ITEM and self._items.wanted_picture(row, 0) is not None:
            height = max(height, PICTURE_ROOM - _MARGIN_X)
        return height + 2 * _MARGIN_Y


class _WrappedCells(QStyledItemDelegate):
    """Draws cells as they are measured: the stock delegate cuts a word that is longer than a line."""

    def __init__(self, view: ItemsView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw background, text, focus."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        back = QPalette.ColorRole.AlternateBase if index.row() % 2 else QPalette.ColorRole.Base
        painter.save()
        painter.fillRect(
            option.rect, option.palette.brush(group, QPalette.ColorRole.Highlight if selected else back)
        )
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(group, role))
        self._write(painter, option.rect, index)
        if index.column() == ITEM:
            self._view.draw_picture(painter, option.rect, index.row())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        room = self._view.text_rect(rect, index.column())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        alignment = LEFT if index.column() == ITEM else right
        layout = wrapped_layout(str(index.data()), painter.font(), max(room.width(), 1), alignment)
        layout.draw(painter, QPointF(room.topLeft()))
