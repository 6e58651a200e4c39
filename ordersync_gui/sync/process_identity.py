"""Who holds a lease: this process on this machine, and whether another holder is provably gone."""

from __future__ import annotations

import json
import os
import platform
import uuid
from pathlib import Path

import psutil

_START_TOLERANCE_S = 2.0
# A program that starts itself anew in its own place keeps number and start time of its process, but not its work.
_RUN = uuid.uuid4().hex


def own_identity() -> str:
    """Machine, boot, process, start time, run and a job of its own, as JSON: no two calls give the same."""
    process = psutil.Process()
    identity = {
        **_place(),
        "pid": process.pid,
        "started": round(process.create_time(), 3),
        "run": _RUN,
        "job": uuid.uuid4().hex,
    }
    return json.dumps(identity, sort_keys=True)


def is_gone(owner: str) -> bool:
    """Whether the holder certainly runs no more; an unknown or foreign holder is never certain."""
    try:
        holder = json.loads(owner)
        machine, boot, pids = holder["machine"], holder["boot"], holder["pids"]
        pid, started, run = int(holder["pid"]), float(holder["started"]), holder.get("run", _RUN)
    except (ValueError, KeyError, TypeError):
        return False
    here = _place()
    if machine != here["machine"]:
        return False
    if boot != here["boot"]:
        return True
    # Another container of this machine has process numbers of its own.
    if pids != here["pids"]:
        return False
    return (pid == os.getpid() and run != _RUN) or not _is_running(pid, started)


def _is_running(pid: int, started: float) -> bool:
    try:
        process = psutil.Process(pid)
        same = abs(process.create_time() - started) < _START_TOLERANCE_S
        return same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True


def _place() -> dict[str, str]:
    return {
        "machine": _first_line("/etc/machine-id") or platform.node(),
        "boot": _first_line("/proc/sys/kernel/random/boot_id"),
        "pids": _link("/proc/self/ns/pid"),
    }


def _first_line(path: str) -> str:
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError:
        return ""


def _link(path: str) -> str:
    try:
        return os.readlink(path)  # noqa: PTH115 - the target is a name such as pid:[4026531836], not a path
    except OSError:
        return ""
