"""Senders that are killed at every step of telling two shops: no notice is lost, none takes effect twice."""

from __future__ import annotations

import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from ending_processes import Ended, at_hand, killed_after
from faulty_line import Break, FaultyLine, Moment
from running_commands import Commands
from soaking import SOAK, Soak
from waiting import wait_until

from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.practice.ledger import NoticeOutcome

KILLS = [5, pytest.param(240, marks=SOAK)]
CHANNELS = ("custom_store", "oxatis")
AT_ONCE = 3
SHORT_S = 0.05
# Where a kill finds the notice on its way, by what it leaves behind; every one is hit in a long run.
STEPS = (
    "no notice on its way",
    "leased, and the shop has nothing",
    "the shop has it, which wasn't kept",
    "the shop has the first request, which wasn't kept",
    "the first request is kept, the second isn't at the shop",
    "the shop has the second request, which wasn't kept",
)
_FIRST = (NoticeOutcome.TRANSPORT, NoticeOutcome.CORRECTED)


@dataclass
class Told:
    """What a shop has of an order's notice."""

    first: int = 0
    whole: int = 0


@dataclass
class Shop:
    """A practice shop behind a line, connected under its channel's name."""

    running: PracticeShop
    line: FaultyLine
    waiting: Iterator[str] = field(default_factory=lambda: iter(()))

    def told(self) -> dict[str, Told]:
        """By order number."""
        found: dict[str, Told] = {}
        for entry in self.running.ledger:
            if entry.stored:
                told = found.setdefault(entry.order_number, Told())
                told.first += entry.outcome in _FIRST
                told.whole += entry.outcome not in _FIRST
        return found


@dataclass
class Desk:
    """A profile with two stores whose notices are sent under fire."""

    commands: Commands
    shops: dict[str, Shop]
    soak: Soak
    shipped: list[str] = field(default_factory=list)

    def open(self) -> None:
        """Connect and import both shops."""
        for channel, shop in self.shops.items():
            said = announcement(shop.running)
            login = cast("dict[str, dict[str, str]]", said["login"])
            login["set"]["url"] = f"http://127.0.0.1:{shop.line.port}{shop.running.dialect.path}"
            self.commands.connect_announced(said, name=channel)
            self.commands.run("import", "--store", channel)
            found = self.commands.run("orders", "--store", channel, "--status", "awaiting_shipment")
            shop.waiting = iter([order["number"] for order in found if not order["needs_attention"]])

    def fill(self) -> None:
        """See to it that both stores have something to tell."""
        queued = Counter(notice["store"] for notice in self.notices() if notice["state"] == "queued")
        for channel, shop in self.shops.items():
            for _ in range(AT_ONCE if not queued[channel] else 0):
                number = next(shop.waiting)
                self.shipped.append(number)
                words = ("--carrier", "UPS", "--tracking", f"T{number}", "--notify", "--now")
                self.commands.run("ship", number, "--store", channel, *words)

    def kill_one(self) -> bool:
        """Start a sender and kill it at some moment; False when it was done before."""
        channel = self.soak.chance.choice(CHANNELS)
        with at_hand(self.commands.start("notify", "--store", channel)) as sender:
            ended = self.soak.chance.choice((self._by_the_clock, self._while_leased, self._at_a_moment))(
                sender, channel
            )
        assert "Traceback" not in ended.err, ended.err
        assert ended.killed or ended.code in {0, 1, 3}, ended
        self.shops[channel].line.heal()
        if ended.killed:
            self.soak.count(self._step(channel))
        return ended.killed

    def _by_the_clock(self, sender: subprocess.Popen[str], _channel: str) -> Ended:
        return killed_after(sender, self.soak.chance.uniform(0, 2))

    def _while_leased(self, sender: subprocess.Popen[str], channel: str) -> Ended:
        """When a notice is on its way; the line doesn't take its first or its second request."""
        self.shops[channel].line.order(Break.NOT_TAKEN, after=self.soak.chance.randrange(2))
        wait_until(lambda: self._on_their_way() or sender.poll() is not None, "it sends or is done")
        return killed_after(sender, self.soak.chance.uniform(0, 4 * SHORT_S))

    def _at_a_moment(self, sender: subprocess.Popen[str], channel: str) -> Ended:
        """At a moment of one of the requests, or shortly after it."""
        line, reached = self.shops[channel].line, list[bool]()
        moment, kill = self.soak.chance.choice(tuple(Moment)), self.soak.chance.random() < 0.5

        def act() -> None:
            if kill:
                sender.kill()
            reached.append(True)

        line.do_at(moment, act, after=self.soak.chance.randrange(4))
        wait_until(lambda: reached or sender.poll() is not None, "a request came or it is done")
        return killed_after(sender, self.soak.chance.uniform(0, SHORT_S))

    def _on_their_way(self) -> list[tuple[str, int]]:
        """Order and accepted steps of what is being sent, read past the program, which would recover it."""
        return self._query(
            "SELECT orders.number, steps_done FROM notice JOIN orders ON orders.id = notice.order_id"
            " WHERE notice.state = 'sending'"
        )

    def _step(self, channel: str) -> str:
        """Where the kill found the notice on its way."""
        left = self._on_their_way()
        if not left:
            return STEPS[0]
        (number, steps), told = left[0], self.shops[channel].told().get(left[0][0], Told())
        if steps:
            return STEPS[5] if told.whole else STEPS[4]
        if channel == "oxatis" and told.first:
            return STEPS[3]
        assert number in self.shipped
        return STEPS[2] if told.whole else STEPS[1]

    def check(self) -> None:
        """All that must hold as long as no person settles anything."""
        notices, why = self.notices(), self.soak.told()
        assert sorted(notice["order_number"] for notice in notices) == sorted(self.shipped), why
        told = {number: told for shop in self.shops.values() for number, told in shop.told().items()}
        assert not told.keys() - set(self.shipped), why
        for notice in notices:
            have, state = told.get(notice["order_number"], Told()), notice["state"]
            case = (why, notice, have)
            assert max(have.first, have.whole) <= 1, case
            assert state in {"queued", "sent", "confirmed", "unconfirmed"}, case
            assert state not in {"sent", "confirmed"} or have.whole, case
            assert state != "queued" or not have.whole, case
            assert not (notice["store"] == "oxatis" and notice["steps_done"]) or have.first, case

    def notices(self) -> list[dict[str, Any]]:
        """All notices, as the program tells them."""
        return cast("list[dict[str, Any]]", self.commands.run("notices"))

    def _query(self, sql: str) -> list[Any]:
        with closing(sqlite3.connect(self.commands.data_dir / "orders.sqlite3")) as db:
            return db.execute(sql).fetchall()


@pytest.fixture
def desk(request: pytest.FixtureRequest, commands: Commands, soak: Soak) -> Iterator[Desk]:
    """A desk with both stores, and orders enough for every kill."""
    with ExitStack() as stack:
        shops = {}
        for channel in CHANNELS:
            orders = 60 + 6 * request.getfixturevalue("kills")
            running = stack.enter_context(PracticeShop(channel=channel, orders=orders, seed=4, page_size=500))
            shops[channel] = Shop(running, stack.enter_context(FaultyLine(running.port)))
        yield Desk(commands, shops, soak)


@pytest.mark.parametrize("kills", KILLS)
def test_a_sender_killed_at_any_step_loses_no_notice_and_sends_none_twice(desk: Desk, kills: int) -> None:
    desk.open()
    done = 0
    while done < kills:
        desk.fill()
        done += desk.kill_one()
        desk.check()
    _until(desk, lambda: not any(notice["state"] == "queued" for notice in desk.notices()))
    desk.commands.run("import")
    desk.check()
    _all_known_or_asked(desk)
    if kills > 100:
        assert all(desk.soak.figures.get(step) for step in STEPS), desk.soak.told()


def _until(desk: Desk, done: Callable[[], bool]) -> None:
    for _ in range(20):
        if done():
            return
        desk.commands.run("notify", code=None)
    pytest.fail(desk.soak.told())


def _all_known_or_asked(desk: Desk) -> None:
    """What arrived is confirmed by the import, of the rest a person is asked; then everything arrives once."""
    told = {number: told for shop in desk.shops.values() for number, told in shop.told().items()}
    for notice in desk.notices():
        desk.soak.count(notice["state"])
        expected = "confirmed" if told.get(notice["order_number"], Told()).whole else "unconfirmed"
        assert notice["state"] == expected, (desk.soak.told(), notice)
        if notice["state"] == "unconfirmed":
            desk.commands.run("resolve", str(notice["id"]), "--again", "--reason", "looked: not there")
    _until(desk, lambda: not any(notice["state"] == "queued" for notice in desk.notices()))
    desk.commands.run("import")
    assert {notice["state"] for notice in desk.notices()} == {"confirmed"}, desk.soak.told()
    whole = [shop.told()[number].whole for shop in desk.shops.values() for number in shop.told()]
    assert set(whole) == {1}, desk.soak.told()
    assert len(whole) == len(desk.shipped), desk.soak.told()
