"""Keeps how the desk's scanner types, apart from the other settings: each is saved without the other."""

from __future__ import annotations

from dataclasses import asdict

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.scan_settings import ScanSettings, checked_scan_settings
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database


def save_scan_settings(db: Database, settings: ScanSettings) -> Changes:
    """Keep these settings; no open view shows anything of them. Raises UsageError naming the field at fault."""
    value = to_json(asdict(checked_scan_settings(settings)))
    with db.transaction():
        insert_rows(db, "desk_setting", [{"key": "scan", "value": value}], replace=("key",))
    return Changes()
