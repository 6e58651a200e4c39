"""The big red panel that stops the line after a refused scan until a person has read it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.colours import LIGHT
from ordersync_gui.ui.named import named

READ_KEY, SHOW_KEY, TAKE_KEY = "F9", "F10", "F8"
_SHARE = 0.8  # of the window that it stands over
_RED, _WHITE, _YELLOW = LIGHT.stop, LIGHT.on_stop, LIGHT.alarm  # the same in any theme
_SHEET = f"""
QDialog#scanRefusal {{ background: {_RED}; border: 6px solid {_YELLOW}; }}
QDialog#scanRefusal QLabel {{ color: {_WHITE}; }}
QDialog#scanRefusal QPushButton {{
    background: {_WHITE}; color: {_RED}; border: 3px solid {_WHITE}; border-radius: 4px; padding: 10px 24px;
}}
QDialog#scanRefusal QPushButton:focus {{ border-color: {_YELLOW}; }}
"""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a scan was refused, in three sentences; order_id: the order that can be shown, None for none.

    can_take_over: that order is packed by somebody else, from whom it can be taken, which is offered in its place.
    """

    title: str
    what: str
    todo: str
    order_id: int | None = None
    can_take_over: bool = False


class _PressedOnPurpose(QPushButton):
    """A button that no scanner can press: it hears the mouse and its own key, never Enter or a blank."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave every key to the window."""
        event.ignore()


class RefusalPanel(QDialog):
    """Blocks every window until it is read. Signals: show_wanted(order id), take_over_wanted(order id), read."""

    show_wanted = Signal(int)
    take_over_wanted = Signal(int)
    read = Signal()

    def __init__(self, refused: Refused, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.refused, self._over = refused, over
        self._ignored = 0
        named(self, "scanRefusal", f"{refused.title}. {refused.what} {refused.todo}")
        self.setWindowTitle(refused.title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(_SHEET)
        self._count = self._label("scanRefusalIgnored", "", 1.2)
        self._count.setAccessibleName(self.tr("Scans that were ignored"))
        self._read_button = self._button("scanRefusalRead", self.tr("I have read it"), READ_KEY)
        self._read_button.clicked.connect(self._done)
        self._lay_out()
        self._place(over)
        over.window().installEventFilter(self)

    @property
    def ignored(self) -> int:
        """How many scans came since."""
        return self._ignored

    def ignore_scan(self) -> None:
        """Count a scan that was swallowed."""
        self._ignored += 1
        self._count.setText(self.tr("{n} scans ignored since", "", self._ignored).format(n=self._ignored))

    def open(self) -> None:
        """Show it, and tell a screen reader."""
        self.show()
        self.activateWindow()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc, Enter and everything else leave it where it is."""
        event.accept()

    def reject(self) -> None:
        """Only reading closes it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in the middle of a window that is moved or made larger."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and isinstance(watched, QWidget):
            self._place(watched)
        return False

    def _done(self) -> None:
        self.hide()
        # The keyboard goes back by itself only where a window manager sees to it.
        (QApplication.activeModalWidget() or self._over.window()).activateWindow()
        self.read.emit()
        self.deleteLater()

    def _end_with(self, wanted: SignalInstance) -> None:
        order_id = self.refused.order_id
        self._done()
        if order_id is not None:
            wanted.emit(order_id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 32, 40, 32)
        column.setSpacing(18)
        column.addWidget(self._label("scanRefusalTitle", f"✗ {self.refused.title}", 3.0))
        column.addWidget(self._label("scanRefusalWhat", self.refused.what, 1.9))
        column.addWidget(self._label("scanRefusalTodo", self.refused.todo, 1.9))
        column.addStretch(1)
        column.addWidget(self._count)
        row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(self._read_button, 2)
        if self.refused.can_take_over:
            take = self._button("scanRefusalTakeOver", self.tr("Take it over"), TAKE_KEY)
            take.clicked.connect(lambda: self._end_with(self.take_over_wanted))
            row.addWidget(take, 1)
        elif self.refused.order_id is not None:
            show = self._button("scanRefusalShow", self.tr("Show the order"), SHOW_KEY)
            show.clicked.connect(lambda: self._end_with(self.show_wanted))
            row.addWidget(show, 1)

    def _label(self, name: str, text: str, larger: float) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        _enlarge(label, larger)
        return label

    def _button(self, name: str, text: str, key: str) -> QPushButton:
        button = named(_PressedOnPurpose(f"{text} ({key})", self), name, f"{text} ({key})")
        button.setAutoDefault(False)
        _enlarge(button, 1.6)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)  # a key that is held doesn't read the next refusal, too
        shortcut.activated.connect(button.click)
        return button

    def _place(self, over: QWidget) -> None:
        area = over.window().frameGeometry()
        width, height = int(area.width() * _SHARE), int(area.height() * _SHARE)
        width = max(width, 420)
        layout = self.layout()
        least = self.minimumSizeHint().height() if layout is None else layout.totalHeightForWidth(width)
        wanted = QRect(0, 0, width, min(max(height, least), self.screen().availableSize().height()))
        wanted.moveCenter(area.center())
        self.setGeometry(wanted)


def _enlarge(widget: QWidget, times: float) -> None:
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * times)
    font.setBold(True)
    widget.setFont(font)
