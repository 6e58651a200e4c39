"""A file that a command writes takes no other file's place unasked."""

from __future__ import annotations

from pathlib import Path

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say


def refuse_existing(file: Path) -> None:
    """Raises UsageError when the file is there already."""
    if file.exists():
        raise UsageError(
            say("The file {file} exists already; nothing was written.", file=file),
            field="file",
            remedy=say("Choose another name, or add --force to replace it."),
        )
