"""Reads what was done at the desk and can be undone."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.desk_act import DeskActKind, DeskActView
from ordersync_gui.storage.columns import from_ms, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import DeskActs


def last_undoable(db: Database, *, since: datetime | None = None) -> DeskActView | None:
    """The last desk act that wasn't undone; since: none that is older. None when there is none."""
    query = (
        DeskActs.select(DeskActs.id, DeskActs.at, DeskActs.who, DeskActs.kind, DeskActs.orders)
        .where(DeskActs.undone_at.is_null(), DeskActs.orders > 0)
        .order_by(DeskActs.id.desc())
        .limit(1)
    )
    for act_id, at, who, kind, orders in db.tuples(query):
        if since is None or at >= to_ms(since):
            return DeskActView(act_id, from_ms(at), who, DeskActKind(kind), orders)
    return None
