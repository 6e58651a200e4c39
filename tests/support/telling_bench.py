"""A desk that tells a practice shop by clocks that a test sets, and what must hold whatever goes wrong."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
from desk_bench import Clock, Keyring
from fresh_database import fresh
from soaking import Soak
from stocked_store import draft

from ordersync_gui.channels import http
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView, OrderFilter
from ordersync_gui.domain.errors import StorageError, Unreachable
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.practice.ledger import NoticeOutcome
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync import drift, read_back
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.store_clock import rests_until
from ordersync_gui.sync.workers import Workers

FIRST_STEP = (NoticeOutcome.TRANSPORT, NoticeOutcome.CORRECTED)
TWO_STEPS = ("oxatis",)
_READ_BACK = timedelta(days=100)
_AFTER_GRACE = timedelta(hours=2)
_LEASE = timedelta(minutes=6)
_BETWEEN_ROUNDS = timedelta(seconds=15)
_MOST_DOUBLINGS = 8
_LONGEST_WAIT = timedelta(hours=7)  # any back-off is shorter: what waits longer comes from a fast clock
_MOST_ROUNDS = 400


@dataclass
class PcClock:
    """This PC's clock: the true time, and how far it is off. patience_s: how long a silent shop is waited for."""

    true: Clock
    off: timedelta = timedelta(0)
    patience_s: float = 20

    def __call__(self) -> datetime:
        return self.true() + self.off


@dataclass
class Shipped:
    """What the ledger of the shop holds of one order."""

    first_steps: int = 0
    effects: int = 0


def _nothing() -> None:
    """For a round in which nothing goes wrong."""


@dataclass
class TellingBench:
    """A desk with parcels to tell, its shop, and the steps and checks of a telling under fire.

    lies: the shop says yes to what it doesn't do, so that "sent" isn't proof of anything.
    """

    desk: Desk
    clock: PcClock
    shop: PracticeShop
    soak: Soak
    lies: bool = False
    store_id: int = 0
    numbers: list[str] = field(default_factory=list)
    said_again: Counter[str] = field(default_factory=Counter)
    rounds: int = 0
    broken_rounds: int = 0
    unreached: int = 0
    _idle: int = 0
    _before: tuple[NoticeView, ...] = ()

    @classmethod
    def opened(
        cls, folder: Path, shop: PracticeShop, soak: Soak, *, clock: PcClock, lies: bool = False
    ) -> TellingBench:
        """An empty desk beside the shop."""
        workers = Workers(network_threads=1)
        desk = Desk(Database(fresh(folder / "orders.sqlite3")), Keyring(), workers, "Kim", clock)
        return cls(desk, clock, shop, soak, lies)

    def close(self) -> None:
        """End the desk's threads and let go of its file."""
        self.desk.workers.close()
        self.desk.db.close()

    def stock(self, count: int, *, base: str | None = None) -> None:
        """Connect the shop (at another address if one is given), import, and record `count` whole parcels."""
        asyncio.run(self._stock(count, base))

    async def _stock(self, count: int, base: str | None) -> None:
        login = cast("dict[str, dict[str, str]]", announcement(self.shop)["login"])
        given = {**login["set"], **login["secrets"]}
        if base is not None:
            given["url"] = base + urlsplit(self.shop.url).path
        store, _ = await connect_store(self.desk, channel=self.shop.dialect.key, name="Shop", given=given)
        self.store_id = store.id
        report = await import_orders(self.desk, store=store)
        assert report.complete, report.error
        waiting = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
        found = queries.order_rows(self.desk.db, queries.order_ids(self.desk.db, waiting)).values()
        rows = [row for row in found if not row.attention]
        assert len(rows) >= count, "the shop has too few orders"
        for row in rows[:count]:
            await ship(self.desk, order_id=row.id, draft=draft(f"PARCEL{row.number}"), notify=True)
            self.numbers.append(row.number)

    def tell_for(self, rounds: int, *, before_each: Callable[[], None] = _nothing) -> None:
        """So many rounds, or fewer when nothing waits any more; before_each comes before each notice."""
        for _ in range(rounds):
            if not self.wait():
                return
            self.round(before_each)
            self.check()

    def tell_all(self, *, most_rounds: int = _MOST_ROUNDS) -> None:
        """Rounds until nothing waits any more."""
        self.tell_for(most_rounds)
        assert not self.wait(), (self.soak.told(), self.notices())

    def round(self, before_each: Callable[[], None] = _nothing) -> None:
        """One round of automatic telling."""
        self.rounds += 1
        before_each()
        try:
            report = asyncio.run(send_due(self.desk, on_settled=partial(_ignoring, before_each)))
        except StorageError:
            self.broken_rounds += 1
        else:
            self.broken_rounds += any(isinstance(error, StorageError) for error in report.errors)
            self.unreached += sum(isinstance(error, Unreachable) for error in report.errors)

    def wait(self) -> bool:
        """Let the time pass to when something can be done, longer when nothing came of it; False when all is."""
        if self._in_state(NoticeState.SENDING):
            self.clock.true.now += _LEASE
            return True
        notices = self._in_state(NoticeState.QUEUED)
        if not notices:
            return False
        now = self.clock()
        rests = rests_until(self.store(), now) or now
        self._idle = self._idle + 1 if notices == self._before else 0
        self._before = notices
        pause = _BETWEEN_ROUNDS * 2 ** min(self._idle, _MOST_DOUBLINGS)
        due = min(notice.not_before for notice in notices)
        self.clock.true.now += min(max(due - now, rests - now, timedelta(0)), _LONGEST_WAIT) + pause
        return True

    def import_again(self) -> None:
        """An import of everything, so that the shop's word on each order is known, untouched ones too."""
        since = self.clock() - _READ_BACK
        report = asyncio.run(import_orders(self.desk, store=self.store(), since=since))
        assert report.complete, report.error

    def look(self) -> Any:  # noqa: ANN401 - a report
        """Look at the order of each notice that isn't confirmed yet, where the channel can."""
        if not read_back.can_look(self.shop.dialect.key):
            return None
        return asyncio.run(read_back.look_at(self.desk, store_id=self.store_id, all_open=True))

    def read_back(self) -> None:
        """One read-back: an import and a look, made when what the shop says counts."""
        self.clock.true.now += _AFTER_GRACE
        self.round()  # as it comes by itself every few seconds
        self.import_again()
        self.look()

    def say_again(self) -> None:
        """A person has sent again what nobody knows of, what was refused, and what the shop lied about."""
        for notice in self.notices():
            if notice.state is NoticeState.SENT:
                self.said_again[notice.order_number] += 1
                asyncio.run(drift.tell_again(self.desk, order_id=notice.order_id, reason="looked: not there"))
            if notice.state in NEEDS_PERSON:
                self.said_again[notice.order_number] += 1
                work = settle_by_hand(
                    self.desk, notice_id=notice.id, verdict=Verdict.AGAIN, reason="looked: not there"
                )
                asyncio.run(work)

    def store(self) -> Any:  # noqa: ANN401 - a store
        """The store as it is now."""
        return queries.store_by_name(self.desk.db, "Shop")

    def notices(self) -> tuple[NoticeView, ...]:
        """The last notice of each order, oldest first."""
        found = queries.notices(self.desk.db, store_id=self.store_id, state=None)
        return tuple({notice.order_number: notice for notice in found}.values())

    def _in_state(self, state: NoticeState) -> tuple[NoticeView, ...]:
        return queries.notices(self.desk.db, store_id=self.store_id, state=state)

    def ledger(self) -> dict[str, Shipped]:
        """What the shop was told and did, by order."""
        found: dict[str, Shipped] = {number: Shipped() for number in self.numbers}
        for entry in self.shop.ledger:
            if entry.outcome in FIRST_STEP:
                found[entry.order_number].first_steps += 1
            elif entry.stored:
                found[entry.order_number].effects += 1
        return found

    def check(self) -> None:
        """What must hold at every moment between two rounds: none lost, none twice, no claim without evidence."""
        notices, ledger, why = self.notices(), self.ledger(), self.soak.told()
        assert sorted(notice.order_number for notice in notices) == sorted(self.numbers), why
        for notice in notices:
            number, state = notice.order_number, notice.state
            told, words = ledger[number], self.said_again[notice.order_number]
            case = (why, notice, told)
            assert told.effects <= 1 + words, case
            assert told.first_steps <= 1 + words, case
            if state is NoticeState.CONFIRMED:
                assert told.effects, case
            if state is NoticeState.SENT and not self.lies:
                assert told.effects, case
            if state in (NoticeState.QUEUED, NoticeState.REFUSED) and not words:
                assert not told.effects, case
            if notice.steps_done and self.shop.dialect.key in TWO_STEPS:
                assert told.first_steps, case

    def check_read_back(self) -> None:
        """What must hold after a read-back: the state equals the ledger, or a person is asked."""
        self.check()
        ledger = self.ledger()
        for notice in self.notices():
            told = ledger[notice.order_number]
            case = (self.soak.told(), notice, told)
            if notice.state is NoticeState.CONFIRMED:
                assert told.effects, case
            elif notice.state is NoticeState.QUEUED:
                assert not told.effects, case
            else:
                assert self.asks(notice), case

    def asks(self, notice: NoticeView) -> bool:
        """Whether the notice, or its order, stands in the list of what needs a person."""
        details = queries.order_details(self.desk.db, notice.order_id)
        kinds = {attention.kind for attention in details.attention}
        wanted = {
            NoticeState.REFUSED: AttentionKind.NOTICE_REFUSED,
            NoticeState.UNCONFIRMED: AttentionKind.NOTICE_UNCONFIRMED,
            NoticeState.SENT: AttentionKind.OPEN_AT_SHOP,
        }
        return wanted.get(notice.state) in kinds

    def count_states(self, when: str) -> None:
        """Add the states to the figures."""
        for notice in self.notices():
            self.soak.count(f"{when} {notice.state}")


def _ignoring(act: Callable[[], None], _changes: Changes) -> None:
    act()


def by_this_clock(patch: pytest.MonkeyPatch, clock: PcClock) -> None:
    """Let HTTP stamp its requests by this clock, as it does by the PC's, and wait for as long as it says."""

    class Stamped(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:  # noqa: ANN401 - as the base class
            return clock().astimezone(tz)

    patch.setattr(http, "datetime", Stamped)
    limits = http.TimeLimits
    patch.setattr(http, "TimeLimits", lambda: limits(connect=clock.patience_s, read=clock.patience_s))
