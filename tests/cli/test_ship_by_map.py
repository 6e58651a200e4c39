"""Shipping by command without --carrier: the map of shipping methods says who carries it, and that is said."""

from __future__ import annotations

import shlex
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

UPS = "1Z999AA10123456784"
METHOD = "Express (1-2 days)"


@pytest.fixture
def desk(commands: Commands, shop: PracticeShop) -> Commands:
    """A profile with the practice shop's orders, whose express ones are shipped with DHL Express."""
    commands.connect(shop)
    commands.run("import")
    commands.run("map", "Practice", "--shipping", f"{METHOD.upper()}=DHL/Express")
    return commands


def number(desk: Commands, method: str = METHOD, place: int = 0) -> str:
    """An order of this method that can be shipped."""
    wanted = "shipping_method = ? AND status = 'awaiting_shipment' AND attention IS NULL"
    with closing(sqlite3.connect(desk.data_dir / "orders.sqlite3")) as db:
        found = db.execute(f"SELECT number FROM orders WHERE {wanted} ORDER BY id", (method,)).fetchall()  # noqa: S608 - our own words
    return str(found[place][0])


def ship(desk: Commands, *words: str, tracking: str = "T-1", code: int = 0) -> Any:  # noqa: ANN401 - JSON
    return desk.run("ship", *words, "--tracking", tracking, code=code)


def test_the_map_says_who_carries_it_and_that_is_said(desk: Commands, shop: PracticeShop) -> None:
    order = number(desk)
    done = ship(desk, order)
    assert (done["carrier"], done["service"], done["carrier_by_map"]) == ("DHL", "Express", True)
    assert "Carrier by the map of Practice: DHL Express." in desk.printed[-1]
    (parcel,) = desk.run("order", order)["shipments"]
    assert (parcel["carrier"], parcel["service"], parcel["tracking_number"]) == ("DHL", "Express", "T-1")
    desk.run("notify")
    assert shop.ledger[0].query["carrier"] == "DHL"


def test_what_is_given_counts(desk: Commands) -> None:
    first, second = number(desk), number(desk, place=1)
    done = ship(desk, first, "--carrier", "UPS")
    assert (done["carrier"], done["service"], done["carrier_by_map"]) == ("UPS", "", False)
    assert "by the map" not in desk.printed[-1]
    done = ship(desk, second, "--service", "Paket")
    assert (done["carrier"], done["service"], done["carrier_by_map"]) == ("DHL", "Paket", True)


def test_a_number_of_another_carrier_than_the_maps_is_doubted(desk: Commands) -> None:
    ship(desk, number(desk), tracking=UPS)
    assert "looks like a number of UPS, not of DHL" in desk.printed[-1]


def test_a_method_without_a_row_names_the_command_that_puts_it_there(desk: Commands) -> None:
    order = number(desk, "Standard")
    error = ship(desk, order, code=2)["error"]
    assert error["kind"] == "usage"
    assert error["message"] == (
        'No carrier is given, and the map of Practice has none for "Standard". '
        "Add --carrier, or put it into the map: ordersync map Practice --shipping Standard=CARRIER"
    )
    assert desk.run("order", order)["shipments"] == []


def test_an_order_without_a_method_wants_a_carrier(desk: Commands) -> None:
    order = number(desk)
    with closing(sqlite3.connect(desk.data_dir / "orders.sqlite3")) as db, db:
        db.execute("UPDATE orders SET shipping_method = '' WHERE number = ?", (order,))
    error = ship(desk, order, code=2)["error"]
    assert error["message"] == (
        f"No carrier is given, and order {order} names no shipping method. "
        "Say who carries the parcel with --carrier."
    )


def test_the_same_command_again_is_the_same_parcel_also_after_a_change_of_the_map(desk: Commands) -> None:
    order = number(desk)
    first = ship(desk, order)
    desk.run("map", "Practice", "--shipping", f"{METHOD}=UPS/Ground")
    again = ship(desk, order)
    assert (again["shipment"], again["created"], again["carrier"]) == (first["shipment"], False, "DHL")
    assert len(desk.run("notices")) == 1


def test_a_dry_run_shows_the_maps_words(desk: Commands) -> None:
    desk.run("map", "Practice", "--carrier", "DHL=dhl_parcel")
    shown = ship(desk, number(desk), "--dry-run")
    assert "<Carrier>dhl_parcel</Carrier><Service>Express</Service>" in shown["steps"][0]["body"]
    assert 'DHL is told as "dhl_parcel" by the carrier map.' in shown["remarks"]
    assert desk.run("notices") == []


def test_one_parcel_of_several_orders_has_one_carrier(desk: Commands) -> None:
    first, second, third = number(desk), number(desk, place=1), number(desk, "Standard")
    desk.run("map", "Practice", "--shipping", "Standard=UPS")
    words = ("--combine", "--despite-addresses")
    error = ship(desk, first, third, *words, code=2)["error"]
    assert error["message"] == (
        f"Order {first} goes with DHL Express, order {third} with UPS: one parcel has one carrier. "
        "Say with --carrier who carries it."
    )
    both = ship(desk, first, second, *words)
    assert {(one["carrier"], one["service"]) for one in both} == {("DHL", "Express")}


def test_an_order_says_what_it_is_shipped_with_until_it_is_shipped(desk: Commands) -> None:
    order = number(desk)
    assert desk.run("order", order)["ship_with"] == {"carrier": "DHL", "service": "Express"}
    assert "Ship with: DHL Express (by the map of shipping methods)" in desk.text("order", order)
    assert desk.run("order", number(desk, "Standard"))["ship_with"] is None
    ship(desk, order, "--carrier", "UPS")
    assert "Ship with" not in desk.text("order", order)


def test_a_file_says_which_carriers_are_the_maps(desk: Commands, tmp_path: Path) -> None:
    order, other = number(desk), number(desk, "Standard")
    file = tmp_path / "numbers.csv"
    file.write_text(f"Order,Tracking\n{order},T-1\n{other},T-2\n", "utf-8")
    shown = desk.run("ship-file", str(file), "--preview", code=1)
    by_map, without = shown["rows"]
    assert (by_map["carrier"], by_map["service"], by_map["ready"]) == ("DHL", "Express", True)
    assert by_map["notes"] == ["Carrier by the map: DHL Express."]
    assert (without["ready"], without["notes"]) == (False, [])
    assert "Carrier by the map: DHL Express." in desk.text("ship-file", str(file), "--preview", code=1)
    for_all = desk.run("ship-file", str(file), "--preview", "--carrier", "UPS")
    assert [(row["carrier"], row["service"], row["notes"]) for row in for_all["rows"]] == [("UPS", "", [])] * 2


def test_the_command_that_a_missing_row_is_answered_with_puts_it_there(desk: Commands) -> None:
    order = number(desk, "Standard")
    said = ship(desk, order, code=2)["error"]["message"]
    words = shlex.split(said.partition("ordersync ")[2].replace("CARRIER", "UPS/Ground"))
    desk.run(*words)
    done = ship(desk, order)
    assert (done["carrier"], done["service"]) == ("UPS", "Ground")


def test_a_carrier_that_the_shop_refuses_is_mended_in_the_map_and_sent_again(
    desk: Commands, shop: PracticeShop
) -> None:
    order = number(desk)
    shop.misbehave.add("own-carriers")
    ship(desk, order)
    desk.run("notify", code=1)
    (notice,) = desk.run("notices")
    assert (notice["state"], "Unknown carrier: DHL" in notice["last_error"]) == ("refused", True)
    desk.run("map", "Practice", "--carrier", "DHL=dhl_parcel")
    desk.run("resolve", str(notice["id"]), "--again")
    desk.run("notify")
    (notice,) = desk.run("notices")
    assert (notice["state"], notice["carrier"], shop.effects(order)) == ("sent", "DHL", 1)
    assert shop.ledger[-1].query["carrier"] == "dhl_parcel"
    assert 'DHL is told as "dhl_parcel" by the carrier map.' in desk.text("order", order)
