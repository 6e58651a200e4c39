"""A store's logo: kept, taken away, read."""

from __future__ import annotations

from functools import partial

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.logo import png_size
from ordersync_gui.storage import logos
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import stored


async def save_logo(desk: Desk, *, store: Store, data: bytes | None) -> Changes:
    """Keep a PNG file as the store's logo; None takes it away. Raises UsageError (no PNG, too large), NotFound."""
    logo = None if data is None else (data, *png_size(data))
    await desk.workers.write(partial(_keep, desk, store.id, logo))
    return Changes(stores=True)


def _keep(desk: Desk, store_id: int, logo: tuple[bytes, int, int] | None) -> None:
    with desk.db.transaction():
        stored(desk.db, store_id)
        logos.keep_logo(desk.db, store_id=store_id, logo=logo)
