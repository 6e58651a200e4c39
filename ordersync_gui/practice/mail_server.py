"""A practice mail server on 127.0.0.1: takes mails, keeps them, sends none on, and fails where it is told to."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from enum import StrEnum
from pathlib import Path
from random import Random
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Self
from weakref import WeakSet

_HOST = "127.0.0.1"
_START_LIMIT_S = 10
REFUSED_NAME = "refused"  # a recipient called so isn't taken


class MailFault(StrEnum):
    """Where the server fails; the last two after the mail's last byte: before and after it kept the mail."""

    DROP_GREETING = "drop_greeting"
    BUSY_GREETING = "busy_greeting"
    DROP_HELLO = "drop_hello"
    DROP_SENDER = "drop_sender"
    BUSY_SENDER = "busy_sender"
    DROP_RECIPIENT = "drop_recipient"
    BUSY_RECIPIENT = "busy_recipient"
    DROP_DATA = "drop_data"
    DROP_CONTENT = "drop_content"
    BUSY_END = "busy_end"
    LOSE_AT_END = "lose_at_end"
    KEEP_AND_DROP = "keep_and_drop"


@dataclass(frozen=True, slots=True)
class PracticeMail:
    """A mail that the server keeps; content is the whole mail as it came."""

    at: str
    sender: str
    recipient: str
    content: str

    @property
    def message(self) -> EmailMessage:
        """The mail taken apart."""
        raw = self.content.encode("utf-8", "surrogateescape")
        return message_from_bytes(raw, policy=default)

    @property
    def message_id(self) -> str:
        """The name that its sender gave it."""
        return str(self.message["Message-ID"] or "")


class MailLedger:
    """The mails that came, in memory and, where a file is given, as lines of JSON that outlast the server."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._lock = Lock()
        self._mails = read_mails(file) if file is not None else []
        if file is not None and file.exists() and not file.read_bytes().endswith(b"\n"):
            with file.open("a", encoding="utf-8") as lines:
                lines.write("\n")  # behind what a crash tore

    def keep(self, mail: PracticeMail) -> None:
        """Keep it for good, before the server says that it has it."""
        with self._lock:
            self._mails.append(mail)
            if self._file is not None:
                with self._file.open("a", encoding="utf-8") as lines:
                    lines.write(json.dumps(asdict(mail)) + "\n")

    @property
    def mails(self) -> tuple[PracticeMail, ...]:
        """All of them, oldest first."""
        with self._lock:
            return tuple(self._mails)


def read_mails(file: Path) -> list[PracticeMail]:
    """What a practice mail server kept in this file; none where there is none."""
    if not file.exists():
        return []
    return [mail for line in file.read_text("utf-8").splitlines() if (mail := _kept(line)) is not None]


def _kept(line: str) -> PracticeMail | None:
    """The mail of this line, None for one that a crash tore."""
    try:
        return PracticeMail(**json.loads(line))
    except (ValueError, TypeError):
        return None


class PracticeMailServer:
    """Takes mails on a loopback port until `stop`.

    share: how many of all connections, 0 to 1, fail; at which step is drawn by seed. user, password: whom it lets
    in, everybody where there is none. tls: a certificate's context for STARTTLS, or, with implicit_tls, from the
    first byte on. Port 0 picks a free one, which a later start keeps.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        ledger_file: Path | None = None,
        share: float = 0.0,
        seed: int = 1,
        faults: tuple[MailFault, ...] = tuple(MailFault),
        user: str = "",
        password: str = "",
        tls: ssl.SSLContext | None = None,
        implicit_tls: bool = False,
    ) -> None:
        self.port = port
        self.ledger = MailLedger(ledger_file)
        self.share = share
        self.faults = faults
        self.failures: Counter[MailFault] = Counter()
        self.connections = 0
        self.login = (user, password)
        self.tls = tls
        self.implicit_tls = implicit_tls
        self._random = Random(seed)  # noqa: S311 - chance that can be repeated
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._trouble: BaseException | None = None
        self._next: list[MailFault] = []
        self._links: WeakSet[asyncio.BaseTransport] = WeakSet()

    @property
    def mails(self) -> tuple[PracticeMail, ...]:
        """All mails that were kept."""
        return self.ledger.mails

    def fail_next(self, *faults: MailFault) -> None:
        """Let the next connections fail so, one each."""
        self._next.extend(faults)

    def drawn(self) -> MailFault | None:
        """How a connection that begins now fails, None when it doesn't."""
        self.connections += 1
        fault = self._next.pop(0) if self._next else None
        if fault is None and self.faults and self._random.random() < self.share:
            fault = self._random.choice(self.faults)
        if fault is not None:
            self.failures[fault] += 1
        return fault

    def linked(self, link: asyncio.BaseTransport) -> None:
        """Remember a connection, to break it off at the end."""
        self._links.add(link)

    def start(self) -> None:
        """Serve until `stop`. Raises OSError when the port is taken."""
        ready = Event()
        self._thread = Thread(target=self._run, args=(ready,), name="practice-mail", daemon=True)
        self._thread.start()
        if not ready.wait(_START_LIMIT_S):
            raise OSError("the practice mail server didn't start")
        if self._trouble is not None:
            trouble, self._trouble = self._trouble, None
            raise trouble

    def stop(self) -> None:
        """End, open connections included; harmless when not started."""
        thread, loop = self._thread, self._loop
        if thread is None or loop is None:
            return
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        self._thread = self._loop = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self, ready: Event) -> None:
        from ordersync_gui.practice.mail_service import mail_service  # noqa: PLC0415 - aiosmtpd only where one serves

        loop = asyncio.new_event_loop()
        loop.set_exception_handler(_ignore_broken_connections)
        try:
            factory: Callable[[], Any] = mail_service(self, loop)
            context = self.tls if self.implicit_tls else None
            server = loop.run_until_complete(
                loop.create_server(factory, _HOST, self.port, ssl=context, reuse_address=True)
            )
            self.port = server.sockets[0].getsockname()[1]
            self._loop = loop
        except BaseException as error:  # noqa: BLE001 - it is raised where it was started
            self._trouble = error
            loop.close()
            ready.set()
            return
        ready.set()
        loop.run_forever()
        server.close()
        _end_tasks(loop)
        for link in list(self._links):
            if isinstance(link, asyncio.WriteTransport):
                link.abort()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


def _end_tasks(loop: asyncio.AbstractEventLoop) -> None:
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.wait(tasks))


def _ignore_broken_connections(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """A client that went away is nothing to tell; anything else is a bug and goes to the log."""
    error = context.get("exception")
    if not isinstance(error, (ConnectionError, ssl.SSLError, TimeoutError, type(None))):
        logging.getLogger(__name__).error("the practice mail server failed", exc_info=error)


def now_text() -> str:
    """The time that a mail is kept with."""
    return datetime.now(UTC).isoformat(timespec="seconds")
