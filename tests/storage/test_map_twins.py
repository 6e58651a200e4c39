"""A database in which maps were changed and changed back is as one in which they never were."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from fresh_database import fresh
from random_rounds import rounds
from soaking import Soak
from stocked_store import NOW, WORDS, StockedStore, draft, line, order

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.maps import CarrierService, MapEdits
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.storage import outbox, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.map_changes import apply_edits, undo_change

AWAITING = OrderStatus.AWAITING_SHIPMENT
_SAID = (*WORDS, *["paid"] * 6, "gone", "odd", "new", "")
_ENDINGS = (NoticeState.SENT, NoticeState.SENT, NoticeState.UNCONFIRMED, NoticeState.REFUSED)
_SOAK_TWINS = 100
_SOAK_S = 600  # a slow machine has fewer twins
_MAPS = ("status_map", "method_map", "carrier_map", "field_map")
_STATUSES = "SELECT number, source_status, mapped, status, left_out, shipped_here FROM orders ORDER BY number"
_HELD = "SELECT order_id, held, stop_seen FROM desk_fact ORDER BY order_id"
_HOLD = """INSERT INTO desk_fact (order_id, held) VALUES (?, TRUE)
    ON CONFLICT (order_id) DO UPDATE SET held = NOT desk_fact.held"""


class _NotInBothError(Exception):
    """One of the two refused."""


@dataclass
class Twins:
    """Two stores that hear the same of their shops and have the same parcels; only the first one's maps change."""

    changed: StockedStore
    plain: StockedStore
    chance: Random
    now: datetime = NOW
    facts: dict[str, Order] = field(default_factory=dict)
    standing: int = 0
    parcels: int = 0
    moved: int = 0

    def step(self) -> None:
        """Something happens: to both, or to the first one's maps."""
        self.now += timedelta(minutes=self.chance.choice((1, 1, 70)))
        acts: tuple[Callable[[], None], ...] = (
            *(self._import,) * 3,
            *(self._ship,) * 3,
            self._void,
            self._hold,
            self._send,
            *(self._map,) * 4,
            *(self._undo,) * 2,
        )
        self.chance.choice(acts)()

    def undo_all(self) -> None:
        """Take every change of the maps back."""
        while self.standing:
            self._undo()

    def seen(self, shop: StockedStore) -> list[list[tuple[Any, ...]]]:
        """Statuses, desk facts and maps."""
        ask = shop.db.connection().execute
        maps = [ask(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in _MAPS]  # noqa: S608 - our own names
        return [ask(_STATUSES).fetchall(), ask(_HELD).fetchall(), *maps]

    def _import(self) -> None:
        for number in self.chance.sample("12345678", 3):
            before = self.facts.get(number, order(number))
            lines = tuple(
                line(name, self.chance.choice("123")) for name in ("L1", "L2")[: self.chance.choice((1, 2))]
            )
            self.facts[number] = replace(
                before,
                source_status=self.chance.choice(_SAID),
                implied_status=self.chance.choice((None, None, *MAPPABLE)),
                lines=self.chance.choice((before.lines, lines)),
            )
        for shop in (self.changed, self.plain):
            shop.save(*self.facts.values(), at=self.now)

    @contextmanager
    def _both_or_none(self) -> Iterator[None]:
        try:
            with self.changed.db.transaction(), self.plain.db.transaction():
                yield
        except (OrderSyncError, _NotInBothError):
            pass

    def _ship(self) -> None:
        open_orders = [
            number
            for number in sorted(self.facts)
            if all(each.details(number).status is AWAITING for each in (self.changed, self.plain))
        ]
        if not open_orders:
            return
        number, tracking = self.chance.choice(open_orders), f"T{self.chance.random()}"
        part, parts = self.chance.random() < 1 / 2, self.chance.random() < 1 / 2
        with self._both_or_none():
            for shop in (self.changed, self.plain):
                lines = [each.id for each in shop.details(number).lines if not each.vanished]
                chosen = {lines[0]: "1"} if part and lines else None
                shop.ship(draft(tracking, chosen), number=number, tells_parts=parts, now=self.now)
            self.parcels += 1

    def _void(self) -> None:
        numbers = [each for each in sorted(self.facts) if self.plain.details(each).shipments]
        if not numbers:
            return
        number = self.chance.choice(numbers)
        place = self.chance.randrange(len(self.plain.details(number).shipments))
        with self._both_or_none():
            for shop in (self.changed, self.plain):
                shop.void(shop.parcel(number, place).id, now=self.now)

    def _hold(self) -> None:
        if not self.facts:
            return
        number = self.chance.choice(sorted(self.facts))
        for shop in (self.changed, self.plain):
            order_id = shop.details(number).id
            with shop.db.transaction():
                shop.db.connection().execute(_HOLD, (order_id,))
                derive(shop.db, [order_id])

    def _send(self) -> None:
        waiting = outbox.due(self.plain.db, store_id=self.plain.store_id, now=self.now)
        if not waiting:
            return
        tracking = self.chance.choice(waiting).tracking_number
        state = self.chance.choice(
            (NoticeState.SENT, NoticeState.SENT, NoticeState.UNCONFIRMED, NoticeState.REFUSED)
        )
        with self._both_or_none():
            for shop in (self.changed, self.plain):
                notices = outbox.due(shop.db, store_id=shop.store_id, now=self.now)
                found = [each.id for each in notices if each.tracking_number == tracking]
                if not found:
                    raise _NotInBothError
                shop.attempt(found[0], state, at=self.now)

    def _map(self) -> None:
        words = {self.chance.choice(_SAID): self.chance.choice(tuple(OrderStatus)) for _ in range(2)}
        to = self.chance.choice((None, CarrierService("DHL"), CarrierService("UPS", "Ground")))
        name = self.chance.choice(("Express", "EXPRESS ", "Slow"))
        edits = MapEdits(
            words, {name: to}, {CarrierService(name): to}, {1: self.chance.choice(("", "order:source"))}
        )
        shop = self.changed
        expected = queries.preview_edits(shop.db, shop.store_id, edits)
        found = apply_edits(shop.db, store_id=shop.store_id, edits=edits, now=self.now, operator="Kim")
        foretold = (expected.moves, expected.reasons, expected.confirmed, expected.queued)
        assert (found.moves, found.reasons, found.confirmed, found.queued) == foretold
        self.standing += bool(found.change)
        self.moved += found.moved
        self._check()

    def _undo(self) -> None:
        if self.standing:
            undo_change(self.changed.db, store_id=self.changed.store_id, now=self.now, operator="Kim")
            self.standing -= 1
            self._check()

    def _check(self) -> None:
        """What is stored of the first one follows from the facts."""
        ids = [row[0] for row in self.changed.db.connection().execute("SELECT id FROM orders")]
        assert not derive(self.changed.db, ids, forgets=False).changed


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[[int], Twins]]:
    """Makes twins by a seed."""
    files: list[Database] = []

    def twins(seed: int) -> Twins:
        made = [Database(fresh(tmp_path / f"{seed}-{name}.sqlite3")) for name in ("changed", "plain")]
        files.extend(made)
        changed, plain = (StockedStore.opened(each) for each in made)
        return Twins(changed, plain, Random(seed))  # noqa: S311 - repeatable, no secret

    yield twins
    for each in files:
        each.close()


@pytest.mark.parametrize("seed", range(rounds(4)))
def test_after_all_is_undone_every_order_is_as_if_the_maps_had_never_changed(
    opened: Callable[[int], Twins], seed: int
) -> None:
    twins = opened(seed)

    for _ in range(60):
        twins.step()
    twins.undo_all()

    assert twins.seen(twins.changed) == twins.seen(twins.plain)
    assert twins.parcels
    assert twins.moved


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_many_twins(opened: Callable[[int], Twins], soak: Soak) -> None:
    deadline = time.monotonic() + _SOAK_S
    for seed in range(soak.seed, soak.seed + _SOAK_TWINS):
        twins = opened(seed)
        for _ in range(100):
            twins.step()
        twins.undo_all()
        assert twins.seen(twins.changed) == twins.seen(twins.plain), seed
        twins.changed.db.close()
        twins.plain.db.close()
        soak.count("twins")
        if time.monotonic() > deadline:
            break
