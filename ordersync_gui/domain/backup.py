"""A backup of the order database: when and why it was made, what it holds, what restoring it would lose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

# Pages done and pages in all; raises Cancelled to stop the work.
Progress = Callable[[int, int], None]


def unheeded(_done: int, _of: int) -> None:
    """For work whose progress nobody watches."""


class BackupReason(StrEnum):
    """Why a backup was made, as its file name says."""

    BY_HAND = "by-hand"
    BEFORE_UPDATE = "before-update"
    BEFORE_RESTORE = "before-restore"


AUTOMATIC = (BackupReason.BEFORE_UPDATE, BackupReason.BEFORE_RESTORE)
REASON_TEXTS = {
    BackupReason.BY_HAND: "made by hand",
    BackupReason.BEFORE_UPDATE: "before an update",
    BackupReason.BEFORE_RESTORE: "before a backup was restored",
    None: "another file",
}


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a database of this or an earlier version holds: rows, and the highest row ids, that only grow."""

    version: int
    orders: int
    shipments: int
    notices: int
    last_order: int = 0
    last_shipment: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup's file; at: aware UTC; reason: None where its name doesn't tell; size in bytes.

    contents: None until somebody looked into it; damaged: it was looked into and can't be used.
    """

    path: Path
    at: datetime
    reason: BackupReason | None
    size: int
    contents: BackupContents | None = None
    damaged: bool = False


@dataclass(frozen=True, slots=True)
class RestoreLoss:
    """What is in the current database and not in a backup.

    new_orders: came since; changed_orders: those of the others that the shops changed since; parcels: recorded
    since; told: notices that shops accepted since. None where the current database can't be read.
    """

    new_orders: int
    changed_orders: int
    parcels: int
    told: int


@dataclass(frozen=True, slots=True)
class Restored:
    """How a backup was restored.

    doubted: notices that may have been sent since, and are unconfirmed now. before: the backup of what was there;
    set_aside: where the damaged file lies now. Both are None where there was nothing to keep, or nobody wanted it.
    """

    backup: Backup
    doubted: int
    before: Backup | None = None
    set_aside: Path | None = None
