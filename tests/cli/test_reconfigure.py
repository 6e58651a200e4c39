"""A store can be connected anew, disconnected and deleted, and each does what it says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def stocked(commands: Commands, shop: PracticeShop) -> Commands:
    """A connected store with orders, one parcel and its waiting notice."""
    commands.connect(shop)
    commands.run("import")
    number = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    return commands


def the_store(commands: Commands) -> Any:  # noqa: ANN401 - JSON
    (store,) = commands.run("stores")
    return store


def password(shop: PracticeShop) -> str:
    return json.dumps({"password": shop.password})


def test_a_wrong_new_password_changes_nothing(stocked: Commands) -> None:
    wrong = json.dumps({"password": "not-this-one"})
    refused = stocked.run("reconfigure", "Practice", "--secrets-stdin", stdin=wrong, code=3)
    assert refused["error"]["kind"] == "auth_failed"
    assert stocked.run("import")["Practice"]["complete"] is True


def test_orders_history_map_and_waiting_notices_survive_a_new_address(
    stocked: Commands, shop: PracticeShop
) -> None:
    stocked.run("map", "Practice", "whatever=on_hold")
    before = stocked.run("orders")
    with PracticeShop(orders=60, seed=4, page_size=25) as moved:
        changed = stocked.run(
            *("reconfigure", "Practice", "--set", f"url={moved.url}", "--secrets-stdin"), stdin=password(moved)
        )
        assert changed["settings"]["url"] == moved.url
        shop.stop()
        assert stocked.run("import")["Practice"]["complete"] is True
        assert {one["number"] for one in stocked.run("orders")} == {one["number"] for one in before}
        words = {word["word"]: word["status"] for word in stocked.run("map", "Practice")["words"]}
        assert words["whatever"] == "on_hold"
        assert stocked.run("notify")["sent"] == 1
        assert len(moved.ledger) == 1


def test_a_secret_that_is_not_given_stays(stocked: Commands) -> None:
    changed = stocked.run("reconfigure", "Practice", "--set", "time_zone=Europe/Berlin")
    assert changed["settings"]["time_zone"] == "Europe/Berlin"
    assert stocked.run("import")["Practice"]["complete"] is True


def test_without_a_change_the_form_is_shown_and_no_secret(stocked: Commands, shop: PracticeShop) -> None:
    shown = stocked.run("reconfigure", "Practice")
    assert shown["form"]["url"] == shop.url
    assert shown["secrets"] == ["password"]
    assert "password" not in shown["form"]
    assert shop.password not in "".join(stocked.printed)


def test_a_secret_on_the_command_line_is_refused(stocked: Commands) -> None:
    refused = stocked.run("reconfigure", "Practice", "--set", "password=oops", code=2)
    assert "--secrets-stdin" in refused["error"]["message"]


def test_asking_needs_a_terminal(stocked: Commands) -> None:
    refused = stocked.run("reconfigure", "Practice", "--ask-secrets", code=2)
    assert "terminal" in refused["error"]["message"]


@pytest.mark.parametrize("command", ["disconnect", "delete"])
def test_without_yes_it_is_said_what_would_happen_and_nothing_does(stocked: Commands, command: str) -> None:
    told = stocked.run(command, "Practice", code=2)
    assert told == {"store": "Practice", "done": False, "orders": 60, "shipments": 1, "unsent_notices": 1}
    text = stocked.text(command, "Practice", code=2)
    assert "60 orders, 1 parcels and 1 notices" in text
    assert "--yes" in text
    assert the_store(stocked)["connected"] is True
    assert stocked.run("import")["Practice"]["complete"] is True


def test_a_disconnected_store_keeps_its_orders_and_its_shop_hears_nothing(
    stocked: Commands, shop: PracticeShop
) -> None:
    asked = len(shop.requests)
    assert stocked.run("disconnect", "Practice", "--yes")["done"] is True
    assert the_store(stocked)["connected"] is False
    assert stocked.run("import") == {}
    assert 'ordersync reconfigure "Practice"' in stocked.printed[-1]
    named = stocked.run("import", "--store", "Practice", code=2)["Practice"]
    assert named["error"]["kind"] == "usage"
    stocked.run("notify", code=1)
    assert '"Practice" is disconnected: 1 notices wait' in stocked.printed[-1]
    assert len(stocked.run("orders")) == 60
    assert [notice["state"] for notice in stocked.run("notices")] == ["queued"]
    assert len(shop.requests) == asked
    assert "disconnected" in stocked.text("stores")


def test_a_disconnected_store_is_connected_again_only_with_its_password(
    stocked: Commands, shop: PracticeShop
) -> None:
    stocked.run("disconnect", "Practice", "--yes")
    missing = stocked.run("reconfigure", "Practice", "--set", f"url={shop.url}", code=1)
    assert missing["error"]["kind"] == "secret_missing"
    stocked.run("reconfigure", "Practice", "--secrets-stdin", stdin=password(shop))
    assert the_store(stocked)["connected"] is True
    assert stocked.run("notify")["sent"] == 1
    stocked.run("import")
    assert [notice["state"] for notice in stocked.run("notices")] == ["confirmed"]


def test_a_deleted_store_is_gone_with_its_orders_and_its_shop_can_be_connected_anew(
    stocked: Commands, shop: PracticeShop
) -> None:
    asked = len(shop.requests)
    told = stocked.run("delete", "Practice", "--yes")
    assert (told["done"], told["orders"]) == (True, 60)
    assert len(shop.requests) == asked
    assert (stocked.run("stores"), stocked.run("orders"), stocked.run("notices")) == ([], [], [])
    stocked.connect(shop)
    assert stocked.run("import")["Practice"]["new"] == 60


def test_connecting_the_same_shop_twice_is_remarked_and_not_refused(
    commands: Commands, shop: PracticeShop
) -> None:
    assert commands.connect(shop)["same_shop"] is None
    assert commands.connect(shop, name="Second")["same_shop"] == "Practice"
    assert 'ordersync reconfigure "Practice"' in commands.printed[-1]
    assert len(commands.run("stores")) == 2


def test_a_shop_that_asks_to_wait_is_shown_as_paused(stocked: Commands, shop: PracticeShop) -> None:
    shop.misbehave = {"429"}
    stocked.run("import", code=3)
    assert the_store(stocked)["paused_until"] is not None
    assert "paused until" in stocked.text("stores")
    shop.misbehave = set()
    stocked.run("import")
    assert the_store(stocked)["paused_until"] is None


def test_a_change_to_another_shop_says_what_stays_and_what_goes_there(
    commands: Commands, shop: PracticeShop
) -> None:
    commands.connect(shop)
    commands.run("import")
    ready = [one for one in commands.run("orders", "--status", "awaiting_shipment") if not one["needs_attention"]]
    commands.run("ship", ready[0]["number"], "--carrier", "UPS", "--tracking", "T1")
    with PracticeShop(orders=5, seed=9) as other:
        words = ("--set", f"url={other.url}", "--set", f"username={other.username}", "--secrets-stdin")
        commands.run("reconfigure", "Practice", *words, stdin=json.dumps({"password": other.password}))
        assert "will go to the new address: 1." in commands.printed[-1]
        commands.run("reconfigure", "Practice", "--set", f"url={other.url}/", "--set", "currency=EUR", code=None)
        assert "another shop" not in commands.printed[-1]
