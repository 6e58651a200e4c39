"""Every action that the menus of a window lead to, with the menus that it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class MenuAction:
    """An action and the names of its menus, outermost first, all of them without marks for keys."""

    action: QAction
    menus: tuple[str, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return plain_title(self.action.text())

    @property
    def path(self) -> str:
        """Where it stands: "Orders > Scanning"."""
        return " > ".join(self.menus)

    @property
    def keys(self) -> str:
        """Its first key as people read it, empty without one."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def menu_actions(bar: QMenuBar) -> tuple[MenuAction, ...]:
    """The actions in the menus' order, those of submenus among them; hidden ones and separators are left out."""
    return tuple(_walk(bar, ()))


def plain_title(text: str) -> str:
    """A menu's text without its underlined letter and the dots that announce a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(".").strip()


def _walk(menu: QMenuBar | QMenu, menus: tuple[str, ...]) -> Iterator[MenuAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _walk(inner, (*menus, plain_title(action.text())))
        elif action.isVisible() and not action.isSeparator() and action.text():
            yield MenuAction(action, menus)
