"""Keeps what is set for the whole desk."""

from __future__ import annotations

from dataclasses import asdict

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_settings import DeskSettings, checked_desk_settings
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database


def save_desk_settings(db: Database, settings: DeskSettings) -> Changes:
    """Keep these settings; no open view shows anything of them. Raises UsageError naming the field at fault."""
    values = asdict(checked_desk_settings(settings))
    with db.transaction():
        rows = [{"key": key, "value": to_json(value)} for key, value in values.items()]
        insert_rows(db, "desk_setting", rows, replace=("key",))
    return Changes()
