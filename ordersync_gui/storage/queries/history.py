"""Reads of what happened: imports, orders that couldn't be read, exchanges on the wire."""

from __future__ import annotations

from typing import Any

from ordersync_gui.domain.desk import RejectedView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.run_view import RunView
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import decompress, from_ms, told_from_text
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import thaw_exchange
from ordersync_gui.storage.queries.import_runs import run_history
from ordersync_gui.storage.tables import EvidenceRows, RejectedOrders, Stores


def runs(db: Database, *, store_id: int | None, limit: int) -> tuple[RunView, ...]:
    """The latest imports of one store or all, newest first."""
    return run_history(db, store_id, limit)


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
        reason=told_from_text(row["reason"]),
        raw=decompress(row["raw_text"]),
        at=from_ms(row["at"]),
    )


def exchange(db: Database, evidence_id: int) -> Exchange:
    """A kept exchange on the wire; raises NotFound."""
    found = db.column(EvidenceRows.select(EvidenceRows.exchange).where(EvidenceRows.id == evidence_id))
    if not found:
        raise NotFound(say("This exchange with the shop is no longer kept."))
    return thaw_exchange(found[0])
