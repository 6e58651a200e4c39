"""Backups of the order database: made, looked into, listed, and the oldest automatic ones removed."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ordersync_gui.domain.backup import AUTOMATIC, Backup, BackupReason, Progress, unheeded
from ordersync_gui.domain.errors import NoRoom, NotFound, StorageError, UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.plain_errors import damaged, plain_file_errors
from ordersync_gui.storage.sqlite_copy import copy_out, remove
from ordersync_gui.storage.verified import contents, verified

FOLDER = "backups"
KEPT = 3  # automatic ones; what people made by hand is theirs
_NAME = re.compile(r"orders-(\d{8}-\d{6})-([a-z-]+)\.sqlite3")
_STAMP = "%Y%m%d-%H%M%S"
_UNFINISHED = ".part"
_SURELY_ENDED_S = 3600  # one that goes on writes all the time
_MARGIN = 16_000_000  # bytes that stay free for everything else
_MB = 1_000_000


def folder_of(database: Path) -> Path:
    """Where the backups of this database lie."""
    return database.parent / FOLDER


def back_up(
    database: Path,
    *,
    reason: BackupReason,
    now: datetime,
    file: Path | None = None,
    progress: Progress = unheeded,
) -> Backup:
    """Make a backup and read it back whole; it gets its name only then. file: another place for it.

    Other windows and commands may go on working. Raises NoRoom before anything is written where the disk is too
    full, also in the middle; Cancelled where progress does; Damaged, UsageError for a file that exists.
    """
    at = now.replace(microsecond=0)
    target = _free_name(database, reason, at) if file is None else file.absolute()
    if target.exists():
        raise UsageError(
            say("{file} exists already.", file=target), remedy=say("Choose another name."), field="file"
        )
    if not (size := size_of(database)):
        raise damaged(database, "the file is empty")
    need_room(target.parent, size)
    part = target.with_name(target.name + _UNFINISHED)
    remove(part)  # of a program that ended in the middle
    copy_out(database, part, progress=progress)
    try:
        held = verified(part, stop=lambda: _told_to_stop(progress))
        with plain_file_errors(target):
            part.replace(target)
    except BaseException:
        remove(part)
        raise
    return Backup(target, at, reason if file is None else None, target.stat().st_size, held)


def backups(database: Path, *, look: bool = True) -> tuple[Backup, ...]:
    """The backups in the folder, newest first; look: with what each holds, not reading every page."""
    with plain_file_errors(folder_of(database)):
        files = list(folder_of(database).glob("orders-*.sqlite3"))
    found = [described(file) for file in files if _NAME.fullmatch(file.name)]
    found.sort(key=lambda one: (one.at, one.path.name), reverse=True)
    return tuple(map(_looked_into, found)) if look else tuple(found)


def newest(database: Path) -> Backup:
    """The newest backup that can be used. Raises NotFound."""
    for one in backups(database, look=False):
        if not (seen := _looked_into(one)).damaged:
            return seen
    raise NotFound(
        say("There is no backup in {folder}.", folder=folder_of(database)),
        remedy=say("Give the file of a backup that lies elsewhere."),
    )


def described(path: Path) -> Backup:
    """A backup's file by its name; another file by when it was changed last. Raises NotFound."""
    try:
        facts = path.stat()
    except OSError as error:
        raise NotFound(say("There is no file {file}.", file=path)) from error
    match = _NAME.fullmatch(path.name)
    reason = next((each for each in BackupReason if match and each.value == match[2]), None)
    changed = datetime.fromtimestamp(facts.st_mtime, UTC).replace(microsecond=0)
    return Backup(path, changed if match is None else _stamped(match[1], changed), reason, facts.st_size)


def prune(database: Path, *, spare: Sequence[Path] = ()) -> None:
    """Remove automatic backups but the newest three; spare: never these. What a killed program left goes, too."""
    _sweep(folder_of(database))
    automatic = [one for one in backups(database, look=False) if one.reason in AUTOMATIC]
    spared = {path.absolute() for path in spare}
    for one in automatic[KEPT:]:
        if one.path.absolute() not in spared:
            remove(one.path)


def _sweep(folder: Path) -> None:
    """Remove backups that were never finished and that nobody has written to for long."""
    now = time.time()
    with plain_file_errors(folder):
        for part in folder.glob(f"*{_UNFINISHED}"):
            if not 0 <= now - part.stat().st_mtime < _SURELY_ENDED_S:
                remove(part)


def need_room(folder: Path, size: int, *, times: int = 1) -> None:
    """Raise NoRoom unless a file of this many bytes fits, as many times; says how much is missing."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    with plain_file_errors(folder):
        missing = size * times + _MARGIN - shutil.disk_usage(there).free
    if missing > 0:
        raise NoRoom(
            say("There isn't enough room in {folder}: {mb} MB are missing.", folder=folder, mb=-(-missing // _MB)),
            meaning=say("Nothing was done."),
            remedy=say("Free some space on this disk and try again."),
        )


def size_of(database: Path) -> int:
    """Bytes that a copy may take: what is written lately may stand beside the file."""
    sides = (database, database.with_name(database.name + "-wal"))
    return sum(path.stat().st_size for path in sides if path.exists())


def _told_to_stop(progress: Progress) -> bool:
    """Whoever watches raises Cancelled from progress; SQLite wants an answer."""
    try:
        progress(1, 1)
    except Exception:  # noqa: BLE001 - it is how a stop is told
        return True
    return False


def _free_name(database: Path, reason: BackupReason, at: datetime) -> Path:
    """A name by the time; several in one second follow each other."""
    while True:
        name = f"orders-{at.astimezone(UTC).strftime(_STAMP)}-{reason.value}.sqlite3"
        path = folder_of(database) / name
        if not path.exists():
            return path
        at += timedelta(seconds=1)


def _looked_into(backup: Backup) -> Backup:
    try:
        return replace(backup, contents=contents(backup.path))
    except StorageError:
        return replace(backup, damaged=True)


def _stamped(text: str, otherwise: datetime) -> datetime:
    try:
        return datetime.strptime(text, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return otherwise
