"""Keeps after how many days buyers are forgotten, and takes the mark off orders whose data came back."""

from __future__ import annotations

from collections.abc import Sequence

from peewee import BaseQuery

from ordersync_gui.domain.buyers_keeping import checked_buyers_days
from ordersync_gui.domain.changes import Changes
from ordersync_gui.storage.bulk import chunks, insert_rows
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.privacy_tables import BuyerDeletions

BUYERS_DAYS_KEY = "buyers_days"


def save_buyers_days(db: Database, days: int) -> Changes:
    """Forget buyers after so many days from now on, 0 for never; nothing is deleted yet. Raises UsageError."""
    value = to_json(checked_buyers_days(days))
    with db.transaction():
        insert_rows(db, "desk_setting", [{"key": BUYERS_DAYS_KEY, "value": value}], replace=("key",))
    return Changes()


def buyers_came_back(db: Database, order_ids: Sequence[int]) -> None:
    """These orders were written anew as the shop sent them; call it in the same transaction."""
    for ids in chunks(order_ids):
        db.run(_came_back(ids))


@prepared
def _came_back(order_ids: Sequence[int]) -> BaseQuery:
    return BuyerDeletions.delete().where(BuyerDeletions.order.in_(order_ids))
