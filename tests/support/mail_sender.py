"""A program that sends a database's due mails round after round, to be killed at any moment."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mails import send_due_mails
from ordersync_gui.sync.workers import Workers


async def _until_done(desk: Desk) -> None:
    waiting = 1
    while waiting:
        waiting = (await send_due_mails(desk, at_once=True)).waiting


def main() -> None:
    """Send until nothing waits."""
    db = Database(Path(sys.argv[1]))
    asyncio.run(_until_done(Desk(db=db, secrets=MemorySecrets(), workers=Workers(), operator="Kim")))


if __name__ == "__main__":
    main()
