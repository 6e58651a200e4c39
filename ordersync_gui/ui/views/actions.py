"""The actions on views: names, words, keys, and the menus that they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from ordersync_gui.domain.saved_view import SavedView

BY_KEY = 9  # saved views that a key opens


class ViewActions(QObject):
    """Makes the actions; whoever has them connects them. Signals: wanted(place of a saved view, from 0)."""

    wanted = Signal(int)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.save = self._new("saveView", self.tr("&Save this view..."), "Ctrl+Shift+V")
        self.save_changes = self._new("saveViewChanges", self.tr("Save cha&nges of the view"), "Ctrl+F3")
        self.manage = self._new("manageViews", self.tr("Saved &views..."), "Shift+F3")
        self.export = self._new("exportViews", self.tr("E&xport views..."), "Ctrl+Shift+F3")
        self.import_ = self._new("importViews", self.tr("&Import views..."), "Ctrl+Shift+F2")
        self.columns = self._new("chooseColumns", self.tr("C&olumns..."), "Ctrl+Shift+O")
        self.reset_columns = self._new("resetColumns", self.tr("&Reset columns"), "Ctrl+Shift+F8")
        self.opened = [self._open_action(place) for place in range(BY_KEY)]
        self.save_changes.setEnabled(False)
        self.name_views(())

    def fill(self, bar: QMenuBar, view: QMenu, *, sort: QMenu) -> None:
        """Put those on columns into the View menu, the others into a menu of their own before the last one."""
        before = next((action for action in view.actions() if action.isSeparator()), None)
        columns = [_line(view), sort.menuAction(), self.columns, self.reset_columns]
        view.insertActions(before, columns)  # type: ignore[arg-type] # None: last
        menu = QMenu(self.tr("Sav&ed views"), self._window)
        menu.setObjectName("savedViewsMenu")
        menu.addActions([*self.opened, _line(menu), self.save, self.save_changes, self.manage])
        menu.addActions([_line(menu), self.export, self.import_])
        bar.insertMenu(bar.actions()[-1], menu)

    def name_views(self, views: Sequence[SavedView]) -> None:
        """Let the keys stand for these views, the first ones first."""
        for place, action in enumerate(self.opened):
            there = place < len(views)
            action.setText(views[place].name.replace("&", "&&") if there else "")
            action.setVisible(there)
            action.setEnabled(there)

    def _open_action(self, place: int) -> QAction:
        action = self._new(f"savedView{place + 1}", "", f"Ctrl+Shift+{place + 1}")
        action.triggered.connect(lambda: self.wanted.emit(place))
        return action

    def _new(self, name: str, text: str, keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        return action


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
