"""A shop as a model: what notices did to its orders, also those whose answer was lost or that arrive late."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.shipment import same_tracking

SLOWEST = timedelta(seconds=80)  # a request that was given up here may still be at work there for so long


@dataclass
class ShopOrder:
    """An order as the shop has it; ever: all numbers that it had, also those that a correction took away."""

    numbers: list[str] = field(default_factory=list)
    ever: list[str] = field(default_factory=list)
    shipped: bool = False

    @property
    def word(self) -> str:
        """The status word that its export shows."""
        return "gone" if self.shipped else "paid"


@dataclass(frozen=True)
class Request:
    """One step of a notice on its way."""

    notice: int
    step: int
    content: ShipmentNotice


@dataclass
class ModelledShop:
    """steps: of how many requests a notice is made. completes_halves: any parcel makes the order shipped there.

    shows_tracking: a look shows tracking numbers. arriving: requests at work, and when (true time) they are done.
    """

    steps: int
    shows_tracking: bool
    completes_halves: bool
    orders: dict[str, ShopOrder] = field(default_factory=dict)
    effects: Counter[tuple[int, int]] = field(default_factory=Counter)
    arriving: list[tuple[datetime, Request]] = field(default_factory=list)

    def steps_of(self, content: ShipmentNotice) -> int:
        """A correction is only the first request."""
        return 1 if content.correction else self.steps

    def take(self, request: Request) -> None:
        """The request takes effect."""
        order, content = self.orders[request.content.order_number], request.content
        self.effects[request.notice, request.step] += 1
        if request.step == 0:
            if content.correction:
                order.numbers.clear()
            order.numbers.append(content.tracking_number)
            order.ever.append(content.tracking_number)
        last = request.step + 1 == self.steps_of(content)
        if last and not content.correction and (content.whole_order or self.completes_halves):
            order.shipped = True

    def take_late(self, request: Request, *, true_time: datetime) -> None:
        """The request takes effect some time after it was given up here."""
        self.arriving.append((true_time + SLOWEST, request))

    def work(self, true_time: datetime) -> None:
        """Everything that is done by then takes effect."""
        done = [request for at, request in self.arriving if at <= true_time]
        self.arriving = [(at, request) for at, request in self.arriving if at > true_time]
        for request in done:
            self.take(request)

    def look(self, number: str, *, requested_at: datetime) -> OrderLook:
        """The order as it shows itself at this moment."""
        order = self.orders[number]
        return OrderLook(
            requested_at, order.word, tracking_numbers=tuple(order.numbers) if self.shows_tracking else None
        )

    def has(self, content: ShipmentNotice) -> bool:
        """Whether the shop shows all that the notice says, or did before a correction took its place."""
        order = self.orders[content.order_number]
        number = any(same_tracking(content.tracking_number, each) for each in order.ever)
        return number and (order.shipped or not content.whole_order or content.correction)
