"""Raw labels through a queue of CUPS, with the system's own command."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from shutil import which

from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.wording import say
from ordersync_gui.label_printers.sending import LabelsNotSent

_LOOK_EVERY_S = 0.1
_LONGEST_DETAIL = 300
_NOTHING = say("Nothing was printed.")


def send_to_queue(
    queue: str, data: bytes, *, cancelled: Callable[[], bool], limit_s: float, command: str | None = None
) -> None:
    """Give the bytes to `lp` as a raw job; that it printed them, only the printer knows.

    command: the program that takes them, where it isn't the system's. Raises LabelsNotSent, Cancelled.
    """
    program = command or which("lp")
    if program is None:
        raise LabelsNotSent(
            say("This system has no print queues: the command lp isn't installed."),
            meaning=_NOTHING,
            remedy=say("Install CUPS, or send labels over the network."),
            nothing_sent=True,
        )
    status, said = _run([program, "-d", queue, "-o", "raw", "-t", "ordersync"], data, cancelled, limit_s)
    if status != 0:
        raise LabelsNotSent(
            say("The system didn't take the labels for the printer {queue}.", queue=queue),
            meaning=_NOTHING,
            remedy=say("Look at the printer's name and state in the system's list of printers."),
            detail=said[:_LONGEST_DETAIL],
            nothing_sent=True,
        )


def queue_names(limit_s: float = 5.0) -> tuple[str, ...]:
    """The queues that this system knows, in its order; none where it can't tell in time."""
    program = which("lpstat")
    if program is None:
        return ()
    with suppress(OSError, Cancelled, LabelsNotSent):
        status, said = _run([program, "-e"], b"", lambda: False, limit_s)
        return tuple(line.strip() for line in said.splitlines() if line.strip()) if status == 0 else ()
    return ()


def _run(command: list[str], data: bytes, cancelled: Callable[[], bool], limit_s: float) -> tuple[int, str]:
    """Exit status, and what the command said. It is ended when it takes too long or a person stops it."""
    with subprocess.Popen(  # noqa: S603 - a list of arguments, no shell; names were checked
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    ) as process:
        try:
            return _awaited(process, data, cancelled, time.monotonic() + limit_s)
        except BaseException:
            process.kill()
            raise


def _awaited(
    process: subprocess.Popen[bytes], data: bytes, cancelled: Callable[[], bool], deadline: float
) -> tuple[int, str]:
    """Asked again, `communicate` goes on where it was."""
    left: bytes | None = data
    while True:
        with suppress(subprocess.TimeoutExpired):
            said, _ = process.communicate(left, timeout=_LOOK_EVERY_S)
            return process.returncode, said.decode(errors="replace").strip()
        left = None
        if cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise LabelsNotSent(
                say("The system's print queue doesn't answer."),
                meaning=say("Nobody knows whether it took the labels."),
                remedy=say("Look at the system's list of print jobs before you print again."),
                nothing_sent=False,
            )
