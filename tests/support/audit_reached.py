"""Which classes of windows, questions and named boxes the screens of the gallery really showed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMessageBox, QWidget, QWizardPage

from ordersync_gui.ui import confirm


@dataclass
class Reached:
    """Notes what is visible; hears, from the time on when it is made, from where each question is asked.

    classes: of the windows, docks and pages, by their names; names: object names of windows; askers: the
    functions that asked, as "module.function"; kinds: by screen the class of its window; items: by screen how many
    items of layouts PySide has got to know there by the keyboard.
    """

    classes: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    askers: set[str] = field(default_factory=set)
    kinds: dict[str, str] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Listen in on the questions; modules that are imported later take the listening one, too."""
        told = self._listening(confirm.ask)
        for module in list(sys.modules.values()):
            if getattr(module, "ask", None) is _ASK:
                module.ask = told  # type: ignore[attr-defined]

    def note(self, key: str, window: QWidget) -> None:
        """What is visible now, on the screen with this key."""
        self.kinds[key] = type(window).__name__
        for one in QApplication.topLevelWidgets():
            if one.isVisible():
                self.names.add(one.objectName())
                self.classes.add(type(one).__name__)
                parts = [
                    *one.findChildren(QWizardPage),
                    *one.findChildren(QDockWidget),
                    *one.findChildren(QDialog),
                ]
                self.classes |= {type(part).__name__ for part in parts if part.isVisible()}

    def _listening(self, ask: Callable[..., QMessageBox]) -> Callable[..., QMessageBox]:
        def told(*given: object, **named: object) -> QMessageBox:
            frame = sys._getframe(1)
            self.askers.add(f"{frame.f_globals['__name__']}.{frame.f_code.co_qualname}")
            return ask(*given, **named)

        return told


_ASK = confirm.ask
