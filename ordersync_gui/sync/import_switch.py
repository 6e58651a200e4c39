"""Switches a store's automatic imports on and off, and leaves all its other settings as they are."""

from __future__ import annotations

from dataclasses import replace

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.store_settings import save_store_settings


async def switch_imports(desk: Desk, *, store_id: int, automatically: bool) -> tuple[Store, Changes]:
    """The store as it is then; its interval is kept while it is switched off. Raises NotFound."""
    store = await desk.workers.read(stored, desk.db, store_id)
    if store.preferences.import_automatically == automatically:
        return store, Changes()
    wanted = replace(store.preferences, import_automatically=automatically)
    return await save_store_settings(desk, store=store, preferences=wanted)
