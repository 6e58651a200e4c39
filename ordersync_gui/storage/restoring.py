"""Brings a backup's contents back, so that no shop is told twice and no id means another thing than before."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ordersync_gui.domain.backup import Backup, BackupReason, Progress, Restored, RestoreLoss, unheeded
from ordersync_gui.domain.errors import Damaged, StorageError, UsageError
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.backups import back_up, described, need_room, prune
from ordersync_gui.storage.columns import to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import DeskSettings, HighestIds
from ordersync_gui.storage.doubting import doubt_notices, forget_the_moment
from ordersync_gui.storage.identities import Identified, remember_ids
from ordersync_gui.storage.integrity import forget_checks
from ordersync_gui.storage.plain_errors import plain_file_errors
from ordersync_gui.storage.queries.desk_settings import RESTORED_KEY
from ordersync_gui.storage.replacing import put_in_place
from ordersync_gui.storage.sqlite_copy import copy_into, copy_out, remove, uri
from ordersync_gui.storage.update_backup import keep_nothing
from ordersync_gui.storage.verified import contents, verified

Ways = Callable[[Database], Mapping[int, LookWay]]
_TABLES = {Identified.ORDER: "orders", Identified.STORE: "store", Identified.NOTICE: "notice"}
_SPARE_IDS = 1000  # that may be given out while a backup is being prepared


@dataclass(frozen=True, slots=True)
class Restoring:
    """How to restore: ways tells how the shops of a database's stores are looked at.

    keep_current: make a backup of what is there first, where that can be read.
    """

    ways: Ways
    now: datetime
    keep_current: bool = True
    progress: Progress = unheeded


def restore(live: Path, backup: Path, how: Restoring) -> Restored:
    """Bring the backup into the database at live; where that one is damaged or missing, put a new file there.

    All or nothing. Raises NoRoom, Cancelled where progress does, Busy and StorageError where others have the
    damaged file open, Damaged and StorageError where the backup itself can't be used.
    """
    chosen = described(backup)
    if live.exists() and backup.samefile(live):
        raise UsageError(say("{file} is the order database itself.", file=backup), field="file")
    verified(backup)
    before, usable = _kept(live, how)
    need_room(live.parent, chosen.size, times=2)
    with _staged(live, backup) as staged:
        doubted = _prepared(staged, live if usable else None, chosen, how)
        if usable:
            copy_into(staged, live, progress=how.progress)
            aside = None
        else:
            aside = put_in_place(staged, live, now=how.now)
    forget_checks(live)
    prune(live, spare=[backup, *([before.path] if before else [])])
    return Restored(chosen, doubted, before, aside)


def loss(live: Path, backup: Backup) -> RestoreLoss | None:
    """What would be lost; None where the current database can't be read. Raises Damaged for the backup."""
    held = backup.contents or contents(backup.path)
    since = (held.last_order, held.last_order, to_ms(backup.at), held.last_shipment, to_ms(backup.at))
    try:
        with plain_file_errors(live), closing(sqlite3.connect(uri(live, "ro"), uri=True)) as connection:
            return RestoreLoss(*connection.execute(_LOST, since).fetchone())
    except StorageError:
        return None


_LOST = """SELECT (SELECT count(*) FROM orders WHERE id > ?),
    (SELECT count(*) FROM orders WHERE id <= ? AND modified_at > ? AND left_out IN (0, 1)),
    (SELECT count(*) FROM shipment WHERE id > ?),
    (SELECT count(*) FROM notice WHERE state IN ('sent', 'confirmed') AND sent_at > ?)"""


def reason_of(backup: Backup) -> Message:
    """Why a notice is unconfirmed after the backup was restored."""
    when = backup.at.strftime("%Y-%m-%d %H:%M UTC")
    return say("Restored from a backup of {when}: it may have been sent since.", when=when)


def _kept(live: Path, how: Restoring) -> tuple[Backup | None, bool]:
    """The backup of what is there, and whether that can be worked with."""
    if not live.exists():
        return None, False
    try:
        if not how.keep_current:
            verified(live)
            return None, True
        return back_up(live, reason=BackupReason.BEFORE_RESTORE, now=how.now, progress=how.progress), True
    except Damaged:
        return None, False


@contextmanager
def _staged(live: Path, backup: Path) -> Iterator[Path]:
    """A copy of the backup beside the database, to be changed; it is gone afterwards, unless it was moved."""
    path = live.with_name(f"{live.name}.restoring")
    remove(path)
    copy_out(backup, path)
    try:
        yield path
    finally:
        remove(path)


def _prepared(staged: Path, live: Path | None, chosen: Backup, how: Restoring) -> int:
    """Bring the copy to this version and take care of what may have happened since; gives the doubted notices."""
    given = {} if live is None else _ids_given(live)
    with closing(Database(staged, before_update=keep_nothing)) as db:
        looking = how.ways(db)
        with db.transaction():
            doubted = doubt_notices(db, why=reason_of(chosen), looking=looking, now=how.now)
            forget_the_moment(db)
            _reserve_ids(db, given)
            mark = to_json(uuid.uuid4().hex)
            db.run(DeskSettings.delete().where(DeskSettings.key == RESTORED_KEY))
            db.run(DeskSettings.insert(key=RESTORED_KEY, value=mark))
        db.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return doubted


def _ids_given(live: Path) -> dict[Identified, int]:
    """The highest id of each kind that the current database, of whatever version, may have given out."""
    with plain_file_errors(live), closing(sqlite3.connect(uri(live, "ro"), uri=True)) as connection:
        return {kind: _highest(connection, kind) + _SPARE_IDS for kind in Identified}


def _highest(connection: sqlite3.Connection, kind: Identified) -> int:
    rows = [connection.execute(f"SELECT max(id) FROM {_TABLES[kind]}")]  # noqa: S608 - our own names
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'highest_id'").fetchone():
        rows.append(connection.execute("SELECT max(id) FROM highest_id WHERE kind = ?", (kind.name,)))
    return max(row.fetchone()[0] or 0 for row in rows)


def _reserve_ids(db: Database, given: Mapping[Identified, int]) -> None:
    """What windows show of the state before is never another order, store or notice."""
    remember_ids(db)
    for kind, highest in given.items():
        known = (HighestIds.kind == kind.name) & (HighestIds.id < highest)
        db.run(HighestIds.update(id=highest).where(known))
