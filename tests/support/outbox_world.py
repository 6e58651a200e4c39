"""An outbox with a modelled shop, what is known of both, and everything that the outbox promises."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar

from modelled_shop import ModelledShop, ShopOrder
from stocked_store import NOW, StockedStore, line, order

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.look import LookWay, OrderLook
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, ShipmentNotice, thaw
from ordersync_gui.domain.order import Order
from ordersync_gui.storage import looks, outbox, queries, stores
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database

Q, SENDING, SENT, CONFIRMED, REFUSED, UNCONFIRMED, CANCELLED = (
    NoticeState.QUEUED,
    NoticeState.SENDING,
    NoticeState.SENT,
    NoticeState.CONFIRMED,
    NoticeState.REFUSED,
    NoticeState.UNCONFIRMED,
    NoticeState.CANCELLED,
)
_ROWS = """SELECT id, order_id, shipment_id, revision, state, attempts, steps_done,
    payload, uid, whole_order, word_before, mapped_before, correction FROM notice ORDER BY id"""
LIVE = {Q, SENDING, REFUSED, UNCONFIRMED}


@dataclass
class Sending:
    """What a living owner does: it has leased the notice; ending is how its attempt will be settled."""

    notice: int
    content: ShipmentNotice
    owner: str
    step: int
    began: datetime
    expires: datetime
    ending: Callable[[], None] | None = None


@dataclass(frozen=True)
class Looking:
    """A look at an order that was made and isn't noted yet."""

    view: NoticeView
    look: OrderLook


@dataclass(frozen=True)
class Row:
    """A notice as it is stored."""

    id: int
    order: int
    shipment: int
    revision: int
    state: NoticeState
    attempts: int
    steps_done: int
    frozen: tuple[Any, ...]


class OutboxWorld:
    """One store's outbox; true is the time that passes, skew what this PC's clock is wrong by.

    steps, shows_tracking, completes_halves: see `ModelledShop`. parts: the shop is told of parts of orders;
    corrects: and of a number that was wrong.
    """

    reached: ClassVar[Counter[str]] = Counter()

    def __init__(
        self,
        db: Database,
        *,
        steps: int,
        shows_tracking: bool,
        verifiable: bool,
        parts: bool,
        completes_halves: bool,
        corrects: bool,
    ) -> None:
        self.db = db
        self.store = StockedStore.opened(db)
        self.corrects = corrects
        self.parts, self.verifiable = parts, verifiable and shows_tracking
        self.shop = ModelledShop(steps, shows_tracking=shows_tracking, completes_halves=completes_halves and parts)
        self.true, self.skew = NOW, timedelta()
        self.doing: dict[str, Sending] = {}
        self.generation = 0
        self.gone: set[str] = set()
        self.states: dict[int, NoticeState] = {}
        self.frozen: dict[int, tuple[Any, ...]] = {}
        self.said_yes: set[tuple[int, int]] = set()  # (notice, step)
        self.licences: dict[int, int] = {}
        self.arrived_by_word: set[int] = set()
        self.dropped: set[int] = set()
        self.may_requeue: set[int] = set()
        self.told: set[int] = set()
        self.pages: list[FeedPage] = []
        self.looking: list[Looking] = []
        self.connected = True
        self.tracking = 0

    @property
    def now(self) -> datetime:
        """The time by this PC's clock."""
        return self.true + self.skew

    def new_order(self, number: str) -> Order:
        """An order comes to the shop."""
        self.shop.orders[number] = ShopOrder()
        return self.order(number)

    def order(self, number: str) -> Order:
        """The order as the shop's export shows it now."""
        lines = (line("L1", "2"), line("L2", "1"))
        return order(number, lines=lines, source_status=self.shop.orders[number].word)

    def connect(self, *, connected: bool) -> None:
        """Connect or disconnect the store."""
        self.connected = connected
        store_id = self.store.store_id
        stores.change_store(self.db, store_id=store_id, now=self.now, operator="Kim", connected=connected)

    def recover(self) -> None:
        """Look for senders that are gone."""
        looking = {self.store.store_id: LookWay.DIRECT}
        outbox.recover(self.db, is_gone=self.gone.__contains__, now=self.now, looking=looking)

    def promises_are_kept(self) -> None:
        """All that always holds."""
        self.true += timedelta(milliseconds=1)  # nothing takes no time
        rows = self.rows()
        self._check_nothing_is_lost(rows)
        sending = [row.order for row in rows if row.state is SENDING]
        assert len(sending) == len(set(sending)), "two of one order are being sent"
        for row in rows:
            self._check_content(row)
            self._check_claim(row)
            self._check_way(row)
            self.states[row.id] = row.state

    def _check_nothing_is_lost(self, rows: list[Row]) -> None:
        assert self.told <= {row.id for row in rows}, "a notice is gone"
        last = {row.shipment: row for row in rows}  # rows come oldest first
        for row in rows:
            if row.id != last[row.shipment].id:
                assert row.state not in LIVE, "two revisions of a parcel are alive"
            elif row.state is CANCELLED:
                taken_back = self.voided_orders()
                assert row.order in taken_back or row.id in self.dropped, "nobody gave it up"

    def _check_content(self, row: Row) -> None:
        assert self.frozen.setdefault(row.id, row.frozen) == row.frozen, "a notice says something else than before"

    def _check_claim(self, row: Row) -> None:
        content = thaw(from_json(row.frozen[0]))
        steps = range(self.shop.steps_of(content))
        for step in steps:
            allowed = 1 + self.licences.get(row.id, 0)
            assert self.shop.effects[row.id, step] <= allowed, "the shop was told twice"
        if row.state is SENT:
            assert (row.id, steps[-1]) in self.said_yes, "the shop never said yes"
        if row.state is CONFIRMED and self.states.get(row.id) is not CONFIRMED:
            assert row.id in self.arrived_by_word or self.shop.has(content), "confirmed what the shop doesn't have"

    def _check_way(self, row: Row) -> None:
        before = self.states.get(row.id, Q)
        if before is not row.state:
            self.reached[f"{before} -> {row.state}"] += 1
        if before in NEEDS_PERSON and row.state in (Q, SENDING):
            assert row.id in self.may_requeue, "sent again by itself"
            self.may_requeue.discard(row.id)
        if before in (CONFIRMED, CANCELLED):
            assert row.state is before, "what is over isn't over"

    def nothing_waits_for_ever(self) -> None:
        """Whatever the clocks did: a day later, each order's first notice can be sent or is asked about."""
        self.gone |= {doing.owner for doing in self.doing.values()}
        if not self.connected:
            self.connect(connected=True)
        self.recover()
        self.true += timedelta(hours=26)
        self.recover()  # whoever died where nobody can look has lost his lease by now
        self.true += timedelta(minutes=2)  # and his notice's first look is due
        due = {view.id for view in outbox.due(self.db, store_id=None, now=self.now)}
        first: dict[int, Row] = {}
        for row in self.rows():
            if row.state in (Q, SENDING, UNCONFIRMED):
                first.setdefault(row.order, row)
        stuck = [row for row in first.values() if row.state is not UNCONFIRMED and row.id not in due]
        assert not stuck, "a notice waits for ever"
        looked_at = {view.id for view in looks.due_looks(self.db, store_id=self.store.store_id, now=self.now)}
        assert {row.id for row in self.rows() if row.state is UNCONFIRMED} <= looked_at, "nobody looks"
        assert queries.unsettled_notices(self.db, self.store.store_id) == len(
            [row for row in self.rows() if row.state in (Q, SENDING)]
        )

    def check_turn(self, before: dict[int, Row], notice: int) -> None:
        """A notice was leased when its turn came."""
        assert self.connected, "a disconnected shop is told"
        assert before[notice].state is Q, "leased what didn't wait"
        assert not self.voided(before[notice].shipment), "told of a parcel that was taken back"
        of_order = [row for row in before.values() if row.order == before[notice].order]
        assert not [row for row in of_order if row.state is SENDING], "two of one order are being sent"
        earlier = [row for row in of_order if row.id < notice and row.state in (Q, UNCONFIRMED)]
        assert not earlier, "the order's first notice doesn't go first"

    def check_look(self, before: Row, after: Row) -> None:
        """A look did to the notice what it proves."""
        if after.state is before.state:
            return
        if after.state is Q:
            assert before.state is UNCONFIRMED, "a look sends what nobody asks about"
            assert self.verifiable, "absence where the shop doesn't show tracking numbers"
            content = thaw(from_json(before.frozen[0]))
            step = after.steps_done
            assert not self.shop.effects[before.id, step], "what is there isn't absent"
            assert not [each for _, each in self.shop.arriving if each.notice == before.id], (
                "it is still on its way"
            )
            assert step in range(self.shop.steps_of(content))
            self.may_requeue.add(before.id)
            self.reached["seen absent" if after.steps_done == before.steps_done else "the rest is sent"] += 1
        if after.state is CONFIRMED:
            self.reached["seen there"] += 1
        if after.state is CANCELLED:
            assert self.voided(before.shipment)
            assert not self.shop.effects[before.id, 0], "what is there isn't given up"

    def ids(self, number: str) -> tuple[int, list[int]]:
        """The order's id and those of its lines."""
        connection = self.db.connection()
        ((order_id,),) = connection.execute("SELECT id FROM orders WHERE number = ?", (number,))
        lines = connection.execute("SELECT id FROM order_line WHERE order_id = ? ORDER BY id", (order_id,))
        return order_id, [line_id for (line_id,) in lines]

    def row(self, notice: int) -> Row:
        """One notice as it is stored."""
        return next(row for row in self.rows() if row.id == notice)

    def rows(self) -> list[Row]:
        """All notices as they are stored, oldest first."""
        found = self.db.connection().execute(_ROWS)
        return [
            Row(key, order, shipment, revision, NoticeState(state), attempts, steps, tuple(frozen))
            for key, order, shipment, revision, state, attempts, steps, *frozen in found
        ]

    def may_be_there(self, notice: int) -> bool:
        """Whether something of the notice is at the shop, or on its way."""
        done = any(self.shop.effects[notice, step] for step in range(2))
        return done or any(request.notice == notice for _, request in self.shop.arriving)

    def voided_orders(self) -> set[int]:
        """Orders of which a parcel was taken back."""
        found = self.db.connection().execute("SELECT order_id FROM shipment WHERE voided_at IS NOT NULL")
        return {order_id for (order_id,) in found}

    def voided(self, shipment: int) -> bool:
        """Whether the parcel was taken back."""
        found = self.db.connection().execute("SELECT voided_at FROM shipment WHERE id = ?", (shipment,))
        return found.fetchone()[0] is not None
