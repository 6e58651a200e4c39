"""What must be true of a store's orders by the facts alone, worked out apart from the code that derives it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind, import_attention
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.domain.status import OrderStatus, mapped_status

_OPEN = (OrderStatus.AWAITING_PAYMENT, OrderStatus.AWAITING_SHIPMENT, OrderStatus.ON_HOLD)


@dataclass
class HistoryFacts:
    """The facts of a store's orders, by order number where they belong to one.

    given_then: the channel's address when it was corrected; first, first_words: what the order was when
    it first came; looked_at: when the channel last showed it after a parcel was recorded; accepted: differences
    that a person called all right.
    """

    facts: dict[str, Order] = field(default_factory=dict)
    corrected: dict[str, Address] = field(default_factory=dict)
    given_then: dict[str, Address] = field(default_factory=dict)
    first: dict[str, OrderStatus] = field(default_factory=dict)
    first_words: dict[str, str] = field(default_factory=dict)
    looked_at: dict[str, datetime] = field(default_factory=dict)
    accepted: dict[str, set[tuple[AttentionKind, str]]] = field(default_factory=dict)
    words: dict[str, OrderStatus] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)

    def left(self, details: OrderDetails) -> dict[int, Decimal]:
        """What is left to ship by the channel's lines and the recorded parcels."""
        ordered = {each.line_id: each.quantity for each in details.order.lines if each.kind is LineKind.ITEM}
        ids = {view.line.line_id: view.id for view in details.lines if not view.vanished}
        packed: Counter[int] = Counter()
        for parcel in details.shipments:
            packed.update({} if parcel.voided else dict(parcel.lines))
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
        voided = {parcel.id for parcel in details.shipments if parcel.voided}
        heard = any(notice.shipment in voided and self._heard(notice) for notice in details.notices)
        begun = (heard or len(voided) < len(details.shipments)) and mapped is OrderStatus.SHIPPED
        return (
            bool(left)
            and not reasons
            and not self.is_left_out(details)
            and (begun or mapped is OrderStatus.AWAITING_SHIPMENT)
        )

    def _heard(self, notice: NoticeView) -> bool:
        """Whether the shop heard of the notice, or may have."""
        heard = (NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.UNCONFIRMED)
        return notice.state in heard or notice.sent_at is not None or notice.steps_done > 0

    def is_left_out(self, details: OrderDetails) -> bool:
        """Whether the store's settings leave out the order's source, and nothing of it waits for a person."""
        named = {source.strip().lower() for source in self.left_out} - {""}
        kept = any(notice.state in NEEDS_PERSON for notice in details.notices)
        kept = kept or any(parcel.shop_outdated for parcel in details.shipments)
        return self.facts[details.order.number].source.strip().lower() in named and not kept

    def _shipped_since(self, number: str) -> bool:
        """The order came as open, and not just the meaning of its word is another by now."""
        word = self.facts[number].source_status
        by_word = self.words.get(word) is OrderStatus.SHIPPED
        return self.first[number] in _OPEN and (word != self.first_words[number] or not by_word)

    def differences(self, details: OrderDetails) -> list[tuple[AttentionKind, str]]:
        """What the desk and the shop say differently of the order, by the facts; not all details."""
        number = details.order.number
        facts = self.facts[number]
        mapped = mapped_status(self.words, facts.source_status, facts.implied_status)
        word = facts.source_status or mapped.value
        live = [parcel for parcel in details.shipments if not parcel.voided]
        found = []
        if mapped is OrderStatus.CANCELLED and live:
            found.append((AttentionKind.CANCELLED_AFTER_SHIPPING, ""))
        found += [(AttentionKind.SHOP_HAS_OLD, "")] * sum(parcel.shop_outdated for parcel in details.shipments)
        if mapped in _OPEN and live and not self.left(details) and self._drifted(details, live):
            found.append((AttentionKind.OPEN_AT_SHOP, word))
        if mapped is OrderStatus.SHIPPED and self._shipped_since(number) and not details.shipments:
            found.append((AttentionKind.SHIPPED_AT_SHOP, word))
        given, ours = self.given_then.get(number), self.corrected.get(number)
        if given is not None and facts.ship_to not in (given, ours):
            found.append((AttentionKind.ADDRESS_CONFLICT, ""))
        too_much = self._too_much(details, live)
        if too_much and mapped is not OrderStatus.CANCELLED:
            found.append((AttentionKind.SHIPPED_TOO_MUCH, too_much))
        return found

    def _drifted(self, details: OrderDetails, live: Sequence[ShipmentView]) -> bool:
        """Whether the shop was told of everything an hour or more before it last showed the order."""
        ids = {parcel.id for parcel in live}
        notices = [each for each in details.notices if each.shipment in ids]
        notices = [each for each in notices if each.attempts or each.state is not NoticeState.CANCELLED]
        through = (NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.CANCELLED)
        if not notices or any(each.state not in through for each in notices):
            return False
        ended = max(each.attempt_ended_at for each in notices if each.attempt_ended_at is not None)
        all_told = notices[-1].whole_order or {each.shipment for each in notices} == ids
        looked_at = self.looked_at.get(details.order.number)
        return all_told and looked_at is not None and looked_at - ended >= timedelta(hours=1)

    def _too_much(self, details: OrderDetails, live: Sequence[ShipmentView]) -> str:
        packed: Counter[int] = Counter()
        for parcel in live:
            packed.update(dict(parcel.lines))
        goods = {
            view.id: view.line.quantity
            for view in details.lines
            if not view.vanished and view.line.kind is LineKind.ITEM
        }
        names = {view.id: view.line.name for view in details.lines}
        parts = [
            f"{amount:f} × {names[each]} (now {goods.get(each, Decimal(0)):f})"  # noqa: RUF001 - the sign is meant
            for each, amount in sorted(packed.items())
            if amount > goods.get(each, Decimal(0))
        ]
        return ", ".join(parts)
