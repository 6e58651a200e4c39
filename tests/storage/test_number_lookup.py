from __future__ import annotations

import pytest
from stocked_store import StockedStore, line, order

from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database


@pytest.mark.parametrize("scanned", ["AB-007", "ab-007", "  Ab-007\t", "AB-007\n"])
def test_a_scanned_number_is_found_whatever_its_case_and_outer_blanks(shop: StockedStore, scanned: str) -> None:
    shop.save(order("AB-007"), order("AB-7"), order("AB-0071"))

    ((order_id, store, number),) = queries.find_exact(shop.db, scanned)

    assert (store, number) == ("Shop", "AB-007")
    assert order_id == shop.details("AB-007").id


def test_a_channels_id_is_found_and_an_order_that_has_both_once(shop: StockedStore) -> None:
    shop.save(order("1", remote_id="Gid-9"), order("2", remote_id="2"))

    assert [number for _, _, number in queries.find_exact(shop.db, "gID-9")] == ["1"]
    assert [number for _, _, number in queries.find_exact(shop.db, "2")] == ["2"]


@pytest.mark.parametrize("stored", [" Ä-5 ", "Ä-5 ", "Ä-5"])
def test_a_number_that_a_shop_pads_is_found(shop: StockedStore, stored: str) -> None:
    shop.save(order(stored, remote_id=" X9 "))

    assert [number for _, _, number in queries.find_exact(shop.db, "ä-5")] == [stored]
    assert [number for _, _, number in queries.find_exact(shop.db, "x9")] == [stored]
    assert queries.find_orders(shop.db, number="Ä-5", store_id=None)


def test_orders_of_several_stores_come_by_store_or_of_one(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Another")
    shop.save(order("1"))
    other.save(order("1"))

    assert [store for _, store, _ in queries.find_exact(db, "1")] == ["Another", "Shop"]
    assert [store for _, store, _ in queries.find_exact(db, "1", store_id=shop.store_id)] == ["Shop"]


@pytest.mark.parametrize("scanned", ["", "  ", "AB-8", "%", "_", "'"])
def test_nothing_else_is_found(shop: StockedStore, scanned: str) -> None:
    shop.save(order("AB-7"))

    assert queries.find_exact(shop.db, scanned) == ()


def test_an_items_sku_is_known_in_any_case_and_nothing_like_it(shop: StockedStore) -> None:
    shop.save(order("1", lines=(line("L1"),)))

    assert queries.is_sku(shop.db, " sku-l1 ")
    assert not any(queries.is_sku(shop.db, text) for text in ("", "SKU", "SKU-L%", "1"))


@pytest.mark.sqlite_only("reads SQLite's plan of a query")
def test_no_look_up_reads_through_all_orders(shop: StockedStore) -> None:
    shop.save(order("1"), order(" 2 "))
    seen: list[str] = []
    connection = shop.db.connection()
    connection.set_trace_callback(seen.append)
    queries.find_exact(shop.db, "9")
    queries.find_orders(shop.db, number=" 9", store_id=None)
    queries.is_sku(shop.db, "9")
    connection.set_trace_callback(None)

    asked = [statement for statement in seen if statement.startswith("SELECT")]
    steps = [row[3] for statement in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]

    assert len(asked) >= 8
    scans = [step for step in steps if step.startswith("SCAN") and "orders_with_outer_blanks" not in step]
    assert not [step for step in scans if "store" not in step and "t2" not in step], steps
