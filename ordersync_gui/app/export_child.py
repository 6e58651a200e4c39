"""The process that writes a large export for a window; it stops when its input ends."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from threading import Thread

from ordersync_gui import __version__
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk_place import open_server
from ordersync_gui.sync.export_orders import write_file
from ordersync_gui.sync.export_process import ExportRequest
from ordersync_gui.sync.export_reading import ExportProgress
from ordersync_gui.sync.import_messages import error_to_data
from ordersync_gui.sync.own_command import OF_VERSION
from ordersync_gui.sync.page_writer import receive, send

_log = logging.getLogger(__name__)
_INPUT, _OUTPUT, _ERRORS = 0, 1, 2
_NICER = 5  # what the window and its imports do goes before


def main(argv: list[str]) -> int:
    """Write the one file that is asked for."""
    parser = argparse.ArgumentParser(prog="ordersync")
    parser.add_argument(OF_VERSION, required=True, choices=[__version__])
    parser.parse_args(argv)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal ends the window, and this with it
    if sys.platform != "win32":
        os.nice(_NICER)
    answers = os.fdopen(os.dup(_OUTPUT), "wb")
    os.dup2(_ERRORS, _OUTPUT)
    # Not as a file of Python's: the thread that reads it to its end would hold its lock when this process ends.
    with suppress(EOFError, BrokenPipeError), answers:
        send(answers, "ready")
        with os.fdopen(_INPUT, "rb", buffering=0, closefd=False) as wishes:
            request: ExportRequest = receive(wishes)
        stop = Cancellation()
        Thread(target=_wait_for_the_end, args=(stop,), daemon=True, name="input").start()
        send(answers, _outcome(request, stop, partial(send, answers)))
    return 0


def _wait_for_the_end(stop: Cancellation) -> None:
    with suppress(OSError):
        os.read(_INPUT, 1)
    stop.cancel()


def _outcome(request: ExportRequest, stop: Cancellation, tell: Callable[[object], None]) -> tuple[str, object]:
    def report(progress: ExportProgress) -> None:
        if stop.cancelled:
            raise Cancelled
        tell(("progress", progress))

    try:
        with closing(_opened(request)) as db:
            return "done", write_file(
                db, request.wanted, request.file, choice=request.choice, words=request.words, report=report
            )
    except OrderSyncError as error:
        return "error", error_to_data(error)
    except OSError:
        raise  # the window is gone
    except Exception as error:  # noqa: BLE001 - whatever it is, the window has to hear of it
        _log.exception("orders couldn't be exported")
        return "fault", type(error).__name__


def _opened(request: ExportRequest) -> Database:
    if isinstance(request.database, Path):
        return Database(request.database)
    return open_server(request.database, KeyringSecrets(request.keyring_service))
