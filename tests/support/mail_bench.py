"""A desk with a store that mails its buyers through a practice mail server, in texts of one line."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from stocked_store import StockedStore, draft, order

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import OrderDetails, ShipmentView, Store
from ordersync_gui.domain.mail import Envelope, MailState, MailView
from ordersync_gui.domain.mail_settings import MailSecurity, MailSettings
from ordersync_gui.domain.order import Buyer
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.mail.smtp import Limits
from ordersync_gui.practice.mail_server import PracticeMailServer
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mails import MailReport, send_due_mails
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.workers import Workers

LIMITS = Limits(connect_s=5, reply_s=5, final_s=5, whole_s=15)


def plain_texts(_desk: Desk, store: Store, details: OrderDetails, parcel: ShipmentView, uid: str) -> Envelope:
    """A mail without templates."""
    return Envelope(
        message_id=f"<{uid}@shop.test>",
        sender_name=store.name,
        sender_address=store.preferences.mails.sender_address,
        reply_to="",
        recipient=details.order.buyer.email,
        subject=f"Order {details.order.number}: {parcel.carrier} {parcel.tracking_number}",
        text="It is on its way.",
        html="<p>It is on its way.</p>",
        language="en",
    )


@dataclass
class MovedClock:
    """A clock that only moves when told to."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


@dataclass
class MailBench:
    """The desk, its store and the mail server."""

    desk: Desk
    clock: MovedClock
    server: PracticeMailServer
    stock: StockedStore

    @classmethod
    def opened(cls, db: Database, server: PracticeMailServer, *, workers: Workers, **settings: Any) -> MailBench:  # noqa: ANN401 - settings have many types
        """A store whose mails are on."""
        clock = MovedClock()
        desk = Desk(db=db, secrets=MemorySecrets(), workers=workers, operator="Kim", clock=clock)
        bench = cls(desk, clock, server, StockedStore.opened(db))
        bench.set_up(**settings)
        return bench

    def set_up(self, *, preferences: StorePreferences | None = None, **settings: Any) -> None:  # noqa: ANN401 - as above
        """Change how the store mails."""
        plain = MailSettings(
            send=True,
            host="127.0.0.1",
            port=self.server.port,
            security=MailSecurity.NONE,
            sender_address="desk@shop.test",
        )
        wanted = preferences or StorePreferences(buyer_mail=False)
        self.stock.change(preferences=replace(wanted, mails=replace(plain, **settings)))

    def orders(self, *numbers: str, email: str = "asa@example.test") -> None:
        """Import paid orders."""
        buyer = Buyer("Åsa Öberg", email, "+46 1", "asa")
        self.stock.save(*(order(number, buyer=replace(buyer, email=email)) for number in numbers))

    def ship(self, *numbers: str, notify: bool = False, **more: Any) -> None:  # noqa: ANN401 - as above
        """Ship all of these orders."""

        async def all_of_them() -> None:
            for number in numbers:
                details = self.stock.details(number)
                await ship(self.desk, order_id=details.id, draft=draft(f"T{number}"), notify=notify, **more)

        asyncio.run(all_of_them())

    def send(self, **more: Any) -> MailReport:  # noqa: ANN401 - as above
        """One round."""
        given = {"compose": plain_texts, "limits": LIMITS, **more}
        return asyncio.run(send_due_mails(self.desk, **given))

    def mails(self, **which: Any) -> Sequence[MailView]:  # noqa: ANN401 - as above
        """The mails, newest first."""
        return mails(self.desk.db, **which)

    def mail(self, number: str = "1001") -> MailView:
        """The order's only mail."""
        (found,) = mails(self.desk.db, order_id=self.stock.details(number).id)
        return found

    def states(self) -> Counter[MailState]:
        """How many mails there are in each state."""
        return Counter(view.state for view in self.mails())

    def delivered(self) -> Counter[str]:
        """How often the server kept each order's mail, by subject."""
        return Counter(str(mail.message["Subject"]) for mail in self.server.mails)

    def store(self) -> Store:
        """The store as it is now."""
        return queries.store_by_name(self.desk.db, "Shop")
