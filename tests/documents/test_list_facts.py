"""Pick lists and the list of a day's parcels."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from ordersync_gui.documents.list_facts import day_facts, natural_key, pick_list_facts
from ordersync_gui.documents.samples import sample_order
from ordersync_gui.domain.day_parcel import DayParcel
from ordersync_gui.domain.desk import LineView, OrderDetails

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)


def order(number: str, *goods: tuple[str, str, int, int]) -> OrderDetails:
    """An order of (location, SKU, quantity, shipped)."""
    details = sample_order()
    plain = details.lines[1].line
    lines = tuple(
        LineView(place, replace(plain, sku=sku, location=location, quantity=Decimal(count)), Decimal(shipped))
        for place, (location, sku, count, shipped) in enumerate(goods)
    )
    return replace(details, order=replace(details.order, number=number), lines=lines)


def test_goods_are_grouped_by_place_and_sku_as_people_count() -> None:
    found = pick_list_facts(
        [
            order("1001", ("B-10", "S-2", 2, 0), ("B-2", "S-10", 1, 0), ("", "S-1", 1, 0)),
            order("1002", ("B-10", "S-2", 1, 0), ("B-2", "S-9", 3, 0), ("B-2", "S-9", 5, 5)),
        ],
        language="en",
        zone=UTC,
        now=NOW,
    )
    shown = [
        (group["location"], [(row["sku"], row["quantity"]) for row in group["rows"]]) for group in found["groups"]
    ]
    assert shown == [("B-2", [("S-9", "3"), ("S-10", "1")]), ("B-10", [("S-2", "3")]), ("", [("S-1", "1")])]
    (row,) = found["groups"][1]["rows"]
    assert row["orders"] == [{"number": "1001", "quantity": "2"}, {"number": "1002", "quantity": "1"}]
    assert (found["order_count"], found["pieces"]) == (2, "8")


def test_what_was_shipped_is_not_picked_again() -> None:
    found = pick_list_facts([order("1001", ("A", "S", 3, 2), ("A", "T", 1, 1))], language="en", zone=UTC, now=NOW)
    assert [(row["sku"], row["quantity"]) for row in found["groups"][0]["rows"]] == [("S", "1")]


def test_natural_order() -> None:
    assert sorted(["a10", "A2", "a1", "b", "2", "10"], key=natural_key) == ["2", "10", "a1", "A2", "a10", "b"]


def parcel(key: int, carrier: str, number: str, combined: str = "") -> DayParcel:
    return DayParcel(key, key, number, 1, "Shop", carrier, "", f"T{key}", "Ada", "London", "GB", combined)


def test_a_days_parcels_stand_by_carrier_with_counts() -> None:
    found = day_facts(
        [
            parcel(1, "UPS", "10"),
            parcel(2, "ups ", "9"),
            parcel(3, "", "1"),
            parcel(4, "DHL", "2", "x"),
            parcel(5, "DHL", "3", "x"),
        ],
        on=date(2026, 3, 3),
        language="en",
        zone=UTC,
        now=NOW,
    )
    shown = [
        (each["name"], each["count"], [row["order"] for row in each["parcels"]]) for each in found["carriers"]
    ]
    assert shown == [("DHL", 1, ["2", "3"]), ("UPS", 2, ["9", "10"]), ("", 1, ["1"])]
    assert found["count"] == 4
