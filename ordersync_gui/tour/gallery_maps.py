"""The maps of a store: four tabs, an edit before it is saved, copying, history, rows that weren't taken."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.maps import MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.ui.maps.maps_dialog import MapsDialog

_TABS = {
    MapKind.STATUS: "The map of status words",
    MapKind.SHIPPING_METHOD: "The map of shipping methods",
    MapKind.CARRIER: "What the shop calls the carriers",
    MapKind.CUSTOM_FIELD: "The map of custom fields",
}


async def maps(studio: Studio, kind: MapKind = MapKind.STATUS) -> MapsDialog:
    """The maps of the main store, open on one of them. Raises StepFailed."""
    studio.window.acts.open_map(studio.store, kind=kind)
    return await studio.shown(MapsDialog, "maps_dialog")


def _tab(kind: MapKind) -> Open:
    async def open_(studio: Studio) -> QWidget:
        return await maps(studio, kind)

    return open_


async def edited(studio: Studio) -> MapsDialog:
    """The maps with an edit that isn't saved, and what saving it would do. Raises StepFailed."""
    dialog = await maps(studio)
    words = queries.status_words(studio.desk.db, studio.store.id)
    word = next(word for word in words if word.status is OrderStatus.UNMAPPED)
    dialog.maps.take(MapEdits(statuses={word.word: OrderStatus.AWAITING_SHIPMENT}))
    await studio.until(dialog.save_button.isEnabled, "the edit was counted")
    await studio.settled()
    return dialog


async def _edited(studio: Studio) -> QWidget:
    return await edited(studio)


async def _copy(studio: Studio) -> QWidget:
    dialog = await maps(studio)
    dialog.more.taking.copy.trigger()
    return await studio.shown(QDialog, "copy_maps")


async def _history(studio: Studio) -> QWidget:
    dialog = await maps(studio)
    dialog.more.taking.history.trigger()
    return await studio.shown(QDialog, "map_history")


async def _problems(studio: Studio) -> QWidget:
    file = studio.folder / "maps.csv"
    file.write_text("map,word,becomes\nstatus,paid,no such status\nnothing,x,y\n", encoding="utf-8")
    dialog = await maps(studio)
    dialog.more.taking.import_file(file)
    return await studio.shown(QDialog, "problems_dialog")


SCREENS: tuple[Screen, ...] = (
    *(Screen(f"maps-{kind.value.replace('_', '-')}", title, _tab(kind)) for kind, title in _TABS.items()),
    Screen("maps-edited", "What saving a map would do", _edited),
    Screen("maps-copy", "Copy maps from another store", _copy),
    Screen("maps-history", "The history of the maps", _history),
    Screen("maps-problems", "Rows of a file that weren't taken", _problems),
)
