"""Everything that runs behind one window, built in one place and ended in order."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from ordersync_gui.app.garbage import QtThreadCollector
from ordersync_gui.config import AppLog, Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk, operator_name
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.practice_offer import PracticeOffer


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
) -> Parts:
    """Open the profile's database and make its window, not shown yet; `start` shows it.

    Raises StorageError when the database can't be used.
    """
    db = Database(profile.database)
    desk = Desk(
        db=db,
        secrets=secrets,
        workers=Workers(),
        operator=operator_name(),
        learn_secret=log.secrets.learn,
        cache_dir=profile.cache_dir,
    )
    jobs = Jobs(loop)
    window = MainWindow(desk, jobs, practice=practice, log_file=profile.log)
    return Parts(profile, desk, jobs, window, QtThreadCollector(window))
