"""Queries that peewee puts into SQL once; after that only their values are put in, in a tenth of the time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from itertools import chain
from typing import Any, ParamSpec, cast

import peewee

P = ParamSpec("P")
_Kind = tuple[int, ...]  # what kind of value each argument is
_PLAIN, _NONE = -1, -2  # others are lists, told apart by their length
_Converter = Callable[[Any], Any]
_AS_STORED = frozenset({peewee.AutoField, peewee.IntegerField, peewee.TextField, peewee.ForeignKeyField})


@dataclass(frozen=True, slots=True)
class _Gap:
    """Where a value goes that isn't known yet: its place among all values of a call."""

    place: int


@dataclass(slots=True)
class _Columns:
    """The names of a result's columns as peewee gives them, and what it makes of some of their values."""

    names: tuple[str, ...]
    converters: tuple[tuple[int, _Converter], ...]


class Form:
    """The SQL of a query for one kind of arguments."""

    def __init__(self, query: Any, database: Any) -> None:  # noqa: ANN401 - peewee isn't typed
        self._query = query
        self._inserts = isinstance(query, peewee.Insert)
        self._gives_back = self._inserts and database.returning_clause
        if self._gives_back and query._returning is None:  # noqa: SLF001 - as peewee's own insert does
            query._returning = (query.model._meta.primary_key,)  # noqa: SLF001 - as above
        self._sql, values = database.get_sql_context().sql(query).query()
        self._picks = tuple(value.place if isinstance(value, _Gap) else -1 for value in values)
        self._fixed = tuple(values)
        self._columns: _Columns | None = None

    def rows(self, database: peewee.Database, given: Sequence[object]) -> Iterator[tuple[Any, ...]]:
        """The bare rows, without peewee's conversions."""
        found: Iterator[tuple[Any, ...]] = self._execute(database, given)
        return found

    def dicts(self, database: peewee.Database, given: Sequence[object]) -> list[dict[str, Any]]:
        """All rows as peewee's `dicts` gives them."""
        cursor = self._execute(database, given)
        columns = self._columns or self._seen(cursor)
        return [dict(zip(columns.names, _converted(row, columns.converters), strict=True)) for row in cursor]

    def tuples(self, database: peewee.Database, given: Sequence[object]) -> list[tuple[Any, ...]]:
        """All rows as peewee's `tuples` gives them."""
        cursor = self._execute(database, given)
        converters = (self._columns or self._seen(cursor)).converters
        return [_converted(row, converters) for row in cursor] if converters else list(cursor)

    def run(self, database: peewee.Database, given: Sequence[object]) -> int:
        """Execute a write: the new row's id for an insert, else the number of rows."""
        cursor = self._execute(database, given)
        if self._gives_back:
            (found,) = cursor.fetchone()
            return int(found)
        return int(cursor.lastrowid if self._inserts else cursor.rowcount)

    def _execute(self, database: Any, given: Sequence[object]) -> Any:  # noqa: ANN401 - as above
        fixed = self._fixed
        values = [fixed[at] if place < 0 else given[place] for at, place in enumerate(self._picks)]
        return database.execute_sql(self._sql, values)

    def _seen(self, cursor: Any) -> _Columns:  # noqa: ANN401 - as above
        """What peewee makes of these columns; it tells from a result."""
        wrapper: Any = peewee.ModelDictCursorWrapper(cursor, self._query.model, self._query._returning)  # noqa: SLF001 - as peewee's own select does
        wrapper.initialize()
        converters = tuple(
            (place, wrapper.converters[place])
            for place in wrapper.convert
            if not _is_as_stored(wrapper.select[place])
        )
        self._columns = _Columns(tuple(wrapper.unique_columns), converters)
        return self._columns


def _is_as_stored(selected: Any) -> bool:  # noqa: ANN401 - peewee isn't typed
    """Whether it is a column of numbers or texts, which SQLite gives as what they are."""
    return type(selected.unwrap()) in _AS_STORED


def _converted(row: tuple[Any, ...], converters: Sequence[tuple[int, _Converter]]) -> tuple[Any, ...]:
    values = list(row)
    for place, convert in converters:
        values[place] = convert(values[place])
    return tuple(values)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A query with its values, to be handed to `Database` like one of peewee's."""

    form: Callable[[peewee.Database], Form]
    values: Sequence[object]

    def rows(self, database: peewee.Database) -> Iterator[tuple[Any, ...]]:
        """The bare rows, without peewee's conversions."""
        return self.form(database).rows(database, self.values)

    def dicts(self, database: peewee.Database) -> list[dict[str, Any]]:
        """All rows as dictionaries by field name or alias."""
        return self.form(database).dicts(database, self.values)

    def tuples(self, database: peewee.Database) -> list[tuple[Any, ...]]:
        """All rows as tuples."""
        return self.form(database).tuples(database, self.values)

    def run(self, database: peewee.Database) -> int:
        """Execute a write: the new row's id for an insert, else the number of rows."""
        return self.form(database).run(database, self.values)


def prepared(build: Callable[P, peewee.BaseQuery]) -> Callable[P, Prepared]:
    """Have a function that builds a query of its arguments called once for each kind of arguments.

    The arguments are the values that the query asks for or writes, as SQLite keeps them: numbers, texts, bytes,
    None, or a collection of these for `in_`. The function itself only ever sees placeholders of them, so it must
    not decide anything by them. Values pass no field's conversion on their way in; those of rows do, on their way
    out.
    """
    forms: dict[tuple[type, _Kind, tuple[str, ...]], Form] = {}

    @wraps(build)
    def bind(*args: P.args, **kwargs: P.kwargs) -> Prepared:
        given = [_settled(value) for value in chain(args, kwargs.values())]
        kind = tuple(map(_kind_of, given))

        def form(database: peewee.Database) -> Form:
            found = forms.get((type(database), kind, tuple(kwargs)))
            if found is None:
                gaps = _gaps(kind)
                named = dict(zip(kwargs, gaps[len(args) :], strict=True))
                of_gaps = cast("Callable[..., peewee.BaseQuery]", build)
                found = forms[type(database), kind, tuple(kwargs)] = Form(
                    of_gaps(*gaps[: len(args)], **named), database
                )
            return found

        return Prepared(form, _flat(given))

    return bind


def _settled(value: object) -> object:
    """A collection as a list whose length is a power of two: its last value is repeated, which IN doesn't mind."""
    if value is None or isinstance(value, int | str | bytes | float):
        return value
    listed = list(cast("Sequence[object]", value))
    room = 1 << (len(listed) - 1).bit_length() if listed else 0
    return listed + listed[-1:] * (room - len(listed))


def _flat(given: Sequence[object]) -> list[object]:
    flat: list[object] = []
    for value in given:
        flat.extend(value if isinstance(value, list) else (value,))
    return flat


def _kind_of(value: object) -> int:
    if isinstance(value, list):
        return len(value)
    return _NONE if value is None else _PLAIN


def _gaps(kind: _Kind) -> list[Any]:
    """What the function gets for its arguments: placeholders, numbered through; None stays what it is."""
    gaps: list[Any] = []
    place = 0
    for each in kind:
        count = each if each >= 0 else 1
        several = [peewee.Value(_Gap(place + at), converter=False) for at in range(count)]
        gaps.append(several if each >= 0 else None if each == _NONE else several[0])
        place += count
    return gaps
