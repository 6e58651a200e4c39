"""Keeps a store's own copies of templates."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.paper_tables import Templates


def keep_template(db: Database, *, store_id: int, kind: str, text: str | None, now: datetime) -> None:
    """Keep the store's own template of this kind of paper or mail; None goes back to the built-in one."""
    with db.transaction():
        db.run(Templates.delete().where(Templates.store == store_id, Templates.kind == kind))
        if text is not None:
            db.run(Templates.insert(store=store_id, kind=kind, text=text, changed_at=to_ms(now)))
