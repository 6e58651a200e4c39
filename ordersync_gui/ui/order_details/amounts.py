"""What the order costs and how it is paid."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.order_details.section import Section, pairs
from ordersync_gui.ui.text import money


class AmountsSection(Section):
    """Discount and coupon, totals, the payment method."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Amounts"), "detailsAmounts")
        order = details.order

        def amount(minor: int) -> str:
            return money(minor, order.currency, explained=True) if minor else ""

        self.body.addLayout(
            pairs(
                [
                    (self.tr("Discount"), amount(order.discount)),
                    (self.tr("Coupon"), order.coupon),
                    (self.tr("Shipping"), amount(order.shipping)),
                    (self.tr("Tax"), amount(order.tax)),
                    (self.tr("Total"), money(order.total, order.currency, explained=True)),
                    (self.tr("Payment method"), order.payment_method),
                ]
            )
        )
