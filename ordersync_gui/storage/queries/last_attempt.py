"""The last import of a store that has ended, whichever window, command or PC it was."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import ImportRuns


def last_attempt(db: Database, store_id: int) -> tuple[datetime, str] | None:
    """When it ended, and the kind of its error, "" when it went well; one order by its number is no import."""
    ended = (ImportRuns.store == store_id) & (ImportRuns.sought == "") & ImportRuns.finished_at.is_null(False)
    query = ImportRuns.select(ImportRuns.finished_at, ImportRuns.error_kind).where(ended)
    found = db.tuples(query.order_by(ImportRuns.id.desc()).limit(1))
    return (from_ms(found[0][0]), str(found[0][1])) if found else None
