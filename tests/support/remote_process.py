"""A program of its own: uses the window over a database that the Qt thread must not wait for.

With "tour" it walks through the main job, else it opens every screen of the gallery, or those that are named.
Tells as JSON how many databases felt so, and where they were waited for all the same.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from remote_feeling import feel_remote, felt_remote, found_waiting

from ordersync_gui.app.start import set_up_application
from ordersync_gui.tour import __main__ as tour
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery import SCREENS, Studio

# The first two are never shown where the database isn't a file; the last asks a real server for facts of its own.
_LEFT_OUT = frozenset({"first-sight", "rescue", "file-support"})
_BEFORE_ANY_WINDOW = " lay_ground"  # the tour opens its desk without the small window that says so


async def _open_all(folder: Path, only: Iterable[str]) -> dict[str, list[str]]:
    wanted = [one for one in SCREENS if (one.key in only or not only) and one.key not in _LEFT_OUT]
    studio = await Studio.opened(folder)
    found = {"opening": found_waiting()}
    for screen in wanted:
        try:
            await screen.open(studio)
        except StepFailed as error:
            found.setdefault(screen.key, []).append(f"didn't come up: {error}")
        found.setdefault(screen.key, []).extend(found_waiting())
    await studio.close()
    found["closing"] = found_waiting()
    return found


def _walk(folder: Path) -> dict[str, list[str]]:
    with redirect_stdout(sys.stderr):
        code = tour.main(["--out", str(folder / "pictures"), "--channels"])
    waited = [place for place in found_waiting() if not place.endswith(_BEFORE_ANY_WINDOW)]
    return {"tour": [*waited, *(["a step failed"] if code else [])]}


def main() -> int:
    """Tell what was found."""
    application = QApplication(sys.argv[:1])
    set_up_application(application)
    feel_remote()
    with TemporaryDirectory(prefix="ordersync-remote-") as folder:
        if sys.argv[1:] == ["tour"]:
            told = _walk(Path(folder))
        else:
            loop = QEventLoop(application)
            told = loop.run_until_complete(_open_all(Path(folder), sys.argv[1:]))
    sys.stdout.write(json.dumps({"desks": felt_remote(), "found": told}, ensure_ascii=False, indent=1))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
