"""`ordersync notify`, killed at random moments and started again: no notice is lost, none takes effect twice."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import pytest
from ending_processes import at_hand, killed_after
from running_commands import Commands
from soaking import SOAK, Soak
from waiting import wait_until

from ordersync_gui.practice import PracticeShop

KILLS = [4, pytest.param(200, marks=SOAK)]
AT_ONCE = 5
_MISBEHAVIOURS = ((), ("slow",), ("slow",), ("drop-after*1",))
_TOLD = {"sent", "confirmed", "unconfirmed"}


@dataclass
class Desk:
    """A connected profile with parcels whose notices are sent under fire."""

    commands: Commands
    shop: PracticeShop
    soak: Soak
    whole: dict[str, bool] = field(default_factory=dict)
    """Tracking number of each parcel -> whether it holds everything ordered."""
    ready_s: float = 0.0
    """How long after its start an undisturbed sender has its first notice at the shop."""

    def open(self) -> None:
        """Connect, import, and see how long an undisturbed sender takes."""
        self.commands.connect(self.shop)
        self.commands.run("import")
        found = self.commands.run("orders", "--status", "awaiting_shipment")
        self._orders: Iterator[Any] = iter([order for order in found if not order["needs_attention"]])
        self.queue_one()
        begun = time.monotonic()
        with at_hand(self.commands.start("notify")):
            wait_until(lambda: self.shop.ledger, "a notice reached the shop")
            self.ready_s = time.monotonic() - begun
            wait_until(lambda: self.states() == {"sent": 1}, "the first notice is sent")

    def queue_one(self) -> None:
        """Ship the next order in one parcel, or in two where it has several lines of goods."""
        order = next(self._orders)
        lines = [item for item in order["items"] if item["kind"] == "item" and float(item["quantity"]) > 0]
        if len(lines) > 1 and self.soak.chance.random() < 0.5:
            first = f"{lines[0]['line_id']}={lines[0]['quantity']}"
            self._ship(order["number"], "--item", first, whole=False)
            self._ship(order["number"], whole=False)
        else:
            self._ship(order["number"], whole=True)

    def _ship(self, number: str, *more: str, whole: bool) -> None:
        tracking = f"PARCEL{len(self.whole):05}"
        self.whole[tracking] = whole
        self.commands.run(
            *("ship", number, "--store", "Practice", "--carrier", "UPS", "--tracking", tracking), *more
        )

    def send_and_kill(self) -> bool:
        """Start a sender and kill it at a random moment; False when it was done before."""
        chance = self.soak.chance
        self.shop.slow_seconds = chance.uniform(0.05, 0.4)
        self.shop.misbehave = set(chance.choice(_MISBEHAVIOURS))
        before, asked = self.states(), len(self.shop.requests)
        # Half by the clock; half by the shop's, which a busy machine doesn't shift to before the first notice.
        by_clock = chance.random() < 0.5
        with at_hand(self.commands.start("notify")) as sender:
            if not by_clock:
                wait_until(lambda: len(self.shop.requests) > asked or sender.poll() is not None, "it asked")
            ended = killed_after(sender, chance.uniform(0, 0.6 + self.ready_s * by_clock))
        assert "Traceback" not in ended.err, ended.err
        assert ended.killed or ended.code in {0, 1, 3}, ended
        self.shop.misbehave = set()
        if ended.killed:
            self._note_moment(before)
        return ended.killed

    def _note_moment(self, before: Counter[str]) -> None:
        """Which part of the sending the kill hit, by what it left behind."""
        left = self._query("SELECT count(*) FROM notice WHERE state = 'sending'")[0][0]
        after = self.states()
        if left:
            self.soak.count("kills between lease and settling")
        elif after == before:
            self.soak.count("kills before any sending")
        else:
            self.soak.count("kills after a settled one")

    def states(self) -> Counter[str]:
        """How many notices are in which state, read past the program, which would recover first."""
        return Counter(dict(self._query("SELECT state, count(*) FROM notice GROUP BY state")))

    def stored(self) -> Counter[str]:
        """How often each parcel's notice took effect at the shop."""
        return Counter(entry.query["tracking_number"] for entry in self.shop.ledger if entry.stored)

    def check(self) -> dict[str, Any]:
        """All that must hold after each kill; gives the notices by tracking number."""
        notices = self.commands.run("notices")
        stored = self.stored()
        why = self.soak.told()
        per_parcel = self._query(
            "SELECT tracking_number, count(notice.id) FROM shipment LEFT JOIN notice"
            " ON notice.shipment_id = shipment.id GROUP BY shipment.id ORDER BY tracking_number"
        )
        assert per_parcel == [(tracking, 1) for tracking in sorted(self.whole)], why
        found = {notice["tracking_number"]: notice for notice in notices}
        assert found.keys() == self.whole.keys(), why
        assert not stored.keys() - found.keys(), why
        assert {tracking: times for tracking, times in stored.items() if times > 1} == {}, why
        for tracking, notice in found.items():
            state = notice["state"]
            assert state in _TOLD | {"queued"}, (why, notice)
            assert state in _TOLD or tracking not in stored, (why, notice)
            assert state not in {"sent", "confirmed"} or tracking in stored, (why, notice)
        return found

    def has_work(self) -> bool:
        """Whether anything is queued that isn't held back by an unconfirmed notice of its order."""
        held = {notice["order_number"] for notice in self.check().values() if notice["state"] == "unconfirmed"}
        return any(
            notice["state"] == "queued" and notice["order_number"] not in held
            for notice in self.commands.run("notices")
        )

    def _query(self, sql: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.commands.data_dir / "orders.sqlite3")) as db:
            return db.execute(sql).fetchall()


@pytest.mark.parametrize("kills", KILLS)
def test_a_sender_killed_at_any_moment_loses_no_notice_and_sends_none_twice(
    commands: Commands, soak: Soak, kills: int
) -> None:
    with PracticeShop(orders=60 + 5 * kills, seed=4) as shop:
        desk = Desk(commands, shop, soak)
        desk.open()
        done = 0
        while done < kills:
            if not desk.has_work():
                for _ in range(AT_ONCE):
                    desk.queue_one()
            done += desk.send_and_kill()
            desk.check()
        while desk.has_work():
            commands.run("notify", code=None)
        told = desk.stored()
        commands.run("import")
        notices = desk.check()
    soak.count("notices", len(notices))
    for tracking, notice in notices.items():
        soak.count(notice["state"])
        expected = desk.whole[tracking] and tracking in told
        assert (notice["state"] == "confirmed") == expected, (soak.told(), notice)
    if kills > 100:
        moments = [name for name in ("before any", "between", "after") if f"kills {name}" in soak.told()]
        assert len(moments) == 3, soak.told()
