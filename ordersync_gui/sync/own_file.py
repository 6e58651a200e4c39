"""What concerns the database's file, such as backups, and what is said where a shared desk has none here."""

from __future__ import annotations

from pathlib import Path

from ordersync_gui.config import Profile
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk_place import chosen_place


def own_file(db: Database) -> Path:
    """The database's file on this PC. Raises StorageError for a shared desk."""
    if db.server is not None:
        raise on_a_server(db.server)
    return db.path


def own_file_of(profile: Profile) -> Path:
    """The same for a desk that isn't open. Raises StorageError for a PC that works on a shared desk."""
    place = chosen_place(profile)
    if place is not None:
        raise on_a_server(place.server)
    return profile.database


def on_a_server(server: DeskServer) -> StorageError:
    """Why nothing can be done about a file."""
    return StorageError(
        say("The orders are on {server}, not in a file on this PC.", server=str(server)),
        meaning=say("Nothing was done."),
        remedy=say(
            "Whoever runs that server backs them up and looks after them. The manual's page on shared desks "
            "says how."
        ),
    )
