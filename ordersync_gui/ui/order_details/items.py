"""What was ordered: one row per line with options, place, quantities and price, then the money lines."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.items_model import ItemsModel
from ordersync_gui.ui.order_details.items_view import ItemsView
from ordersync_gui.ui.order_details.section import Section


class ItemsSection(Section):
    """A small table: item, shipped of ordered, unit price."""

    def __init__(self, details: OrderDetails) -> None:
        super().__init__(self.tr("Items"), "detailsItems")
        view = named(ItemsView(ItemsModel(details, self)), "itemsTable", self.tr("Items of the order"))
        self.body.addWidget(view)
