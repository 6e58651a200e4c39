"""What a status word means, as a choice in its row: drawn in every row, there as a control only in one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QElapsedTimer, QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.status_model import Index, StatusModel
from ordersync_gui.ui.text import WARNING_SIGN, status_symbol

_SIGNS = f" {WARNING_SIGN}{''.join(status_symbol(status) for status in OrderStatus)}"


class _Meanings(QListView):
    """Letters find an entry by its words; the sign in front of them is on no keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._typed = ""
        self._last = QElapsedTimer()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Go to the next entry that begins with what was typed just now."""
        goes_on = self._last.isValid() and self._last.elapsed() < QApplication.keyboardInputInterval()
        self._last.start()
        self._typed = (self._typed if goes_on else "") + search.casefold()
        rows, at = self.model().rowCount(), self.currentIndex().row()
        for step in range(0 if goes_on else 1, rows + 1):
            index = self.model().index((at + step) % rows, 0)
            words = str(index.data()).lstrip(_SIGNS).casefold()
            if words.startswith(self._typed):
                self.setCurrentIndex(index)
                return


class OpenChoice(SteadyComboBox):
    """`done` follows once, when its list was closed, whether something was chosen or not."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setView(_Meanings(self))
        self._closing = False

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list; Esc closes its window without a word to the choice."""
        super().showPopup()
        self.view().window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the list close."""
        if event.type() == QEvent.Type.Hide and not self._closing:
            self._closing = True
            QTimer.singleShot(0, self, self.done.emit)  # Qt takes the choice over after it has closed the list
        return super().eventFilter(watched, event)


class StatusChoices(QStyledItemDelegate):
    """For the column of meanings: draws them as choices; the one that is opened is named `status_of_{word}`."""

    def __init__(self, words: StatusModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._open: QWidget | None = None
        self.closeEditor.connect(self._closed)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """The choice with its list open."""
        word, wording = self._words.word(index.row()), self._words.wording
        label = self.tr("What {word} means").format(word=wording.title(word))
        box = named(OpenChoice(parent), f"status_of_{word.word}", label)
        box.setAccessibleDescription(wording.reasons(word.word))
        for status, text in wording.choices(word):
            box.addItem(text, status.value)
        box.setMaxVisibleItems(len(OrderStatus) + 1)
        box.done.connect(lambda: self._finish(box))
        QTimer.singleShot(0, box, box.showPopup)
        self._open = box
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show what it means now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(self._words.status(index.row()).value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Take over what was chosen."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A meaning looks like the choice that it is."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, self._view())
        box = _box_option(cell, text)
        painter.save()
        painter.setFont(cell.font)
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, box, painter, self._view())
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, box, painter, self._view())
        painter.restore()

    def _finish(self, box: QComboBox) -> None:
        if box is self._open and box.isVisible():  # else the view has closed it by itself
            self.commitData.emit(box)
            self.closeEditor.emit(box)
            self._view().setFocus()

    def _closed(self) -> None:
        self._open = None

    def _view(self) -> QWidget:
        view = self.parent()
        if not isinstance(view, QWidget):
            raise TypeError(view)
        return view


def _box_option(cell: QStyleOptionViewItem, text: str) -> QStyleOptionComboBox:
    box = QStyleOptionComboBox()
    box.rect = QRect(cell.rect).adjusted(2, 1, -2, -1)
    box.palette, box.fontMetrics, box.direction = cell.palette, cell.fontMetrics, cell.direction
    box.state = cell.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
    box.subControls = QStyle.SubControl.SC_ComboBoxFrame | QStyle.SubControl.SC_ComboBoxArrow
    box.frame = True
    room = QApplication.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, box, QStyle.SubControl.SC_ComboBoxEditField
    )
    box.currentText = cell.fontMetrics.elidedText(text, cell.textElideMode, room.width() - 4)
    return box
