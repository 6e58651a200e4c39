"""Everything that runs behind one window, built in one place and ended in order."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ordersync_gui.app.garbage import QtThreadCollector
from ordersync_gui.config import AppLog, Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk, Importer, operator_name
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.jobs import Jobs

if TYPE_CHECKING:  # what they import takes longer than reading and showing the first orders
    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.orders.panel import OrdersPanel
    from ordersync_gui.ui.practice_offer import PracticeOffer


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

    def start(self) -> None:
        """Show the window and let it begin to read; the event loop has to be there."""
        self.collector.start()
        self.window.show()
        self.window.start()

    async def shut_down(self) -> None:
        """Stop the timers, end running work, then close threads, database and window. May be called twice."""
        self.window.stop()
        self.window.hide()
        await self.jobs.close()
        if self.desk.importer is not None:
            await self.desk.workers.network(self.desk.importer.close)
        self.desk.workers.close()
        self.desk.db.close()
        self.window.deleteLater()
        self.collector.stop()


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

    importer: what carries out its imports; None: this process. Raises StorageError when the database can't be
    used.
    """
    db = Database(profile.database)
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
) -> Ground:
    """What a window needs, without any window yet."""
    desk = Desk(
        db=db,
        secrets=secrets,
        workers=Workers(),
        operator=operator_name(),
        learn_secret=log.secrets.learn,
        cache_dir=profile.cache_dir,
        importer=importer,
    )
    return Ground(profile, desk, Jobs(loop))


def furnish(ground: Ground, *, practice: PracticeOffer | None = None, orders: OrdersPanel | None = None) -> Parts:
    """Make the window, not shown yet; orders: the list that it takes over, as it was left."""
    from ordersync_gui.ui.backups.wiring import add_backups  # noqa: PLC0415 - not needed for the first paint
    from ordersync_gui.ui.main_window import MainWindow  # noqa: PLC0415 - not needed for the first paint

    window = MainWindow(ground.desk, ground.jobs, practice=practice, log_file=ground.profile.log, orders=orders)
    add_backups(window)
    return Parts(ground.profile, ground.desk, ground.jobs, window, QtThreadCollector(window))
