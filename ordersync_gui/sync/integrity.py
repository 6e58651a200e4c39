"""Whether this desk's database is whole: looked at once a day, in the background."""

from __future__ import annotations

from datetime import timedelta

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.storage.integrity import SHARE, keep_check, last_check, look_at_all
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.own_file import own_file

EVERY = timedelta(days=1)
_SHARE_AT_ONCE = 0.5  # of the time that is spent reading, where somebody waits for the answer


def is_due(desk: Desk) -> bool:
    """Whether the last look is a day old; one that is still to come tells of a clock that was set back.

    Never on a shared desk, whose server is looked after by whoever runs it.
    """
    if desk.db.remote:
        return False
    last = last_check(desk.db.path)
    return last is None or not timedelta(0) <= desk.clock() - last.at < EVERY


async def check_database(desk: Desk, cancellation: Cancellation, *, at_once: bool = False) -> IntegrityCheck:
    """Look at all of the database, slowly unless at_once, and keep what was found.

    Raises Cancelled, StorageError, also on a shared desk.
    """
    share = _SHARE_AT_ONCE if at_once else SHARE
    path = own_file(desk.db)
    # Many minutes: no thread that others wait for.
    problem = await desk.workers.network(look_at_all, path, stop=lambda: cancellation.cancelled, share=share)
    check = IntegrityCheck(desk.clock(), problem)
    await desk.workers.network(keep_check, path, check)
    return check
