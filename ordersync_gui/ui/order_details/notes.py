"""What people wrote on the order: gift message, notes, custom fields."""

from __future__ import annotations

from ordersync_gui.domain.channel_fields import CustomText, shown_texts
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.order_details.section import Section, pairs
from ordersync_gui.ui.text import shown


class NotesSection(Section):
    """Only what is there, and each text once: one that a custom field shows stands there."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Notes"), "detailsNotes")
        self.body.addLayout(pairs(self._rows(details)))

    def _rows(self, details: OrderDetails) -> list[tuple[str, str]]:
        order = details.order
        custom, others = shown_texts(order, details.custom)
        mapped = {each.key for each in custom}
        gift = "" if "order:gift_message" in mapped else order.gift_message
        named = {
            "order:buyer_notes": (self.tr("From the buyer"), order.buyer_notes),
            "order:internal_notes": (self.tr("Internal notes"), order.internal_notes),
        }
        return [
            (self.tr("❖ Gift"), (gift or self._no_message(order.gift_message)) if order.gift or gift else ""),
            *(row for key, row in named.items() if key not in mapped),
            *((self._place(each), each.text) for each in custom),
            *others.items(),
        ]

    def _no_message(self, message: str) -> str:
        return self.tr("yes") if message else self.tr("yes, without a message")

    def _place(self, custom: CustomText) -> str:
        title, field = self.tr("Custom field {n}").format(n=custom.place), shown(custom.label)
        return title if field == title else self.tr("{title} ({field})").format(title=title, field=field)


def has_notes(details: OrderDetails) -> bool:
    """Whether there is anything to show."""
    order = details.order
    texts = (order.gift_message, order.buyer_notes, order.internal_notes, *order.custom_fields.values())
    return order.gift or any(texts) or any(each.text for each in details.custom)
