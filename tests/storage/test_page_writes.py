"""What a page writes: nothing that is there already, and search texts and counts for all of its orders at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from derived_rows import IN_STEP
from stocked_store import HOME, LATER, NOW, StockedStore, line, order

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.storage import queries, runs
from ordersync_gui.storage.bulk import update_differences
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.order_columns import ORDER_COLUMNS
from ordersync_gui.storage.search import index_orders


def _changes(db: Database) -> int:
    return int(db.connection().total_changes)


def _counts(db: Database) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    run = db.connection().execute
    kept = run("SELECT store_id, facet, orders FROM order_count").fetchall()
    return sorted(kept), sorted(run("SELECT store_id, facet, count(*) FROM orders GROUP BY 1, 2").fetchall())


def _found(db: Database, text: str) -> list[int]:
    return list(queries.order_ids(db, OrderFilter(text=text)))


def _checked(db: Database) -> None:
    if not db.remote:  # PostgreSQL keeps its index in step by itself
        with db.transaction():
            db.connection().execute(IN_STEP)


@pytest.mark.sqlite_only("counts the rows that SQLite wrote")
def test_new_orders_are_found_by_the_text_that_is_gathered_of_them_later(shop: StockedStore, db: Database) -> None:
    strange = replace(HOME, name="\uff21\uff22\uff23\0x", company="", city="Straße 😀")
    shop.save(order("1"), order("2", ship_to=strange, bill_to=HOME), order("3", lines=()))
    ids = [row[0] for row in db.connection().execute("SELECT id FROM orders")]
    before = _changes(db)

    with db.transaction():
        index_orders(db, ids)

    assert _changes(db) == before
    assert len(_found(db, "abcx strasse")) == 1
    _checked(db)


def test_a_page_of_new_changed_and_unchanged_orders_is_found_and_counted(shop: StockedStore, db: Database) -> None:
    shop.save(*(order(str(number)) for number in range(1, 9)))
    page = [order(str(number), buyer=replace(order().buyer, name=f"Renamed{number}")) for number in (7, 2, 5)]
    page += [order("1"), order("20", source_status="gone"), order("21", source_status="odd"), order("22")]

    shop.save(*page, at=LATER)

    assert len(_found(db, "renamed")) == 3
    assert [len(_found(db, f"renamed{number}")) for number in (2, 5, 7, 1)] == [1, 1, 1, 0]
    assert len(_found(db, "asa@example.test")) == 11
    kept, there = _counts(db)
    assert kept == there
    _checked(db)


def test_a_text_that_an_order_lost_finds_it_no_more(shop: StockedStore, db: Database) -> None:
    shop.save(order("1", lines=(line(name="Kettle"),)), order("2", lines=(line(name="Kettle"),)))

    shop.save(order("1", lines=(line(name="Teapot"),)), at=LATER)

    assert (len(_found(db, "kettle")), len(_found(db, "teapot"))) == (1, 1)
    db.connection().execute("DELETE FROM orders WHERE number = '1'")
    assert (len(_found(db, "kettle")), len(_found(db, "teapot"))) == (1, 0)
    _checked(db)
    kept, there = _counts(db)
    assert kept == there


@pytest.mark.sqlite_only("a trigger in SQLite's words")
def test_of_a_changed_order_only_other_columns_are_written(shop: StockedStore, db: Database) -> None:
    shop.save(order("1"), order("2"))
    others = ", ".join(name for name in ORDER_COLUMNS if name not in {"total", "total_sort"})
    db.connection().execute(
        f"CREATE TEMP TRIGGER untouched BEFORE UPDATE OF {others} ON orders "
        "BEGIN SELECT raise(ABORT, 'written'); END"
    )

    outcome = shop.save(order("1", total=7), order("2"), at=LATER)

    assert outcome.counts.changed == 1
    assert shop.details("1").order.total == 7


def test_a_page_of_a_run_that_was_broken_off_changes_nothing_once_the_next_one_has_begun(
    shop: StockedStore,
) -> None:
    broken_off = shop.run_id
    shop.run_id = runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=NOW)
    shop.save(order("1", source_status="gone"))

    with pytest.raises(NotFound, match="no such import"):
        replace(shop, run_id=broken_off).save(order("1", source_status="paid"), order("2"))

    assert shop.details("1").order.source_status == "gone"
    assert len(_found(shop.db, "item")) == 1


@pytest.mark.parametrize("total", [4500, 7], ids=["equal", "other"])
@pytest.mark.sqlite_only("counts the rows that SQLite wrote")
def test_rows_are_updated_where_they_differ(shop: StockedStore, db: Database, total: int) -> None:
    shop.save(order("1"))
    ((key,),) = db.connection().execute("SELECT id FROM orders").fetchall()
    before = _changes(db)

    with db.transaction():
        update_differences(db, "orders", {key: {"total": total, "tax": 0}}, {key: {"total": 4500, "tax": 0}})

    assert _changes(db) - before == int(total != 4500)
    assert shop.details("1").order.total == total


@pytest.mark.sqlite_only("SQLite's cache")
def test_whoever_writes_pages_has_room_for_the_indexes_of_very_many_orders(
    shop: StockedStore, db: Database
) -> None:
    shop.save(order("1"))

    assert db.connection().execute("PRAGMA cache_size").fetchone() == (-16_000,)
