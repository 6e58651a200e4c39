"""Names that tests, screen readers and style sheets know a control by."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, object_name: str, accessible_name: str) -> W:
    """The widget with both its names set: object_name for code, accessible_name for a screen reader."""
    widget.setObjectName(object_name)
    widget.setAccessibleName(accessible_name)
    return widget
