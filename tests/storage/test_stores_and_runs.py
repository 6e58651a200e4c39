from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import LATER, NOW, WORDS, StockedStore, order, page

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound, Unreachable, UsageError
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.storage import queries, runs, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import ImportRuns, Orders, Stores

MARK = NOW + timedelta(minutes=1)


def _add(db: Database, name: str, **settings: str) -> Store:
    return stores.add_store(
        db, name=name, uid=f"uid-{name}", channel="custom_store", settings=settings, status_map=WORDS, now=NOW
    )


def _finish(shop: StockedStore, *, complete: bool, error: Unreachable | None = None) -> Changes:
    return runs.finish_run(
        shop.db,
        run_id=shop.run_id,
        now=LATER,
        complete=complete,
        error=error,
        warnings=[say("Repaired {what}.", what="it")],
        high_water_mark=MARK if complete else None,
    )


def test_an_added_store_is_read_back_with_its_map(db: Database) -> None:
    added = _add(db, "Tea  & Co ", url="https://shop.test")

    assert added == Store(
        id=added.id,
        uid="uid-Tea  & Co ",
        name="Tea & Co",
        channel="custom_store",
        settings={"url": "https://shop.test"},
        created_at=NOW,
    )
    assert queries.stores(db) == (added,)
    assert queries.status_map(db, added.id) == WORDS


@pytest.mark.parametrize("name", ["STRASSE", "straße", " Strasse "])
def test_a_name_is_taken_in_whatever_letters(db: Database, name: str) -> None:
    _add(db, "Straße")

    with pytest.raises(UsageError, match="already a store") as caught:
        _add(db, name)

    assert caught.value.field == "name"
    assert len(queries.stores(db)) == 1


def test_an_empty_name_is_refused(db: Database) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        _add(db, "  ")


def test_stores_are_found_by_name_in_whatever_letters_and_listed_by_it(db: Database) -> None:
    _add(db, "beta")
    _add(db, "Alpha")

    assert [store.name for store in queries.stores(db)] == ["Alpha", "beta"]
    assert queries.store_by_name(db, " ALPHA ").name == "Alpha"
    with pytest.raises(NotFound, match="Alpha, beta"):
        queries.store_by_name(db, "gamma")


def test_looking_for_a_store_where_there_is_none_says_so(db: Database) -> None:
    with pytest.raises(NotFound, match="No store is connected"):
        queries.store_by_name(db, "any")


def test_a_complete_run_moves_the_mark_and_clears_the_error(shop: StockedStore) -> None:
    _finish(shop, complete=False, error=Unreachable(say("No way there.")))
    (before,) = queries.stores(shop.db)

    changes = _finish(shop, complete=True)

    (after,) = queries.stores(shop.db)
    assert (before.last_error_kind, str(before.last_error)) == ("unreachable", "No way there.")
    assert (after.high_water_mark, after.last_good_import) == (MARK, LATER)
    assert (after.last_error_kind, str(after.last_error)) == ("", "")
    assert changes.stores


def test_a_broken_off_run_leaves_the_mark_and_keeps_the_error(shop: StockedStore) -> None:
    _finish(shop, complete=True)

    _finish(shop, complete=False, error=Unreachable(say("No way there.")))

    (store,) = queries.stores(shop.db)
    assert (store.high_water_mark, store.last_error_kind) == (MARK, "unreachable")
    assert str(store.last_error) == "No way there."


def test_a_run_without_an_error_that_is_not_complete_says_so(shop: StockedStore) -> None:
    _finish(shop, complete=False)

    assert str(queries.stores(shop.db)[0].last_error) == "The import isn't complete."


def test_runs_are_listed_with_counts_and_warnings_newest_first(shop: StockedStore) -> None:
    shop.save(order())
    _finish(shop, complete=True)
    runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=LATER)

    running, finished = queries.runs(shop.db, store_id=shop.store_id, limit=5)

    assert (finished.counts, finished.complete) == (RunCounts(pages=1, seen=1, new=1), True)
    assert [str(warning) for warning in finished.warnings] == ["Repaired it."]
    assert (running.started_at, running.finished_at) == (LATER, None)
    assert [run.id for run in queries.runs(shop.db, store_id=None, limit=1)] == [running.id]
    assert queries.runs(shop.db, store_id=99, limit=5) == ()


def test_a_run_that_was_never_closed_is_closed_by_the_next_one(shop: StockedStore) -> None:
    runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=LATER)

    broken_off = queries.runs(shop.db, store_id=None, limit=5)[1]

    assert (broken_off.finished_at, broken_off.error_kind) == (LATER, "interrupted")


def test_runs_need_a_store_and_an_end_needs_a_run(shop: StockedStore) -> None:
    with pytest.raises(NotFound):
        runs.start_run(shop.db, store_id=99, window=Window(NOW, NOW), now=NOW)
    shop.run_id = 99
    with pytest.raises(NotFound):
        _finish(shop, complete=True)


def test_a_store_goes_with_everything_that_belongs_to_it(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    with shop.db.transaction():
        shop.db.run(Stores.delete())

    assert shop.db.tuples(Orders.select()) == []
    assert shop.db.tuples(ImportRuns.select()) == []


def test_a_map_without_unmapped_words_is_kept(db: Database) -> None:
    store = stores.add_store(
        db,
        name="S",
        uid="u",
        channel="c",
        settings={},
        status_map={"a": OrderStatus.UNMAPPED, "b": OrderStatus.SHIPPED},
        now=NOW,
    )

    assert queries.status_map(db, store.id) == {"b": OrderStatus.SHIPPED}


def test_rejected_orders_of_the_last_complete_import_are_remembered_until_they_come_in(
    shop: StockedStore,
) -> None:
    store_id, bad = shop.store_id, RejectedOrder("7", as_it_stands("OrderTotal is no number"), "<Order/>")
    shop.save_page(page(order("1"), rejected=(bad,)))
    assert runs.rejected_since(shop.db, store_id=store_id) is None, "the import isn't complete yet"
    _finish(shop, complete=True)
    (start,) = shop.db.column(ImportRuns.select(ImportRuns.window_start).where(ImportRuns.id == shop.run_id))
    since = runs.rejected_since(shop.db, store_id=store_id)
    assert since is not None
    assert since.timestamp() * 1000 == start
    shop.run_id = runs.start_run(shop.db, store_id=store_id, window=Window(NOW, NOW), now=NOW)
    shop.save(order("7"))
    assert runs.rejected_since(shop.db, store_id=store_id) is None
