"""Follows a quick start of the manual in the window: finds each label that it names, presses, chooses, types.

Only what stands in bold type and in backticks is read; what to do with each label is told by the English
page, whose labels come in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
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

from ordersync_gui.practice import PracticeShop
from ordersync_gui.tour.driver import Driver, StepFailed
from ordersync_gui.ui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
# What the English page's labels stand for; every other one is a button to be pressed.
SEEN = {
    "Practice shop", "What you need", "Testing the connection", "Status words", "Time zone and first import",
    "Ready to connect", "Undo", "Notice", "✔ Sent", "✔ Confirmed",
}  # fmt: skip
FILLED_IN = {"Carrier", "Tracking number"}
CHOSEN = {"Awaiting Shipment", "Shipped"}
_ENGLISH = "quick-start.en.md"
_HEADING = re.compile(r"^## (?:\d+\. )?", re.MULTILINE)
_NUMBERED = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
_BOLD, _CODE = re.compile(r"\*\*([^*\n]+)\*\*"), re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True, slots=True)
class Label:
    """What the window has to show; meaning: the English word; code: what is to be typed there, if anything."""

    meaning: str
    text: str
    code: str = ""


def plain(text: str) -> str:
    """A label as a person reads it: without marks of keys, special blanks, and the dots behind it."""
    return re.sub(r"[\u00a0\u202f]", " ", text.replace("&", "")).rstrip(".").strip()


def written(text: str) -> Iterator[tuple[str, str]]:
    """Each bold label of the numbered steps with what stands in backticks behind it, if anything."""
    for line in _NUMBERED.findall(text):
        found = list(_BOLD.finditer(line))
        for label, behind in zip(found, [*found, None][1:], strict=True):
            code = _CODE.search(line, label.end(), len(line) if behind is None else behind.start())
            yield label[1], "" if code is None else code[1]


def chapters(page: str) -> list[tuple[str, list[Label]]]:
    """A page's chapters that have steps: heading and labels.

    page: the file; the English one is beside it. Raises ValueError for one that can't be read as a quick start.
    """
    try:
        texts = [file.read_text(encoding="utf-8") for file in (Path(page).with_name(_ENGLISH), Path(page))]
    except OSError as error:
        raise ValueError(str(error)) from error
    found = []
    for original, chapter in zip(*(_HEADING.split(text) for text in texts), strict=True):
        heading, _, body = chapter.partition("\n")
        pairs = zip(written(original.partition("\n")[2]), written(body), strict=True)
        labels = [Label(meaning, text, code) for (meaning, _), (text, code) in pairs]
        found += [(heading.strip(), labels)] if labels else []
    return found


@dataclass
class QuickStart:
    """One walk as a page tells it; each step is a chapter and gives a sentence on its outcome."""

    window: MainWindow
    shop: PracticeShop
    driver: Driver
    chapters: list[tuple[str, list[Label]]]

    @property
    def steps(self) -> tuple[tuple[str, Callable[[], Coroutine[Any, Any, str]]], ...]:
        """What is done, in order."""
        typed = [label.code for _, labels in self.chapters for label in labels if label.meaning in FILLED_IN]
        walk = tuple((heading, partial(self._chapter, heading, labels)) for heading, labels in self.chapters)
        return (*walk, ("The shop", partial(self._told, typed)))

    async def _chapter(self, heading: str, labels: list[Label]) -> str:
        """Do one label after the other, as soon as the window is so far."""
        for label in labels:
            await self._follow(label)
        await self._idle()
        await self.driver.picture(re.sub(r"\W+", "-", heading.lower()).strip("-"))
        return f"{len(labels)} labels, as written"

    async def _told(self, typed: list[str]) -> str:
        """The shop was told of the one parcel, once."""
        told = [[entry.query.get(key) for key in ("carrier", "tracking_number")] for entry in self.shop.ledger]
        if told != [typed]:
            raise StepFailed(f"the shop was told {told}, not {[typed]}")
        return f"told once: {' '.join(typed)}"

    async def _follow(self, label: Label) -> None:
        if label.meaning in SEEN:
            await self._see(label.text)
        elif label.meaning in FILLED_IN:
            await self._fill_in(label)
        elif label.meaning in CHOSEN:
            await self._choose(label.text)
        else:
            await self._press(label.text)

    async def _see(self, text: str) -> None:
        try:
            await self.driver.until(lambda: self._shows(text), f"{text!r} stood in the window")
        except StepFailed as failure:
            first = " | ".join(" ".join(cell.split()) for cell in self._first_row() if cell)
            raise StepFailed(f"{failure}; first order: {first}") from failure

    async def _press(self, text: str) -> None:
        await self.driver.until(lambda: self._button(text), f"a button {text!r} could be pressed")
        wizard = next(self._visible(QWizard), None)
        page = None if wizard is None else wizard.currentId()
        button = self._button(text)
        if button is None:
            raise StepFailed(f"the button {text!r} vanished")
        button.click()
        if wizard is not None and text.endswith(">"):
            await self.driver.until(lambda: wizard.currentId() != page, f"{text!r} turned to the next page")

    async def _fill_in(self, label: Label) -> None:
        await self.driver.until(lambda: self._field(label.text), f"a field was called {label.text!r}")
        there = self._field(label.text)
        line = there.lineEdit() if isinstance(there, QComboBox) else there
        if not isinstance(line, QLineEdit):
            raise StepFailed(f"nothing can be typed at {label.text!r}")
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, label.code)

    def _field(self, text: str) -> QWidget | None:
        named = (found for found in self._visible(QLabel) if plain(found.text()) == plain(text))
        return next((found.buddy() for found in named if found.buddy() is not None), None)

    async def _choose(self, text: str) -> None:
        await self._idle()
        found = [
            (rows, item)
            for rows in self._visible(QListWidget)
            for item in rows.findItems(text, Qt.MatchFlag.MatchContains)
        ]
        if not found:
            raise StepFailed(f"no line at the left says {text!r}")
        found[0][0].setCurrentItem(found[0][1])
        await self._idle()
        orders = self.window.orders
        await self.driver.until(lambda: orders.model.ids, f"{text!r} had orders")
        orders.table.selectRow(0)
        await self.driver.until(lambda: self.window.details.details is not None, "an order was shown")
        await self._idle()

    def _button(self, text: str) -> QAbstractButton | None:
        fitting = (one for one in self._visible(QAbstractButton) if plain(one.text()) == plain(text))
        return next((one for one in fitting if one.isEnabled()), None)

    def _shows(self, text: str) -> bool:
        return any(plain(text) in plain(shown) for shown in self._texts())

    def _texts(self) -> Iterator[str]:
        yield from (one.text() for one in self._visible(QLabel))
        yield from (one.text() for one in self._visible(QAbstractButton))
        yield from (page.title() for one in self._visible(QWizard) if (page := one.currentPage()) is not None)
        for table in self._visible(QTableView):
            model = table.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        yield from self._first_row()

    def _first_row(self) -> Iterator[str]:
        for table in self._visible(QTableView):
            model = table.model()
            yield from (str(model.index(0, column).data() or "") for column in range(model.columnCount()))

    @staticmethod
    def _visible(kind: type[W]) -> Iterator[W]:
        """The visible ones of a kind: those of open dialogs, and none behind them."""
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        dialogs = [one for one in windows if isinstance(one, QDialog)]
        for window in dialogs or windows:
            yield from (
                one for one in (window, *window.findChildren(kind)) if isinstance(one, kind) and one.isVisible()
            )

    async def _idle(self) -> None:
        await self.driver.until(lambda: not self.window.jobs.running, "all work ended")
