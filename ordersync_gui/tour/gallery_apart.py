"""The windows that stand for themselves: at the start, while the database is updated, where it is damaged."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QWidget

from ordersync_gui.app.closing import ClosingSight
from ordersync_gui.app.connecting_notice import ConnectingNotice
from ordersync_gui.app.crash_notice import CrashNotice
from ordersync_gui.app.first_sight import FirstSight
from ordersync_gui.app.opening import UpdatingNotice
from ordersync_gui.app.rescue import RescueWindow
from ordersync_gui.app.start import start_problem
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import ServerAway, StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio

_SHARED = DeskServer("db.example", "orders", "anna")


async def _first_sight(studio: Studio) -> QWidget:
    sight = FirstSight(studio.desk.db)
    if not sight.show_orders():
        raise StepFailed("there was nothing to show at first")
    return await studio.apart(sight)


async def _updating(studio: Studio) -> QWidget:
    return await studio.apart(UpdatingNotice())


async def _rescue(studio: Studio) -> QWidget:
    return await studio.apart(RescueWindow(studio.desk.db.path, "database disk image is malformed"))


async def _connecting(studio: Studio) -> QWidget:
    notice = ConnectingNotice()
    notice.connecting(_SHARED)
    return await studio.apart(notice)


async def _not_connected(studio: Studio) -> QWidget:
    notice = ConnectingNotice()
    notice.connecting(_SHARED)
    notice.offer(
        ServerAway(
            say("The server with the orders ({server}) doesn't answer.", server=str(_SHARED)),
            meaning=say("Nothing was changed."),
            remedy=say("Check the network. ordersync tries again by itself."),
        )
    )
    return await studio.apart(notice)


async def _closing(studio: Studio) -> QWidget:
    sight = ClosingSight(studio.window.jobs, asyncio.Event())
    return await studio.apart(sight)


async def _cannot_start(studio: Studio) -> QWidget:
    error = StorageError(
        say("The data folder {folder} can't be used.", folder=studio.folder),
        meaning=say("Nothing can be kept, so nothing was done."),
        remedy=say("Check that the folder is yours and that the disk isn't full."),
    )
    return await studio.apart(start_problem(error))


async def _crashed(studio: Studio) -> QWidget:
    CrashNotice(studio.window, studio.parts.check).tell()
    await studio.until(studio.window.banners.banners, "the crash was told")
    await studio.settled()
    return studio.window


SCREENS: tuple[Screen, ...] = (
    Screen("first-sight", "The first orders, before the rest is there", _first_sight),
    Screen("updating", "Orders are made ready for this version", _updating),
    Screen("connecting", "A shared desk is connected to", _connecting),
    Screen("not-connected", "A shared desk whose server doesn't answer", _not_connected),
    Screen("closing", "Work that is still going on at the end", _closing),
    Screen("cannot-start", "Why the desk can't start", _cannot_start),
    Screen("window-crashed", "After a crash", _crashed),
    Screen("rescue", "A damaged database", _rescue),
)
