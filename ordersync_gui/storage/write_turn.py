"""Lets short writes of one process go before the next page of a long import in another one.

SQLite gives its write lock to whoever happens to ask when it is free: a process that writes page after page leaves
others hardly a chance. So whoever waits shows that by a lock on a file beside the database, which ends with its
process, and the import looks for it between two pages.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOOK_EVERY_S = 0.002
# Somebody who waits for longer isn't waiting for this import.
_GIVE_WAY_S = 2.0


class WriteTurn:
    """The turns at writing into the database at `path`. The file is made by the first import that gives way."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f"{path.name}-turn")

    @contextmanager
    def wanted(self) -> Iterator[None]:
        """Inside, show that a short write waits for its turn."""
        handle = _opened(self._path)
        if handle is None:  # nobody looks for it
            yield
            return
        try:
            _show(handle)
            yield
        finally:
            os.close(handle)

    def give_way(self) -> None:
        """Wait until nobody shows that, for two seconds at most. Blocking."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return  # a full or read-only disk is for the write itself to tell of
        try:
            deadline = time.monotonic() + _GIVE_WAY_S
            while not _is_free(handle) and time.monotonic() < deadline:
                time.sleep(_LOOK_EVERY_S)
        finally:
            os.close(handle)


def _opened(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR)
    except OSError:
        return None


def _show(handle: int) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_SH)


def _is_free(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            fcntl.flock(handle, fcntl.LOCK_UN)
    except OSError:
        return False
    return True
