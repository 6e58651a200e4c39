"""Ends a window's work in order, and shows what it waits for where that takes longer than a moment."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import grown
from ordersync_gui.ui.text import number
from ordersync_gui.ui.window_place import available_screens, centred

if TYPE_CHECKING:
    from ordersync_gui.app.parts import Parts

PATIENCE_S = 10
_SIGHT_AFTER_MS = 400
_LOOK_EVERY_MS = 250
_WIDTH = 460


class ClosingSight(QWidget):
    """Says what is still going on, from a moment after the closing began, with a way to wait and a way to leave.

    hurry: set when a person doesn't want to wait, or after `PATIENCE_S` unless a person wants to.
    """

    def __init__(self, jobs: Jobs, hurry: asyncio.Event) -> None:
        super().__init__()
        self._jobs, self._hurry = jobs, hurry
        self._left_s: float | None = PATIENCE_S
        self.setObjectName("closingSight")
        self.setWindowTitle("ordersync")
        self._text = wrapped_label("", self)
        self._text.setObjectName("closingText")
        self._wait = self._button("closingWait", _tr("&Wait until it is done"))
        self._leave = self._button("closingLeave", _tr("&Close now"))
        self._wait.clicked.connect(lambda _checked: self.wait())
        self._leave.clicked.connect(lambda _checked: self.leave())
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self._soon = QTimer(self, singleShot=True, interval=_SIGHT_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self._soon.start()
        self._lay_out()
        self._say()
        height = self._column.totalHeightForWidth(self.width())
        self.setGeometry(centred(QSize(self.width(), height), available_screens()[0]))

    def wait(self) -> None:
        """Wait however long it takes."""
        self._left_s = None
        self._wait.hide()
        self._leave.setFocus()
        self._say()

    def leave(self) -> None:
        """Don't wait any longer."""
        self._hurry.set()
        self._leave.setEnabled(False)

    def end(self) -> None:
        """It is done."""
        self._clock.stop()
        self._soon.stop()
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever closes the window once more means it."""
        event.ignore()
        self.leave()

    def _tick(self) -> None:
        if self._left_s is not None:
            self._left_s -= _LOOK_EVERY_MS / 1000
            if self._left_s <= 0:
                self.leave()
        self._say()

    def _say(self) -> None:
        running = dict.fromkeys(_title(job.title, job.store) for job in self._jobs.running if not job.quiet)
        lines = [_tr("ordersync is closing. Still going on:") if running else _tr("ordersync is closing.")]
        lines += [f"  {title}" for title in running]
        lines.append(
            _tr(
                "Imports stop after the page that they are at, and go on from there next time. A notice that is "
                "being sent is waited for; the others wait for the next start."
            )
        )
        if self._left_s is not None and self._left_s > 0:
            left = round(self._left_s + 0.5)
            text = QCoreApplication.translate("app", "It closes by itself in {n} seconds.", None, left)
            lines.append(text.format(n=number(left)))
            lines.append(_tr("A notice that the shop hasn't answered by then will be unconfirmed."))
        text = "\n".join(lines)
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(lines[0])

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        buttons = QHBoxLayout()
        column.addWidget(self._text, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._wait)
        buttons.addWidget(self._leave)
        column.addLayout(buttons)
        width = grown(_WIDTH, self.fontMetrics())
        self.setFixedWidth(min(width, self.screen().availableSize().width()))

    def _button(self, name: str, label: str) -> QPushButton:
        return named(QPushButton(label, self), name, label.replace("&", ""))


async def end_in_order(parts: Parts, hurry: asyncio.Event) -> bool:
    """Shut the parts down; whether all of it ended, which it may not have once somebody was in a hurry."""
    sight = ClosingSight(parts.jobs, hurry)
    try:
        return await parts.shut_down(hurry)
    finally:
        sight.end()


def _title(title: str, store: str) -> str:
    return f"{title} ({store})" if store else title


def _tr(text: str) -> str:
    return QCoreApplication.translate("app", text)
