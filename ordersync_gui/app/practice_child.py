"""The practice shop beside a practice window: a child process on a remembered port, ended with the window."""

from __future__ import annotations

import json
import logging
import socket
import subprocess
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from ordersync_gui.config import Profile, keep_whole
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.own_command import own_command
from ordersync_gui.ui.practice_offer import PracticeOffer

_ORDERS = 60
_START_LIMIT_S = 30.0
_END_LIMIT_S = 5.0
_CHANNEL = "custom_store"
_PORT_FILE = "practice-port"
_STATE_FILE = "practice-shop.jsonl"
_MAIL_PORT_FILE = "practice-mail-port"
_MAIL_FILE = "practice-mails.jsonl"
_log = logging.getLogger(__name__)


class PracticeChild:
    """Starts a practice shop of this channel at once; `offer` waits for its announcement."""

    def __init__(self, profile: Profile, *, channel: str = _CHANNEL) -> None:
        profile.prepare()
        self._process = subprocess.Popen(  # noqa: S603 - this program itself
            [
                *own_command(),
                "practice",
                "--channel",
                channel,
                "--until-stdin-ends",  # so that it never outlives a window that crashed
                "--orders",
                str(_ORDERS),
                "--port",
                str(_remembered_port(profile.data_dir / _own(_PORT_FILE, channel))),
                "--state-file",
                str(profile.data_dir / _own(_STATE_FILE, channel)),
                "--mail-port",
                str(_remembered_port(profile.data_dir / _own(_MAIL_PORT_FILE, channel))),
                "--mail-file",
                str(profile.data_dir / _own(_MAIL_FILE, channel)),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
        )
        self._hearer = Thread(target=self._overhear, daemon=True, name="practice-shop-log")
        self._hearer.start()

    def offer(self) -> PracticeOffer:
        """The shop's address and login. Blocking; raises OrderSyncError when it doesn't start."""
        lines: SimpleQueue[str] = SimpleQueue()
        Thread(target=self._listen, args=(lines,), daemon=True, name="practice-shop").start()
        try:
            announced = json.loads(lines.get(timeout=_START_LIMIT_S))
            login = announced["login"]
            return PracticeOffer(
                values=login["set"],
                secrets=login["secrets"],
                channel=announced["channel"],
                mail_port=int(announced["mail"]["port"]),
            )
        except (Empty, ValueError, KeyError) as error:
            raise OrderSyncError(
                say("The practice shop didn't start."),
                meaning=say("There is nothing to practise with in this session."),
                remedy=say("Close this window and start it again."),
                detail=type(error).__name__,
            ) from error

    def stop(self) -> None:
        """End the shop. May be called twice."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(_END_LIMIT_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._hearer.join(_END_LIMIT_S)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _listen(self, lines: SimpleQueue[str]) -> None:
        if self._process.stdout is not None:
            lines.put(self._process.stdout.readline())

    def _overhear(self) -> None:
        """Log what the process prints beside its announcement, such as why it can't be started."""
        if self._process.stderr is not None:
            with self._process.stderr as lines:
                for line in lines:
                    _log.warning("the practice shop: %s", line.rstrip())


def _own(name: str, channel: str) -> str:
    """The file's name for this channel; that of the usual channel has none in it."""
    return name if channel == _CHANNEL else f"{channel}-{name}"


def _remembered_port(file: Path) -> int:
    """The port of last time, so that a connected practice store finds its shop again; else a free one."""
    try:
        port = int(file.read_text("ascii"))
    except (OSError, ValueError):
        port = 0
    if not _is_free(port):
        port = 0
    if port == 0:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = int(probe.getsockname()[1])
        keep_whole(file, str(port))
    return port


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True
