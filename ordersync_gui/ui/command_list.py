"""The list of commands: everything that the menus offer, found by typing a few letters of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.command_reasons import why_not
from ordersync_gui.ui.menu_actions import MenuAction, menu_actions
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.typed_match import match_rank

_TITLE, _PATH, _KEYS = range(3)
_FROM_TOP, _BETWEEN = 60, 24  # pixels above the list, and between its columns
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandList(QDialog):
    """Typing narrows the list, Enter runs the chosen action, Esc closes; the keyboard stays in the line.

    An action that can't be chosen right now is greyed; choosing it says why, and runs nothing.
    """

    def __init__(self, bar: QMenuBar, parent: QWidget | None, *, without: QAction | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandList")
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands = [command for command in menu_actions(bar) if command.action is not without]
        self._shown: list[MenuAction] = []
        self.line = named(QLineEdit(self), "commandFilter", self.tr("Type a few letters of a command"))
        self.rows = named(QTreeWidget(self), "commandRows", self.tr("Commands"))
        self.reason = named(QLabel(self), "commandReason", self.tr("Why the command can't be chosen"))
        self._lay_out()
        self.line.textChanged.connect(self._narrow)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._run)
        self.rows.currentItemChanged.connect(lambda *_: self._explain())
        self.rows.clicked.connect(self._run)
        self._narrow("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keys that move in a list move in the rows, though the keyboard is in the line."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.line
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.rows.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(self.tr("Type a few letters of a command"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setColumnCount(3)
        self.rows.setHeaderHidden(True)
        self.rows.setRootIsDecorated(False)
        self.rows.setUniformRowHeights(True)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        column = QVBoxLayout(self)
        for widget in (self.line, self.rows, self.reason):
            column.addWidget(widget)
        fit_on_screen(self, 620, 440)
        self._go_to_the_top()

    def _go_to_the_top(self) -> None:
        """Lie over the upper middle of the window, as far as the screen goes."""
        parent = self.parentWidget()
        if parent is not None:
            corner = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, _FROM_TOP))
            room = self.screen().availableGeometry()
            self.move(
                max(room.left(), min(corner.x(), room.right() - self.width())),
                max(room.top(), min(corner.y(), room.bottom() - self.height())),
            )

    def _narrow(self, typed: str) -> None:
        ranked = [(match_rank(typed, f"{one.title} {one.path}"), one) for one in self._commands]
        fitting = [(rank, one) for rank, one in ranked if rank is not None]
        # What can be done comes first among those that fit equally well; else they stand as in the menus.
        fitting.sort(key=lambda pair: (pair[0], bool(typed) and not pair[1].action.isEnabled()))
        self._shown = [one for _, one in fitting]
        self.rows.clear()
        self.rows.addTopLevelItems([self._row(one) for one in self._shown])
        for number in (_TITLE, _PATH):
            self.rows.setColumnWidth(number, self.rows.sizeHintForColumn(number) + _BETWEEN)
        self.rows.setCurrentIndex(self.rows.model().index(0, _TITLE))
        self._explain()

    def _row(self, command: MenuAction) -> QTreeWidgetItem:
        row = QTreeWidgetItem([command.title, command.path, command.keys])
        if not command.action.isEnabled():
            row.setText(_TITLE, self.tr("{command} (not now)").format(command=command.title))
            for number in (_TITLE, _PATH, _KEYS):
                row.setForeground(number, self.palette().placeholderText())
        return row

    def _current(self) -> MenuAction | None:
        place = self.rows.currentIndex().row()
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def _explain(self) -> None:
        command = self._current()
        text = self.tr("No command is called that.") if command is None else why_not(command.action)
        self.reason.setText(text)
        told = "" if command is None else " ".join(filter(None, (command.title, command.keys, text)))
        self.line.setAccessibleDescription(told or text)

    def _run(self) -> None:
        command = self._current()
        if command is None or not command.action.isEnabled():
            return
        self.accept()
        command.action.trigger()
