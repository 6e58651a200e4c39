"""The names that the find box proposes, read from the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_completion import KnownValues


def known_values(desk: Desk) -> KnownValues:
    """Stores, tags, carriers and people of this desk; call it off the Qt thread."""
    from ordersync_gui.domain.order_query_completion import KnownValues  # noqa: PLC0415 - not for the first paint

    db = desk.db
    return KnownValues(
        stores=tuple(store.name for store in queries.stores(db)),
        tags=queries.tag_names(db),
        carriers=queries.carriers_used(db),
        assignees=queries.assignees(db),
    )
