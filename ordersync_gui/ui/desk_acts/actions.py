"""The actions of the desk's own acts: their names, words and keys."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction


class MakesActions(Protocol):
    """Makes an action from its name, its words and its keys."""

    def __call__(self, name: str, text: str, *keys: str) -> QAction:
        """The new action."""
        ...


class DeskActions:
    """All of them need at least one order that is chosen."""

    def __init__(self, make: MakesActions) -> None:
        tr = QCoreApplication.translate
        self.hold = make("holdOrders", tr("DeskActions", "&Hold"), "Ctrl+Shift+H")
        self.hold_until = make("holdOrdersUntil", tr("DeskActions", "Hold unt&il..."), "Ctrl+H")
        self.release = make("releaseOrders", tr("DeskActions", "&Release"), "Ctrl+Shift+U")
        self.tag = make("tagOrders", tr("DeskActions", "&Tags..."), "Ctrl+T")
        self.assign = make("assignOrders", tr("DeskActions", "Assi&gn..."), "Ctrl+G")
        self.take_over = make("takeOverOrders", tr("DeskActions", "Take o&ver"), "Ctrl+Shift+G")
        self.note = make("noteOrders", tr("DeskActions", "Desk n&ote..."), "Ctrl+J")
        self.copy_address = make("copyAddressAction", tr("DeskActions", "Cop&y the address"), "Ctrl+Shift+X")
        self.export_chosen = make(
            "exportChosen", tr("DeskActions", "E&xport the chosen orders..."), "Ctrl+Shift+J"
        )

    def all(self) -> list[QAction]:
        """In the order in which menus have them."""
        return [
            self.hold,
            self.hold_until,
            self.release,
            self.tag,
            self.assign,
            self.take_over,
            self.note,
            self.copy_address,
            self.export_chosen,
        ]
