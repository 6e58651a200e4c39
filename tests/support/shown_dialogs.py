"""Dialogs that a test shows: they can be looked at after they were closed, and go when the test is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from finding_widgets import destroy
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

D = TypeVar("D", bound=QDialog)


class ShownDialogs:
    """Shows them as a window does, but keeps them when they are closed, until `end`."""

    def __init__(self) -> None:
        self._shown: list[tuple[QDialog, Callable[[], object] | None]] = []

    def __call__(self, dialog: D, *, leave: Callable[[], object] | None = None) -> D:
        """Show it; leave: what ends its work before it goes."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._shown.append((dialog, leave))
        dialog.show()
        return dialog

    def end(self) -> None:
        """Close and delete them all."""
        for dialog, leave in self._shown:
            if leave is not None:
                leave()
            destroy(dialog)
