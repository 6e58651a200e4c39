"""Moves this PC's own orders to the server of a shared desk, or a shared desk's back to this PC.

A mark beside the file of this PC keeps everybody from opening it meanwhile and afterwards: what waits to be told
to shops waits in the copy too, and mustn't be told twice.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path

from ordersync_gui.config import Profile
from ordersync_gui.credentials import SecretStore
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Busy, OrderSyncError, StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_copy import CopiedTable, copy_desk, unfinished
from ordersync_gui.storage.replacing import is_open_elsewhere
from ordersync_gui.sync.desk_place import kept_password
from ordersync_gui.sync.moved_mark import is_moved, mark_moved, unmark_moved

Progress = Callable[[int, int], None]


def move_to_server(
    profile: Profile, server: DeskServer, *, password: str, progress: Progress
) -> tuple[CopiedTable, ...]:
    """Copy this PC's own orders into the server's empty database; afterwards they can't be opened here. Blocking.

    Called again it goes on where it was broken off. Raises Busy while a window or command has the orders open,
    StorageError and ServerAway as `copy_desk` does: the orders can be opened again then,
    unless the copy was whole already.
    """
    file = profile.database
    if not file.exists():
        raise StorageError(say("There are no orders in {file} to move.", file=file))
    with (
        _marked(file, server) as keep,
        closing(Database(server, password=password)) as target,
        closing(Database(file)) as source,
    ):
        return copy_desk(source, target, progress=progress, before_finish=keep)


def move_here(
    profile: Profile, secrets: SecretStore, server: DeskServer, *, progress: Progress
) -> tuple[CopiedTable, ...]:
    """Copy a shared desk to where this PC's own orders are kept, which are none yet. Blocking.

    They can be opened after `open_again`. Raises NoKeyring, and what `move_to_server` raises.
    """
    file = profile.database
    with (
        _marked(file, server) as keep,
        closing(Database(server, password=kept_password(secrets, server))) as source,
        closing(Database(file)) as target,
    ):
        return copy_desk(source, target, progress=progress, before_finish=keep)


def open_again(profile: Profile) -> None:
    """Let this PC's own orders be opened though they were moved. Raises StorageError for half of a copy."""
    file = profile.database
    if file.exists():
        with closing(Database(file)) as db:
            if unfinished(db):
                raise StorageError(
                    say("The copy in {file} was broken off.", file=file),
                    remedy=say("Finish it first: ordersync move --to local"),
                )
    unmark_moved(file)


@contextmanager
def _marked(file: Path, server: DeskServer) -> Generator[Callable[[], None]]:
    """Inside nobody else opens the file, nor afterwards if what this gives was called, or it was marked before."""
    kept = [is_moved(file)]
    if not kept[0]:
        mark_moved(file, str(server))
    try:
        if is_open_elsewhere(file):
            raise Busy(
                say("The order database {path} is open in another window or command.", path=file),
                remedy=say("Close all of them and try again."),
            )
        yield lambda: kept.append(True)
    except OrderSyncError:
        if not any(kept):
            unmark_moved(file)
        raise
