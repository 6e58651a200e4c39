"""Typing quantities in table cells: each letter reaches the model at once, so that nothing typed can be lost."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.ship_items_model import Index, ShipItemsModel


class QuantityCells(QStyledItemDelegate):
    """An entry `ship_quantity_{row from 1}` while a quantity is typed, a framed number otherwise."""

    def __init__(self, items: ShipItemsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = items

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """An entry that writes through."""
        row = index.row()
        edit = named(TrimmedLineEdit(parent), f"ship_quantity_{row + 1}", self._items.label(row))
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setFrame(False)
        edit.textChanged.connect(lambda text: self._items.setData(self._items.index(row, index.column()), text))
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show what the model has, without moving the cursor of who types it."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Nothing is left to do but for a text that came without a key."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame says that this can be typed over."""
        super().paint(painter, option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
