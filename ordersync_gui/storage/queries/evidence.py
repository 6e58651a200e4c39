"""Reads of kept exchanges with shops: of one order or notice, or all in which some words stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from peewee import fn

from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.domain.exchange import Purpose
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import thaw_exchange
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.tables import EvidenceRows, Notices, Orders, Stores

_AT_ONCE = 500  # rows that are read in one go while looking for words


def evidence(
    db: Database,
    *,
    order_id: int | None = None,
    notice_id: int | None = None,
    text: str = "",
    store_id: int | None = None,
    before: int | None = None,
    after: int | None = None,
    limit: int = 200,
) -> tuple[EvidenceView, ...]:
    """Kept exchanges, newest first, at most limit of them; before, after: only those with a lower, a higher id.

    Every word of text must stand, in whatever letters, in the order's number, tracking number, store, or the
    exchange's method, URL, status, headers, bodies or failure. Each is unpacked for that: not for the Qt thread.
    """
    wanted = {Notices.order: order_id, EvidenceRows.notice: notice_id, Notices.store: store_id}
    conditions: list[Any] = [column == value for column, value in wanted.items() if value is not None]
    if after is not None:
        conditions.append(EvidenceRows.id > after)
    words = fold(text).split()
    views = _newest_first(db, conditions, before, _AT_ONCE if words else limit)
    return tuple(islice((view for view in views if _holds(view, words)), limit))


def evidence_size(db: Database) -> tuple[int, int]:
    """How many exchanges are kept, and how many bytes they take, compressed."""
    (found,) = db.tuples(EvidenceRows.select(fn.COUNT(EvidenceRows.at), fn.COALESCE(fn.SUM(EvidenceRows.size), 0)))
    count, size = found
    return count, size


def _newest_first(db: Database, conditions: list[Any], before: int | None, at_once: int) -> Iterator[EvidenceView]:
    """In portions, each a short read, so that a long search holds up nothing."""
    while True:
        query = _rows().where(*conditions) if conditions else _rows()
        if before is not None:
            query = query.where(EvidenceRows.id < before)
        rows = db.dicts(query.limit(at_once))
        yield from map(_view, rows)
        if len(rows) < at_once:
            return
        before = rows[-1]["id"]


def _rows() -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return (
        EvidenceRows.select(
            EvidenceRows,
            Notices.order.alias("order_id"),
            fn.json_extract(Notices.payload, "$.tracking_number").alias("tracking_number"),
            Orders.number,
            Stores.name.alias("store_name"),
        )
        .join(Notices, on=(Notices.id == EvidenceRows.notice))
        .join(Orders, on=(Orders.id == Notices.order))
        .join(Stores, on=(Stores.id == Notices.store))
        .order_by(EvidenceRows.id.desc())
    )


def _view(row: dict[str, Any]) -> EvidenceView:
    return EvidenceView(
        id=row["id"],
        at=from_ms(row["at"]),
        order_id=row["order_id"],
        order_number=row["number"],
        store=row["store_name"],
        purpose=Purpose(row["purpose"]),
        notice_id=row["notice"],
        tracking_number=row["tracking_number"],
        attempt=row["attempt"],
        exchange=thaw_exchange(row["exchange"]),
    )


def _holds(view: EvidenceView, words: list[str]) -> bool:
    if not words:
        return True
    exchange = view.exchange
    headers = (*exchange.request_headers.items(), *exchange.response_headers.items())
    parts = (
        view.order_number,
        view.tracking_number,
        view.store,
        exchange.method,
        exchange.url,
        "" if exchange.status is None else str(exchange.status),
        *(f"{name}: {value}" for name, value in headers),
        exchange.request_body,
        exchange.response_body,
        exchange.failure,
    )
    folded = fold("\n".join(parts))
    return all(word in folded for word in words)
