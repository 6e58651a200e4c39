"""Where each thread was when Python or Qt crashed, in a file beside the log."""

from __future__ import annotations

import faulthandler
import os
import sys
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the entry point loads nothing that may not be needed
    from ordersync_gui.config import Profile


def trace_to_stderr() -> None:
    """Tell of a crash on stderr, for as long as no file is known; that of a child goes to its window's log."""
    if sys.stderr is not None:  # a program without a console has none
        with suppress(ValueError, OSError, RuntimeError):
            faulthandler.enable()


def trace_to_file(profile: Profile) -> bool:
    """Tell of a crash in the profile's file from now on; whether the run before left something there.

    That is kept as `Profile.last_crash_trace`. Whoever calls it holds the profile alone. A folder that can't be
    written to is for others to tell of.
    """
    left = False
    with suppress(OSError):
        left = profile.crash_trace.is_file() and profile.crash_trace.stat().st_size > 0
        if left:
            profile.crash_trace.replace(profile.last_crash_trace)
        # Open as long as the process is: a crash may come at the very end, too.
        faulthandler.enable(os.open(profile.crash_trace, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    return left


def keep_trace(profile: Profile, error: BaseException) -> None:
    """Write down where an exception came from that ends the program; values named like secrets are masked."""
    from ordersync_gui.domain.redaction import mask_named  # noqa: PLC0415 - rarely needed

    with suppress(OSError), profile.crash_trace.open("a", encoding="utf-8") as file:
        file.write(mask_named("".join(traceback.format_exception(error))))
