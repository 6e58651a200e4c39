"""The facet of an order: status, need for attention and being left out as the small number that lists carry."""

from __future__ import annotations

from ordersync_gui.domain.status import OrderStatus

# In the order of the generated column `orders.facet`, which counts any other status as the last one.
CODED = (
    OrderStatus.AWAITING_PAYMENT,
    OrderStatus.AWAITING_SHIPMENT,
    OrderStatus.SHIPPED,
    OrderStatus.CANCELLED,
    OrderStatus.ON_HOLD,
    OrderStatus.UNMAPPED,
)
NEEDS, LEFT_OUT = 2, 1


def facet_of(status: OrderStatus, *, needs: bool, left_out: bool) -> int:
    """The facet of orders with this status that need attention or don't, and are left out or aren't."""
    return CODED.index(status) * 4 + needs * NEEDS + left_out * LEFT_OUT


def status_of(facet: int) -> OrderStatus:
    """The status of orders with this facet."""
    return CODED[facet // 4]
