"""A desk beside a practice shop of many orders, by clocks that a test sets: what imports are tried on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from desk_bench import Clock, Keyring
from fresh_database import fresh

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.run import ImportReport, RunProgress
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.workers import Workers


@dataclass
class ImportedShop:
    """A desk with one store, its shop, and the clock of both."""

    desk: Desk
    shop: PracticeShop
    clock: Clock
    database: Path

    @classmethod
    def beside(cls, shop: PracticeShop, clock: Clock, folder: Path) -> ImportedShop:
        """A desk of its own that is connected to the shop."""
        database = folder / "orders.sqlite3"
        found = cls(Desk(Database(fresh(database)), Keyring(), Workers(), "Kim", clock), shop, clock, database)
        login: Any = announcement(shop)["login"]
        given = {**login["set"], **login["secrets"]}
        asyncio.run(connect_store(found.desk, channel="custom_store", name="Shop", given=given))
        return found

    @property
    def store(self) -> Store:
        """The store as it is now."""
        return queries.store_by_name(self.desk.db, "Shop")

    def imported(
        self, *, since: datetime | None = None, stop_after: int = 0, on_page: Callable[[], object] = int
    ) -> ImportReport:
        """An import; stop_after: a person stops it after so many pages, 0 for not; on_page: what happens then."""
        cancellation = Cancellation()

        def note(progress: RunProgress) -> None:
            self.told.append(progress)
            on_page()
            if stop_after and progress.counts.pages == stop_after:
                cancellation.cancel()

        self.told: list[RunProgress] = []
        self.asked_before = len(self.shop.requests)
        work = import_orders(self.desk, store=self.store, since=since, on_progress=note, cancellation=cancellation)
        return asyncio.run(work)

    def windows(self) -> list[tuple[str, str, str]]:
        """What the last import asked for: beginning, end, page."""
        found = []
        for request in self.shop.requests[self.asked_before :]:
            query = parse_qs(urlsplit(request.path).query)
            if query.get("action") == ["export"]:
                found.append((query["start_date"][0], query["end_date"][0], query.get("page", ["1"])[0]))
        return found

    def numbers(self) -> set[str]:
        """The orders that are here."""
        return {number for (number,) in self.desk.db.connection().execute("SELECT number FROM orders")}

    def close(self) -> None:
        """Stop the workers."""
        self.desk.workers.close()
        self.desk.db.close()
