"""Plays a random history of one store and checks after each step that what is stored follows from the facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from random import Random
from typing import Any

import stocked_store
from history_checks import HistoryChecks
from stocked_store import HOME, NOW, StockedStore, draft, exchange, line, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import ACCEPTABLE
from ordersync_gui.domain.channel import NoticeField, OrderRequirement
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import Busy, NotShippable, UsageError
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict
from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.domain.status import MAPPABLE, OrderStatus, mapped_status
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import drift, orders, outbox, queries, settling
from ordersync_gui.storage.combining import record_combined
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.storage.queueing import Tells

WORDS = (*["paid"] * 8, "pending", "wait", "gone", "void", "odd", "")
SOURCES = ("", "", "", "Amazon", "amazon ", "FBA", "eBay")
ADDRESSES = (
    HOME,
    HOME,
    HOME,
    HOME,
    replace(HOME, state="Skåne"),
    replace(HOME, address1=""),
    Address(country="US"),
)
NUMBERS = range(1001, 1007)
CODES = (OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES)
_ENDINGS = (NoticeState.SENT, NoticeState.SENT, NoticeState.REFUSED, NoticeState.UNCONFIRMED, NoticeState.QUEUED)


@dataclass
class History(HistoryChecks):
    """A store that is worked on at random; the stored rows must follow from the facts."""

    connected: bool = True
    now: datetime = NOW
    tracking: count[int] = field(default_factory=lambda: count(1))

    @classmethod
    def begun(cls, db: Database, seed: int) -> History:
        """A history that is the same for the same seed."""
        chance = Random(seed)  # noqa: S311 - repeatable, no secret
        shop = StockedStore.opened(db, f"Shop {seed}")
        words = queries.status_map(db, shop.store_id)
        return cls(shop=shop, chance=chance, tells_parts=chance.random() < 1 / 2, words=words)

    def play(self, steps: int) -> None:
        """Take so many steps, each followed by all checks."""
        acts = (self._import, self._map, self._change_store, self._correct, self._settle_by_hand, self._recover)
        parcels = (self._void, self._correct_parcel, self._combine, self._accept, *(self._look,) * 3)
        often = (*acts, *parcels, self._import, self._import, *(self._ship, self._send) * 6)
        for _ in range(steps):
            self.now += timedelta(minutes=self.chance.choice((1, 1, 1, 70)))
            act = self.chance.choice(often)
            act()
            self.done[act.__name__] += 1
            self.check()

    def _import(self) -> None:
        numbers = self.chance.sample([str(number) for number in NUMBERS], self.chance.randint(1, 3))
        found = [self._changed(self.facts.get(number, order(number))) for number in numbers]
        self.facts.update({each.number: each for each in found})
        for each in found:
            self.first_words.setdefault(each.number, each.source_status)
            self.first.setdefault(each.number, mapped_status(self.words, each.source_status, each.implied_status))
        self._save(found)

    def _look(self) -> None:
        """A page that shows orders as they were; sometimes one from long ago."""
        at = self.now - timedelta(minutes=self.chance.choice((0, 0, 0, 300)))
        known = sorted(self.facts)
        self._save([self.facts[number] for number in self.chance.sample(known, len(known) // 2)], at)

    def _save(self, found: Sequence[Order], at: datetime | None = None) -> None:
        requested = at or self.now
        self.shop.save(*found, at=requested)
        for each in found:
            known = self.looked_at.get(each.number, requested)
            if self.shop.details(each.number).shipments:
                self.looked_at[each.number] = max(known, requested)

    def _changed(self, before: Order) -> Order:
        pick = self.chance.choice
        changes: tuple[dict[str, Any], ...] = (
            {"source_status": pick(WORDS)},
            {"implied_status": pick((None, None, *MAPPABLE))},
            {"source": pick(SOURCES)},
            {"ship_to": pick(ADDRESSES)},
            {"lines": self._lines()},
            {"lines": tuple(replace(each, quantity=Decimal(1)) for each in before.lines[:1])},
            {"total": before.total + 1},
            {},
        )
        chosen: dict[str, Any] = {**pick(changes), **pick((changes[0], changes[4], {}))}
        return replace(before, **chosen)

    def _lines(self) -> tuple[OrderLine, ...]:
        kinds = (LineKind.ITEM, LineKind.ITEM, LineKind.ITEM, LineKind.FEE)
        names = self.chance.sample(("L1", "L2", "L3"), self.chance.randint(0, 3))
        amounts = ("0", "1", "1", "2", "0.375")
        return tuple(line(name, self.chance.choice(amounts), kind=self.chance.choice(kinds)) for name in names)

    def _map(self) -> None:
        word = self.chance.choice(WORDS)
        usual = stocked_store.WORDS.get(word, OrderStatus.UNMAPPED)
        status = self.chance.choice((usual, usual, self.chance.choice(tuple(OrderStatus))))
        edits = MapEdits(statuses={word: status})
        expected = queries.preview_edits(self.shop.db, self.shop.store_id, edits)
        found = apply_edits(self.shop.db, store_id=self.shop.store_id, edits=edits, now=self.now, operator="Kim")
        assert (found.moves, found.reasons) == (expected.moves, expected.reasons)
        assert (found.confirmed, found.queued) == (expected.confirmed, expected.queued)
        self.words = {**self.words, word: status}
        self._first_by_map(word, status if found.change else None)

    def _first_by_map(self, word: str, status: OrderStatus | None) -> None:
        """What orders were when they came follows the meaning of their word while it is the one they came with."""
        for number, each in self.facts.items():
            flags = status is OrderStatus.UNMAPPED and each.implied_status is not None
            if status is not None and each.source_status == word == self.first_words[number] and not flags:
                self.first[number] = status

    def _change_store(self) -> None:
        match self.chance.randrange(3):
            case 0:
                self.left_out = tuple(self.chance.sample(SOURCES, self.chance.randint(0, 2)))
                self.shop.change(preferences=StorePreferences(left_out_sources=self.left_out))
            case 1:
                self.requirements = self.chance.choice((CODES[:1], CODES))
                self.shop.change(requirements=self.requirements)
            case _:
                self.connected = not self.connected or self.chance.random() < 1 / 2
                self.shop.change(connected=self.connected)

    def _correct(self) -> None:
        details = self._any()
        if details is None:
            return
        address = self.chance.choice((None, *ADDRESSES))
        orders.correct_ship_to(self.shop.db, order_id=details.id, address=address, operator="Kim", now=self.now)
        number = details.order.number
        self.corrected.pop(number, None)
        self.given_then.pop(number, None)
        if address is not None:
            self.corrected[number] = address
            self.given_then[number] = self.facts[number].ship_to

    def _ship(self) -> None:
        details = self._any()
        if details is None:
            return
        left = self.left(details)
        lines = None
        if left and self.chance.random() < 1 / 2:
            chosen = self.chance.choice(sorted(left))
            lines = {chosen: str(min(left[chosen], Decimal(1)))}
        parcel = draft(f"T{next(self.tracking)}", lines)
        notify = self.chance.random() < 3 / 4
        try:
            recorded = self.shop.ship(
                parcel, number=details.order.number, notify=notify, tells_parts=self.tells_parts, now=self.now
            )
        except NotShippable:
            assert not self.may_ship(details), "a parcel that may go was refused"
            self.done["refused parcels"] += 1
            return
        assert self.may_ship(details), "a parcel went that mustn't"
        complete = lines is None or left == {each: Decimal(text) for each, text in lines.items()}
        assert (recorded.notice_id is not None) is (notify and (self.tells_parts or complete))
        self.done["parcels"] += 1

    def _void(self) -> None:
        details = self._any()
        if details is None or not details.shipments:
            return
        parcel = self.chance.choice(details.shipments)
        sending = any(notice.state is NoticeState.SENDING for notice in details.notices)
        try:
            self.shop.void(parcel.id, now=self.now)
        except UsageError:
            assert parcel.voided
        except Busy:
            assert sending
        else:
            assert not parcel.voided
            self.done["voided"] += 1

    def _correct_parcel(self) -> None:
        details = self._any()
        if details is None or not details.shipments:
            return
        parcel = self.chance.choice(details.shipments)
        states = {notice.state for notice in details.notices if notice.shipment == parcel.id}
        takes = frozenset({NoticeField.TRACKING}) if self.chance.random() < 1 / 2 else frozenset[NoticeField]()
        try:
            self.shop.correct(
                parcel.id,
                tracking_number=f"C{next(self.tracking)}",
                corrections=takes,
                now=self.now,
                not_before=self.now,
            )
        except UsageError:
            assert parcel.voided or NoticeState.UNCONFIRMED in states
        except Busy:
            assert NoticeState.SENDING in states
        else:
            self.done["corrected parcels"] += 1

    def _combine(self) -> None:
        numbers = self.chance.sample(sorted(self.facts), min(2, len(self.facts)))
        chosen = [self.shop.details(number) for number in numbers]
        if len(chosen) < 2:
            return
        may = all(self.may_ship(each) for each in chosen)
        parcel = draft(f"K{next(self.tracking)}")
        tells = Tells(notify=True, not_before=self.now, parts=self.tells_parts)
        try:
            record_combined(
                self.shop.db,
                drafts=[(each.id, parcel) for each in chosen],
                telling={each.id: tells for each in chosen},
                operator="Kim",
                now=self.now,
                despite_addresses=True,
            )
        except NotShippable:
            assert not may, "orders that may go were refused"
            assert [self.shop.details(number) for number in numbers] == chosen, "one of them went"
            return
        assert may, "an order went that mustn't"
        self.done["combined"] += 1

    def _accept(self) -> None:
        details = self._any()
        if details is None:
            return
        number = details.order.number
        found = {each for each in self.differences(details) if each[0] in ACCEPTABLE}
        try:
            drift.accept_drift(self.shop.db, order_id=details.id, reason="ok", operator="Kim", now=self.now)
        except UsageError:
            assert found <= self.accepted.get(number, set())
        else:
            self.accepted[number] = found
            self.done["accepted"] += 1

    def _send(self) -> None:
        due = outbox.due(self.shop.db, store_id=self.shop.store_id, now=self.now)
        assert self.connected or not due
        assert len({view.order_id for view in due}) == len(due)
        if not due:
            return
        view, owner = self.chance.choice(due), "me"
        expires = self.now + timedelta(minutes=self.chance.choice((1, 5)))
        leased = outbox.lease(self.shop.db, notice_id=view.id, owner=owner, expires=expires, now=self.now)
        assert leased is not None
        assert leased.steps_done == view.steps_done < 2
        if not leased.steps_done and self.chance.random() < 2 / 3:
            outbox.step_done(
                self.shop.db,
                notice_id=view.id,
                owner=owner,
                steps_done=1,
                name=say("one"),
                of=2,
                exchange=exchange(),
                now=self.now,
            )
            leased = replace(leased, steps_done=1)
        ends = [state for state in _ENDINGS if leased.steps_done or state is not NoticeState.SENT]
        if self.chance.random() < 1 / 6:
            return  # a crash: `_recover` finds it
        state = self.chance.choice(ends)
        outbox.settle(
            self.shop.db,
            notice_id=view.id,
            owner=owner,
            state=state,
            now=self.now,
            error=None if state is NoticeState.SENT else say("No."),
            not_before=self.now if state is NoticeState.QUEUED else None,
            exchange=None,
        )
        self.done[state] += 1

    def _settle_by_hand(self) -> None:
        views = [
            view
            for view in queries.notices(self.shop.db, store_id=self.shop.store_id, state=None)
            if view.state in NEEDS_PERSON
        ]
        if views:
            view, verdict = self.chance.choice(views), self.chance.choice(tuple(Verdict))
            parcels = self.shop.details(view.order_number).shipments
            if verdict is Verdict.AGAIN and any(each.id == view.shipment and each.voided for each in parcels):
                verdict = Verdict.ARRIVED
            settling.settle_by_hand(
                self.shop.db,
                notice_id=view.id,
                verdict=verdict,
                reason="looked",
                operator="Kim",
                now=self.now,
            )

    def _recover(self) -> None:
        outbox.recover(self.shop.db, is_gone=lambda _owner: False, now=self.now)

    def _any(self) -> OrderDetails | None:
        return self.shop.details(self.chance.choice(sorted(self.facts))) if self.facts else None
