"""A desk without a window beside a shop of two steps: keyring and clock do what a test says."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from stocked_store import draft
from two_step_shop import CHANNEL, TwoStepShop

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import NoticeView, OrderDetails, Store
from ordersync_gui.domain.errors import NoKeyring
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.sign_in_marks import MARKS


class Keyring(MemorySecrets):
    """Secrets in memory that fail on request: `away` names the calls (save, read, delete) that aren't answered."""

    def __init__(self) -> None:
        super().__init__()
        self.away: set[str] = set()

    def save(self, store_uid: str, secrets: Any) -> None:  # noqa: ANN401 - as the base class
        self._answer("save")
        super().save(store_uid, secrets)

    def read(self, store_uid: str, keys: Any, optional: Any = ()) -> dict[str, str]:  # noqa: ANN401 - as above
        self._answer("read")
        return super().read(store_uid, keys, optional)

    def delete(self, store_uid: str, keys: Any) -> None:  # noqa: ANN401 - as the base class
        self._answer("delete")
        super().delete(store_uid, keys)

    def _answer(self, call: str) -> None:
        if call in self.away:
            raise NoKeyring(say("The safe is locked."))

    def everything(self) -> dict[tuple[str, str], str]:
        """All secrets that lie in it; the marks that a shared desk keeps beside them are none."""
        return {key: text for key, text in self._secrets.items() if key[1] not in MARKS}


@dataclass
class Clock:
    """A clock that only moves when told to; it begins at a whole second, as fine as anything is kept."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


@dataclass
class Bench:
    """A desk, its keyring and clock, and a shop, with the steps that most tests need."""

    desk: Desk
    keyring: Keyring
    clock: Clock
    shop: TwoStepShop

    def connect(self, name: str = "Shop", **more: Any) -> Store:  # noqa: ANN401 - arguments have many types
        """Connect the shop."""
        work = connect_store(self.desk, channel=CHANNEL, name=name, given=self.shop.form, **more)
        return asyncio.run(work)[0]

    def store(self, name: str = "Shop") -> Store:
        """The store as it is now."""
        return queries.store_by_name(self.desk.db, name)

    def stocked(self, *numbers: str) -> Store:
        """A connected store with these paid orders."""
        self.shop.orders = dict.fromkeys(numbers, "paid")
        store = self.connect()
        report = asyncio.run(import_orders(self.desk, store=store))
        assert report.complete, report.error
        return self.store()

    def details(self, number: str = "1001") -> OrderDetails:
        """Everything about the order."""
        ((order_id, _, _),) = queries.find_orders(self.desk.db, number=number, store_id=None)
        return queries.order_details(self.desk.db, order_id)

    def ship(self, number: str = "1001", **more: Any) -> NoticeView:  # noqa: ANN401 - arguments have many types
        """Ship all that is left of the order and queue its notice."""
        work = ship(self.desk, order_id=self.details(number).id, draft=draft(), notify=True, **more)
        asyncio.run(work)
        return self.notice(number)

    def notice(self, number: str = "1001") -> NoticeView:
        """The order's only notice."""
        (notice,) = self.details(number).notices
        return notice

    def told(self, number: str = "1001") -> list[str]:
        """The order's timeline as sentences, oldest first."""
        return [str(entry.message) for entry in self.details(number).timeline]

    def works(self, store: Store) -> bool:
        """Whether an import of the store comes to its end."""
        return asyncio.run(import_orders(self.desk, store=store)).complete

    def notify(self, **more: Any) -> Any:  # noqa: ANN401 - a report
        """Send what is due."""
        return asyncio.run(send_due(self.desk, **more))
