"""Starts the window: arguments, profile, log, event loop; and ends everything when the window is closed."""

from __future__ import annotations

import argparse
import asyncio
import gc
import importlib
import logging
import signal
import sys
from contextlib import ExitStack, suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from qasync import QEventLoop

from ordersync_gui import __version__
from ordersync_gui.app.display import has_display
from ordersync_gui.app.faults import faults_reported
from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.practice_child import PracticeChild
from ordersync_gui.config import (
    PRACTICE_KEYRING_SERVICE,
    Profile,
    default_profile,
    practice_profile,
    set_up_logging,
)
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.practice_offer import PracticeOffer
from ordersync_gui.ui.style import apply_style
from ordersync_gui.ui.text import error_text

_log = logging.getLogger(__name__)
_WARM_UP_MS = 800  # after the first paint
_LATER_MODULES = (
    "ordersync_gui.channels.registry",
    "ordersync_gui.channels.images",
    "ordersync_gui.sync.import_orders",
    "ordersync_gui.sync.ship",
    "ordersync_gui.ui.wizard",
    "ordersync_gui.ui.ship_dialog",
    "ordersync_gui.ui.mapping_editor",
    "ordersync_gui.ui.address_dialog",
)


def main(argv: list[str]) -> int:
    """Show the window and return when it was closed: 0, or 1 when it can't be shown or can't start."""
    arguments = _arguments(argv)
    if not has_display():
        sys.stderr.write(
            "ordersync: there is no display for a window. The commands work without one: ordersync --help\n"
        )
        return 1
    application = QApplication.instance() or QApplication([sys.argv[0]])
    set_up_application(application)
    try:
        return _run(_profile(arguments), practice=arguments.practice)
    except OrderSyncError as error:
        return _explain(error)


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ordersync", description="The order desk's window.")
    parser.add_argument("--data-dir", type=Path, help="a folder for a separate profile")
    parser.add_argument(
        "--practice", action="store_true", help="practise with an invented shop, apart from real data"
    )
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
    with ExitStack() as stack:
        log = stack.enter_context(set_up_logging(profile))
        shop = None
        if practice:
            shop = PracticeChild(profile)
            stack.callback(shop.stop)
        loop = stack.enter_context(QEventLoop(QApplication.instance()))
        try:
            parts = build(loop, profile=profile, secrets=KeyringSecrets(profile.keyring_service), log=log)
        except OrderSyncError as error:
            _log.warning("can't start: %s", error)
            raise
        stack.enter_context(faults_reported(loop, parts.window))
        loop.run_until_complete(_live(loop, parts, shop))
    return 0


async def _live(loop: asyncio.AbstractEventLoop, parts: Parts, shop: PracticeChild | None) -> None:
    closed: asyncio.Future[None] = loop.create_future()

    def close() -> None:
        if not closed.done():
            closed.set_result(None)

    parts.window.closing.connect(close)
    _close_on_signals(loop, parts)
    parts.start()
    if shop is not None:
        _await_shop(parts, shop)
    QTimer.singleShot(_WARM_UP_MS, parts.window, lambda: _warm_up(parts))
    try:
        await closed
    finally:
        await parts.shut_down()


def _close_on_signals(loop: asyncio.AbstractEventLoop, parts: Parts) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, or not the main thread
            loop.add_signal_handler(number, parts.window.close)


def _await_shop(parts: Parts, shop: PracticeChild) -> None:
    parts.window.setWindowTitle(QCoreApplication.translate("app", "ordersync - practice"))

    async def wait(_job: Job) -> PracticeOffer:
        return await parts.desk.workers.network(shop.offer)

    parts.jobs.run(
        QCoreApplication.translate("app", "Starting the practice shop"),
        wait,
        on_done=parts.window.offer_practice,
        on_error=lambda error: parts.window.show_trouble("practice", error_text(error)),
        quiet=True,
    )


def _warm_up(parts: Parts) -> None:
    """Load what the first paint didn't need, then take all of it out of the garbage collector's rounds."""

    async def load(_job: Job) -> None:
        for name in _LATER_MODULES:
            await parts.desk.workers.network(importlib.import_module, name)
        gc.collect()
        gc.freeze()

    parts.jobs.run(QCoreApplication.translate("app", "Getting ready"), load, quiet=True)


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
