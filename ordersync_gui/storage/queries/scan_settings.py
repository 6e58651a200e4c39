"""Reads of how the desk's scanner types."""

from __future__ import annotations

from dataclasses import fields, replace

from ordersync_gui.domain.scan_settings import ScanEnd, ScanSettings, ScanVerify
from ordersync_gui.storage import desk_tables
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database


def scan_settings(db: Database) -> ScanSettings:
    """How the scanner types; what was never set has its default."""
    table = desk_tables.DeskSettings
    found = db.column(table.select(table.value).where(table.key == "scan"))
    stored = from_json(str(found[0])) if found else {}
    known = {field.name: stored[field.name] for field in fields(ScanSettings) if field.name in stored}
    settings = ScanSettings(**known)
    return replace(settings, end=ScanEnd(settings.end), verify=ScanVerify(settings.verify))
