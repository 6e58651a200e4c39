"""--search understands the find box's language, and refuses a mistake instead of passing it over."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def stocked(commands: Commands, shop: PracticeShop) -> Commands:
    """A store with orders."""
    commands.connect(shop, name="My shop")
    commands.run("import")
    return commands


def _numbers(found: list[dict[str, Any]]) -> list[str]:
    return [order["number"] for order in found]


@pytest.mark.parametrize(
    ("search", "fits"),
    [
        ("status:awaiting", lambda order: order["status"] == "awaiting_shipment"),
        ("-status:shipped,cancelled", lambda order: order["status"] not in ("shipped", "cancelled")),
        ('store:"my shop"', lambda _: True),
        ('-store:"my shop"', lambda _: False),
        ("country:us,ca", lambda order: order["ship_to"]["country"] in ("US", "CA")),
        ("total:>=50 total:<150,00", lambda order: 50 <= Decimal(order["total"]) < 150),
        ("is:gift", lambda order: order["gift"]),
        ("-country:us status:shipped", lambda order: order["ship_to"]["country"] != "US" and _shipped(order)),
    ],
)
def test_terms_narrow_the_list(stocked: Commands, search: str, fits: Callable[[dict[str, Any]], bool]) -> None:
    everything = stocked.run("orders")
    found = stocked.run("orders", f"--search={search}")
    assert _numbers(found) == [order["number"] for order in everything if fits(order)]
    assert bool(found) == (search != '-store:"my shop"')


def _shipped(order: dict[str, Any]) -> bool:
    return bool(order["status"] == "shipped")


def test_words_and_terms_must_all_hold(stocked: Commands) -> None:
    one = stocked.run("orders", "--search", "status:awaiting")[0]
    assert _numbers(stocked.run("orders", "--search", f"{one['number']} status:awaiting")) == [one["number"]]
    assert stocked.run("orders", "--search", f"{one['number']} status:cancelled") == []


@pytest.mark.parametrize("command", ["orders", "export"])
def test_a_mistake_is_a_wrong_call_that_names_all_of_them(stocked: Commands, tmp_path: Path, command: str) -> None:
    file = tmp_path / "some.json"
    words = (command, *([str(file)] if command == "export" else []), "--search", "age:>2x blue status:foo")
    refused = stocked.run(*words, code=2)
    assert refused["error"]["kind"] == "usage"
    told = json.dumps(refused)
    assert "a whole number and h, d or w, as in age:>2d" in told
    assert "status:foo" in told
    assert not file.exists()


def test_export_writes_what_the_search_finds(stocked: Commands, tmp_path: Path) -> None:
    file = tmp_path / "some.json"
    listed = stocked.run("orders", "--search", "status:awaiting")
    assert stocked.run("export", str(file), "--search", "status:awaiting")["orders"] == len(listed) > 0
