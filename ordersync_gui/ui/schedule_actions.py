"""The actions about imports that begin by themselves: for the chosen store, and for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from ordersync_gui.domain.desk import Store
from ordersync_gui.ui.desk_acts.actions import MakesActions
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.text import error_text

if TYPE_CHECKING:
    from ordersync_gui.domain.changes import Changes
    from ordersync_gui.domain.errors import OrderSyncError
    from ordersync_gui.ui.main_window import MainWindow


class ScheduleActions:
    """Both are ticked or not."""

    def __init__(self, make: MakesActions) -> None:
        tr = QCoreApplication.translate
        self.automatically = make("importAutomatically", tr("ScheduleActions", "Import a&utomatically"), "Ctrl+F6")
        self.hold_all = make("holdImports", tr("ScheduleActions", "&Hold all automatic imports"), "Alt+Shift+F5")
        for action in self.all():
            action.setCheckable(True)

    def all(self) -> list[QAction]:
        """In the order in which menus have them."""
        return [self.automatically, self.hold_all]


def add_import_schedule(window: MainWindow) -> ScheduleSwitches:
    """Connect the actions, and what else the automatic imports of this window have to do with its other parts."""
    switches = ScheduleSwitches(window)
    window.automatic.back_online.connect(window.notifying.look_soon)
    window.watch.read.connect(window.automatic.tell)
    window.watch.read.connect(window.automatic.look_soon)
    return switches


class ScheduleSwitches(QObject):
    """Shows in the actions how it is, and changes it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.commands.schedule
        self._actions.automatically.triggered.connect(self._switch)
        self._actions.hold_all.toggled.connect(window.automatic.hold)
        window.watch.read.connect(self.show_state)
        window.sidebar.store_chosen.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Tick the one action as the store that is meant is set, which is the chosen one or the only one."""
        store, action = self._store(), self._actions.automatically
        action.setEnabled(store is not None and store.connected)
        action.setChecked(store is not None and store.preferences.import_automatically)
        self._actions.hold_all.setEnabled(bool(self._window.stores))

    def _store(self) -> Store | None:
        stores = self._window.stores
        return self._window.store_commands.chosen() or (stores[0] if len(stores) == 1 else None)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        store = self._store()
        if store is None:
            return
        store_id = store.id

        async def switch(_job: Job) -> tuple[Store, Changes]:
            from ordersync_gui.sync.import_switch import switch_imports  # noqa: PLC0415 - not needed at first

            return await switch_imports(self._window.desk, store_id=store_id, automatically=on)

        self._window.jobs.run(self.tr("Saving a setting"), switch, on_error=self._failed, quiet=True)

    def _failed(self, error: OrderSyncError) -> None:
        self.show_state()
        self._window.store_acts.trouble.emit(error_text(error))
