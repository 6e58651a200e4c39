"""Letters of one width, for what shops and this program write to each other."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget


def fixed_font(widget: QWidget) -> QFont:
    """The system's font of one width, in the size of the widget's text: its own knows no size that was chosen."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(widget.font().pointSizeF())
    return font
