"""What scans do in the ship dialog: fill the tracking number in, ship everything, back out, and be blocked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_acts import OrderActs

if TYPE_CHECKING:
    from ordersync_gui.ui.scanning.unchecked import ShipBlock
    from ordersync_gui.ui.ship_dialog import ShipDialog


class ShippingByScan(QObject):
    """Signals: shipped(OrderDetails), cant_ship(why), opened when a dialog that was asked for is there, settled.

    is_pending: the parcel is being shipped, and the shop is asked or it is recorded; settled tells of its end.
    """

    shipped = Signal(object)
    cant_ship = Signal(str)
    opened = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, acts: OrderActs, is_checked: Callable[[int], bool]) -> None:
        super().__init__(acts)
        self._desk, self._jobs, self._acts, self._is_checked = desk, jobs, acts, is_checked
        self.verify = ScanVerify.OFF
        self._dialog: ShipDialog | None = None
        self._block: ShipBlock | None = None
        self._number: tuple[int, str] | None = None  # a tracking number that waits for the dialog of its order
        self._doubted = ""  # a number whose doubts a person has read
        self._scanned = False  # whether SHIPALL asked for it, and no button
        acts.ship_opened.connect(self._opened)

    @property
    def dialog(self) -> ShipDialog | None:
        """The ship dialog that is open, if one is."""
        dialog = self._dialog
        return dialog if dialog is not None and shiboken6.isValid(dialog) and dialog is self._acts.dialog else None

    @property
    def is_pending(self) -> bool:
        """Whether the parcel that was asked for isn't recorded yet, nor refused."""
        dialog = self.dialog
        return dialog is not None and (self._scanned or dialog.is_submitting)

    @property
    def waits_for_order(self) -> bool:
        """Whether the dialog is blocked until its order is scanned again."""
        return self.dialog is not None and self._block is not None and self._block.waits_for_order

    def open_with(self, details: OrderDetails, number: str) -> bool:
        """Open the dialog of this order with the tracking number filled in; False where another one is first."""
        self._number = (details.id, number) if self._acts.ship(details.id) else None
        return self._number is not None

    def take(self, number: str) -> None:
        """Put a tracking number into the open dialog."""
        dialog = self.dialog
        if dialog is not None:
            dialog.fields.take_scan(number, dialog.hint.finish)

    def lift(self) -> None:
        """The right order was scanned again."""
        if self._block is not None:
            self._block.lift()

    def ship_all(self) -> None:
        """Record the parcel with everything that is left, unless something speaks against it."""
        dialog = self.dialog
        if dialog is None or dialog.is_recording:
            return
        why = self._why_not(dialog)
        if why:
            self.cant_ship.emit(why)
            return
        self._scanned = True
        dialog.hint.finish()
        dialog.hint.when_known(lambda: self._submit(dialog))

    def put_away(self) -> None:
        """After a refused scan nothing can be shipped by mistake: close the dialog, or block what was typed."""
        self._number = None
        dialog = self.dialog
        if dialog is None or dialog.is_recording:
            return
        if dialog.fields.typed or QApplication.activeModalWidget() is not dialog:
            if self._block is not None:
                self._block.refused()
        else:
            self.abort()

    def abort(self) -> None:
        """Close the dialog; nothing is recorded and nothing is asked."""
        self._number = None
        dialog = self.dialog
        if dialog is not None and not dialog.is_recording:
            dialog.done(QDialog.DialogCode.Rejected)

    def _why_not(self, dialog: ShipDialog) -> str:
        if self._block is not None and self._block.blocks:
            return self._block.text()
        if dialog.items.is_partial():
            return self.tr("Quantities were changed by hand: ship this parcel with the button.")
        return ""

    def _submit(self, dialog: ShipDialog) -> None:
        if not shiboken6.isValid(dialog) or dialog is not self.dialog:
            return
        number = dialog.fields.tracking_number
        doubts = dialog.hint.text() if dialog.hint.property("tone") == "warning" else ""
        if doubts and number and number != self._doubted:
            self._doubted = number
            self._refused(doubts)
            return
        dialog.submit()
        if self._scanned and not dialog.is_submitting and dialog.problem.text():
            self._refused(dialog.problem.text())

    def _refused(self, why: str) -> None:
        """Loud only where a scan asked for it: whoever pressed the button looks at the dialog."""
        scanned, self._scanned = self._scanned, False
        if scanned:
            self.cant_ship.emit(why)
        self.settled.emit()

    def _closed(self) -> None:
        self._scanned = False
        self.settled.emit()

    def _opened(self, dialog: ShipDialog) -> None:
        from ordersync_gui.ui.scanning.unchecked import ShipBlock  # noqa: PLC0415 - not for the first paint

        self._dialog = dialog
        self._block = ShipBlock(self._desk, self._jobs, dialog)
        self._doubted, self._scanned = "", False
        dialog.recorded.connect(lambda _recorded: self.shipped.emit(dialog.details))
        dialog.refused.connect(self._refused)
        dialog.finished.connect(lambda _result: self._closed())
        if self.verify is not ScanVerify.OFF and not self._is_checked(dialog.details.id):
            self._block.need_check(self.verify)
        waiting, self._number = self._number, None
        if waiting is not None and waiting[0] == dialog.details.id:
            self.take(waiting[1])
        self.opened.emit()
