"""Finding, pressing and reading the controls of a window by their object names, and ending the window."""

from __future__ import annotations

from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QAbstractButton, QTableView, QWidget

W = TypeVar("W", bound=QWidget)


def child(parent: QWidget, kind: type[W], name: str) -> W:
    """The control with this object name."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), f"no {name} in {parent.objectName()}"
    return found


def press(parent: QWidget, name: str) -> None:
    """Press a button that can be pressed."""
    button = child(parent, QAbstractButton, name)
    assert button.isVisible(), f"{name} isn't shown"
    assert button.isEnabled(), f"{name} can't be pressed"
    button.click()


def texts(parent: QWidget) -> str:
    """Everything that the labels, buttons, fields and tables of a window show or tell a screen reader."""
    found: list[str] = []
    for view in parent.findChildren(QTableView):
        model = view.model()
        cells = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
        found += [str(model.index(*cell).data()) for cell in cells]
    for widget in parent.findChildren(QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        for name in ("text", "placeholderText", "currentText", "displayText"):
            read = getattr(widget, name, None)
            if (callable(read) and name != "text") or (callable(read) and not hasattr(widget, "echoMode")):
                found.append(str(read()))
    return "\n".join(found)


def destroy(window: QWidget) -> None:
    """End a window now and here: the garbage collector might do it on another thread, which Qt forbids."""
    if shiboken6.isValid(window):
        window.hide()
        shiboken6.delete(window)
