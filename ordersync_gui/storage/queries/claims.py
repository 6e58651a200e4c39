"""Reads who packs which orders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from ordersync_gui.domain.claim import Claim, ClaimedOrder, Packer
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.claim_tables import Claims
from ordersync_gui.storage.columns import from_ms, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders, Stores

_COLUMNS = (Claims.order, Orders.number, Claims.who, Claims.pc, Claims.owner, Claims.since, Claims.expires)


def claims_of(db: Database, order_ids: Sequence[int]) -> dict[int, Claim]:
    """The claims on these orders by the orders' ids, those that have expired among them."""
    found: dict[int, Claim] = {}
    for ids in chunks(order_ids):
        query = Claims.select(*_COLUMNS).join(Orders, on=Claims.order == Orders.id).where(Claims.order.in_(ids))
        found.update((row[0], _claim(row)) for row in db.tuples(query))
    return found


def claims(db: Database, *, now: datetime, store_id: int | None = None) -> tuple[ClaimedOrder, ...]:
    """All claims that haven't expired, the oldest first; store_id: only on that store's orders."""
    query = Claims.select(*_COLUMNS, Stores.name).join(Orders, on=Claims.order == Orders.id)
    query = query.join(Stores, on=Orders.store == Stores.id).where(Claims.expires > to_ms(now))
    if store_id is not None:
        query = query.where(Orders.store == store_id)
    rows: Iterable[Any] = db.tuples(query.order_by(Claims.since, Claims.order))
    return tuple(ClaimedOrder(_claim(row), row[-1]) for row in rows)


def _claim(row: Sequence[Any]) -> Claim:
    order_id, number, who, pc, owner, since, expires = row[:7]
    return Claim(order_id, number, Packer(who, pc, owner), from_ms(since), from_ms(expires))
