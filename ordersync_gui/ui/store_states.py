"""Gives the window what shows how its stores stand: status bar, sidebar, the list of all, banners of silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.silence_banner import SilenceBanner
from ordersync_gui.ui.status_bar_room import StatusBarRoom
from ordersync_gui.ui.store_standings import StoreStandings
from ordersync_gui.ui.store_status import StoreStatus
from ordersync_gui.ui.text import error_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.stores_dialog import StoresDialog


def add_store_states(window: MainWindow) -> StoreStates:
    """Put the stores into the status bar, and connect the menu's entry; the window is laid out by now."""
    return StoreStates(window)


class StoreStates(QObject):
    """Keeps all of them in step with what is known of the stores."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: StoresDialog | None = None
        self.standings = StoreStandings(
            window.watch,
            importing=window.importing,
            schedule=window.automatic,
            jobs=window.jobs,
            clock=window.desk.clock,
            parent=self,
        )
        self.status = StoreStatus(window)
        self.silence = SilenceBanner(
            window.desk,
            window.jobs,
            window.banners,
            import_again=self._import_again,
            show_all=self.open,
            parent=self,
        )
        StatusBarRoom(window.statusBar(), self.status)
        self.standings.changed.connect(self._show)
        window.watch.read.connect(self.silence.show_overviews)
        self.status.chosen.connect(self.open)
        window.commands.stores_state.triggered.connect(lambda _checked=False: self.open())

    def open(self, store_id: int | None = None) -> None:
        """Open the list of all stores, or bring it to the front, with this store chosen."""
        from ordersync_gui.ui.stores_dialog import StoresDialog  # noqa: PLC0415 - not needed for the first paint

        self.standings.look()
        if self.dialog is None:
            self.dialog = dialog = StoresDialog(self._window)
            self._connect(dialog)
        self.dialog.take(self.standings.now)
        wanted = self._window.sidebar.store_id() if store_id is None else store_id
        if wanted is not None:
            self.dialog.choose(wanted)
        if self.dialog.isVisible():
            self.dialog.raise_()
        self.dialog.show()
        self.dialog.activateWindow()
        self.dialog.table.setFocus()

    def _show(self) -> None:
        now = self.standings.now
        self.status.show_standings(now)
        self._window.sidebar.show_next(
            {each.store.id: each.next_import for each in now if each.next_import is not None}
        )
        if self.dialog is not None:
            self.dialog.take(now)

    def _connect(self, dialog: StoresDialog) -> None:
        window = self._window
        dialog.finished.connect(self._closed)
        dialog.import_wanted.connect(window.importing.start)
        dialog.automatic_wanted.connect(self._switch)
        dialog.change_wanted.connect(window.store_acts.change_connection)
        dialog.again_wanted.connect(self._import_again)
        dialog.seen_wanted.connect(self.silence.see)
        dialog.history_wanted.connect(lambda store: window.run_history.open(store.id))

    def _closed(self) -> None:
        self.dialog = None

    def _switch(self, store: Store, on: bool) -> None:  # noqa: FBT001 - a slot
        async def save(_job: Job) -> tuple[Store, Changes]:
            from ordersync_gui.sync.import_switch import switch_imports  # noqa: PLC0415 - as above

            return await switch_imports(self._window.desk, store_id=store.id, automatically=on)

        self._window.jobs.run(self.tr("Saving a setting"), save, on_error=self._failed, quiet=True)

    def _failed(self, error: OrderSyncError) -> None:
        self._window.show_trouble("store", error_text(error))
        self.standings.look()

    def _import_again(self, store: Store) -> None:
        from ordersync_gui.ui.import_again_dialog import ImportAgainDialog  # noqa: PLC0415 - as above

        window = self._window

        def make() -> QDialog:
            dialog = ImportAgainDialog(store, window.desk.clock(), window)
            dialog.import_wanted.connect(lambda wanted, since: window.importing.start(wanted, since=since))
            return dialog

        window.acts.open_dialog(make)
