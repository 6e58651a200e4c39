"""What is wrong with the order, and the buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import NoticeView, OrderDetails
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import value
from ordersync_gui.ui.settle_dialog import offered, verdict_label
from ordersync_gui.ui.text import WARNING_SIGN, shown


class AttentionBox(QFrame):
    """Signals: address_wanted, map_wanted, settle_wanted(NoticeView, Verdict)."""

    address_wanted = Signal()
    map_wanted = Signal()
    settle_wanted = Signal(object, object)

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
        if kinds & {AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}:
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
        notices = [notice for notice in details.notices if offered(notice.state)]
        for notice in notices:
            if len(notices) > 1:
                column.addWidget(value(self.tr("Notice for {tracking}:").format(tracking=notice.tracking_number)))
            column.addLayout(self._verdicts(notice))

    def _verdicts(self, notice: NoticeView) -> QHBoxLayout:
        row = QHBoxLayout()
        for verdict in offered(notice.state):
            label = f"{verdict_label(verdict)}..."
            button = named(QPushButton(label, self), f"settle_{verdict}_{notice.id}", label)
            button.clicked.connect(lambda _checked, verdict=verdict: self.settle_wanted.emit(notice, verdict))
            row.addWidget(button)
        row.addStretch(1)
        return row
