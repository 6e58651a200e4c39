"""A program of its own: opens every screen of the gallery over a database that no thread of Qt's may wait for.

Tells as JSON, by screen, where it was waited for all the same.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop
from remote_feeling import RemoteFeeling

from ordersync_gui.app.start import set_up_application
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery import SCREENS, Studio

_OPENER = "ordersync_gui.tour.studio.Database"
_OF_FILES = frozenset({"first-sight", "rescue"})  # never shown where the database isn't a file
_DESKS: list[RemoteFeeling] = []


def _opened(path: Path) -> RemoteFeeling:
    db = RemoteFeeling(path, lets_wait=True)  # so that one finding hides no other
    _DESKS.append(db)
    return db


def _told() -> list[str]:
    """What was noted since it was last asked."""
    found = [asker for db in _DESKS for asker in db.waited_for]
    for db in _DESKS:
        db.waited_for.clear()
    return list(dict.fromkeys(found))


async def _open_all(folder: Path, only: Iterable[str]) -> dict[str, list[str]]:
    wanted = [one for one in SCREENS if (one.key in only or not only) and one.key not in _OF_FILES]
    studio = await Studio.opened(folder)
    found = {"opening": _told()}
    for screen in wanted:
        try:
            await screen.open(studio)
        except StepFailed as error:
            found.setdefault(screen.key, []).append(f"didn't come up: {error}")
        found.setdefault(screen.key, []).extend(_told())
    await studio.close()
    found["closing"] = _told()
    return found


def main() -> int:
    """Open the screens whose keys are given, all without any."""
    application = QApplication(sys.argv[:1])
    set_up_application(application)
    loop = QEventLoop(application)
    with patch(_OPENER, _opened), TemporaryDirectory(prefix="ordersync-remote-") as folder:
        told = loop.run_until_complete(_open_all(Path(folder), sys.argv[1:]))
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
