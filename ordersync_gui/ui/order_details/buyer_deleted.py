"""Says that an order's buyer was forgotten, so that nobody takes the empty address for a fault."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout

from ordersync_gui.ui.marked_frame import MarkedFrame
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.text import when


class BuyerDeletedBox(MarkedFrame):
    """at: when the data were deleted."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.setObjectName("buyerDeletedBox")
        text = self.tr("Buyer's data were deleted on {when}. Items, amounts and parcels are still here.")
        self.setAccessibleName(text.format(when=when(at)))
        column = QVBoxLayout(self)
        column.addWidget(value(text.format(when=when(at))))
