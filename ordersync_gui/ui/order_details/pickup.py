"""The pick-up point that the buyer chose, said before any address: it is where the parcel goes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ordersync_gui.domain.order import PickupPoint
from ordersync_gui.ui.marked_frame import MarkedFrame
from ordersync_gui.ui.order_details.section import heading, pairs


class PickupBox(MarkedFrame):
    """Network, way of delivery and the point's own number, framed."""

    def __init__(self, point: PickupPoint) -> None:
        super().__init__()
        self.setObjectName("pickupBox")
        title = self.tr("⚑ Goes to a pick-up point")
        self.setAccessibleName(f"{title}: {point.text}")
        column = QVBoxLayout(self)
        column.addWidget(heading(title))
        column.addLayout(
            pairs(
                [
                    (self.tr("Network"), point.network or point.code),
                    (self.tr("Service"), point.service),
                    (self.tr("Point"), point.point_id or self.tr("(the shop gives no number)")),
                ]
            )
        )
