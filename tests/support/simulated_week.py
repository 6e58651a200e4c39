"""Days of a desk beside shops that come and go, in minutes: real schedule, timer rules and imports, injected time.

True time is the shops'. The PC has a clock of its own that may be wrong, and a counter that nobody can set.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random
from typing import Any

from desk_bench import Keyring
from fresh_database import fresh
from PySide6.QtCore import QObject
from week_shop import DOWN_WAYS, Span, TrueTime, WeekShop, spans, within

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.run import AskedBy, ImportReport
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice import announcement
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.automatic_import import AutomaticImport
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.job import Job
from ordersync_gui.ui.jobs import Jobs

SECOND, MINUTE, HOUR, DAY = (timedelta(**{unit: 1}) for unit in ("seconds", "minutes", "hours", "days"))
LONGEST_IMPORT_S = 40
# Beside the interval: the import itself, those before it, the look that notices it, the network after a sleep.
SLACK = timedelta(seconds=3 * LONGEST_IMPORT_S + 30)
_DATA_DAYS = 2
_NOWHERE = "https://shop.example/feed"


class Begun(Importing):
    """Notes which imports are begun; whoever simulates carries them out."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs)
        self.busy: dict[int, Store] = {}
        self.fresh: list[Store] = []

    @property
    def running(self) -> frozenset[int]:
        return frozenset(self.busy)

    def start(
        self,
        store: Store,
        *,
        since: datetime | None = None,
        automatic: bool = False,
        asked_by: AskedBy | None = None,
    ) -> Job:
        assert automatic
        assert (since, asked_by) == (None, None)
        self.busy[store.id] = store
        self.fresh.append(store)
        self.changed.emit()
        return Job("", store=store.name, quiet=True, started_at=self._desk.clock(), tell=lambda _: None)

    def end(self, store_id: int, error: OrderSyncError | None) -> None:
        """The import has ended, so far as the window knows."""
        store = self.busy.pop(store_id)
        self.changed.emit()
        self.settled.emit(store, error)


@dataclass
class Expected:
    """What a store's shop shows in the course of time, and up to which of that was looked for here."""

    shop: WeekShop
    interval: timedelta
    appear: list[tuple[datetime, str]]
    looked_for: int = 0
    good_since: datetime | None = None
    latest: timedelta = timedelta()


@dataclass
class Happenings:
    """How the PC fares: asleep, without a network, its clock wrong by so much from then on."""

    asleep: tuple[Span, ...]
    offline: tuple[Span, ...]
    clock_set: tuple[tuple[datetime, timedelta], ...]
    counter_sleeps: bool  # whether the counter stands still while the PC sleeps
    tells_network: bool  # whether the system says that there is no network

    @classmethod
    def of(cls, chance: Random, begin: datetime, end: datetime) -> Happenings:
        """By chance, for a week with nights."""
        jumps = spans(chance, begin=begin, end=end, apart=4 * HOUR, long=2 * HOUR)
        sizes = (-900 * DAY, -5 * HOUR, -HOUR, -90 * SECOND, 2 * SECOND, HOUR, 7 * HOUR, 900 * DAY)
        return cls(
            asleep=spans(chance, begin=begin, end=end, apart=9 * HOUR, long=4 * HOUR),
            offline=spans(chance, begin=begin, end=end, apart=7 * HOUR, long=HOUR),
            clock_set=tuple(
                change
                for jump in jumps
                for change in ((jump.start, chance.choice(sizes)), (jump.end, timedelta()))
            ),
            counter_sleeps=chance.random() < 0.5,
            tells_network=chance.random() < 0.5,
        )


@dataclass
class Week:
    """The simulation; `problems` are orders that weren't in when they had to be."""

    chance: Random
    folder: Path
    begin: datetime
    length: timedelta
    minutes: Sequence[int]
    problems: list[str] = field(default_factory=list)
    figures: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.end = self.begin + self.length
        self.time = TrueTime(self.begin)
        self.wrong, self.counter = timedelta(), 0.0
        self.fares = Happenings.of(self.chance, self.begin, self.end)
        self.desk = Desk(Database(fresh(self.folder / "orders.sqlite3")), Keyring(), Workers(), "Kim", self.clock)
        self.loop = asyncio.new_event_loop()
        self.parent = QObject()
        self.importing = Begun(self.desk, Jobs(self.loop, self.parent))
        self.automatic = AutomaticImport(
            self.importing, stores=lambda: self.stores, clock=self.clock, ticks=lambda: self.counter
        )
        self.ends: list[tuple[datetime, int, OrderSyncError | None]] = []
        self.stores: tuple[Store, ...] = ()
        self.expected: dict[int, Expected] = {}
        for minutes in self.minutes:
            self._connect(minutes)
        self._read_stores()
        vars(self.automatic.reachability)["start"] = lambda: None  # a system of its own tells of the network

    def clock(self) -> datetime:
        """What this PC takes for the time."""
        return self.time.now + self.wrong

    def http_date(self) -> str:
        """What shops say about the time."""
        return format_datetime(self.time.now, usegmt=True)

    def run(self) -> None:
        """Let the time pass."""
        self.automatic.start()
        while self.time.now < self.end:
            self._pass(timedelta(milliseconds=self.automatic._timer.interval()))
            self._settle()
            self.automatic._on_timer()
            self._carry_out()
            self._judge()
        self._count("looked for", sum(each.looked_for for each in self.expected.values()))

    def close(self) -> None:
        """Stop everything."""
        self.automatic.stop()
        self.desk.workers.close()
        self.desk.db.close()
        for each in self.expected.values():
            each.shop.stop()
        self.loop.close()

    def _connect(self, minutes: int) -> None:
        chance = Random(self.chance.random())  # noqa: S311 - repeatable, no secret
        last = (self.end + DAY).replace(hour=0, minute=0, second=0, microsecond=0)
        down = spans(chance, begin=self.begin, end=self.end, apart=8 * HOUR, long=2 * HOUR, ways=DOWN_WAYS)
        shop = WeekShop(self.time, down, chance, orders=chance.randrange(3000, 6000), last=last)
        shop.start()
        login: Any = announcement(shop)["login"]
        wanted = StorePreferences(import_minutes=minutes, import_days=_DATA_DAYS, overlap_hours=2)
        given = {**login["set"], **login["secrets"]}
        work = connect_store(
            self.desk,
            channel="custom_store",
            name=f"{len(self.expected)}: every {minutes}",
            given=given,
            check=False,
            preferences=wanted,
        )
        store, _ = self.loop.run_until_complete(work)
        outlines = [(shop.orders.outline(index).modified_at, index) for index in range(len(shop.orders))]
        earliest = self.begin - (_DATA_DAYS - 1) * DAY
        appear = sorted((at, shop.orders.number(index)) for at, index in outlines if at > earliest)
        self.expected[store.id] = Expected(shop, timedelta(minutes=minutes), appear)

    def _read_stores(self) -> None:
        """As the window knows them; the schedule is to think that they are far away."""
        found = queries.stores(self.desk.db)
        self.stores = tuple(replace(store, settings={**store.settings, "url": _NOWHERE}) for store in found)

    def _pass(self, span: timedelta) -> None:
        """Until the next tick; asleep none comes."""
        at = self.time.now + span
        asleep = within(self.fares.asleep, at)
        woken = at if asleep is None else max(at, asleep.end)
        self.counter += ((at if self.fares.counter_sleeps else woken) - self.time.now).total_seconds()
        if asleep is not None:
            self._count("slept")
            for each in self.expected.values():
                each.good_since = None
        self._set_clock(self.time.now, woken)
        self.time.now = woken
        self._tell_network()

    def _set_clock(self, since: datetime, until: datetime) -> None:
        for at, wrong in self.fares.clock_set:
            if since < at <= until:
                self.wrong = wrong
                self._count("clock set")

    def _tell_network(self) -> None:
        if not self.fares.tells_network:
            return
        online = within(self.fares.offline, self.time.now) is None
        if online is not self.automatic.reachability.online:
            self.automatic.reachability._online = online
            self.automatic.reachability.changed.emit(online)

    def _settle(self) -> None:
        over = [each for each in self.ends if each[0] <= self.time.now]
        self.ends = [each for each in self.ends if each[0] > self.time.now]
        if over:
            self._read_stores()
        for _at, store_id, error in over:
            self.importing.end(store_id, error)

    def _carry_out(self) -> None:
        fresh, self.importing.fresh = self.importing.fresh, []
        for store in fresh:
            report = self._imported(store)
            self._count("imports")
            self._count("failed", report.error is not None)
            took = timedelta(seconds=self.chance.randrange(1, LONGEST_IMPORT_S))
            self.ends.append((self.time.now + took, store.id, report.error))

    def _imported(self, store: Store) -> ImportReport:
        """A real import; without a network the shop isn't there."""
        shop = self.expected[store.id].shop
        shop.cut_off = within(self.fares.offline, self.time.now) is not None
        return self.loop.run_until_complete(import_orders(self.desk, store=store, asked_by=AskedBy.SCHEDULE))

    def _judge(self) -> None:
        """Everything that appeared at least an interval ago, all well since, is here."""
        now = self.time.now
        awake_and_online = within(self.fares.offline, now) is None
        for store_id, expected in self.expected.items():
            if not (awake_and_online and expected.shop.is_up()):
                expected.good_since = None
                continue
            expected.good_since = expected.good_since or now
            limit = now - expected.interval - SLACK
            if expected.good_since <= limit:
                self._look_for(store_id, expected, limit)

    def _look_for(self, store_id: int, expected: Expected, limit: datetime) -> None:
        due = bisect_right(expected.appear, limit, key=lambda each: each[0])
        wanted = expected.appear[expected.looked_for : due]
        if not wanted:
            return
        here, now = self._numbers(store_id), self.time.now
        missing = [each for each in wanted if each[1] not in here]
        self.problems += [f"{now}: no {number} of {at}; {self._told_of(store_id)}" for at, number in missing]
        expected.looked_for = due

    def _told_of(self, store_id: int) -> str:
        store = next(each for each in self.stores if each.id == store_id)
        wrong = [f"{at}: {by}" for at, by in self.fares.clock_set if at <= self.time.now][-2:]
        return f"next {self.automatic.next_import(store)}, clock {self.clock()}, set {wrong}, {store}"

    def _numbers(self, store_id: int) -> set[str]:
        rows = self.desk.db.connection().execute("SELECT number FROM orders WHERE store_id = ?", (store_id,))
        return {number for (number,) in rows}

    def _count(self, name: str, by: float = 1) -> None:
        self.figures[name] = self.figures.get(name, 0) + by
