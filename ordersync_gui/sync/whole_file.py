"""Writes a file that appears whole or not at all, so that nobody ever finds half of one."""

from __future__ import annotations

import errno
import os
import re
import shutil
import sys
import time
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, TextIO

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# What is being written, by the id of the process that writes it.
_UNFINISHED = re.compile(r"\.ordersync-(\d+)-\w+|\..+\.(\d+)\.[0-9a-f]{32}\.part", re.ASCII)
_ABANDONED_S = 3600  # a folder may be shared with another PC, on which the process may live


@contextmanager
def appearing_whole(file: Path, encoding: str) -> Generator[TextIO]:
    """A stream into a file beside the wanted one, which takes its place when everything is written.

    Raises UsageError when it can't be written; then a file that was there is as it was.
    """
    with _taking_the_place_of(file) as part, part.open("x", encoding=encoding, newline="") as stream:
        yield stream


@contextmanager
def appearing_whole_in_bytes(file: Path) -> Generator[BinaryIO]:
    """The same for what isn't text; the stream can seek."""
    with _taking_the_place_of(file) as part, part.open("xb") as stream:
        yield stream


def write_for_this_user(file: Path, content: bytes) -> None:
    """Write a file that nobody else on this PC may read; raises UsageError as `appearing_whole`."""
    with _taking_the_place_of(file) as part:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)


def clear_away_after(process: int, file: Path) -> None:
    """Remove what a process that has ended (its id) left unfinished beside the file, as when it was killed."""
    with suppress(OSError, RuntimeError):
        place = file.resolve()
        for part in place.parent.glob(f".{escape(place.name)}.{process}.*.part"):
            part.unlink()
        for folder in place.parent.glob(f".ordersync-{process}-*"):
            shutil.rmtree(folder, ignore_errors=True)


def passing_folder(beside: Path) -> TemporaryDirectory[str]:
    """A folder for this user alone in the one that is given, for what is needed while a file is written."""
    return TemporaryDirectory(prefix=f".ordersync-{os.getpid()}-", dir=beside)


def clear_away_abandoned(folder: Path) -> None:
    """Remove what runs that were killed left unfinished in the folder: nobody writes it, and not since an hour."""
    with suppress(OSError):
        for left in folder.iterdir():
            named = _UNFINISHED.fullmatch(left.name)
            if named is not None and _is_abandoned(left, process=int(named[1] or named[2])):
                if left.is_dir():
                    shutil.rmtree(left, ignore_errors=True)
                else:
                    left.unlink(missing_ok=True)


def _is_abandoned(left: Path, *, process: int) -> bool:
    places = [left, *left.iterdir()] if left.is_dir() else [left]
    latest = max(place.lstat().st_mtime for place in places)
    return not left.is_symlink() and time.time() - latest > _ABANDONED_S and not _lives(process)


def _lives(process: int) -> bool:
    if sys.platform == "win32":
        return False  # there, what somebody writes can't be removed
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True  # another user's
    return True


@contextmanager
def _taking_the_place_of(file: Path) -> Generator[Path]:
    """A path beside the file; what is written there takes the file's place when all went well."""
    place = _place(file)
    clear_away_abandoned(place.parent)
    part = place.with_name(f".{place.name}.{os.getpid()}.{uuid.uuid4().hex}.part")
    try:
        yield part
        part.replace(place)
    except OSError as error:
        raise UsageError(
            say("The file {file} can't be written: {reason}.", file=file, reason=error.strerror or error),
            field="file",
            remedy=_remedy(error),
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _remedy(error: OSError) -> Message:
    if error.errno in _NO_ROOM:
        return say("Free some space on that disk, or choose another one.")
    return say("Choose a folder in which you may write, and close the file where it is open.")


def _place(file: Path) -> Path:
    """Where the file itself stands; what isn't a plain file (a folder, a device) is never replaced by one."""
    try:
        place = file.resolve()
        replaceable = place.is_file() or not place.exists()
    except (OSError, RuntimeError):  # links that lead to each other
        replaceable = False
    if not replaceable:
        raise UsageError(
            say("{file} isn't a file that can be written.", file=file),
            field="file",
            remedy=say("Choose another name."),
        )
    return place
