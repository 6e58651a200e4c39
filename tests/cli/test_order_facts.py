"""One order, for people and for scripts: every fact is there, and its weight says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fresh_database import fresh
from stocked_store import StockedStore, line, order

from ordersync_gui.cli.order_text import order_text
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.order import ItemOption, PickupPoint
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.order_json import order_json, spec_of

SPEC = replace(
    spec_of("custom_store"), source_name=say("Channel integration"), order_term=say("Ship Doc"), label="Market"
)
FULL = order(
    coupon="WELCOME10",
    discount=450,
    tax=700,
    shipping=395,
    pickup_point=PickupPoint("Mondial Relay", code="24", service="24R", point_id="012345"),
    custom_fields={"Marketplace order ID": "111-222", "Channel integration": "Amazon FBA"},
    source="Amazon FBA",
    requested_warehouse="North",
    shipping_method="Express",
    payment_method="PayPal",
    gift=True,
    gift_message="Grattis!",
    buyer_notes="Ring twice",
    internal_notes="Fragile",
    lines=(
        line(
            "L1",
            "2",
            weight=Decimal("250.5"),
            weight_unit="g",
            image_url="https://shop.test/mug.png",
            location="A-12",
            upc="4006381333931",
            options=(ItemOption("Size", "L"), ItemOption("Colour", "red")),
        ),
    ),
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[StockedStore]:
    """A store without orders."""
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    yield StockedStore.opened(db)
    db.close()


def test_the_text_has_every_fact_under_its_name(shop: StockedStore) -> None:
    shop.save(FULL)
    text = order_text(shop.details(), SPEC)
    for said in (
        *(
            "Ship Doc 1001 (Shop)",
            "Coupon: WELCOME10",
            "Discount: 4.50 EUR",
            "Tax: 7.00 EUR",
            "Shipping: 3.95 EUR",
        ),
        *("Pick-up point: Mondial Relay, 24R, 012345", "Channel integration: Amazon FBA", "Warehouse: North"),
        *("Marketplace order ID: 111-222", "E-mail: asa@example.test", "Phone: +46 1", "Shipping method: Express"),
        *("Payment: PayPal", "Gift: Grattis!", "Buyer's note: Ring twice", "Internal note: Fragile"),
        *("(Size: L, Colour: red)", "[A-12]", "250.5 g each", "UPC 4006381333931", "https://shop.test/mug.png"),
        "Weight: 501.0 g (summed up from the items)",
    ):
        assert said in text
    assert text.count("Channel integration: Amazon FBA") == 1


@pytest.mark.parametrize(
    ("facts", "shape", "text"),
    [
        (
            {"weight": Decimal("1.250"), "weight_unit": "kg"},
            {"value": "1.250", "unit": "kg", "given": True, "incomplete": False},
            "Weight: 1.250 kg",
        ),
        (
            {"weight": Decimal(900)},
            {"value": "900", "unit": "", "given": True, "incomplete": False},
            "Weight: 900 (the shop names no unit)",
        ),
        (
            {"lines": (*FULL.lines, line("L2", "1"))},
            {"value": "501.0", "unit": "g", "given": False, "incomplete": True},
            "Weight: at least 501.0 g (summed up from the items, some of which have no weight)",
        ),
        ({"lines": (line("L2", "1"),)}, None, None),
    ],
)
def test_a_weight_says_where_it_comes_from(
    shop: StockedStore, facts: dict[str, object], shape: object, text: str | None
) -> None:
    shop.save(replace(FULL, **facts))  # type: ignore[arg-type]  # facts are of many types
    details = shop.details()
    assert order_json(details, SPEC)["weight"] == shape
    shown = order_text(details, SPEC)
    assert text in shown if text is not None else "Weight" not in shown


def test_json_has_the_channels_own_terms(shop: StockedStore) -> None:
    shop.save(FULL)
    shape = order_json(shop.details(), SPEC)
    assert (shape["order_term"], shape["source_name"], shape["source"]) == (
        *("Ship Doc", "Channel integration", "Amazon FBA"),
    )
    assert shape["pickup_point"] == {
        "network": "Mondial Relay",
        "code": "24",
        "service": "24R",
        "point_id": "012345",
    }
    assert shape["custom_fields"] == dict(FULL.custom_fields)
    assert (shape["left_out"], shape["left_out_because"]) == (False, None)


def map_fields(shop: StockedStore, fields: dict[int, str]) -> None:
    """Have these fields of the channel stand in the store's custom fields."""
    with shop.db.transaction():
        rows = [(shop.store_id, place, key) for place, key in fields.items()]
        shop.db.connection().executemany("INSERT INTO field_map VALUES (?, ?, ?)", rows)


def test_json_has_what_the_map_has_in_custom_fields_1_to_3(shop: StockedStore) -> None:
    shop.save(FULL)
    assert order_json(shop.details(), SPEC)["custom"] == []
    map_fields(shop, {1: "custom:Channel integration", 2: "order:coupon", 3: "custom:Unheard of"})
    shape = order_json(shop.details(), SPEC)
    assert shape["custom"] == [
        {"place": 1, "field": "Channel integration", "text": "Amazon FBA"},
        {"place": 2, "field": "Coupon", "text": "WELCOME10"},
        {"place": 3, "field": "Unheard of", "text": ""},
    ]
    assert shape["custom_fields"] == dict(FULL.custom_fields), "what there was stays"


def test_the_text_names_the_custom_field_and_says_nothing_twice(shop: StockedStore) -> None:
    shop.save(FULL)
    map_fields(shop, {1: "custom:Channel integration", 2: "custom:Channel integration", 3: "custom:Unheard of"})
    lines = [line.strip() for line in order_text(shop.details(), SPEC).splitlines()]
    assert [line for line in lines if "Amazon FBA" in line] == ["Custom field 1 (Channel integration): Amazon FBA"]
    assert "Marketplace order ID: 111-222" in lines
    assert not any("Unheard of" in line for line in lines)


def test_a_custom_field_that_the_channel_calls_the_same_has_one_name(shop: StockedStore) -> None:
    shop.save(replace(FULL, custom_fields={"Custom field 1": "spring", "Custom field 2": "blue"}))
    map_fields(shop, {1: "custom:Custom field 1", 3: "custom:Custom field 2"})
    lines = [line.strip() for line in order_text(shop.details(), SPEC).splitlines()]
    said = [line for line in lines if line.startswith("Custom field")]
    assert said == ["Custom field 1: spring", "Custom field 3 (Custom field 2): blue"]


def test_an_order_of_a_channel_that_is_gone_stays_legible(shop: StockedStore) -> None:
    shop.save(FULL)
    gone = spec_of("a_channel_of_yesterday")
    assert isinstance(gone, ChannelSpec)
    assert order_json(shop.details(), gone)["number"] == "1001"
    assert "Order 1001" in order_text(shop.details(), gone)
