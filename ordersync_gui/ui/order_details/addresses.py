"""Where the parcel goes and who pays; the ship-to may have been corrected at the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.ui.find.flow_layout import FlowLayout
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_details.section import Section, heading, value
from ordersync_gui.ui.text import WARNING_SIGN, attention_label


class AddressesSection(Section):
    """Signals: address_wanted, revert_wanted, copy_wanted."""

    address_wanted = Signal()
    copy_wanted = Signal()
    revert_wanted = Signal()

    def __init__(self, details: OrderDetails) -> None:
        super().__init__("", "detailsAddresses")
        self.setAccessibleName(self.tr("Addresses"))
        row = QHBoxLayout()
        row.addLayout(self._ship_to(details), 1)
        row.addLayout(self._bill_to(details), 1)
        self.body.addLayout(row)

    def _ship_to(self, details: OrderDetails) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(heading(self.tr("Ship to")))
        for kind in (AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES):
            if kind in {reason.kind for reason in details.attention}:
                column.addWidget(value(f"{WARNING_SIGN} {attention_label(kind)}"))
        address = value(lines(details.ship_to) or self.tr("(none)"))
        address.setObjectName("shipTo")
        column.addWidget(address)
        if details.ship_to_corrected:
            column.addWidget(value(self.tr("✎ corrected at the desk; the shop's address:")))
            column.addWidget(value(lines(details.order.ship_to) or self.tr("(none)")))
        column.addWidget(self._buttons(details))
        column.addStretch(1)
        return column

    def _buttons(self, details: OrderDetails) -> QWidget:
        """In as many lines as half of a narrow pane asks for."""
        buttons = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        row = FlowLayout(buttons)
        correct = named(QPushButton(self.tr("Correct..."), self), "correctAddress", self.tr("Correct the address"))
        correct.clicked.connect(self.address_wanted)
        row.addWidget(correct)
        copy = named(QToolButton(self), "copyAddress", self.tr("Copy the address"))
        copy.setText(self.tr("Copy"))
        copy.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        copy.setToolTip(self.tr("Copy the address as it stands on a label (Ctrl+Shift+X)"))
        copy.clicked.connect(self.copy_wanted)
        row.addWidget(copy)
        if details.ship_to_corrected:
            revert = named(
                QPushButton(self.tr("Revert"), self), "revertAddress", self.tr("Use the shop's address again")
            )
            revert.setToolTip(self.tr("Use the shop's address again"))
            revert.clicked.connect(self.revert_wanted)
            row.addWidget(revert)
        return buttons

    def _bill_to(self, details: OrderDetails) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(heading(self.tr("Bill to")))
        same = details.order.bill_to == details.order.ship_to
        text = self.tr("(same address)") if same else lines(details.order.bill_to)
        column.addWidget(value(text or self.tr("(none)")))
        column.addStretch(1)
        return column


def lines(address: Address) -> str:
    """The address as people write it on a parcel, one part a line."""
    place = " ".join(part for part in (address.postal_code, address.city, address.state) if part)
    parts = (address.name, address.company, address.address1, address.address2, place, address.country)
    return "\n".join(part for part in (*parts, address.phone) if part)
