"""How this program starts itself once more."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from ordersync_gui import __version__

if TYPE_CHECKING:  # the entry point loads nothing that may not be needed
    from pathlib import Path

    from ordersync_gui.config import Profile
    from ordersync_gui.domain.desk_server import DeskServer

# The first argument of the process that imports for a window, of the one that writes for that, and of the one that
# writes large exports.
IMPORT_CHILD, PAGE_WRITER, EXPORT_CHILD = "--import-child", "--page-writer", "--export-child"
# All are told which version starts them, and refuse to serve another one: an update while the window is open must
# not bring the database up to date under it.
OF_VERSION = "--of-version"
SERVER = "--server"  # a shared desk's; its password comes from the keyring alone

# glibc keeps what pages of orders leave behind: without these, a process that imports 100,000 of them grows by
# 100 MB. Other systems don't know the names.
_GIVE_MEMORY_BACK = {"MALLOC_ARENA_MAX": "2", "MALLOC_TRIM_THRESHOLD_": "200000"}


def frugal_environment() -> dict[str, str]:
    """The environment for a process that handles page after page: what each leaves goes back to the system."""
    return {**_GIVE_MEMORY_BACK, **os.environ}


def own_command() -> list[str]:
    """The beginning of a command line that runs this program, frozen or not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ordersync_gui"]


def import_command(profile: Profile, server: DeskServer | None = None) -> list[str]:
    """Starts the process that imports for a window on this profile; server: that of a shared desk."""
    place = ["--data-dir", str(profile.data_dir), "--keyring-service", profile.keyring_service]
    return [*own_command(), IMPORT_CHILD, OF_VERSION, __version__, *place, *_on(server)]


def page_writer_command(database: Path | DeskServer, keyring_service: str = "") -> list[str]:
    """Starts the process that writes the pages of long imports into this database.

    keyring_service: where that of a shared desk finds the password.
    """
    from pathlib import Path  # noqa: PLC0415 - as above

    if isinstance(database, Path):
        place = ["--database", str(database)]
    else:
        place = [*_on(database), "--keyring-service", keyring_service]
    return [*own_command(), PAGE_WRITER, OF_VERSION, __version__, *place]


def export_command() -> list[str]:
    """Starts the process that writes a large export."""
    return [*own_command(), EXPORT_CHILD, OF_VERSION, __version__]


def _on(server: DeskServer | None) -> list[str]:
    if server is None:
        return []
    from ordersync_gui.domain.desk_url import url_of_server  # noqa: PLC0415 - most desks have no server

    return [SERVER, url_of_server(server)]
