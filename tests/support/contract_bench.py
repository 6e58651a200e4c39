"""What the contract tests of channels work with: a practice shop, its login, sessions, orders and a notice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

import pytest

from ordersync_gui.channels.abilities import ImportsOrders, NotifiesShipment, Provider
from ordersync_gui.channels.http import Session, TimeLimits
from ordersync_gui.domain.channel import Connection, NoticeField, Window
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice
from ordersync_gui.domain.order import LineKind, Order, ReceivedOrder
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.status import OrderStatus, map_word, mapped_status
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.sync.paging import PageWalk

ALL_TIME = Window(datetime(2020, 1, 1, tzinfo=UTC), datetime.now(UTC) + timedelta(days=2))
ORDERS = 40
SECRET = "geheim: s3cret/with spaces & 100% ünü"
# One value per field that can be found again wherever it stands in a request.
TOLD = {
    NoticeField.TRACKING: "TRACKX4711",
    NoticeField.CARRIER: "CarrierX",
    NoticeField.SERVICE: "ServiceX",
    NoticeField.COST: "12.34",
    NoticeField.NOTE: "NoteX for the buyer",
}


class ContractBench:
    """A subclass sets `provider`; one whose shop isn't a built-in practice shop also overrides `open_shop`."""

    provider: Provider

    def open_shop(self, **settings: Any) -> PracticeShop:  # noqa: ANN401 - PracticeShop's own parameters
        """A practice shop of this channel, not started."""
        return PracticeShop(channel=self.provider.spec.key, **settings)

    # what the tests work with

    @pytest.fixture
    def shop(self) -> Iterator[PracticeShop]:
        """A running shop with two pages of orders and some more."""
        with self.open_shop(orders=ORDERS, seed=3, page_size=15) as running:
            yield running

    def connection(self, shop: PracticeShop, **secrets: str) -> Connection:
        """The shop's own login as a filled-in form; secrets given here replace its own."""
        login = cast("dict[str, dict[str, str]]", announcement(shop)["login"])
        spec = self.provider.spec
        given = {**login["set"], **login["secrets"], **secrets}
        values = checked_values(spec.form, given)
        return Connection(
            {key: value for key, value in values.items() if key not in spec.secret_keys},
            {key: value for key, value in values.items() if key in spec.secret_keys},
        )

    def session(
        self, connection: Connection, *, exchanges: list[Exchange] | None = None, read: float = 20
    ) -> Session:
        """A session as the use cases open it."""
        redactor = Redactor(connection.secrets.values(), usernames=[connection.values.get("username", "")])
        return Session(
            redactor=redactor,
            on_exchange=None if exchanges is None else exchanges.append,
            limits=TimeLimits(read=read, whole=2 * read),
        )

    def page(self, shop: PracticeShop, number: int = 1, **secrets: str) -> FeedPage:
        """One page of all orders."""
        connection = self.connection(shop, **secrets)
        with self.session(connection) as session:
            return self.imports.fetch_page(connection, ALL_TIME, number, session)

    def all_orders(self, shop: PracticeShop) -> dict[str, ReceivedOrder]:
        """All orders of the shop by number, read as an import reads them."""
        walk, found = PageWalk(), dict[str, ReceivedOrder]()
        while walk.next_page is not None:
            page = self.page(shop, walk.next_page)
            assert page.damage is None
            assert walk.pages_read < ORDERS, "paging doesn't end"
            found.update((received.order.number, received) for received in walk.take(page))
        return found

    @property
    def imports(self) -> ImportsOrders:
        """The provider as one that imports."""
        assert isinstance(self.provider, ImportsOrders)
        return self.provider

    @property
    def notifies(self) -> NotifiesShipment:
        """The provider as one that tells."""
        assert isinstance(self.provider, NotifiesShipment)
        return self.provider

    def paid_order(self, shop: PracticeShop) -> Order:
        """An order that awaits shipment, with at least one item that has an id."""
        words = self.provider.spec.default_status_map
        return next(
            order
            for order in map(shop.order, sorted(order.number for order in shop.orders))
            if map_word(words, order.source_status) is OrderStatus.AWAITING_SHIPMENT
            and all(line.line_id for line in order.lines if line.kind is LineKind.ITEM)
        )

    def notice(self, order: Order) -> ShipmentNotice:
        """Everything about the whole order, whatever the channel takes of it."""
        items = tuple(
            NoticeItem(line.line_id, line.sku, line.name, line.quantity, line.upc)
            for line in order.lines
            if line.kind is LineKind.ITEM
        )
        return ShipmentNotice(
            order_number=order.number,
            order_id=order.remote_id,
            carrier=TOLD[NoticeField.CARRIER],
            tracking_number=TOLD[NoticeField.TRACKING],
            ship_date=date(2026, 11, 20),
            created_at=datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
            service=TOLD[NoticeField.SERVICE],
            note_to_buyer=TOLD[NoticeField.NOTE],
            cost=1234,
            currency=order.currency,
            customer_code=order.buyer.code,
            recipient=order.ship_to,
            items=items,
        )

    def tell(self, shop: PracticeShop, notice: ShipmentNotice, *, exchanges: list[Exchange] | None = None) -> None:
        """Send every step of the notice once."""
        self.tell_steps(shop, notice, exchanges=exchanges)

    def tell_steps(
        self,
        shop: PracticeShop,
        notice: ShipmentNotice,
        *,
        first: int = 0,
        exchanges: list[Exchange] | None = None,
        trouble_at_last: str = "",
    ) -> None:
        """Send the steps from `first` on; the shop misbehaves when it comes to the last one."""
        connection = self.connection(shop)
        steps = self.notifies.notice_steps(connection, notice)
        with self.session(connection, exchanges=exchanges) as session:
            for number, step in enumerate(steps[first:], first):
                if trouble_at_last and number == len(steps) - 1:
                    shop.misbehave = {trouble_at_last}
                self.notifies.read_notice_reply(session.post_once(step.request), number)

    def status_now(self, shop: PracticeShop, order: Order) -> OrderStatus:
        """What the shop's feed says of the order, by the channel's usual words."""
        received = self.all_orders(shop)[order.number].order
        return mapped_status(
            self.provider.spec.default_status_map, received.source_status, received.implied_status
        )
