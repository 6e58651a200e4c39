from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.sound import Sounds
from ordersync_gui.ui.tones import Tone, write_tone

Player = Callable[[str], tuple[str, ...]]


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    return tmp_path / "heard"


@pytest.fixture
def player(heard: Path) -> Player:
    """A command that notes what it is to play, then does what the given Python says."""

    def make(then: str) -> tuple[str, ...]:
        note = (
            f"import sys, time, wave; wave.open(sys.argv[1]); open({str(heard)!r}, 'a').write(sys.argv[1] + '\\n')"
        )
        return (sys.executable, "-c", f"{note}\n{then}")

    return make


def _names(heard: Path) -> list[str]:
    return [Path(line).stem for line in heard.read_text("utf-8").splitlines()] if heard.exists() else []


@pytest.mark.parametrize("tone", Tone)
def test_a_tone_is_a_short_loud_wave_without_clipping(tmp_path: Path, tone: Tone) -> None:
    write_tone(tone, tmp_path / "tone.wav")

    with wave.open(str(tmp_path / "tone.wav")) as file:
        samples = array("h", file.readframes(file.getnframes()))
        seconds = file.getnframes() / file.getframerate()
    assert 0.1 < seconds < 2
    assert 15_000 < max(samples) < 32_767


def test_the_tones_are_told_apart(tmp_path: Path) -> None:
    written = set()
    for tone in Tone:
        write_tone(tone, tmp_path / "tone.wav")
        written.add((tmp_path / "tone.wav").read_bytes())
    assert len(written) == len(Tone)


def test_each_signal_plays_its_own_tone(qtbot: QtBot, heard: Path, player: Player) -> None:
    sounds = Sounds(commands=[player("")])
    for signal, count in ((sounds.alarm, 1), (sounds.refused, 2), (sounds.accepted, 3)):
        signal()
        qtbot.waitUntil(lambda count=count: len(_names(heard)) == count)  # type: ignore[misc]
        qtbot.waitUntil(lambda: sounds._process.state() is QProcess.ProcessState.NotRunning)

    assert _names(heard) == ["alarm", "refused", "accepted"]


def test_the_newest_tone_takes_the_place_of_the_one_that_plays(qtbot: QtBot, heard: Path, player: Player) -> None:
    sounds = Sounds(commands=[player("time.sleep(60)")])
    sounds.accepted()
    qtbot.waitUntil(lambda: _names(heard) == ["accepted"])

    sounds.alarm()

    qtbot.waitUntil(lambda: _names(heard) == ["accepted", "alarm"])
    sounds.stop()


def test_nothing_drowns_an_alarm(qtbot: QtBot, heard: Path, player: Player) -> None:
    sounds = Sounds(
        commands=[player("while not __import__('os').path.exists(sys.argv[1] + '.end'): time.sleep(0.01)")]
    )
    sounds.alarm()
    qtbot.waitUntil(lambda: _names(heard) == ["alarm"])

    sounds.accepted()
    Path(heard.read_text("utf-8").strip() + ".end").touch()
    qtbot.waitUntil(lambda: sounds._process.state() is QProcess.ProcessState.NotRunning)

    assert _names(heard) == ["alarm"]


def test_a_player_that_fails_is_replaced_by_a_beep_and_then_by_the_next(
    qtbot: QtBot, heard: Path, player: Player
) -> None:
    beeps: list[None] = []
    sounds = Sounds(
        commands=[("there-is-no-such-player",), player("sys.exit(1)"), player("")], beep=lambda: beeps.append(None)
    )
    for count in (1, 2):
        sounds.refused()
        qtbot.waitUntil(lambda count=count: len(beeps) == count)  # type: ignore[misc]

    sounds.accepted()

    qtbot.waitUntil(lambda: _names(heard) == ["refused", "accepted"])
    qtbot.waitUntil(lambda: sounds._process.state() is QProcess.ProcessState.NotRunning)
    assert len(beeps) == 2


def test_where_nothing_plays_it_beeps(qtbot: QtBot) -> None:
    assert qtbot is not None
    beeps: list[None] = []

    Sounds(commands=[], beep=lambda: beeps.append(None)).alarm()

    assert len(beeps) == 1


def test_a_tone_that_cannot_be_written_is_a_beep(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, player: Player
) -> None:
    assert qtbot is not None
    beeps: list[None] = []

    def full(_tone: Tone, _file: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ordersync_gui.ui.sound.write_tone", full)

    Sounds(commands=[player("")], beep=lambda: beeps.append(None)).alarm()

    assert len(beeps) == 1


def test_switched_off_it_is_silent(qtbot: QtBot, heard: Path, player: Player) -> None:
    assert qtbot is not None
    beeps: list[None] = []
    sounds = Sounds(commands=[player("")], beep=lambda: beeps.append(None))
    sounds.enabled = False

    sounds.alarm()

    assert sounds._process.state() is QProcess.ProcessState.NotRunning
    assert not beeps
    assert not _names(heard)


def test_without_a_screen_nothing_sounds_by_itself(qtbot: QtBot) -> None:
    assert qtbot is not None
    sounds = Sounds()

    sounds.alarm()

    assert sounds._process.state() is QProcess.ProcessState.NotRunning
    assert sounds._folder is None
