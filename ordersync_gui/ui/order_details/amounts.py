"""What the order costs and how it is paid and shipped."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.order_details.section import Section, pairs
from ordersync_gui.ui.text import money


class AmountsSection(Section):
    """Totals, then the shipping and payment methods."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Amounts"), "detailsAmounts")
        order = details.order

        def amount(minor: int) -> str:
            return money(minor, order.currency, explained=True) if minor else ""

        self.body.addLayout(
            pairs(
                [
                    (self.tr("Shipping"), amount(order.shipping)),
                    (self.tr("Tax"), amount(order.tax)),
                    (self.tr("Discount"), amount(order.discount)),
                    (self.tr("Total"), money(order.total, order.currency, explained=True)),
                    (self.tr("Payment method"), order.payment_method),
                    (self.tr("Shipping method"), order.shipping_method),
                    (self.tr("Pick-up point"), order.pickup_point.text if order.pickup_point else ""),
                ]
            )
        )
