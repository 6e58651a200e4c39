"""Raw labels through a queue of CUPS, with the system's own command."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from shutil import which
from tempfile import TemporaryFile
from typing import IO

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
    with (
        _nameless_file(data) as source,
        subprocess.Popen(  # noqa: S603 - a list of arguments, no shell; names were checked
            command,
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
        ) as process,
    ):
        try:
            return _awaited(process, cancelled, time.monotonic() + limit_s)
        except BaseException:
            process.kill()
            raise


@contextmanager
def _nameless_file(data: bytes) -> Generator[IO[bytes]]:
    """The bytes to be read: what a pipe hasn't taken at its time limit, Python's `communicate` never writes."""
    with ExitStack() as kept:
        try:
            file = kept.enter_context(TemporaryFile())
            file.write(data)
            file.seek(0)
        except OSError as error:
            raise LabelsNotSent(
                say("The labels can't be put down for the print queue: {reason}.", reason=error.strerror or error),
                meaning=_NOTHING,
                remedy=say("Free some space on the disk for temporary files."),
                nothing_sent=True,
            ) from error
        yield file


def _awaited(process: subprocess.Popen[bytes], cancelled: Callable[[], bool], deadline: float) -> tuple[int, str]:
    """Asked again, `communicate` goes on reading where it was."""
    while True:
        with suppress(subprocess.TimeoutExpired):
            said, _ = process.communicate(timeout=_LOOK_EVERY_S)
            return process.returncode, said.decode(errors="replace").strip()
        if cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise LabelsNotSent(
                say("The system's print queue doesn't answer."),
                meaning=say("Nobody knows whether it took the labels."),
                remedy=say("Look at the system's list of print jobs before you print again."),
                nothing_sent=False,
            )
