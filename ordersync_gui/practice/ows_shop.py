"""An Oxatis shop: its transport details and progress states, each set by a call of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice.ledger import LedgerEntry, NoticeOutcome
from ordersync_gui.practice.notice_xml import NoticeBody, read_body
from ordersync_gui.practice.ows_facts import CODES, SHIPPED, STATE_IDS
from ordersync_gui.practice.ows_invention import IMPLIED_BY_STATE
from ordersync_gui.practice.shop_acts import moved
from ordersync_gui.practice.state import ShopState, Standing

TRANSPORT, TRACKING = "OrderUpdateTransportInfo", "OrderUpdateTracking"
_ROOTS = {TRANSPORT: "Order", TRACKING: "ProgressState"}
_NAMES = {TRANSPORT: "OxID", TRACKING: "OrderID"}  # what the order's number is called
_LENGTHS = {  # OWS guide, L
    TRANSPORT: {"TrackingNumber": 32, "TrackingUrl": 200, "TransportName": 30},
    TRACKING: {"ProgressStateMnemonicName": 16},
}
_PAID = (OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}", re.ASCII)


class OwsShop(ShopState):
    """The state of an Oxatis shop."""

    def update(self, method: str, raw: bytes) -> LedgerEntry:
        """Take the transport details or the progress state of one order; both may be repeated."""
        body = read_body(raw, _ROOTS[method])
        return self._keep(lambda: self._judged(method, body, raw))

    def transport_of(self, number: str) -> tuple[str, str]:
        """The tracking number that the order shows and its carrier, "" for none. Raises KeyError."""
        standing = self.standing(self._place(number))
        return "".join(standing.tracking_numbers[-1:]), standing.carrier

    def turn_away(self, method: str, raw: bytes, reason: str) -> None:
        """Note an update that misbehaviour keeps out: nothing is stored of it but the entry."""
        body = read_body(raw, _ROOTS[method])
        outcome = NoticeOutcome.REFUSED
        self._keep(lambda: self._entry({"Method": method}, body, raw, outcome=outcome, reason=reason))

    def _judged(self, method: str, body: NoticeBody, raw: bytes) -> LedgerEntry:
        query = {"Method": method}
        fault = _fault(method, body.fields)
        if fault:
            return self._entry(query, body, raw, outcome=NoticeOutcome.INCOMPLETE, reason=fault)
        number = body.fields[_NAMES[method]]
        index = self.orders.index_of_number(number)
        if index is None:
            return self._entry(query, body, raw, outcome=NoticeOutcome.UNKNOWN_ORDER)
        outcome = self._transport_outcome(index, body) if method == TRANSPORT else _state_outcome(body.fields)
        return self._entry(query, body, raw, outcome=outcome, order_number=number)

    def _transport_outcome(self, index: int, body: NoticeBody) -> NoticeOutcome:
        """The same parcel again is a repeat; another one takes the place of the one that the order has."""
        known = self._standing(index)
        told = (body.fields.get("TrackingNumber", ""), body.fields.get("TransportName", ""))
        is_same = not known.tracking_numbers or told == (known.tracking_numbers[0], known.carrier)
        return NoticeOutcome.TRANSPORT if is_same else NoticeOutcome.CORRECTED

    def _as_it_is(self, index: int, standing: Standing) -> Order:
        order = self.orders[index]
        ship_to = moved(order.ship_to, standing.moves)
        order = replace(order, source_status=standing.status, ship_to=ship_to)
        if standing.status == self.orders.outline(index).status:
            return order
        implied = IMPLIED_BY_STATE.get(standing.status, OrderStatus.AWAITING_SHIPMENT)
        return replace(order, implied_status=implied, paid_at=order.modified_at if implied in _PAID else None)

    def _changed(self, order: Order, before: Standing, entry: LedgerEntry) -> Standing:  # noqa: ARG002 - the state says it all
        after = replace(before, changed_at=entry.at)
        if entry.outcome in (NoticeOutcome.TRANSPORT, NoticeOutcome.CORRECTED):
            tracking = entry.fields.get("TrackingNumber", "")
            return replace(
                after,
                tracking_numbers=(tracking,) if tracking else (),
                carrier=entry.fields.get("TransportName", ""),
            )
        if entry.outcome is NoticeOutcome.NOTED:
            return after
        return replace(after, status=_mnemonic(entry.fields))


def _fault(method: str, fields: Mapping[str, str]) -> str:
    """The first thing that makes the update invalid, "" when nothing does."""
    if not fields.get(_NAMES[method]):
        return _NAMES[method]
    for name, most in _LENGTHS[method].items():
        if len(fields.get(name, "")) > most:
            return name
    if method == TRACKING and _mnemonic(fields) not in STATE_IDS:
        return "ProgressStateMnemonicName"
    if method == TRACKING and not _DATE.fullmatch(fields.get("Date", "")):
        return "Date"
    return ""


def _state_outcome(fields: Mapping[str, str]) -> NoticeOutcome:
    if fields.get("UpdateOrderProgressState", "").lower() != "true":
        return NoticeOutcome.NOTED
    return NoticeOutcome.SHIPPED if _mnemonic(fields) == SHIPPED else NoticeOutcome.STATE


def _mnemonic(fields: Mapping[str, str]) -> str:
    given = fields.get("ProgressStateID", "")
    by_id = CODES.get(int(given), "") if given.isascii() and given.isdigit() and len(given) < 10 else ""  # noqa: PLR2004 - digits
    return fields.get("ProgressStateMnemonicName", "") or by_id
