"""Everything that runs behind one window, built in one place and ended in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Thread, get_ident
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QDialog

from ordersync_gui.app.garbage import QtThreadCollector
from ordersync_gui.config import AppLog, Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk, Importer
from ordersync_gui.sync.desk_making import desk_on
from ordersync_gui.sync.desk_place import open_desk
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.window_settings import WindowSettings

if TYPE_CHECKING:  # what they import takes longer than reading and showing the first orders
    from ordersync_gui.ui.backups.daily_check import DailyCheck
    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.orders.panel import OrdersPanel
    from ordersync_gui.ui.practice_offer import PracticeOffer
    from ordersync_gui.ui.settings.wiring import SettingsActs


@dataclass(frozen=True)
class Ground:
    """What every window stands on: an open database, threads, jobs."""

    profile: Profile
    desk: Desk
    jobs: Jobs


@dataclass(frozen=True)
class Parts:
    """A running desk. The log belongs to the caller."""

    profile: Profile
    desk: Desk
    jobs: Jobs
    window: MainWindow
    collector: QtThreadCollector
    settings: SettingsActs
    check: DailyCheck

    def start(self) -> None:
        """Show the window and let it begin to read; the event loop has to be there."""
        self.collector.start()
        self.window.show()
        self.window.start()

    async def shut_down(self, hurry: asyncio.Event | None = None) -> bool:
        """Stop the timers, end running work, then close threads, database and window. May be called twice.

        hurry: whoever sets it doesn't want to wait for the end of what is running. Whether all of it has ended;
        what hasn't ends with the process, which the caller has to see to.
        """
        if not shiboken6.isValid(self.window):
            return True  # for the second time
        self.window.stop()
        self.window.hide()
        for dialog in self.window.findChildren(QDialog):
            dialog.hide()  # one that isn't modal would stay
        await self.jobs.close(hurry)
        ended = await _done_in_a_thread(self._end_threads, hurry)
        self.window.deleteLater()
        self.collector.stop(threads_ended=ended)
        return ended

    def _end_threads(self) -> None:
        """Blocking, for as long as a shop doesn't answer, or a large log of writes is brought home."""
        from ordersync_gui.sync.claims import give_all_back  # noqa: PLC0415 - not needed for the first paint

        if self.desk.importer is not None:
            self.desk.importer.close()
        self.desk.workers.close()
        with suppress(StorageError):  # then others see by the time that nobody packs it any more
            give_all_back(self.desk)
        self.desk.db.close()


def build(
    loop: asyncio.AbstractEventLoop,
    *,
    profile: Profile,
    secrets: SecretStore,
    log: AppLog,
    practice: PracticeOffer | None = None,
    importer: Importer | None = None,
) -> Parts:
    """Open the profile's database and make its window, not shown yet; `start` shows it.

    importer: what carries out its imports; None: this process. Blocking on a shared desk. Raises StorageError when
    the database can't be used.
    """
    db = open_desk(profile, secrets, learn_secret=log.secrets.learn)
    ground = lay_ground(loop, db, profile=profile, secrets=secrets, log=log, importer=importer)
    return furnish(ground, practice=practice)


def lay_ground(
    loop: asyncio.AbstractEventLoop,
    db: Database,
    *,
    profile: Profile,
    secrets: SecretStore,
    log: AppLog,
    importer: Importer | None = None,
    clock: Callable[[], datetime] | None = None,
) -> Ground:
    """What a window needs, without any window yet; from here on this thread never waits for a server.

    clock: the database's, where it is known already.
    """
    plain = desk_on(db, profile, secrets, Workers(), clock=clock)
    desk = replace(plain, learn_secret=log.secrets.learn, cache_dir=profile.cache_dir, importer=importer)
    if db.remote:
        db.kept_off = get_ident()
    return Ground(profile, desk, Jobs(loop))


def furnish(ground: Ground, *, practice: PracticeOffer | None = None, orders: OrdersPanel | None = None) -> Parts:
    """Make the window, not shown yet; orders: the list that it takes over, as it was left."""
    from ordersync_gui.ui.backups.wiring import add_backups  # noqa: PLC0415 - not needed for the first paint
    from ordersync_gui.ui.main_window import MainWindow  # noqa: PLC0415 - as above
    from ordersync_gui.ui.settings.wiring import add_settings  # noqa: PLC0415 - as above
    from ordersync_gui.ui.shared_desk.wiring import add_shared_desk  # noqa: PLC0415 - as above

    window = MainWindow(ground.desk, ground.jobs, practice=practice, log_file=ground.profile.log, orders=orders)
    backups = add_backups(window)
    settings = add_settings(window, WindowSettings(ground.profile.window_settings))
    add_shared_desk(window, ground.profile, settings.restart_wanted.emit)
    collector = QtThreadCollector(window)
    return Parts(ground.profile, ground.desk, ground.jobs, window, collector, settings, backups.check)


async def _done_in_a_thread(work: Callable[[], object], hurry: asyncio.Event | None) -> bool:
    """Wait for blocking work, unless somebody is in a hurry; whether it is done."""
    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    def run() -> None:
        try:
            work()
        finally:
            with suppress(RuntimeError):  # nobody waits any more
                loop.call_soon_threadsafe(done.set)

    Thread(target=run, daemon=True, name="closing").start()
    waiting = [asyncio.ensure_future(event.wait()) for event in (done, hurry) if event is not None]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for waiter in waiting:
        waiter.cancel()
    return done.is_set()
