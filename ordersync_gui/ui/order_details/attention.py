"""What is wrong with the order, and the buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.text import WARNING_SIGN, shown


class AttentionBox(QFrame):
    """Signals: address_wanted, map_wanted."""

    address_wanted = Signal()
    map_wanted = Signal()

    def __init__(self, details: OrderDetails) -> None:
        super().__init__()
        self.setObjectName("attentionBox")
        self.setAccessibleName(self.tr("What needs attention"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        column = QVBoxLayout(self)
        for reason in details.attention:
            column.addWidget(value(f"{WARNING_SIGN} {shown(reason.message)}"))
        kinds = {reason.kind for reason in details.attention}
        row = QHBoxLayout()
        if AttentionKind.MISSING_SHIP_TO in kinds:
            label = self.tr("Correct address...")
            fix = named(QPushButton(label, self), "attentionAddress", label)
            fix.clicked.connect(self.address_wanted)
            row.addWidget(fix)
        if AttentionKind.UNMAPPED_STATUS in kinds:
            label = self.tr("Status map...")
            open_map = named(QPushButton(label, self), "attentionMap", label)
            open_map.clicked.connect(self.map_wanted)
            row.addWidget(open_map)
        row.addStretch(1)
        column.addLayout(row)
