"""Saves what an import of one order by its number brought, apart from what imports of windows have reached."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage.columns import messages_to_json, to_ms, told_to_text
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.orders import PageOutcome, save_page
from ordersync_gui.storage.runs import start_run
from ordersync_gui.storage.tables import ImportRuns, RejectedOrders


def start_sought_run(
    db: Database, *, store_id: int, number: str, now: datetime, asked_by: AskedBy | None = None
) -> int:
    """Record that the store's shop is asked for the order with this number; returns the run's id.

    Its window is the moment. Raises NotFound when there is no such store.
    """
    window = Window(now, now)
    return start_run(db, store_id=store_id, window=window, now=now, asked_by=asked_by, sought=number)


def save_sought(db: Database, *, store_id: int, run_id: int, page: FeedPage, now: datetime) -> PageOutcome:
    """Save what came, as `save_page` does.

    An order that a window's import had to reject stays that one's: by its window it is asked for again.
    Raises NotFound when the store or run is gone.
    """
    numbers = [rejected.number for rejected in page.rejected if rejected.number]
    known = (RejectedOrders.store == store_id) & RejectedOrders.number.in_(numbers)
    with db.transaction():
        before = db.tuples(RejectedOrders.select(RejectedOrders.number, RejectedOrders.run).where(known))
        outcome = save_page(db, store_id=store_id, run_id=run_id, page=page, seen=frozenset(), now=now)
        for number, run in before:
            same = (RejectedOrders.store == store_id) & (RejectedOrders.number == number)
            db.run(RejectedOrders.update(run=run).where(same))
    return outcome


def finish_sought_run(
    db: Database, *, run_id: int, now: datetime, error: OrderSyncError | None, warnings: Sequence[Message]
) -> None:
    """Record how it ended; of the store, neither how far its imports have reached nor how the last one went."""
    db.run(
        ImportRuns.update(
            finished_at=to_ms(now),
            complete=error is None,
            error_kind="" if error is None else error.kind,
            error="" if error is None else told_to_text(error.told),
            warnings=messages_to_json(warnings),
        ).where(ImportRuns.id == run_id)
    )
