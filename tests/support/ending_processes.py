"""Processes that a test starts and ends: killed at a moment, asked to close, or waited for."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from pathlib import Path

import psutil
from waiting import wait_until

_LIMIT_S = 60


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended; killed is False when it was done before its moment came."""

    killed: bool
    code: int
    out: str
    err: str


def killed_after(process: subprocess.Popen[str], delay_s: float) -> Ended:
    """Let the process live for so long, then SIGKILL it."""
    try:
        out, err = process.communicate(timeout=delay_s)
    except subprocess.TimeoutExpired:
        process.kill()
        out, err = process.communicate(timeout=_LIMIT_S)
    return Ended(process.returncode == -signal.SIGKILL, process.returncode, out, err)


def closed(window: subprocess.Popen[str]) -> Ended:
    """Ask a window to close as the session manager does, as soon as it listens, and wait for its end."""
    wait_until(lambda: _handles_sigterm(window.pid), "the window runs")
    window.send_signal(signal.SIGTERM)
    out, err = window.communicate(timeout=_LIMIT_S)
    return Ended(False, window.returncode, out, err)


def _handles_sigterm(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (signal.SIGTERM - 1) & 1)


def let_pass(seconds: float) -> None:
    """Let another process have a head start; what a test expects must not depend on it."""
    time.sleep(seconds)


@contextmanager
def at_hand(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """A process that doesn't outlive the test, however the test ends."""
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate(timeout=_LIMIT_S)


def own_children() -> list[psutil.Process]:
    """This process's children, zombies too, without the one that `multiprocessing` keeps once any test used it."""
    keeper = resource_tracker._resource_tracker._pid  # type: ignore[attr-defined]
    return [each for each in psutil.Process().children() if each.pid != keeper]
