"""What somebody packs in a window: listed by command, and not shipped by one that doesn't take it over."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from running_commands import Commands

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.claims import claim
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers

SHIP = ("--carrier", "UPS", "--tracking", "1Z999AA10123456784")


@pytest.fixture
def numbers(commands: Commands, shop: PracticeShop) -> list[str]:
    """Two orders that can be shipped."""
    commands.connect(shop)
    commands.run("import")
    return [each["number"] for each in commands.run("orders", "--status", "awaiting_shipment")][:2]


@pytest.fixture
def window(commands: Commands, numbers: list[str]) -> Iterator[Desk]:
    """Somebody packs the first of them in a window."""
    desk = Desk(Database(commands.data_dir / "orders.sqlite3"), MemorySecrets(), Workers(), "Anna", pc="PC 2")
    ((order_id, _, _),) = queries.find_orders(desk.db, number=numbers[0], store_id=None)
    asyncio.run(claim(desk, order_ids=[order_id]))
    yield desk
    desk.workers.close()
    desk.db.close()


@pytest.mark.usefixtures("window")
def test_it_is_listed(commands: Commands, numbers: list[str]) -> None:
    (found,) = commands.run("claims")
    assert (found["order_number"], found["store"], found["who"], found["pc"]) == (
        numbers[0],
        "Practice",
        "Anna",
        "PC 2",
    )
    assert found["since"] < found["expires"]
    assert "Anna, PC 2" in commands.text("claims", "--store", "Practice")


@pytest.mark.usefixtures("window")
def test_it_is_shipped_only_when_that_is_said(commands: Commands, numbers: list[str]) -> None:
    refused = commands.run("ship", numbers[0], *SHIP, code=1)
    assert refused["error"]["kind"] == "claimed"
    assert "--take-over" in str(refused)
    assert commands.run("order", numbers[0])["shipments"] == []
    assert commands.run("ship", numbers[0], *SHIP, "--take-over")["created"]
    told = [entry["message"] for entry in commands.run("order", numbers[0])["timeline"]]
    assert "Packing was taken over from Anna, PC 2." in told
    assert commands.text("claims").strip() == "No order is being packed."


@pytest.mark.usefixtures("window")
def test_one_parcel_for_several_needs_it_said_too(commands: Commands, numbers: list[str]) -> None:
    words = ("ship", *reversed(numbers), *SHIP, "--combine", "--despite-addresses")
    assert commands.run(*words, code=1)["error"]["kind"] == "claimed"
    assert len(commands.run(*words, "--take-over")) == 2
