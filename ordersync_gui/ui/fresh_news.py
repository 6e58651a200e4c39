"""Imports a store in the background when a look in its shop says that an order may have changed there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.sync.store_clock import rests_until
from ordersync_gui.ui.importing import Importing

if TYPE_CHECKING:
    from ordersync_gui.ui.ship_dialog import ShipDialog
    from ordersync_gui.ui.ship_look import ShipLook

REST = timedelta(minutes=5)  # between two imports of a store that looks asked for


class FreshNews(QObject):
    """Watches ship dialogs; stores gives the stores as they are now, clock aware UTC."""

    def __init__(
        self,
        importing: Importing,
        *,
        stores: Callable[[], Sequence[Store]],
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importing, self._stores, self._clock = importing, stores, clock
        self._begun: dict[int, datetime] = {}
        self._waiting: list[tuple[int, ShipLook]] = []
        importing.settled.connect(self._ended)

    def watch(self, dialog: ShipDialog) -> None:
        """Bring this dialog the news that its look asks for."""
        look, store_id = dialog.look, dialog.details.store_id
        look.news_wanted.connect(lambda: self._wanted(store_id, look))

    def _wanted(self, store_id: int, look: ShipLook) -> None:
        if self._is_coming(store_id):
            self._waiting.append((store_id, look))
            look.import_runs()

    def _is_coming(self, store_id: int) -> bool:
        """Whether an import of the store runs now; it is begun where none does and none was lately."""
        if store_id in self._importing.running:
            return True
        now, begun = self._clock(), self._begun.get(store_id)
        store = next((store for store in self._stores() if store.id == store_id), None)
        if store is None or not store.connected or rests_until(store, now) is not None:
            return False
        if begun is not None and begun <= now < begun + REST:
            return False
        self._begun[store_id] = now
        self._importing.start(store, automatic=True, asked_by=AskedBy.ACT)
        return True

    def _ended(self, store: Store, _error: OrderSyncError | None) -> None:
        ended = [look for store_id, look in self._waiting if store_id == store.id]
        self._waiting = [waiting for waiting in self._waiting if waiting[0] != store.id]
        for look in ended:
            if shiboken6.isValid(look) and look.isVisible():
                look.import_ended()
