"""The real window and `ordersync notify` on one profile at once, each as a process: a shop is told once."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from ending_processes import at_hand, closed, let_pass
from running_commands import Commands
from soaking import SOAK, Soak
from waiting import wait_until

from ordersync_gui.practice import PracticeShop

ROUNDS = [1, pytest.param(20, marks=SOAK)]


@dataclass
class Desk:
    """A profile with two shops, served in this sequence; tracking numbers tell their notices apart."""

    commands: Commands
    shop: PracticeShop
    other: PracticeShop
    queued: int = 0

    def open(self) -> None:
        """Connect and import both shops."""
        self.commands.connect(self.shop, name="Practice")
        self.commands.connect(self.other, name="Second")
        self.commands.run("import")

    def queue(self, store: str = "Practice") -> str:
        """Ship the next order of a store; its tracking number."""
        found = self.commands.run("orders", "--store", store, "--status", "awaiting_shipment")
        number = next(order["number"] for order in found if not order["needs_attention"])
        self.queued += 1
        tracking = f"PARCEL{self.queued:03}"
        self.commands.run("ship", number, "--store", store, "--carrier", "UPS", "--tracking", tracking)
        return tracking

    def told(self) -> Counter[str]:
        """How many requests with each tracking number reached a shop."""
        entries = (*self.shop.ledger, *self.other.ledger)
        return Counter(entry.query["tracking_number"] for entry in entries)

    def states(self) -> dict[str, str]:
        """State by tracking number."""
        return {notice["tracking_number"]: notice["state"] for notice in self.commands.run("notices")}

    def close(self, window: subprocess.Popen[str]) -> None:
        """Close the window and see that it ended in order."""
        ended = closed(window)
        assert ended.code == 0, ended
        assert "Traceback" not in ended.err, ended.err
        assert "ERROR" not in (self.commands.data_dir / "ordersync.log").read_text("utf-8")


@pytest.fixture
def desk(commands: Commands) -> Iterator[Desk]:
    """A profile with two connected shops."""
    with PracticeShop(orders=80, seed=4) as shop, PracticeShop(orders=40, seed=5) as other:
        desk = Desk(commands, shop, other)
        desk.open()
        yield desk


def test_a_command_beside_a_window_that_waits_for_the_answer_sends_nothing(desk: Desk) -> None:
    parcel = desk.queue()
    desk.shop.misbehave, desk.shop.slow_seconds = {"slow"}, 4
    with at_hand(desk.commands.start()) as window:
        wait_until(lambda: desk.told()[parcel], "the window sent the notice")
        assert desk.commands.run("notify", code=None)["sent"] == 0
        wait_until(lambda: desk.states() == {parcel: "sent"}, "the window has its answer")
        desk.close(window)
    assert desk.told() == {parcel: 1}


def test_a_window_beside_a_command_that_waits_for_the_answer_sends_only_what_is_left(desk: Desk) -> None:
    parcel, left = desk.queue(), desk.queue("Second")
    desk.shop.misbehave, desk.shop.slow_seconds = {"slow"}, 6
    with at_hand(desk.commands.start("notify")) as command:
        wait_until(lambda: desk.told()[parcel], "the command sent the notice")
        with at_hand(desk.commands.start()) as window:
            # Stores are served by name, so the window has been past the first one.
            wait_until(lambda: desk.told()[left], "the window sent the other shop's notice")
            wait_until(lambda: set(desk.states().values()) == {"sent"}, "both have their answers")
            desk.close(window)
        _out, err = command.communicate(timeout=60)
    assert "Traceback" not in err
    assert desk.told() == {parcel: 1, left: 1}


def test_a_window_killed_between_send_and_answer_leaves_an_unconfirmed_notice_that_nobody_sends_again(
    desk: Desk,
) -> None:
    parcel = desk.queue()
    desk.shop.misbehave = {"slow"}
    with at_hand(desk.commands.start()) as window:
        wait_until(lambda: desk.told()[parcel], "the window sent the notice")
        window.kill()
    assert desk.states() == {parcel: "unconfirmed"}
    desk.shop.misbehave = set()
    assert desk.commands.run("notify", code=1)["sent"] == 0
    assert desk.told() == {parcel: 1}
    later = desk.queue()
    with at_hand(desk.commands.start()) as window:
        wait_until(lambda: desk.states()[later] == "sent", "the new window has sent the later notice")
        desk.close(window)
    assert desk.states() == {parcel: "unconfirmed", later: "sent"}
    assert desk.told() == {parcel: 1, later: 1}


def test_a_window_that_finds_a_killed_windows_notice_first_does_not_send_it_again(desk: Desk) -> None:
    parcel, later = desk.queue(), desk.queue("Second")
    desk.shop.misbehave = {"slow"}
    with at_hand(desk.commands.start()) as window:
        wait_until(lambda: desk.told()[parcel], "the window sent the notice")
        window.kill()
    desk.shop.misbehave = set()
    with at_hand(desk.commands.start()) as window:
        wait_until(lambda: desk.told()[later], "the new window has sent the other notice")
        desk.close(window)
    assert desk.states() == {parcel: "unconfirmed", later: "sent"}
    assert desk.told() == {parcel: 1, later: 1}


@pytest.mark.parametrize("rounds", ROUNDS)
def test_window_and_command_started_at_once_tell_the_shop_once(desk: Desk, soak: Soak, rounds: int) -> None:
    desk.shop.misbehave = {"slow"}
    for _ in range(rounds):
        desk.shop.slow_seconds = soak.chance.uniform(0, 0.5)
        parcels = [desk.queue(), desk.queue()]
        # The window takes about half a second longer to its first look.
        head_start = soak.chance.uniform(0, 1.2)
        with at_hand(desk.commands.start()) as window:
            let_pass(head_start)
            with at_hand(desk.commands.start("--json", "notify")) as command:
                out, err = command.communicate(timeout=60)
            assert "Traceback" not in err, soak.told()
            wait_until(lambda: set(desk.states().values()) == {"sent"}, f"all is sent, {soak.told()}")
            desk.close(window)
        sent = json.loads(out)["sent"]
        soak.count("sent by the command", sent)
        soak.count("sent by the window", len(parcels) - sent)
        assert set(desk.told().values()) == {1}, soak.told()
    assert len(desk.told()) == 2 * rounds
