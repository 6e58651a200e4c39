"""Top of the details: number, status, the shop's own word, the notice's state, who bought."""

from __future__ import annotations

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.ui.order_details.section import Section, heading, pairs, value
from ordersync_gui.ui.text import notice_label, order_title, shown, status_text, when


class HeaderSection(Section):
    """Which order this is and how it stands."""

    def __init__(self, details: OrderDetails, spec: ChannelSpec) -> None:
        super().__init__("", "detailsHeader")
        order = details.order
        title = order_title(spec, order.number)
        self.setAccessibleName(title)
        self.body.addWidget(heading(title, scale=1.35))
        status = value(self._status(details))
        status.setObjectName("detailsStatus")
        self.body.addWidget(status)
        self.body.addLayout(
            pairs(
                [
                    (self.tr("Store"), details.store),
                    (shown(spec.source_name), order.source),
                    (self.tr("Notice"), self._notice(details)),
                    (self.tr("Ordered"), when(order.ordered_at)),
                    (self.tr("Paid"), "" if order.paid_at is None else when(order.paid_at)),
                    (self.tr("Buyer"), order.buyer.name),
                    (self.tr("E-mail"), order.buyer.email),
                    (self.tr("Phone"), order.buyer.phone),
                ]
            )
        )

    def _status(self, details: OrderDetails) -> str:
        ours, word = status_text(details.status), details.order.source_status
        if not word:
            return self.tr("{status}   (the shop gives no status)").format(status=ours)
        return self.tr('{status}   (the shop says "{word}")').format(status=ours, word=word)

    def _notice(self, details: OrderDetails) -> str:
        undone = {shipment.id for shipment in details.shipments if shipment.voided}
        told = [
            notice.state
            for notice in details.notices
            if notice.state is not NoticeState.CANCELLED or notice.shipment not in undone
        ]
        return notice_label(told[-1]) if told else ""
