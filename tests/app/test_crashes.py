"""What a crash leaves behind, and that the next run tells of it: in order ended runs leave nothing."""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest
from ending_processes import at_hand, closed
from PySide6.QtCore import QLoggingCategory, qCritical, qWarning
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from waiting import wait_until

from ordersync_gui.app.crash_notice import KEY, CrashNotice
from ordersync_gui.app.crash_trace import keep_trace, trace_to_file
from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.qt_messages import qt_messages_logged
from ordersync_gui.app.run_mark import RunMark
from ordersync_gui.config import Profile, set_up_logging
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.sync.support_bundle import make_bundle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    found = Profile(tmp_path / "profile")
    found.prepare()
    return found


@pytest.fixture
def _own_handler() -> Iterator[None]:
    yield
    faulthandler.enable()  # as pytest had it, but for its file


def window(profile: Profile) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "ordersync_gui", "--data-dir", str(profile.data_dir)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def runs(profile: Profile) -> bool:
    return broke_off(RunMark(profile.data_dir / "window.running"))


def broke_off(mark: RunMark) -> bool:
    run = mark.read()
    return run is not None and run.broke_off


def test_a_mark_tells_of_a_run_until_it_is_taken_away(tmp_path: Path) -> None:
    mark = RunMark(tmp_path / "window.running")
    assert mark.read() is None
    mark.begin(bell_before="/old")
    mark.note_bell("/somewhere")
    run = mark.read()
    assert run is not None
    assert (run.bell, run.process, run.asked_to_end) == ("/somewhere", os.getpid(), False)
    assert not run.broke_off, "nothing was begun yet"
    mark.note_shown()
    assert broke_off(mark)
    mark.note_asked_to_end()
    assert not broke_off(mark)
    mark.take_away()
    mark.take_away()
    assert mark.read() is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"begun": 1, "process": "x"}'])
def test_a_mark_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.running").write_bytes(content)
    assert RunMark(tmp_path / "window.running").read() is None


@pytest.mark.usefixtures("_own_handler")
def test_a_trace_is_kept_for_one_more_crash_and_no_longer(profile: Profile) -> None:
    assert not trace_to_file(profile)
    keep_trace(profile, ZeroDivisionError("first"))
    assert trace_to_file(profile)
    assert profile.crash_trace.read_text() == ""
    assert "first" in profile.last_crash_trace.read_text()
    assert profile.last_crash_trace.stat().st_mode & 0o077 == 0
    assert not trace_to_file(profile)
    assert "first" in profile.last_crash_trace.read_text()
    keep_trace(profile, ZeroDivisionError("second"))
    assert trace_to_file(profile)
    assert "second" in profile.last_crash_trace.read_text()


def test_a_segmentation_fault_leaves_a_trace_and_the_next_run_says_so_calmly(profile: Profile) -> None:
    with at_hand(window(profile)) as first:
        wait_until(lambda: runs(profile), "the window runs")
        os.kill(first.pid, signal.SIGSEGV)
        first.wait()
    trace = profile.crash_trace.read_text()
    assert "Segmentation fault" in trace
    assert "running.py" in trace
    with at_hand(window(profile)) as second:
        wait_until(lambda: runs(profile), "the window runs")
        check = profile.database.with_name(f"{profile.database.name}.check.json")
        wait_until(check.exists, "the database was looked at")
        assert json.loads(check.read_text())["problem"] == ""
        assert closed(second).code == 0
    assert profile.last_crash_trace.read_text() == trace
    assert profile.crash_trace.read_text() == ""
    assert not (profile.data_dir / "window.running").exists()


def test_an_exception_before_there_is_a_window_is_a_plain_sentence_and_a_trace(profile: Profile) -> None:
    breaking = (
        "import sys\nfrom ordersync_gui.app import start\n"
        "def broken(*_given): raise ZeroDivisionError('token=hunter22secret')\n"
        "start.first_sight = broken\nsys.exit(start.main(['--data-dir', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", breaking, str(profile.data_dir)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("ordersync: something went wrong inside the program (ZeroDivisionError).")
    assert "ZeroDivisionError" in profile.crash_trace.read_text()
    assert "hunter22secret" not in profile.crash_trace.read_text()


@pytest.fixture
def dead_display() -> Iterator[str]:
    """A display that takes a connection and closes it, as an X server does that is being reset."""
    with socket.socket(socket.AF_UNIX) as server:
        number = 4000 + os.getpid() % 50_000
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()

        def hang_up() -> None:
            with suppress(OSError):
                while True:
                    server.accept()[0].close()

        Thread(target=hang_up, daemon=True).start()
        yield f":{number}"
        server.shutdown(socket.SHUT_RDWR)


def test_a_qt_that_cannot_start_is_a_plain_sentence(profile: Profile, dead_display: str) -> None:
    without = {
        name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    done = subprocess.run(
        [sys.executable, "-m", "ordersync_gui", "--data-dir", str(profile.data_dir)],
        capture_output=True, text=True, timeout=60, check=False, env={**without, "DISPLAY": dead_display},
    )  # fmt: skip
    assert done.returncode == 1, done
    assert done.stderr.startswith("ordersync: the window can't be shown")
    assert "Traceback" not in done.stderr
    assert "Fatal" not in done.stderr


def test_an_installation_without_qt_is_a_plain_sentence(tmp_path: Path) -> None:
    probe = (
        "import sys\nsys.modules['PySide6'] = None\nsys.argv = ['ordersync', '--data-dir', sys.argv[1]]\n"
        "from ordersync_gui.__main__ import main\nsys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("ordersync: this installation isn't complete")


@pytest.mark.qt_no_exception_capture
@pytest.mark.expects_log("qt:")
def test_what_qt_says_is_in_the_log_with_secrets_masked(profile: Profile) -> None:
    assert QLoggingCategory.defaultCategory() is not None
    with set_up_logging(profile) as log, qt_messages_logged():
        log.secrets.learn("opensesame42")
        qWarning("it said opensesame42 and password=hunter22")
        qCritical("worse")
    text = profile.log.read_text()
    assert "WARNING MainThread qt: default: it said ••• and password=•••" in text
    assert "ERROR MainThread qt: default: worse" in text


@pytest.fixture
def parts(profile: Profile, qapp: QApplication) -> Iterator[Parts]:
    with QEventLoop(qapp) as loop, set_up_logging(profile) as log:
        found = build(loop, profile=profile, secrets=MemorySecrets(), log=log)
        asyncio._set_running_loop(loop)
        found.collector.start()
        found.window.show()
        yield found
        asyncio._set_running_loop(None)
        loop.run_until_complete(found.shut_down())


def test_the_notice_says_that_the_orders_are_whole_and_leads_to_a_bundle(parts: Parts, qtbot: QtBot) -> None:
    opened: list[str] = []
    parts.window.commands.support_bundle.triggered.connect(lambda: opened.append("bundle"))
    CrashNotice(parts.window, parts.check).tell()
    (banner,) = parts.window.banners.banners()
    assert "being looked at" in banner.text()
    qtbot.waitUntil(lambda: "is whole" in banner.text(), timeout=20_000)
    support = banner.findChild(QPushButton, "bannerMend")
    assert isinstance(support, QPushButton)
    support.click()
    assert opened == ["bundle"]
    for dialog in parts.window.findChildren(QDialog, "support_dialog"):
        dialog.close()


def test_a_damaged_database_is_told_by_who_found_it(parts: Parts) -> None:
    CrashNotice(parts.window, parts.check).tell()
    parts.check.looked.emit(IntegrityCheck(parts.desk.clock(), "page 3 is torn"))
    assert not parts.window.banners.shows(KEY)


def test_the_support_bundle_has_the_trace_masked(parts: Parts, qtbot: QtBot) -> None:
    parts.profile.last_crash_trace.write_text("Fatal Python error\n  password=hunter22\n")
    parts.profile.crash_trace.write_text("of this run")
    task = asyncio.ensure_future(make_bundle(parts.desk))
    qtbot.waitUntil(task.done, timeout=20_000)
    (crash,) = [file.text for file in task.result().files if file.name == "crash.txt"]
    assert "Fatal Python error" in crash
    assert "of this run" in crash
    assert "hunter22" not in crash
