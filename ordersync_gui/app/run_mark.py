"""A small file that says that a window runs: left behind, it tells that the window didn't end in order."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ordersync_gui import __version__
from ordersync_gui.config import keep_whole


@dataclass(frozen=True, slots=True)
class Run:
    """A run of the window as its mark tells of it.

    bell: where another start asks for the window, "" while nobody answers there. shown: the whole window was
    there, so that work may have been broken off. asked_to_end: whatever became of it then, a person or the system
    wanted it to end.
    """

    begun: str
    process: int
    version: str = __version__
    bell: str = ""
    shown: bool = False
    asked_to_end: bool = False

    @property
    def broke_off(self) -> bool:
        """Whether it ended, if it has ended, in the midst of what it did."""
        return self.shown and not self.asked_to_end


class RunMark:
    """The mark of the window that holds the profile; only that one writes it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Run | None:
        """What it says; None where no window runs, and none ended without having been asked to."""
        try:
            kept = json.loads(self._file.read_text("utf-8"))
            return Run(
                begun=str(kept["begun"]),
                process=int(kept["process"]),
                version=str(kept["version"]),
                bell=str(kept["bell"]),
                shown=bool(kept["shown"]),
                asked_to_end=bool(kept["asked_to_end"]),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def begin(self, *, bell_before: str = "") -> None:
        """Say that this process runs the window now.

        bell_before: what a run that crashed left behind, until this one has its own.
        """
        self._write(Run(datetime.now(UTC).isoformat(timespec="seconds"), os.getpid(), bell=bell_before))

    def note_bell(self, name: str) -> None:
        """Say where this window can be asked for."""
        self._change(bell=name)

    def note_shown(self) -> None:
        """Say that the window is there, and hears when it is to end."""
        self._change(shown=True)

    def note_asked_to_end(self) -> None:
        """Say that this run is to end: that it doesn't last is no crash any more."""
        self._change(asked_to_end=True)

    def take_away(self) -> None:
        """The run has ended in order."""
        with suppress(OSError):
            self._file.unlink()

    def _change(self, **parts: str | bool) -> None:
        now = self.read()
        if now is not None:
            self._write(replace(now, **parts))  # type: ignore[arg-type] # the callers name them rightly

    def _write(self, run: Run) -> None:
        """A disk that is full costs the window nothing but this."""
        with suppress(OSError):
            keep_whole(self._file, json.dumps(asdict(run)))
