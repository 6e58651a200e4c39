"""A program of its own: walks through the main job over a database that the Qt thread must not wait for.

Tells as JSON how many databases felt so, and where they were waited for all the same.
"""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication
from remote_feeling import feel_remote, felt_remote, found_waiting

from ordersync_gui.app.start import set_up_application
from ordersync_gui.tour import __main__ as tour

_BEFORE_ANY_WINDOW = " lay_ground"  # the tour opens its desk without the small window that says so


def _walk(folder: Path) -> list[str]:
    with redirect_stdout(sys.stderr):
        code = tour.main(["--out", str(folder / "pictures"), "--channels"])
    waited = [place for place in found_waiting() if not place.endswith(_BEFORE_ANY_WINDOW)]
    return [*waited, *(["a step failed"] if code else [])]


def main() -> int:
    """Tell what was found."""
    application = QApplication(sys.argv[:1])
    set_up_application(application)
    feel_remote()
    with TemporaryDirectory(prefix="ordersync-remote-") as folder:
        found = _walk(Path(folder))
    sys.stdout.write(json.dumps({"desks": felt_remote(), "found": found}, ensure_ascii=False, indent=1))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
