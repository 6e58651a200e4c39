"""What was ordered: one row per line with picture, options, place, quantities and price, then the money lines."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.items_model import ItemsModel
from ordersync_gui.ui.order_details.items_view import ItemsView
from ordersync_gui.ui.order_details.picture_dialog import EDGE, PictureDialog
from ordersync_gui.ui.order_details.section import Section
from ordersync_gui.ui.thumbnails import Thumbnails, Wanted


class ItemsSection(Section):
    """A small table: item, shipped of ordered, unit price. Without thumbnails it shows no pictures."""

    def __init__(self, details: OrderDetails, thumbnails: Thumbnails | None = None) -> None:
        super().__init__(self.tr("Items"), "detailsItems")
        self._thumbnails = thumbnails
        self._model = ItemsModel(details, self, thumbnails)
        self._view = named(ItemsView(self._model), "itemsTable", self.tr("Items of the order"))
        self.body.addWidget(self._view)
        if thumbnails is not None:
            self._view.enlarge_wanted.connect(self._enlarge)
            thumbnails.loaded.connect(self._picture_came)

    def _picture_came(self, _wanted: Wanted) -> None:
        self._view.viewport().update()

    def _enlarge(self, row: int) -> None:
        wanted = self._model.wanted_picture(row, EDGE)
        if wanted is not None and self._thumbnails is not None:
            PictureDialog(self._thumbnails, wanted, self._model.name(row), self.window()).open()
