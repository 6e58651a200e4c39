"""What commands say about backups, in words and as JSON."""

from __future__ import annotations

from typing import Any

from ordersync_gui.cli.table import table
from ordersync_gui.domain.backup import REASON_TEXTS, Backup, Restored, RestoreLoss
from ordersync_gui.domain.salvage import Salvaged
from ordersync_gui.sync.json_values import time_text


def backup_json(backup: Backup) -> dict[str, Any]:
    """A backup's facts; the counts are null where it is damaged."""
    held = backup.contents
    return {
        "file": str(backup.path),
        "at": time_text(backup.at),
        "reason": None if backup.reason is None else backup.reason.value,
        "reason_text": REASON_TEXTS[backup.reason],
        "bytes": backup.size,
        "damaged": backup.damaged,
        "version": None if held is None else held.version,
        "orders": None if held is None else held.orders,
        "shipments": None if held is None else held.shipments,
        "notices": None if held is None else held.notices,
    }


def backup_line(backup: Backup) -> str:
    """What it holds, in a few words."""
    held = backup.contents
    counts = "it is damaged" if held is None else f"{held.orders} orders, {held.shipments} parcels"
    return f"{counts}, {backup.size / 1e6:.1f} MB"


def loss_text(backup: Backup, lost: RestoreLoss | None) -> str:
    """What restoring it would do."""
    lines = [f"The backup of {backup.at:%Y-%m-%d %H:%M} UTC ({REASON_TEXTS[backup.reason]}), {backup.path}"]
    if lost is None:
        lines.append("The order database can't be read now. It would be set aside, and the backup take its place.")
    else:
        lines += [
            "Restoring it would take back what came since:",
            f"  {lost.new_orders} orders that came since, and {lost.changed_orders} that the shops changed since",
            "  (the next imports bring both again)",
            f"  {lost.parcels} parcels that were recorded since: they would be gone",
            f"  {lost.told} notices that shops accepted since",
            "What is there now would be backed up first.",
        ]
    lines.append("Notices that wait in the backup would be unconfirmed: they may have been sent since.")
    return "\n".join([*lines, "Nothing was done. Add --yes to restore it."])


def restored_text(done: Restored) -> str:
    """How a restoration ended."""
    lines = [f"The backup of {done.backup.at:%Y-%m-%d %H:%M} UTC is restored."]
    if done.before is not None:
        lines.append(f"What was there before is in {done.before.path}.")
    if done.set_aside is not None:
        lines.append(f"The damaged file lies in {done.set_aside}.")
    if done.doubted:
        lines.append(
            f"{done.doubted} notices may have been sent since, and are unconfirmed now: "
            "ordersync look asks the shops, ordersync notices lists them."
        )
    return "\n".join([*lines, "The next imports ask for everything that changed since."])


def salvaged_text(done: Salvaged) -> str:
    """What was saved, per table, and what is to be done."""
    rows = [(one.table, str(one.saved), "?" if one.lost is None else str(one.lost)) for one in done.tables]
    lines = [table(("Table", "Saved", "Lost"), rows, empty=""), ""]
    lines.append(f"The damaged file lies in {done.set_aside}.")
    if done.dropped:
        lines.append(f"{done.dropped} orders that lack lines were left out; the next imports bring them again.")
    if done.doubted:
        lines.append(f"{done.doubted} notices may have been sent, and are unconfirmed now.")
    if done.invented:
        lines.append(f"{done.invented} stores have to be connected again: ordersync stores lists them.")
    return "\n".join(lines)
