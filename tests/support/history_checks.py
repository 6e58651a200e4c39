"""Checks that what is stored of a store's orders, and what every view shows of them, follows from the facts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain
from random import Random

from derived_rows import check_derived_rows
from history_facts import HistoryFacts
from stocked_store import StockedStore

from ordersync_gui.domain.attention import AttentionKind, import_attention
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.status import OrderStatus, decide_status, mapped_status
from ordersync_gui.storage import queries
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.tables import Shipments

_REASONS = {
    NoticeState.REFUSED: AttentionKind.NOTICE_REFUSED,
    NoticeState.UNCONFIRMED: AttentionKind.NOTICE_UNCONFIRMED,
}


@dataclass
class HistoryChecks(HistoryFacts):
    """A store and its facts; done counts what happened to it."""

    shop: StockedStore = field(kw_only=True)
    chance: Random = field(kw_only=True)
    tells_parts: bool = field(kw_only=True)
    done: Counter[str] = field(default_factory=Counter)

    def check(self) -> None:
        """Each order's derived facts follow from the others, and every view holds just what belongs there."""
        found = {number: self.shop.details(number) for number in self.facts}
        for details in found.values():
            self._check_order(details)
        self._check_views(found)
        again = derive(self.shop.db, [details.id for details in found.values()])
        assert not again.changed, "what is stored isn't what follows from the facts"
        check_derived_rows(self.shop.db)

    def _check_order(self, details: OrderDetails) -> None:
        number = details.order.number
        facts = self.facts[number]
        assert details.order == facts
        assert details.left_out is self.is_left_out(details)
        ship_to = self.corrected.get(number, facts.ship_to)
        assert details.ship_to == ship_to
        mapped = mapped_status(self.words, facts.source_status, facts.implied_status)
        left = self.left(details)
        all_gone = any(not parcel.voided for parcel in details.shipments) and not left
        assert details.status is decide_status(mapped, shipped_here=all_gone, held=False)
        own = import_attention(
            mapped=mapped, source_status=facts.source_status, ship_to=ship_to, requirements=self.requirements
        )
        kinds = [reason.kind for reason in own]
        kinds += [_REASONS[notice.state] for notice in details.notices if notice.state in _REASONS]
        accepted = self.accepted.get(number, set())
        kinds += [each[0] for each in self.differences(details) if each not in accepted]
        self.done.update(kinds)
        assert [reason.kind for reason in details.attention] == kinds
        self._check_notices(details, left, mapped)

    def _check_notices(self, details: OrderDetails, left: dict[int, Decimal], mapped: OrderStatus) -> None:
        sent = [notice for notice in details.notices if notice.state is NoticeState.SENT]
        assert all(notice.steps_done == 2 for notice in sent), "sent with a step missing"
        assert sum(notice.state is NoticeState.SENDING for notice in details.notices) <= 1
        assert self.tells_parts or all(notice.whole_order for notice in details.notices)
        voided = {parcel.id for parcel in details.shipments if parcel.voided}
        pending = (NoticeState.QUEUED, NoticeState.SENDING, NoticeState.REFUSED)
        assert not any(each.shipment in voided and each.state in pending for each in details.notices)
        waiting = self.shop.db.column(
            Shipments.select(Shipments.id).where(Shipments.order == details.id, Shipments.notice_waits)
        )
        goods = any(each.kind is LineKind.ITEM and each.quantity > 0 for each in details.order.lines)
        known_there = mapped in (OrderStatus.SHIPPED, OrderStatus.CANCELLED)
        assert not waiting or not self.tells_parts or voided
        assert not waiting or left or not goods or known_there, "the shop is never told"

    def _check_views(self, found: dict[str, OrderDetails]) -> None:
        db, store_id = self.shop.db, self.shop.store_id
        listed = {each.id: each for each in found.values() if not each.left_out}
        away = {each.id for each in found.values() if each.left_out}
        statuses = Counter(each.status for each in listed.values())
        needing = {each.id for each in listed.values() if each.attention}
        kinds = {each.id: {reason.kind for reason in each.attention} for each in listed.values()}
        reasons = Counter(chain.from_iterable(kinds.values()))
        for kind in AttentionKind:
            ids = queries.order_ids(db, OrderFilter(attention=frozenset({kind})))
            assert set(ids) == {each for each, found_kinds in kinds.items() if kind in found_kinds}
        for counts in (queries.status_counts(db, store_id), queries.status_counts(db, None)):
            assert (dict(counts.by_status), counts.left_out) == (dict(statuses), len(away))
            assert counts.needs_attention == len(needing)
            assert counts.by_attention == reasons
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
