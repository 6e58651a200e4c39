"""A prepared query is, for whatever values, the one that its function builds of them."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing
from importlib import import_module
from random import Random
from threading import Thread
from types import SimpleNamespace
from typing import Any

import peewee
import pytest
from fresh_database import fresh
from stocked_store import StockedStore, draft, order

from ordersync_gui import storage
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import Prepared, prepared
from ordersync_gui.storage.tables import Orders, Stores

Arguments = tuple[list[Any], dict[str, Any]]
Making = Callable[..., Any]
TIMES = 40
TEXTS = ("", "1001", "R1001", "ORDER", "paid", "é")


def _found() -> Iterator[tuple[str, Making]]:
    """Every prepared query of the package by its place."""
    code = prepared(peewee.Select).__code__
    for module in sorted(each.name for each in pkgutil.walk_packages(storage.__path__, f"{storage.__name__}.")):
        for name, value in sorted(vars(import_module(module)).items()):
            if getattr(value, "__code__", None) is code and value.__module__ == module:
                yield f"{module.removeprefix(f'{storage.__name__}.')}.{name}", value


QUERIES = dict(_found())


def _plain(make: Making, arguments: Arguments) -> Any:  # noqa: ANN401 - peewee isn't typed
    query: Any = inspect.unwrap(make)(*arguments[0], **arguments[1])
    return query


def _arguments(make: Making, random: Random) -> Arguments:
    """Anything that the query may be asked for or write."""
    parameters = inspect.signature(make).parameters.values()
    given = [_value(str(each.annotation), random) for each in parameters if each.kind is not each.VAR_KEYWORD]
    several = [str(each.annotation) for each in parameters if each.kind is each.VAR_KEYWORD]
    return given, _columns(make, random, len(given), several[0]) if several else {}


def _value(annotation: str, random: Random) -> Any:  # noqa: ANN401 - of any type
    name, _, inner = annotation.partition("[")
    if inner:
        return [_value(inner.removesuffix("]"), random) for _ in range(random.randrange(9))]
    return random.choice(TEXTS) if name == "str" else random.randrange(9)


def _columns(make: Making, random: Random, others: int, annotation: str) -> dict[str, Any]:
    """Some columns of the table that is written, with values that they take."""
    fields = _plain(make, ([1] * others, {"id": 1})).model._meta.fields
    whole = (peewee.IntegerField, peewee.ForeignKeyField, peewee.BooleanField)
    numbers = [name for name, field in fields.items() if isinstance(field, whole)]
    names = sorted(numbers if annotation == "int" else fields)
    return {
        name: random.choice((None, random.randrange(2)) if name in numbers else _texts_of(fields[name]))
        for name in random.sample(names, random.randint(1, len(names)))
    }


def _texts_of(field: peewee.Field) -> Sequence[str | bytes]:
    return [text.encode() for text in TEXTS] if isinstance(field, peewee.BlobField) else TEXTS


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Orders, of which two were shipped, one of them in parts."""
    with closing(Database(fresh(tmp_path_factory.mktemp("prepared") / "orders.sqlite3"))) as db:
        shop = StockedStore.opened(db)
        shop.save(*(order(str(1001 + at)) for at in range(6)))
        shop.ship(draft("T1"))
        shop.ship(draft("T2", {shop.details("1002").lines[0].id: "1"}), number="1002")
        yield db


@pytest.mark.parametrize("name", QUERIES)
def test_it_asks_and_finds_what_the_plain_query_does(name: str, stocked: Database) -> None:
    random, make = Random(name), QUERIES[name]  # noqa: S311 - no secret
    for _ in range(TIMES):
        arguments = _arguments(make, random)
        query, plain = make(*arguments[0], **arguments[1]), _plain(make, arguments)
        assert isinstance(query, Prepared)
        if isinstance(plain, peewee.Select):
            assert stocked.tuples(query) == stocked.tuples(plain)
            assert stocked.dicts(query) == stocked.dicts(plain)
        else:
            padded = [_padded(value) for value in arguments[0]]
            assert _sent(query) == _compiled(_plain(make, (padded, arguments[1])))


def _sent(query: Prepared) -> tuple[str, Sequence[object]]:
    """What a prepared write sends to SQLite."""
    sent: list[tuple[str, Sequence[object]]] = []
    recorder: Any = peewee.SqliteDatabase(None)

    def execute(sql: str, values: Sequence[object]) -> object:
        sent.append((sql, values))
        return SimpleNamespace(lastrowid=1, rowcount=1)

    recorder.execute_sql = execute
    query.run(recorder)
    return sent[0]


def _compiled(query: Any) -> tuple[str, Sequence[object]]:  # noqa: ANN401 - peewee isn't typed
    context: Any = peewee.SqliteDatabase(None)
    sql, values = context.get_sql_context().sql(query).query()
    return sql, values


def _padded(value: Any) -> Any:  # noqa: ANN401 - of any type
    if not isinstance(value, list) or not value:
        return value
    return value + value[-1:] * ((1 << (len(value) - 1).bit_length()) - len(value))


def test_the_hot_queries_are_prepared() -> None:
    assert {"parcels._contents", "quantities._goods", "derivation_inputs._order_rows"} <= QUERIES.keys()


def test_its_function_is_called_once_for_arguments_of_a_kind(stocked: Database) -> None:
    calls: list[object] = []

    @prepared
    def of_ids(ids: Iterable[int], ship_by: int | None) -> Any:  # noqa: ANN401 - peewee isn't typed
        calls.append(ids)
        return Orders.select(Orders.id).where(Orders.id.in_(ids), Orders.ship_by == ship_by)

    several: tuple[Collection[int], ...] = (
        [],
        [1],
        [2],
        [1, 2, 3],
        [4, 3, 2, 1],
        (5, 6, 6),
        range(1, 9),
        {1: "a", 2: "b"}.keys(),
    )
    for ids in several:
        assert stocked.column(of_ids(ids, None)) == [order_id for order_id in range(1, 7) if order_id in ids]
    assert len(calls) == len({0, 1, 2, 4, 8})
    assert stocked.column(of_ids([1], 5)) == []
    assert len(calls) == len({0, 1, 2, 4, 8}) + 1  # a value is another kind than none


def test_values_come_out_as_peewee_converts_them(stocked: Database) -> None:
    @prepared
    def stores() -> Any:  # noqa: ANN401 - peewee isn't typed
        return Stores.select(Stores.connected, Stores.deleting, Stores.retry_at)

    assert stocked.tuples(stores()) == [(True, False, None)]
    (found,) = stocked.dicts(stores())
    assert [type(value) for value in found.values()] == [bool, bool, type(None)]


def test_threads_share_it(stocked: Database) -> None:
    @prepared
    def of_ids(ids: Sequence[int]) -> Any:  # noqa: ANN401 - peewee isn't typed
        return Orders.select(Orders.id).where(Orders.id.in_(ids))

    found: list[list[int]] = []
    threads = [Thread(target=lambda: found.append(stocked.column(of_ids([1, 2, 3])))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == [[1, 2, 3]] * 8
