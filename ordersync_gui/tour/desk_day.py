"""A day at the desk in the window: find by typed terms, hold and undo, save a view, scan what is known and not."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QTreeWidget, QWidget

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.window_hands import WindowHands
from ordersync_gui.ui.scanning.keyboard import ScannerKeyboard

_QUESTION = "status:awaiting_shipment total:>10"
_VIEW = "Worth a look"
_SCANS, _HEARD_WITHIN_S = 3, 2.0


@dataclass
class DeskDay(WindowHands):
    """One walk with the orders that are there; each step gives a sentence on its outcome."""

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, str]]], ...]:
        """What is done, in order."""
        return (
            ("Find with typed terms", self.find),
            ("Save a view", self.save_view),
            ("Hold and undo", self.hold_and_undo),
            ("Scan an order", self.scan_order),
            ("Scan something unknown", self.scan_unknown),
            ("The command list", self.command_list),
        )

    async def find(self) -> str:
        """Terms narrow the grid and stand below the box as chips."""
        await self.view("all")
        await self.driver.type("filterBox", _QUESTION)
        table = await self.driver.find(QTableView, "ordersTable")
        expected = [
            order for order in self.ids(OrderStatus.AWAITING_SHIPMENT) if self.details(order).order.total > 0
        ]
        await self.driver.until(
            lambda: 0 < table.model().rowCount() <= len(expected), "fewer orders stood in the grid"
        )
        await self.idle("the list was read")
        await self.driver.picture("typed-terms")
        return f"{table.model().rowCount()} orders"

    async def save_view(self) -> str:
        """The question is kept under a name, with its count beside it."""
        await self.driver.trigger(self.window, "saveView")
        await self.driver.type("view_name", _VIEW)
        await self.driver.picture("save-view")
        await self.driver.click("view_name_ok")
        await self.driver.until(lambda: queries.saved_views(self.window.desk.db), "the view was kept")
        await self.idle("the view was kept")
        await self.driver.picture("saved-view")
        return f'"{_VIEW}" stands among the views'

    async def hold_and_undo(self) -> str:
        """An order is put on hold, and that is taken back."""
        await self.view(OrderStatus.AWAITING_SHIPMENT)
        order_id = self.ids(OrderStatus.AWAITING_SHIPMENT)[0]
        await self.go_to(order_id)
        await self.driver.trigger(self.window, "holdOrders")
        await self.driver.until(
            lambda: self.details(order_id).status is OrderStatus.ON_HOLD, "the order was put on hold"
        )
        await self.idle("the order was put on hold")
        await self.driver.picture("on-hold")
        await self.driver.click("undoAct")
        await self.driver.until(
            lambda: self.details(order_id).status is OrderStatus.AWAITING_SHIPMENT, "the hold was taken back"
        )
        await self.idle("the hold was taken back")
        return f"order {self.details(order_id).order.number} was on hold for a moment"

    async def scan_order(self) -> str:
        """A scanned barcode opens its order, wherever the keyboard is."""
        await self.view(OrderStatus.SHIPPED)
        order_id = self.ids(OrderStatus.AWAITING_SHIPMENT)[-1]
        number = self.details(order_id).order.number
        await self._scan(number)
        await self.details_show(order_id)
        await self.driver.picture("scanned")
        return f"order {number} is open"

    async def scan_unknown(self) -> str:
        """What isn't known stops the line until a person has read it."""
        await self._scan("NOSUCHNUMBER1")
        await self.driver.find(QWidget, "scanRefusal")
        await self.driver.picture("scan-refused")
        if self.window.orders.table.order_id() is not None:
            raise StepFailed("an order was still chosen after a scan that failed")
        await self.driver.click("scanRefusalRead")
        await self.driver.until(lambda: self.driver.seen(QWidget, "scanRefusal") is None, "the refusal closed")
        return "refused until it was read; no order is chosen"

    async def command_list(self) -> str:
        """Every command by a few of its letters."""
        await self.driver.trigger(self.window, "commandListAction")
        await self.driver.type("commandFilter", self._word_of("allColumns"))
        rows = await self.driver.find(QTreeWidget, "commandRows")
        await self.driver.until(lambda: rows.topLevelItemCount() > 0, "a command was found")
        await self.driver.picture("command-list")
        QTest.keyClick(rows.window(), Qt.Key.Key_Escape)
        await self.driver.until(lambda: self.driver.seen(QTreeWidget, "commandRows") is None, "the list closed")
        return "found by a few letters"

    def _word_of(self, name: str) -> str:
        """A word of an action's text, in the window's language, that keys of any layout can type."""
        action = self.window.findChild(QAction, name)
        words: list[str] = [] if action is None else re.findall(r"\w+", action.text().replace("&", ""))
        return max((word for word in words if word.isascii()), key=len)

    async def _scan(self, text: str) -> None:
        """Scan into the window whatever has the keyboard; again, as a person would, where it wasn't heard.

        Keys that are made here bear the time at which Qt came to them: on a PC that is busy they come as slowly as
        from a person, and aren't taken for a scanner's.
        """
        keyboard = self.window.findChild(ScannerKeyboard)
        if keyboard is None:
            raise StepFailed("the window hears no scanner")
        heard: list[str] = []

        def hear(scan: str) -> None:
            heard.append(scan)

        keyboard.scanned.connect(hear)
        try:
            for _ in range(_SCANS):
                await self._type_as_scanner(text)
                if await self.driver.comes_true(lambda: heard, _HEARD_WITHIN_S):
                    return
        finally:
            keyboard.scanned.disconnect(hear)
        raise StepFailed(f"never happened: the window heard the scan, {_SCANS} times")

    async def _type_as_scanner(self, text: str) -> None:
        """Type fast, with Enter at the end."""
        target, typed = self.window.windowHandle(), asyncio.Event()
        self.window.activateWindow()
        await self.driver.until(lambda: QGuiApplication.focusWindow() == target, "the window had the keyboard")

        def press() -> None:
            _press(target, text)
            typed.set()

        # Keys to a window let Qt handle other events in between, which inside a coroutine stops other tasks.
        QTimer.singleShot(0, self.window, press)
        await typed.wait()


def _press(target: QWindow, text: str) -> None:
    for letter in text:
        QTest.keyClick(target, ord(letter))
    QTest.keyClick(target, Qt.Key.Key_Return)
