"""The scanner's place in the window: keyboard, station, settings, and the dialogs of its menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QMainWindow

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.domain.scan_text import ScanCommand
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.order_acts import OrderActs
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.scanning.keyboard import ScannerKeyboard
from ordersync_gui.ui.sound import Sounds

if TYPE_CHECKING:
    from ordersync_gui.ui.scanning.calibration_dialog import CalibrationDialog
    from ordersync_gui.ui.scanning.hand import OrderInHand
    from ordersync_gui.ui.scanning.shipping import ShippingByScan
    from ordersync_gui.ui.scanning.station import ScanStation

_HINT_MS = 8_000


class Scanning(QObject):
    """Hears the scanner from `start` on, with the settings that are kept; `settings` are those in force.

    sounds: those of the window.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QMainWindow,
        *,
        commands: Commands,
        orders: OrdersPanel,
        details: OrderDetailsPane,
        acts: OrderActs,
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._orders, self._details, self._acts = orders, details, acts
        self.settings = ScanSettings()
        self.sounds = Sounds(self)
        self.keyboard: ScannerKeyboard | None = None
        self._taker: tuple[QDialog, Callable[[str], None]] | None = None
        commands.scan_settings.triggered.connect(lambda _checked=False: self.open_settings())
        commands.scan_calibrate.triggered.connect(lambda _checked=False: self.open_calibration())
        commands.scan_test.triggered.connect(lambda _checked=False: self.open_test())
        commands.scan_sheet.triggered.connect(lambda _checked=False: self.open_sheet())
        commands.scan_next.triggered.connect(lambda _checked=False: self.station.command(ScanCommand.NEXT))
        commands.scan_abort.triggered.connect(lambda _checked=False: self.station.abort())

    @cached_property
    def hand(self) -> OrderInHand:
        """The order in hand."""
        from ordersync_gui.ui.scanning.hand import OrderInHand  # noqa: PLC0415 - not needed for the first paint

        hand = OrderInHand(self._desk, self._jobs, self._orders, self._details)
        hand.trouble.connect(self._tell)
        return hand

    @cached_property
    def shipping(self) -> ShippingByScan:
        """What scans do in the ship dialog."""
        from ordersync_gui.ui.scanning.shipping import ShippingByScan  # noqa: PLC0415 - as above

        return ShippingByScan(self._desk, self._jobs, self._acts, self.hand.is_checked)

    @cached_property
    def station(self) -> ScanStation:
        """Where every scan goes."""
        from ordersync_gui.ui.scanning.station import ScanStation  # noqa: PLC0415 - as above

        station = ScanStation(
            self._desk, self._jobs, self._window, hand=self.hand, shipping=self.shipping, sounds=self.sounds
        )
        station.told.connect(self._tell)
        self._acts.trouble.connect(station.dialog_failed)
        return station

    def start(self) -> None:
        """Begin to hear the scanner, and read how it types, once the window is painted."""
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self.station.use(self.settings)
        if self.keyboard is None:
            self.keyboard = ScannerKeyboard(self.settings, self)
            self.keyboard.watch(self._window.windowHandle())
            self.keyboard.scanned.connect(self.scan)
            self.keyboard.cut_off.connect(self.station.cut_off)

        async def read(_job: Job) -> ScanSettings:
            return await self._desk.workers.read(queries.scan_settings, self._desk.db)

        self._jobs.run(
            self.tr("Reading the scanner settings"), read, on_done=self.use, on_error=self._broke, quiet=True
        )

    def scan(self, arrived: str) -> None:
        """Take a scan as the keyboard gave it."""
        taker = self._taker
        if taker is not None and shiboken6.isValid(taker[0]) and taker[0].isVisible():
            taker[1](arrived)
        else:
            self.station.scan(arrived)

    def use(self, settings: ScanSettings) -> None:
        """Work by these settings from now on."""
        self.settings = settings
        self.station.use(settings)
        if self.keyboard is not None:
            self.keyboard.use(settings)

    def open_settings(self) -> QDialog:
        """Open how the scanner types."""
        from ordersync_gui.ui.scanning.settings_dialog import ScanSettingsDialog  # noqa: PLC0415 - rarely wanted

        dialog = ScanSettingsDialog(self._desk, self._jobs, self.settings, self._window)
        dialog.saved.connect(self.use)
        dialog.calibrate_wanted.connect(lambda: self.open_calibration(dialog).learned.connect(dialog.take_layout))
        dialog.test_wanted.connect(lambda: self.open_test(dialog, dialog.settings()))
        dialog.open()
        return dialog

    def open_calibration(self, over: QDialog | None = None) -> CalibrationDialog:
        """Open the calibration; what it learns is kept and used at once."""
        from ordersync_gui.ui.scanning.calibration_dialog import CalibrationDialog  # noqa: PLC0415 - as above

        dialog = CalibrationDialog(over or self._window)
        dialog.learned.connect(self._keep_layout)
        self._taker = (dialog, dialog.take)
        dialog.open()
        return dialog

    def open_test(self, over: QDialog | None = None, settings: ScanSettings | None = None) -> QDialog:
        """Open what shows scans without doing anything with them."""
        from ordersync_gui.ui.scanning.trial_dialog import ScanTrialDialog  # noqa: PLC0415 - as above

        dialog = ScanTrialDialog(self._desk, self._jobs, settings or self.settings, over or self._window)
        self._taker = (dialog, dialog.take)
        dialog.open()
        return dialog

    def open_sheet(self) -> QDialog:
        """Open the command barcodes."""
        from ordersync_gui.ui.scanning.sheet_dialog import (  # noqa: PLC0415 - as above
            BarcodeSheetDialog,
            command_codes,
        )

        dialog = BarcodeSheetDialog(self.tr("Command barcodes"), command_codes(), self._window)
        dialog.open()
        return dialog

    def _keep_layout(self, layout: str) -> None:
        from ordersync_gui.sync.scanning import save_scan_settings  # noqa: PLC0415 - as above

        settings = replace(self.settings, layout=layout)
        self.use(settings)

        async def keep(_job: Job) -> Changes:
            return await save_scan_settings(self._desk, settings)

        self._jobs.run(self.tr("Saving the scanner settings"), keep, on_error=self._broke, quiet=True)

    def _tell(self, text: str) -> None:
        self._window.statusBar().showMessage(text, _HINT_MS)

    def _broke(self, error: OrderSyncError) -> None:
        self._tell(str(error))
