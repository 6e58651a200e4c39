"""The main job with one channel's practice shop: connect, import, ship whole and in part, notify, confirm."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QTableView, QToolButton

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import announcement
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.window_hands import WindowHands
from ordersync_gui.ui.ship_items import ShipItems
from ordersync_gui.ui.ship_items_model import SHIP

ORDERS = 500
_AT_ONCE = 100
_CARRIER, _SERVICE = "UPS", "Standard"


@dataclass
class ChannelJob(WindowHands):
    """One walk with one channel; each step gives a sentence on its outcome."""

    channel: str = ""
    whole: int = 0
    part: int = 0

    @property
    def spec(self) -> ChannelSpec:
        """What the channel declares."""
        return channel_spec(self.channel)

    @property
    def takes_parts(self) -> bool:
        """Whether the channel is told which items are in a parcel."""
        return NoticeField.ITEMS in self.spec.notice_fields

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, str]]], ...]:
        """What is done, in order."""
        name = self.spec.label
        parts = ((f"{name}: ship a part and notify", self.ship_part),) if self.takes_parts else ()
        return (
            (f"{name}: wizard, checklist and sign-in", self.sign_in),
            (f"{name}: statuses, range, finish, settings", self.finish),
            (f"{name}: import", self.imported),
            (f"{name}: ship a whole order and notify", self.ship_whole),
            *parts,
            (f"{name}: confirm by importing again", self.confirmed),
        )

    async def sign_in(self) -> str:
        """Choose the channel, read its checklist, fill its form in, pass the live test."""
        login: Any = announcement(self.shop)["login"]
        await self.driver.trigger(self.window, "connectStore")
        await self.driver.click(f"shop_{self.channel}")
        await self.next_page()
        await self.driver.picture(f"{self.channel}-checklist")
        await self.next_page()
        await self.driver.type("field_store_name", self.store)
        if any(field.advanced and field.key in login["set"] for field in self.spec.form):
            more = await self.driver.find(QToolButton, "form_more")
            if not more.isChecked():
                await self.driver.click("form_more")
        for key, value in {**login["set"], **login["secrets"]}.items():
            if key != "auth":
                await self.driver.type(f"field_{key}", value)
        await self.driver.picture(f"{self.channel}-sign-in")
        await self.next_page()
        await self.driver.until(self.can_go_on, "the connection test succeeded")
        await self.driver.picture(f"{self.channel}-test")
        return "the live test went well"

    async def finish(self) -> str:
        """The rest of the wizard."""
        return await self.finish_wizard(self.channel)

    async def imported(self) -> str:
        """All orders are here, each just as the shop has it."""
        await self.driver.trigger(
            self.window, "clearFilterAction"
        )  # a scan before left its number in the find box
        self.window.sidebar.choose_store(self.store_id())
        await self.view("all")
        await self.driver.until(lambda: len(self.ids(None)) == len(self.shop.orders), "all orders were imported")
        await self.idle("the import ended")
        table = await self.driver.find(QTableView, "ordersTable")
        await self.driver.until(
            lambda: table.model().rowCount() == len(self.shop.orders), "all orders stood in the grid"
        )
        self._compare()
        await self.go_to(self.ids(None)[0])
        await self.driver.picture(f"{self.channel}-orders")
        return f"{len(self.shop.orders)} orders, each as the shop has it"

    async def ship_whole(self) -> str:
        """One parcel with everything; the shop is told once."""
        self.whole = self._shippable(fewest=Decimal(1))
        await self.ship(self.whole, carrier=_CARRIER, service=_SERVICE, tracking=self._tracking("W"))
        await self.driver.picture(f"{self.channel}-ship")
        await self.driver.click("ship_submit")
        await self._told(self.whole)
        number = self.details(self.whole).order.number
        if self.shop.effects(number) != 1:
            raise StepFailed(f"the shop was told {self.shop.effects(number)} times")
        return f"{number}: told once"

    async def ship_part(self) -> str:
        """One piece of an order with several."""
        self.part = self._shippable(fewest=Decimal(2))
        await self.ship(self.part, carrier=_CARRIER, service=_SERVICE, tracking=self._tracking("P"))
        items = await self.driver.find(ShipItems, "ship_items")
        model = items.model()
        for row in range(model.rowCount()):
            model.setData(model.index(row, SHIP), "1" if row == 0 else "0")
        await self.driver.picture(f"{self.channel}-ship-part")
        await self.driver.click("ship_submit")
        await self._told(self.part)
        return f"{self.details(self.part).order.number}: one piece told"

    async def confirmed(self) -> str:
        """The whole order is confirmed; the part stays sent where the shop can't show parts, and says so."""
        await self.driver.trigger(self.window, "importStore")
        await self.driver.until(
            lambda: self.notice(self.whole) is NoticeState.CONFIRMED, "the whole order's notice was confirmed"
        )
        await self.idle("the import ended")
        await self.go_to(self.whole)
        await self.driver.picture(f"{self.channel}-confirmed")
        if not self.takes_parts:
            return "confirmed; this shop takes no parts"
        expected = NoticeState.CONFIRMED if self.spec.shows_parts else NoticeState.SENT
        if self.notice(self.part) is not expected:
            raise StepFailed(f"the part's notice is {self.notice(self.part)}")
        await self.go_to(self.part)
        await self.driver.picture(f"{self.channel}-part")
        return f"whole: confirmed; part: {expected.value}"

    async def _told(self, order_id: int) -> None:
        await self.tell_now()
        await self.driver.until(lambda: self.notice(order_id) is NoticeState.SENT, "the notice was sent")
        await self.idle("the sender was done")

    def _tracking(self, kind: str) -> str:
        return f"1Z{kind}{self.channel.upper().replace('_', '')[:9]}001"

    def _shippable(self, *, fewest: Decimal) -> int:
        """An order that awaits shipment, needs no attention, wasn't used yet, and has so many pieces."""
        for order_id in self.ids(OrderStatus.AWAITING_SHIPMENT):
            details = self.details(order_id)
            goods = [line for line in details.order.lines if line.kind is LineKind.ITEM]
            pieces = sum((line.quantity for line in goods), Decimal(0))
            fresh = not details.attention and not details.shipments
            if fresh and pieces >= fewest and all(line.quantity >= 1 for line in goods):
                return order_id
        raise StepFailed("no order can be shipped")

    def _compare(self) -> None:
        """Every fact of every order that came in, with what the shop serves."""
        ids = self.ids(None)
        for start in range(0, len(ids), _AT_ONCE):
            found = queries.orders_without_history(self.window.desk.db, ids[start : start + _AT_ONCE])
            for details in found.values():
                if details.order != self.shop.order(details.order.number):
                    raise StepFailed(f"order {details.order.number} isn't as the shop has it")
