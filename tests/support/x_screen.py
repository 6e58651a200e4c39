"""An X screen of a test's own, and a scanner that types into it with xdotool."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

MISSING = [command for command in ("Xvfb", "xdotool") if shutil.which(command) is None]
_START_S = 20


@contextmanager
def x_screen(size: str = "1280x720x24") -> Iterator[str]:
    """The name of a screen that is there while the block runs; the X server finds a free number by itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],  # noqa: S607 - from PATH
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()  # ends when the server does, too
        if not number:
            raise RuntimeError("Xvfb didn't start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(_START_S)


def xdotool(display: str, *arguments: str) -> None:
    """Run xdotool on the screen; it raises where it fails."""
    subprocess.run(
        ["xdotool", *arguments],  # noqa: S607 - from PATH
        env={**os.environ, "DISPLAY": display},
        check=True,
        timeout=60,
        capture_output=True,
    )
