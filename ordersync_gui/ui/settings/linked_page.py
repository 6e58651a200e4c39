"""A page of the settings window that says where something is set, and opens that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.menu_actions import plain_title
from ordersync_gui.ui.named import named


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens what exists already; name: of the button in code."""

    name: str
    text: str
    open: Callable[[], object]


class LinkedPage(QWidget):
    """Words, then a control for each action of the menus, then a button for each link.

    An action that can be ticked is a box to tick, any other a button; both are as the menu has them at the time.
    """

    def __init__(
        self,
        words: str,
        actions: Sequence[QAction] = (),
        links: Sequence[Link] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.addWidget(wrapped_label(words, self))
        for action in actions:
            self._add(_ActionControl(action, self).control)
        for link in links:
            button = named(QPushButton(link.text, self), link.name, plain_title(link.text))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, link=link: link.open())
            self._add(button)
        self._column.addStretch(1)

    def _add(self, control: QWidget) -> None:
        row = QHBoxLayout()
        row.addWidget(control)
        row.addStretch(1)
        self._column.addLayout(row)


class _ActionControl(QObject):
    """A control that follows an action of the menus."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.control: QAbstractButton = QCheckBox(parent) if action.isCheckable() else QPushButton(parent)
        named(self.control, f"settings_{action.objectName()}", plain_title(action.text()))
        if isinstance(self.control, QPushButton):
            self.control.setAutoDefault(False)
            self.control.clicked.connect(lambda _checked: action.trigger())
        else:
            self.control.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        action, control = self._action, self.control
        control.setText(action.text())
        control.setEnabled(action.isEnabled())
        if action.isCheckable():
            control.setChecked(action.isChecked())
