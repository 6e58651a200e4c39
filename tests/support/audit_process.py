"""A program of its own: opens every screen of the gallery twice and tells as JSON what an audit finds there.

First with text of twice the usual size in the light colours, then, one screen of each window, with usual text in
the dark ones. The screen's size is that of the platform (`every_window.py` gives it).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import audit_controls
import audit_looks
import audit_room
import shiboken6
from audit_reached import Reached
from PySide6.QtWidgets import QApplication, QFileDialog, QLayout, QLayoutItem, QMessageBox, QWidget
from qasync import QEventLoop

from ordersync_gui.app.start import set_up_application
from ordersync_gui.tour.gallery import SCREENS, Screen, Studio
from ordersync_gui.ui.style import apply_text_size, apply_theme
from ordersync_gui.ui.window_settings import Theme

Findings = dict[str, list[str]]
_COLOURED = (
    "window-stopped", "window-found", "window-mistake", "window-trouble", "packing", "ask-ship",
    "maps-shipping-method", "maps-carrier", "maps-custom-field", "maps-edited",
    "wizard-checklist", "wizard-credentials", "wizard-test", "wizard-refused", "wizard-statuses", "wizard-range",
    "wizard-finish", "settings-messages",
)  # fmt: skip
_USUAL, _TWICE = 100, 200  # per cent


def _large(window: QWidget) -> Iterator[tuple[str, Iterable[str]]]:
    """All that doesn't depend on colours or on usual text."""
    yield "larger than the screen", audit_room.beyond_screen(window)
    if isinstance(window, QFileDialog):
        return  # Qt's own
    yield "cut off", audit_room.cut_off(window)
    yield "names", audit_controls.names(window)
    yield "roles", audit_controls.roles(window)
    yield "spoken", audit_looks.unspoken(window)
    yield "colour alone", audit_looks.by_colour_alone(window)
    yield "faint in light", audit_looks.faint(window)
    walked = audit_controls.walk(window)
    yield "Tab", audit_controls.unreached(window, walked.reached)
    yield "order", audit_controls.jumps(walked)
    yield "no sign of the keyboard", walked.unseen


def _usual(window: QWidget) -> Iterator[tuple[str, Iterable[str]]]:
    """What is asked with usual text and dark colours."""
    yield "larger than the screen", audit_room.beyond_screen(window)
    if isinstance(window, QFileDialog):
        return
    yield "small targets", audit_room.small_targets(window)
    yield "cut off at usual size", audit_room.cut_off(window)
    yield "faint in dark", audit_looks.faint(window, audit_looks.LEAST_PAINTED)


async def _audit(folder: Path, only: Iterable[str]) -> dict[str, object]:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("no application")
    reached, findings = Reached(), Findings()
    wanted = [one for one in SCREENS if not only or one.key in only]
    apply_theme(application, Theme.LIGHT)
    apply_text_size(application, _TWICE)
    studio = await Studio.opened(folder)
    for screen in wanted:
        await _look(screen, studio, _large, findings, reached)
    apply_text_size(application, _USUAL)
    apply_theme(application, Theme.DARK)
    await studio.renew()
    for screen in _one_of_each(wanted, reached):
        await _look(screen, studio, _usual, findings, reached)
    await studio.close()
    return {
        "findings": findings,
        "classes": sorted(reached.classes),
        "names": sorted(reached.names),
        "askers": sorted(reached.askers),
        "screens": len(wanted),
        "items": reached.items,
    }


async def _look(
    screen: Screen,
    studio: Studio,
    asked: Callable[[QWidget], Iterator[tuple[str, Iterable[str]]]],
    findings: Findings,
    reached: Reached,
) -> None:
    window = await screen.open(studio)
    window.activateWindow()
    await studio.until(window.isActiveWindow, f"{screen.key} had the keyboard")
    reached.note(screen.key, window)
    before = _known_items()
    for check, found in asked(window):
        if told := list(found):
            findings.setdefault(f"{screen.key}: {check}", []).extend(told)
    if (more := _known_items() - before) > 0:
        reached.items[screen.key] = more


def _known_items() -> int:
    """How many items of layouts PySide knows of. Of what Qt deletes of them it takes other things for the item."""
    known = shiboken6.getAllValidWrappers()
    return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in known)


def _one_of_each(screens: Iterable[Screen], reached: Reached) -> list[Screen]:
    """The first screen of each kind of window, and those that show something else in colours of its own."""
    seen: set[str] = {QMessageBox.__name__, QFileDialog.__name__}
    found = []
    for screen in screens:
        kind = reached.kinds[screen.key]
        if kind not in seen or screen.key in _COLOURED:
            found.append(screen)
        seen.add(kind)
    return found


def main() -> int:
    """Audit the screens whose keys are given, all without any."""
    application = QApplication(sys.argv[:1])
    set_up_application(application)
    loop = QEventLoop(application)
    with TemporaryDirectory(prefix="ordersync-audit-") as folder:
        told = loop.run_until_complete(_audit(Path(folder), sys.argv[1:]))
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
