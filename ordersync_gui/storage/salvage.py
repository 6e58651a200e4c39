"""Saves what can be read of a damaged database into a fresh one, which then takes its place."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from ordersync_gui.domain.errors import Cancelled, NotFound
from ordersync_gui.domain.salvage import Salvaged, TableSaved
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.backups import need_room, newest, size_of
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.doubting import doubt_notices, forget_the_moment
from ordersync_gui.storage.integrity import forget_checks
from ordersync_gui.storage.migrations import APPLICATION_ID, STEPS, VERSION
from ordersync_gui.storage.plain_errors import damaged, plain_file_errors
from ordersync_gui.storage.replacing import put_in_place
from ordersync_gui.storage.restoring import Ways
from ordersync_gui.storage.salvage_mending import mend, without_triggers
from ordersync_gui.storage.salvage_rows import Column, DamagedTable
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.sqlite_copy import remove, uri
from ordersync_gui.storage.update_backup import keep_nothing
from ordersync_gui.storage.verified import verified

# Made anew from what is saved, or of the moment in which the database broke.
_MADE_ANEW = frozenset({"order_count", "lease", "claim"})
_AT_ONCE = 500
Tell = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Saving:
    """How to save: ways as for a restoration; tell is told the table and its rows so far; stop ends the work."""

    ways: Ways
    now: datetime
    tell: Tell = lambda _table, _rows: None
    stop: Callable[[], bool] = lambda: False


def salvage(database: Path, how: Saving) -> Salvaged:
    """Put a whole database with everything that can be read in the damaged one's place; that one is set aside.

    Nothing is changed before the whole one is there. Raises Damaged when nothing can be read, NoRoom, Cancelled,
    Busy while another process has the database open, StorageError.
    """
    whole = database.with_name(f"{database.name}.saving")
    remove(whole)
    try:
        with plain_file_errors(database):
            need_room(database.parent, size_of(database))
            whole.touch(mode=0o600)
            tables = _saved(database, whole, how)
            outcome = _finished(whole, tables, how, database)
        verified(whole, stop=how.stop)
        aside = put_in_place(whole, database, now=how.now)
        forget_checks(database)
        return replace(outcome, set_aside=aside)
    finally:
        remove(whole)


def _saved(database: Path, whole: Path, how: Saving) -> tuple[TableSaved, ...]:
    """Copy the rows of every table into a database of the same version."""
    with (
        closing(sqlite3.connect(uri(database, "ro"), uri=True)) as source,
        closing(sqlite3.connect(whole, isolation_level=None)) as target,
    ):
        source.text_factory = bytes
        source.execute("PRAGMA writable_schema = ON")  # else SQLite reads nothing of a file that is cut off
        version = _version(source, database)
        target.create_function("folded", 1, str, deterministic=True)
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("PRAGMA synchronous = OFF")
        target.execute("BEGIN")
        for statement in (statement for step in STEPS[:version] for statement in step):
            target.execute(statement)
        with without_triggers(target):
            tables = tuple(_table(source, target, name, how) for name in _tables(target))
        target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        target.execute(f"PRAGMA user_version = {version}")
        target.execute("COMMIT")
    if not any(each.saved for each in tables):
        raise damaged(database, "no row can be read")
    return tables


def _version(source: sqlite3.Connection, database: Path) -> int:
    ours = source.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    version = int(source.execute("PRAGMA user_version").fetchone()[0])
    if not ours or not 0 < version <= VERSION:
        raise damaged(database, "its first page can't be read")
    return version


def _tables(target: sqlite3.Connection) -> list[str]:
    """The tables that hold rows of their own, parents before children as the schema made them."""
    rows = target.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
    virtual = [name for name, text in rows if text.upper().startswith("CREATE VIRTUAL")]
    hidden = tuple(f"{name}_" for name in virtual)
    return [
        name
        for name, _ in rows
        if name not in virtual and name not in _MADE_ANEW and not name.startswith(("sqlite_", *hidden))
    ]


def _table(source: sqlite3.Connection, target: sqlite3.Connection, name: str, how: Saving) -> TableSaved:
    columns = _columns(source, target, name)
    if not columns:
        return TableSaved(name, 0, None)
    table = DamagedTable(source, name, columns, how.stop)
    names, gaps = ", ".join(column.name for column in columns), ", ".join("?" * len(columns))
    text = f"INSERT OR IGNORE INTO {name} ({names}) VALUES ({gaps})"  # noqa: S608 - our own names
    before = target.total_changes
    for rows in _some_at_a_time(table.rows()):
        target.executemany(text, rows)
        how.tell(name, target.total_changes - before)
        if how.stop():
            raise Cancelled
    saved, expected = target.total_changes - before, table.expected()
    return TableSaved(name, saved, None if expected is None else max(0, expected - saved))


def _some_at_a_time(rows: Iterator[tuple[object, ...]]) -> Iterator[Sequence[tuple[object, ...]]]:
    while some := list(islice(rows, _AT_ONCE)):
        yield some


def _columns(source: sqlite3.Connection, target: sqlite3.Connection, name: str) -> tuple[Column, ...]:
    """What both databases have of a table; a generated column isn't among them."""
    try:
        there = {row[1].decode() for row in source.execute(f"PRAGMA table_info({name})")}
    except sqlite3.Error:
        return ()
    return tuple(
        Column(column, kind, required=bool(required or key), key=key)
        for _, column, kind, required, _, key in target.execute(f"PRAGMA table_info({name})")
        if column in there
    )


def _finished(whole: Path, tables: tuple[TableSaved, ...], how: Saving, database: Path) -> Salvaged:
    """Bring the saved rows to this version and to terms with what is missing."""
    spare = _backup_of(database)
    with closing(sqlite3.connect(whole)) as connection:
        mended = mend(connection, tables, backup=spare)
    why = say("Saved from a damaged database: it may have been sent.")
    with closing(Database(whole, before_update=keep_nothing)) as db:
        looking = how.ways(db)
        with db.transaction():
            index_orders(db, _unfound(db))
            doubted = doubt_notices(db, why=why, looking=looking, now=how.now)
            forget_the_moment(db)
        db.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return Salvaged(tables, mended.dropped, doubted, mended.invented)


def _unfound(db: Database) -> list[int]:
    """Orders whose search text is lost."""
    return [
        row[0]
        for row in db.connection().execute("SELECT id FROM orders WHERE id NOT IN (SELECT order_id FROM search)")
    ]


def _backup_of(database: Path) -> Path | None:
    try:
        return newest(database).path
    except NotFound:
        return None
