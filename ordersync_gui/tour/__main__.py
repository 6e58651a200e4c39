"""Runs the tour on a profile of its own and prints each step with its outcome; exits 1 when a step fails."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ordersync_gui.app import Parts, build, set_up_application
from ordersync_gui.config import PRACTICE_KEYRING_SERVICE, Profile, set_up_logging
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.tour.driver import Driver, StepFailed
from ordersync_gui.tour.steps import Tour
from ordersync_gui.ui.practice_offer import PracticeOffer

ORDERS = 60
SEED = 4


def main(argv: list[str] | None = None) -> int:
    """Walk through the main job; pictures go to the folder given with --out, which is emptied first."""
    parser = argparse.ArgumentParser(prog="ordersync tour", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/tour"), help="folder for the pictures")
    pictures: Path = parser.parse_args(argv).out
    shutil.rmtree(pictures, ignore_errors=True)
    application = QApplication.instance() or QApplication([sys.argv[0]])
    set_up_application(application)
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
        parts = build(loop, profile=profile, secrets=secrets, log=log, practice=offer)
        code: int = loop.run_until_complete(_walk(parts, shop, Driver(pictures)))
        return code


async def _walk(parts: Parts, shop: PracticeShop, driver: Driver) -> int:
    parts.window.resize(parts.window.screen().availableSize())
    parts.start()
    try:
        return await _take_steps(Tour(parts.window, shop, driver), driver)
    finally:
        await _forget_store(parts)
        await parts.shut_down()


async def _take_steps(tour: Tour, driver: Driver) -> int:
    for number, (title, step) in enumerate(tour.steps, 1):
        started = time.monotonic()
        try:
            outcome = await step()
        except StepFailed as failure:
            _tell(f"{number:2}. {title}: FAILED, {failure}")
            await _picture_of_failure(driver)
            return 1
        _tell(f"{number:2}. {title}: {outcome} ({time.monotonic() - started:.1f} s)")
    _tell(f"All {len(tour.steps)} steps went well. Pictures: {driver.pictures}")
    return 0


async def _picture_of_failure(driver: Driver) -> None:
    try:
        await driver.picture("failure")
    except StepFailed as second:
        _tell(f"    {second}")


async def _forget_store(parts: Parts) -> None:
    """Leave nothing of the tour in the keyring; its profile folder goes by itself."""
    for store in parts.window.stores:
        await parts.desk.workers.network(parts.desk.secrets.delete, store.uid, ("password",))


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
