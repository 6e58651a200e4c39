"""Turns the database's failures into errors with a sentence on what to do."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import peewee

from ordersync_gui.domain.errors import Damaged, Locked, NoRoom, StorageError
from ordersync_gui.domain.wording import say

# A file that ends in the middle of a page that should be there.
_CUT_OFF = sqlite3.SQLITE_IOERR_SHORT_READ
_MALFORMED = b"malformed database schema"
_BROKEN = frozenset({sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT})
# SQLite says "full" of a full disk only; a used up quota or a file that may not grow are told as these.
_WRITE_FAILED = frozenset({sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_FSYNC})
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def plain_errors(path: Path) -> Generator[None]:
    """Turn the failures of the database at path into StorageError; bugs pass unchanged."""
    try:
        yield
    except (peewee.IntegrityError, peewee.ProgrammingError, sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # a mistake in this program
    except (peewee.PeeweeException, sqlite3.Error) as error:
        raise _worded(error, path) from error
    except UnicodeDecodeError as error:
        if not is_broken(error):
            raise
        raise damaged(path, error.object.decode(errors="replace")) from error


@contextmanager
def plain_file_errors(path: Path) -> Generator[None]:
    """The same for files beside the database: what the system says, too, becomes StorageError."""
    try:
        with plain_errors(path):
            yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise no_room(path, str(error)) from error
        raise StorageError(
            say("The file {path} can't be read or written.", path=path),
            remedy=say("Check that the folder exists, that you may write to it and that the disk isn't full."),
            detail=str(error),
        ) from error


def damaged(path: Path, detail: str) -> Damaged:
    """The error for a database whose file is broken."""
    return Damaged(
        say("The order database {path} is damaged.", path=path),
        meaning=say("Nothing was changed in it."),
        remedy=say("Restore a backup (ordersync restore), or save what can be read (ordersync salvage)."),
        detail=detail,
    )


def no_room(path: Path, detail: str) -> NoRoom:
    """The error for a disk that became full."""
    return NoRoom(
        say("The disk with the order database {path} is full.", path=path),
        remedy=say("Free some space and try again."),
        detail=detail,
    )


def is_broken(error: BaseException) -> bool:
    """Whether SQLite says with this error that the file is broken.

    It names what is malformed in the schema by whatever bytes stand there, on which Python then fails.
    """
    if isinstance(error, UnicodeDecodeError):
        return error.object.startswith(_MALFORMED)
    return _is_broken(_origin(error)[0])


def _is_broken(code: int) -> bool:
    return code & 0xFF in _BROKEN or code == _CUT_OFF


def _origin(error: BaseException) -> tuple[int, str]:
    """SQLite's code and words of what went wrong first.

    Where a disk is full SQLite itself undoes the transaction, and then refuses to have it undone once more.
    """
    found = 0, str(error)
    following: BaseException | None = error
    while following is not None:
        code = getattr(following, "sqlite_errorcode", 0)
        found = (code, str(following)) if code else found
        following = following.__cause__ or following.__context__
    return found


def _worded(error: Exception, path: Path) -> StorageError:
    code, text = _origin(error)
    if _is_broken(code):
        return damaged(path, text)
    if code & 0xFF == sqlite3.SQLITE_FULL:
        return no_room(path, text)
    if code & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return Locked(
            say("Another program is writing to the order database {path} and doesn't finish.", path=path),
            remedy=say("Close other windows of ordersync and try again."),
            detail=text,
        )
    if code in _WRITE_FAILED:
        return StorageError(
            say("The order database {path} can't be written: the disk is full or broken.", path=path),
            remedy=say("Free some space and try again."),
            detail=text,
        )
    return StorageError(
        say("The order database {path} can't be opened, read or written.", path=path),
        remedy=say("Check that the folder exists, that you may write to it and that the disk isn't full."),
        detail=text,
    )
