"""Sets a damaged database aside and puts a whole one in its place, when nobody else has it open."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.plain_errors import plain_file_errors
from ordersync_gui.storage.sqlite_copy import remove

try:
    import fcntl
except ImportError:  # Windows, which lets nobody rename a file that is open
    fcntl = None  # type: ignore[assignment]

# Where SQLite keeps the locks of a database file: the 510 bytes behind its first pending byte.
_SHARED_FIRST, _SHARED_SIZE = 0x40000002, 510


def put_in_place(whole: Path, database: Path, *, now: datetime) -> Path | None:
    """Move the whole database to where the damaged one lies; gives where that one lies now.

    This process may have neither of them open. Raises Busy when another process has the damaged one open.
    """
    with plain_file_errors(database):
        if not database.exists():
            whole.replace(database)
            return None
        if is_open_elsewhere(database):
            raise Busy(
                say("The order database {path} is open in another window or command.", path=database),
                remedy=say("Close all of them and try again."),
            )
        aside = _aside(database, now)
        _name_twice(database, aside)
        # Before the whole one comes: SQLite would take the old log for a part of it.
        for side in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                database.with_name(database.name + side).rename(aside.with_name(aside.name + side))
        whole.replace(database)
        remove(whole)
    return aside


def is_open_elsewhere(path: Path) -> bool:
    """Whether another process has the database open; not to be asked while this one has."""
    if fcntl is None or not path.exists():
        return False
    with path.open("r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_SIZE, _SHARED_FIRST)
        except OSError:
            return True
    return False


def _aside(database: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime("%Y%m%d-%H%M%S")
    name = f"{database.stem}.damaged-{stamp}{{}}{database.suffix}"
    names = (database.with_name(name.format("" if not n else f"-{n}")) for n in range(1000))
    return next(path for path in names if not path.exists())


def _name_twice(database: Path, aside: Path) -> None:
    """Give the damaged file its new name; the old one stays with it until the whole one takes it over."""
    try:
        os.link(database, aside)
    except OSError:  # a file system without second names
        database.rename(aside)
