"""Reads of what happened: imports, orders that couldn't be read, exchanges on the wire."""

from __future__ import annotations

from typing import Any

from ordersync_gui.domain.channel_words import words_from_data
from ordersync_gui.domain.desk import RejectedView, RunView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import decompress, from_json, from_ms, from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import thaw_exchange
from ordersync_gui.storage.tables import EvidenceRows, ImportRuns, RejectedOrders, Stores


def runs(db: Database, *, store_id: int | None, limit: int) -> tuple[RunView, ...]:
    """The latest imports of one store or all, newest first."""
    query = (
        ImportRuns.select(ImportRuns, Stores.name.alias("store_name"))
        .join(Stores, on=(Stores.id == ImportRuns.store))
        .order_by(ImportRuns.id.desc())
        .limit(limit)
    )
    if store_id is not None:
        query = query.where(ImportRuns.store == store_id)
    return tuple(_run(row) for row in db.dicts(query))


def _run(row: dict[str, Any]) -> RunView:
    counts = ("pages", "seen", "new", "changed", "unchanged", "rejected", "left_out")
    return RunView(
        id=row["id"],
        store=row["store_name"],
        started_at=from_ms(row["started_at"]),
        finished_at=from_ms_or_none(row["finished_at"]),
        counts=RunCounts(**{name: row[name] for name in counts}),
        warnings=tuple(Message(template, values) for template, values in from_json(row["warnings"])),
        complete=row["complete"],
        error_kind=row["error_kind"],
        error=row["error"],
        new_words=words_from_data(from_json(row["new_words"])),
    )


def rejected_orders(db: Database, store_id: int | None) -> tuple[RejectedView, ...]:
    """Orders of one store or all that couldn't be read, newest first, with their raw text."""
    query = (
        RejectedOrders.select(RejectedOrders, Stores.name.alias("store_name"))
        .join(Stores, on=(Stores.id == RejectedOrders.store))
        .order_by(RejectedOrders.at.desc(), RejectedOrders.id.desc())
    )
    if store_id is not None:
        query = query.where(RejectedOrders.store == store_id)
    return tuple(_rejected(row) for row in db.dicts(query))


def _rejected(row: dict[str, Any]) -> RejectedView:
    return RejectedView(
        id=row["id"],
        store=row["store_name"],
        number=row["number"],
        reason=row["reason"],
        raw=decompress(row["raw_text"]),
        at=from_ms(row["at"]),
    )


def exchange(db: Database, evidence_id: int) -> Exchange:
    """A kept exchange on the wire; raises NotFound."""
    found = db.column(EvidenceRows.select(EvidenceRows.exchange).where(EvidenceRows.id == evidence_id))
    if not found:
        raise NotFound(say("This exchange with the shop is no longer kept."))
    return thaw_exchange(found[0])
