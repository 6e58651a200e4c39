"""Copies a database as it stands at one moment, page by page, while others go on writing to it."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from ordersync_gui.domain.backup import Progress, unheeded
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.plain_errors import no_room, plain_file_errors
from ordersync_gui.storage.sqlite_connections import BUSY_TIMEOUT_S

_PORTION = 2048  # pages: 8 MB, after which progress is told and a stop is heard
_SIDE_FILES = ("-wal", "-shm", "-journal")


def uri(path: Path, mode: str) -> str:
    """How SQLite is told to open the file in this mode: ro or rw, never to make it."""
    return f"{path.absolute().as_uri()}?mode={mode}"


def copy_out(source: Path, target: Path, *, progress: Progress = unheeded) -> None:
    """Copy an open or closed database into a new file, for this user alone; on any failure nothing is left of it.

    Raises Cancelled where progress does, NoRoom, Damaged, StorageError.
    """
    with plain_file_errors(source):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.touch(mode=0o600, exist_ok=False)
        try:
            _copied(uri(source, "ro"), target, progress)
            _sync(target)
        except sqlite3.OperationalError as error:
            remove(target)
            # A write that failed is none of the source; SQLite calls a limit of the file's size an I/O error.
            if error.sqlite_errorcode in {sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_FULL}:
                raise no_room(target, str(error)) from error
            raise
        except BaseException:
            remove(target)
            raise


def copy_into(source: Path, live: Path, *, progress: Progress = unheeded) -> None:
    """Replace all that a database holds by what another one holds, in one transaction.

    Whoever has it open reads the old state until then and the new one from then on; a process that ends in the
    middle leaves the old one. Raises Cancelled where progress does, StorageError.
    """
    with (
        plain_file_errors(live),
        closing(sqlite3.connect(uri(source, "ro"), uri=True)) as reader,
        closing(sqlite3.connect(uri(live, "rw"), uri=True, timeout=BUSY_TIMEOUT_S)) as writer,
    ):
        reader.backup(writer, pages=_PORTION, progress=_patient(_until_done(progress)), sleep=0.05)
        with suppress(sqlite3.Error):  # only returns room to the disk
            writer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def remove(path: Path) -> None:
    """Remove a database and its side files."""
    for name in ("", *_SIDE_FILES):
        with suppress(OSError):
            path.with_name(path.name + name).unlink()


def _copied(source: str, target: Path, progress: Progress) -> None:
    with closing(sqlite3.connect(source, uri=True, timeout=BUSY_TIMEOUT_S)) as reader:
        # SQLite begins anew whenever another process writes, unless one state is held on to.
        reader.isolation_level = None
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with closing(sqlite3.connect(target)) as writer:
            writer.execute("PRAGMA synchronous = OFF")  # the whole file is made safe in the end
            reader.backup(writer, pages=_PORTION, progress=_patient(progress), sleep=0.05)
    with closing(sqlite3.connect(target)) as writer:
        writer.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, whole by itself


def _until_done(progress: Progress) -> Progress:
    """Nothing can be stopped any more when the last portion is there, for that is when all of it counts."""

    def told(done: int, of: int) -> None:
        if done < of:
            progress(done, of)

    return told


def _patient(progress: Progress) -> Callable[[int, int, int], None]:
    """What SQLite calls after each portion; it would wait for a lock without end."""
    waiting_since: list[float] = []

    def told(status: int, remaining: int, of: int) -> None:
        if status & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            waiting_since.clear()
            progress(of - remaining, of)
            return
        waiting_since.append(time.monotonic())
        if waiting_since[-1] - waiting_since[0] > BUSY_TIMEOUT_S:
            raise StorageError(
                say("Another program is writing to the order database and doesn't finish."),
                remedy=say("Close other windows of ordersync and try again."),
            )

    return told


def _sync(path: Path) -> None:
    """Wait until the disk has the file, and where the system knows such a thing, its name."""
    for part in (path, path.parent):
        try:
            descriptor = os.open(part, os.O_RDWR if part == path else os.O_RDONLY)
        except OSError:
            continue  # Windows opens no folders
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
