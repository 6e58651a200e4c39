"""How the program starts itself anew once a window has ended, such as in another language."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import NoReturn

from ordersync_gui.sync.own_command import own_command

_LANGUAGE = "--language"


def restart(argv: Sequence[str]) -> NoReturn:
    """Start this program again with the same arguments, in place of this process where the system can do that.

    In its place, because whoever started it (a session of its own, a terminal, a supervisor) may wait for this
    process alone. A language among the arguments goes: it was chosen otherwise meanwhile.
    """
    command = [*own_command(), *without_language(argv)]
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    # A frozen program looks where it was unpacked to; this one isn't its child.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - this program itself
    subprocess.Popen(command, close_fds=True)  # noqa: S603 - this program itself
    os._exit(0)


def without_language(argv: Sequence[str]) -> list[str]:
    """The arguments but for the language."""
    left: list[str] = []
    words = iter(argv)
    for word in words:
        if word == _LANGUAGE:
            next(words, None)
        elif not word.startswith(f"{_LANGUAGE}="):
            left.append(word)
    return left
