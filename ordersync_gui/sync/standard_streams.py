"""Standard streams for a process that was started without them, as Windows starts one that has no console."""

from __future__ import annotations

import os
import sys

_STREAMS = (("stdin", 0, os.O_RDONLY, "r"), ("stdout", 1, os.O_WRONLY, "w"), ("stderr", 2, os.O_WRONLY, "w"))


def make_streams_whole() -> None:
    """Put a stream to nowhere in the place of each that is missing, under its usual number.

    Python sets a missing one to None, at which every print fails; and the first file opened would get its number,
    so that whatever is printed by others ends up in that file.
    """
    for name, number, flags, mode in _STREAMS:
        if getattr(sys, name) is None:
            _open_nowhere(number, flags)
            stream = open(number, mode, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115 - stays
            setattr(sys, name, stream)


def _open_nowhere(number: int, flags: int) -> None:
    try:
        os.fstat(number)
    except OSError:
        opened = os.open(os.devnull, flags)
        if opened != number:
            os.dup2(opened, number, inheritable=False)
            os.close(opened)
