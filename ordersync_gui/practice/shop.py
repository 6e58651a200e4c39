"""A shop that speaks Custom Store: exports pages of its orders and counts the units of shipnotify."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.practice.ledger import LedgerEntry, NoticeOutcome
from ordersync_gui.practice.notice_xml import NoticeBody, read_notice
from ordersync_gui.practice.shop_acts import moved
from ordersync_gui.practice.state import ShopState, Standing


@dataclass(frozen=True, slots=True)
class FeedSlice:
    """The orders of one page, newest change first; pages is 0 when the window holds none."""

    orders: tuple[Order, ...]
    pages: int


class Shop(ShopState):
    """The state of a Custom Store shop."""

    def export(self, window: Window, page: int | None) -> FeedSlice:
        """Page (from 1) of the orders changed in the window's minutes, both included; None gives all of them."""
        found = self._within(window)[::-1]
        pages = -(-len(found) // self.page_size)
        if page is not None:
            start = (page - 1) * self.page_size
            found = found[start : start + self.page_size]
        return FeedSlice(tuple(self._as_it_is(index, self.standing(index)) for index in found), pages)

    def holds_poisoned(self, window: Window) -> bool:
        """Whether the order of `poisoned_number` was changed in the window's minutes."""
        number = self.poisoned_number
        return bool(number) and self._place(number) in self._within(window)

    def _within(self, window: Window) -> Sequence[int]:
        first = window.start.replace(second=0, microsecond=0)
        last = window.end.replace(second=59, microsecond=999999)
        return self.changed_between(first, last)

    def shipnotify(self, query: Mapping[str, str], raw: bytes) -> LedgerEntry:
        """Take a notice: the body's OrderID names the order, without one the query's order_number.

        Units of known LineItemIDs are counted, again on a repeat; when all ordered units were counted
        the order is shipped (so does the WooCommerce plugin 5.2.0).
        """
        body = read_notice(raw)
        return self._keep(lambda: self._judged(query, body, raw))

    def turn_away(self, query: Mapping[str, str], raw: bytes, reason: str) -> None:
        """Note a notice that misbehaviour keeps out: nothing is stored of it but the entry."""
        body = read_notice(raw)
        self._keep(lambda: self._entry(query, body, raw, outcome=NoticeOutcome.REFUSED, reason=reason))

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
        counted = units + self._standing(index).counted
        return NoticeOutcome.SHIPPED if counted >= _ordered_units(order) else NoticeOutcome.PART

    def _as_it_is(self, index: int, standing: Standing) -> Order:
        """The order as the feed tells it, whose times have no seconds."""
        changed_at = standing.changed_at.replace(second=0, microsecond=0)
        order = self.orders[index]
        ship_to = moved(order.ship_to, standing.moves)
        return replace(order, source_status=standing.status, modified_at=changed_at, ship_to=ship_to)

    def _changed(self, order: Order, before: Standing, entry: LedgerEntry) -> Standing:
        shipped = entry.outcome is NoticeOutcome.SHIPPED
        tracking = entry.query.get("tracking_number", "")
        known = before.tracking_numbers
        return replace(
            before,
            status=self.orders.dialect.words.shipped if shipped else before.status,
            changed_at=entry.at,
            counted=before.counted + _known_units(order, entry.items),
            tracking_numbers=known if not tracking or tracking in known else (*known, tracking),
            carrier=entry.query.get("carrier", ""),
        )


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
