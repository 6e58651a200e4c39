"""Where a profile keeps its data, and a log file in which secrets are masked."""

from __future__ import annotations

import logging
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

import platformdirs

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.redaction import Redactor, mask_named
from ordersync_gui.domain.wording import say

KEYRING_SERVICE = "ordersync"
PRACTICE_KEYRING_SERVICE = "ordersync-practice"
LOG_BYTES = 1_000_000
LOG_FILES = 3
_LINE = "%(asctime)s.%(msecs)03dZ %(levelname)s %(threadName)s %(name)s: %(message)s"
# At INFO these write the whole address of every request.
_TALKATIVE = ("httpx", "httpcore")


@dataclass(frozen=True, slots=True)
class Profile:
    """One separate desk: its folder, and the name under which the OS keyring keeps its secrets.

    own_cache_dir: where the OS wants what may be thrown away; None keeps it in the data folder.
    """

    data_dir: Path
    keyring_service: str = KEYRING_SERVICE
    own_cache_dir: Path | None = None

    @property
    def database(self) -> Path:
        """The SQLite file with orders, shipments and notices."""
        return self.data_dir / "orders.sqlite3"

    @property
    def desk_place(self) -> Path:
        """Which shared desk this PC works on, if any; nothing secret."""
        return self.data_dir / "desk.json"

    @property
    def window_settings(self) -> Path:
        """How the window looks on this PC: language, colours, sizes. Nothing of shops or orders."""
        return self.data_dir / "window.ini"

    @property
    def log(self) -> Path:
        """The file that is written now; older ones lie beside it with .1, .2 ..."""
        return self.data_dir / "ordersync.log"

    @property
    def crash_trace(self) -> Path:
        """What each thread was doing when the program crashed; empty while and after all goes well."""
        return self.data_dir / "crash.txt"

    @property
    def last_crash_trace(self) -> Path:
        """The same of the last run that crashed, kept until the next one does."""
        return self.data_dir / "crash.1.txt"

    @property
    def cache_dir(self) -> Path:
        """What can be fetched again, such as pictures of items; it is made when something is kept."""
        return self.own_cache_dir or self.data_dir / "cache"

    def prepare(self) -> None:
        """Make the folder if there is none, for this user alone (mode 700); one that exists is left as it is.

        Raises StorageError when that isn't possible.
        """
        try:
            self.data_dir.parent.mkdir(parents=True, exist_ok=True)
            self.data_dir.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise StorageError(
                say("The data folder {folder} can't be made.", folder=self.data_dir),
                meaning=say("Nothing can be kept, so nothing was done."),
                remedy=say("Give a folder that you may write to with --data-dir, or free this one."),
                detail=error.strerror or type(error).__name__,
            ) from error


def default_profile() -> Profile:
    """The profile of this user on this PC. It stays on this PC: no roaming, since SQLite needs one host."""
    return Profile(_local_data("ordersync"), own_cache_dir=_local_cache("ordersync"))


def practice_profile() -> Profile:
    """The profile for practice shops, apart from the real one in folder and keyring entries."""
    name = "ordersync-practice"
    return Profile(_local_data(name), PRACTICE_KEYRING_SERVICE, _local_cache(name))


def profile_at(data_dir: Path, *, practice: bool = False) -> Profile:
    """A separate profile in any folder, for real shops or for practice."""
    service = PRACTICE_KEYRING_SERVICE if practice else KEYRING_SERVICE
    return Profile(data_dir.expanduser().absolute(), service)


def resources() -> Path:
    """The folder with catalogues and icons: in an installed package within it, in a clone beside it."""
    package = Path(__file__).resolve().parent
    within = package / "resources"
    return within if within.is_dir() else package.parent / "resources"


def keep_whole(file: Path, text: str) -> None:
    """Write a small file of a profile; whoever reads it, meanwhile or after a kill, finds it whole, old or new.

    Raises OSError.
    """
    new = file.with_name(f"{file.name}.new")
    new.write_text(text, "utf-8")
    new.replace(file)


def _local_data(name: str) -> Path:
    return platformdirs.user_data_path(name, appauthor=False)


def _local_cache(name: str) -> Path:
    return platformdirs.user_cache_path(name, appauthor=False)


class SecretFilter:
    """Masks every secret that it has learnt, and values that are named like secrets. Safe across threads."""

    def __init__(self) -> None:
        self._redactors: tuple[Redactor, ...] = ()
        self._known: set[tuple[str, str]] = set()
        self._lock = Lock()

    def learn(self, secret: str, username: str = "") -> None:
        """Mask this secret from now on, also as HTTP Basic joins it with the user name."""
        with self._lock:
            if secret and (secret, username) not in self._known:
                self._known.add((secret, username))
                self._redactors = (*self._redactors, Redactor([secret], usernames=[username]))

    def mask(self, text: str) -> str:
        """The text with secrets replaced."""
        for redactor in self._redactors:
            text = redactor.mask(text)
        return mask_named(text)


class AppLog:
    """The log of one running program; on leaving, the log file is closed and logging is as it was before."""

    def __init__(self, profile: Profile, *, debug: bool) -> None:
        self.secrets = SecretFilter()
        self._before = {name: logging.getLogger(name).level for name in ("", *_TALKATIVE)}
        self._handlers = _handlers(profile, self.secrets, debug=debug)
        root = logging.getLogger()
        root.setLevel(logging.DEBUG if debug else logging.INFO)
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        for handler in self._handlers:
            root.addHandler(handler)

    def close(self) -> None:
        """Write out and let go of the file. May be called twice."""
        while self._handlers:
            handler = self._handlers.pop()
            logging.getLogger().removeHandler(handler)
            handler.close()
        for name, level in self._before.items():
            logging.getLogger(name).setLevel(level)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def set_up_logging(profile: Profile, *, debug: bool = False) -> AppLog:
    """Write the log to the profile's folder, which is made if need be; with debug, warnings show on stderr too.

    Teach the returned log's `secrets` every secret that is read or typed. Raises StorageError.
    """
    profile.prepare()
    try:
        return AppLog(profile, debug=debug)
    except OSError as error:
        raise StorageError(
            say("The log file {file} can't be written.", file=profile.log),
            remedy=say("Check that the folder is yours and that the disk isn't full."),
            detail=error.strerror or type(error).__name__,
        ) from error


def _handlers(profile: Profile, secrets: SecretFilter, *, debug: bool) -> list[logging.Handler]:
    handlers: list[logging.Handler] = [_PrivateLogFile(profile.log)]
    if debug:
        on_screen = logging.StreamHandler(sys.stderr)
        on_screen.setLevel(logging.WARNING)
        handlers.append(on_screen)
    for handler in handlers:
        handler.setFormatter(_MaskingFormatter(secrets))
    return handlers


class _MaskingFormatter(logging.Formatter):
    """Masks the finished text, so that message, arguments and tracebacks are all covered."""

    def __init__(self, secrets: SecretFilter) -> None:
        super().__init__(_LINE, "%Y-%m-%dT%H:%M:%S")
        self._secrets = secrets

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 - the base class's name
        """The time in UTC, as everywhere outside the window."""
        return time.strftime(datefmt or self.default_time_format, time.gmtime(record.created))

    def format(self, record: logging.LogRecord) -> str:
        return self._secrets.mask(super().format(record))


class _PrivateLogFile(RotatingFileHandler):
    """A rotating log file for this user alone, that never stops the program."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600)
        return super()._open()

    def doRollover(self) -> None:  # noqa: N802 - the base class's name
        # Another window or command may hold the file open (Windows refuses the renaming then).
        with suppress(OSError):
            super().doRollover()
        if self.stream is None:
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base class's name
        """Stay silent: the base class would write the record, secrets and all, to stderr."""
