"""`ordersync notify` to an Oxatis shop, killed at random moments: neither call of a notice arrives twice."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import pytest
from ending_processes import at_hand, killed_after
from running_commands import Commands
from soaking import SOAK, Soak
from waiting import wait_until

from ordersync_gui.practice import PracticeShop, announcement

KILLS = [3, pytest.param(150, marks=SOAK)]
AT_ONCE = 4
TRANSPORT, STATE = "OrderUpdateTransportInfo", "OrderUpdateTracking"
_MISBEHAVIOURS = (
    *((), (), ("slow",), ("slow",), ("drop-after*1",), ("drop-before*1",), ("500*1",)),
    *(("second-step-500*1",), ("second-step-drop*1",), ("slow", "second-step-drop*1")),
)


@dataclass
class Desk:
    """A connected Oxatis store with parcels whose notices are sent under fire."""

    commands: Commands
    shop: PracticeShop
    soak: Soak
    orders: list[str] = field(default_factory=list)
    shipped: list[str] = field(default_factory=list)
    ready_s: float = 0.0

    def open(self) -> None:
        """Connect, import, and see how long an undisturbed sender takes to its first call."""
        self.commands.connect_announced(announcement(self.shop), name="Practice")
        self.commands.run("import")
        found = self.commands.run("orders", "--status", "awaiting_shipment")
        self.orders = [order["number"] for order in found if not order["needs_attention"]]
        self.queue(1)
        begun = time.monotonic()
        with at_hand(self.commands.start("notify")) as sender:
            wait_until(lambda: self.shop.ledger, "a call reached the shop")
            self.ready_s = time.monotonic() - begun
            sender.communicate(timeout=60)

    def queue(self, count: int) -> None:
        """Ship the next orders; the parcel's tracking number is the order's."""
        for _ in range(count):
            number = self.orders.pop()
            self.shipped.append(number)
            self.commands.run("ship", number, "--carrier", "UPS", "--tracking", f"T{number}")

    def send_and_kill(self) -> bool:
        """Start a sender and kill it at a random moment; False when it was done before."""
        chance = self.soak.chance
        self.shop.slow_seconds = chance.uniform(0.05, 0.4)
        self.shop.misbehave = set(chance.choice(_MISBEHAVIOURS))
        asked = len(self.shop.requests)
        by_clock = chance.random() < 0.3
        with at_hand(self.commands.start("notify")) as sender:
            if not by_clock:
                wait_until(lambda: len(self.shop.requests) > asked or sender.poll() is not None, "it asked")
            ended = killed_after(sender, chance.uniform(0, 0.5 + self.ready_s * by_clock))
        assert "Traceback" not in ended.err, ended.err
        assert ended.killed or ended.code in {0, 1, 3}, ended
        self.shop.misbehave = set()
        return ended.killed

    def calls(self) -> dict[str, Counter[str]]:
        """How often each order's two calls were carried out by the shop, by method and number."""
        done: dict[str, Counter[str]] = {TRANSPORT: Counter(), STATE: Counter()}
        for entry in self.shop.ledger:
            if entry.stored:
                done[entry.query["Method"]][entry.order_number] += 1
        return done

    def arrived(self) -> Counter[str]:
        """How often each order's second call came to the shop, carried out or not."""
        came = [entry for entry in self.shop.ledger if entry.query["Method"] == STATE]
        return Counter(entry.fields["OrderID"] for entry in came)

    def check(self) -> dict[str, Any]:
        """All that must hold as long as no person settles anything; gives the notices by order."""
        notices = self.commands.run("notices")
        found = {notice["order_number"]: notice for notice in notices}
        done, why = self.calls(), self.soak.told()
        assert sorted(notice["order_number"] for notice in notices) == sorted(self.shipped), why
        for method, counts in done.items():
            assert {number: times for number, times in counts.items() if times > 1} == {}, (why, method)
        assert {number: times for number, times in self.arrived().items() if times > 1} == {}, why
        for number, notice in found.items():
            first, second = done[TRANSPORT][number], done[STATE][number]
            state, steps = notice["state"], notice["steps_done"]
            assert state in {"queued", "sent", "unconfirmed"}, (why, notice)
            assert first >= second, (why, notice, "the state never comes before the parcel")
            assert steps == 0 or first, (why, notice)
            assert state != "sent" or (first and second), (why, notice)
            assert state != "queued" or (first == min(steps, 1) and not second), (why, notice)
        return found

    def sending(self) -> int:
        """Notices that a killed sender left on the way, read past the program, which would recover first."""
        with closing(sqlite3.connect(self.commands.data_dir / "orders.sqlite3")) as db:
            return int(db.execute("SELECT count(*) FROM notice WHERE state = 'sending'").fetchone()[0])


@pytest.mark.parametrize("kills", KILLS)
def test_a_sender_killed_between_or_during_the_two_calls_repeats_neither(
    commands: Commands, soak: Soak, kills: int
) -> None:
    with PracticeShop(channel="oxatis", orders=60 + 6 * kills, seed=4) as shop:
        desk = Desk(commands, shop, soak)
        desk.open()
        done = 0
        while done < kills:
            if not any(notice["state"] == "queued" for notice in desk.check().values()):
                desk.queue(AT_ONCE)
            done += desk.send_and_kill()
            soak.count("left on the way", desk.sending())
            desk.check()
        while any(notice["state"] == "queued" for notice in desk.check().values()):
            commands.run("notify", code=None)
        _settle_and_finish(desk)


def _settle_and_finish(desk: Desk) -> None:
    """A person has the doubtful ones sent again: an accepted first call stays the only one."""
    doubtful = {number: each for number, each in desk.check().items() if each["state"] == "unconfirmed"}
    before, arrived = desk.calls(), desk.arrived()
    desk.soak.count("notices", len(desk.shipped))
    desk.soak.count("doubtful at the first call", sum(each["steps_done"] == 0 for each in doubtful.values()))
    desk.soak.count("doubtful at the second call", sum(each["steps_done"] == 1 for each in doubtful.values()))
    for notice in doubtful.values():
        desk.commands.run("resolve", str(notice["id"]), "--again", "--reason", "looked: not there")
    desk.commands.run("notify")
    after = desk.calls()
    for number, notice in doubtful.items():
        repeated = after[TRANSPORT][number] - before[TRANSPORT][number]
        assert repeated == (notice["steps_done"] == 0), (desk.soak.told(), notice)
        assert desk.arrived()[number] - arrived[number] == 1, (desk.soak.told(), notice)
    desk.commands.run("import")
    states = {notice["state"] for notice in desk.commands.run("notices")}
    assert states == {"confirmed"}, desk.soak.told()
