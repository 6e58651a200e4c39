"""Each trouble with a shop has its own sentence, exits with 3, loses nothing, and ends in recovery."""

from __future__ import annotations

import json
from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

EXPECTED = {
    "401": "auth_failed",
    "403": "not_allowed",
    "429": "rate_limited",
    "500": "unavailable",
    "503": "unavailable",
    "html": "web_page",
}


@pytest.mark.parametrize(("misbehaviour", "kind"), EXPECTED.items())
def test_connecting_is_refused_in_plain_words_and_nothing_is_saved(
    commands: Commands, shop: PracticeShop, misbehaviour: str, kind: str
) -> None:
    shop.misbehave = {misbehaviour}
    assert commands.connect(shop, code=3)["error"]["kind"] == kind
    assert commands.run("stores") == []
    shop.misbehave = set()
    commands.connect(shop)
    assert len(commands.run("stores")) == 1


@pytest.mark.parametrize(("misbehaviour", "kind"), EXPECTED.items())
def test_an_import_says_what_is_wrong_keeps_its_mark_and_recovers(
    commands: Commands, shop: PracticeShop, misbehaviour: str, kind: str
) -> None:
    commands.connect(shop)
    shop.misbehave = {misbehaviour}
    report = commands.run("import", code=3)["Practice"]
    assert (report["complete"], report["error"]["kind"]) == (False, kind)
    (store,) = commands.run("stores")
    assert store["high_water_mark"] is None
    assert store["last_error"]["kind"] == kind
    shop.misbehave = set()
    assert commands.run("import")["Practice"]["new"] == 60
    assert commands.run("stores")[0]["last_error"] is None


def test_each_trouble_has_a_sentence_of_its_own(commands: Commands, shop: PracticeShop) -> None:
    sentences = set()
    for misbehaviour in EXPECTED:
        shop.misbehave = {misbehaviour}
        sentences.add(commands.connect(shop, code=3)["error"]["message"])
    shop.misbehave = set()
    url = shop.url
    shop.stop()
    sentences.add(_connect(commands, url)["error"]["message"])
    sentences.add(_connect(commands, "http://no-such-shop.invalid/feed")["error"]["message"])
    assert len(sentences) == len(EXPECTED) + 2
    assert not any("<" in sentence or "Errno" in sentence for sentence in sentences)


def _connect(commands: Commands, url: str) -> Any:  # noqa: ANN401 - JSON
    return commands.run(
        *(
            "connect",
            "custom_store",
            "--name",
            "X",
            "--set",
            f"url={url}",
            "--set",
            "username=a",
            "--secrets-stdin",
        ),
        stdin=json.dumps({"password": "word-that-nobody-uses"}),
        code=3,
    )


def test_a_bad_order_is_rejected_with_its_reason_and_the_others_come_in(
    commands: Commands, shop: PracticeShop
) -> None:
    commands.connect(shop)
    shop.misbehave = {"one-bad-order"}
    report = commands.run("import", code=1)["Practice"]
    assert (report["new"], len(report["rejected"]), report["complete"]) == (59, 1, True)
    assert "abc" in report["rejected"][0]["reason"]
    shop.misbehave = set()
    assert commands.run("import")["Practice"]["new"] == 1


@pytest.mark.parametrize("misbehaviour", ["bom", "notices", "trailing", "control-chars", "wrong-encoding"])
def test_dirt_around_the_feed_is_a_warning(commands: Commands, shop: PracticeShop, misbehaviour: str) -> None:
    commands.connect(shop)
    shop.misbehave = {misbehaviour}
    report = commands.run("import")["Practice"]
    assert (report["new"], report["complete"]) == (60, True)
    assert report["warnings"]


@pytest.mark.parametrize("misbehaviour", ["no-pages", "repeat-last-page"])
def test_wrong_page_counts_lose_nothing(commands: Commands, shop: PracticeShop, misbehaviour: str) -> None:
    commands.connect(shop)
    shop.misbehave = {misbehaviour}
    report = commands.run("import")["Practice"]
    assert (report["new"], report["complete"]) == (60, True)


def test_a_feed_that_breaks_off_is_not_called_complete(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    shop.misbehave = {"cut-off"}
    assert commands.run("import", code=None)["Practice"]["complete"] is False
    assert commands.run("stores")[0]["high_water_mark"] is None
    shop.misbehave = set()
    commands.run("import")
    assert len(commands.run("orders")) == 60


NOTICE_ENDS = {
    "401": ("queued", 3),
    "403": ("refused", 3),
    "429": ("queued", 3),
    "503": ("queued", 3),
    "404": ("refused", 1),
    "fault-200": ("refused", 1),
    "html": ("refused", 1),
    "500": ("unconfirmed", 3),
    "drop-before": ("unconfirmed", 1),
    "drop-after": ("unconfirmed", 1),
    "cut-off": ("unconfirmed", 1),
}


@pytest.mark.parametrize(("misbehaviour", "end"), NOTICE_ENDS.items())
def test_a_notice_ends_where_its_evidence_says(
    commands: Commands, shop: PracticeShop, misbehaviour: str, end: tuple[str, int]
) -> None:
    state, code = end
    commands.connect(shop)
    commands.run("import")
    number = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--store", "Practice", "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    shop.misbehave = {misbehaviour}
    commands.run("notify", code=code)
    (notice,) = commands.run("notices")
    assert notice["state"] == state
    assert notice["last_error"]
    told = len(shop.ledger)
    shop.misbehave = set()
    commands.run("notify", code=None)
    assert len(shop.ledger) == told + (state == "queued" and misbehaviour not in {"429", "503"})
    assert shop.effects(number) <= 1


def test_a_shop_that_is_down_gets_its_notice_once_it_is_back(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    number = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--store", "Practice", "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    shop.stop()
    assert commands.run("notify", code=3)["waiting"] == 1
    shop.start()
    assert commands.run("notify")["sent"] == 1
    assert shop.effects(number) == 1


def test_a_lost_answer_is_settled_by_the_next_import(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    number = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--store", "Practice", "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    shop.misbehave = {"drop-after*1"}
    commands.run("notify", code=1)
    commands.run("import")
    assert [notice["state"] for notice in commands.run("notices")] == ["confirmed"]
    commands.run("notify")
    assert shop.effects(number) == 1
