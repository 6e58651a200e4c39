"""What every walk through the window does: turn the wizard's pages, go to orders, look at what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QWizard

from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.tour.driver import Driver
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.status_table import StatusTable


@dataclass
class WindowHands:
    """One shop in the window, under the name that its store has there."""

    window: MainWindow
    shop: PracticeShop
    driver: Driver
    store: str

    async def next_page(self) -> None:
        """Turn to the wizard's next page."""
        wizard = await self.driver.find(QWizard, "connect_wizard")
        page = wizard.currentId()
        await self.driver.click("wizard_next")
        await self.driver.until(lambda: wizard.currentId() != page, "the next page was shown")

    def can_go_on(self) -> bool:
        """Whether the wizard's next page can be turned to."""
        wizard = self.driver.seen(QWizard, "connect_wizard")
        return wizard is not None and wizard.button(QWizard.WizardButton.NextButton).isEnabled()

    async def finish_wizard(self, prefix: str = "wizard") -> str:
        """From the live test that went well to the end: statuses, first range, finish, the store's settings."""
        await self.next_page()
        table = await self.driver.find(StatusTable, "status_table")
        await self.driver.until(lambda: table.row_count() and self.can_go_on(), "the statuses were found")
        unmapped = [word for word, status in table.chosen().items() if status is OrderStatus.UNMAPPED]
        await self.driver.picture(f"{prefix}-statuses")
        await self.next_page()
        await self.driver.until(self.can_go_on, "the orders of the first range were counted")
        await self.driver.picture(f"{prefix}-range")
        await self.next_page()
        await self.driver.picture(f"{prefix}-finish")
        await self.driver.click("wizard_finish")
        await self.driver.until(lambda: self.driver.seen(QWizard, "connect_wizard") is None, "the wizard closed")
        await self.driver.find(QDialog, "store_settings")
        await self.driver.picture(f"{prefix}-settings")
        await self.driver.click("settings_save")
        await self.driver.until(lambda: self.driver.seen(QDialog, "store_settings") is None, "the settings closed")
        return f"connected; not mapped yet: {', '.join(unmapped) or 'nothing'}"

    async def idle(self, what: str) -> None:
        """Wait until nothing runs any more."""
        await self.driver.until(lambda: not self.window.jobs.running, what)

    def store_id(self) -> int:
        """The database id of the store."""
        return queries.store_by_name(self.window.desk.db, self.store).id

    def ids(self, status: OrderStatus | None, *, needs_attention: bool = False) -> list[int]:
        """The store's orders, newest first."""
        wanted = OrderFilter(store_id=self.store_id(), status=status, needs_attention=needs_attention)
        return list(queries.order_ids(self.window.desk.db, wanted))

    def details(self, order_id: int) -> OrderDetails:
        """Everything known about an order."""
        return queries.order_details(self.window.desk.db, order_id)

    def notice(self, order_id: int) -> NoticeState | None:
        """Where the order's last notice stands."""
        notices = self.details(order_id).notices
        return notices[-1].state if notices else None

    async def details_show(self, order_id: int) -> None:
        """Wait until the pane shows the order."""

        def are_shown() -> bool:
            shown = self.window.details.details
            return shown is not None and shown.id == order_id

        await self.driver.until(are_shown, "the order's details were shown")
        await self.idle("the details were read")

    async def view(self, key: str) -> None:
        """Choose one of the sidebar's views."""
        self.window.sidebar.choose_view(key)
        await self.driver.find(QListWidget, "statusList")
        await self.idle("the view was read")

    async def go_to(self, order_id: int) -> None:
        """Choose an order of the grid."""
        await self.driver.until(lambda: self.window.orders.table.go_to(order_id), "the order stood in the grid")
        await self.details_show(order_id)

    async def ship(self, order_id: int, *, carrier: str, service: str, tracking: str) -> None:
        """Fill the ship dialog in for all that is left of an order, and leave it open."""
        await self.go_to(order_id)
        await self.driver.trigger(self.window, "ship")
        await self.driver.type("ship_carrier", carrier)
        await self.driver.type("ship_service", service)
        await self.driver.type("ship_tracking", tracking)

    async def tell_now(self) -> None:
        """Don't wait for the end of the countdown."""
        await self.driver.until(lambda: self.window.undo_strip.can_undo, "the countdown ran")
        await self.driver.click("tellNow")

    @staticmethod
    def choose(box: QComboBox, status: OrderStatus) -> None:
        """Choose a status for a word."""
        box.setCurrentIndex(box.findData(status.value, Qt.ItemDataRole.UserRole))
