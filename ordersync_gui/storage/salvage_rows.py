"""Reads what can be read of a damaged table, and believes no row that can't be one of ours."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus

_STATUSES = frozenset(OrderStatus)
# What only one of these words may stand in; a page of noise may look like rows.
_WORDS = {
    ("orders", "status"): _STATUSES,
    ("orders", "mapped"): _STATUSES,
    ("notice", "state"): frozenset(NoticeState),
    ("mail", "state"): frozenset(MailState),
}
_JSON = frozenset({"payload", "bill_to", "ship_to", "settings", "preferences", "custom_fields", "gaps"})
_PATIENCE = 50_000  # reads that fail one after the other, before the rest of a table is given up
_FAR = 50_000_000  # ids up to which is looked where nothing tells the highest one
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its name, its declared type, whether it has to have a value, its place in the key."""

    name: str
    kind: str
    required: bool
    key: int


@dataclass
class DamagedTable:
    """A table in a database of which some pages are broken; columns: those to read, in order."""

    connection: sqlite3.Connection
    name: str
    columns: tuple[Column, ...]
    stop: Callable[[], bool]
    _failed: int = field(default=0, init=False)

    def rows(self) -> Iterator[Row]:
        """Every row that can be read and believed; one may come twice. Raises Cancelled."""
        key = self._key()
        if key is None:
            yield from self._from_both_ends()
        else:
            yield from self._between(key, 0, self._highest(key))

    def expected(self) -> int | None:
        """How many rows there were, by whichever index can be read whole; None where none can."""
        try:
            return int(self.connection.execute(f"SELECT count(*) FROM {self.name}").fetchone()[0])  # noqa: S608 - our own names
        except sqlite3.Error:
            return None

    def _key(self) -> str | None:
        """The whole number that rows are found by."""
        first = next((column for column in self.columns if column.key == 1), None)
        return first.name if first is not None and first.kind == "INTEGER" else None

    def _highest(self, key: str) -> int:
        sources = [f"SELECT max({key}) FROM {self.name}"]  # noqa: S608 - our own names
        sources += [
            f'SELECT max(id) FROM (SELECT {key} AS id FROM {self.name} INDEXED BY "{index}")'  # noqa: S608 - our own names
            for index in self._indexes()
        ]
        for source in sources:
            try:
                return int(self.connection.execute(source).fetchone()[0] or 0)
            except (sqlite3.Error, ValueError, TypeError):
                continue
        return _FAR

    def _indexes(self) -> list[str]:
        try:
            found = self.connection.execute(f"PRAGMA index_list({self.name})").fetchall()
        except sqlite3.Error:
            return []
        return [index[1].decode() if isinstance(index[1], bytes) else index[1] for index in found if not index[4]]

    def _between(self, key: str, low: int, high: int) -> Iterator[Row]:
        """Rows with keys in this range: halved around what can't be read, until that is one key."""
        place = [column.name for column in self.columns].index(key)
        text = self._select(f"NOT INDEXED WHERE {key} BETWEEN ? AND ? ORDER BY {key}")
        ranges = [(low, high)]
        while ranges and self._failed < _PATIENCE:
            start, end = ranges.pop()
            reached = start - 1
            try:
                for row in self.connection.execute(text, (start, end)):
                    found = row[place]
                    if not isinstance(found, int) or not max(start, reached) <= found <= end:
                        break  # not one of this range: what leads to it is broken
                    reached = found
                    self._failed = 0
                    if (believed := self._believed(row)) is not None:
                        yield believed
                else:
                    continue
            except sqlite3.Error:
                pass
            self._fail()
            start = max(start, reached)  # other rows of the same key may follow
            if start < end:
                middle = (start + end) // 2
                ranges += [(middle + 1, end), (start, middle)]

    def _fail(self) -> None:
        self._failed += 1
        if self.stop():
            raise Cancelled

    def _from_both_ends(self) -> Iterator[Row]:
        order = [column.name for column in sorted(self.columns, key=lambda each: each.key) if column.key]
        for direction in ("ASC", "DESC"):
            ends = ", ".join(f"{name} {direction}" for name in order)
            try:
                for row in self.connection.execute(self._select(f"ORDER BY {ends}")):
                    if (believed := self._believed(row)) is not None:
                        yield believed
            except sqlite3.Error:
                self._fail()
            else:
                return

    def _select(self, rest: str) -> str:
        names = ", ".join(column.name for column in self.columns)
        return f"SELECT {names} FROM {self.name} {rest}"  # noqa: S608 - our own names

    def _believed(self, row: Row) -> Row | None:
        """The row with its texts; None when it can't be one of ours."""
        try:
            return tuple(self._value(column, value) for column, value in zip(self.columns, row, strict=True))
        except (ValueError, zlib.error):  # letters or JSON that are none, too
            return None

    def _value(self, column: Column, value: object) -> object:
        if value is None:
            if column.required:
                raise ValueError(column.name)
            return None
        match column.kind:
            case "INTEGER":
                return _checked(value, int)
            case "BLOB":
                zlib.decompress(_checked(value, bytes))  # all of ours are compressed, with a sum
                return value
        text = _checked(value, bytes).decode()
        words = _WORDS.get((self.name, column.name))
        if words is not None and text not in words:
            raise ValueError(column.name)
        if column.name in _JSON and text[:1] in {"{", "["}:
            json.loads(text)
        return text


def _checked(value: object, kind: type) -> Any:  # noqa: ANN401 - of that type
    if not isinstance(value, kind):
        raise ValueError(value)  # noqa: TRY004 - a broken row, no mistake of this program
    return value
