"""Reads of what is set for the whole desk."""

from __future__ import annotations

from dataclasses import fields

from ordersync_gui.domain.desk_settings import DeskSettings
from ordersync_gui.storage import desk_tables
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database

RESTORED_KEY = "restored"


def desk_settings(db: Database) -> DeskSettings:
    """What is set for the whole desk; what was never set has its default."""
    table = desk_tables.DeskSettings
    rows = dict(db.tuples(table.select(table.key, table.value)))
    known = {field.name: from_json(rows[field.name]) for field in fields(DeskSettings) if field.name in rows}
    return DeskSettings(**known)


def restored_mark(db: Database) -> str:
    """Which restoring of a backup this database went through last ("" for none): another makes all rows new."""
    table = desk_tables.DeskSettings
    found = db.column(table.select(table.value).where(table.key == RESTORED_KEY))
    return str(found[0]) if found else ""
