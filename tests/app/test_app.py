"""The app as a process: starts, ends in order, says plainly why it can't."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from waiting import wait_until

from ordersync_gui.app.display import has_display

_DAMAGED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
def close():
    for box in QApplication.topLevelWidgets():
        if box.objectName() == "rescue" and box.isVisible():
            print(box.accessibleName())
            box.close()
timer = QTimer(interval=50)
timer.timeout.connect(close)
timer.start()
from ordersync_gui.app.start import main
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def test_the_practice_window_starts_and_ends_without_a_word(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "ordersync_gui", "--practice", "--data-dir", str(profile)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_until((profile / "orders.sqlite3").exists, "the database was made")
        wait_until((profile / "practice-port").exists, "the practice shop has a port")
        wait_until(lambda: _handles_sigterm(process.pid), "the window runs")
        children = _children(process.pid)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
    assert (process.returncode, out, _complaints(err)) == (0, "", [])
    assert children
    wait_until(lambda: not any(Path(f"/proc/{child}").exists() for child in children), "the shop ended, too")
    log = (profile / "ordersync.log").read_text()
    assert "ERROR" not in log


def _complaints(err: str) -> list[str]:
    """What a person would see on stderr; only the offscreen platform says that it has no size hints."""
    return [line for line in err.splitlines() if "propagateSizeHints" not in line]


def _handles_sigterm(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def test_a_damaged_database_is_said_in_a_window_not_in_a_trace(tmp_path: Path) -> None:
    database = tmp_path / "orders.sqlite3"
    database.write_bytes(b"this is no database" * 500)
    done = subprocess.run(
        [sys.executable, "-c", _DAMAGED, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert "damaged" in done.stdout
    (line,) = _complaints(done.stderr)
    assert line.startswith("ordersync: ")
    assert database.read_bytes() == b"this is no database" * 500


def test_without_a_display_one_line_says_so(tmp_path: Path) -> None:
    without = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "ordersync_gui", "--data-dir", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=without,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "no display" in done.stderr


def test_a_display_counts_only_when_it_answers() -> None:
    assert not has_display({})
    assert not has_display({"DISPLAY": ":4711"})
    assert not has_display({"WAYLAND_DISPLAY": "wayland-4711"})
    assert has_display({"QT_QPA_PLATFORM": "offscreen"})


def test_a_command_never_loads_qt() -> None:
    probe = (
        "import sys\nsys.argv = ['ordersync', 'channels', '--json']\n"
        "from ordersync_gui.__main__ import main\ncode = main()\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'qasync'))]\n"
        "sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)


def test_the_first_paint_needs_no_network_code() -> None:
    probe = (
        "import sys, ordersync_gui.app\n"
        "late = ('httpx', 'keyring', 'truststore', 'ordersync_gui.ui.wizard')\n"
        "print([name for name in late if name in sys.modules])"
    )
    begun = _processor_time()
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
    assert _processor_time() - begun < 10


def _processor_time() -> float:
    """Seconds that ended child processes spent, whatever else ran beside them."""
    used = os.times()
    return used.children_user + used.children_system
