"""Reads when the stores' orders were ordered: the rhythm of each store, its newest order, its last news."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from ordersync_gui.domain.usual_silence import LOOKED_BACK, Rhythm
from ordersync_gui.storage.columns import from_ms, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.engine import Connection

# As far back as a silence of four weeks leaves four weeks of orders before it.
_RANGE = 2 * LOOKED_BACK
# Of a desk with more orders than that in this time only the latest are read: a quarter of a second on an old PC.
_MOST = 100_000
_MILLISECOND = timedelta(milliseconds=1)
# Orders of the same ten minutes are taken together; no gap within them is long enough to matter. Covered by the
# index `orders_by_ordered`, which begins with these two columns and holds the store.
_RHYTHMS = """
    WITH bursts AS (
        SELECT store_id, min(ordered_at) AS began, max(ordered_at) AS ended, count(*) AS orders FROM orders
        WHERE left_out IN (0, 1) AND ordered_at BETWEEN :start AND :now GROUP BY store_id, ordered_at / 600000),
    newest AS (SELECT store_id, max(ended) AS at FROM bursts GROUP BY store_id),
    recent AS (
        SELECT bursts.store_id, orders, began, ended,
            began - lag(ended) OVER (PARTITION BY bursts.store_id ORDER BY began) AS gap
        FROM bursts JOIN newest USING (store_id) WHERE ended >= newest.at - :looked_back)
    SELECT store_id, sum(orders), min(began), max(ended), coalesce(max(gap), 0) FROM recent GROUP BY store_id"""
_NTH_NEWEST = """SELECT ordered_at FROM orders WHERE left_out = 0 AND ordered_at BETWEEN :start AND :now
    ORDER BY ordered_at DESC LIMIT 1 OFFSET :most"""
# Of a store without an order in the range: the newest of those that came here last, which no index holds. The
# plus keeps SQLite from looking for them among the orders of all stores.
_OLDER = """SELECT max(ordered_at) FROM (SELECT ordered_at FROM orders
    WHERE store_id = :store AND left_out = :left_out AND +ordered_at <= :now ORDER BY id DESC LIMIT 2000)"""
# An order that a person asked for by its number says nothing of what comes by itself.
_BROUGHT = """SELECT coalesce(finished_at, started_at) FROM import_run
    WHERE store_id = :store AND new > 0 AND sought = '' ORDER BY id DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What is known of the orders of one store: its rhythm, None without an order in the last weeks.

    newest: the latest time at which an order was ordered (where that is long ago, of those that came here last);
    came_at: when an import last brought a new one. A field
    is None where there is nothing of the kind.
    """

    rhythm: Rhythm | None = None
    newest: datetime | None = None
    came_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadArrivals:
    """The arrivals of all stores by their ids, as they were read at that time."""

    at: datetime
    by_store: Mapping[int, Arrivals] = field(default_factory=dict)


def arrivals(db: Database, now: datetime) -> ReadArrivals:
    """When the orders of all stores came, left-out ones among them; those dated into the future don't count."""
    connection = db.connection()
    with db.snapshot(), db.plain_errors():
        start = _start(connection, now)
        given = {"start": start, "now": to_ms(now), "looked_back": LOOKED_BACK // _MILLISECOND}
        rhythms = {
            store: Rhythm(orders, from_ms(first), from_ms(newest), gap * _MILLISECOND)
            for store, orders, first, newest, gap in connection.execute(_RHYTHMS, given)
        }
        stores = [store for (store,) in connection.execute("SELECT id FROM store")]
        return ReadArrivals(now, {store: _of(connection, store, rhythms.get(store), given) for store in stores})


def _start(connection: Connection, now: datetime) -> int:
    given = {"start": to_ms(now - _RANGE), "now": to_ms(now), "most": _MOST}
    busy = connection.execute(_NTH_NEWEST, given).fetchone()
    return int(busy[0]) if busy else to_ms(now - _RANGE)


def _of(connection: Connection, store: int, rhythm: Rhythm | None, given: Mapping[str, int]) -> Arrivals:
    brought = connection.execute(_BROUGHT, {"store": store}).fetchone()
    newest = rhythm.newest if rhythm is not None else _older(connection, store, given)
    return Arrivals(rhythm, newest, from_ms(brought[0]) if brought else None)


def _older(connection: Connection, store: int, given: Mapping[str, int]) -> datetime | None:
    """The newest order of a store that has none in the range."""
    found = [
        row[0]
        for left_out in (0, 1)
        for row in connection.execute(_OLDER, {**given, "left_out": left_out, "store": store})
        if row[0] is not None
    ]
    return from_ms(max(found)) if found else None
