"""Counts for the preview of a store's maps, in statements that only SQLite understands."""

# ruff: noqa: S608 - statements are put together from names of our own columns; names of fields are bound
from __future__ import annotations

from collections.abc import Collection

from ordersync_gui.domain.channel_fields import custom_name, fact_name
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.database import Database

# In these the shop hasn't accepted a notice, so that it may go out once more, or at all.
_UNACCEPTED = (NoticeState.QUEUED, NoticeState.REFUSED, NoticeState.UNCONFIRMED)
_STATES = ", ".join(f"'{state.value}'" for state in _UNACCEPTED)
_NOTICES = f"""SELECT payload ->> 'carrier', payload ->> 'service', count(*) FROM notice
    WHERE store_id = ? AND state IN ({_STATES}) GROUP BY 1, 2"""
_OWN_FIELD = """custom_fields != '{}'
    AND EXISTS (SELECT 1 FROM json_each(custom_fields) WHERE key = ? AND value != '')"""


def unaccepted_notices(db: Database, store_id: int) -> list[tuple[CarrierService, int]]:
    """Our carriers and services in notices that the store's shop hasn't accepted, with how many each."""
    with db.plain_errors():
        rows = db.connection().execute(_NOTICES, (store_id,)).fetchall()
    return [(CarrierService(carrier, service), count) for carrier, service, count in rows]


def orders_with_text(db: Database, store_id: int, keys: Collection[str]) -> int:
    """How many of the store's orders have something in one of these fields; the keys are `mappable_fields`'."""
    names = [name for key in keys if (name := custom_name(key)) is not None]
    facts = [fact for key in keys if (fact := fact_name(key)) is not None]
    filled = [_OWN_FIELD for _ in names] + [f"{fact} != ''" for fact in facts]
    if not filled:
        return 0
    statement = f"SELECT count(*) FROM orders WHERE store_id = ? AND ({' OR '.join(filled)})"
    with db.plain_errors():
        return int(db.connection().execute(statement, (store_id, *names)).fetchone()[0])
