"""Turns a PostgreSQL server's failures into errors with a sentence on what to do."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

import peewee
import psycopg
from psycopg import errors

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Locked, NoRoom, ServerAway, StorageError
from ordersync_gui.domain.wording import say

# The server says itself that it ends, begins, or has no room for one more.
_AWAY = ("08", "57P", "53300")
_MISTAKES = ("22", "23", "42")  # of this program: values, constraints, statements
_NO_RIGHT = ("42501", "25006")


@contextmanager
def plain_server_errors(server: DeskServer, on_error: Callable[[], None]) -> Generator[None]:
    """Turn the failures of this server into StorageError; bugs pass unchanged. on_error is called for each."""
    try:
        yield
    except (psycopg.Error, peewee.PeeweeException) as error:
        found = _origin(error)
        on_error()
        if found is None or _is_mistake(found):
            raise
        raise _worded(found, server) from error


def is_away(error: BaseException) -> bool:
    """Whether the error says that the server is away, rather than that it refuses something."""
    found = _origin(error)
    return found is not None and _is_away(found)


def _origin(error: BaseException) -> psycopg.Error | None:
    """What psycopg said first: peewee wraps it, and a lost connection fails again when all is undone."""
    found: psycopg.Error | None = None
    following: BaseException | None = error
    while following is not None:
        if isinstance(following, psycopg.Error):
            found = following
        following = following.__cause__ or following.__context__
    return found


def _is_mistake(error: psycopg.Error) -> bool:
    return (error.sqlstate or "").startswith(_MISTAKES) and error.sqlstate not in _NO_RIGHT


def _is_away(error: psycopg.Error) -> bool:
    state = error.sqlstate or ""
    # Without a state nothing came from the server: the way to it is broken.
    return state.startswith(_AWAY) or (
        not state and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    )


def _worded(error: psycopg.Error, server: DeskServer) -> StorageError:
    text = " ".join(str(error).split())
    if isinstance(error, errors.InvalidPassword | errors.InvalidAuthorizationSpecification):
        return _refused(server, text)
    if _is_away(error):
        if "authentication failed" in text or "no password supplied" in text:
            return _refused(server, text)
        return ServerAway(
            say("The server with the orders ({server}) doesn't answer.", server=str(server)),
            meaning=say("Nothing was changed."),
            remedy=say("Check the network. ordersync tries again by itself."),
            detail=text,
        )
    if error.sqlstate in _NO_RIGHT:
        return StorageError(
            say("You may only read the orders on {server}, not change them.", server=str(server)),
            meaning=say("Nothing was changed."),
            remedy=say("Ask whoever runs the server for the right to write, or update ordersync on this PC."),
            detail=text,
        )
    if isinstance(error, errors.DiskFull):
        return NoRoom(
            say("The disk of the server with the orders ({server}) is full.", server=str(server)),
            remedy=say("Tell whoever runs the server."),
            detail=text,
        )
    if isinstance(error, errors.LockNotAvailable | errors.DeadlockDetected | errors.SerializationFailure):
        return Locked(
            say("Another PC is writing to {server} and doesn't finish.", server=str(server)),
            remedy=say("Try again."),
            detail=text,
        )
    return StorageError(
        say("The orders on {server} can't be read or written.", server=str(server)),
        remedy=say("Tell whoever runs the server what it said."),
        detail=text,
    )


def _refused(server: DeskServer, text: str) -> StorageError:
    return StorageError(
        say("The server {server} refused the user or the password.", server=str(server)),
        meaning=say("Nothing was changed."),
        remedy=say("Check user and password of the shared desk."),
        detail=text,
    )
