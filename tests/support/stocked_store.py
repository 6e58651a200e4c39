"""A store with orders in a real database file, to try storage on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import OrderRequirement, Window
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Buyer, ItemOption, Order, OrderLine, ReceivedOrder, RejectedOrder
from ordersync_gui.domain.shipment import ShipmentDraft, ShipmentLine
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import correcting, orders, outbox, queries, runs, shipments, stores, voiding
from ordersync_gui.storage.correcting import Corrected
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.orders import PageOutcome
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.storage.voiding import Voided

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)
WORDS = {
    "paid": OrderStatus.AWAITING_SHIPMENT,
    "pending": OrderStatus.AWAITING_PAYMENT,
    "wait": OrderStatus.ON_HOLD,
    "gone": OrderStatus.SHIPPED,
    "void": OrderStatus.CANCELLED,
}
HOME = Address(name="Åsa Öberg", address1="Storgatan 1", city="Malmö", postal_code="211 34", country="SE")


def line(line_id: str = "L1", quantity: str = "2", **facts: Any) -> OrderLine:  # noqa: ANN401 - fields have many types
    """An order line; facts replace what it has by default."""
    plain = OrderLine(line_id, f"SKU-{line_id}", f"Item {line_id}", Decimal(quantity), Decimal("12.5000"))
    return replace(plain, **facts)


def order(number: str = "1001", **facts: Any) -> Order:  # noqa: ANN401 - fields have many types
    """A paid order with two lines; facts replace what it has by default."""
    plain = Order(
        remote_id=f"R{number}",
        number=number,
        source_status="paid",
        ordered_at=NOW - timedelta(days=1),
        modified_at=NOW - timedelta(hours=1),
        currency="EUR",
        total=4500,
        buyer=Buyer("Åsa Öberg", "asa@example.test", "+46 1", "asa"),
        bill_to=HOME,
        ship_to=HOME,
        lines=(line("L1", "2", options=(ItemOption("Size", "L"),)), line("L2", "1")),
    )
    return replace(plain, **facts)


def page(*found: Order, rejected: tuple[RejectedOrder, ...] = (), at: datetime = NOW) -> FeedPage:
    """A page with these orders, asked for at that time."""
    received = tuple(ReceivedOrder(each, f"<Order>{each.number}</Order>") for each in found)
    return FeedPage(received, rejected, pages=1, warnings=(), requested_at=at)


def draft(
    tracking: str = "T1",
    lines: dict[int, str] | None = None,
    **facts: Any,  # noqa: ANN401 - fields have many types
) -> ShipmentDraft:
    """A parcel with DHL; lines are quantities by database id, None is everything that is left."""
    parts = None if lines is None else tuple(ShipmentLine(key, Decimal(text)) for key, text in lines.items())
    return replace(ShipmentDraft("DHL", tracking, date(2026, 11, 22), lines=parts), **facts)


def exchange(body: str = "OK") -> Exchange:
    """A masked exchange on the wire."""
    return Exchange(
        method="POST",
        url="https://shop.test/?action=shipnotify",
        request_headers={"Authorization": "•••"},
        request_body="<ShipNotice/>",
        started_at=NOW,
        ended_at=NOW + timedelta(seconds=1),
        left_machine=True,
        status=200,
        response_body=body,
    )


@dataclass
class StockedStore:
    """A store, an open run, and the steps that most tests need."""

    db: Database
    store_id: int
    run_id: int

    @classmethod
    def opened(
        cls,
        db: Database,
        name: str = "Shop",
        *,
        requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,),
        left_out: tuple[str, ...] = (),
    ) -> StockedStore:
        """A new store with a run; left_out are sources whose orders its settings leave out."""
        store = stores.add_store(
            db,
            name=name,
            uid=f"uid-{name}",
            channel="custom_store",
            settings={},
            status_map=WORDS,
            now=NOW,
            preferences=StorePreferences(left_out_sources=left_out),
            requirements=requirements,
        )
        window = Window(NOW - timedelta(days=90), NOW)
        return cls(db, store.id, runs.start_run(db, store_id=store.id, window=window, now=NOW))

    def change(self, **what: Any) -> Changes:  # noqa: ANN401 - settings have many types
        """Change the store's settings as Kim."""
        return stores.change_store(self.db, store_id=self.store_id, now=LATER, operator="Kim", **what)

    def leave_out(self, *sources: str) -> Changes:
        """Leave out orders from just these sources."""
        return self.change(preferences=StorePreferences(left_out_sources=sources))

    def save(self, *found: Order, at: datetime = NOW, seen: frozenset[str] = frozenset()) -> PageOutcome:
        """Import these orders as one page that was asked for at that time."""
        return self.save_page(page(*found, at=at), seen=seen)

    def save_page(self, feed: FeedPage, *, seen: frozenset[str] = frozenset()) -> PageOutcome:
        """Import a page."""
        return orders.save_page(
            self.db, store_id=self.store_id, run_id=self.run_id, page=feed, seen=seen, now=feed.requested_at
        )

    def details(self, number: str = "1001") -> OrderDetails:
        """Everything about the order with this number."""
        ((order_id, _, _),) = queries.find_orders(self.db, number=number, store_id=self.store_id)
        return queries.order_details(self.db, order_id)

    def ship(
        self,
        parcel: ShipmentDraft | None = None,
        *,
        number: str = "1001",
        notify: bool = True,
        tells_parts: bool = True,
        buyer_mail: bool = False,
        now: datetime = NOW,
    ) -> Recorded:
        """Record a parcel of the order."""
        return shipments.record_shipment(
            self.db,
            order_id=self.details(number).id,
            draft=parcel or draft(),
            notify=notify,
            not_before=now,
            operator="Kim",
            now=now,
            tells_parts=tells_parts,
            buyer_mail=buyer_mail,
        )

    def parcel(self, number: str = "1001", index: int = -1) -> ShipmentView:
        """The latest parcel of the order, or the one at this place; voided ones count."""
        return self.details(number).shipments[index]

    def void(self, parcel: int | None = None, *, reason: str = "Broken", now: datetime = LATER) -> Voided:
        """Take this parcel back, or the latest one of order 1001."""
        shipment_id = self.parcel().id if parcel is None else parcel
        return voiding.void_shipment(self.db, shipment_id=shipment_id, reason=reason, operator="Kim", now=now)

    def correct(self, parcel: int | None = None, **facts: Any) -> Corrected:  # noqa: ANN401 - values have many types
        """Give this parcel, or the latest one of order 1001, number T9; facts replace what else is passed."""
        shipment_id = self.parcel().id if parcel is None else parcel
        values: dict[str, Any] = {
            "carrier": "DHL",
            "service": "",
            "tracking_number": "T9",
            "reason": "Mistyped",
            "operator": "Kim",
            "now": LATER,
            "corrections": frozenset(),
            "not_before": LATER,
        }
        return correcting.correct_shipment(self.db, shipment_id=shipment_id, **{**values, **facts})

    def attempt(
        self, notice_id: int | None, state: NoticeState = NoticeState.SENT, *, at: datetime = NOW, steps: int = 0
    ) -> None:
        """One attempt of the notice that ends like this, after so many accepted steps before the last one."""
        assert notice_id is not None
        expires = at + timedelta(minutes=5)
        assert outbox.lease(self.db, notice_id=notice_id, owner="me", expires=expires, now=at) is not None
        for step in range(1, steps + 1):
            outbox.step_done(
                self.db,
                notice_id=notice_id,
                owner="me",
                steps_done=step,
                name=say("one"),
                of=2,
                exchange=None,
                now=at,
            )
        outbox.settle(
            self.db,
            notice_id=notice_id,
            owner="me",
            state=state,
            now=at,
            error=None if state is NoticeState.SENT else say("No."),
            not_before=at if state is NoticeState.QUEUED else None,
            exchange=None,
        )

    def reasons(self, number: str = "1001") -> list[AttentionKind]:
        """Why the order needs attention."""
        return [reason.kind for reason in self.details(number).attention]

    def states(self, number: str = "1001") -> list[NoticeState]:
        """The states of the order's notices, oldest first."""
        return [notice.state for notice in self.details(number).notices]

    def leased(self, notice_id: int | None, owner: str = "me") -> None:
        """Take the notice for sending."""
        assert notice_id is not None
        expires = NOW + timedelta(minutes=5)
        assert outbox.lease(self.db, notice_id=notice_id, owner=owner, expires=expires, now=NOW) is not None

    def told(self, number: str = "1001") -> list[str]:
        """The order's timeline as sentences."""
        return [str(entry.message) for entry in self.details(number).timeline]
