"""The look: Fusion in the system's light or dark palette.

There is no style sheet for the whole application: with one, each control takes two to three times as long to make,
and an order's details are a hundred controls. What Fusion doesn't offer paints itself (`marked_frame`), or has
a small sheet of its own.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def apply_style(application: QApplication) -> None:
    """Set the style for the whole application."""
    application.setStyle("Fusion")
