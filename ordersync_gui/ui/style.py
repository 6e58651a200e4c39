"""The look: Fusion in the system's light or dark palette, with a few rules that use palette roles only."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

_SHEET = """
QFrame#banner, QFrame#attentionBox, QFrame#pickupBox, QFrame#leftOutBox {
    border: 1px solid palette(mid);
    border-left: 4px solid palette(highlight);
    border-radius: 3px;
    background: palette(alternate-base);
}
QFrame#activityRow { border-bottom: 1px solid palette(midlight); }
QListWidget, QScrollArea#detailsScroll, QScrollArea#activityScroll { border: none; }
QSplitter::handle { background: palette(midlight); }
QSplitter::handle:horizontal { width: 1px; margin: 0 3px; }
QToolBar#mainToolbar { spacing: 4px; padding: 3px; border: none; }
QToolBar#mainToolbar QToolButton { padding: 4px 10px; }
QLineEdit#filterBox { padding: 3px; }
QPushButton { padding: 4px 12px; }
"""


def apply_style(application: QApplication) -> None:
    """Set style and sheet for the whole application."""
    application.setStyle("Fusion")
    application.setStyleSheet(_SHEET)
