"""Makes the grid's table: one that reads its rows as they are painted, or one that waits for no server."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.table import OrdersTable


def orders_table(desk: Desk, jobs: Jobs, parent: QWidget) -> OrdersTable:
    """An empty table of the desk's orders."""
    if desk.db.remote:
        return OrdersTable(OrdersModel(ask_rows=_Asking(desk, jobs).ask), parent)
    return OrdersTable(
        OrdersModel(lambda ids: queries.order_rows(desk.db, ids)),
        parent,
        read_ids=lambda wanted, start, count: queries.ids_at(desk.db, wanted, start=start, count=count),
    )


class _Asking:
    """Reads rows on a thread of their own."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self._desk, self._jobs = desk, jobs

    def ask(self, ids: Sequence[int], hear: Callable[[Mapping[int, OrderRow] | None], None]) -> None:
        """Have the rows heard on the Qt thread, or None where they can't be read now."""
        self._jobs.run(
            "rows", lambda _job: self._read(ids), on_done=hear, on_error=lambda _error: hear(None), quiet=True
        )

    async def _read(self, ids: Sequence[int]) -> Mapping[int, OrderRow] | None:
        """A server that is away is told of elsewhere, once, not by each page that would be read of it."""
        try:
            return await self._desk.workers.read_rows(queries.order_rows, self._desk.db, ids)
        except StorageError:
            return None
