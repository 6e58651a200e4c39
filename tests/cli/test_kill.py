"""A sender that is killed between send and answer, and two senders at once."""

from __future__ import annotations

import signal

from running_commands import Commands
from waiting import wait_until

from ordersync_gui.practice import PracticeShop


def with_a_queued_notice(commands: Commands, shop: PracticeShop) -> str:
    commands.connect(shop)
    commands.run("import")
    number: str = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--store", "Practice", "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    return number


def test_a_killed_sender_leaves_an_unconfirmed_notice_that_is_not_sent_again(
    commands: Commands, shop: PracticeShop
) -> None:
    number = with_a_queued_notice(commands, shop)
    shop.misbehave = {"slow"}
    sender = commands.start("notify")
    wait_until(lambda: shop.ledger, "the notice reached the shop")
    sender.send_signal(signal.SIGKILL)
    sender.communicate()
    shop.misbehave = set()
    assert commands.run("notify", code=1)["sent"] == 0
    assert [notice["state"] for notice in commands.run("notices")] == ["unconfirmed"]
    assert len(shop.ledger) == 1
    commands.run("import")
    assert [notice["state"] for notice in commands.run("notices")] == ["confirmed"]
    assert shop.effects(number) == 1


def test_a_sender_that_still_waits_keeps_others_from_sending(commands: Commands, shop: PracticeShop) -> None:
    with_a_queued_notice(commands, shop)
    shop.misbehave = {"slow"}
    sender = commands.start("notify")
    wait_until(lambda: shop.ledger, "the notice reached the shop")
    commands.run("notify", code=None)
    assert [notice["state"] for notice in commands.run("notices")] == ["sending"]
    assert len(shop.ledger) == 1
    sender.kill()
    sender.communicate()


def test_many_senders_at_once_tell_the_shop_once(commands: Commands, shop: PracticeShop) -> None:
    with_a_queued_notice(commands, shop)
    senders = [commands.start("notify") for _sender in range(4)]
    for sender in senders:
        sender.communicate(timeout=60)
    assert len(shop.ledger) == 1
    assert [notice["state"] for notice in commands.run("notices")] == ["sent"]
