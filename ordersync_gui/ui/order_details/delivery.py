"""How the parcel is to travel: what the buyer chose, what it weighs, from which warehouse."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.weight import order_weight
from ordersync_gui.ui.order_details.section import Section, pairs
from ordersync_gui.ui.text import order_weight_text

_DONE = (OrderStatus.SHIPPED, OrderStatus.CANCELLED)


class DeliverySection(Section):
    """Only what is known."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Delivery"), "detailsDelivery")
        self.body.addLayout(pairs(self._rows(details)))

    def _rows(self, details: OrderDetails) -> list[tuple[str, str]]:
        order = details.order
        return [
            (self.tr("Requested shipping"), order.shipping_method),
            (self.tr("Ship with"), self._by_map(details)),
            (self.tr("Order weight"), order_weight_text(order_weight(order))),
            (self.tr("Warehouse"), order.requested_warehouse),
        ]

    def _by_map(self, details: OrderDetails) -> str:
        """What the store's map says, while there is something to ship."""
        if details.ship_with is None or details.status in _DONE:
            return ""
        if details.ship_by_rule:
            return self.tr("{carrier} (by a rule of the store)").format(carrier=details.ship_with)
        return self.tr("{carrier} (by the map of shipping methods)").format(carrier=details.ship_with)


def has_delivery(details: OrderDetails) -> bool:
    """Whether there is anything to show."""
    order = details.order
    return bool(order.shipping_method or order.requested_warehouse) or order_weight(order) is not None
