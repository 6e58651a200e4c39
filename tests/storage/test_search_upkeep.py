"""What lists are found by besides orders themselves: names for completion, rows of older versions, stopping."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from derived_rows import IN_STEP
from rows_of_version_1 import ROWS
from stocked_store import HOME, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.order_query import Term, TermKey
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import (
    migrations,
    queries,
    runs,
    sqlite_engine,
    sqlite_schema_1,
    sqlite_schema_2,
    sqlite_schema_3,
)
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.facets import facet_of, status_of
from ordersync_gui.storage.search_words import search_words


def _found(db: Database, text: str) -> int:
    return queries.count_orders(db, OrderFilter(text=text), stopped=lambda: False)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as version 3 left it, with one order."""
    path = tmp_path / "orders.sqlite3"
    schemas = (sqlite_schema_1, sqlite_schema_2, sqlite_schema_3)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in (statement for schema in schemas[:1] for statement in schema.STATEMENTS):
            raw.execute(statement)
        for table, row in ROWS.items():
            gaps = ", ".join(f":{column}" for column in row)
            raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({gaps})", row)  # noqa: S608 - names stand in the rows
        for statement in (statement for schema in schemas[1:] for statement in schema.STATEMENTS):
            raw.execute(statement)
        raw.execute("UPDATE search SET text = ?", ("kettle lid\n東京 q",))
        raw.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        raw.execute("PRAGMA user_version = 3")
    return path


@pytest.mark.sqlite_only("a file of an earlier version")
def test_orders_of_version_3_are_found_counted_and_listed(old: Path) -> None:
    with closing(Database(old)) as db:
        (stored,) = db.connection().execute("SELECT status FROM orders").fetchall()

        assert [_found(db, word) for word in ("kettle", "ettle lid", "東京", "京", "q", "z", "kettles")] == [
            *(1, 1, 1, 1, 1),
            *(0, 0),
        ]
        assert queries.status_counts(db, None).by_status == {OrderStatus(stored[0]): 1}
        for key in SortKey:
            assert len(queries.order_ids(db, OrderFilter(sort=key))) == 1
        with db.transaction():
            db.connection().execute(IN_STEP)


@pytest.mark.sqlite_only("a file of an earlier version")
def test_orders_that_come_to_a_file_of_version_3_are_found_and_counted_once(old: Path) -> None:
    with closing(Database(old)) as db:
        ((store_id,),) = db.connection().execute("SELECT id FROM store").fetchall()
        run_id = runs.start_run(db, store_id=store_id, window=Window(NOW, NOW), now=NOW)
        shop = StockedStore(db, store_id, run_id)
        shop.save(order("31"), order("32", ship_to=replace(HOME, city="Umeå")))
        shop.save(order("31", ship_to=replace(HOME, city="Luleå")))

        assert [_found(db, word) for word in ("umeå", "luleå", "kettle")] == [1, 1, 1]
        db.connection().execute("DELETE FROM orders WHERE number = '32'")
        assert [_found(db, word) for word in ("umeå", "luleå", "kettle")] == [0, 1, 1]
        assert sum(queries.status_counts(db, None).by_status.values()) == 2
        with db.transaction():
            db.connection().execute(IN_STEP)


def test_the_facet_is_what_the_database_makes_of_status_need_and_mark(shop: StockedStore) -> None:
    words = ("pending", "paid", "gone", "void", "wait", "odd")
    shop.save(*(order(str(place), source_status=word, source="A") for place, word in enumerate(words)))
    shop.save(*(order(f"b{place}", source_status=word) for place, word in enumerate(words)))
    shop.leave_out("A")

    rows = (
        shop.db.connection()
        .execute("SELECT facet, status, attention IS NOT NULL, left_out FROM orders")
        .fetchall()
    )

    assert len({row[0] for row in rows}) == 12
    for facet, status, needs, left_out in rows:
        assert facet == facet_of(OrderStatus(status), needs=bool(needs), left_out=bool(left_out))
        assert status_of(facet) == status


def test_names_for_completion_come_once_and_in_order(shop: StockedStore, db: Database) -> None:
    assert (queries.tag_names(db), queries.assignees(db), queries.carriers_used(db)) == ((), (), ())
    shop.save(*(order(number) for number in ("1", "2", "3", "4", "5")))
    for number, carrier in zip("1234", ("UPS", "dhl", "DHL", "Ärger"), strict=True):
        shop.ship(draft(f"T{number}", carrier=carrier), number=number)
    with db.transaction():
        for number, name in zip("12345", ("Kim", "kim", "åsa", "Åsa", ""), strict=True):
            db.connection().execute(
                "INSERT INTO desk_fact (order_id, held, assigned_to) "
                "SELECT id, FALSE, ? FROM orders WHERE number = ?",
                (name, number),
            )
        db.connection().execute("INSERT INTO tag (name, name_folded) VALUES ('b', 'b'), ('A', 'a')")

    assert queries.tag_names(db) == ("A", "b")
    assert [name.casefold() for name in queries.assignees(db)] == ["kim", "åsa"]
    assert [name.casefold() for name in queries.carriers_used(db)] == ["dhl", "ups", "ärger"]


def test_a_stopped_read_ends_at_once_and_the_next_one_is_whole(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_engine, "_STEPS", 1)
    shop.save(*(order(str(number)) for number in range(20)))
    wanted = OrderFilter(text="item")

    with pytest.raises(Cancelled):
        queries.order_ids(shop.db, wanted, stopped=lambda: True)
    with pytest.raises(Cancelled):
        queries.count_orders(shop.db, wanted, stopped=lambda: True)
    assert list(queries.id_portions(shop.db, wanted, stopped=lambda: True)) == []

    assert len(queries.order_ids(shop.db, wanted)) == 20
    assert sum(map(len, queries.id_portions(shop.db, wanted, stopped=lambda: False))) == 20


def test_a_reader_that_leaves_early_keeps_nobody_from_writing(shop: StockedStore) -> None:
    shop.save(order("1"))
    portions = queries.id_portions(shop.db, OrderFilter(), stopped=lambda: False)
    next(iter(portions))
    portions.close()  # type: ignore[attr-defined]

    shop.save(order("2"))

    assert len(queries.order_ids(shop.db, OrderFilter())) == 2


def test_long_words_and_many_words_are_found(shop: StockedStore) -> None:
    long = "".join(chr(97 + place % 26) + str(place) for place in range(200))
    shop.save(order("1", lines=(line(name=long),)), order("2", lines=(line(name=long[:-1]),)))

    assert _found(shop.db, long) == 1
    assert _found(shop.db, long[:-1]) == 2
    assert _found(shop.db, " ".join(long[place : place + 5] for place in range(0, 300, 5))) == 2


def test_half_a_letter_pair_is_no_text_and_breaks_nothing(shop: StockedStore) -> None:
    shop.save(order("1", ship_to=replace(HOME, city="Smile 😀")))

    assert search_words("\ud83d x") == ("?", "x")
    assert _found(shop.db, "\ud83d\ude00") == 0
    assert _found(shop.db, "😀") == 1


def test_wildcards_in_terms_are_letters(shop: StockedStore) -> None:
    shop.save(order("1", lines=(line(sku="A%1"),)), order("2", lines=(line(sku="AB1"),)))

    def count(sku: str) -> int:
        return queries.count_orders(shop.db, OrderFilter(terms=(Term(TermKey.SKU, sku),)), stopped=lambda: False)

    assert [count(sku) for sku in ("a%1", "A_1", "A%*", "a*", "%", "*")] == [1, 0, 1, 2, 0, 2]
