"""The command forgets buyers only when it is told so twice, and says what that means."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

_AGE = 200 * 24 * 3600 * 1000  # milliseconds
_CLOSED = ("shipped", "cancelled")


@pytest.fixture
def aged(commands: Commands, shop: PracticeShop) -> Commands:
    """A desk that imported orders, all of which are made half a year older."""
    commands.connect(shop)
    commands.run("import")
    with closing(sqlite3.connect(commands.data_dir / "orders.sqlite3")) as connection, connection:
        connection.create_function("folded", 1, str.casefold)
        connection.execute("UPDATE orders SET modified_at = modified_at - ?", (_AGE,))
    return commands


def _closed(desk: Commands) -> list[dict[str, object]]:
    return [
        one
        for one in desk.run("orders", "--limit", "1000")
        if one["status"] in _CLOSED and not one["needs_attention"]
    ]


def test_without_yes_it_says_what_would_go_and_deletes_nothing(aged: Commands) -> None:
    closed = _closed(aged)
    assert closed
    told = aged.run("forget-buyers", "--older-than", "100", code=2)
    assert (told["orders"], told["done"]) == (len(closed), False)
    text = aged.text("forget-buyers", "--older-than", "100", code=2)
    assert "Add --yes" in text
    assert "can't be undone" in text
    assert "Backups" in text
    assert aged.run("forget-buyers", "--older-than", "100", "--preview", "--yes")["done"] is False
    assert _closed(aged) == closed


def test_with_yes_the_buyers_go_and_an_import_brings_none_back(aged: Commands) -> None:
    closed = _closed(aged)
    told = aged.run("forget-buyers", "--older-than", "100", "--yes")
    assert (told["orders"], told["done"], told["bytes_gone"]) == (len(closed), True, True)
    aged.run("import")
    after = {one["number"]: one for one in _closed(aged)}
    for before in closed:
        number = str(before["number"])
        assert after[number]["total"] == before["total"]
        assert not after[number]["buyer"]["name"]  # type: ignore[index]
    number = str(closed[0]["number"])
    assert "Buyer's data were deleted on 20" in aged.text("order", number)
    assert aged.run("forget-buyers", "--older-than", "100", "--yes")["orders"] == 0


def test_how_long_they_are_kept_is_set_and_then_what_the_command_goes_by(aged: Commands) -> None:
    assert aged.run("forget-buyers") == {"keep_days": 0, "done": False}
    assert "for ever" in aged.text("forget-buyers")
    closed = len(_closed(aged))
    assert aged.run("forget-buyers", "--keep-days", "100")["orders"] == closed
    assert "100 days" in aged.text("forget-buyers")
    assert aged.run("forget-buyers", "--yes")["orders"] == closed
    assert aged.run("forget-buyers", "--keep-days", "0")["keep_days"] == 0


@pytest.mark.parametrize("words", [("--older-than", "0", "--yes"), ("--keep-days", "4000")])
def test_days_out_of_range_are_refused(aged: Commands, words: tuple[str, ...]) -> None:
    before = _closed(aged)
    assert aged.run("forget-buyers", *words, code=2)["error"]["kind"] == "usage"
    assert _closed(aged) == before
