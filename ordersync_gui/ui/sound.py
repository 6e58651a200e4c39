"""Lets the desk be heard: an alarm, a yes and a no, through whatever this PC plays sounds with."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QStandardPaths, QTemporaryDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ordersync_gui.ui.tones import Tone, write_tone

_PLAYERS: tuple[tuple[str, ...], ...] = (
    ("afplay",),
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
)
_NOBODY_HEARS = frozenset({"offscreen", "minimal"})


def players() -> tuple[tuple[str, ...], ...]:
    """The commands of this PC that play a WAV file, best first."""
    return tuple(player for player in _PLAYERS if QStandardPaths.findExecutable(player[0]))


class Sounds(QObject):
    """Plays one tone at a time, never blocks, never raises; what can't be played becomes the system's beep.

    enabled: a person wants to hear it. commands: that play the file given behind them, tried in turn, None for
    what this PC has. beep: what is done where none of them works. Silent where there is no screen.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        commands: Sequence[Sequence[str]] | None = None,
        beep: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.enabled = True
        self._commands = None if commands is None else list(commands)
        self._wanted_anyway = commands is not None or beep is not None
        self._beep = beep or QApplication.beep
        self._folder: QTemporaryDir | None = None
        self._playing: Tone | None = None
        self._next: Tone | None = None
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def alarm(self) -> None:
        """Something must not go on: heard across a hall, and in the place of any other tone."""
        self._play(Tone.ALARM)

    def refused(self) -> None:
        """What was scanned or asked for can't be."""
        self._play(Tone.REFUSED)

    def accepted(self) -> None:
        """What was scanned was understood."""
        self._play(Tone.ACCEPTED)

    def stop(self) -> None:
        """Be silent now; call it before the window goes."""
        self._next = self._playing = None
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _play(self, tone: Tone) -> None:
        if not self.enabled or not (self._wanted_anyway or QGuiApplication.platformName() not in _NOBODY_HEARS):
            return
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._interrupt(tone)
            return
        try:
            file = self._file(tone)
            self._start(tone, file)
        except OSError:
            self._beep()

    def _interrupt(self, tone: Tone) -> None:
        """The newest tone counts, but nothing drowns an alarm."""
        if self._playing is not Tone.ALARM:
            self._next = tone
            self._process.kill()

    def _start(self, tone: Tone, file: Path) -> None:
        if self._commands is None and sys.platform == "win32":
            import winsound  # noqa: PLC0415 - there on Windows alone

            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            return
        if self._commands is None:
            self._commands = list(players())
        if not self._commands:
            self._beep()
            return
        program, *arguments = self._commands[0]
        self._playing = tone
        self._process.start(program, [*arguments, str(file)])

    def _file(self, tone: Tone) -> Path:
        if self._folder is None or not self._folder.isValid():
            self._folder = QTemporaryDir()
        if not self._folder.isValid():
            raise OSError(self._folder.errorString())
        file = Path(self._folder.filePath(f"{tone.value}.wav"))
        if not file.exists():
            write_tone(tone, file)
        return file

    def _finished(self, code: int, how: QProcess.ExitStatus) -> None:
        playing, following = self._playing, self._next
        self._playing = self._next = None
        if following is not None:
            self._play(following)
        elif playing is not None and (code or how is QProcess.ExitStatus.CrashExit):
            self._give_up_on_player()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._playing = None
            self._give_up_on_player()

    def _give_up_on_player(self) -> None:
        """It can't play here, as without a sound server: a beep now, the next command next time."""
        if self._commands:
            self._commands.pop(0)
        self._beep()
