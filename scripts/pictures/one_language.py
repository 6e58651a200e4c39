"""Opens every screen in one language and keeps a picture of each in light and in dark; a process of its own."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from ordersync_gui.app.start import set_up_application
from ordersync_gui.tour.gallery import SCREENS, Screen, Studio
from ordersync_gui.ui.languages import speak
from ordersync_gui.ui.style import Theme, apply_theme

THEMES = (Theme.LIGHT, Theme.DARK)
_PATIENCE_S = 120
_LASTING = frozenset({"window-stopped", "window-crashed", "window-trouble"})  # they leave something behind
# Qt says these where it draws into memory.
_EXPECTED = frozenset(f"This plugin does not support {what}()" for what in ("propagateSizeHints", "raise"))


def main() -> int:
    """Tell on standard error what couldn't be opened; 1 where that was anything."""
    arguments = _arguments()
    qInstallMessageHandler(_say)
    application = QApplication(sys.argv[:1])
    set_up_application(application)
    speak(application, arguments.language)
    wanted = [one for one in SCREENS if not arguments.only or one.key in arguments.only]
    wanted.sort(key=lambda one: one.key in _LASTING)
    with QEventLoop(application) as loop, TemporaryDirectory(prefix="ordersync-") as folder:
        failed = loop.run_until_complete(_take_all(application, Path(folder), arguments.out, wanted))
    for key, why in failed:
        sys.stderr.write(f"{arguments.language}: {key}: {why}\n")
    return 1 if failed else 0


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if text not in _EXPECTED:
        sys.stderr.write(f"{text}\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", nargs="*", default=())
    return parser.parse_args()


async def _take_all(
    application: QApplication, folder: Path, out: Path, wanted: Sequence[Screen]
) -> list[tuple[str, str]]:
    """Gives the screens that didn't come up, and why not."""
    for theme in THEMES:
        (out / theme.value).mkdir(parents=True, exist_ok=True)
    studio, failed = await Studio.opened(folder), []
    for screen in wanted:
        try:
            window = await asyncio.wait_for(screen.open(studio), _PATIENCE_S)
            await _take(application, studio, window, out, screen.key)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other screens get their pictures
            failed.append((screen.key, f"{type(error).__name__}: {error}"))
    await studio.close()
    return failed


async def _take(application: QApplication, studio: Studio, window: QWidget, out: Path, key: str) -> None:
    """One opening serves both themes, for they change at once."""
    window.activateWindow()
    for theme in THEMES:
        apply_theme(application, theme)
        await studio.settled()
        if not window.grab().save(str(out / theme.value / f"{key}.png")):
            raise OSError(f"{key}.png can't be written")
    apply_theme(application, THEMES[0])


if __name__ == "__main__":
    sys.exit(main())
