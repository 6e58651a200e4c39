"""A SQLite desk that feels like one on a server: nothing may be read on the Qt thread, and answers may be late."""

from __future__ import annotations

import sys
import sysconfig
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import peewee
import shiboken6

import ordersync_gui
from ordersync_gui.domain.errors import ServerAway
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database

_PACKAGE = Path(ordersync_gui.__file__).parent
# Whoever is called by others to read is passed over on the way to whoever wanted it read.
_PASSED = tuple(
    str(place)
    for place in (
        _PACKAGE / "storage",
        _PACKAGE / "sync",
        Path(__file__),
        Path(peewee.__file__).parent,
        Path(shiboken6.__file__).parent,
        Path(sysconfig.get_path("stdlib")),
    )
)
# Tests and tours look into the database themselves, wherever they run.
_ALLOWED = (str(_PACKAGE / "tour"), str(Path(__file__).parents[1]))
_WITHIN_S = 20.0
_OPENED: list[RemoteFeeling] = []
_GUARDED = ("peewee", "connection", "ids", "insert", "writing", "reading", "now", "durable", "much_to_write")


class RemoteFeeling(Database):
    """As `Database`, with `remote` true.

    waited_for: the places in the program that used it on the Qt thread, each of which fails there unless
    lets_wait. hold() lets answers wait until let_go(); waiting tells how many do. away: nothing answers.
    """

    def __init__(self, place: Path, *, lets_wait: bool = False, **options: Any) -> None:  # noqa: ANN401 - Database's
        super().__init__(place, **options)
        self._lets_wait = lets_wait
        self.waited_for: list[str] = []
        self.waiting = 0
        self.away = False
        self._go = threading.Event()
        self._go.set()
        self.engine = _Guarded(self.engine, self._look)
        _OPENED.append(self)

    @property
    def remote(self) -> bool:
        """It feels so."""
        return True

    @property
    def kept_off(self) -> int | None:
        """Nobody: tests and tours read on the Qt thread, which is told apart here."""
        return None

    @kept_off.setter
    def kept_off(self, thread: int | None) -> None:
        del thread

    def hold(self) -> None:
        """Let every answer wait from now on."""
        self._go.clear()

    def let_go(self) -> None:
        """Let them come."""
        self._go.set()

    def close(self) -> None:
        """Close it; what still waits goes on."""
        if hasattr(self, "_go"):
            self._go.set()
        super().close()

    def _look(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            self._wait()
            if self.away:
                raise ServerAway(say("The server doesn't answer."))
            return
        asker = _asker(sys._getframe(1))
        if asker is not None:
            self.waited_for.append(asker)
            if self._lets_wait:
                return
            raise RuntimeError(f"the Qt thread would wait for the database: {asker}")

    def _wait(self) -> None:
        if self._go.is_set():
            return
        self.waiting += 1
        try:
            if not self._go.wait(_WITHIN_S):
                raise TimeoutError("nobody let the database answer")
        finally:
            self.waiting -= 1


def feel_remote() -> None:
    """Have every database that is opened from now on in this process feel so; finds are noted, nothing fails."""

    def opened(place: Path, **options: Any) -> RemoteFeeling:  # noqa: ANN401 - as Database's
        return RemoteFeeling(place, lets_wait=True, **options)

    for module in list(sys.modules.values()):
        if getattr(module, "Database", None) is Database and module.__name__ != __name__:
            vars(module)["Database"] = opened


def felt_remote() -> int:
    """How many were opened."""
    return len(_OPENED)


def found_waiting() -> list[str]:
    """Where any of them was waited for on the Qt thread since this was last asked."""
    found = [asker for db in _OPENED for asker in db.waited_for]
    for db in _OPENED:
        db.waited_for.clear()
    return list(dict.fromkeys(found))


class _Guarded:
    """An engine that is looked at before each use."""

    def __init__(self, engine: object, look: Callable[[], None]) -> None:
        self._engine, self._look = engine, look

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the engine has there
        if name in _GUARDED:
            self._look()
        return getattr(self._engine, name)


def _asker(frame: FrameType | None) -> str | None:
    """Who uses it, as "file:line function", with the places of the core that were passed; None: who may."""
    through: list[str] = []
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith(_ALLOWED) and file != __file__:
            return None
        if file.startswith(str(_PACKAGE)):
            through.append(f"{Path(file).relative_to(_PACKAGE)}:{frame.f_lineno} {frame.f_code.co_name}")
        if not file.startswith(_PASSED) and not file.startswith("<"):
            break
        frame = frame.f_back
    return " < ".join(through) or "unknown"
