"""What the sidebar tells of each store, read in one go off the Qt thread."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.desk import Store
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk


@dataclass(frozen=True, slots=True)
class StoreOverview:
    """A store and how many of its shipment notices haven't been sent."""

    store: Store
    unsent: int


def read_overviews(desk: Desk) -> tuple[StoreOverview, ...]:
    """All stores with their unsent notices; blocking, for the reader thread."""
    return tuple(
        StoreOverview(store, queries.unsettled_notices(desk.db, store.id)) for store in queries.stores(desk.db)
    )
