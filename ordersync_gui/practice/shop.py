"""The state of a practice shop: its orders, what of them was shipped, and the ledger of what it was told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from threading import Lock

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.practice.catalog import InventedOrders
from ordersync_gui.practice.ledger import Ledger, LedgerEntry, NoticeOutcome
from ordersync_gui.practice.notice_xml import NoticeBody, read_notice

SHIPPED_WORD = "shipped"
_AFTER_ALL = 2**62  # larger than any index


@dataclass(frozen=True, slots=True)
class FeedSlice:
    """The orders of one page, newest change first; pages is 0 when the window holds none."""

    orders: tuple[Order, ...]
    pages: int


@dataclass(frozen=True, slots=True)
class _Touched:
    """What notices did to an order: units counted so far, and the facts that differ from its invention."""

    counted: Decimal
    status: str
    modified_at: datetime


class Shop:
    """Safe to use from several threads; the ledger given must have been opened."""

    def __init__(
        self, orders: InventedOrders, *, ledger: Ledger, clock: Callable[[], datetime], page_size: int
    ) -> None:
        """The clock gives aware times; page_size is at least 1."""
        self.orders = orders
        self._ledger = ledger
        self._clock = clock
        self._page_size = page_size
        self._lock = Lock()
        self._touched: dict[int, _Touched] = {}
        self._by_change = sorted((orders.outline(index).modified_at, index) for index in range(len(orders)))
        for entry in ledger.entries:
            self._apply(entry)

    def export(self, window: Window, page: int | None) -> FeedSlice:
        """Page (from 1) of the orders changed in the window's minutes, both included; None gives all of them."""
        with self._lock:
            found = self._changed_in(window)
            pages = -(-len(found) // self._page_size)
            if page is not None:
                start = (page - 1) * self._page_size
                found = found[start : start + self._page_size]
            facts = [(index, self._touched.get(index)) for index in found]
        return FeedSlice(tuple(self._as_it_is(index, touched) for index, touched in facts), pages)

    def shipnotify(self, query: Mapping[str, str], raw: bytes) -> LedgerEntry:
        """Take a notice: the body's OrderID names the order, without one the query's order_number.

        Units of known LineItemIDs are counted, again on a repeat; when all ordered units were counted
        the order is shipped (so does the WooCommerce plugin 5.2.0).
        """
        body = read_notice(raw)
        with self._lock:
            entry = self._judged(query, body, raw)
            self._ledger.add(entry)
            self._apply(entry)
        return entry

    def turn_away(self, query: Mapping[str, str], raw: bytes, reason: str) -> None:
        """Note a notice that misbehaviour keeps out: nothing is stored of it but the entry."""
        body = read_notice(raw)
        with self._lock:
            self._ledger.add(self._entry(query, body, raw, outcome=NoticeOutcome.REFUSED, reason=reason))

    def order(self, number: str) -> Order:
        """The order as the feed would tell it now. Raises KeyError."""
        index = self.orders.index_of_number(number)
        if index is None:
            raise KeyError(number)
        with self._lock:
            touched = self._touched.get(index)
        return self._as_it_is(index, touched)

    @property
    def entries(self) -> tuple[LedgerEntry, ...]:
        """Every shipnotify so far."""
        with self._lock:
            return tuple(self._ledger.entries)

    def effects(self) -> dict[str, int]:
        """How many notices took effect, by order number; orders without any are absent."""
        with self._lock:
            return dict(self._ledger.effects)

    def _changed_in(self, window: Window) -> list[int]:
        first = window.start.replace(second=0, microsecond=0)
        last = window.end.replace(second=59, microsecond=999999)
        low = bisect_left(self._by_change, (first, -1))
        high = bisect_right(self._by_change, (last, _AFTER_ALL))
        return [index for _, index in reversed(self._by_change[low:high])]

    def _as_it_is(self, index: int, touched: _Touched | None) -> Order:
        order = self.orders[index]
        if touched is None:
            return order
        return replace(order, source_status=touched.status, modified_at=touched.modified_at)

    def _judged(self, query: Mapping[str, str], body: NoticeBody, raw: bytes) -> LedgerEntry:
        missing = [name for name in ("order_number", "carrier") if not query.get(name)]
        if missing:
            return self._entry(query, body, raw, outcome=NoticeOutcome.INCOMPLETE, reason=missing[0])
        index = self._matched(query, body)
        if index is None:
            return self._entry(query, body, raw, outcome=NoticeOutcome.UNKNOWN_ORDER)
        number = self.orders.number(index)
        return self._entry(query, body, raw, outcome=self._outcome(index, body), order_number=number)

    def _matched(self, query: Mapping[str, str], body: NoticeBody) -> int | None:
        remote_id = body.fields.get("OrderID", "")
        if remote_id:
            return self.orders.index_of_remote_id(remote_id)
        return self.orders.index_of_number(query["order_number"])

    def _outcome(self, index: int, body: NoticeBody) -> NoticeOutcome:
        order = self.orders[index]
        units = _known_units(order, body.items)
        if not units:
            return NoticeOutcome.NO_ITEMS
        touched = self._touched.get(index)
        counted = units + (touched.counted if touched else 0)
        return NoticeOutcome.SHIPPED if counted >= _ordered_units(order) else NoticeOutcome.PART

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

    def _apply(self, entry: LedgerEntry) -> None:
        """Do to the order what the entry says, now or when a kept ledger is read again."""
        index = self.orders.index_of_number(entry.order_number)
        if not entry.stored or index is None:
            return
        order, outline = self.orders[index], self.orders.outline(index)
        before = self._touched.get(index) or _Touched(Decimal(0), outline.status, outline.modified_at)
        status = SHIPPED_WORD if entry.outcome is NoticeOutcome.SHIPPED else before.status
        counted = before.counted + _known_units(order, entry.items)
        self._touched[index] = _Touched(counted, status, entry.at)
        del self._by_change[bisect_left(self._by_change, (before.modified_at, index))]
        insort(self._by_change, (entry.at, index))


def _ordered_units(order: Order) -> Decimal:
    return sum((line.quantity for line in order.lines if line.kind is LineKind.ITEM), Decimal(0))


def _known_units(order: Order, items: tuple[Mapping[str, str], ...]) -> Decimal:
    known = {line.line_id for line in order.lines if line.line_id}
    return sum((_quantity(item) for item in items if item.get("LineItemID") in known), Decimal(0))


def _quantity(item: Mapping[str, str]) -> Decimal:
    try:
        quantity = Decimal(item.get("Quantity", ""))
    except InvalidOperation:
        return Decimal(0)
    return quantity if quantity.is_finite() and 0 < quantity < 10**6 else Decimal(0)
