"""Opens a shared desk while a small window says so, and what can be done where that doesn't work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Thread

from ordersync_gui.app.connecting_notice import Choice, ConnectingNotice
from ordersync_gui.app.opening import open_database
from ordersync_gui.config import AppLog, Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk_place import chosen_place, open_desk, set_aside_place
from ordersync_gui.sync.shared_clock import clock_of
from ordersync_gui.ui.jobs import fault


@dataclass(frozen=True, slots=True)
class OpenedDesk:
    """A database, and the clock that counts for it."""

    db: Database
    clock: Callable[[], datetime]


async def open_chosen(profile: Profile, secrets: SecretStore, log: AppLog) -> OpenedDesk | None:
    """What this PC works on; None where the person would rather leave.

    Raises Damaged, StorageError about a file of this PC.
    """
    notice: ConnectingNotice | None = None
    try:
        while (place := chosen_place(profile)) is not None:
            notice = notice or ConnectingNotice()
            notice.connecting(place.server)
            try:
                return await _connected(profile, secrets, log, notice)
            except OrderSyncError as error:
                match await notice.ask(error):
                    case Choice.LEAVE:
                        return None
                    case Choice.OWN_ORDERS:
                        set_aside_place(profile)
                    case Choice.CHANGE:
                        await notice.change(profile, secrets)
    finally:
        if notice is not None:
            notice.end()
    db = await open_database(profile.database)
    return OpenedDesk(db, clock_of(db))


async def _connected(profile: Profile, secrets: SecretStore, log: AppLog, notice: ConnectingNotice) -> OpenedDesk:
    """Connect on a thread that nobody waits for once the person has enough. Raises OrderSyncError, Cancelled."""
    loop = asyncio.get_running_loop()
    found: asyncio.Future[OpenedDesk] = loop.create_future()

    def told(outcome: OpenedDesk | OrderSyncError) -> None:
        if found.done():
            if isinstance(outcome, OpenedDesk):
                outcome.db.close()
        elif isinstance(outcome, OpenedDesk):
            found.set_result(outcome)
        else:
            found.set_exception(outcome)

    def work() -> None:
        outcome = _opened(profile, secrets, log)
        try:
            loop.call_soon_threadsafe(told, outcome)
        except RuntimeError:  # the program has ended meanwhile
            if isinstance(outcome, OpenedDesk):
                outcome.db.close()

    Thread(target=work, daemon=True, name="connecting").start()
    return await notice.unless_cancelled(found)


def _opened(profile: Profile, secrets: SecretStore, log: AppLog) -> OpenedDesk | OrderSyncError:
    db: Database | None = None
    try:
        db = open_desk(profile, secrets, learn_secret=log.secrets.learn)
        return OpenedDesk(db, clock_of(db))
    except OrderSyncError as error:
        outcome: OrderSyncError = error
    except Exception as error:  # noqa: BLE001 - whatever it is, the person must hear of it
        outcome = fault(error)
    if db is not None:
        db.close()
    return outcome
