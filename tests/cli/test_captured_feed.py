"""A real WooCommerce shop's recorded feed, imported from a loopback server and compared with the XML."""

from __future__ import annotations

import json
import sqlite3
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from replaying_shop import CAPTURES, KEY, ReplayingShop
from running_commands import Commands

PAGES = ("export_page1", "export_page2", "export_page3")


@pytest.fixture
def woo(commands: Commands) -> Iterator[ReplayingShop]:
    """The recorded shop, connected."""
    with ReplayingShop() as shop:
        shop.serve(*PAGES)
        commands.run(
            *("connect", "custom_store", "--name", "Woo", "--secrets-stdin"),
            *("--set", f"url={shop.url}", "--set", "auth=auth_key"),
            stdin=json.dumps({"password": KEY}),
        )
        yield shop


def orders_in(*captures: str) -> dict[str, ET.Element]:
    """An independent reading of the XML."""
    return {
        order.findtext("OrderID", ""): order
        for name in captures
        for order in ET.fromstring((CAPTURES / f"{name}.body").read_bytes()).iter("Order")  # noqa: S314 - our fixture
    }


def told(order: ET.Element) -> dict[str, Any]:
    """What the XML says, in the shape of the orders command."""
    at = datetime.strptime(order.findtext("OrderDate", ""), "%m/%d/%Y %H:%M")  # noqa: DTZ007 - the feed's times are UTC
    return {
        "number": order.findtext("OrderNumber"),
        "source_status": order.findtext("OrderStatus"),
        "currency": order.findtext("CurrencyCode"),
        "total": Decimal(order.findtext("OrderTotal", "")),
        "tax": Decimal(order.findtext("TaxAmount", "")),
        "shipping": Decimal(order.findtext("ShippingAmount", "")),
        "ordered_at": at.isoformat() + "Z",
        "names": [order.findtext(f"Customer/{place}/Name") for place in ("BillTo", "ShipTo")],
        "address": [
            order.findtext(f"Customer/ShipTo/{name}") for name in ("Address1", "Address2", "City", "Country")
        ],
        "email": order.findtext("Customer/BillTo/Email"),
        "notes": order.findtext("CustomerNotes"),
        "gift": (order.findtext("Gift") == "true", order.findtext("GiftMessage") or ""),
        "coupon": order.findtext("CustomField1") or "",
        "items": [item_told(item) for item in order.iter("Item")],
    }


def item_told(item: ET.Element) -> dict[str, Any]:
    return {
        "sku": item.findtext("SKU") or "",
        "name": item.findtext("Name"),
        "line_id": item.findtext("LineItemID") or "",
        "quantity": Decimal(item.findtext("Quantity", "")),
        "unit_price": Decimal(item.findtext("UnitPrice", "")),
        "adjustment": item.findtext("Adjustment") == "true",
        "options": [(option.findtext("Name"), option.findtext("Value")) for option in item.iter("Option")],
        "weight": Decimal(item.findtext("Weight") or "-1"),
    }


def shown(order: dict[str, Any]) -> dict[str, Any]:
    """The same of an order as the command prints it."""
    ship_to = order["ship_to"]
    return {
        **{key: order[key] for key in ("number", "source_status", "currency", "ordered_at")},
        **{key: Decimal(order[key]) for key in ("total", "tax", "shipping")},
        "names": [order["bill_to"]["name"], ship_to["name"]],
        "address": [ship_to[name] for name in ("address1", "address2", "city", "country")],
        "email": order["buyer"]["email"],
        "notes": order["buyer_notes"],
        "gift": (order["gift"], order["gift_message"]),
        "coupon": order["custom_fields"].get("Custom field 1", ""),
        "items": [item_shown(item) for item in order["items"]],
    }


def item_shown(item: dict[str, Any]) -> dict[str, Any]:
    return {
        **{key: item[key] for key in ("sku", "name", "line_id")},
        "quantity": Decimal(item["quantity"]),
        "unit_price": Decimal(item["unit_price"]),
        "adjustment": item["kind"] == "adjustment",
        "options": [(option["name"], option["value"]) for option in item["options"]],
        "weight": Decimal(item["weight"] or "-1"),
    }


def test_all_214_orders_come_in_without_a_difference_to_the_xml(commands: Commands, woo: ReplayingShop) -> None:
    del woo
    report = commands.run("import")["Woo"]
    assert (report["pages"], report["seen"], report["new"], report["rejected"]) == (3, 214, 214, [])
    expected = {remote_id: told(order) for remote_id, order in orders_in(*PAGES).items()}
    assert {order["remote_id"]: shown(order) for order in commands.run("orders")} == expected


def test_importing_again_writes_nothing_to_orders_and_lines(commands: Commands, woo: ReplayingShop) -> None:
    del woo
    commands.run("import")
    with closing(sqlite3.connect(commands.data_dir / "orders.sqlite3")) as db, db:
        db.execute("CREATE TABLE write_count (of TEXT)")
        for table in ("orders", "order_line"):
            for act in ("INSERT", "UPDATE", "DELETE"):
                db.execute(
                    f"CREATE TRIGGER counted_{table}_{act} AFTER {act} ON {table} "  # noqa: S608 - our own names
                    f"BEGIN INSERT INTO write_count VALUES ('{act} {table}'); END"
                )
    report = commands.run("import")["Woo"]
    assert (report["seen"], report["unchanged"], report["new"], report["changed"]) == (214, 214, 0, 0)
    with closing(sqlite3.connect(commands.data_dir / "orders.sqlite3")) as db:
        assert db.execute("SELECT of, count(*) FROM write_count GROUP BY of").fetchall() == []


def test_a_later_export_shows_just_what_changed(commands: Commands, woo: ReplayingShop) -> None:
    commands.run("import")
    before, after = orders_in(*PAGES), orders_in("export_after_p1", "export_after_p2", "export_after_p3")
    changed = {remote_id for remote_id, order in after.items() if told(order) != told(before[remote_id])} | {
        remote_id
        for remote_id, order in after.items()
        if order.findtext("LastModified") != before[remote_id].findtext("LastModified")
    }
    assert changed
    woo.serve("export_after_p1", "export_after_p2", "export_after_p3")
    report = commands.run("import")["Woo"]
    assert (report["changed"], report["new"]) == (len(changed), 0)
    listed = {order["remote_id"]: shown(order) for order in commands.run("orders")}
    assert all(listed[remote_id] == told(order) for remote_id, order in after.items())


def test_orders_outside_the_asked_range_are_kept_with_a_warning(commands: Commands, woo: ReplayingShop) -> None:
    del woo
    report = commands.run("import", "--since", "2026-11-22T01:00:00Z")["Woo"]
    assert (report["new"], report["complete"]) == (214, True)
    assert any("outside the range" in warning for warning in report["warnings"])


@pytest.mark.parametrize("capture", ["dirty_bom", "dirty_ws", "dirty_notice", "dirty_trailing"])
def test_dirty_answers_come_in_with_a_recorded_warning(
    commands: Commands, woo: ReplayingShop, capture: str
) -> None:
    woo.serve(capture)
    report = commands.run("import")["Woo"]
    expected = {remote_id: told(order) for remote_id, order in orders_in("export_small_window").items()}
    assert {order["remote_id"]: shown(order) for order in commands.run("orders")} == expected
    assert report["complete"]
    assert report["warnings"]


def test_a_maintenance_page_is_an_error_and_the_mark_stays(commands: Commands, woo: ReplayingShop) -> None:
    commands.run("import")
    mark = commands.run("stores")[0]["high_water_mark"]
    assert mark is not None
    woo.serve("dirty_maintenance")
    report = commands.run("import", code=3)["Woo"]
    assert report["error"]["kind"] == "web_page"
    assert "<" not in report["error"]["message"]
    assert commands.run("stores")[0]["high_water_mark"] == mark


def test_a_wrong_key_that_comes_as_400_is_a_refused_sign_in(commands: Commands, woo: ReplayingShop) -> None:
    refused = commands.run(
        *("connect", "custom_store", "--name", "Wrong", "--secrets-stdin"),
        *("--set", f"url={woo.url}", "--set", "auth=auth_key"),
        stdin=json.dumps({"password": "not-the-key"}),
        code=3,
    )
    assert refused["error"]["kind"] == "auth_failed"
