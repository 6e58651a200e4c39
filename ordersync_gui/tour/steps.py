"""The steps of the tour: connect, import, map, ship, notify, confirm, and a shop in trouble."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTableView

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.window_hands import WindowHands
from ordersync_gui.ui.status_table import StatusTable

STORE = "Practice shop"
CARRIER, SERVICE, TRACKING = "DHL", "Paket", "JD014600003RU"
FEWEST_ORDERS = 10


@dataclass
class Tour(WindowHands):
    """One walk through the window with a practice shop; each step gives a sentence on its outcome."""

    store: str = STORE
    shipped: int = 0

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, str]]], ...]:
        """What is done, in order."""
        return (
            ("Open the desk", self.open_desk),
            ("Wizard: choose the practice shop", self.choose_shop),
            ("Wizard: a wrong password", self.wrong_password),
            ("Wizard: the right password", self.right_password),
            ("Wizard: statuses, range, finish, settings", self.finish_wizard),
            ("Import", self.see_orders),
            ("Map a status", self.map_status),
            ("Correct an address", self.correct_address),
            ("Ship and undo", self.ship_and_undo),
            ("Ship", self.ship_order),
            ("Notify", self.notice_sent),
            ("Confirm by importing again", self.confirmed),
            ("Filter", self.filter_orders),
            ("A shop in trouble", self.shop_in_trouble),
            ("Recover", self.recover),
        )

    async def open_desk(self) -> str:
        """An empty desk says what to do."""
        await self.driver.find(QAbstractButton, "empty_connect")
        await self.driver.picture("empty-desk")
        return "an empty desk that says what to do first"

    async def choose_shop(self) -> str:
        """Open the wizard and go to the sign-in."""
        await self.driver.trigger(self.window, "connectStore")
        await self.driver.click("shop_practice")
        await self.driver.picture("wizard-choose")
        await self.next_page()
        await self.driver.picture("wizard-checklist")
        await self.next_page()
        await self.driver.type("field_store_name", STORE)
        await self.driver.picture("wizard-sign-in")
        return "the sign-in is filled in"

    async def wrong_password(self) -> str:
        """A wrong password is refused in plain words, and nothing is lost by going back."""
        await self.driver.type("field_password", "not-the-password")
        await self.next_page()
        await self.idle("the connection test ended")
        if self.can_go_on():
            raise StepFailed("a wrong password was accepted")
        await self.driver.picture("wizard-refused")
        await self.driver.click("wizard_back")
        return "refused in plain words"

    async def right_password(self) -> str:
        """The live test succeeds."""
        await self.driver.type("field_password", self.shop.password)
        await self.next_page()
        await self.driver.until(self.can_go_on, "the connection test succeeded")
        await self.driver.picture("wizard-test")
        return "every step of the live test has a tick"

    async def see_orders(self) -> str:
        """The first import fills the grid."""
        table = await self.driver.find(QTableView, "ordersTable")
        expected = len(self.shop.orders)
        await self.driver.until(
            lambda: table.model().rowCount() == expected, f"{expected} orders stood in the grid"
        )
        await self.idle("the import ended")
        if expected < FEWEST_ORDERS:
            raise StepFailed(f"only {expected} orders")
        table.setFocus()
        table.selectRow(0)
        await self.details_show(self.ids(None)[0])
        await self.driver.picture("orders")
        return f"{expected} orders in the grid"

    async def map_status(self) -> str:
        """An unknown word gets a meaning: previewed, saved, undone, saved again."""
        words = queries.status_words(self.window.desk.db, self.store_id())
        word = next(word for word in words if word.status is OrderStatus.UNMAPPED and word.count)
        await self.driver.trigger(self.window, "maps")
        table = await self.driver.find(StatusTable, "status_table")
        await self.driver.until(lambda: table.offered(word.word), f'"{word.word}" was listed')
        await self.driver.picture("map-before")
        await self._map(table, word)
        await self.driver.picture("map-preview")
        await self.driver.click("map_save")
        await self.driver.until(lambda: not self.ids(OrderStatus.UNMAPPED), "no order was unmapped any more")
        await self.idle("the map was saved")
        await self.driver.picture("map-saved")
        await self.driver.click("map_undo")
        await self.driver.picture("map-undo")
        await self.driver.click("question_yes")
        unmapped = word.count
        await self.driver.until(lambda: len(self.ids(OrderStatus.UNMAPPED)) == unmapped, "the map was undone")
        await self.idle("the map was undone")
        await self._map(table, word)
        await self.driver.click("map_save")
        await self.driver.until(lambda: not self.ids(OrderStatus.UNMAPPED), "no order was unmapped any more")
        await self.idle("the map was saved again")
        await self.driver.click("map_close")
        await self.driver.until(lambda: self.driver.seen(StatusTable, "status_table") is None, "the maps closed")
        return f'"{word.word}" means awaiting shipment: {word.count} orders moved as counted, back, and again'

    async def _map(self, table: StatusTable, word: StatusWord) -> None:
        """Choose by key what a word means, and wait until it was counted what that does."""
        table.go_to(word.word)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_F2)
        box = await self.driver.find(QComboBox, f"status_of_{word.word}")
        await self.driver.until(box.view().isVisible, "the list of statuses opened")
        self.choose(box, OrderStatus.AWAITING_SHIPMENT)
        box.hidePopup()
        said = await self.driver.find(QLabel, "map_preview_said")
        figure = re.compile(rf"\b{word.count}\b")  # in the words of whichever language
        await self.driver.until(lambda: figure.search(said.text()), f"{word.count} orders were counted")
        await self.idle("the orders were listed")

    async def correct_address(self) -> str:
        """An order without a usable address is found, explained and corrected."""
        await self.view("attention")
        broken = [
            order_id
            for order_id in self.ids(None, needs_attention=True)
            if not self.details(order_id).ship_to.address1
        ]
        if not broken:
            return "the shop has no order without an address"
        await self.go_to(broken[0])
        await self.driver.picture("needs-attention")
        await self.driver.trigger(self.window, "correctAddressAction")
        for name, text in {
            "name": "Ana Garcia",
            "address1": "Calle Mayor 1",
            "city": "Madrid",
            "country": "ES",
        }.items():
            await self.driver.type(f"address_{name}", text)
        await self.driver.picture("address")
        await self.driver.click("address_save")
        await self.driver.until(lambda: not self.details(broken[0]).attention, "the order needed no attention")
        return f"order {self.details(broken[0]).order.number} can be shipped now"

    async def ship_and_undo(self) -> str:
        """A parcel is undone while the countdown runs: the shop never hears of it."""
        await self.view(OrderStatus.AWAITING_SHIPMENT)
        order_id = self.ids(OrderStatus.AWAITING_SHIPMENT)[0]
        await self.ship(order_id, carrier=CARRIER, service=SERVICE, tracking=TRACKING)
        await self.driver.click("ship_submit")
        await self.driver.until(lambda: self.window.undo_strip.can_undo, "the countdown ran")
        await self.driver.picture("countdown")
        await self.driver.click("undoParcel")
        await self.driver.until(
            lambda: self.notice(order_id) is NoticeState.CANCELLED, "the parcel was taken back"
        )
        await self.idle("the parcel was taken back")
        await self.driver.until(self.window.undo_strip.isHidden, "the countdown ended")
        if self.shop.ledger:
            raise StepFailed("the shop was told all the same")
        await self.view("all")
        await self.go_to(order_id)
        await self.driver.picture("undone")
        return "undone in time; the shop's ledger is empty"

    async def ship_order(self) -> str:
        """Record a parcel with its notice."""
        await self.view(OrderStatus.AWAITING_SHIPMENT)
        order_id = self.ids(OrderStatus.AWAITING_SHIPMENT)[0]
        await self.ship(order_id, carrier=CARRIER, service=SERVICE, tracking=TRACKING)
        await self.driver.picture("ship")
        await self.driver.click("ship_submit")
        self.shipped = order_id
        await self.driver.until(
            lambda: any(not parcel.voided for parcel in self.details(order_id).shipments),
            "the parcel was recorded",
        )
        return f"order {self.details(order_id).order.number} with {CARRIER} {TRACKING}"

    async def notice_sent(self) -> str:
        """The shop is told once, at the end of the countdown or as soon as a person doesn't want to wait."""
        await self.tell_now()
        await self.driver.until(lambda: self.notice(self.shipped) is NoticeState.SENT, "the notice was sent")
        told = [entry for entry in self.shop.ledger if entry.query.get("tracking_number") == TRACKING]
        if len(told) != 1:
            raise StepFailed(f"the shop was told {len(told)} times")
        await self.view("all")
        await self.go_to(self.shipped)
        await self.driver.picture("notified")
        return "the shop's ledger shows it, once"

    async def confirmed(self) -> str:
        """The next import reads it back."""
        await self.driver.trigger(self.window, "importAll")
        await self.driver.until(
            lambda: self.notice(self.shipped) is NoticeState.CONFIRMED, "the notice was confirmed"
        )
        await self.idle("the import ended")
        await self.go_to(self.shipped)
        await self.driver.picture("confirmed")
        return "the shop shows the order as shipped"

    async def filter_orders(self) -> str:
        """A word that finds one order, and one that finds none."""
        number = self.details(self.shipped).order.number
        await self.driver.type("filterBox", number)
        table = await self.driver.find(QTableView, "ordersTable")
        await self.driver.until(lambda: table.model().rowCount() == 1, f"{number} alone stood in the grid")
        await self.driver.picture("filtered")
        await self.driver.type("filterBox", "no such order anywhere")
        await self.driver.until(lambda: self.driver.seen(QTableView, "ordersTable") is None, "the grid was empty")
        await self.driver.picture("nothing-found")
        await self.driver.click("clearFilter")
        return "one found; then none, which says why"

    async def shop_in_trouble(self) -> str:
        """A shop that answers with a fault is said so, without a dialog in the way."""
        self.shop.misbehave = {"500"}
        await self.driver.trigger(self.window, "importAll")
        await self.driver.until(self.window.banners.banners, "the trouble was shown")
        await self.idle("the import ended")
        await self.driver.picture("shop-in-trouble")
        return "said in a banner; no order was lost"

    async def recover(self) -> str:
        """The next import goes well again."""
        self.shop.misbehave = set()
        await self.driver.trigger(self.window, "importAll")
        await self.driver.until(lambda: not self.window.banners.banners(), "the trouble was over")
        await self.idle("the import ended")
        await self.driver.picture("recovered")
        return f"all {len(self.ids(None))} orders are here"
