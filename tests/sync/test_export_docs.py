"""docs/export.md names what an exported order holds, all of it and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from stocked_store import StockedStore, line, order

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.order import ItemOption, PickupPoint
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.export_reading import WantedOrders

PAGE = Path(__file__).parent.parent.parent / "docs" / "export.md"
NAME = re.compile(r"`([a-z_0-9]+)`")
# Words that stand in the table as values rather than names.
VALUES = frozenset({"item", "fee", "adjustment"})


@pytest.fixture
def shape(tmp_path: Path) -> Iterator[dict[str, Any]]:
    """An exported order with everything that one can have."""
    full = order(
        weight=Decimal("1.250"),
        weight_unit="kg",
        pickup_point=PickupPoint("Mondial Relay"),
        shipping_method="Express",
        lines=(line("L1", "2", options=(ItemOption("Size", "L"),)),),
    )
    with closing(Database(tmp_path / "orders.sqlite3")) as db:
        shop = StockedStore.opened(db)
        shop.save(full)
        shop.ship()
        with db.transaction():
            write = db.connection().execute
            write("INSERT INTO method_map VALUES (?, 'express', 'Express', 'DHL', 'Paket')", (shop.store_id,))
            write("INSERT INTO field_map VALUES (?, 1, 'order:number')", (shop.store_id,))
            write('UPDATE orders SET attention = \'[["unmapped_status","x"]]\'')
        (found,) = WantedOrders(db, OrderFilter(), lambda _: None).shapes()
        yield found


def documented() -> dict[str, set[str]]:
    """By each name of the first column, the names in its row's second one."""
    table = PAGE.read_text("utf-8").split("| Name | What it is |\n|---|---|\n")[1].split("\n\n")[0]
    rows = [row.strip("|").split(" | ", 1) for row in table.splitlines()]
    return {name: set(NAME.findall(told)) for names, told in rows for name in NAME.findall(names)}


def inner(value: object) -> set[str]:
    """The names within a value, however deep."""
    if isinstance(value, dict):
        return set(value).union(*map(inner, value.values()))
    return set().union(*map(inner, value)) if isinstance(value, list) else set()


def test_every_name_of_an_order_is_documented_and_no_other(shape: dict[str, Any]) -> None:
    assert set(documented()) == set(shape)


@pytest.mark.parametrize(
    "name",
    [
        *("buyer", "pickup_point", "ship_with", "custom", "weight", "items", "needs_attention"),
        *("shipped_quantities", "shipments", "notices"),
    ],
)
def test_every_name_within_is_documented_beside_it(shape: dict[str, Any], name: str) -> None:
    assert inner(shape[name])
    assert documented()[name] - VALUES == inner(shape[name])


def test_addresses_are_documented_once_for_all(shape: dict[str, Any]) -> None:
    told = documented()["ship_to"]
    assert told == inner(shape["ship_to"]) == inner(shape["bill_to"])
