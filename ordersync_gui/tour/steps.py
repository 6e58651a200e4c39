"""The steps of the tour: connect, import, map, ship, notify, confirm, and a shop in trouble."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget, QTableView, QWizard

from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.tour.driver import Driver, StepFailed
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.status_table import StatusTable

STORE = "Practice shop"
CARRIER, SERVICE, TRACKING = "DHL", "Paket", "JD014600003RU"
FEWEST_ORDERS = 10


@dataclass
class Tour:
    """One walk through the window with a practice shop; each step gives a sentence on its outcome."""

    window: MainWindow
    shop: PracticeShop
    driver: Driver
    shipped: int = 0
    numbers: list[str] = field(default_factory=list)

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, str]]], ...]:
        """What is done, in order."""
        return (
            ("Open the desk", self.open_desk),
            ("Wizard: choose the practice shop", self.choose_shop),
            ("Wizard: a wrong password", self.wrong_password),
            ("Wizard: the right password", self.right_password),
            ("Wizard: statuses, range, finish", self.finish_wizard),
            ("Import", self.see_orders),
            ("Map a status", self.map_status),
            ("Correct an address", self.correct_address),
            ("Ship", self.ship),
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
        await self._next()
        await self.driver.picture("wizard-checklist")
        await self._next()
        await self.driver.type("field_store_name", STORE)
        await self.driver.picture("wizard-sign-in")
        return "the sign-in is filled in"

    async def wrong_password(self) -> str:
        """A wrong password is refused in plain words, and nothing is lost by going back."""
        await self.driver.type("field_password", "not-the-password")
        await self._next()
        await self._test_ends()
        if self._can_go_on():
            raise StepFailed("a wrong password was accepted")
        await self.driver.picture("wizard-refused")
        await self.driver.click("wizard_back")
        return "refused in plain words"

    async def right_password(self) -> str:
        """The live test succeeds."""
        await self.driver.type("field_password", self.shop.password)
        await self._next()
        await self.driver.until(self._can_go_on, "the connection test succeeded")
        await self.driver.picture("wizard-test")
        return "every step of the live test has a tick"

    async def finish_wizard(self) -> str:
        """Statuses with their proposals, the first range with its count, and the end."""
        await self._next()
        table = await self.driver.find(StatusTable, "status_table")
        await self.driver.until(lambda: table.rowCount() and self._can_go_on(), "the statuses were found")
        unmapped = [word for word, status in table.chosen().items() if status is OrderStatus.UNMAPPED]
        await self.driver.picture("wizard-statuses")
        await self._next()
        await self.driver.until(self._can_go_on, "the orders of the first range were counted")
        await self.driver.picture("wizard-range")
        await self._next()
        await self.driver.picture("wizard-finish")
        await self.driver.click("wizard_finish")
        await self.driver.until(lambda: self.driver.seen(QWizard, "connect_wizard") is None, "the wizard closed")
        return f"connected; not mapped yet: {', '.join(unmapped) or 'nothing'}"

    async def see_orders(self) -> str:
        """The first import fills the grid."""
        table = await self.driver.find(QTableView, "ordersTable")
        expected = len(self.shop.orders)
        await self.driver.until(
            lambda: table.model().rowCount() == expected, f"{expected} orders stood in the grid"
        )
        await self.driver.until(lambda: not self.window.jobs.running, "the import ended")
        if expected < FEWEST_ORDERS:
            raise StepFailed(f"only {expected} orders")
        table.setFocus()
        table.selectRow(0)
        await self._details_show(self._first())
        await self.driver.picture("orders")
        return f"{expected} orders in the grid"

    async def map_status(self) -> str:
        """The mapping editor gives an unknown word a meaning."""
        words = queries.status_words(self.window.desk.db, self._store_id())
        word = next(word for word in words if word.status is OrderStatus.UNMAPPED)
        await self.driver.trigger(self.window, "statusMap")
        table = await self.driver.find(StatusTable, "status_table")
        await self.driver.until(lambda: table.choice(word.word) is not None, f'"{word.word}" was listed')
        await self.driver.picture("map-before")
        self._choose(table.choice(word.word), OrderStatus.AWAITING_SHIPMENT)
        await self.driver.picture("map-chosen")
        await self.driver.click("map_save")
        await self.driver.until(lambda: not self._ids(OrderStatus.UNMAPPED), "no order was unmapped any more")
        await self.driver.until(lambda: not self.window.jobs.running, "the map was saved")
        await self.driver.click("map_close")
        await self.driver.until(lambda: self.driver.seen(StatusTable, "status_table") is None, "the editor closed")
        return f'"{word.word}" means awaiting shipment: {word.count} orders moved'

    async def correct_address(self) -> str:
        """An order without a usable address is found, explained and corrected."""
        await self._view("attention")
        broken = [
            order_id
            for order_id in self._ids(None, needs_attention=True)
            if not self._details(order_id).ship_to.address1
        ]
        if not broken:
            return "the shop has no order without an address"
        await self._go_to(broken[0])
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
        await self.driver.until(lambda: not self._details(broken[0]).attention, "the order needed no attention")
        return f"order {self._details(broken[0]).order.number} can be shipped now"

    async def ship(self) -> str:
        """Record a parcel with its notice."""
        await self._view(OrderStatus.AWAITING_SHIPMENT)
        order_id = self._ids(OrderStatus.AWAITING_SHIPMENT)[0]
        await self._go_to(order_id)
        await self.driver.trigger(self.window, "ship")
        await self.driver.type("ship_carrier", CARRIER)
        await self.driver.type("ship_service", SERVICE)
        await self.driver.type("ship_tracking", TRACKING)
        await self.driver.picture("ship")
        await self.driver.click("ship_submit")
        self.shipped = order_id
        await self.driver.until(lambda: self._details(order_id).shipments, "the parcel was recorded")
        return f"order {self._details(order_id).order.number} with {CARRIER} {TRACKING}"

    async def notice_sent(self) -> str:
        """The shop is told once."""
        await self.driver.until(lambda: self._notice() is NoticeState.SENT, "the notice was sent")
        told = [entry for entry in self.shop.ledger if entry.query.get("tracking_number") == TRACKING]
        if len(told) != 1:
            raise StepFailed(f"the shop was told {len(told)} times")
        await self._view("all")
        await self._go_to(self.shipped)
        await self.driver.picture("notified")
        return "the shop's ledger shows it, once"

    async def confirmed(self) -> str:
        """The next import reads it back."""
        await self.driver.trigger(self.window, "importAll")
        await self.driver.until(lambda: self._notice() is NoticeState.CONFIRMED, "the notice was confirmed")
        await self.driver.until(lambda: not self.window.jobs.running, "the import ended")
        await self._go_to(self.shipped)
        await self.driver.picture("confirmed")
        return "the shop shows the order as shipped"

    async def filter_orders(self) -> str:
        """A word that finds one order, and one that finds none."""
        number = self._details(self.shipped).order.number
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
        await self.driver.until(lambda: not self.window.jobs.running, "the import ended")
        await self.driver.picture("shop-in-trouble")
        return "said in a banner; no order was lost"

    async def recover(self) -> str:
        """The next import goes well again."""
        self.shop.misbehave = set()
        await self.driver.trigger(self.window, "importAll")
        await self.driver.until(lambda: not self.window.banners.banners(), "the trouble was over")
        await self.driver.until(lambda: not self.window.jobs.running, "the import ended")
        await self.driver.picture("recovered")
        return f"all {len(self._ids(None))} orders are here"

    # what the tour sees

    def _wizard(self) -> QWizard | None:
        return self.driver.seen(QWizard, "connect_wizard")

    def _can_go_on(self) -> bool:
        wizard = self._wizard()
        return wizard is not None and wizard.button(QWizard.WizardButton.NextButton).isEnabled()

    async def _next(self) -> None:
        wizard = await self.driver.find(QWizard, "connect_wizard")
        page = wizard.currentId()
        await self.driver.click("wizard_next")
        await self.driver.until(lambda: wizard.currentId() != page, "the next page was shown")

    async def _test_ends(self) -> None:
        await self.driver.until(lambda: not self.window.jobs.running, "the connection test ended")

    def _store_id(self) -> int:
        return queries.store_by_name(self.window.desk.db, STORE).id

    def _ids(self, status: OrderStatus | None, *, needs_attention: bool = False) -> list[int]:
        wanted = OrderFilter(status=status, needs_attention=needs_attention)
        return list(queries.order_ids(self.window.desk.db, wanted))

    def _first(self) -> int:
        return self._ids(None)[0]

    def _details(self, order_id: int) -> OrderDetails:
        return queries.order_details(self.window.desk.db, order_id)

    def _notice(self) -> NoticeState | None:
        notices = self._details(self.shipped).notices
        return notices[-1].state if notices else None

    async def _details_show(self, order_id: int) -> None:
        def are_shown() -> bool:
            shown = self.window.details.details
            return shown is not None and shown.id == order_id

        await self.driver.until(are_shown, "the order's details were shown")
        await self.driver.until(lambda: not self.window.jobs.running, "the details were read")

    async def _view(self, key: str) -> None:
        self.window.sidebar.choose_view(key)
        await self.driver.find(QListWidget, "statusList")
        await self.driver.until(lambda: not self.window.jobs.running, "the view was read")

    async def _go_to(self, order_id: int) -> None:
        await self.driver.until(lambda: self.window.orders.table.go_to(order_id), "the order stood in the grid")
        await self._details_show(order_id)

    @staticmethod
    def _choose(box: QComboBox | None, status: OrderStatus) -> None:
        if box is None:
            raise StepFailed("the word's choice vanished")
        box.setCurrentIndex(box.findData(status.value, Qt.ItemDataRole.UserRole))
