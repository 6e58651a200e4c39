"""Copies a whole desk into an empty one, in portions, and compares the two; a copy that was broken off goes on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from peewee import AutoField, Field, Model

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.all_tables import TABLES
from ordersync_gui.storage.claim_tables import Claims
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import DeskSettings, Leases
from ordersync_gui.storage.tables import SearchRows

_PORTION = 2_000  # rows
_NOTE = "move"  # the key in desk_setting under which a target that isn't finished says how far it is
_MOVED: tuple[type[Model], ...] = tuple(table for table in TABLES if table not in (Claims, Leases))
_SUM = 1 << 64
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class CopiedTable:
    """A table that is the same on both desks: how many rows, and the sum of their hashes."""

    name: str
    rows: int
    hash: str


def unfinished(db: Database) -> bool:
    """Whether this desk is a copy that was broken off, and must not be worked on. Raises StorageError."""
    return _note(db) is not None


def copy_desk(
    source: Database,
    target: Database,
    *,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    before_finish: Callable[[], None] = lambda: None,
) -> tuple[CopiedTable, ...]:
    """Copy all but leases and claims into a desk that is empty or an unfinished copy of the same one; compare.

    The source is only read, and nobody writes to it meanwhile. progress: told rows done and all rows.
    before_finish: called once both are the same, before the target may be used. Blocking.
    Raises StorageError when the target holds something else, or isn't the same afterwards: it stays unfinished
    then, and the next copy begins anew.
    """
    with source.transaction():  # nothing is written: it keeps others from writing what would not come along
        if unfinished(source):
            raise _source_unfinished()
        _prepare(target, _identity(source))
        _copy_tables(source, target, progress)
        same = _compared(source, target)
        before_finish()
        _finish(target)
    return same


def _identity(source: Database) -> str:
    """Tells this desk from others: stores get a name of their own for ever when they are connected."""
    with source.plain_errors():
        uids = source.connection().execute("SELECT uid FROM store ORDER BY uid").fetchall()
    place = str(source.server) if source.remote else str(source.path.resolve())
    return hashlib.blake2b(repr((place, [uid for (uid,) in uids])).encode(), digest_size=16).hexdigest()


def _prepare(target: Database, identity: str) -> None:
    """Note in the target whose copy it becomes; what an earlier one got wrong goes."""
    with target.transaction():
        note = _note(target)
        if note is None:
            if any(_counted(target, table) for table in _MOVED):
                raise _not_empty()
        elif note["source"] != identity:
            raise _not_empty()
        if note is None or note["differs"]:
            _empty(target)
            _write_note(target, {"source": identity, "table": _name(_MOVED[0]), "after": None, "differs": False})


def _copy_tables(source: Database, target: Database, progress: Callable[[int, int], None]) -> None:
    note = _note(target) or {}
    names = [_name(table) for table in _MOVED]
    begun = names.index(note["table"])
    everything = sum(_counted(source, table) for table in _MOVED)
    done = sum(_counted(target, table) for table in _MOVED)
    for place, table in enumerate(_MOVED[begun:]):
        after = note["after"] if place == 0 else None
        for rows in _portions(source, table, after):
            last = _key_of(table, rows[-1])
            with target.transaction():
                _insert(target, table, rows)
                _write_note(target, {**note, "table": _name(table), "after": last})
            done += len(rows)
            progress(done, everything)


def _compared(source: Database, target: Database) -> tuple[CopiedTable, ...]:
    """Every table read again on both sides. Raises StorageError naming those that differ."""
    both = [_summed(source, target, table) for table in _MOVED]
    differing = [mine.name for mine, other in both if mine != other]
    if not differing:
        return tuple(mine for mine, _ in both)
    with target.transaction():
        _write_note(target, {**(_note(target) or {}), "differs": True})
    raise StorageError(
        say("The copy isn't the same as the desk: {tables}.", tables=", ".join(differing)),
        meaning=say("The desk is as it was. The copy can't be used."),
        remedy=say("Move it again: the copy begins anew."),
    )


def _finish(target: Database) -> None:
    """New rows get ids behind those that came along; the target may be used."""
    with target.transaction():
        highest = dict(target.connection().execute("SELECT kind, id FROM highest_id").fetchall())
        for table in _MOVED:
            if isinstance(table._meta.primary_key, AutoField):  # noqa: SLF001 - peewee's own way
                name = _name(table)
                found = target.connection().execute(f"SELECT max(id) FROM {name}").fetchone()  # noqa: S608 - our own names
                target.engine.take_ids(name, 1, max(found[0] or 0, highest.get(name, 0)) + 1)
        target.connection().execute("DELETE FROM desk_setting WHERE key = ?", (_NOTE,))


def _summed(source: Database, target: Database, table: type[Model]) -> tuple[CopiedTable, CopiedTable]:
    """Side by side, for a server hangs up on a transaction that is left alone for a minute."""
    counts, totals = [0, 0], [0, 0]
    nothing: list[Row] = []
    both = (_portions(db, table, None) for db in (source, target))
    for portions in zip_longest(*both, fillvalue=nothing):
        for side, rows in enumerate(portions):
            counts[side] += len(rows)
            totals[side] = (totals[side] + sum(map(_hash, rows))) % _SUM
    ours, theirs = (CopiedTable(_name(table), counts[side], f"{totals[side]:016x}") for side in (0, 1))
    return ours, theirs


def _hash(row: Row) -> int:
    """The same for both databases: truth values are numbers, and PostgreSQL keeps no zero in a text."""
    plain = repr(tuple(_plain(value) for value in row)).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(plain, digest_size=8).digest())


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        value = value.replace("\0", "\ufffd")
        return value.replace(r"\u0000", "\ufffd") if value.startswith(("{", "[")) else value
    return value


def _portions(db: Database, table: type[Model], after: list[Any] | None) -> Iterator[list[Row]]:
    """The rows behind this key in the order of their keys, without the note."""
    key = ", ".join(_key(table))
    select = f"SELECT {', '.join(_columns(table))} FROM {_name(table)}"  # noqa: S608 - our own names
    own = f"key != '{_NOTE}'" if table is DeskSettings else "1 = 1"
    while True:
        gaps = ", ".join("?" for _ in after or ())
        behind = f" AND ({key}) > ({gaps})" if after else ""
        text = f"{select} WHERE {own}{behind} ORDER BY {key} LIMIT {_PORTION}"
        with db.plain_errors():
            rows = [tuple(row) for row in db.connection().execute(text, tuple(after or ())).fetchall()]
        if rows:
            yield rows
        if len(rows) < _PORTION:
            return
        after = _key_of(table, rows[-1])


def _insert(db: Database, table: type[Model], rows: list[Row]) -> None:
    if table is SearchRows:
        db.engine.text_index.write_first_texts(dict(rows))
    else:
        db.engine.insert(_name(table), _columns(table), rows)


def _empty(db: Database) -> None:
    for table in reversed(_MOVED):
        db.connection().execute(f"DELETE FROM {_name(table)}")  # noqa: S608 - our own names


def _counted(db: Database, table: type[Model]) -> int:
    own = f" WHERE key != '{_NOTE}'" if table is DeskSettings else ""
    with db.plain_errors():
        found = db.connection().execute(f"SELECT count(*) FROM {_name(table)}{own}").fetchone()  # noqa: S608 - our own names
    return int(found[0])


def _note(db: Database) -> dict[str, Any] | None:
    with db.plain_errors():
        found = db.connection().execute("SELECT value FROM desk_setting WHERE key = ?", (_NOTE,)).fetchone()
    return None if found is None else json.loads(found[0])


def _write_note(db: Database, note: dict[str, Any]) -> None:
    connection = db.connection()
    connection.execute("DELETE FROM desk_setting WHERE key = ?", (_NOTE,))
    connection.execute("INSERT INTO desk_setting (key, value) VALUES (?, ?)", (_NOTE, json.dumps(note)))


def _name(table: type[Model]) -> str:
    return str(table._meta.table_name)  # noqa: SLF001 - peewee's own way


def _columns(table: type[Model]) -> list[str]:
    """Those that are written: not what the database reckons itself."""
    return [field.column_name for field in table._meta.sorted_fields if field.column_name not in _reckoned(table)]  # noqa: SLF001 - peewee's own way


def _reckoned(table: type[Model]) -> tuple[str, ...]:
    return ("facet",) if _name(table) == "orders" else ()


def _key(table: type[Model]) -> list[str]:
    fields: Callable[[], tuple[Field, ...]] = table._meta.get_primary_keys  # noqa: SLF001 - peewee's own way
    return [field.column_name for field in fields()]


def _key_of(table: type[Model], row: Row) -> list[Any]:
    columns = _columns(table)
    return [row[columns.index(name)] for name in _key(table)]


def _not_empty() -> StorageError:
    return StorageError(
        say("The desk to move to isn't empty."),
        meaning=say("Nothing was changed, neither here nor there."),
        remedy=say("Move to a new, empty database."),
    )


def _source_unfinished() -> StorageError:
    return StorageError(
        say("This desk is a copy that was broken off."),
        remedy=say("Finish it first: move the desk that it was made from once more."),
    )
