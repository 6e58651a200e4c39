"""Top of the details: number, status, the shop's own word, the notice's state."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.order_details.section import Section, heading, pairs, value
from ordersync_gui.ui.text import notice_label, status_text, when


class HeaderSection(Section):
    """Which order this is and how it stands."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__("", "detailsHeader")
        order = details.order
        self.setAccessibleName(self.tr("Order {number}").format(number=order.number))
        self.body.addWidget(heading(self.tr("Order {number}").format(number=order.number), scale=1.35))
        status = value(self._status(details))
        status.setObjectName("detailsStatus")
        self.body.addWidget(status)
        self.body.addLayout(
            pairs(
                [
                    (self.tr("Store"), details.store),
                    (self.tr("Notice"), self._notice(details)),
                    (self.tr("Ordered"), when(order.ordered_at)),
                    (self.tr("Paid"), "" if order.paid_at is None else when(order.paid_at)),
                    (self.tr("Buyer"), self._buyer(details)),
                    (self.tr("Source"), order.source),
                    (self.tr("Warehouse"), order.requested_warehouse),
                ]
            )
        )

    def _status(self, details: OrderDetails) -> str:
        ours = status_text(details.status)
        return self.tr('{status}   (the shop says "{word}")').format(status=ours, word=details.order.source_status)

    def _notice(self, details: OrderDetails) -> str:
        return notice_label(details.notices[-1].state) if details.notices else ""

    def _buyer(self, details: OrderDetails) -> str:
        buyer = details.order.buyer
        return "\n".join(part for part in (buyer.name, buyer.email, buyer.phone) if part)
