"""Stores: how all stand, settings, connection, disconnecting, deleting."""

from __future__ import annotations

from ordersync_gui.tour import gallery_store_pages
from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_imports import of_store
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio_desk import LEFT, OTHER_CHANNEL

SCREENS: tuple[Screen, ...] = (
    Screen("stores", "How the stores stand", by("storesState", "stores_state")),
    Screen("store-settings", "Settings of a store: general", of_store("storeSettings", "store_settings")),
    Screen(
        "store-settings-oxatis",
        "Settings of a store of another channel",
        of_store("storeSettings", "store_settings", OTHER_CHANNEL),
    ),
    *gallery_store_pages.SCREENS,
    Screen("connection", "Change the connection of a store", of_store("changeConnection", "reconfigure")),
    Screen("connection-again", "Connect a store again", of_store("changeConnection", "reconfigure", LEFT)),
    Screen("disconnect", "Disconnect a store", of_store("disconnectStore", "disconnect_store")),
    Screen("delete", "Delete a store", of_store("deleteStore", "delete_store")),
)
