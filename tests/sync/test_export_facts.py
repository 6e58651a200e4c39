"""Orders with every fact as CSV: nothing is lost, and no cell runs in a spreadsheet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from stocked_store import StockedStore, line, order

from ordersync_gui.domain.order import ItemOption, LineKind, PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.export_csv import harmless, write_csv
from ordersync_gui.sync.export_facts import (
    CUSTOM_COLUMNS,
    ITEM_COLUMNS,
    ORDER_COLUMNS,
    OTHER_CUSTOM_FIELDS,
    SUM_COLUMNS,
    fact_columns,
    fact_rows,
)
from ordersync_gui.sync.export_table import Table
from ordersync_gui.sync.order_json import order_with_parcels_json, spec_of

FEE = line("F", "1", kind=LineKind.FEE)
FULL = order(
    coupon="WELCOME",
    weight=Decimal("1.250"),
    weight_unit="kg",
    implied_status=OrderStatus.SHIPPED,
    pickup_point=PickupPoint("Mondial Relay", code="24", service="24R", point_id="012345"),
    custom_fields={"Custom field 1": "spring", "Engraving": "for Åsa"},
    source="Amazon FBA",
    requested_warehouse="North",
    gift=True,
    gift_message="Grattis!\nÅsa",
    lines=(line("L1", "2", options=(ItemOption("Size", "L"), ItemOption("Colour", "red"))), line("L2", "1")),
)


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://evil.test","x")',
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd",
        "\t=1+1",
        *("\x00=1", "\ufeff=1", "\u200b=1", "\u2060@SUM(1)"),
        "  =1+1",
        "\N{FULLWIDTH EQUALS SIGN}1+1",
        "-A1",
    ],
)
def test_a_cell_that_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["-4.50", "+49 (30) 23125-142", "+1 206-555-0142", "-0.375", "a=b", "L'Œuf Dur", "-", "", "Å +1"]
)
def test_numbers_telephone_numbers_and_plain_words_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


def test_a_long_text_of_digits_is_looked_at_once() -> None:
    assert harmless("-" + "1" * 200_000 + "x").startswith("'-1")


def as_csv(shape: dict[str, Any], fields: list[str], *, by_item: bool = True) -> list[dict[str, str]]:
    """The order's rows as a spreadsheet reads them."""
    stream = io.StringIO()
    rows = fact_rows(shape, fields, by_item=by_item)
    write_csv(stream, Table(fact_columns(fields, by_item=by_item), rows))
    return list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))


@pytest.fixture
def rows(tmp_path: Path) -> list[dict[str, str]]:
    """A full order as a spreadsheet reads it, with one of its two lines shipped."""
    db = Database(tmp_path / "orders.sqlite3")
    shop = StockedStore.opened(db)
    with db.transaction():
        fields = [(shop.store_id, 1, "order:source"), (shop.store_id, 3, "custom:Custom field 1")]
        db.connection().executemany("INSERT INTO field_map VALUES (?, ?, ?)", fields)
    shop.save(FULL)
    shop.ship()
    details = queries.order_details(db, shop.details().id)
    db.close()
    return as_csv(order_with_parcels_json(details, spec_of("custom_store")), ["Custom field 1"])


def test_there_is_a_row_for_each_item_with_its_order_beside_it(rows: list[dict[str, str]]) -> None:
    assert [row["item_line_id"] for row in rows] == ["L1", "L2"]
    assert {row["number"] for row in rows} == {"1001"}
    first = rows[0]
    assert (first["item_quantity"], first["item_shipped"], first["item_unit_price"]) == ("2", "2", "12.5000")
    assert first["item_options"] == "Size: L; Colour: red"


def test_every_fact_of_the_order_has_its_cell(rows: list[dict[str, str]]) -> None:
    expected = {
        "store": "Shop",
        "status": "shipped",
        "implied_status": "shipped",
        "total": "45.00",
        "coupon": "WELCOME",
        "buyer_email": "asa@example.test",
        "buyer_code": "asa",
        "ship_to_city": "Malmö",
        "bill_to_address1": "Storgatan 1",
        "pickup_point_network": "Mondial Relay",
        "pickup_point_point_id": "012345",
        "gift": "true",
        "gift_message": "Grattis!\nÅsa",
        "weight_value": "1.250",
        "weight_unit": "kg",
        "weight_given": "true",
        "source": "Amazon FBA",
        "requested_warehouse": "North",
        "left_out": "false",
        "Custom field 1": "spring",
        "custom_field_1": "Amazon FBA",
        "custom_field_2": "",
        "custom_field_3": "spring",
        OTHER_CUSTOM_FIELDS: "Engraving: for Åsa",
        "carriers": "DHL",
        "tracking_numbers": "T1",
        "ship_dates": "2026-11-22",
    }
    assert {name: rows[0][name] for name in expected} == expected


def test_what_the_map_has_stands_right_before_the_channels_own_fields(rows: list[dict[str, str]]) -> None:
    names = list(rows[0])
    at = names.index("custom_field_1")
    assert names[at : at + 5] == [*CUSTOM_COLUMNS, "Custom field 1", OTHER_CUSTOM_FIELDS]
    assert names[:at] == list(ORDER_COLUMNS)


def test_no_part_of_the_json_shape_is_without_a_column(tmp_path: Path) -> None:
    db = Database(tmp_path / "orders.sqlite3")
    shop = StockedStore.opened(db)
    shop.save(replace(FULL, shipping_method="Express"))
    with db.transaction():
        method = (shop.store_id, "express", "Express", "DHL", "Paket")
        db.connection().execute("INSERT INTO method_map VALUES (?, ?, ?, ?, ?)", method)
    shape = order_with_parcels_json(shop.details(), spec_of("custom_store"))
    db.close()
    shown_otherwise = {"items", "custom_fields", "custom", "shipments", "notices", "shipped_quantities"}
    names = {
        f"{name}_{inner}" if inner else name
        for name, value in shape.items()
        if name not in shown_otherwise
        for inner in (value if isinstance(value, dict) else [""])
    }
    assert names <= set(ORDER_COLUMNS)
    assert {f"item_{name}" for name in shape["items"][0]} == set(ITEM_COLUMNS)


def test_an_order_without_items_has_a_row_too(tmp_path: Path) -> None:
    db = Database(tmp_path / "orders.sqlite3")
    shop = StockedStore.opened(db)
    shop.save(replace(FULL, lines=()))
    shape = order_with_parcels_json(shop.details(), spec_of("custom_store"))
    db.close()
    (row,) = as_csv(shape, [])
    assert (row["number"], row["item_sku"]) == ("1001", "")
    (summed,) = as_csv(shape, [], by_item=False)
    assert [summed[name] for name in SUM_COLUMNS] == ["", "0", "0"]


def test_a_row_per_order_tells_what_is_in_it(tmp_path: Path) -> None:
    db = Database(tmp_path / "orders.sqlite3")
    shop = StockedStore.opened(db)
    shop.save(
        replace(FULL, lines=(line("L1", "2.50"), line("", "1", sku="", name="Ribbon", kind=LineKind.ITEM), FEE))
    )
    shape = order_with_parcels_json(shop.details(), spec_of("custom_store"))
    db.close()
    (row,) = as_csv(shape, [], by_item=False)
    assert [row[name] for name in SUM_COLUMNS] == ["2.5 x Item L1 (SKU-L1); 1 x Ribbon", "2", "3.50"]
    assert not set(ITEM_COLUMNS) & set(row)


class Asked(dict[str, Any]):
    """A shape that counts how often its facts are looked up."""

    lookups = 0

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - of many types
        self.lookups += 1
        return super().__getitem__(name)


def test_an_order_s_facts_are_put_into_cells_once_whatever_its_number_of_items(tmp_path: Path) -> None:
    db = Database(tmp_path / "orders.sqlite3")
    lookups = []
    for items in (1, 40):
        shop = StockedStore.opened(db, name=f"Shop {items}")
        shop.save(order("1001", lines=tuple(line(f"L{place}", "1") for place in range(items))))
        shape = Asked(order_with_parcels_json(shop.details(), spec_of("custom_store")))
        assert len(list(fact_rows(shape, [], by_item=True))) == items
        lookups.append(shape.lookups)
    db.close()
    assert lookups[0] == lookups[1]
