"""What the window says about backups."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.backup import Backup, BackupReason, Restored, RestoreLoss
from ordersync_gui.ui.text import number, when


def reason_text(backup: Backup) -> str:
    """Why it was made."""
    tr = QCoreApplication.translate
    return {
        BackupReason.BY_HAND: tr("backups", "made by hand"),
        BackupReason.BEFORE_UPDATE: tr("backups", "before an update"),
        BackupReason.BEFORE_RESTORE: tr("backups", "before a backup was restored"),
        None: str(backup.path),
    }[backup.reason]


def loss_text(lost: RestoreLoss | None) -> str:
    """What restoring a backup would lose."""
    tr = QCoreApplication.translate
    waiting = tr(
        "backups",
        "Shipment notices that wait in the backup become unconfirmed: they may have been sent since, and are "
        "looked up in the shops.",
    )
    if lost is None:
        return f"{tr('backups', 'What is there now can not be read; it is set aside.')} {waiting}"
    text = tr(
        "backups",
        "Since this backup {new} orders came, {changed} others changed at the shops (the next import brings both "
        "again), {parcels} parcels were recorded (they will be gone here), and shops were told of {told}. What is "
        "there now is backed up first.",
    )
    counts = {
        "new": number(lost.new_orders),
        "changed": number(lost.changed_orders),
        "parcels": number(lost.parcels),
        "told": number(lost.told),
    }
    return f"{text.format(**counts)} {waiting}"


def restored_text(done: Restored) -> str:
    """How a restoration ended, and what is to be done now."""
    tr = QCoreApplication.translate
    lines = [tr("backups", "The backup of {when} is restored.").format(when=when(done.backup.at))]
    if done.before is not None:
        lines.append(tr("backups", "What was there before is in {file}.").format(file=done.before.path.name))
    if done.doubted:
        doubted = tr("backups", "{n} shipment notices may have been sent since, and are unconfirmed now.")
        lines.append(doubted.format(n=number(done.doubted)))
    lines.append(
        tr("backups", "Import all stores now (Shift+F5): they are asked for everything that changed since.")
    )
    return " ".join(lines)
