"""Shipping: one order, several, from a file, what the shop would be told, and the order's own dialogs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.sync.claims import claim, give_back
from ordersync_gui.tour.gallery_acts import by, newest
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.tour.studio_desk import OTHER_CHANNEL
from ordersync_gui.ui.order_details.items_view import ItemsView
from ordersync_gui.ui.ship_file_dialog import ShipFileDialog

TRACKING = "JD014600003999"
_AT_ONCE = 4


_SHIP = by("ship", "ship_dialog", on=newest)
ADDRESS = by("correctAddressAction", "address_dialog", on=newest)


async def filled(studio: Studio) -> QWidget:
    """The dialog for one order, filled in."""
    dialog = await _SHIP(studio)
    await studio.type("ship_carrier", "DHL")
    await studio.type("ship_tracking", TRACKING)
    await studio.settled()
    return dialog


async def packed_elsewhere(studio: Studio) -> QWidget:
    """The dialog for an order that somebody else packs."""
    await claimed_elsewhere(studio, newest(studio))
    dialog = await _SHIP(studio)
    await studio.shown(QWidget, "ship_take_over")
    return dialog


async def claimed_elsewhere(studio: Studio, order_id: int) -> None:
    """Let somebody at another PC pack this order until the screen is done with."""
    other, orders = replace(studio.desk, operator="Ben", pc="PC 2"), [order_id]
    await claim(other, order_ids=orders)
    studio.afterwards(
        lambda: studio.window.jobs.run("Tidying", lambda _job: give_back(other, order_ids=orders), quiet=True)
    )


async def _incomplete(studio: Studio) -> QWidget:
    dialog = await _SHIP(studio)
    await studio.press("ship_submit")
    return dialog


async def ship_many(studio: Studio) -> QWidget:
    """The dialog for several orders."""
    studio.window.acts.ship_many([one.id for one in studio.ready()[:_AT_ONCE]])
    return await studio.shown(QDialog, "ship_many_dialog")


async def ship_file(studio: Studio) -> QWidget:
    """The dialog for a file of tracking numbers, one of which is no good."""
    file = studio.folder / "tracking.csv"
    good, bad = studio.ready()[0].order.number, "NOSUCH1"
    file.write_text(f"order,carrier,tracking\n{good},DHL,{TRACKING}\n{bad},DHL,JD014600003998\n", encoding="utf-8")
    await studio.act("shipFile")
    dialog = await studio.shown(ShipFileDialog, "ship_file_dialog")
    (await studio.shown(QDialog, "ship_file_chooser")).done(QDialog.DialogCode.Rejected)
    dialog.read(file)
    await studio.settled()
    return dialog


async def _preview(studio: Studio) -> QWidget:
    await filled(studio)
    await studio.press("ship_preview")
    return await studio.shown(QDialog, "dry_run_dialog")


async def _waiting(studio: Studio) -> QWidget:
    order = studio.details(studio.order_of(NoticeState.QUEUED))
    studio.window.parcels.preview(order.notices[-1])
    return await studio.shown(QDialog, "dry_run_dialog")


async def _picture(studio: Studio) -> QWidget:
    await studio.go_to(studio.ready()[0].id)
    items = await studio.shown(ItemsView, "itemsTable")
    items.enlarge_wanted.emit(0)
    return await studio.shown(QDialog, "picture_dialog")


def _other_channel(studio: Studio) -> int:
    return studio.ready(OTHER_CHANNEL)[0].id


SCREENS: tuple[Screen, ...] = (
    Screen("ship", "Ship an order", _SHIP),
    Screen("ship-filled", "Ship an order, filled in", filled),
    Screen("ship-incomplete", "Ship an order, without a tracking number", _incomplete),
    Screen("ship-packed", "Ship an order that somebody else packs", packed_elsewhere),
    Screen("ship-oxatis", "Ship an order of another channel", by("ship", "ship_dialog", on=_other_channel)),
    Screen("ship-many", "Ship several orders", ship_many),
    Screen("ship-file", "Ship from a file of tracking numbers", ship_file),
    Screen("ship-preview", "What the shop would be told", _preview),
    Screen("notice-preview", "What the shop will be told", _waiting),
    Screen("address", "Correct an address", ADDRESS),
    Screen("picture", "The picture of an item", _picture),
)
