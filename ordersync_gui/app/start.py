"""Starts the window: arguments, profile, log, event loop; and ends everything when the window is closed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from ordersync_gui import __version__
from ordersync_gui.app.display import has_display
from ordersync_gui.app.first_sight import first_sight
from ordersync_gui.config import (
    PRACTICE_KEYRING_SERVICE,
    Profile,
    default_profile,
    practice_profile,
)
from ordersync_gui.domain.errors import Damaged, OrderSyncError
from ordersync_gui.ui.languages import LANGUAGES, speak
from ordersync_gui.ui.style import apply_style
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.window_settings import WindowSettings


def main(argv: list[str]) -> int:
    """Show the window and return when it was closed: 0, or 1 when it can't be shown or can't start."""
    arguments = _arguments(argv)
    if not has_display():
        sys.stderr.write(
            "ordersync: there is no display for a window. The commands work without one: ordersync --help\n"
        )
        return 1
    application = QApplication.instance() or QApplication([sys.argv[0]])
    profile = _profile(arguments)
    set_up_application(application)
    speak(application, arguments.language or WindowSettings(profile.window_settings).language)
    return _run_mended(profile, practice=arguments.practice)


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ordersync", description="The order desk's window.")
    parser.add_argument("--data-dir", type=Path, help="a folder for a separate profile")
    parser.add_argument(
        "--practice", action="store_true", help="practise with an invented shop, apart from real data"
    )
    parser.add_argument("--language", choices=LANGUAGES, help="the window's language this time")
    return parser.parse_args(argv)


def _profile(arguments: argparse.Namespace) -> Profile:
    usual = practice_profile() if arguments.practice else default_profile()
    if arguments.data_dir is None:
        return usual
    service = PRACTICE_KEYRING_SERVICE if arguments.practice else usual.keyring_service
    return Profile(arguments.data_dir.expanduser().absolute(), service)


def set_up_application(application: QCoreApplication) -> None:
    """Name and style; the app ends when its work has ended, not when the window closes."""
    application.setApplicationName("ordersync")
    application.setApplicationVersion(__version__)
    if isinstance(application, QApplication):
        application.setQuitOnLastWindowClosed(False)
        apply_style(application)


def _run(profile: Profile, *, practice: bool) -> int:
    """Show the first orders before what runs the desk is even imported."""
    sight = first_sight(profile.database)
    from ordersync_gui.app.running import run  # noqa: PLC0415 - not needed for the first paint

    return run(profile, practice=practice, sight=sight)


def _run_mended(profile: Profile, *, practice: bool) -> int:
    """Run the desk; where its database is damaged, first offer what can be done about that."""
    from ordersync_gui.storage.integrity import last_check  # noqa: PLC0415 - json, which the window loads anyway

    check = last_check(profile.database)
    problem = check.problem if check is not None and profile.database.exists() else ""
    while True:
        try:
            if not problem:
                return _run(profile, practice=practice)
        except Damaged as error:
            sys.stderr.write(f"ordersync: {error}\n")
            problem = error.detail or str(error)
        except OrderSyncError as error:
            return _explain(error)
        from ordersync_gui.app.rescue import offer_rescue  # noqa: PLC0415 - rarely needed

        if not offer_rescue(profile.database, problem):
            return 1
        problem = ""


def _explain(error: OrderSyncError) -> int:
    """Say in a window why the desk can't start."""
    sys.stderr.write(f"ordersync: {error}\n")
    box = QMessageBox(QMessageBox.Icon.Critical, "ordersync", error_text(error), QMessageBox.StandardButton.Close)
    box.setObjectName("startProblem")
    box.setTextFormat(Qt.TextFormat.PlainText)
    application = QApplication.instance()
    if application is None:
        return 1
    box.finished.connect(lambda _: application.exit(1))
    box.open()
    return QApplication.exec()
