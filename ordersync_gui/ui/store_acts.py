"""What a person does with a connected store: its settings, its connection, disconnecting and deleting it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store, StoreContents
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.text import error_text

T = TypeVar("T")


class StoreActs(QObject):
    """Opens the dialogs, one at a time, each with the store as it is then.

    Signals: reconnected(Store) when a connection was changed or taken up again, left(Store) when
    it was disconnected or deleted, trouble(text).
    """

    reconnected = Signal(object)
    left = Signal(object)
    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._dialog: QDialog | None = None
        self._reading = False

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    def finish_broken_off(self) -> None:
        """Finish deletions and other changes of stores that a crash broke off; for the window's start."""

        async def finish(_job: Job) -> Changes:
            from ordersync_gui.sync.store_lifecycle import finish_broken_off  # noqa: PLC0415 - as the others

            return await finish_broken_off(self._desk)

        self._jobs.run(self.tr("Finishing what was broken off"), finish, quiet=True)

    def open_settings(self, store: Store, page: str = "") -> None:
        """Open the store's settings, at the page with this key where one is given."""

        async def read(_job: Job) -> StoreFacts:
            from ordersync_gui.ui.store_settings.reading import store_facts  # noqa: PLC0415 - as the others

            fresh, spec = await self._fresh(store)
            return await self._desk.workers.read(store_facts, self._desk, fresh, spec)

        self._with(read, lambda facts: self._open_settings(facts, page))

    def change_connection(self, store: Store) -> None:
        """Open the form of the store's connection; for a disconnected one it connects it again."""

        async def read(_job: Job) -> tuple[Store, ChannelSpec, dict[str, str]]:
            from ordersync_gui.sync.reconfigure import current_form  # noqa: PLC0415 - not needed at first

            fresh, spec = await self._fresh(store)
            return fresh, spec, await self._desk.workers.network(current_form, fresh)

        self._with(read, lambda found: self._open_connection(*found))

    def disconnect_store(self, store: Store) -> None:
        """Ask whether the store should be disconnected."""
        self._with(lambda _job: self._contents(store), lambda found: self._open_leaving(*found, delete=False))

    def delete_store(self, store: Store) -> None:
        """Ask whether the store should be deleted."""
        self._with(lambda _job: self._contents(store), lambda found: self._open_leaving(*found, delete=True))

    async def _fresh(self, store: Store) -> tuple[Store, ChannelSpec]:
        from ordersync_gui.sync.connect import channel_spec  # noqa: PLC0415 - not needed for the first paint

        stores = await self._desk.workers.read(queries.stores, self._desk.db)
        fresh = next((found for found in stores if found.id == store.id), store)
        return fresh, await self._desk.workers.network(channel_spec, fresh.channel)

    async def _contents(self, store: Store) -> tuple[Store, StoreContents]:
        contents = await self._desk.workers.read(queries.store_contents, self._desk.db, store.id)
        stores = await self._desk.workers.read(queries.stores, self._desk.db)
        return next((found for found in stores if found.id == store.id), store), contents

    def _open_settings(self, facts: StoreFacts, page: str) -> None:
        from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog  # noqa: PLC0415 - as above

        dialog = StoreSettingsDialog(self._desk, self._jobs, facts, self._window)
        dialog.choose(page)
        self._open(dialog)

    def _open_connection(self, store: Store, spec: ChannelSpec, current: dict[str, str]) -> None:
        from ordersync_gui.ui.reconfigure_dialog import ReconfigureDialog  # noqa: PLC0415 - as above

        dialog = ReconfigureDialog(
            self._desk, self._jobs, store=store, spec=spec, current=current, parent=self._window
        )
        dialog.saved.connect(self.reconnected)
        self._open(dialog)

    def _open_leaving(self, store: Store, contents: StoreContents, *, delete: bool) -> None:
        from ordersync_gui.ui.leaving_dialogs import DeleteDialog, DisconnectDialog  # noqa: PLC0415 - as above

        kind = DeleteDialog if delete else DisconnectDialog
        dialog = kind(self._desk, self._jobs, store=store, contents=contents, parent=self._window)
        dialog.left.connect(lambda: self.left.emit(store))
        dialog.remark.connect(self.trouble)
        self._open(dialog)

    def _with(self, read: Callable[[Job], Coroutine[Any, Any, T]], then: Callable[[T], None]) -> None:
        if self._reading or self._is_busy():
            return
        self._reading = True

        def found(facts: T) -> None:
            self._reading = False
            then(facts)

        self._jobs.run(self.tr("Reading a store"), read, on_done=found, on_error=self._lost, quiet=True)

    def _lost(self, error: OrderSyncError) -> None:
        self._reading = False
        self.trouble.emit(error_text(error))

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _is_busy(self) -> bool:
        if self._dialog is None:
            return False
        self._dialog.raise_()
        self._dialog.activateWindow()
        return True

    def _closed(self) -> None:
        self._dialog = None
