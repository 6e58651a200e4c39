"""The export command writes what the orders command lists, and replaces nothing unasked."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def stocked(commands: Commands, shop: PracticeShop) -> Commands:
    """A store with orders."""
    commands.connect(shop)
    commands.run("import")
    return commands


def test_the_filters_are_those_of_the_orders_command(stocked: Commands, tmp_path: Path) -> None:
    filters = ("--store", "practice", "--status", "awaiting_shipment", "--search", "de")
    listed = [order["number"] for order in stocked.run("orders", *filters)]
    assert 0 < len(listed) < 60
    file = tmp_path / "some.json"
    assert stocked.run("export", str(file), *filters) == {"file": str(file), "orders": len(listed)}
    assert [order["number"] for order in json.loads(file.read_text("utf-8"))] == listed


def test_csv_has_a_row_for_each_item(stocked: Commands, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    assert f"60 orders are in {file}" in stocked.text("export", str(file))
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    items = [(order["number"], item["sku"]) for order in stocked.run("orders") for item in order["items"]]
    assert [(row["number"], row["item_sku"]) for row in rows] == items


def test_a_file_that_exists_is_replaced_only_by_force(stocked: Commands, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    file.write_text("precious", "utf-8")
    refused = stocked.run("export", str(file), code=2)
    assert "--force" in refused["error"]["message"]
    assert file.read_text("utf-8") == "precious"
    assert stocked.run("export", str(file), "--force")["orders"] == 60
    assert len(json.loads(file.read_text("utf-8"))) == 60


def test_left_out_orders_are_exported_when_asked_for(stocked: Commands, tmp_path: Path) -> None:
    source = next(order["source"] for order in stocked.run("orders") if order["source"])
    stocked.run("settings", "Practice", "--set", f"leave_out={source}")
    file = tmp_path / "left_out.json"
    stocked.run("export", str(file), "--left-out")
    told = json.loads(file.read_text("utf-8"))
    assert told
    assert {(order["source"], order["left_out"]) for order in told} == {(source, True)}


@pytest.mark.parametrize("name", ["orders.xlsx", "orders", "nowhere/orders.csv"])
def test_a_file_that_cannot_be_written_is_a_wrong_call(stocked: Commands, tmp_path: Path, name: str) -> None:
    assert stocked.run("export", str(tmp_path / name), code=2)["error"]["kind"] == "usage"
