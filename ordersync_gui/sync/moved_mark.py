"""The mark beside a file of orders that were moved: they are worked on elsewhere, so that nobody opens it."""

from __future__ import annotations

from pathlib import Path

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.whole_file import write_for_this_user


def mark_moved(database: Path, where: str) -> None:
    """Have nobody open this file, for its orders are, or soon will be, there. Raises StorageError."""
    write_for_this_user(_mark(database), where.encode())


def unmark_moved(database: Path) -> None:
    """Let this file be opened again."""
    _mark(database).unlink(missing_ok=True)


def is_moved(database: Path) -> bool:
    """Whether the file's orders were moved."""
    return _mark(database).exists()


def refuse_moved(database: Path) -> None:
    """Raises StorageError where the file's orders were moved."""
    if not is_moved(database):
        return
    where = _mark(database).read_text("utf-8", errors="replace")
    raise StorageError(
        say("The orders of this PC were moved to {where}.", where=where),
        meaning=say("They are still in {file}, but whoever worked on both would tell shops twice.", file=database),
        remedy=say(
            "Join that desk with ordersync share --url. If nobody works on it, ordersync move --undo lets the "
            "orders here be opened again; ordersync move --to goes on with a move that was broken off."
        ),
    )


def _mark(database: Path) -> Path:
    return database.with_name(f"{database.name}.moved")
