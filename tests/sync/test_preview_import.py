"""What an import would bring, found out without keeping any of it."""

from __future__ import annotations

import asyncio

import pytest
from all_rows import all_rows
from desk_bench import Bench
from two_step_shop import Answer

from ordersync_gui.domain.errors import Unavailable, UsageError
from ordersync_gui.domain.import_preview import ImportPreview
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import stores
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.preview_import import preview_import


def previewed(bench: Bench) -> ImportPreview:
    return asyncio.run(preview_import(bench.desk, store=bench.store()))


def dump(bench: Bench) -> dict[str, list[str]]:
    return all_rows(bench.desk.db)


def test_the_preview_counts_what_the_import_then_does(bench: Bench) -> None:
    words = {"paid": OrderStatus.AWAITING_SHIPMENT, "void": OrderStatus.CANCELLED}
    bench.shop.orders = dict.fromkeys(("1001", "1002", "1003"), "paid")
    asyncio.run(import_orders(bench.desk, store=bench.connect(status_map=words)))
    bench.shop.orders |= {"1002": "void", "1004": "paid", "1005": "odd"}
    found = previewed(bench)
    report = asyncio.run(import_orders(bench.desk, store=bench.store()))
    assert found.counts == report.counts
    assert (found.counts.new, found.cancelled) == (2, 1)
    assert found.unmapped == (("odd", 1),)


def test_what_comes_is_listed_with_what_becomes_of_it(bench: Bench) -> None:
    bench.stocked("1001")
    bench.shop.orders |= {"1001": "SST-SHIPPED", "1002": "paid"}
    moves = {order.number: (order.before, order.after) for order in previewed(bench).coming}
    assert moves == {
        "1001": (OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED),
        "1002": (None, OrderStatus.AWAITING_SHIPMENT),
    }


def test_nothing_is_written(bench: Bench) -> None:
    bench.stocked("1001")
    bench.shop.orders |= {"1001": "odd", "1002": "paid"}
    before = dump(bench)
    assert previewed(bench).counts.new == 1
    assert dump(bench) == before


def test_a_shop_in_trouble_says_so_and_isn_t_rested(bench: Bench) -> None:
    bench.stocked("1001")
    bench.shop.answers["/orders"] = [Answer(503)]
    before = dump(bench)
    assert isinstance(previewed(bench).error, Unavailable)
    assert dump(bench) == before


def test_a_disconnected_store_is_not_asked(bench: Bench) -> None:
    store = bench.stocked("1001")
    stores.change_store(bench.desk.db, store_id=store.id, now=bench.clock(), operator="Kim", connected=False)
    bench.shop.heard.clear()
    with pytest.raises(UsageError, match="disconnected"):
        previewed(bench)
    assert bench.shop.heard == []
