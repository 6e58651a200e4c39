"""The state of a practice shop of any protocol: its orders, what notices and people did to them, the ledger."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from threading import Lock

from ordersync_gui.domain.order import Order
from ordersync_gui.practice.catalog import InventedOrders
from ordersync_gui.practice.ledger import Ledger, LedgerEntry, NoticeOutcome
from ordersync_gui.practice.notice_xml import NoticeBody
from ordersync_gui.practice.shop_acts import ActKind, ShopAct, elsewhere_number

_AFTER_ALL = 2**62  # larger than any index


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of an order: units counted so far, its status, last change, parcels, carrier, and moves.

    moves: how often its ship-to was changed.
    """

    status: str
    changed_at: datetime
    counted: Decimal = Decimal(0)
    tracking_numbers: tuple[str, ...] = ()
    carrier: str = ""
    moves: int = 0


class ShopState(ABC):
    """Safe to use from several threads; the ledger given must have been opened."""

    def __init__(
        self, orders: InventedOrders, *, ledger: Ledger, clock: Callable[[], datetime], page_size: int
    ) -> None:
        """The clock gives aware times; page_size is at least 1."""
        self.orders = orders
        self.page_size = page_size
        self._ledger = ledger
        self._clock = clock
        self._lock = Lock()
        self._touched: dict[int, Standing] = {}
        self._by_change = sorted((orders.outline(index).modified_at, index) for index in range(len(orders)))
        for entry in ledger.history:
            self._apply(entry)

    def order(self, number: str) -> Order:
        """The order as the channel would tell it now. Raises KeyError."""
        index = self._place(number)
        return self._as_it_is(index, self.standing(index))

    def tracking_of(self, number: str) -> tuple[str, ...]:
        """What the shop shows as the order's parcels. Raises KeyError."""
        return self.standing(self._place(number)).tracking_numbers

    def act(self, kind: ActKind, number: str) -> None:
        """Do this in the shop itself. Raises KeyError."""
        order_number = self.orders.number(self._place(number))
        with self._lock:
            done = ShopAct(self._clock().astimezone(UTC), kind, order_number)
            self._ledger.add(done)
            self._apply(done)

    @property
    def entries(self) -> tuple[LedgerEntry, ...]:
        """Everything that the shop was told so far."""
        with self._lock:
            return tuple(self._ledger.entries)

    def effects(self) -> dict[str, int]:
        """How many notices took effect, by order number; orders without any are absent."""
        with self._lock:
            return dict(self._ledger.effects)

    def changed_between(self, start: datetime, end: datetime) -> Sequence[int]:
        """Indexes of the orders that were last changed in this span, both ends included, the earliest first."""
        with self._lock:
            low = bisect_left(self._by_change, (start, -1))
            high = bisect_right(self._by_change, (end, _AFTER_ALL))
            return [index for _, index in self._by_change[low:high]]

    @property
    def poisoned_number(self) -> str:
        """The number of the order at which a shop fails that misbehaves by "poisoned"; "" without orders."""
        count = len(self.orders)
        return self.orders.number(count // 2) if count else ""

    def touch(self, number: str) -> None:
        """Somebody changes the order without changing anything: it was last changed now. Raises KeyError."""
        index = self._place(number)
        with self._lock:
            before = self._standing(index)
            self._place_anew(index, before, replace(before, changed_at=self._clock().astimezone(UTC)))

    def standing(self, index: int) -> Standing:
        """How the order at this index stands now."""
        with self._lock:
            return self._standing(index)

    @abstractmethod
    def _as_it_is(self, index: int, standing: Standing) -> Order:
        """The order with what notices did to it."""

    def _after_act(self, index: int, before: Standing, act: ShopAct) -> Standing:
        """How the order stands after something that was done in the shop; parcels that it has stay."""
        after, words = replace(before, changed_at=act.at), self.orders.dialect.words
        match act.kind:
            case ActKind.REOPENED:
                first = self.orders.outline(index).status
                return replace(after, status=first if first in words.awaiting else words.awaiting[0])
            case ActKind.CANCELLED:
                return replace(after, status=words.cancelled)
            case ActKind.READDRESSED:
                return replace(after, moves=before.moves + 1)
            case ActKind.SHIPPED:
                numbers = (elsewhere_number(act.order_number),)
                return replace(after, status=words.shipped, tracking_numbers=numbers, carrier="Other")

    @abstractmethod
    def _changed(self, order: Order, before: Standing, entry: LedgerEntry) -> Standing:
        """How the order stands after an entry that was stored."""

    def _place(self, number: str) -> int:
        index = self.orders.index_of_number(number)
        if index is None:
            raise KeyError(number)
        return index

    def _standing(self, index: int) -> Standing:
        outline = self.orders.outline(index)
        return self._touched.get(index) or Standing(outline.status, outline.modified_at)

    def _keep(self, judge: Callable[[], LedgerEntry]) -> LedgerEntry:
        """Judge what came, write it down and do it, as one act."""
        with self._lock:
            entry = judge()
            self._ledger.add(entry)
            self._apply(entry)
        return entry

    def _entry(
        self,
        query: Mapping[str, str],
        body: NoticeBody,
        raw: bytes,
        *,
        outcome: NoticeOutcome,
        order_number: str = "",
        reason: str = "",
    ) -> LedgerEntry:
        return LedgerEntry(
            at=self._clock().astimezone(UTC),
            query=dict(query),
            fields=body.fields,
            items=body.items,
            raw=raw.decode("utf-8", "replace"),
            outcome=outcome,
            order_number=order_number,
            reason=reason,
        )

    def _apply(self, entry: LedgerEntry | ShopAct) -> None:
        """Do to the order what the entry says, now or when a kept ledger is read again."""
        index = self.orders.index_of_number(entry.order_number)
        if index is None:
            return
        before = self._standing(index)
        if isinstance(entry, ShopAct):
            self._place_anew(index, before, self._after_act(index, before, entry))
        elif entry.stored:
            self._place_anew(index, before, self._changed(self.orders[index], before, entry))

    def _place_anew(self, index: int, before: Standing, after: Standing) -> None:
        self._touched[index] = after
        del self._by_change[bisect_left(self._by_change, (before.changed_at, index))]
        insort(self._by_change, (self._touched[index].changed_at, index))
