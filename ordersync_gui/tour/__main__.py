"""Runs the tour on a profile of its own and prints each step with its outcome; exits 1 when a step fails."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.start import set_up_application
from ordersync_gui.config import PRACTICE_KEYRING_SERVICE, Profile, set_up_logging
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.practice import CHANNELS, PracticeShop, announcement
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import import_command
from ordersync_gui.tour.channel_job import ORDERS as CHANNEL_ORDERS
from ordersync_gui.tour.channel_job import ChannelJob
from ordersync_gui.tour.desk_day import DeskDay
from ordersync_gui.tour.driver import Driver, StepFailed
from ordersync_gui.tour.quick_start import QuickStart, chapters
from ordersync_gui.tour.steps import STORE, Tour
from ordersync_gui.tour.witness import Witness
from ordersync_gui.ui.languages import LANGUAGES, speak
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.practice_offer import PracticeOffer

Steps = Sequence[tuple[str, Callable[[], Coroutine[Any, Any, str]]]]
ORDERS = 60
SEED = 4


def main(argv: list[str] | None = None) -> int:
    """Walk through the main job; pictures go to the folder given with --out, which is emptied first."""
    parser = argparse.ArgumentParser(prog="ordersync practice-tour", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/tour"), help="folder for the pictures")
    parser.add_argument(
        "--channels",
        nargs="*",
        choices=CHANNELS,
        default=CHANNELS,
        metavar="C",
        help="do the job with these channels too; all when left out",
    )
    parser.add_argument("--channels-only", action="store_true", help="leave out the first, long walk")
    parser.add_argument("--quick-start", type=chapters, metavar="PAGE", help="do what this page says instead")
    parser.add_argument("--language", choices=LANGUAGES, default="", help="the window's language this time")
    wanted = parser.parse_args(argv)
    pictures: Path = wanted.out
    shutil.rmtree(pictures, ignore_errors=True)
    application = QApplication.instance() or QApplication([sys.argv[0]])
    set_up_application(application)
    speak(application, wanted.language)
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="ordersync-tour-"))
        shop = stack.enter_context(PracticeShop(orders=ORDERS, seed=SEED))
        profile = Profile(Path(folder) / "profile", PRACTICE_KEYRING_SERVICE)
        log = stack.enter_context(set_up_logging(profile))
        loop = stack.enter_context(QEventLoop(application))
        said = announcement(shop)
        login: Any = said["login"]
        offer = PracticeOffer(login["set"], login["secrets"], str(said["channel"]))
        secrets = KeyringSecrets(profile.keyring_service)
        importer = ImportProcess(import_command(profile))
        parts = build(loop, profile=profile, secrets=secrets, log=log, practice=offer, importer=importer)
        witness = Witness(parts.window.jobs, profile.log, parts.window)
        code: int = loop.run_until_complete(_walk(parts, shop, Driver(pictures), witness, wanted))
        return code


async def _walk(
    parts: Parts, shop: PracticeShop, driver: Driver, witness: Witness, wanted: argparse.Namespace
) -> int:
    parts.window.resize(parts.window.screen().availableSize())
    parts.start()
    try:
        taken = 0
        for walk in _walks(parts.window, shop, driver, wanted):
            taken += await _take_steps(walk.steps, driver, first=taken + 1)
        for channel in () if wanted.quick_start else wanted.channels:
            with PracticeShop(channel=channel, orders=CHANNEL_ORDERS, seed=SEED) as own:
                job = ChannelJob(parts.window, own, driver, f"My {channel}", channel)
                taken += await _take_steps(job.steps, driver, first=taken + 1)
    except StepFailed:
        for line in witness.account():
            _tell(f"    {line}")
        return 1
    finally:
        await _forget_stores(parts)
        await parts.shut_down()
    _tell(f"All {taken} steps went well. Pictures: {driver.pictures}")
    return 0


def _walks(
    window: MainWindow, shop: PracticeShop, driver: Driver, wanted: argparse.Namespace
) -> Sequence[Tour | DeskDay | QuickStart]:
    """The walks with the first shop."""
    if wanted.quick_start:
        return (QuickStart(window, shop, driver, wanted.quick_start),)
    if wanted.channels_only:
        return ()
    return Tour(window, shop, driver), DeskDay(window, shop, driver, STORE)


async def _take_steps(steps: Steps, driver: Driver, *, first: int) -> int:
    """Take the steps and tell each outcome; gives their number. Raises StepFailed for the first that fails."""
    for number, (title, step) in enumerate(steps, first):
        started = time.monotonic()
        try:
            outcome = await step()
        except StepFailed as failure:
            _tell(f"{number:2}. {title}: FAILED, {failure}")
            await _picture_of_failure(driver)
            raise
        _tell(f"{number:2}. {title}: {outcome} ({time.monotonic() - started:.1f} s)")
    return len(steps)


async def _picture_of_failure(driver: Driver) -> None:
    try:
        await driver.picture("failure")
    except StepFailed as second:
        _tell(f"    {second}")


async def _forget_stores(parts: Parts) -> None:
    """Leave nothing of the tour in the keyring; its profile folder goes by itself."""
    for store in parts.window.stores:
        keys = channel_spec(store.channel).secret_keys
        await parts.desk.workers.network(parts.desk.secrets.delete, store.uid, keys)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
