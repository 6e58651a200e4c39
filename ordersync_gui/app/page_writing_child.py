"""The process that writes the pages of long imports for the one that reads shops; it ends with its pipe."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
from contextlib import closing, suppress
from pathlib import Path
from typing import IO, Any

from ordersync_gui import __version__
from ordersync_gui.app.child_database import opened
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.orders import save_page
from ordersync_gui.sync.import_messages import error_to_data
from ordersync_gui.sync.own_command import OF_VERSION, SERVER
from ordersync_gui.sync.page_packing import unpacked
from ordersync_gui.sync.page_writer import receive, send

_log = logging.getLogger(__name__)
_INPUT, _OUTPUT, _ERRORS = 0, 1, 2
# Young objects of a page live until it is written; looking through them again and again finds nothing.
_COLLECT_AFTER = (50_000, 20, 50)


def main(argv: list[str]) -> int:
    """Write pages into a profile's database until the input ends."""
    parser = argparse.ArgumentParser(prog="ordersync")
    parser.add_argument(OF_VERSION, required=True, choices=[__version__])
    parser.add_argument("--database", type=Path)
    parser.add_argument(SERVER, default="")
    parser.add_argument("--keyring-service", default="")
    arguments = parser.parse_args(argv)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal ends the window, and this with it
    answers = os.fdopen(os.dup(_OUTPUT), "wb")
    os.dup2(_ERRORS, _OUTPUT)
    wishes = os.fdopen(_INPUT, "rb", closefd=False)
    # Also closing what nobody reads any more breaks.
    gone = suppress(EOFError, BrokenPipeError)
    keyring = KeyringSecrets(arguments.keyring_service)
    with gone, wishes, answers, closing(opened(arguments.database, arguments.server, keyring)) as db:
        gc.collect()
        gc.freeze()
        gc.set_threshold(*_COLLECT_AFTER)
        send(answers, "ready")
        _serve(db, wishes, answers)
    return 0


def _serve(db: Database, wishes: IO[bytes], answers: IO[bytes]) -> None:
    """Raises EOFError at the end of the wishes."""
    while True:
        page, about = receive(wishes)
        send(answers, _written(db, page, about))


def _written(db: Database, page: bytes, about: dict[str, Any]) -> tuple[str, object]:
    try:
        return "outcome", save_page(db, page=unpacked(page), **about)
    except OrderSyncError as error:
        return "error", error_to_data(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the import has to hear of it
        _log.exception("a page couldn't be written")
        return "fault", type(error).__name__
