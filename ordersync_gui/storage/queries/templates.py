"""Reads stores' own templates."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.paper_tables import Templates


def template_of(db: Database, store_id: int, kind: str) -> str | None:
    """The store's own template of this kind, None where the built-in one counts."""
    found = db.column(Templates.select(Templates.text).where(Templates.store == store_id, Templates.kind == kind))
    return str(found[0]) if found else None


def own_templates(db: Database, store_id: int) -> frozenset[str]:
    """The kinds of which the store has a template of its own."""
    return frozenset(db.column(Templates.select(Templates.kind).where(Templates.store == store_id)))
