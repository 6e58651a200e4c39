"""A question that doesn't stop the rest of the app while it waits for its answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, *, title: str, text: str, yes: str, no: str, on_yes: Callable[[], object]) -> QMessageBox:
    """Open a question whose safe answer `no` is the default; on_yes runs when the other one is chosen."""
    box = QMessageBox(QMessageBox.Icon.Question, title, title, QMessageBox.StandardButton.NoButton, parent)
    box.setInformativeText(text)
    box.setObjectName("question")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    go = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    go.setObjectName("question_yes")
    stay.setObjectName("question_no")
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    go.clicked.connect(lambda _checked: on_yes())
    box.open()
    return box
