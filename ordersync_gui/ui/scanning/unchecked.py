"""Keeps a ship dialog from shipping what wasn't checked by scanning, until a person says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN

if TYPE_CHECKING:
    from ordersync_gui.ui.ship_dialog import ShipDialog


class ShipBlock(QFrame):
    """Stands at the top of the dialog while it is blocked, with the way out."""

    def __init__(self, desk: Desk, jobs: Jobs, dialog: ShipDialog) -> None:
        super().__init__(dialog)
        self._desk, self._jobs, self._dialog = desk, jobs, dialog
        self._needs_reason = False
        self.waits_for_order = False  # until the barcode of the dialog's order is scanned again
        self.setObjectName("shipBlock")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = wrapped_label("", self)
        self._go_on = named(QPushButton(self), "shipBlockGoOn", "")
        self._go_on.setAutoDefault(False)
        self._go_on.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._go_on)
        layout = dialog.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self)
        self.hide()

    @property
    def blocks(self) -> bool:
        """Whether the dialog can't ship now."""
        return not self.isHidden()

    def text(self) -> str:
        """Why."""
        return self._text.text().removeprefix(WARNING_SIGN).strip()

    def need_check(self, verify: ScanVerify) -> None:
        """Its items weren't all scanned."""
        self._needs_reason = verify is ScanVerify.REQUIRED
        self._block(
            self.tr("The items of this order weren't checked by scanning. Close this and scan the order first."),
            self.tr("Ship &unchecked...") if self._needs_reason else self.tr("Ship &unchecked"),
        )

    def refused(self) -> None:
        """A scan was refused while the dialog was open: nobody knows which parcel is in hand."""
        if self.blocks:
            return
        self._needs_reason, self.waits_for_order = False, True
        self._block(
            self.tr("A scan was refused. Scan the barcode of this dialog's order again before you ship it."),
            self.tr("It is &this order"),
        )

    def lift(self) -> None:
        """Let it ship."""
        self.waits_for_order = False
        self.hide()
        self._dialog.block("")

    def _block(self, text: str, go_on: str) -> None:
        self._text.setText(f"{WARNING_SIGN} {text}")
        self._go_on.setText(go_on)
        self._go_on.setAccessibleName(go_on.replace("&", ""))
        self.show()
        self._dialog.block(text)

    def _pressed(self) -> None:
        if not self._needs_reason:
            self.lift()
            return
        from ordersync_gui.ui.reason_dialog import Act, ReasonDialog  # noqa: PLC0415 - rarely wanted

        details: OrderDetails = self._dialog.details

        async def keep(reason: str) -> Changes:
            from ordersync_gui.sync.scanning import ship_unchecked  # noqa: PLC0415 - rarely wanted

            return await ship_unchecked(self._desk, order_id=details.id, reason=reason)

        act = Act(
            "ship_unchecked",
            self.tr("Ship unchecked"),
            self.tr("Order {number}: not all of its items were scanned.").format(number=details.order.number),
            self.tr("The reason is kept in the order's timeline."),
            self.tr("&Ship unchecked"),
            keep,
        )
        dialog = ReasonDialog(self._jobs, act, self._dialog)
        dialog.done_with.connect(lambda _changes: self.lift())
        dialog.open()
