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
    since = (
        (tr("backups", "Orders that came since: {n}. The next import brings them again."), lost.new_orders),
        (tr("backups", "Orders that changed in the shops since: {n}. The next import, too."), lost.changed_orders),
        (tr("backups", "Parcels that were recorded since: {n}. They will be gone here."), lost.parcels),
        (tr("backups", "Notices that shops were sent since: {n}."), lost.told),
    )
    lines = [text.format(n=number(count)) for text, count in since if count]
    lines = lines or [tr("backups", "Nothing has come, changed or been shipped since this backup.")]
    kept = tr("backups", "What is there now is backed up first.")
    return "\n".join([*lines, f"{kept} {waiting}"])


def restored_text(done: Restored) -> str:
    """How a restoration ended, and what is to be done now."""
    tr = QCoreApplication.translate
    lines = [tr("backups", "The backup of {when} is restored.").format(when=when(done.backup.at))]
    if done.before is not None:
        lines.append(tr("backups", "What was there before is in {file}.").format(file=done.before.path.name))
    if done.doubted:
        doubted = tr(
            "backups",
            "{n} shipment notices may have been sent since, and are unconfirmed now.",
            None,
            done.doubted,
        )
        lines.append(doubted.format(n=number(done.doubted)))
    lines.append(
        tr("backups", "Import all stores now (Shift+F5): they are asked for everything that changed since.")
    )
    return " ".join(lines)
