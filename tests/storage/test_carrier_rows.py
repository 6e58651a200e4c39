"""Looking up single rows of the maps of carriers and methods says the same as the whole maps."""

from __future__ import annotations

from pathlib import Path

import pytest
from fresh_database import fresh
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mapped_ways import map_carrier, map_method
from stocked_store import StockedStore, order

from ordersync_gui.domain.maps import CarrierService, StoreMaps, carrier_key, method_key, shipped_with, told_as
from ordersync_gui.storage import queries
from ordersync_gui.storage.carrier_rows import shipped_by_map, told_words
from ordersync_gui.storage.database import Database

WORDS = st.sampled_from(["DHL", "dhl ", "UPS", "Express", "EXPRESS", "", "Straße", "STRASSE"])
WAYS = st.tuples(WORDS, WORDS)
NUMBERS = ("1001", "1002", "1003")


@pytest.fixture
def store(tmp_path: Path) -> StockedStore:
    return StockedStore.opened(Database(fresh(tmp_path / "orders.sqlite3")))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(rows=st.dictionaries(WAYS, WAYS, max_size=5), ours=WAYS)
def test_a_parcel_is_told_as_the_whole_map_says(
    store: StockedStore, rows: dict[tuple[str, str], tuple[str, str]], ours: tuple[str, str]
) -> None:
    with store.db.transaction():
        store.db.connection().execute("DELETE FROM carrier_map")
    kept: dict[tuple[str, str], tuple[CarrierService, CarrierService]] = {}
    for way, words in rows.items():
        map_carrier(store.db, store.store_id, way, words)
        kept[carrier_key(CarrierService(*way))] = (CarrierService(*way), CarrierService(*words))
    maps = StoreMaps(carriers=dict(kept.values()))
    wanted = told_as(maps, CarrierService(*ours))
    assert told_words(store.db, store.store_id, CarrierService(*ours)) == wanted
    other = StockedStore.opened(store.db, f"Other {len(queries.stores(store.db))}")
    assert told_words(store.db, other.store_id, CarrierService(*ours)) == CarrierService(*ours), "each has its own"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(rows=st.dictionaries(WORDS.filter(bool), WAYS, max_size=5), methods=st.lists(WORDS, max_size=4))
def test_methods_are_shipped_as_the_whole_map_says(
    store: StockedStore, rows: dict[str, tuple[str, str]], methods: list[str]
) -> None:
    with store.db.transaction():
        store.db.connection().execute("DELETE FROM method_map")
    kept: dict[str, tuple[str, CarrierService]] = {}
    for method, way in rows.items():
        map_method(store.db, store.store_id, method, *way)
        kept[method_key(method)] = (method, CarrierService(*way))
    maps = StoreMaps(methods=dict(kept.values()))
    asked = [(store.store_id, method) for method in methods]
    found = shipped_by_map(store.db, asked)
    assert {one: found.get(one) for one in asked} == {one: shipped_with(maps, one[1]) for one in asked}
    assert None not in found.values()


def test_orders_of_several_stores_get_their_own_stores_word(store: StockedStore) -> None:
    other = StockedStore.opened(store.db, "Other")
    for each in (store, other):
        each.save(order("1001", shipping_method="Express"), order("1002", shipping_method="Standard"))
        each.save(order("1003", shipping_method=""))
    map_method(store.db, store.store_id, "express", "DHL", "Express")
    map_method(store.db, other.store_id, "EXPRESS", "UPS")
    map_method(store.db, other.store_id, "standard", "USPS")
    ids = {(each.store_id, number): each.details(number).id for each in (store, other) for number in NUMBERS}
    found = queries.orders_without_history(store.db, list(ids.values()))
    said = {key: found[order_id].ship_with for key, order_id in ids.items()}
    assert said == {
        (store.store_id, "1001"): CarrierService("DHL", "Express"),
        (store.store_id, "1002"): None,
        (store.store_id, "1003"): None,
        (other.store_id, "1001"): CarrierService("UPS"),
        (other.store_id, "1002"): CarrierService("USPS"),
        (other.store_id, "1003"): None,
    }
    for (store_id, number), way in said.items():
        each = store if store_id == store.store_id else other
        assert each.details(number).ship_with == way


@pytest.mark.parametrize("table", ["carrier_map", "method_map"])
@pytest.mark.sqlite_only("reads SQLite's plan of a query")
def test_the_rows_are_looked_up_and_not_searched_for(store: StockedStore, table: str) -> None:
    said: list[str] = []
    connection = store.db.connection()
    connection.set_trace_callback(said.append)
    told_words(store.db, store.store_id, CarrierService("DHL", "Express"))
    shipped_by_map(store.db, [(store.store_id, "Express"), (store.store_id, "Standard")])
    connection.set_trace_callback(None)
    (query,) = (sql for sql in said if table in sql)
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert all("USING PRIMARY KEY (store_id=? AND" in step for step in plan), plan
