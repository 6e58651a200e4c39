"""A program of its own: reads a quick start of the manual and does in the real window what its steps say.

Arguments: the language, the page's file, and for how many seconds a step may take. Only what stands in bold type
and in backticks is read; what to do with each label is told by the English page, whose labels come in the same
order. Prints what the shop was told, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
    QWizard,
)
from qasync import QEventLoop

from ordersync_gui.app.parts import Ground, Parts, furnish
from ordersync_gui.app.start import set_up_application
from ordersync_gui.config import Profile
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.languages import speak
from ordersync_gui.ui.practice_offer import PracticeOffer

W = TypeVar("W", bound=QWidget)
# What the English page's labels stand for; every other one is a button to be pressed.
SEEN = {
    "Practice shop", "What you need", "Testing the connection", "Status words", "Time zone and first import",
    "Ready to connect", "Undo", "Notice", "✔ Sent", "✔ Confirmed",
}  # fmt: skip
FILLED_IN = {"Carrier", "Tracking number"}
CHOSEN = {"Awaiting Shipment", "Shipped"}
_BOLD, _CODE = re.compile(r"\*\*([^*\n]+)\*\*"), re.compile(r"`([^`\n]+)`")


class NotAsWritten(Exception):
    """The window isn't as the page says; the text names what never was there."""


def plain(text: str) -> str:
    """A label as a person reads it: without marks of keys, special blanks, and the dots behind it."""
    return re.sub(r"[\u00a0\u202f]", " ", text.replace("&", "")).rstrip(".").strip()


def steps(text: str) -> Iterator[tuple[str, str]]:
    """Each bold label of the numbered steps with what stands in backticks behind it, if anything."""
    for line in re.findall(r"^\d+\. (.+)$", text, re.MULTILINE):
        found = list(_BOLD.finditer(line))
        for label, behind in zip(found, [*found[1:], None], strict=True):
            code = _CODE.search(line, label.end(), len(line) if behind is None else behind.start())
            yield label[1], "" if code is None else code[1]


class Reader:
    """Does one step after the other, as soon as the window is so far; patience: seconds for each."""

    def __init__(self, parts: Parts, patience: float) -> None:
        self._parts, self._patience = parts, patience

    async def follow(self, meaning: str, label: str, code: str) -> None:
        """Do what a label asks for. meaning: the English one. Raises NotAsWritten."""
        if meaning in SEEN:
            await self._until(lambda: self._shows(label), f"{label!r} stood in the window")
        elif meaning in FILLED_IN:
            await self._fill_in(label, code)
        elif meaning in CHOSEN:
            await self._choose(label)
        else:
            await self._press(label)

    async def _press(self, label: str) -> None:
        await self._until(lambda: self._button(label), f"a button {label!r} could be pressed")
        wizard = next(self._visible(QWizard), None)
        page = None if wizard is None else wizard.currentId()
        button = self._button(label)
        if button is None:
            raise NotAsWritten(f"the button {label!r} vanished")
        button.click()
        if wizard is not None and label.endswith(">"):
            await self._until(lambda: wizard.currentId() != page, f"{label!r} turned to the next page")

    async def _fill_in(self, label: str, code: str) -> None:
        def field() -> QWidget | None:
            named = (found for found in self._visible(QLabel) if plain(found.text()) == plain(label))
            return next((found.buddy() for found in named if found.buddy() is not None), None)

        await self._until(lambda: field() is not None, f"a field was called {label!r}")
        there = field()
        line = there.lineEdit() if isinstance(there, QComboBox) else there
        if not isinstance(line, QLineEdit):
            raise NotAsWritten(f"nothing can be typed at {label!r}")
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, code)

    async def _choose(self, label: str) -> None:
        await self._idle()
        found = [
            (rows, item)
            for rows in self._visible(QListWidget)
            for item in rows.findItems(label, Qt.MatchFlag.MatchContains)
        ]
        if not found:
            raise NotAsWritten(f"no line at the left says {label!r}")
        found[0][0].setCurrentItem(found[0][1])
        await self._idle()
        table = self._parts.window.orders.table
        await self._until(lambda: self._parts.window.orders.model.ids, f"{label!r} had orders")
        table.selectRow(0)
        await self._until(lambda: self._parts.window.details.details is not None, "an order was shown")
        await self._idle()

    def _button(self, label: str) -> QAbstractButton | None:
        fitting = (one for one in self._visible(QAbstractButton) if plain(one.text()) == plain(label))
        return next((one for one in fitting if one.isEnabled()), None)

    def _shows(self, label: str) -> bool:
        wanted = plain(label)
        return any(wanted in plain(text) for text in self._texts())

    def _texts(self) -> Iterator[str]:
        yield from (one.text() for one in self._visible(QLabel))
        yield from (one.text() for one in self._visible(QAbstractButton))
        yield from (page.title() for one in self._visible(QWizard) if (page := one.currentPage()) is not None)
        for table in self._visible(QTableView):
            model = table.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                yield str(model.index(0, column).data() or "")

    @staticmethod
    def _visible(kind: type[W]) -> Iterator[W]:
        """The visible ones of a kind, those of open dialogs first, and none behind them."""
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        dialogs = [one for one in windows if isinstance(one, QDialog)]
        for window in dialogs or windows:
            yield from (
                one for one in (window, *window.findChildren(kind)) if isinstance(one, kind) and one.isVisible()
            )

    async def _idle(self) -> None:
        await self._until(lambda: not self._parts.jobs.running, "all work ended")

    async def _until(self, condition: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + self._patience
        while not condition():
            if time.monotonic() > deadline:
                raise NotAsWritten(f"never happened: {what}")
            await asyncio.sleep(0.02)


async def read(reader: Reader, english: str, page: str) -> None:
    """Do all that the page says. Raises NotAsWritten."""
    meanings = [label for label, _ in steps(english)]
    for meaning, (label, code) in zip(meanings, steps(page), strict=True):
        await reader.follow(meaning, label, code)


async def at_a_new_desk(folder: Path, shop: PracticeShop, pages: tuple[str, str], patience: float) -> None:
    """Open a desk without stores, read the page, and put all away. Raises NotAsWritten.

    pages: the text of the English one, and of the one that is followed.
    """
    profile = Profile(folder)
    profile.prepare()
    db, workers = Database(profile.database), Workers()
    desk = Desk(db=db, secrets=MemorySecrets(), workers=workers, operator="Ada", cache_dir=profile.cache_dir)
    login: Any = announcement(shop)["login"]
    offer = PracticeOffer(login["set"], login["secrets"], str(announcement(shop)["channel"]))
    jobs = Jobs(asyncio.get_running_loop())
    parts = furnish(Ground(profile, desk, jobs), practice=offer)
    parts.start()
    try:
        await read(Reader(parts, patience), *pages)
    finally:
        parts.window.stop()
        parts.window.hide()
        await jobs.close()
        parts.collector.stop()
        parts.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        workers.close()
        db.close()


def main(language: str, page: str, patience: str) -> int:
    """Read the page of this language; 1, with the reason on stderr, when the window isn't as it says."""
    application = QApplication.instance() or QApplication([sys.argv[0]])
    set_up_application(application)
    speak(application, language)
    files = (Path(page).with_name("quick-start.en.md"), Path(page))
    english, there = (file.read_text(encoding="utf-8") for file in files)
    with TemporaryDirectory() as folder, PracticeShop(orders=30, seed=4) as shop, QEventLoop(application) as loop:
        try:
            loop.run_until_complete(at_a_new_desk(Path(folder), shop, (english, there), float(patience)))
        except NotAsWritten as different:
            sys.stderr.write(f"{page}: {different}\n")
            return 1
        told = [(entry.query.get("carrier"), entry.query.get("tracking_number")) for entry in shop.ledger]
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
