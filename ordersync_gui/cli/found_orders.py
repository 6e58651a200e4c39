"""Finds what a command names: an order by its number, parcels by their tracking number, lines, a cost."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from ordersync_gui.cli.argument_values import quantity
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.domain.desk import LineView, OrderDetails, ShipmentView
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.money import is_exact, to_minor
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.shipment import ShipmentLine, same_tracking
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.many_orders import orders_in_parcel


def find_order(session: CommandSession, number: str, store_name: str | None) -> OrderDetails:
    """The one order with this number.

    Raises NotFound, or UsageError when several have it.
    """
    store = None if store_name is None else session.store(store_name)
    found = queries.find_orders(session.desk.db, number=number, store_id=None if store is None else store.id)
    if not found:
        raise NotFound(
            say("There is no order {number} here.", number=number),
            remedy=say("Import first, or check the number."),
        )
    if len({name for _id, name, _remote in found}) > 1:
        names = ", ".join(sorted({name for _id, name, _remote in found}))
        raise UsageError(
            say("Several stores have an order {number}: {names}.", number=number, names=names),
            remedy=say("Say which with --store NAME."),
        )
    if len(found) > 1:
        ids = ", ".join(remote for _id, _name, remote in found)
        raise UsageError(
            say("The store has several orders with the number {number}.", number=number),
            remedy=say("Use the shop's own id instead: {ids}.", ids=ids),
        )
    return queries.order_details(session.desk.db, found[0][0])


def find_parcels(details: OrderDetails, tracking_number: str) -> tuple[ShipmentView, ...]:
    """The order's parcels with this number that weren't taken back. Raises NotFound naming those there are."""
    number = check_tracking(tracking_number).number
    live = [parcel for parcel in details.shipments if not parcel.voided]
    spelled = (number, tracking_number)
    found = tuple(parcel for parcel in live if any(same_tracking(parcel.tracking_number, one) for one in spelled))
    if not found:
        known = ", ".join(parcel.tracking_number for parcel in live) or "-"
        raise NotFound(
            say(
                "Order {number} has no parcel {tracking} that counts.",
                number=details.order.number,
                tracking=tracking_number,
            ),
            remedy=say("Its parcels: {known}.", known=known),
        )
    return found


def others_in_parcel(session: CommandSession, details: OrderDetails, parcel: ShipmentView) -> tuple[str, ...]:
    """The numbers of the other orders of which something is in the same parcel."""
    found = orders_in_parcel(session.desk.db, parcel.combined)
    return tuple(use.order_number for use in found if use.order_id != details.id)


def chosen_lines(details: OrderDetails, wanted: Sequence[str]) -> tuple[ShipmentLine, ...] | None:
    """LINE=QTY texts as shipment lines, None for none; LINE is the channel's line id, else the position from 1.

    Raises UsageError.
    """
    amounts: dict[int, Decimal] = {}
    for item in wanted:
        name, equals, text = item.rpartition("=")
        if not equals:
            raise UsageError(say('"{item}" should look like LINE=QTY.', item=item))
        amount = quantity(text)
        if amount is None:
            raise UsageError(say('"{text}" is not a quantity for line {name}.', text=text, name=name))
        line = _line_named(details, name)
        amounts[line.id] = amounts.get(line.id, Decimal(0)) + amount
    return tuple(ShipmentLine(line, amount) for line, amount in amounts.items()) or None


def _line_named(details: OrderDetails, name: str) -> LineView:
    by_id = [view for view in details.lines if view.line.line_id == name and name]
    if len(by_id) == 1:
        return by_id[0]
    if not by_id and name.isascii() and name.isdigit() and 0 < int(name) <= len(details.lines):
        return details.lines[int(name) - 1]
    known = ", ".join(
        view.line.line_id or str(position)
        for position, view in enumerate(details.lines, 1)
        if view.line.kind is LineKind.ITEM
    )
    raise UsageError(
        say('The order has no line "{name}".', name=name), remedy=say("Its lines: {known}.", known=known)
    )


def cost_in(currency: str, text: str | None) -> int | None:
    """An amount such as 4.50 in minor units of the currency. Raises UsageError."""
    if text is None:
        return None
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0 or not is_exact(amount, currency):
        raise UsageError(say('"{text}" is no cost in {currency}.', text=text, currency=currency), field="cost")
    return to_minor(amount, currency)
