"""The entries of a table in which carriers and services are typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ordersync_gui.ui.line_edits import SteadyComboBox, TrimmedLineEdit
from ordersync_gui.ui.maps.pair_model import Index, PairModel
from ordersync_gui.ui.maps.pair_words import TYPED, PairColumn
from ordersync_gui.ui.named import named


class PairCells(QStyledItemDelegate):
    """An entry `{key}_{carrier|service}_{row from 1}` that writes each letter through; Esc takes them back."""

    def __init__(self, rows: PairModel, *, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._key = rows, key
        self._before = ""
        self.offered: Mapping[PairColumn, Sequence[str]] = {}

    @property
    def before(self) -> str:
        """What stood in the entry that is open before it was typed in."""
        return self._before

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """A line, or a choice that takes other words too where some are offered."""
        row, column = index.row(), PairColumn(index.column())
        here = QPersistentModelIndex(index)  # rows may come above it while it is open
        self._before = str(index.data(Qt.ItemDataRole.EditRole))
        name = f"{self._key}_{column.name.lower()}_{row + 1}"
        offered = self.offered.get(column, ())
        edit = _choice(parent, offered) if offered else TrimmedLineEdit(parent)
        named(edit, name, self._rows.label(row, column))
        edit.setFrame(False)
        if isinstance(edit, QComboBox):
            edit.setEditText(self._before)
            edit.editTextChanged.connect(lambda text: self._typed(here, text))
        else:
            edit.textChanged.connect(lambda text: self._typed(here, text))
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show what the model has, without moving the cursor of who types it."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if text == _text(editor):
            return
        with QSignalBlocker(editor):
            if isinstance(editor, QComboBox):
                editor.setEditText(text)
            elif isinstance(editor, QLineEdit):
                editor.setText(text)

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Typing has ended: tidy what was typed."""
        self._rows.type_in(index.row(), PairColumn(index.column()), _text(editor))
        self._rows.settle(index.row())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # noqa: N802 - Qt's name
        """The whole cell, so that the text stands where it stood."""
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame says that this can be typed over."""
        super().paint(painter, option, index)
        if index.column() in TYPED:
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _typed(self, here: QPersistentModelIndex, text: str) -> None:
        if here.isValid():
            self._rows.type_in(here.row(), PairColumn(here.column()), text)


def _choice(parent: QWidget, offered: Sequence[str]) -> QComboBox:
    box = SteadyComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(list(offered))
    scroll_bar = box.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + scroll_bar)  # however narrow the column is
    completer = box.completer()
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return box


def _text(editor: QWidget) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.text() if isinstance(editor, QLineEdit) else ""
