"""Has a large export written by a process of its own: the window's thread then never waits for Python's lock."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.export_choice import ExportChoice, ExportWords
from ordersync_gui.sync.export_reading import ExportProgress
from ordersync_gui.sync.import_messages import error_from_data
from ordersync_gui.sync.own_command import frugal_environment
from ordersync_gui.sync.page_writer import receive, send
from ordersync_gui.sync.whole_file import clear_away_after

_log = logging.getLogger(__name__)
_END_LIMIT_S = 10.0
_FLAGS = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)


class NotStarted(Exception):
    """The other process can't be started or doesn't answer; nothing was written."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What the other process is told: which database, which orders, where to, and how.

    keyring_service: where a shared desk's password is found.
    """

    database: Path | DeskServer
    wanted: OrderFilter | Chosen
    file: Path
    choice: ExportChoice
    words: ExportWords
    keyring_service: str = ""


def export_elsewhere(
    command: Sequence[str],
    request: ExportRequest,
    *,
    stop: Cancellation,
    on_progress: Callable[[ExportProgress], None],
) -> int:
    """Have the process that `command` starts write the file; gives how many orders there were. Blocking.

    Raises NotStarted, Cancelled once stop says so, and what the export itself raises.
    """
    with _started(command) as process:
        try:
            _tell(process, request)
            with stop.watched(lambda: _hang_up(process)):
                return _followed(process, on_progress, stop)
        finally:
            _end(process)
            clear_away_after(process.pid, request.file)


def _started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - this program itself
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=frugal_environment(),
            creationflags=_FLAGS,
        )
    except OSError as error:
        raise NotStarted from error


def _tell(process: subprocess.Popen[bytes], request: ExportRequest) -> None:
    try:
        receive(process.stdout)  # it is ready
        send(process.stdin, request)
    except (OSError, EOFError, ValueError) as error:
        raise NotStarted from error


def _followed(
    process: subprocess.Popen[bytes], on_progress: Callable[[ExportProgress], None], stop: Cancellation
) -> int:
    while True:
        try:
            kind, told = receive(process.stdout)
        except (OSError, EOFError, ValueError) as error:
            if stop.cancelled:
                raise Cancelled from error
            raise _ended_early() from error
        match kind:
            case "progress":
                on_progress(told)
            case "done":
                return int(told)
            case _:
                raise _failure(kind, told)


def _failure(kind: str, told: Any) -> OrderSyncError:  # noqa: ANN401 - whatever the process said
    if kind == "error":
        return error_from_data(told)
    _log.error("the process that exports had a fault of the program: %s", told)
    return _ended_early()


def _ended_early() -> StorageError:
    return StorageError(
        say("The export stopped in the middle."),
        meaning=say("No file was written."),
        remedy=say("Try again."),
    )


def _hang_up(process: subprocess.Popen[bytes]) -> None:
    """Close its input, by which it knows that nobody wants the file any more."""
    with suppress(OSError, ValueError):
        process.stdin.close()  # type: ignore[union-attr] # it is a pipe


def _end(process: subprocess.Popen[bytes]) -> None:
    _hang_up(process)
    try:
        process.wait(_END_LIMIT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
