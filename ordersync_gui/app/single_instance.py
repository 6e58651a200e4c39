"""One window per profile: the first one holds a lock, a later one asks it to come forward and ends."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ordersync_gui.app.run_mark import Run, RunMark
from ordersync_gui.config import Profile
from ordersync_gui.domain.errors import OrderSyncError, StorageError
from ordersync_gui.domain.wording import say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BELL = "doorbell"
_LOOK_EVERY_S = 0.1
# A window that starts or closes has this long before whoever waits for it gives up.
PATIENCE_S = 45.0
# One that was found but says nothing hangs.
_SILENCE_S = 8.0


class Place:
    """The right to be this profile's window. The system ends it with the process, however that ends.

    mark: what is known of the run that has it.
    """

    def __init__(self, profile: Profile) -> None:
        self._file = profile.data_dir / "window.lock"
        self.mark = RunMark(profile.data_dir / "window.running")
        self._handle: int | None = None

    @property
    def taken(self) -> bool:
        """Whether this process has it."""
        return self._handle is not None

    def take(self) -> bool:
        """Take it if nobody has it; whether this process has it now. Raises StorageError."""
        if self._handle is not None:
            return True
        try:
            # Children don't inherit it, so one that outlives its window keeps nobody out.
            handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StorageError(
                say("The data folder {folder} can't be used.", folder=self._file.parent),
                meaning=say("Nothing can be kept, so nothing was done."),
                remedy=say("Check that the folder is yours and that the disk isn't full."),
                detail=error.strerror or type(error).__name__,
            ) from error
        if not _locked(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def leave(self) -> None:
        """Let others have it. May be called twice."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def take_or_ring(place: Place, *, patience_s: float = PATIENCE_S) -> bool:
    """Take the place, or bring the window that has it to the front; whether this process has it now.

    A window that is about to close is waited for. Raises OrderSyncError when the other one doesn't answer,
    StorageError when the place can't be taken.
    """
    begun = heard = time.monotonic()
    while not place.take():
        from ordersync_gui.app.doorbell import Answer, ring  # noqa: PLC0415 - a first start needs no network code

        run = place.mark.read()
        answer = Answer.SILENT if run is None or not run.bell else ring(run.bell)
        if answer is Answer.SHOWN:
            return False
        now = time.monotonic()
        if answer is Answer.CLOSING or _is_starting(run):
            heard = now
        if now - begun > patience_s or now - heard > min(_SILENCE_S, patience_s):
            raise _silent()
        time.sleep(_LOOK_EVERY_S)
    return True


def _is_starting(run: Run | None) -> bool:
    """Whether it will soon answer; one that can't write its mark, or not to its end, is waited for no longer."""
    if run is None or run.bell:
        return False
    with suppress(ValueError, TypeError):
        return datetime.now(UTC) - datetime.fromisoformat(run.begun) < timedelta(seconds=PATIENCE_S)
    return False


def answer_soon(place: Place, folder: Path) -> None:
    """Begin to answer other starts once the event loop has a moment; nothing of it before the first paint.

    folder: the profile's.
    """
    QTimer.singleShot(0, lambda: _answer(place, folder))


def stop_answering() -> None:
    """Answer no other start any more."""
    application = QCoreApplication.instance()
    for bell in [] if application is None else application.findChildren(QObject, _BELL):
        bell.setParent(None)
        shiboken6.delete(bell)  # at once: its socket goes with it


def _answer(place: Place, folder: Path) -> None:
    from ordersync_gui.app.doorbell import Answer, Doorbell, bring_to_front  # noqa: PLC0415 - not for the first paint

    application, run = QCoreApplication.instance(), place.mark.read()
    if application is None or run is None or application.findChild(QObject, _BELL) is not None:
        return

    def be_rung() -> Answer:
        now = place.mark.read()
        shown = bring_to_front()
        if now is None or now.asked_to_end:
            return Answer.CLOSING
        return Answer.SHOWN if shown else Answer.SILENT

    bell = Doorbell(be_rung, application)
    bell.setObjectName(_BELL)
    place.mark.note_bell(bell.hang(folder, before=run.bell))


def _silent() -> OrderSyncError:
    return OrderSyncError(
        say("ordersync is open already, but its window doesn't answer."),
        meaning=say("Two windows on the same orders would get in each other's way, so no second one was opened."),
        remedy=say("Look for its window and wait a moment. If it doesn't come back, restart this PC."),
    )


def _locked(handle: int) -> bool:
    with suppress(OSError):
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
