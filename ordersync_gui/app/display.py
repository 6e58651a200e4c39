"""Whether Qt will find a screen: without one it would abort the process instead of saying so."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_NO_SCREEN_NEEDED = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_X_PORT = 6000


def has_display(environment: Mapping[str, str] | None = None) -> bool:
    """Whether a window can be shown. Only Linux needs asking."""
    given = os.environ if environment is None else environment
    platform = given.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not sys.platform.startswith("linux") or platform in _NO_SCREEN_NEEDED:
        return True
    return _wayland_answers(given) or _x_answers(given.get("DISPLAY", ""))


def _wayland_answers(given: Mapping[str, str]) -> bool:
    name = given.get("WAYLAND_DISPLAY", "")
    return bool(name) and _connects(str(Path(given.get("XDG_RUNTIME_DIR", "/run")) / name))


def _x_answers(display: str) -> bool:
    found = re.fullmatch(r"(?:(?P<host>[^:]*))?:(?P<number>\d+)(?:\.\d+)?", display)
    if found is None:
        return False
    host, number = found["host"], int(found["number"])
    if host in (None, "", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers have their sockets
        return _connects(path) or _connects(f"\0{path}")
    try:
        with socket.create_connection((host, _X_PORT + number), timeout=3):
            return True
    except OSError:
        return False


def _connects(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(path)
        except OSError:
            return False
    return True
