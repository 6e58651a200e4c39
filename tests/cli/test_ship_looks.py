"""Commands ask the shop before they record a parcel, refuse what it says is over, and know stopped orders."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.domain.desk import WorkKind
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries, work_begun
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import utc_now

WAY = ("--store", "Practice", "--carrier", "DHL", "--tracking", "JD0001")


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    """A shop that can be asked for one order."""
    with PracticeShop(channel="oxatis", orders=12) as running:
        yield running


@pytest.fixture
def desk(commands: Commands, shop: PracticeShop) -> Commands:
    """A profile with the practice shop's orders."""
    commands.connect_announced(announcement(shop), name="Practice")
    commands.run("import")
    return commands


@pytest.fixture
def number(desk: Commands) -> str:
    """An order that can be shipped."""
    found: str = desk.run("orders", "--status", "awaiting_shipment")[0]["number"]
    return found


def ship(desk: Commands, *words: str, code: int | None = 0) -> Any:  # noqa: ANN401 - JSON
    return desk.run("ship", *words, *WAY, code=code)


def begin(desk: Commands, number: str) -> None:
    db = Database(desk.data_dir / "orders.sqlite3")
    try:
        ((order_id, _, _),) = queries.find_orders(db, number=number, store_id=None)
        work_begun.begin_work(db, order_ids=[order_id], kind=WorkKind.PRINTED, operator="Kim", now=utc_now())
    finally:
        db.close()


def test_an_order_that_still_waits_there_is_shipped(desk: Commands, number: str) -> None:
    assert ship(desk, number)["look"] == "open"


def test_one_that_was_cancelled_there_is_refused(desk: Commands, number: str, shop: PracticeShop) -> None:
    shop.cancel(number)

    error = ship(desk, number, code=None)["error"]

    assert error["kind"] == "not_shippable"
    assert "cancelled there" in error["message"]
    assert "--anyway" in error["message"]
    assert desk.run("order", number)["shipments"] == []


def test_one_that_was_readdressed_there_is_refused_until_it_is_imported(
    desk: Commands, number: str, shop: PracticeShop
) -> None:
    shop.readdress(number)

    error = ship(desk, number, code=None)["error"]

    assert error["kind"] == "not_shippable"
    assert "Harbour Row" in error["message"]
    desk.run("import")
    assert "Harbour Row" in str(desk.run("order", number)["ship_to"])
    assert ship(desk, number)["look"] == "open"


def test_a_reason_ships_it_all_the_same_and_is_kept(desk: Commands, number: str, shop: PracticeShop) -> None:
    shop.cancel(number)

    assert ship(desk, number, "--anyway", "the buyer rang")["look"] == "cancelled"

    assert any("the buyer rang" in str(entry) for entry in desk.run("order", number)["timeline"])


def test_without_a_look_nobody_is_asked(desk: Commands, number: str, shop: PracticeShop) -> None:
    shop.cancel(number)

    shape = ship(desk, number, "--no-look")

    assert shape["created"] is True
    assert "look" not in shape


def test_a_shop_that_is_away_stops_nobody(desk: Commands, number: str, shop: PracticeShop) -> None:
    shop.stop()

    assert ship(desk, number)["look"] == "unable"

    assert "couldn't be asked" in desk.printed[-1]


def test_a_stopped_order_is_refused_by_every_command_until_it_was_seen(
    desk: Commands, number: str, shop: PracticeShop
) -> None:
    begin(desk, number)
    shop.readdress(number)
    desk.run("import")
    (row,) = desk.run("attention")["orders"]
    assert [reason["kind"] for reason in row["reasons"]] == ["stop_ship"]

    assert "is stopped" in ship(desk, number, code=None)["error"]["message"]
    file = desk.data_dir / "parcels.csv"
    file.write_text(f"Order number,Tracking number\n{number},JD0001\n", encoding="utf-8")
    report = desk.run("ship-file", str(file), "--store", "Practice", "--carrier", "DHL", code=None)
    assert "is stopped" in str(report)
    assert desk.run("order", number)["shipments"] == []

    assert desk.run("seen", number, "--reason", "new label")["needs_attention"] == []

    assert ship(desk, number)["created"] is True
    assert any("new label" in str(entry) for entry in desk.run("order", number)["timeline"])


def test_there_is_nothing_to_have_seen_of_another(desk: Commands, number: str) -> None:
    assert desk.run("seen", number, code=None)["error"]["kind"] == "usage"


def test_combining_takes_no_reason_for_a_single_order(desk: Commands, number: str) -> None:
    assert ship(desk, number, "--combine", "--anyway", "x", code=None)["error"]["kind"] == "usage"


def test_the_days_to_ship_within_are_a_setting(desk: Commands, number: str) -> None:
    assert desk.run("settings", "Practice")["ship_within_days"] == 0

    shape = desk.run("settings", "Practice", "--set", "ship_within_days=2")

    assert shape["ship_within_days"] == 2
    assert shape["changed_orders"] == 12
    assert desk.run("settings", "Practice", "--set", "ship_within_days=91", code=None)["error"]["kind"] == "usage"
    assert desk.run("order", number)["number"] == number
