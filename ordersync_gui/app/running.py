"""Runs the desk: event loop, log, window, and the end of everything once the window is closed."""

from __future__ import annotations

import asyncio
import gc
import importlib
import logging
from collections.abc import Coroutine
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ordersync_gui.app.after import After
from ordersync_gui.app.beginning import Beginning
from ordersync_gui.app.closing import end_in_order
from ordersync_gui.app.first_sight import FirstSight
from ordersync_gui.app.parts import Ground, Parts, furnish, lay_ground
from ordersync_gui.app.qt_messages import qt_messages_logged
from ordersync_gui.app.shared_opening import OpenedDesk, open_chosen
from ordersync_gui.app.wishes import Wishes
from ordersync_gui.config import AppLog, Profile, set_up_logging
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import utc_now
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import import_command
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.text import error_text

if TYPE_CHECKING:  # loaded when they are needed
    from ordersync_gui.app.practice_child import PracticeChild
    from ordersync_gui.ui.practice_offer import PracticeOffer

T = TypeVar("T")
_log = logging.getLogger(__name__)
_WARM_UP_MS = 800  # after the first paint
_LATER_MODULES = (
    "ordersync_gui.channels.registry",
    "ordersync_gui.channels.images",
    "ordersync_gui.sync.import_orders",
    "ordersync_gui.sync.ship",
    "ordersync_gui.ui.wizard",
    "ordersync_gui.ui.ship_dialog",
    "ordersync_gui.ui.maps.maps_dialog",
    "ordersync_gui.ui.address_dialog",
)
# Loaded one after the other, so that the first orders can be scrolled in between.
_WINDOW_MODULES = (
    "ordersync_gui.ui.orders.panel",
    "ordersync_gui.ui.order_details.pane",
    "ordersync_gui.ui.ship_dialog",
    "ordersync_gui.ui.order_commands",
    "ordersync_gui.ui.store_acts",
    "ordersync_gui.ui.importing",
    "ordersync_gui.ui.main_window",
)


def run(profile: Profile, beginning: Beginning, *, practice: bool, sight: FirstSight | None) -> After:
    """Show the window, around the first orders where these are on screen already; how it ended.

    Raises StorageError when the database can't be used.
    """
    with ExitStack() as stack:
        log = stack.enter_context(set_up_logging(profile))
        stack.enter_context(qt_messages_logged())
        shop = _practice_shop(profile, stack) if practice else None
        loop = stack.enter_context(QEventLoop(QApplication.instance()))
        try:
            live = _live(loop, profile, log, shop=shop, sight=sight, beginning=beginning)
            after = run_to_its_end(loop, live)
        except OrderSyncError as error:
            _log.warning("can't start: %s", error)
            raise
        except Exception:
            _log.exception("the window ends with a fault of the program")
            raise
        return after


def run_to_its_end(loop: QEventLoop, work: Coroutine[Any, Any, T]) -> T:
    """Turn the loop until the work has ended, and give its result.

    Whoever quits the application (the system, as somebody logs off) only ends a turn: what the work still has to
    bring to an end, such as a notice that is being sent, goes on in the next one.
    """
    task = loop.create_task(work)
    task.add_done_callback(lambda _: loop.stop())
    while not task.done():
        loop.run_forever()
    # What is to be deleted goes on this thread; no step of a task may run now that no loop turns.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    result: T = task.result()
    return result


def _practice_shop(profile: Profile, stack: ExitStack) -> PracticeChild:
    from ordersync_gui.app.practice_child import PracticeChild  # noqa: PLC0415 - not needed for the first paint

    shop = PracticeChild(profile)
    stack.callback(shop.stop)
    return shop


async def _live(
    loop: asyncio.AbstractEventLoop,
    profile: Profile,
    log: AppLog,
    *,
    shop: PracticeChild | None,
    sight: FirstSight | None,
    beginning: Beginning,
) -> After:
    secrets = KeyringSecrets(profile.keyring_service)
    opened = OpenedDesk(sight.db, utc_now) if sight is not None else await open_chosen(profile, secrets, log)
    if opened is None:
        beginning.place.mark.note_asked_to_end()
        return After.CLOSED
    db = opened.db
    importer = ImportProcess(import_command(profile, db.server))
    ground = lay_ground(loop, db, profile=profile, secrets=secrets, log=log, importer=importer, clock=opened.clock)
    parts = furnish(ground) if sight is None else await _furnished(ground, sight)
    parts.start()
    if sight is not None:
        sight.close()
        sight.deleteLater()
    from ordersync_gui.app.faults import faults_reported  # noqa: PLC0415 - not needed for the first paint

    with faults_reported(loop, parts.window):
        if beginning.crashed:
            from ordersync_gui.app.crash_notice import CrashNotice  # noqa: PLC0415 - rarely needed

            CrashNotice(parts.window, parts.check).tell()
        return await _until_closed(loop, parts, shop, beginning)


async def _furnished(ground: Ground, sight: FirstSight) -> Parts:
    """The window around the orders that are on screen already."""
    for name in _WINDOW_MODULES:
        importlib.import_module(name)
        await asyncio.sleep(0)
    from ordersync_gui.ui.orders.panel import OrdersPanel  # noqa: PLC0415 - not needed for the first paint

    left = sight.closed
    parts = furnish(ground, orders=OrdersPanel(ground.desk, ground.jobs, table=sight.table))
    parts.window.setGeometry(sight.normalGeometry())
    parts.window.setWindowState(sight.windowState() & ~Qt.WindowState.WindowActive)
    if left:
        QTimer.singleShot(0, parts.window.close)
    return parts


async def _until_closed(
    loop: asyncio.AbstractEventLoop, parts: Parts, shop: PracticeChild | None, beginning: Beginning
) -> After:
    wishes = Wishes(loop, parts, beginning.place.mark)
    if shop is not None:
        _await_shop(parts, shop)
    QTimer.singleShot(_WARM_UP_MS, parts.window, lambda: _warm_up(parts))
    try:
        await wishes.closed
    finally:
        ended = await end_in_order(parts, wishes.hurry)
        wishes.hear_no_more()
    if wishes.again:
        return After.RESTART
    return After.CLOSED if ended else After.LEFT_WORK


def _await_shop(parts: Parts, shop: PracticeChild) -> None:
    parts.window.setWindowTitle(QCoreApplication.translate("app", "ordersync - practice"))

    async def wait(_job: Job) -> PracticeOffer:
        return await parts.desk.workers.network(shop.offer)

    parts.jobs.run(
        QCoreApplication.translate("app", "Starting the practice shop"),
        wait,
        on_done=parts.window.offer_practice,
        on_error=lambda error: parts.window.show_trouble("practice", error_text(error)),
        quiet=True,
    )


def _warm_up(parts: Parts) -> None:
    """Load what the first paint didn't need, then take all of it out of the garbage collector's rounds."""

    async def load(_job: Job) -> None:
        for name in _LATER_MODULES:
            await parts.desk.workers.network(importlib.import_module, name)
        gc.collect()
        gc.freeze()

    parts.jobs.run(QCoreApplication.translate("app", "Getting ready"), load, quiet=True)
