"""The frame of the dialogs for desk acts: how many orders it is about, what is wrong, and the buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk_act import DeskAct
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read

_WIDTH = 460


class ActDialog(QDialog):
    """`wanted` carries the DeskAct that was filled in; the dialog closes with it.

    key: what its object names begin with; about: which orders, as a sentence.
    """

    wanted = Signal(object)

    def __init__(self, key: str, *, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{key}_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.problem = InlineMessage(f"{key}_problem", self)
        self.ok = named(QPushButton(self), f"{key}_ok", "")
        self._cancel = named(QPushButton(self.tr("Cancel"), self), f"{key}_cancel", self.tr("Cancel"))
        self.ok.setDefault(True)
        self._cancel.setAutoDefault(False)
        self.ok.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)
        self._lay_out(key, about)

    def say(self, title: str, label: str) -> None:
        """The title, and the words of the button that does it."""
        self.setWindowTitle(title)
        self.ok.setText(label)
        self.ok.setAccessibleName(label.replace("&", ""))

    def act(self) -> DeskAct:
        """What is filled in. Raises UsageError for what can't be done."""
        raise NotImplementedError

    def changed(self) -> bool:
        """Whether something would be lost by closing."""
        return False

    def submit(self) -> None:
        """Hand the act over and close, or say what is wrong."""
        try:
            act = self.act()
        except UsageError as error:
            self.problem.say_error(error)
            return
        self.accept()
        self.wanted.emit(act)

    def reject(self) -> None:
        """Close, after a question when something was filled in."""
        if not self.changed():
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without doing it?"),
            text=self.tr("The orders stay as they are; what you filled in is lost."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+Enter does it, also from a field in which Enter begins a new line."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        else:
            super().keyPressEvent(event)

    def add_button(self, name: str, label: str, press: Callable[[], object]) -> QPushButton:
        """One more button at the left of the others."""
        button = named(QPushButton(label, self), name, label.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: press())
        self._buttons.insertWidget(self._buttons.count() - 3, button)
        return button

    def _lay_out(self, key: str, about: str) -> None:
        label = wrapped_label(about, self)
        label.setObjectName(f"{key}_about")
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.ok)
        self._buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addLayout(self.body, 1)
        column.addWidget(self.problem)
        column.addLayout(self._buttons)
        fit_on_screen(self, _WIDTH, 0)
