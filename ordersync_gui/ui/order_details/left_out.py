"""Why an order is kept out of the desk's lists, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.marked_frame import MarkedFrame
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.text import left_out_text


class LeftOutBox(MarkedFrame):
    """Signal: settings_wanted."""

    settings_wanted = Signal()

    def __init__(self, details: OrderDetails, spec: ChannelSpec) -> None:
        super().__init__()
        self.setObjectName("leftOutBox")
        text = left_out_text(details, spec)
        self.setAccessibleName(text)
        label = self.tr("Store settings...")
        settings = named(QPushButton(label, self), "leftOutSettings", label)
        settings.clicked.connect(self.settings_wanted)
        row = QHBoxLayout()
        row.addWidget(settings)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(value(text))
        column.addLayout(row)
