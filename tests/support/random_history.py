"""Plays a random history of one store and checks after each step that what is stored follows from the facts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from random import Random
from typing import Any

import stocked_store
from stocked_store import HOME, NOW, StockedStore, draft, exchange, line, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind, import_attention
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict
from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.domain.status import MAPPABLE, OrderStatus, decide_status, mapped_status
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import orders, outbox, queries, settling, status_maps
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Shipments

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
_REASONS = {
    NoticeState.REFUSED: AttentionKind.NOTICE_REFUSED,
    NoticeState.UNCONFIRMED: AttentionKind.NOTICE_UNCONFIRMED,
}


@dataclass
class History:
    """A store that is worked on at random; facts, corrected, rules are what the stored rows must follow from."""

    shop: StockedStore
    chance: Random
    tells_parts: bool
    facts: dict[str, Order] = field(default_factory=dict)
    corrected: dict[str, Address] = field(default_factory=dict)
    words: dict[str, OrderStatus] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)
    connected: bool = True
    now: datetime = NOW
    done: Counter[str] = field(default_factory=Counter)
    tracking: count[int] = field(default_factory=lambda: count(1))

    @classmethod
    def begun(cls, db: Database, seed: int) -> History:
        """A history that is the same for the same seed."""
        chance = Random(seed)  # noqa: S311 - repeatable, no secret
        shop = StockedStore.opened(db, f"Shop {seed}")
        words = queries.status_map(db, shop.store_id)
        return cls(shop, chance, tells_parts=chance.random() < 1 / 2, words=words)

    def play(self, steps: int) -> None:
        """Take so many steps, each followed by all checks."""
        acts = (self._import, self._map, self._change_store, self._correct, self._settle_by_hand, self._recover)
        often = (*acts, self._import, self._import, *(self._ship, self._send) * 4)
        for _ in range(steps):
            self.now += timedelta(minutes=1)
            act = self.chance.choice(often)
            act()
            self.done[act.__name__] += 1
            self.check()

    def _import(self) -> None:
        numbers = self.chance.sample([str(number) for number in NUMBERS], self.chance.randint(1, 3))
        found = [self._changed(self.facts.get(number, order(number))) for number in numbers]
        self.facts.update({each.number: each for each in found})
        self.shop.save(*found, at=self.now)

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
        status_maps.set_words(
            self.shop.db, store_id=self.shop.store_id, words={word: status}, now=self.now, operator="Kim"
        )
        self.words = {**self.words, word: status}

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
        self.corrected.pop(details.order.number, None)
        if address is not None:
            self.corrected[details.order.number] = address

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
                parcel, number=details.order.number, notify=notify, tells_parts=self.tells_parts
            )
        except NotShippable:
            assert not self.may_ship(details), "a parcel that may go was refused"
            self.done["refused parcels"] += 1
            return
        assert self.may_ship(details), "a parcel went that mustn't"
        complete = lines is None or left == {each: Decimal(text) for each, text in lines.items()}
        assert (recorded.notice_id is not None) is (notify and (self.tells_parts or complete))
        self.done["parcels"] += 1

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
            settling.settle_by_hand(
                self.shop.db,
                notice_id=self.chance.choice(views).id,
                verdict=self.chance.choice(tuple(Verdict)),
                reason="looked",
                operator="Kim",
                now=self.now,
            )

    def _recover(self) -> None:
        outbox.recover(self.shop.db, is_gone=lambda _owner: False, now=self.now)

    def _any(self) -> OrderDetails | None:
        return self.shop.details(self.chance.choice(sorted(self.facts))) if self.facts else None

    def left(self, details: OrderDetails) -> dict[int, Decimal]:
        """What is left to ship by the channel's lines and the recorded parcels."""
        ordered = {each.line_id: each.quantity for each in details.order.lines if each.kind is LineKind.ITEM}
        ids = {view.line.line_id: view.id for view in details.lines if not view.vanished}
        packed: Counter[int] = Counter()
        for parcel in details.shipments:
            packed.update(dict(parcel.lines))
        rest = {ids[each]: amount - packed[ids[each]] for each, amount in ordered.items()}
        return {each: amount for each, amount in rest.items() if amount > 0}

    def may_ship(self, details: OrderDetails) -> bool:
        """Whether something of the order may go out, by the facts alone."""
        number = details.order.number
        found, left = self.facts[number], self.left(details)
        mapped = mapped_status(self.words, found.source_status, found.implied_status)
        ship_to = self.corrected.get(number, found.ship_to)
        reasons = import_attention(
            mapped=mapped, source_status="", ship_to=ship_to, requirements=self.requirements
        )
        begun = bool(details.shipments) and mapped is OrderStatus.SHIPPED
        return (
            bool(left)
            and not reasons
            and not self.is_left_out(found)
            and (begun or mapped is OrderStatus.AWAITING_SHIPMENT)
        )

    def is_left_out(self, found: Order) -> bool:
        """Whether the store's settings leave out the order's source."""
        named = {source.strip().lower() for source in self.left_out} - {""}
        return found.source.strip().lower() in named

    def check(self) -> None:
        """Each order's derived facts follow from the others, and every view holds just what belongs there."""
        found = {number: self.shop.details(number) for number in self.facts}
        for details in found.values():
            self._check_order(details)
        self._check_views(found)

    def _check_order(self, details: OrderDetails) -> None:
        number = details.order.number
        facts = self.facts[number]
        assert details.order == facts
        assert details.left_out is self.is_left_out(facts)
        ship_to = self.corrected.get(number, facts.ship_to)
        assert details.ship_to == ship_to
        mapped = mapped_status(self.words, facts.source_status, facts.implied_status)
        left = self.left(details)
        all_gone = bool(details.shipments) and not left
        assert details.status is decide_status(mapped, shipped_here=all_gone, held=False)
        own = import_attention(
            mapped=mapped, source_status=facts.source_status, ship_to=ship_to, requirements=self.requirements
        )
        kinds = [reason.kind for reason in own]
        if mapped is OrderStatus.CANCELLED and details.shipments:
            kinds.append(AttentionKind.CANCELLED_AFTER_SHIPPING)
        kinds += [_REASONS[notice.state] for notice in details.notices if notice.state in _REASONS]
        assert [reason.kind for reason in details.attention] == kinds
        self._check_notices(details, left, mapped)

    def _check_notices(self, details: OrderDetails, left: dict[int, Decimal], mapped: OrderStatus) -> None:
        sent = [notice for notice in details.notices if notice.state is NoticeState.SENT]
        assert all(notice.steps_done == 2 for notice in sent), "sent with a step missing"
        assert sum(notice.state is NoticeState.SENDING for notice in details.notices) <= 1
        assert self.tells_parts or all(notice.whole_order for notice in details.notices)
        waiting = self.shop.db.column(
            Shipments.select(Shipments.id).where(Shipments.order == details.id, Shipments.notice_waits)
        )
        goods = any(each.kind is LineKind.ITEM and each.quantity > 0 for each in details.order.lines)
        known_there = mapped in (OrderStatus.SHIPPED, OrderStatus.CANCELLED)
        assert not waiting or not self.tells_parts
        assert not waiting or left or not goods or known_there, "the shop is never told"

    def _check_views(self, found: dict[str, OrderDetails]) -> None:
        db, store_id = self.shop.db, self.shop.store_id
        listed = {each.id: each for each in found.values() if not each.left_out}
        away = {each.id for each in found.values() if each.left_out}
        statuses = Counter(each.status for each in listed.values())
        needing = {each.id for each in listed.values() if each.attention}
        for counts in (queries.status_counts(db, store_id), queries.status_counts(db, None)):
            assert (dict(counts.by_status), counts.left_out) == (dict(statuses), len(away))
            assert counts.needs_attention == len(needing)
        for only in (store_id, None):
            assert set(queries.order_ids(db, OrderFilter(store_id=only))) == listed.keys()
            assert set(queries.order_ids(db, OrderFilter(store_id=only, left_out=True))) == away
            assert set(queries.order_ids(db, OrderFilter(store_id=only, needs_attention=True))) == needing
        for status in OrderStatus:
            ids = queries.order_ids(db, OrderFilter(status=status))
            assert set(ids) == {key for key, each in listed.items() if each.status is status}
        number = self.chance.choice(sorted(found)) if found else "1001"
        hits = [set(queries.order_ids(db, OrderFilter(text=number, left_out=away))) for away in (False, True)]
        assert sorted(map(len, hits)) == ([0, 1] if found else [0, 0])
        words = {word.word: word.count for word in queries.status_words(db, store_id) if word.count}
        assert words == Counter(each.source_status for each in self.facts.values())
