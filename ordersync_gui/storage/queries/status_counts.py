"""Counts orders by status and need, from what the database keeps by itself: at once, however many there are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import StatusCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import OrderCounts
from ordersync_gui.storage.facets import LEFT_OUT, NEEDS, status_of

# How a reason begins in JSON; inside a text the quote would be escaped, so that this stands nowhere else.
_REASON = re.compile(r'\["([a-z_]+)",')

# Few orders need attention: an index holds just these, and many of them have the same text.
_NEEDING = f"""SELECT attention, count(*) FROM orders INDEXED BY orders_needing_attention
    WHERE attention IS NOT NULL AND facet & {LEFT_OUT} = 0{{of_store}} GROUP BY attention"""  # noqa: S608 - our own text


def status_counts(db: Database, store_id: int | None) -> StatusCounts:
    """How many orders of the store, or of all stores, have each status, and how many need attention for what.

    Those that are left out are counted apart.
    """
    counts = OrderCounts.select(OrderCounts.facet, OrderCounts.orders)
    of_store, values = ("", ()) if store_id is None else (" AND store_id = ?", (store_id,))
    if store_id is not None:
        counts = counts.where(OrderCounts.store == store_id)
    with db.snapshot():
        by_facet = db.tuples(counts)
        by_reasons = _by_reasons(dict(db.connection().execute(_NEEDING.format(of_store=of_store), values)))
    return _counted(by_facet, by_reasons)


def _counted(by_facet: list[tuple[int, int]], by_reasons: Mapping[frozenset[AttentionKind], int]) -> StatusCounts:
    by_status: Counter[OrderStatus] = Counter()
    for facet, count in by_facet:
        if not facet & LEFT_OUT:
            by_status[status_of(facet)] += count
    return StatusCounts(
        by_status={status: count for status, count in by_status.items() if count},
        needs_attention=sum(count for facet, count in by_facet if facet & NEEDS and not facet & LEFT_OUT),
        left_out=sum(count for facet, count in by_facet if facet & LEFT_OUT),
        by_attention=_by_kind(by_reasons),
        by_reasons=by_reasons,
    )


def _by_reasons(texts: Mapping[str, int]) -> dict[frozenset[AttentionKind], int]:
    """How many orders have exactly these kinds of reasons, from how many have each text of all their reasons."""
    found: Counter[frozenset[AttentionKind]] = Counter()
    for text, count in texts.items():
        found[frozenset(map(AttentionKind, _REASON.findall(text)))] += count
    return dict(found)


def _by_kind(by_reasons: Mapping[frozenset[AttentionKind], int]) -> dict[AttentionKind, int]:
    """How many orders have a reason of each kind."""
    found: Counter[AttentionKind] = Counter()
    for kinds, count in by_reasons.items():
        found.update(dict.fromkeys(kinds, count))
    return dict(found)
