"""How a window's run ended, as far as its process has to do something about it."""

from __future__ import annotations

from enum import Enum, auto


class After(Enum):
    """CLOSED: all has ended. LEFT_WORK: nobody waited for what a thread still waits for, such as an answer.

    RESTART: the program is to start again. FAILED: there was no window, or no longer one.
    """

    CLOSED = auto()
    LEFT_WORK = auto()
    RESTART = auto()
    FAILED = auto()
