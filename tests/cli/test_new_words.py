"""Words that a shop uses for the first time: the import says so, and one command makes their orders right."""

from __future__ import annotations

import shlex
import subprocess

import pytest
from running_commands import Commands
from shop_words import use_words

from ordersync_gui.cli.exit_codes import NEEDS_ATTENTION
from ordersync_gui.practice import PracticeShop


@pytest.fixture
def odd_shop(monkeypatch: pytest.MonkeyPatch) -> PracticeShop:
    """A shop, not started, that has two orders under a word of its own and one that is paid."""
    shop = PracticeShop(orders=3, seed=4)
    use_words(shop, ["wc-foo", "wc-foo", "paid"], monkeypatch)
    return shop


def test_an_import_tells_of_a_new_word_once_and_how_to_map_it(commands: Commands, odd_shop: PracticeShop) -> None:
    with odd_shop:
        commands.connect(odd_shop)
        text = commands.text("import")
        told, mapping = text.splitlines()[-1].split(" Map with: ")
        assert told.startswith('  new status word "wc-foo" (orders: 2). Orders with it can\'t be shipped')
        assert mapping == "ordersync map Practice wc-foo=STATUS"
        assert "new status word" not in commands.text("import")
    commands.run("map", "Practice", "wc-foo=awaiting_shipment")
    assert {order["status"] for order in commands.run("orders")} == {"awaiting_shipment"}


def test_new_words_stand_in_the_json_of_an_import(commands: Commands, odd_shop: PracticeShop) -> None:
    with odd_shop:
        commands.connect(odd_shop)
        first, again = (commands.run("import")["Practice"]["new_words"] for _ in range(2))
    assert first == [{"kind": "status", "word": "wc-foo", "orders": 2}]
    assert again == []


def test_a_word_that_is_mapped_before_the_import_is_no_news(commands: Commands, odd_shop: PracticeShop) -> None:
    with odd_shop:
        commands.connect(odd_shop)
        commands.run("map", "Practice", "wc-foo=on_hold")
        assert commands.run("import")["Practice"]["new_words"] == []


def test_an_order_with_an_unknown_status_is_shipped_by_no_command_until_its_word_is_mapped(
    commands: Commands, odd_shop: PracticeShop
) -> None:
    with odd_shop:
        commands.connect(odd_shop)
        commands.run("import")
        (odd, *_) = commands.run("orders", "--status", "unmapped")
        parcel = ("ship", odd["number"], "--store", "Practice", "--carrier", "DHL", "--tracking", "JD014600003RU")
        assert "isn't mapped" in commands.run(*parcel, code=NEEDS_ATTENTION)["error"]["message"]
        assert odd["source_status"] == "wc-foo"
        assert commands.run("notices") == []

        commands.run("map", "Practice", "wc-foo=awaiting_shipment")
        assert commands.run(*parcel)["notice"]["state"] == "queued"


def test_the_list_of_stores_names_the_words_that_nobody_mapped(commands: Commands, odd_shop: PracticeShop) -> None:
    with odd_shop:
        commands.connect(odd_shop)
        commands.run("import")
    (store,) = commands.run("stores")
    assert store["unmapped_words"] == ["wc-foo"]
    headings, row = commands.text("stores").splitlines()
    assert row[headings.index("Unmapped words") :].startswith('"wc-foo"')
    commands.run("map", "Practice", "wc-foo=on_hold")
    assert commands.run("stores")[0]["unmapped_words"] == []


def test_what_a_shop_calls_a_status_runs_nothing_when_the_call_is_pasted(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    word = '-$(touch owned) "`x`'
    with PracticeShop(orders=3, seed=4) as shop:
        use_words(shop, [word], monkeypatch)
        commands.connect(shop)
        call = commands.text("import").splitlines()[-1].split(" Map with: ordersync ")[1]
    commands.run(*(given.replace("STATUS", "on_hold") for given in shlex.split(call)))
    assert {found["word"]: found["status"] for found in commands.run("map", "Practice")["words"]}[
        word
    ] == "on_hold"
    bash = subprocess.run(["/bin/sh", "-c", f"printf '%s|' {call}"], capture_output=True, text=True, check=True)
    assert bash.stdout == f"map|Practice|--|{word}=STATUS|"
