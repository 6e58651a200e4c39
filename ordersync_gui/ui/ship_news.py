"""What changed of an order while its ship dialog is open: read again whenever something did."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.ship_items_model import left_to_ship

_Now = tuple[OrderDetails, Store | None]


class ShipNews(QObject):
    """Signal: read(OrderDetails, its Store or None) after each change of the order or of maps, until `stop`."""

    read = Signal(object, object)

    def __init__(self, desk: Desk, jobs: Jobs, *, order_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._order_id = desk, order_id
        self._work = LatestJob(jobs)
        self._stopped = False
        jobs.changed.connect(self._on_changes)
        self.destroyed.connect(self._work.stop)

    def stop(self) -> None:
        """Hear of no change any more."""
        self._stopped = True
        self._work.stop()

    def _on_changes(self, changes: Changes) -> None:
        if self._stopped or not (changes.maps or self._order_id in changes.orders):
            return

        async def look(_job: Job) -> _Now:
            return await self._desk.workers.read(_order_now, self._desk, self._order_id)

        def known(now: _Now) -> None:
            self.read.emit(*now)

        def unknown(_error: OrderSyncError) -> None:
            """Recording reads the same order and says what is wrong with it."""

        title = QCoreApplication.translate("ship", "Reading an order")
        self._work.start(title, look, on_done=known, on_error=unknown, quiet=True)


def change_since(before: OrderDetails, now: OrderDetails) -> str:
    """Why a parcel that was filled in for the order as it was isn't right as it is now; "" for no reason."""
    if before.ship_to != now.ship_to:
        return _tr("The delivery address was changed just now. Close this window, look at it, and open it again.")
    if _left(before) != _left(now):
        return _tr("The items of this order were changed just now. Close this window and open it again.")
    return ""


def _left(details: OrderDetails) -> dict[int, Decimal]:
    return {view.id: left_to_ship(view) for view in details.lines if left_to_ship(view) > 0}


def _order_now(desk: Desk, order_id: int) -> _Now:
    """Blocking."""
    details = queries.order_details(desk.db, order_id)
    return details, next((store for store in queries.stores(desk.db) if store.id == details.store_id), None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ship", text)
