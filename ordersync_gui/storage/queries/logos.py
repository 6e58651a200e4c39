"""Reads stores' logos."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.paper_tables import Logos


def logo_of(db: Database, store_id: int) -> bytes | None:
    """The store's logo as a PNG file, None where it has none."""
    found = db.column(Logos.select(Logos.data).where(Logos.store == store_id))
    return bytes(found[0]) if found else None
