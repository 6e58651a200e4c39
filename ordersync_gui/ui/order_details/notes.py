"""What people wrote on the order: gift message, notes, custom fields."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.order_details.section import Section, pairs


class NotesSection(Section):
    """Only what is there."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Notes"), "detailsNotes")
        self.body.addLayout(pairs(self._rows(details)))

    def _rows(self, details: OrderDetails) -> list[tuple[str, str]]:
        order = details.order
        gift = order.gift_message or self.tr("yes, without a message")
        return [
            (self.tr("❖ Gift"), gift if order.gift or order.gift_message else ""),
            (self.tr("From the buyer"), order.buyer_notes),
            (self.tr("Internal notes"), order.internal_notes),
            *order.custom_fields.items(),
        ]


def has_notes(details: OrderDetails) -> bool:
    """Whether there is anything to show."""
    order = details.order
    texts = (order.gift_message, order.buyer_notes, order.internal_notes, *order.custom_fields.values())
    return order.gift or any(texts)
