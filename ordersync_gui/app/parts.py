"""Everything that runs behind one window, built in one place and ended in order."""

from __future__ import annotations

import asyncio
import getpass
from dataclasses import dataclass

from ordersync_gui.config import AppLog, Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
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

    async def shut_down(self) -> None:
        """Stop the timers, end running work, then close threads, database and window. May be called twice."""
        self.window.stop()
        self.window.hide()
        await self.jobs.close()
        self.desk.workers.close()
        self.desk.db.close()
        self.window.deleteLater()


def build(
    loop: asyncio.AbstractEventLoop,
    *,
    profile: Profile,
    secrets: SecretStore,
    log: AppLog,
    practice: PracticeOffer | None = None,
) -> Parts:
    """Open the profile's database and make its window, not shown yet; call window.show() and window.start().

    Raises StorageError when the database can't be used.
    """
    db = Database(profile.database)
    desk = Desk(
        db=db,
        secrets=secrets,
        workers=Workers(),
        operator=operator_name(),
        learn_secret=log.secrets.learn,
    )
    jobs = Jobs(loop)
    window = MainWindow(desk, jobs, practice=practice, log_file=profile.log)
    return Parts(profile, desk, jobs, window)


def operator_name() -> str:
    """Who is signed in at this PC; "" where the system doesn't tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
