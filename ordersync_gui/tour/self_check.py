"""Opens the window on an empty profile, looks at it and at what it stands on, and prints what it found as JSON."""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import sqlite3
import ssl
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTranslator, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader
from PySide6.QtWidgets import QAbstractButton, QApplication
from qasync import QEventLoop

from ordersync_gui import __version__
from ordersync_gui.app.display import has_display
from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.start import set_up_application
from ordersync_gui.config import PRACTICE_KEYRING_SERVICE, Profile, resources, set_up_logging
from ordersync_gui.credentials import KeyringSecrets, safe_backend
from ordersync_gui.domain.errors import NoKeyring
from ordersync_gui.sync.own_command import own_command
from ordersync_gui.tour.driver import Driver, StepFailed
from ordersync_gui.ui.languages import LANGUAGES, SOURCE, speak

_PATIENCE_S = 60
_FAR_ZONE = "America/Santiago"  # with rules of its own; there where any time zones are


def main(argv: list[str] | None = None) -> int:
    """0 when the window painted, every language is there and so is what only a whole installation has."""
    parser = argparse.ArgumentParser(prog="ordersync self-check", description=__doc__)
    parser.add_argument("--language", choices=LANGUAGES, default="", help="the window's language this time")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="keep a picture (PNG) of the window")
    wanted = parser.parse_args(argv)
    if not has_display():
        sys.stderr.write("ordersync: there is no display for a window (QT_QPA_PLATFORM=offscreen needs none)\n")
        return 1
    application = QApplication([sys.argv[0]])
    set_up_application(application)
    spoken = speak(application, wanted.language)
    found = {**_ground(), "language": spoken, **_window(application, wanted.picture)}
    lacks = _lacks(found)
    sys.stdout.write(json.dumps({**found, "lacks": lacks}, indent=1, ensure_ascii=False) + "\n")
    return 1 if lacks else 0


def _ground() -> dict[str, object]:
    """What the program stands on."""
    return {
        "version": __version__,
        "packaged": bool(getattr(sys, "frozen", False)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "sqlite": sqlite3.sqlite_version,
        "languages": _languages(),
        "image_formats": sorted(bytes(one.data()).decode("ascii") for one in QImageReader.supportedImageFormats()),
        "fonts": len(QFontDatabase.families()),
        "password_safe": _password_safe(),
        "certificates": len(ssl.create_default_context().get_ca_certs()),
        "time_zones": _has_time_zones(),
    }


def _languages() -> list[str]:
    """The languages whose catalogue can be read."""
    folder = str(resources() / "translations")
    return [code for code in LANGUAGES if QTranslator().load(f"ordersync_{code}", folder)]


def _password_safe() -> str:
    """Where secrets would be kept; "" where there is no safe place."""
    try:
        return type(safe_backend()).__module__
    except NoKeyring:
        return ""


def _starts_itself(folder: Path) -> bool:
    """Whether a helper process, which is this program once more, finds all it needs to read a database."""
    command = [*own_command(), "--data-dir", str(folder), "--json", "stores"]
    done = subprocess.run(command, capture_output=True, timeout=_PATIENCE_S, check=False)  # noqa: S603 - itself
    return done.returncode == 0


def _has_time_zones() -> bool:
    try:
        ZoneInfo(_FAR_ZONE)
    except ZoneInfoNotFoundError:
        return False
    return True


def _window(application: QApplication, picture: Path | None) -> dict[str, object]:
    """The window's title and menus, once it was painted, and whether its helpers start."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ordersync-check-")))
        profile = Profile(folder / "profile", PRACTICE_KEYRING_SERVICE)
        log = stack.enter_context(set_up_logging(profile))
        loop = stack.enter_context(QEventLoop(application))
        parts = build(loop, profile=profile, secrets=KeyringSecrets(profile.keyring_service), log=log)
        found: dict[str, object] = loop.run_until_complete(_looked_at(parts, Driver(folder), picture))
        return {**found, "helpers": _starts_itself(folder / "profile")}


async def _looked_at(parts: Parts, driver: Driver, picture: Path | None) -> dict[str, object]:
    parts.start()
    try:
        painted = await _painted(driver)
        if painted is not None and picture is not None:
            picture.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(painted, picture)
        window = parts.window
        menus = [action.text().replace("&", "") for action in window.menuBar().actions()]
        return {"title": window.windowTitle(), "menus": menus, "painted": painted is not None}
    finally:
        await parts.shut_down()


async def _painted(driver: Driver) -> Path | None:
    """The picture of the window; None where that never comes about or hardly anything is on it."""
    try:
        await driver.find(QAbstractButton, "empty_connect")  # the orders were read: there are none
        await driver.picture("window")
    except StepFailed:
        return None
    return next(driver.pictures.glob("*.png"))


def _lacks(found: dict[str, object]) -> list[str]:
    """What isn't as it has to be; a password safe is a matter of the desktop."""
    languages, formats = found["languages"], found["image_formats"]
    conditions = {
        "window": found["painted"],
        "helpers": found["helpers"],
        "menus": found["menus"],
        "languages": isinstance(languages, list) and set(languages) >= set(LANGUAGES) - {SOURCE},
        "svg": isinstance(formats, list) and "svg" in formats,
        "fonts": found["fonts"],
        "time_zones": found["time_zones"],
    }
    return [name for name, holds in conditions.items() if not holds]
