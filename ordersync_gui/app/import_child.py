"""The process that imports for a window: what the window asks for comes in on a pipe, how it went goes out on one.

It ends with the pipe, and so with the window, however that ends. Secrets come from the keyring alone.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import os
import signal
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from ordersync_gui import __version__
from ordersync_gui.app.child_database import opened
from ordersync_gui.config import Profile, SecretFilter
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_making import desk_on
from ordersync_gui.sync.import_messages import from_line, to_line
from ordersync_gui.sync.own_command import OF_VERSION, SERVER, page_writer_command
from ordersync_gui.sync.page_writer import PageWriter
from ordersync_gui.sync.workers import Workers

_log = logging.getLogger(__name__)
_NICE = 5  # the window goes first; on Windows whoever starts this process sees to that
_INPUT, _OUTPUT, _ERRORS = 0, 1, 2
_PIECE = 65536
# Young objects of a page live until it is written; looking through them again and again finds nothing.
_COLLECT_AFTER = (50_000, 20, 50)


def main(argv: list[str]) -> int:
    """Serve imports of a profile until the input ends; 0 unless it ended in the middle of one."""
    arguments = _arguments(argv)
    _stand_back()
    answers = _Answers()
    secrets = SecretFilter()
    _log_into(answers, secrets)
    profile = Profile(arguments.data_dir, arguments.keyring_service)
    keyring = KeyringSecrets(profile.keyring_service)
    try:
        with closing(opened(profile.database, arguments.server, keyring)) as db, closing(Workers()) as workers:
            command = page_writer_command(db.server or db.path, profile.keyring_service)
            with closing(PageWriter(command)) as writer:
                desk = desk_on(db, profile, keyring, workers)
                desk = replace(desk, learn_secret=secrets.learn, page_keeper=writer)
                return asyncio.run(_serve(desk, answers.send))
    except Exception:  # noqa: BLE001 - whatever it is, the window's log must tell of it
        _log.exception("the process that imports ends with a fault")
        return 1


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ordersync")
    parser.add_argument(OF_VERSION, required=True, choices=[__version__])
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--keyring-service", required=True)
    parser.add_argument(SERVER, default="")
    return parser.parse_args(argv)


def _stand_back() -> None:
    """Leave the processor to the window, and Ctrl+C in a terminal, too, which tells this process by the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(_NICE)


async def _serve(desk: Desk, send: Callable[[dict[str, Any]], None]) -> int:
    from ordersync_gui.channels import registry  # noqa: PLC0415 - loads httpx, after the log is there
    from ordersync_gui.sync.import_service import ImportService  # noqa: PLC0415 - as above

    service = ImportService(desk, send)
    lines: asyncio.Queue[bytes] = asyncio.Queue()
    loop = asyncio.get_running_loop()
    Thread(target=_read, args=(loop, lines), daemon=True, name="from-window").start()
    _settle_garbage()
    send({"tell": "ready", "channels": len(registry.PROVIDERS)})
    while line := await lines.get():
        service.take(from_line(line))
    if not service.all_stopped:
        # The window is gone without a word. What is written is whole; the next import tells of this one.
        os._exit(1)
    await service.ended()
    return 0


def _settle_garbage() -> None:
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)


def _read(loop: asyncio.AbstractEventLoop, lines: asyncio.Queue[bytes]) -> None:
    """Pass on what comes in; empty at the end. Not by sys.stdin, whose lock would keep Python from ending."""
    rest = b""
    while piece := os.read(_INPUT, _PIECE):
        *whole, rest = (rest + piece).split(b"\n")
        for line in whole:
            loop.call_soon_threadsafe(lines.put_nowait, line)
    with suppress(RuntimeError):  # the loop has ended before
        loop.call_soon_threadsafe(lines.put_nowait, b"")


class _Answers:
    """The way to the window, which nothing else that this process prints can get into. Safe from any thread."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(_OUTPUT), "wb", buffering=0)
        os.dup2(_ERRORS, _OUTPUT)
        self._lock = Lock()

    def send(self, message: dict[str, Any]) -> None:
        """Write one message; a window that is gone ends this process, as the end of its pipe does."""
        line = to_line(message)
        try:
            with self._lock:
                self._out.write(line)
        except OSError:
            os._exit(1)


class _ToWindow(logging.Handler):
    """Sends records to the window's log, secrets masked before they leave."""

    def __init__(self, answers: _Answers, secrets: SecretFilter) -> None:
        super().__init__(logging.INFO)
        self._answers = answers
        self._secrets = secrets

    def emit(self, record: logging.LogRecord) -> None:
        text = self._secrets.mask(self.format(record))
        self._answers.send({"tell": "log", "level": record.levelno, "name": record.name, "text": text})


def _log_into(answers: _Answers, secrets: SecretFilter) -> None:
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(_ToWindow(answers, secrets))
    for name in ("httpx", "httpcore"):  # at INFO these tell the whole address of every request
        logging.getLogger(name).setLevel(logging.WARNING)
