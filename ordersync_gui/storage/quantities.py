"""How much of each order line was ordered and how much was shipped here; voided parcels count for nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from peewee import BaseQuery

from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.shipment import ShipmentLine, remaining
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import OrderLines, ShipmentLines, Shipments


@dataclass(slots=True)
class Quantities:
    """One order's goods: ordered per line database id (vanished lines aside), and every shipped quantity."""

    ordered: dict[int, Decimal] = field(default_factory=dict)
    shipped: list[ShipmentLine] = field(default_factory=list)

    @property
    def left(self) -> dict[int, Decimal]:
        """What is left to ship per line; lines of which nothing is left are absent."""
        return remaining(self.ordered, self.shipped)

    def shipped_of(self, line: int) -> Decimal:
        """The quantity of one line that has been shipped here."""
        return sum((part.quantity for part in self.shipped if part.line == line), Decimal(0))

    @property
    def too_much(self) -> dict[int, Decimal]:
        """The shipped quantity of each line of which more was shipped than the channel has on the order now."""
        shipped = {part.line: self.shipped_of(part.line) for part in self.shipped}
        return {line: amount for line, amount in shipped.items() if amount > self.ordered.get(line, Decimal(0))}


def quantities(db: Database, order_ids: Sequence[int]) -> dict[int, Quantities]:
    """The quantities of these orders (at most a few hundred), in two queries."""
    found: dict[int, Quantities] = defaultdict(Quantities)
    for order, line, quantity in db.tuples(_goods(order_ids)):
        found[order].ordered[line] = Decimal(quantity)
    for order, line, quantity in db.tuples(_parts(order_ids)):
        found[order].shipped.append(ShipmentLine(line, Decimal(quantity)))
    return found


@prepared
def _goods(order_ids: Sequence[int]) -> BaseQuery:
    return OrderLines.select(OrderLines.order, OrderLines.id, OrderLines.quantity).where(
        OrderLines.order.in_(order_ids),
        OrderLines.kind == LineKind.ITEM.value,
        OrderLines.vanished == False,  # noqa: E712 - an SQL comparison
    )


@prepared
def _parts(order_ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        Shipments.select(Shipments.order, ShipmentLines.line, ShipmentLines.quantity)
        .join(ShipmentLines, on=(ShipmentLines.shipment == Shipments.id))
        .where(Shipments.order.in_(order_ids), Shipments.voided_at.is_null())
    )
    return query
