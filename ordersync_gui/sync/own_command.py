"""How this program starts itself once more."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the entry point loads nothing that may not be needed
    from pathlib import Path

    from ordersync_gui.config import Profile

# The first argument of the process that imports for a window, and of the one that writes for that.
IMPORT_CHILD, PAGE_WRITER = "--import-child", "--page-writer"


def own_command() -> list[str]:
    """The beginning of a command line that runs this program, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ordersync_gui"]


def import_command(profile: Profile) -> list[str]:
    """Starts the process that imports for a window on this profile."""
    place = ["--data-dir", str(profile.data_dir), "--keyring-service", profile.keyring_service]
    return [*own_command(), IMPORT_CHILD, *place]


def page_writer_command(database: Path) -> list[str]:
    """Starts the process that writes the pages of long imports into this database."""
    return [*own_command(), PAGE_WRITER, "--database", str(database)]
