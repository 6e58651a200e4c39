"""The stores' rhythms are read from an index alone, and are those that the pure function finds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.usual_silence import Rhythm, rhythm_of
from ordersync_gui.storage import runs
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries import sqlite_arrivals
from ordersync_gui.storage.queries.sqlite_arrivals import arrivals
from ordersync_gui.storage.tables import ImportRuns

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def filled(db: Database, name: str, times: Sequence[datetime], *, left_out: int = 0) -> StockedStore:
    """A store with an order for each time; every left_out-th one is left out of the lists."""
    store = StockedStore.opened(db, name, left_out=("Elsewhere",))
    places = [left_out and not n % left_out for n in range(len(times))]
    store.save(
        *(
            order(f"{name}{n}", ordered_at=at, source="Elsewhere" if aside else "")
            for n, (at, aside) in enumerate(zip(times, places, strict=True))
        )
    )
    return store


def uneven(count: int, *, step: timedelta) -> list[datetime]:
    """Times back from now, farther apart here and there, some within the same minutes."""
    return [NOW - n * step - timedelta(minutes=(n * n * 7919) % 600) for n in range(count)]


def test_each_stores_rhythm_is_that_of_its_own_orders_left_out_ones_among_them(db: Database) -> None:
    times = {"A": uneven(120, step=9 * HOUR), "B": uneven(40, step=timedelta(minutes=11))}
    stores = {name: filled(db, name, found, left_out=3 if name == "A" else 0) for name, found in times.items()}
    found = arrivals(db, NOW)
    assert found.at == NOW
    for name, store in stores.items():
        rhythm = rhythm_of(times[name], NOW)
        # Gaps within ten minutes aren't told apart, and no other is the longest here.
        assert found.by_store[store.store_id].rhythm == rhythm
        assert rhythm is not None
        assert found.by_store[store.store_id].newest == rhythm.newest


def test_orders_of_the_future_and_of_long_ago_make_no_rhythm(db: Database) -> None:
    store = filled(db, "A", [NOW + DAY, NOW - 70 * DAY, NOW - 90 * DAY])
    old = arrivals(db, NOW).by_store[store.store_id]
    assert old.rhythm is None
    assert old.newest == NOW - 70 * DAY
    later = arrivals(db, NOW + 2 * DAY).by_store[store.store_id]
    assert later.rhythm == Rhythm(1, NOW + DAY, NOW + DAY, timedelta())


def test_a_store_without_orders_is_known_to_have_none(db: Database) -> None:
    store = StockedStore.opened(db, "Empty")
    found = arrivals(db, NOW).by_store[store.store_id]
    assert (found.rhythm, found.newest, found.came_at) == (None, None, None)


def test_the_last_import_that_brought_a_new_order_is_known(db: Database) -> None:
    store = filled(db, "A", [NOW - DAY])
    runs.finish_run(
        db,
        run_id=store.run_id,
        now=NOW - HOUR,
        complete=True,
        error=None,
        warnings=(),
        high_water_mark=None,
    )
    assert arrivals(db, NOW).by_store[store.store_id].came_at == NOW - HOUR
    db.run(ImportRuns.update(sought="A0"))
    assert arrivals(db, NOW).by_store[store.store_id].came_at is None, "a person asked for that one by its number"


def test_of_a_desk_with_very_many_orders_only_the_latest_are_read(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_arrivals, "_MOST", 50)
    times = [NOW - n * HOUR for n in range(200)]
    store = filled(db, "A", times)
    rhythm = arrivals(db, NOW).by_store[store.store_id].rhythm
    assert rhythm == Rhythm(51, NOW - 50 * HOUR, NOW, HOUR)


@pytest.mark.sqlite_only("reads SQLite's plan of a query")
def test_the_orders_themselves_are_never_read(db: Database) -> None:
    filled(db, "A", [NOW - DAY, NOW - 2 * DAY])
    filled(db, "Old", [NOW - 80 * DAY])
    said: list[str] = []
    connection = db.connection()
    connection.set_trace_callback(said.append)
    arrivals(db, NOW)
    connection.set_trace_callback(None)
    (ranged,) = (statement for statement in said if "bursts" in statement)
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {ranged}")]
    covered = "SEARCH orders USING COVERING INDEX orders_by_ordered (left_out=? AND ordered_at>? AND ordered_at<?)"
    assert [step for step in steps if "orders " in step] == [covered]
    (nth,) = (statement for statement in said if "OFFSET" in statement)
    steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {nth}")]
    assert steps == [covered]


@pytest.mark.sqlite_only("reads SQLite's plan of a query")
def test_a_store_without_a_recent_order_costs_a_few_of_its_own(db: Database) -> None:
    filled(db, "Old", [NOW - 80 * DAY, NOW - 90 * DAY])
    said: list[str] = []
    connection = db.connection()
    connection.set_trace_callback(said.append)
    arrivals(db, NOW)
    connection.set_trace_callback(None)
    asked = [statement for statement in said if "ORDER BY id DESC LIMIT 2000" in statement]
    assert len(asked) == 2, "those left out of the lists are looked at as well"
    for statement in asked:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert "SEARCH orders USING INDEX orders_by_store (store_id=? AND left_out=?)" in steps
