"""A packing bench: the window with a practice shop's orders, and a scanner that types into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.scanning.refusal import RefusalPanel
from ordersync_gui.ui.scanning.scanning import Scanning
from ordersync_gui.ui.ship_dialog import ShipDialog

WITHIN_MS = 20_000
TRACKING = "1Z999AA10123456784"


def type_burst(window: QWidget, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Keys into the window as a scanner sends them, through everything that a real key goes through."""
    handle = window.windowHandle()
    deadline = QDeadlineTimer(WITHIN_MS)
    while QGuiApplication.focusWindow() != handle and not deadline.hasExpired():
        QGuiApplication.processEvents()
    assert QGuiApplication.focusWindow() == handle
    for letter in text:
        held = Qt.KeyboardModifier.ShiftModifier if letter.isupper() else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(handle, ord(letter), held)
    if end is not None:
        QTest.keyClick(handle, end, Qt.KeyboardModifier.NoModifier)


@dataclass(frozen=True)
class Bench:
    """What a test does at the bench."""

    window: MainWindow
    desk: Desk
    qtbot: QtBot

    @property
    def scanning(self) -> Scanning:
        """The scanner's place in the window."""
        return self.window.scanning

    @property
    def refusal(self) -> RefusalPanel | None:
        """The refusal that stops the line."""
        return self.scanning.station.panel

    @property
    def dialog(self) -> ShipDialog | None:
        """The ship dialog that is open."""
        return self.scanning.shipping.dialog

    def verify(self, how: ScanVerify) -> None:
        """Set whether items are checked."""
        self.scanning.use(replace(self.scanning.settings, verify=how))

    def orders(self, status: OrderStatus = OrderStatus.AWAITING_SHIPMENT) -> list[OrderDetails]:
        """The orders of a status, those without trouble, as they are now."""
        ids = queries.order_ids(self.desk.db, OrderFilter(status=status))
        found = [queries.order_details(self.desk.db, order_id) for order_id in ids]
        return [details for details in found if not details.attention]

    def details(self, order: OrderDetails) -> OrderDetails:
        """The order as it is now."""
        return queries.order_details(self.desk.db, order.id)

    def wait(self, condition: Callable[[], object]) -> None:
        """Turn the loop until this holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WITHIN_MS)

    def scan(self, text: str) -> None:
        """Scan, and wait until it was dealt with."""
        self.scanning.scan(text)
        self.settled()

    def settled(self) -> None:
        """Wait until no scan is being dealt with."""
        station = self.scanning.station
        self.wait(lambda: not station._busy and not station._waiting)

    def take(self, order: OrderDetails) -> None:
        """Scan an order and wait until it is shown."""
        self.scan(order.order.number)
        assert self.refusal is None
        self.wait(lambda: self.window.details.details is not None and self.window.details.details.id == order.id)

    def read(self) -> None:
        """Press that the refusal was read."""
        assert self.refusal is not None
        self.refusal._read_button.click()
        assert self.refusal is None

    def pack(self, order: OrderDetails) -> None:
        """Scan every item of the order, as often as it is wanted."""
        for sku in goods(order):
            self.scan(sku)
            assert self.refusal is None, sku


def goods(order: OrderDetails) -> list[str]:
    """The SKU of every piece of the order."""
    return [
        view.line.sku
        for view in order.lines
        if view.line.kind is LineKind.ITEM
        for _piece in range(int(view.line.quantity))
    ]
