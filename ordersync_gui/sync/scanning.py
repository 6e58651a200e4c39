"""What scanning keeps: how the scanner types, and why an order is shipped unchecked."""

from __future__ import annotations

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.scan_settings import ScanSettings, checked_scan_settings
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import scan_settings, unchecked
from ordersync_gui.sync.desk import Desk


async def save_scan_settings(desk: Desk, settings: ScanSettings) -> Changes:
    """Keep how the scanner types. Raises UsageError naming the field at fault."""
    checked = checked_scan_settings(settings)
    return await desk.workers.write(scan_settings.save_scan_settings, desk.db, checked)


async def ship_unchecked(desk: Desk, *, order_id: int, reason: str) -> Changes:
    """Keep in the order's timeline why its items aren't checked by scanning. Raises NotFound, UsageError."""
    if not reason.strip():
        raise UsageError(say("The reason is missing."), field="reason")
    return await desk.workers.write(
        unchecked.keep_unchecked,
        desk.db,
        order_id=order_id,
        reason=reason.strip(),
        operator=desk.who,
        now=desk.clock(),
    )
