"""Says in the details who packs the order elsewhere, so that nobody packs it beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ordersync_gui.domain.claim import Claim
from ordersync_gui.ui.marked_frame import FrameTone, MarkedFrame
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.text import WARNING_SIGN, shown


class PackedBox(MarkedFrame):
    """claim: that of another window or PC."""

    tone = FrameTone.WARNING

    def __init__(self, claim: Claim) -> None:
        super().__init__()
        self.setObjectName("packedBox")
        text = shown(claim.message)
        self.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.addWidget(value(f"{WARNING_SIGN} {text}"))
