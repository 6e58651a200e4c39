"""Desk acts by command: hold, release, tag, assign, note, undo, on named orders or on all that match."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def desk(commands: Commands, shop: PracticeShop) -> Commands:
    """A profile with the practice shop's orders."""
    commands.connect(shop)
    commands.run("import")
    return commands


def ready(desk: Commands) -> list[str]:
    """The numbers of orders that can be shipped."""
    return [each["number"] for each in desk.run("orders", "--status", "awaiting_shipment")]


def test_a_hold_is_shown_refuses_shipping_and_is_undone(desk: Commands) -> None:
    one, other = ready(desk)[:2]
    done = desk.run("hold", one, other, "--until", "2040-12-01T08:00", "--reason", "Buyer asks")
    assert (done["act"], done["changed"], done["refused"]) == ("hold", 2, 0)
    shown = desk.run("order", one)
    assert (shown["status"], shown["held"]) == ("on_hold", True)
    local = datetime.fromisoformat("2040-12-01T08:00").astimezone(UTC)
    assert datetime.fromisoformat(shown["held_until"]) == local
    assert "On hold until 2040-12-01 08:00" in desk.text("order", one)
    assert "held until 2040-12-01 08:00" in desk.text("orders")
    parcel = ("--store", "Practice", "--carrier", "UPS", "--tracking", "T1")
    assert desk.run("ship", one, *parcel, code=1)["error"]["kind"] == "not_shippable"
    assert desk.run("release", other)["changed"] == 1
    assert desk.run("undo") == {"act": "release", "who": shown["timeline"][-1]["who"], "undone": 1, "kept": 0}
    assert desk.run("undo")["undone"] == 2
    assert desk.run("order", one)["status"] == desk.run("order", other)["status"] == "awaiting_shipment"
    assert desk.run("undo", code=2)["error"]["kind"] == "not_found"


def test_an_order_that_cant_be_held_says_why_and_the_rest_is_held(desk: Commands) -> None:
    gone = desk.run("orders", "--status", "shipped")[0]["number"]
    done = desk.run("hold", gone, ready(desk)[0], code=1)
    assert (done["changed"], done["refused"]) == (1, 1)
    assert done["refusals"] == [
        {"order_number": gone, "reason": "It is shipped already: there is nothing to hold back."}
    ]


def test_tags_assignee_and_note_are_in_every_output(desk: Commands, tmp_path: Path) -> None:
    number = ready(desk)[0]
    desk.run("tag", number, "--add", "urgent", "--add", "Größe")
    desk.run("tag", number, "--remove", "GRÖSSE", "--add", "gift")
    desk.run("assign", number, "--to", "Anna")
    desk.run("note", number, "--text", "wrap\ntwice")
    shown = desk.run("order", number)
    assert (shown["tags"], shown["assigned_to"], shown["desk_note"]) == (["gift", "urgent"], "Anna", "wrap\ntwice")
    text = desk.text("order", number)
    for part in ("Tags: gift, urgent", "Assigned to Anna", "Note: wrap"):
        assert part in text
    assert "Anna, gift, urgent, note" in desk.text("orders")
    file = tmp_path / "orders.csv"
    desk.run("export", str(file), "--search", "wrap")
    csv = file.read_text(encoding="utf-8-sig")
    assert "gift; urgent" in csv
    exported = tmp_path / "orders.json"
    desk.run("export", str(exported), "--search", "tag:gift")
    assert [each["number"] for each in json.loads(exported.read_text(encoding="utf-8"))] == [number]


def test_all_that_match_needs_a_yes_after_the_count(desk: Commands) -> None:
    numbers = ready(desk)
    every = ("--all", "--status", "awaiting_shipment")
    refused = desk.run("tag", *every, "--add", "late", code=2)["error"]
    assert f"{len(numbers)} orders match" in str(refused)
    assert desk.run("orders", "--search", "tag:late") == []
    assert desk.run("tag", *every, "--add", "late", "--yes")["changed"] == len(numbers)
    assert desk.run("tag", "--all", "--search", "tag:late", "--add", "late", "--yes")["unchanged"] == len(numbers)
    assert {each["number"] for each in desk.run("orders", "--search", "tag:late")} == set(numbers)


@pytest.mark.parametrize(
    "words",
    [
        ("hold",),
        ("hold", "--search", "blue"),
        ("hold", "1", "--all", "--yes"),
        ("hold", "--all", "--status", "odd", "--yes"),
        ("hold", "--all", "--search", "status:odd", "--yes"),
        ("hold", "no such order"),
        ("tag", "--all", "--yes"),
        ("tag", "--all", "--yes", "--add", "a,b"),
        ("note", "--all", "--yes", "--text", "x" * 4001),
    ],
)
def test_a_wrong_call_changes_nothing(desk: Commands, words: tuple[str, ...]) -> None:
    assert desk.run(*words, code=2)["error"]["kind"] in {"usage", "not_found"}
    assert desk.run("undo", code=2)["error"]["kind"] == "not_found"


def test_a_hold_whose_time_has_come_is_over_for_the_next_command(desk: Commands) -> None:
    number = ready(desk)[0]
    desk.run("hold", number, "--until", (datetime.now(UTC) - timedelta(minutes=1)).isoformat(), code=2)
    soon = datetime.now(UTC) + timedelta(seconds=3)
    desk.run("hold", number, "--until", soon.isoformat())
    while desk.run("order", number)["held"]:
        assert datetime.now(UTC) < soon + timedelta(seconds=30)
    assert datetime.now(UTC) >= soon
    assert desk.run("order", number)["status"] == "awaiting_shipment"
