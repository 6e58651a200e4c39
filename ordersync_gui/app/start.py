"""Starts the window: arguments, profile, the one place in it, log, event loop; and ends all when it is closed."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from ordersync_gui import __version__
from ordersync_gui.app.after import After
from ordersync_gui.app.beginning import Beginning
from ordersync_gui.app.crash_trace import keep_trace, trace_to_file
from ordersync_gui.app.display import has_display
from ordersync_gui.app.first_sight import first_sight
from ordersync_gui.app.qt_messages import start_troubles_said
from ordersync_gui.app.single_instance import Place, answer_soon, stop_answering, take_or_ring
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
    """Show the window and return when it was closed: 0, or 1 when it can't be shown or can't start.

    Where the profile has a window already, that one comes forward, and 0 is returned at once.
    """
    arguments = _arguments(argv)
    if not has_display():
        sys.stderr.write(
            "ordersync: there is no display for a window. The commands work without one: ordersync --help\n"
        )
        return 1
    with start_troubles_said():
        application = QApplication.instance() or QApplication([sys.argv[0]])
    profile = _profile(arguments)
    settings = WindowSettings(profile.window_settings)
    set_up_application(application, settings)
    speak(application, arguments.language or settings.language)
    place = Place(profile)
    try:
        profile.prepare()
        if not take_or_ring(place):
            return 0
    except OrderSyncError as error:
        return _explain(error)
    return _follow(_run_alone(profile, place, settings, practice=arguments.practice), argv)


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


def set_up_application(application: QCoreApplication, settings: WindowSettings | None = None) -> None:
    """Name and style; the app ends when its work has ended, not when the window closes."""
    application.setApplicationName("ordersync")
    application.setApplicationVersion(__version__)
    if isinstance(application, QApplication):
        application.setQuitOnLastWindowClosed(False)
        apply_style(application, settings)


def _run_alone(profile: Profile, place: Place, settings: WindowSettings, *, practice: bool) -> After:
    """Run the desk in the place that was taken; a crash, and what it left behind, is known next time."""
    before = place.mark.read()
    left_trace = trace_to_file(profile)
    crashed = left_trace or (before is not None and before.broke_off)
    place.mark.begin(bell_before="" if before is None else before.bell)
    try:
        after = _run_mended(profile, Beginning(place, settings, crashed), practice=practice)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is said plainly, and kept for whoever helps
        keep_trace(profile, error)
        sys.stderr.write(
            f"ordersync: something went wrong inside the program ({type(error).__name__}). What was saved before "
            f"is safe. Start it again; if it comes back, give {profile.crash_trace} to whoever looks after this "
            "PC.\n"
        )
        after = After.FAILED
    finally:
        stop_answering()
    place.mark.take_away()
    place.leave()
    return after


def _follow(after: After, argv: list[str]) -> int:
    """End this process as the window ended: with a code, at once where threads would hold it, or in a new one."""
    if after is After.RESTART:
        from ordersync_gui.app.restarting import restart  # noqa: PLC0415 - rarely needed

        restart(argv)
    if after is After.LEFT_WORK:
        os._exit(0)
    return 1 if after is After.FAILED else 0


def _run(profile: Profile, beginning: Beginning, *, practice: bool) -> After:
    """Show the first orders before what runs the desk is even imported."""
    sight = None if _is_shared(profile) else first_sight(profile.database, beginning.settings)
    answer_soon(beginning.place, profile.data_dir)
    from ordersync_gui.app.running import run  # noqa: PLC0415 - not needed for the first paint

    return run(profile, beginning, practice=practice, sight=sight)


def _run_mended(profile: Profile, beginning: Beginning, *, practice: bool) -> After:
    """Run the desk; where its database is damaged, first offer what can be done about that."""
    from ordersync_gui.storage.integrity import last_check  # noqa: PLC0415 - json, which the window loads anyway

    check = last_check(profile.database)
    problem = check.problem if check is not None and profile.database.exists() else ""
    while True:
        try:
            problem = "" if problem and _is_shared(profile) else problem
            if not problem:
                return _run(profile, beginning, practice=practice)
        except Damaged as error:
            sys.stderr.write(f"ordersync: {error}\n")
            problem = error.detail or str(error)
        except OrderSyncError as error:
            _explain(error)
            return After.FAILED
        from ordersync_gui.app.rescue import offer_rescue  # noqa: PLC0415 - rarely needed

        answer_soon(beginning.place, profile.data_dir)
        if not offer_rescue(profile.database, problem):
            return After.FAILED
        problem = ""


def _is_shared(profile: Profile) -> bool:
    """Whether the orders are on a server. Raises StorageError where that can't be told."""
    if not profile.desk_place.exists():
        return False
    from ordersync_gui.sync.desk_place import chosen_place  # noqa: PLC0415 - most desks have no server

    return chosen_place(profile) is not None


def _explain(error: OrderSyncError) -> int:
    """Say in a window why the desk can't start."""
    sys.stderr.write(f"ordersync: {error}\n")
    application = QApplication.instance()
    if application is None:
        return 1
    box = start_problem(error)
    box.finished.connect(lambda _: application.exit(1))
    box.open()
    return QApplication.exec()


def start_problem(error: OrderSyncError) -> QMessageBox:
    """A window that says why the desk can't start, not shown yet."""
    box = QMessageBox(QMessageBox.Icon.Critical, "ordersync", error_text(error), QMessageBox.StandardButton.Close)
    box.setObjectName("startProblem")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.button(QMessageBox.StandardButton.Close).setObjectName("startProblemClose")
    return box
