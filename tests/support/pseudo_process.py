"""A program of its own: opens every screen of the gallery in the pseudo-locale and tells as JSON what it finds.

Those about a PC's own file come first. Then all are opened over a database that the Qt thread must not wait for,
as a server's. The screen's size is that of the platform (`every_window.py` gives it).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import available_timezones

import audit_room
from pseudo_locale import PseudoLocale
from pseudo_texts import WORDS, untranslated, without_room
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from qasync import QEventLoop
from remote_feeling import feel_remote, felt_remote, found_waiting

from ordersync_gui.app.start import set_up_application
from ordersync_gui.documents import words as paper_words
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.connect import channel_specs
from ordersync_gui.tour.gallery import SCREENS, Screen, Studio
from ordersync_gui.ui.languages import LANGUAGES

_PEOPLE = {"ada", "kim"}  # who works at the gallery's desk
# Tables whose texts come from shops and people. The others hold sentences of this program, which are translated.
_DATA = (
    *("orders", "order_line", "shipment", "store", "channel_status", "channel_word"),
    *("tag", "saved_view", "rejected_order"),
)
# What has no room for all of its text by intent tells it in its tooltip.
_TOLD_BY_TOOLTIP = ("too small: ElidedLabel", "too small: QLabel filterProblem")
WAITS = "the Qt thread waits"
# Never shown where the database isn't a file; the last asks a real server for facts of its own.
_OF_A_FILE_ALONE = frozenset({"first-sight", "rescue", "file-support"})
# What says something else there.
_OF_A_FILE = _OF_A_FILE_ALONE | {
    *("restore", "file-restore", "ask-restore", "settings-backups", "support"),
    *("buyers", "ask-keep-buyers", "ask-forget-buyers", "stores", "about"),
}
_OWN_WORDS = {"attention", "last_error"}  # columns in them with this program's sentences


def words_of(db: Database) -> frozenset[str]:
    """Every word of shops and people in the database, and every name that is the same in all languages."""
    texts = [*LANGUAGES.values(), *available_timezones(), "ordersync", *_PEOPLE, *_of_papers()]
    for spec in channel_specs():
        texts += [spec.label, *spec.carriers]
    for table in _DATA:
        rows = db.connection().execute(f"SELECT * FROM {table}")  # noqa: S608 - our own names
        kept = [place for place, column in enumerate(rows.description) if column[0] not in _OWN_WORDS]
        texts += [row[place] for row in rows for place in kept if isinstance(row[place], str)]
    return frozenset(word.casefold() for text in texts for word in WORDS.findall(text))


def _of_papers() -> Iterator[str]:
    """Papers speak the buyer's language, not the window's."""
    for language in paper_words.LANGUAGES:
        yield from paper_words.words(language).values()
        yield from paper_words.locale_of(language).territories.values()
        for months in paper_words.locale_of(language).months["format"].values():
            yield from months.values()
    yield "AM PM"


def _checks(window: QWidget, data: frozenset[str]) -> Iterator[tuple[str, Iterable[str]]]:
    yield "larger than the screen", audit_room.beyond_screen(window)
    yield "cut off", (told for told in audit_room.cut_off(window) if not told.startswith(_TOLD_BY_TOOLTIP))
    yield "no room", without_room(window)
    yield "not translated", untranslated(window, data)


async def _look_at_all(first: Path, second: Path, only: Iterable[str]) -> dict[str, object]:
    wanted = [one for one in SCREENS if not only or one.key in only]
    findings: dict[str, list[str]] = {}
    of_files = [one for one in wanted if one.key in _OF_A_FILE]
    await _look_at(of_files, first, findings)
    feel_remote()
    shared = [one for one in wanted if one.key not in _OF_A_FILE_ALONE]
    await _look_at(shared, second, findings)
    seen = {one.key for one in (*of_files, *shared)}
    return {
        "findings": findings,
        "screens": [one.key for one in SCREENS if one.key in seen],
        "shared": [one.key for one in shared],
        "desks": felt_remote(),
    }


async def _look_at(screens: Iterable[Screen], folder: Path, findings: dict[str, list[str]]) -> None:
    studio = await Studio.opened(folder)
    data = words_of(studio.desk.db)
    _note(findings, f"opening: {WAITS}", found_waiting())
    for screen in screens:
        await _look(screen, studio, data, findings)
        _note(findings, f"{screen.key}: {WAITS}", found_waiting())
    await studio.close()
    _note(findings, f"closing: {WAITS}", found_waiting())


def _note(findings: dict[str, list[str]], key: str, told: Iterable[str]) -> None:
    if found := sorted(set(told)):
        findings.setdefault(key, []).extend(found)


async def _look(screen: Screen, studio: Studio, data: frozenset[str], findings: dict[str, list[str]]) -> None:
    window = await screen.open(studio)
    if isinstance(window, QFileDialog):
        return  # Qt's own
    for check, found in _checks(window, data):
        _note(findings, f"{screen.key}: {check}", found)


def main() -> int:
    """Look at the screens whose keys are given, at all without any."""
    application = QApplication(sys.argv[:1])
    set_up_application(application)
    pseudo = PseudoLocale(application)
    application.installTranslator(pseudo)
    loop = QEventLoop(application)
    with TemporaryDirectory(prefix="ordersync-pseudo-") as one, TemporaryDirectory(prefix="ordersync-far-") as two:
        told = loop.run_until_complete(_look_at_all(Path(one), Path(two), sys.argv[1:]))
    application.removeTranslator(pseudo)
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
