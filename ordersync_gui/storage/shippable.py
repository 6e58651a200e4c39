"""Decides whether a parcel can be recorded for an order, and what is in it; pure, no database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind, ship_to_attention
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import LineView, NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.domain.shipment import ShipmentDraft, ShipmentLine, clean, remaining, same_parcel
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.domain.wording import Message, say

_TELLING = (NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class Shippable:
    """What the decision needs to know of an order; ship_to is the one that counts.

    parcels: those that count, no voided ones. told_void: the shop was told of a parcel that was voided since.
    left_out: the store's settings leave it out, left_out_by: by this rule, where that can be told. requirements:
    what its channel asks of orders. stopped: what the shop changed since work on it began and nobody has seen yet,
    "" for nothing.
    """

    order: Order
    status: OrderStatus
    ship_to: Address
    lines: Mapping[int, LineView]
    parcels: tuple[ShipmentView, ...]
    told_void: bool = False
    left_out: bool = False
    left_out_by: FieldRule | None = None
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)
    stopped: Message | str = ""

    @property
    def ordered(self) -> dict[int, Decimal]:
        """The quantities to ship in all: goods that the channel still has on the order."""
        return {
            number: view.line.quantity
            for number, view in self.lines.items()
            if view.line.kind is LineKind.ITEM and not view.vanished and view.line.quantity > 0
        }

    @property
    def left(self) -> dict[int, Decimal]:
        """The quantities that aren't in a parcel yet."""
        packed = (ShipmentLine(line, quantity) for parcel in self.parcels for line, quantity in parcel.lines)
        return remaining(self.ordered, packed)


def shippable_facts(details: OrderDetails, requirements: tuple[OrderRequirement, ...]) -> Shippable:
    """What the decision needs to know of this order."""
    voided = {parcel.id for parcel in details.shipments if parcel.voided}
    return Shippable(
        order=details.order,
        status=details.status,
        ship_to=details.ship_to,
        lines={view.id: view for view in details.lines},
        parcels=tuple(parcel for parcel in details.shipments if not parcel.voided),
        told_void=any(notice.shipment in voided and may_be_told(notice) for notice in details.notices),
        left_out=details.left_out,
        left_out_by=details.left_out_by,
        requirements=requirements,
        stopped=details.stop_said,
    )


def may_be_told(notice: NoticeView) -> bool:
    """Whether the shop was told by this notice, or may have been."""
    return notice.state in _TELLING or notice.sent_at is not None or notice.steps_done > 0


def cleaned(draft: ShipmentDraft) -> tuple[str, str, str]:
    """Carrier, service and tracking number as the shop is told them; raises NotShippable when one is needed.

    Stray blanks are gone, and what a scanner adds to a number of a format that is recognised.
    """
    carrier, service, tracking = clean(draft.carrier), clean(draft.service), clean(draft.tracking_number)
    tracking = check_tracking(tracking).number if tracking else tracking
    if not carrier:
        raise NotShippable(say("The carrier is missing."), remedy=say("Say who carries the parcel."))
    if not tracking:
        raise NotShippable(
            say("The tracking number is missing."), remedy=say("Type or scan the number on the label.")
        )
    return carrier, service, tracking


def recorded_already(facts: Shippable, draft: ShipmentDraft) -> ShipmentView | None:
    """The recorded parcel that the draft repeats: same carrier, number and contents."""
    same = [
        parcel
        for parcel in facts.parcels
        if same_parcel(parcel.carrier, parcel.tracking_number, draft.carrier, draft.tracking_number)
    ]
    if draft.lines is None:
        return same[0] if same and not facts.left else None
    wanted = _summed(draft.lines)
    return next((parcel for parcel in same if dict(parcel.lines) == wanted), None)


def contents(facts: Shippable, draft: ShipmentDraft) -> dict[int, Decimal]:
    """What goes into the parcel, per line; raises NotShippable with the reason and what would change it."""
    _check_left_out(facts)
    _check_stop(facts)
    _check_status(facts)
    _check_ship_to(facts)
    if draft.lines is None:
        return _everything_left(facts)
    wanted = _summed(draft.lines)
    if not wanted:
        raise NotShippable(say("The parcel is empty."), remedy=say("Choose at least one item."))
    left = facts.left
    for number, quantity in wanted.items():
        _check_line(facts, number, quantity, left.get(number, Decimal(0)))
    return wanted


def _check_left_out(facts: Shippable) -> None:
    if not facts.left_out:
        return
    number, rule = facts.order.number, facts.left_out_by
    if rule is not None and not rule.key:
        raise NotShippable(
            say(
                "Order {number} is left out: the store's settings leave out orders from {source}.",
                number=number,
                source=rule.value,
            ),
            remedy=say("Take {source} off that list in the store's settings first.", source=rule.value),
        )
    what = say("Order {number} is left out by the store's settings.", number=number)
    if rule is not None:
        what = say(
            'Order {number} is left out: the store\'s settings leave out orders whose "{field}" is "{value}".',
            number=number,
            field=rule.key,
            value=rule.value,
        )
    raise NotShippable(what, remedy=say("Take that rule out of the store's settings first."))


def _check_stop(facts: Shippable) -> None:
    if facts.stopped:
        raise NotShippable(
            say(
                "Order {number} is stopped. Seen since work on it began: {changes}",
                number=facts.order.number,
                changes=facts.stopped,
            ),
            remedy=say("See to the parcel, then say at the order that you have seen it."),
        )


def _check_ship_to(facts: Shippable) -> None:
    for reason in ship_to_attention(facts.ship_to, facts.requirements):
        raise NotShippable(
            say(_ADDRESS_REFUSALS[reason.kind], fields=reason.words), remedy=say("Correct the address first.")
        )


def _check_status(facts: Shippable) -> None:
    if facts.status is OrderStatus.SHIPPED:
        if facts.left and (facts.parcels or facts.told_void):
            return  # the rest of a split: shops call an order shipped at its first parcel, a voided one too
        where = _SHIPPED_HERE if facts.parcels else _SHIPPED_AT_SHOP
        raise where(facts)
    refusal = _REFUSALS.get(facts.status)
    if refusal is not None:
        raise refusal(facts)


def _everything_left(facts: Shippable) -> dict[int, Decimal]:
    left = facts.left
    if not left:
        raise NotShippable(
            say("Order {number} has no items left to ship.", number=facts.order.number),
            remedy=say("Look in the shop what was ordered."),
        )
    return left


def _check_line(facts: Shippable, number: int, quantity: Decimal, left: Decimal) -> None:
    view = facts.lines.get(number)
    if view is None or view.vanished:
        raise NotShippable(
            say("One of the items isn't part of order {number}.", number=facts.order.number),
            remedy=say("Open the order again and choose from its items."),
        )
    name = view.line.name or view.line.sku
    if view.line.kind is not LineKind.ITEM:
        raise NotShippable(say('"{name}" is a charge or discount, nothing to pack.', name=name))
    if not quantity.is_finite() or quantity <= 0:
        raise NotShippable(say('The quantity of "{name}" must be more than zero.', name=name))
    if quantity > left:
        raise NotShippable(
            say('Of "{name}" only {left} are left to ship.', name=name, left=left.normalize()),
            remedy=say("Lower the quantity, or look at the parcels that are recorded already."),
        )


def _summed(lines: Iterable[ShipmentLine]) -> dict[int, Decimal]:
    total: dict[int, Decimal] = {}
    for line in lines:
        total[line.line] = total.get(line.line, Decimal(0)) + line.quantity
    return total


_ADDRESS_REFUSALS = {
    AttentionKind.MISSING_SHIP_TO: "The delivery address can't be used: {fields} missing.",
    AttentionKind.ADDRESS_CODES: "The delivery address needs two-letter codes, as this shop asks for: {fields}.",
}
_Refusal = Callable[[Shippable], NotShippable]


def _refusal(what: Message, remedy: Message) -> _Refusal:
    def refuse(facts: Shippable) -> NotShippable:
        return NotShippable(what.filled(number=facts.order.number, word=facts.order.source_status), remedy=remedy)

    return refuse


_SHIPPED_HERE = _refusal(
    say("Order {number} is shipped already: nothing is left."), say("Look at its parcels in the order's details.")
)
_SHIPPED_AT_SHOP = _refusal(
    say('Order {number} is shipped already, says the shop ("{word}").'), say("Look in the shop who shipped it.")
)
_REFUSALS = {
    OrderStatus.CANCELLED: _refusal(
        say('Order {number} is cancelled at the shop ("{word}").'),
        say("Don't send it; ask whoever runs the shop."),
    ),
    OrderStatus.UNMAPPED: _refusal(
        say("The shop's status \"{word}\" of order {number} isn't mapped."),
        say("Say in the store's maps what it means."),
    ),
    OrderStatus.AWAITING_PAYMENT: _refusal(
        say("Order {number} isn't paid yet."), say("Wait until the shop shows it as paid, and import again.")
    ),
    OrderStatus.ON_HOLD: _refusal(
        say("Order {number} is on hold."), say("Release it first, here or in the shop.")
    ),
}
