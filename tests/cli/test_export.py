"""The export command writes what the orders command lists, and replaces nothing unasked."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from running_commands import Commands

from ordersync_gui.domain.desk import SortKey
from ordersync_gui.domain.grid_layout import ColumnPlace, GridLayout
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.domain.saved_view_file import views_to_text
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


@pytest.mark.parametrize("name", ["orders.pdf", "orders", "nowhere/orders.csv"])
def test_a_file_that_cannot_be_written_is_a_wrong_call(stocked: Commands, tmp_path: Path, name: str) -> None:
    assert stocked.run("export", str(tmp_path / name), code=2)["error"]["kind"] == "usage"


def test_a_spreadsheet_says_what_it_is_and_when_it_was_made(stocked: Commands, tmp_path: Path) -> None:
    file = tmp_path / "orders.xlsx"
    assert stocked.run("export", "-o", str(file), "--per-order")["orders"] == 60
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Orders", "About this file"]
    headings, *rows = book["Orders"].values
    assert len(rows) == 60
    total, ordered = rows[0][headings.index("total")], rows[0][headings.index("ordered_at")]
    assert isinstance(total, float | int)
    assert isinstance(ordered, datetime)
    assert {"Times", "Buyers"} <= {row[0] for row in book["About this file"].values}


def test_a_view_says_which_orders_and_which_columns(stocked: Commands, tmp_path: Path) -> None:
    layout = GridLayout((ColumnPlace("number"), ColumnPlace("buyer"), ColumnPlace("total", shown=False)))
    view = SavedView(0, "Late", "status:awaiting", sort=SortKey.NUMBER, descending=False, layout=layout)
    shared = tmp_path / "views.json"
    shared.write_text(views_to_text([view], []), "utf-8")
    stocked.run("views", "--import", str(shared))
    file = tmp_path / "late.csv"
    columns = ("--columns", "view", "--per-order", "--separator", "semicolon", "--no-bom")
    told = stocked.run("export", str(file), "--view", "late", *columns)
    with file.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    listed = [order["number"] for order in stocked.run("orders", "--search", "status:awaiting")]
    assert told["orders"] == len(rows) == len(listed) > 0
    assert list(rows[0]) == ["number", "buyer"]
    assert {row["number"] for row in rows} == set(listed)
    assert [row["number"] for row in rows] != listed


def test_a_built_in_view_can_be_exported_by_its_key_and_for_one_store(stocked: Commands, tmp_path: Path) -> None:
    listed = stocked.run("orders", "--status", "shipped")
    told = stocked.run("export", str(tmp_path / "a.jsonl"), "--view", "shipped", "--store", "Practice")
    assert told["orders"] == len(listed) > 0


@pytest.mark.parametrize(
    "words",
    [
        ("--view", "Nowhere"),
        ("--view", "all", "--search", "blue"),
        ("--view", "all", "--left-out"),
        ("--view", "all", "--status", "shipped"),
    ],
    ids=["unknown view", "view and search", "view and left out", "view and status"],
)
def test_a_view_that_is_not_there_or_asked_for_twice_is_a_wrong_call(
    stocked: Commands, tmp_path: Path, words: tuple[str, ...]
) -> None:
    file = tmp_path / "orders.csv"
    assert stocked.run("export", str(file), *words, code=2)["error"]["kind"] == "usage"
    assert not file.exists()


def test_orders_can_be_piped_on(stocked: Commands) -> None:
    lines = stocked.text("export", "-", "--format", "jsonl", "--search", "status:shipped").splitlines()
    listed = [order["number"] for order in stocked.run("orders", "--status", "shipped")]
    assert [json.loads(line)["number"] for line in lines] == listed
    table = stocked.text("export", "-o", "-", "--format", "csv", "--per-order")
    assert table.startswith("store,")
    assert len(list(csv.reader(io.StringIO(table, newline="")))) == 61


@pytest.mark.parametrize("words", [(), ("--format", "xlsx")], ids=["no format", "no text"])
def test_what_cannot_be_piped_is_a_wrong_call(stocked: Commands, words: tuple[str, ...]) -> None:
    assert stocked.run("export", "-", *words, code=2)["error"]["kind"] == "usage"
