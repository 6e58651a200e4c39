"""What an audit asks of the looks: contrast of texts as they are painted, signs beside colours, spoken cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from audit_controls import describe
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTableView,
    QTreeView,
    QWidget,
)

from ordersync_gui.ui.inline_message import InlineMessage

LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
LEAST_PAINTED = 4.0  # of usual text: no pixel of a stroke that is thinner than one has the whole colour
_TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
_FRAME = 3  # pixels around the text of a button, field or cell that may be its outline
_MOST_ROWS = 6


@cache
def luminance(rgb: int) -> float:
    """The relative luminance of a colour, 0 to 1, as WCAG 2.2 defines it."""
    red, green, blue = (_linear((rgb >> shift & 0xFF) / 0xFF) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: int, other: int) -> float:
    """How much two colours, as RGB in a number, differ, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def painted_contrast(image: QImage, rect: QRect) -> float:
    """The contrast between the ground and the strokes of what is painted there; 21 where nothing is."""
    part = image.copy(rect.intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    if part.isNull():
        return 21
    counted = Counter(memoryview(part.constBits()).cast("I"))
    ground = counted.most_common(1)[0][0]
    return max((contrast(ground, pixel) for pixel in counted if pixel != ground), default=21)


def faint(window: QWidget, least: float = LEAST_CONTRAST) -> Iterator[str]:
    """Texts whose contrast with their ground is less than least; what is switched off is left out."""
    image = window.grab().toImage()
    image.setDevicePixelRatio(1)
    for widget, rect, text in _texts(window):
        found = painted_contrast(image, rect)
        if found < least:
            yield f"{describe(widget)} {text[:40]!r}: {found:.2f}"


def _texts(window: QWidget) -> Iterator[tuple[QWidget, QRect, str]]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.window() is not window:
            continue
        visible = widget.visibleRegion().boundingRect()
        place = QRect(widget.mapTo(window, visible.topLeft()), visible.size())
        if isinstance(widget, _TEXTS) and visible == widget.rect() and (text := _text_of(widget)):
            frame = 0 if isinstance(widget, QLabel) else _FRAME
            yield widget, place.adjusted(frame, frame, -frame, -frame), text
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from _cells(widget, window)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _cells(view: QAbstractItemView, window: QWidget) -> Iterator[tuple[QWidget, QRect, str]]:
    port = view.viewport()
    seen = port.visibleRegion().boundingRect()
    origin = port.mapTo(window, QPoint(0, 0))
    for index in _indexes(view):
        rect = view.visualRect(index).intersected(port.rect())
        text = str(index.data() or "")
        if (
            text
            and rect == rect.intersected(seen)
            and rect.height() > view.fontMetrics().height()
            and index.flags() & Qt.ItemFlag.ItemIsEnabled
        ):
            yield view, rect.translated(origin).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME), text


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    rows = range(min(model.rowCount(QModelIndex()), _MOST_ROWS))
    hidden = view.isColumnHidden if isinstance(view, QTableView | QTreeView) else lambda _column: False
    for row in rows:
        for column in range(1 if isinstance(view, QListView) else model.columnCount(QModelIndex())):
            if not hidden(column):
                yield model.index(row, column)


def by_colour_alone(window: QWidget) -> Iterator[str]:
    """Messages whose tone nothing but a colour tells."""
    for message in window.findChildren(InlineMessage):
        if message.isVisible() and not any(
            label.text().strip() and label.text() != message.text() for label in message.findChildren(QLabel)
        ):
            yield f"no sign: {describe(message)}"


def unspoken(window: QWidget) -> Iterator[str]:
    """Cells of tables whose spoken text doesn't say which column they are of, and rows that say nothing."""
    for view in window.findChildren(QAbstractItemView):
        shown = view.isVisible() and view.window() is window and not isinstance(view, QHeaderView)
        if not shown or isinstance(view.parentWidget(), QComboBox):
            continue
        table = not isinstance(view, QListView)
        for index in _indexes(view):
            text, spoken = str(index.data() or ""), str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
            if not text.strip():
                continue
            heading = str(view.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")
            if isinstance(view, QTreeView) and view.isHeaderHidden():
                heading = ""
            if table and index.column() > 0 and heading and heading.casefold() not in spoken.casefold():
                yield f"{describe(view)}: {heading!r} is spoken as {spoken!r}"
                break
