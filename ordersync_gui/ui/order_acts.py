"""What a person does with orders: ship one or many, correct an address, map a status, settle a notice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import NoticeView, OrderDetails, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.maps import MapKind
from ordersync_gui.domain.notice import Verdict
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:
    from ordersync_gui.ui.ship_dialog import ShipDialog

_KEYS_FIRST_MS = 20
MOST_AT_ONCE = 500  # orders that are shipped in one go


@dataclass(frozen=True, slots=True)
class _Found:
    """An order as it is now, its channel's declaration, and its store."""

    details: OrderDetails
    spec: ChannelSpec
    store: Store | None


class OrderActs(QObject):
    """Opens the dialogs, one at a time.

    Signals: recorded(Recorded), recorded_many(tuple of Recorded), to_send_again, trouble(text),
    ship_opened(ShipDialog).
    """

    recorded = Signal(object)
    recorded_many = Signal(object)
    ship_opened = Signal(object)
    to_send_again = Signal()
    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._window = window
        self._dialog: QDialog | None = None
        self._reading = False

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    def ship(self, order_id: int) -> bool:
        """Open the ship dialog with the order as it is now; False where another dialog is there or on its way."""
        return self._with_order(order_id, self._open_ship)

    def refuse_many(self, count: int) -> None:
        """Say that these are too many to be shipped at once."""
        text = self.tr("{n} orders are chosen. At most {most} can be shipped at once: choose fewer.")
        self.trouble.emit(text.format(n=number(count), most=number(MOST_AT_ONCE)))

    def ship_many(self, order_ids: Sequence[int]) -> None:
        """Open the dialog that ships these orders at once; for a single one, that for one order."""
        if len(order_ids) == 1:
            self.ship(order_ids[0])
        elif len(order_ids) > MOST_AT_ONCE:
            self.refuse_many(len(order_ids))
        elif order_ids:
            from ordersync_gui.ui.ship_many_dialog import ShipManyDialog  # noqa: PLC0415 - as the others

            def make() -> QDialog:
                dialog = ShipManyDialog(self._desk, self._jobs, order_ids, self._window)
                dialog.recorded_many.connect(self.recorded_many)
                return dialog

            self.open_dialog(make)

    def ship_file(self) -> None:
        """Open the dialog that ships from a file of tracking numbers, and ask for the file."""
        from ordersync_gui.ui.ship_file_dialog import ShipFileDialog  # noqa: PLC0415 - not needed for the first paint

        def make() -> QDialog:
            dialog = ShipFileDialog(self._desk, self._jobs, self._window)
            dialog.recorded_many.connect(self.recorded_many)
            return dialog

        self.open_dialog(make)
        if isinstance(self._dialog, ShipFileDialog) and self._dialog.isVisible():
            self._dialog.choose_first()

    def correct_address(self, order_id: int) -> None:
        """Open the address dialog."""
        self._with_order(order_id, self._open_address)

    def revert_address(self, order_id: int) -> None:
        """Go back to the shop's own address."""
        from ordersync_gui.sync.ship import correct_ship_to  # noqa: PLC0415 - not needed for the first paint

        self._jobs.run(
            self.tr("Address"),
            lambda _job: correct_ship_to(self._desk, order_id=order_id, address=None),
            on_error=self._tell,
            quiet=True,
        )

    def open_map(self, store: Store, *, kind: MapKind = MapKind.STATUS, word: str | None = None) -> None:
        """Open the maps of a store on one of them, at the row of a word."""
        from ordersync_gui.ui.maps.maps_dialog import MapsDialog  # noqa: PLC0415 - not needed for the first paint

        self.open_dialog(lambda: MapsDialog(self._desk, self._jobs, store, self._window, kind=kind, word=word))

    def settle(self, notice: NoticeView, verdict: Verdict | None = None) -> None:
        """Open the dialog that settles a refused or unconfirmed notice; without a verdict it asks for one."""
        from ordersync_gui.ui.settle_dialog import SettleDialog  # noqa: PLC0415 - as the others

        def make() -> QDialog:
            dialog = SettleDialog(self._desk, self._jobs, notice, verdict, self._window)
            dialog.settled.connect(self._settled)
            return dialog

        self.open_dialog(make)

    def show_rejected(self) -> None:
        """Open the list of orders that couldn't be read."""
        from ordersync_gui.ui.rejected_dialog import RejectedDialog  # noqa: PLC0415 - not needed for the first paint

        self.open_dialog(lambda: RejectedDialog(self._desk, self._jobs, self._window))

    def _settled(self, verdict: Verdict) -> None:
        if verdict is Verdict.AGAIN:
            self.to_send_again.emit()

    def _with_order(self, order_id: int, then: Callable[[_Found], None]) -> bool:
        if self._reading or self._is_busy():
            return False
        self._reading = True
        self._jobs.run(
            self.tr("Reading an order"),
            lambda job: self._read(job, order_id),
            on_done=lambda found: self._found(found, then),
            on_error=self._lost,
            quiet=True,
        )
        return True

    async def _read(self, _job: Job, order_id: int) -> _Found:
        from ordersync_gui.sync.connect import channel_spec  # noqa: PLC0415 - not needed for the first paint

        workers = self._desk.workers
        details = await workers.read(queries.order_details, self._desk.db, order_id)
        stores = await workers.read(queries.stores, self._desk.db)
        store = next((store for store in stores if store.id == details.store_id), None)
        return _Found(details, await workers.network(channel_spec, details.channel), store)

    def _found(self, found: _Found, then: Callable[[_Found], None]) -> None:
        self._reading = False
        then(found)

    def _lost(self, error: OrderSyncError) -> None:
        self._reading = False
        self._tell(error)

    def _open_ship(self, found: _Found) -> None:
        from ordersync_gui.ui.ship_dialog import ShipDialog  # noqa: PLC0415 - not needed for the first paint

        dialog = ShipDialog(self._desk, self._jobs, found.details, found.spec, self._window, store=found.store)
        dialog.recorded.connect(self.recorded)
        self._reading = True
        # Keys that came while it was built are heard before it blocks this window: Qt drops them afterwards.
        QTimer.singleShot(_KEYS_FIRST_MS, dialog, lambda: self._show_ship(dialog))

    def _show_ship(self, dialog: ShipDialog) -> None:
        self._reading = False
        if self._is_busy():
            dialog.deleteLater()
            self.trouble.emit(self.tr("Another window was opened first. Close it, then ship the order again."))
            return
        self.open_dialog(lambda: dialog)
        self.ship_opened.emit(dialog)

    def _open_address(self, found: _Found) -> None:
        from ordersync_gui.ui.address_dialog import AddressDialog  # noqa: PLC0415 - not needed for the first paint

        requirements = found.spec.requirements if found.store is None else found.store.requirements
        self.open_dialog(
            lambda: AddressDialog(self._desk, self._jobs, found.details, self._window, requirements=requirements)
        )

    def open_dialog(self, make: Callable[[], QDialog]) -> None:
        """Open another dialog, unless one of these is open: then that one comes to the front."""
        if self._is_busy():
            return
        self._dialog = make()
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _is_busy(self) -> bool:
        if self._dialog is None:
            return False
        self._dialog.raise_()
        self._dialog.activateWindow()
        return True

    def _closed(self) -> None:
        self._dialog = None

    def _tell(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))
