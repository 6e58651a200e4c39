"""The backup that is made by itself before a database of an earlier version is changed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from ordersync_gui.domain.backup import Backup, BackupReason, Progress, unheeded
from ordersync_gui.domain.errors import NoRoom
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.backups import back_up, prune


def keep_before_update(path: Path, *, progress: Progress = unheeded) -> Backup:
    """Back the database up and remove the oldest automatic backups.

    Raises NoRoom, which says that nothing was updated; Damaged, Cancelled where progress does.
    """
    try:
        made = back_up(path, reason=BackupReason.BEFORE_UPDATE, now=datetime.now(UTC), progress=progress)
    except NoRoom as error:
        raise NoRoom(
            error.what,
            meaning=say(
                "Your orders weren't updated to this version of ordersync, because no backup can be made."
            ),
            remedy=say("Free some space on this disk, or update without a backup (--no-backup with a command)."),
            detail=error.detail,
        ) from error
    prune(path, spare=[made.path])
    return made


def keep_nothing(_path: Path) -> None:
    """For whoever goes without a backup."""
