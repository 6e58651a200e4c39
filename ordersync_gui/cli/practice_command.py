"""The command that serves a practice shop until it is stopped."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from contextlib import ExitStack

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.practice import PracticeShop, announcement


def serve(arguments: argparse.Namespace) -> int:
    """Serve on loopback; the first line on standard output says where and how to sign in.

    Raises UsageError for an unknown channel or a misbehaviour that the channel's shop can't do.
    """
    stopped = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_signal: stopped.set())
    if arguments.until_stdin_ends:
        threading.Thread(target=_await_end_of_input, args=(stopped,), daemon=True).start()
    shop = PracticeShop(
        channel=arguments.channel,
        orders=arguments.orders,
        seed=arguments.seed,
        port=arguments.port,
        misbehave=arguments.misbehave,
        state_file=arguments.state_file,
    )
    with ExitStack() as running:
        running.enter_context(shop)
        said = announcement(shop) | _mail_announced(arguments, running)
        sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
        sys.stdout.flush()
        stopped.wait()
    return DONE


def _mail_announced(arguments: argparse.Namespace, running: ExitStack) -> dict[str, object]:
    """Serve mails, too, where that is asked for; says where."""
    if arguments.mail_port is None:
        return {}
    from ordersync_gui.practice.mail_server import PracticeMailServer  # noqa: PLC0415 - few ask for it

    server = PracticeMailServer(port=arguments.mail_port, ledger_file=arguments.mail_file)
    running.enter_context(server)
    return {"mail": {"host": "127.0.0.1", "port": server.port, "security": "none"}}


def _await_end_of_input(stopped: threading.Event) -> None:
    """The pipe to a parent process ends with it, however that happens."""
    # Not by sys.stdin: a thread that waits in it keeps Python from ending quietly.
    while os.read(0, 4096):
        pass
    stopped.set()
