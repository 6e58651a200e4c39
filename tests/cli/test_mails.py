"""Mails to buyers by command: what waits is sent and shown with its evidence, and a person has the last word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.mail_server import MailFault, PracticeMailServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeMailServer]:
    with PracticeMailServer(ledger_file=tmp_path / "mails.jsonl") as running:
        yield running


@pytest.fixture
def desk(commands: Commands, shop: PracticeShop, server: PracticeMailServer) -> Commands:
    """A profile whose store mails its buyers."""
    commands.connect(shop)
    commands.run("import")
    wanted = {
        "buyer_mail": "no",
        "mails.host": "127.0.0.1",
        "mails.port": str(server.port),
        "mails.security": "none",
        "mails.sender_address": "desk@shop.test",
        "mails.send": "yes",
    }
    pairs = [text for key, value in wanted.items() for text in ("--set", f"{key}={value}")]
    commands.run("settings", "Practice", *pairs)
    return commands


def ship(desk: Commands) -> str:
    """Ship the next order; gives its number."""
    found = desk.run("orders", "--status", "awaiting_shipment")
    number = str(next(order["number"] for order in found if not order["needs_attention"]))
    desk.run("ship", number, "--carrier", "UPS", "--tracking", f"1Z{number}")
    return number


def test_a_buyer_is_mailed_and_the_evidence_shown(
    desk: Commands, server: PracticeMailServer, tmp_path: Path
) -> None:
    number = ship(desk)
    shown = desk.run("mails", "preview", number)
    assert number in shown["subject"]
    assert shown["why_not"] is None
    assert desk.run("mails", "send")["sent"] == 1
    (mail,) = desk.run("mails")
    assert (mail["order"], mail["state"]) == (number, "sent")
    steps = desk.run("mails", "show", str(mail["id"]))["steps"]
    assert steps[-1]["step"] == "answer"
    (kept,) = desk.run("practice-mail", str(tmp_path / "mails.jsonl"))
    assert kept["subject"] == shown["subject"]
    assert f"1Z{number}" in desk.run("practice-mail", str(tmp_path / "mails.jsonl"), "--show", "1")["content"]
    assert len(server.mails) == 1


def test_an_unconfirmed_mail_is_settled_by_hand(desk: Commands, server: PracticeMailServer) -> None:
    ship(desk)
    server.fail_next(MailFault.LOSE_AT_END)
    assert desk.run("mails", "send", code=1)["unconfirmed"] == 1
    (mail,) = desk.run("mails", "--state", "unconfirmed")
    assert desk.run("mails", "settle", str(mail["id"]), code=2)["error"]["kind"] == "usage"
    desk.run("mails", "settle", str(mail["id"]), "--again", "--reason", "Not in the log")
    assert desk.run("mails", "send")["sent"] == 1


def test_a_suppressed_orders_buyer_gets_none(desk: Commands, server: PracticeMailServer) -> None:
    number = ship(desk)
    assert desk.run("mails", "suppress", number)["changed"]
    assert desk.run("mails", "send")["sent"] == 0
    assert desk.run("mails", "preview", number)["why_not"]
    desk.run("mails", "allow", number)
    (mail,) = desk.run("mails")
    desk.run("mails", "again", str(mail["id"]))
    assert desk.run("mails", "send")["sent"] == 1
    assert len(server.mails) == 1


def test_a_test_mail_tells_what_the_server_says(desk: Commands, server: PracticeMailServer) -> None:
    told = desk.run("mails", "test", "--store", "Practice", "--to", "me@shop.test")["told"]
    assert "Kept for practice" in told
    assert len(server.mails) == 1
    assert desk.run("mails", "test", code=2)["error"]["kind"] == "usage"
    assert desk.run("mails", "show", "99", code=2)["error"]["kind"] == "not_found"


@pytest.mark.parametrize("wrong", ["9" * 30, "abc", "-1", "²"])
def test_an_id_that_can_be_none_is_said(desk: Commands, wrong: str) -> None:
    desk.run("mails", "show", "--", wrong, code=2)


def test_a_file_that_isnt_there_is_said(desk: Commands, tmp_path: Path) -> None:
    desk.run("practice-mail", str(tmp_path / "none.jsonl"), code=2)
