"""Opens the database that one of this program's own processes is told to work on."""

from __future__ import annotations

from pathlib import Path

from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.desk_url import server_of_url
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk_place import open_server


def opened(file: Path, server: str, secrets: SecretStore) -> Database:
    """The shared desk at this URL, or the file where that is ""; others' writes go first. Raises StorageError."""
    if server:
        return open_server(server_of_url(server), secrets)
    return Database(file, gives_way=True)
