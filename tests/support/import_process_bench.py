"""A desk whose imports run in a process of their own, beside practice shops, its secrets in the real keyring."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from fresh_database import fresh

from ordersync_gui.config import Profile
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunProgress
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.connect import channel_spec, connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import import_command
from ordersync_gui.sync.workers import Workers


@dataclass
class ProcessBench:
    """The desk, and what its imports told."""

    profile: Profile
    importer: ImportProcess
    desk: Desk
    told: list[RunProgress] = field(default_factory=list)

    @classmethod
    def at(cls, folder: Path, **more: Any) -> ProcessBench:  # noqa: ANN401 - as ImportProcess takes it
        """A new desk with a keyring name of its own."""
        profile = Profile(folder, f"ordersync-test-{uuid4().hex}")
        importer = ImportProcess(import_command(profile), **more)
        return cls(profile, importer, _desk(profile, importer))

    def connect(self, shop: PracticeShop, name: str = "Shop") -> Store:
        """Connect a shop."""
        login: Any = announcement(shop)["login"]
        given = {**login["set"], **login["secrets"]}
        store, *_ = asyncio.run(connect_store(self.desk, channel="custom_store", name=name, given=given))
        return store

    async def imported(
        self,
        name: str = "Shop",
        *,
        on_progress: Callable[[RunProgress], object] = bool,
        cancellation: Cancellation | None = None,
        pause: Pause | None = None,
    ) -> ImportReport:
        """Import a store as the window does."""

        def note(progress: RunProgress) -> None:
            self.told.append(progress)
            on_progress(progress)

        return await self.importer.import_orders(
            self.desk,
            store=queries.store_by_name(self.desk.db, name),
            since=None,
            on_progress=note,
            cancellation=cancellation,
            pause=pause,
            asked_by=AskedBy.PERSON,
        )

    def run(self, work: Awaitable[Any]) -> Any:  # noqa: ANN401 - whatever it gives
        """Run the work on a loop of its own, within time; the process that imports ends with it."""

        async def whole() -> Any:  # noqa: ANN401 - as above
            try:
                return await asyncio.wait_for(work, 60)
            finally:
                await asyncio.to_thread(self.importer.close)

        return asyncio.run(whole())

    @property
    def numbers(self) -> list[str]:
        """The orders that are here."""
        rows = self.desk.db.connection().execute("SELECT number FROM orders ORDER BY number")
        return [number for (number,) in rows]

    def close(self) -> None:
        """End everything, and leave nothing in the keyring."""
        self.importer.close()
        for store in queries.stores(self.desk.db):
            self.desk.secrets.delete(store.uid, channel_spec(store.channel).secret_keys)
        self.desk.workers.close()
        self.desk.db.close()


def _desk(profile: Profile, importer: ImportProcess) -> Desk:
    secrets = KeyringSecrets(profile.keyring_service, time_limit_s=20)
    return Desk(Database(fresh(profile.database)), secrets, Workers(), "Kim", importer=importer)
