"""What the gallery shows in the pseudo-locale, looked at in one process for all tests."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import ordersync_gui

_ROOT = Path(ordersync_gui.__file__).parents[1]
_WITHIN_S = 400
# 1280 x 720 with a task bar
_SCREEN = {"x": 0, "y": 0, "width": 1280, "height": 680, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def looked_at(kept: Path) -> dict[str, Any]:
    """The findings of `pseudo_process.py` on a small screen; made once per file."""
    with kept.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # another worker may be at it
        file.seek(0)
        text = file.read()
        if not text:
            text = _look(kept.with_suffix(".screen.json"))
            file.write(text)
    told: dict[str, Any] = json.loads(text)
    return told


def _look(screen: Path) -> str:
    screen.write_text(json.dumps({"screens": [{"name": "bench", **_SCREEN}]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("pseudo_process.py"))],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "PYTHONPATH": str(_ROOT)},
        capture_output=True,
        text=True,
        timeout=_WITHIN_S,
        check=False,
    )
    if done.returncode:
        raise AssertionError(f"the look at all screens broke off:\n{done.stderr[-3000:]}")
    return done.stdout
