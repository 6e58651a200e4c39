"""One window per profile: a second start brings the first one forward, however the runs before ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from ending_processes import at_hand, closed
from pytestqt.qtbot import QtBot
from waiting import wait_until

from ordersync_gui.app import doorbell, single_instance
from ordersync_gui.app.doorbell import Answer, Doorbell, ring
from ordersync_gui.app.run_mark import RunMark
from ordersync_gui.app.single_instance import PATIENCE_S, Place, answer_soon, stop_answering, take_or_ring
from ordersync_gui.config import Profile
from ordersync_gui.domain.errors import OrderSyncError, StorageError


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    found = Profile(tmp_path / "profile")
    found.prepare()
    return found


@pytest.fixture
def place(profile: Profile) -> Iterator[Place]:
    found = Place(profile)
    yield found
    found.leave()


@pytest.fixture
def bell(qtbot: QtBot) -> Iterator[Doorbell]:
    assert qtbot
    found = Doorbell(lambda: Answer.SHOWN)
    yield found
    found.take_down()


RINGING = """
import sys
from PySide6.QtCore import QCoreApplication
from ordersync_gui.app.doorbell import ring
application = QCoreApplication([])
sys.stdout.write(ring(sys.argv[1], within_ms=20_000))
"""
WAITING = """
import sys
from pathlib import Path
from ordersync_gui.app.single_instance import Place, take_or_ring
from ordersync_gui.config import Profile
sys.stdout.write(str(take_or_ring(Place(Profile(Path(sys.argv[1]))))))
"""


def other_start(script: str, argument: str) -> subprocess.Popen[str]:
    """In a process of its own, as real ones are: who waits for an answer lets no other thread run."""
    return subprocess.Popen([sys.executable, "-c", script, argument], stdout=subprocess.PIPE, text=True)


def said(process: subprocess.Popen[str], qtbot: QtBot) -> str:
    """What it prints, while this process turns the event loop."""
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    return process.communicate()[0]


def window(profile: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "ordersync_gui", "--data-dir", str(profile)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def answers(profile: Path) -> bool:
    run = RunMark(profile / "window.running").read()
    return run is not None and bool(run.bell) and Path(run.bell).exists()


def test_the_place_is_one_persons_until_it_is_left(profile: Profile, place: Place) -> None:
    other = Place(profile)
    assert place.take()
    assert place.take(), "it is taken already"
    assert not other.take()
    place.leave()
    assert other.take()
    other.leave()


def test_places_of_other_profiles_are_others(tmp_path: Path, place: Place) -> None:
    practice = Profile(tmp_path / "practice")
    practice.prepare()
    assert place.take()
    with ExitStack() as stack:
        other = Place(practice)
        stack.callback(other.leave)
        assert other.take()


def test_a_place_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="can't be used"):
        Place(Profile(tmp_path / "nowhere")).take()


def test_who_rings_hears_that_the_window_came_forward(bell: Doorbell, tmp_path: Path, qtbot: QtBot) -> None:
    name = bell.hang(tmp_path)
    assert Path(name).stat().st_mode & 0o077 == 0, "no other user may ring"
    assert said(other_start(RINGING, name), qtbot) == Answer.SHOWN
    bell.take_down()
    assert not Path(name).exists()
    assert ring(name, within_ms=200) is Answer.SILENT


def test_nonsense_at_the_bell_opens_nothing(bell: Doorbell, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as the code under test loads it

    socket = QLocalSocket()
    socket.connectToServer(bell.hang(tmp_path))
    socket.write(b"run something\n")
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=20_000)
    assert not socket.readAll().data()


def test_the_socket_of_a_killed_run_is_taken_away(bell: Doorbell, tmp_path: Path) -> None:
    left = Doorbell(lambda: Answer.SHOWN)
    name = left.hang(tmp_path)
    stranger = tmp_path / "somebody's"
    stranger.touch()
    assert bell.hang(tmp_path, before=name)
    assert not Path(name).exists()
    bell.take_down()
    assert bell.hang(tmp_path, before=str(stranger))
    assert stranger.exists(), "only what is ours"
    left.take_down()


def test_a_window_that_does_not_answer_is_told_of(
    profile: Profile, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert place.take()
    place.mark.begin()
    place.mark.note_bell(str(profile.data_dir / "nobody"))
    monkeypatch.setattr(single_instance, "_SILENCE_S", 0.2)
    with pytest.raises(OrderSyncError, match="doesn't answer"):
        take_or_ring(Place(profile))


@pytest.mark.parametrize("mark", ["", '{"begun": "2026-01-01T00:00:00+00:00"}', '{"begun": "nonsense"}'])
def test_a_window_that_cannot_write_its_mark_is_not_waited_for_as_if_it_started(
    profile: Profile, place: Place, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    assert place.take()
    if mark:
        kept = {"process": 1, "version": "1", "bell": "", "shown": False, "asked_to_end": False} | json.loads(mark)
        (profile.data_dir / "window.running").write_text(json.dumps(kept))
    monkeypatch.setattr(single_instance, "_SILENCE_S", 0.2)
    with pytest.raises(OrderSyncError, match="doesn't answer"):
        take_or_ring(Place(profile), patience_s=PATIENCE_S / 2)


def test_a_window_that_is_about_to_close_is_waited_for(
    profile: Profile, place: Place, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[bool] = []
    monkeypatch.setattr(doorbell, "bring_to_front", lambda: rung.append(True))
    assert place.take()
    place.mark.begin()
    answer_soon(place, profile.data_dir)
    qtbot.waitUntil(lambda: bool((run := place.mark.read()) and run.bell), timeout=20_000)
    place.mark.note_asked_to_end()
    with at_hand(other_start(WAITING, str(profile.data_dir))) as second:
        qtbot.waitUntil(lambda: len(rung) > 1, timeout=60_000)
        assert second.poll() is None, "it was told to wait, and asks again"
        place.leave()
        assert said(second, qtbot) == "True"
    stop_answering()


def test_a_second_start_ends_with_0_and_a_run_after_kill_9_takes_over(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with at_hand(window(profile)) as first:
        wait_until(lambda: answers(profile), "the first window answers")
        done = subprocess.run(
            [sys.executable, "-m", "ordersync_gui", "--data-dir", str(profile)], timeout=60, check=False
        )
        assert done.returncode == 0
        assert first.poll() is None
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
    left = RunMark(profile / "window.running").read()
    assert left is not None
    with at_hand(window(profile)) as again:
        wait_until(lambda: not Path(left.bell).exists() and answers(profile), "the next window answers")
        assert closed(again).code == 0
    assert not (profile / "window.running").exists()


def test_of_starts_at_the_same_moment_exactly_one_has_a_window(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with ExitStack() as stack:
        started = [stack.enter_context(at_hand(window(profile))) for _ in range(3)]
        wait_until(lambda: sum(one.poll() is None for one in started) == 1, "two have ended")
        assert sorted(one.returncode for one in started if one.poll() is not None) == [0, 0]
        (left,) = [one for one in started if one.poll() is None]
        wait_until(lambda: answers(profile), "the window answers")
        assert closed(left).code == 0
