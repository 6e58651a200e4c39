"""The find box as views see it: the text that a person typed, and a way to put another one there."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


class FindText:
    """Reads and sets the line called filterBox of the panel."""

    def __init__(self, panel: QWidget) -> None:
        self._panel = panel

    def text(self) -> str:
        """What stands there, one blank between words."""
        line = self._line()
        return "" if line is None else " ".join(line.text().split())

    def show(self, text: str) -> None:
        """Put this there; whoever calls it asks for the orders, too."""
        line = self._line()
        if line is not None and self.text() != text:
            line.setText(text)

    def _line(self) -> QLineEdit | None:
        return self._panel.findChild(QLineEdit, "filterBox")
