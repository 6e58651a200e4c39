"""The commands on backups, which work where the database itself can't be opened, too."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from ordersync_gui.cli.backup_text import backup_json, backup_line, loss_text, restored_text, salvaged_text
from ordersync_gui.cli.exit_codes import DONE, NEEDS_ATTENTION, USAGE
from ordersync_gui.cli.session import CommandSession, opened, profile_of, remark, show
from ordersync_gui.cli.table import table
from ordersync_gui.domain.backup import Backup, Restored
from ordersync_gui.domain.errors import Damaged, OrderSyncError, UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import backups as stored
from ordersync_gui.storage.restoring import loss
from ordersync_gui.storage.verified import verified
from ordersync_gui.sync.backups import back_up_now, restore_backup, restore_unopened
from ordersync_gui.sync.desk import utc_now
from ordersync_gui.sync.own_file import own_file_of

_LATEST = "latest"
_HEADINGS = ("When (UTC)", "Why", "MB", "Orders", "Parcels", "File")


async def backup(session: CommandSession, arguments: argparse.Namespace) -> int:
    """Make a backup now."""
    made = await back_up_now(session.desk, file=arguments.file)
    session.show(backup_json(made), f"The backup is in {made.path}: {backup_line(made)}.")
    return DONE


def backups(arguments: argparse.Namespace) -> int:
    """List the backups there are."""
    found = stored.backups(own_file_of(profile_of(arguments.data_dir)))
    cells = [_cells(each) for each in found]
    text = table(_HEADINGS, cells, empty="There is no backup yet: ordersync backup makes one.")
    show([backup_json(each) for each in found], text, as_json=arguments.json)
    return DONE


def restore(arguments: argparse.Namespace) -> int:
    """Restore a backup, or say what that would do."""
    database = own_file_of(profile_of(arguments.data_dir))
    chosen = _chosen(database, arguments.file)
    if not arguments.yes:
        lost = loss(database, chosen)
        would = {
            "backup": backup_json(chosen),
            "would_lose": None if lost is None else _fields(lost),
            "done": False,
        }
        show(would, loss_text(chosen, lost), as_json=arguments.json)
        return USAGE
    done = _restored(arguments, database, chosen)
    shape = {
        "backup": backup_json(done.backup),
        "unconfirmed": done.doubted,
        "before": None if done.before is None else str(done.before.path),
        "set_aside": None if done.set_aside is None else str(done.set_aside),
        "done": True,
    }
    show(shape, restored_text(done), as_json=arguments.json)
    return NEEDS_ATTENTION if done.doubted else DONE


def salvage(arguments: argparse.Namespace) -> int:
    """Save what can be read of a damaged database, or say whether it is damaged."""
    from ordersync_gui.sync.salvage import save_what_can_be_read  # noqa: PLC0415 - rarely needed

    database = own_file_of(profile_of(arguments.data_dir))
    wrong = _what_is_wrong(database)
    if wrong is None:
        shape: Mapping[str, Any] = {"damaged": False}
        show(shape, f"The order database {database} is whole: there is nothing to save.", as_json=arguments.json)
        return DONE
    if not arguments.yes:
        text = f"{wrong}\n\nWith --yes, what can be read is put into a fresh database; the damaged file is kept."
        show({"damaged": True, "detail": wrong.detail, "done": False}, text, as_json=arguments.json)
        return USAGE
    done = save_what_can_be_read(database, now=utc_now(), tell=_telling())
    shape = {"damaged": True, "done": True, **_fields(done), "set_aside": str(done.set_aside)}
    shape["tables"] = [_fields(each) for each in done.tables]
    show(shape, salvaged_text(done), as_json=arguments.json)
    return NEEDS_ATTENTION


def _chosen(database: Path, given: str) -> Backup:
    """The backup that is meant: the newest, one in the folder by its name, or any file."""
    if given == _LATEST:
        return stored.newest(database)
    named = stored.folder_of(database) / given
    return stored.described(named if named.exists() else Path(given).absolute())


def _restored(arguments: argparse.Namespace, database: Path, chosen: Backup) -> Restored:
    """Bring it in while nobody else works on the stores; where no desk can be opened, put a file in place."""
    keep = not arguments.no_backup
    if database.exists():
        # Else it would be made anew.
        with suppress(Damaged), opened(arguments.data_dir, as_json=arguments.json, back_up=keep) as session:
            work = restore_backup(session.desk, backup=chosen.path, keep_current=keep)
            return asyncio.run(work).restored
    return restore_unopened(database, backup=chosen.path, now=utc_now())


def _what_is_wrong(database: Path) -> OrderSyncError | None:
    """Why the database can't be trusted; None when it is whole."""
    if not database.exists():
        raise UsageError(say("There is no order database {path}.", path=database))
    try:
        verified(database)
    except Damaged as error:
        return error
    return None


def _telling() -> Callable[[str, int], None]:
    begun: set[str] = set()

    def tell(name: str, _rows: int) -> None:
        if name not in begun:
            begun.add(name)
            remark(f"Saving: {name}")

    return tell


def _cells(backup: Backup) -> tuple[str, ...]:
    shape = backup_json(backup)
    held = backup.contents
    counts = ("damaged", "") if held is None else (str(held.orders), str(held.shipments))
    return (
        f"{backup.at:%Y-%m-%d %H:%M}",
        shape["reason_text"],
        f"{backup.size / 1e6:.1f}",
        *counts,
        backup.path.name,
    )


def _fields(value: Any) -> dict[str, Any]:  # noqa: ANN401 - one of the frozen values above
    return {name: getattr(value, name) for name in value.__slots__ if name != "set_aside"}
