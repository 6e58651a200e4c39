"""A person settles a notice that the shop refused or whose answer got lost; rejected orders can be looked at."""

from __future__ import annotations

from typing import Any

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

LOST_BEFORE, LOST_AFTER, NO = "drop-before", "drop-after", "fault-200"


def _told(commands: Commands, shop: PracticeShop, misbehaviour: str) -> Any:  # noqa: ANN401 - JSON
    """The notice of a parcel that the shop was told about while it misbehaved."""
    commands.connect(shop)
    commands.run("import")
    number = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--store", "Practice", "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    shop.misbehave = {misbehaviour}
    commands.run("notify", code=1)
    shop.misbehave = set()
    (notice,) = commands.run("notices")
    return notice


def _resolve(commands: Commands, notice: Any, *words: str, code: int = 0) -> Any:  # noqa: ANN401 - JSON
    return commands.run("resolve", str(notice["id"]), *words, code=code)


def test_a_notice_whose_answer_was_lost_is_marked_as_arrived_and_never_sent_again(
    commands: Commands, shop: PracticeShop
) -> None:
    notice = _told(commands, shop, LOST_AFTER)
    assert notice["state"] == "unconfirmed"

    settled = _resolve(commands, notice, "--arrived", "--reason", "the shop shows the parcel")

    assert settled == {**notice, "state": "confirmed", "last_error": None, "next_look_at": None}
    assert commands.run("notify")["sent"] == 0
    assert shop.effects(notice["order_number"]) == 1
    history = commands.run("order", notice["order_number"])
    assert history["needs_attention"] == []
    (entry,) = (entry for entry in history["timeline"] if entry["message"].startswith("Marked as arrived"))
    assert entry["message"] == "Marked as arrived: the shop shows the parcel."
    assert entry["who"]


def test_a_notice_that_never_arrived_is_sent_again(commands: Commands, shop: PracticeShop) -> None:
    notice = _told(commands, shop, LOST_BEFORE)
    assert (notice["state"], shop.effects(notice["order_number"])) == ("unconfirmed", 0)
    assert commands.run("notify", code=1)["sent"] == 0

    assert _resolve(commands, notice, "--again", "--reason", "not in the shop")["state"] == "queued"
    assert commands.run("notify")["sent"] == 1
    assert shop.effects(notice["order_number"]) == 1


def test_a_refused_notice_is_given_up_and_the_desk_is_clean(commands: Commands, shop: PracticeShop) -> None:
    notice = _told(commands, shop, NO)
    assert notice["state"] == "refused"

    assert _resolve(commands, notice, "--drop")["state"] == "cancelled"
    assert commands.run("notify") == {
        "sent": 0,
        "refused": 0,
        "unconfirmed": 0,
        "confirmed": 0,
        "requeued": 0,
        "waiting": 0,
        "needs_person": 0,
        "errors": [],
    }


def test_an_unconfirmed_notice_isnt_settled_without_a_reason(commands: Commands, shop: PracticeShop) -> None:
    notice = _told(commands, shop, LOST_AFTER)

    for verdict in ("--arrived", "--again", "--drop"):
        error = _resolve(commands, notice, verdict, code=2)["error"]
        assert error["kind"] == "usage"
        assert "reason" in error["message"]
    assert commands.run("notices") == [notice]


def test_a_notice_that_was_sent_isnt_settled(commands: Commands, shop: PracticeShop) -> None:
    notice = _told(commands, shop, NO)
    _resolve(commands, notice, "--again")
    commands.run("notify")

    error = _resolve(commands, notice, "--again", "--reason", "once more", code=2)["error"]
    assert '"sent"' in error["message"]
    assert shop.effects(notice["order_number"]) == 1
    assert commands.run("notify")["sent"] == 0


def test_a_notice_that_isnt_there_is_not_found(commands: Commands) -> None:
    assert commands.run("resolve", "7", "--drop", code=2)["error"]["kind"] == "not_found"


@pytest.mark.parametrize(
    "words", [("1",), ("1", "--again", "--drop"), ("--drop",), ("x", "--drop"), ("9" * 30, "--drop")]
)
def test_a_wrong_call_is_refused_before_anything_happens(commands: Commands, words: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        commands.run("resolve", *words)
    assert ended.value.code == 2


def test_rejected_orders_are_listed_until_they_can_be_read(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    shop.misbehave = {"one-bad-order"}
    (reported,) = commands.run("import", code=1)["Practice"]["rejected"]

    (order,) = commands.run("rejected", "--store", "practice")
    assert (order["number"], order["reason"]) == (reported["number"], reported["reason"])
    assert order["store"] == "Practice"
    assert order["at"].endswith("Z")
    assert "abc" in order["raw"]

    shop.misbehave = set()
    commands.run("import")
    assert commands.run("rejected") == []


def test_rejected_orders_of_an_unknown_store_are_a_wrong_call(commands: Commands) -> None:
    assert commands.run("rejected", "--store", "nobody", code=2)["error"]["kind"] == "usage"


def test_for_people_the_outcome_is_a_sentence(
    commands: Commands, shop: PracticeShop, capfd: pytest.CaptureFixture[str]
) -> None:
    from ordersync_gui.cli import main  # noqa: PLC0415 - the other tests run commands with --json

    notice = _told(commands, shop, NO)
    number, row = notice["order_number"], notice["id"]
    folder = ["--data-dir", str(commands.data_dir)]
    assert main([*folder, "resolve", str(row), "--again"]) == 0
    assert main([*folder, "rejected"]) == 0
    assert capfd.readouterr().out == (
        f"Order {number}: the notice {row} is queued now. Send it with: ordersync notify\n"
        "All orders could be read.\n"
    )
