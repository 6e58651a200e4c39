"""A test mail with the settings as they stand on the page, saved or not: each step, and how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.domain.mail import StepName
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.wording import Message
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.into_view import scroll_to
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.mail_steps import step_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown

Read = Callable[[], tuple[MailSettings, str | None]]


class MailTrial(QWidget):
    """read gives the settings, and the password as it was typed, None for the kept one.

    `refused` carries the UsageError about a field of the page.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, store: Store, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store, self._read = desk, store, read
        self._work = LatestJob(jobs)
        self.to = named(TrimmedLineEdit(self), "settings_mails_to", self.tr("Address for the test mail"))
        self.to.setPlaceholderText(self.tr("your own address"))
        text = self.tr("Send a &test mail")
        self._send = named(QPushButton(text, self), "settings_mails_test", text.replace("&", ""))
        self._send.setAutoDefault(False)
        self._steps = small(wrapped_label("", self))
        self._steps.setObjectName("settings_mails_steps")
        self.outcome = InlineMessage("settings_mails_outcome", self)
        self._lay_out()
        self.setFocusProxy(self.to)
        self._send.clicked.connect(self.send)
        self.destroyed.connect(self._work.stop)
        self.to.textChanged.connect(lambda _text: self._refresh())
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter sends the test mail; it mustn't reach the dialog and press its default button, too."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._send.isEnabled():
            self.send()

    def send(self) -> None:
        """Send the test mail and tell of each step."""
        settings, password = self._read()
        to = self.to.text().strip()
        step = self._work.live(self._stepped)

        async def work(_job: Job) -> Message:
            from ordersync_gui.sync.mail_preview import test_mail  # noqa: PLC0415 - only when it is wanted

            loop = asyncio.get_running_loop()

            def on_step(name: StepName, reply: str) -> None:  # on a worker thread
                loop.call_soon_threadsafe(step, (name, reply))

            return await test_mail(self._desk, self._store, settings, password=password, to=to, on_step=on_step)

        self._set_steps("")
        self.outcome.say(self.tr("The test mail is being sent..."))
        title = self.tr("Test mail of {store}").format(store=self._store.name)
        self._work.start(title, work, on_done=self._sent, on_error=self._failed)
        self._refresh()

    def _stepped(self, step: tuple[StepName, str]) -> None:
        name, reply = step
        line = self.tr("{step}: {words}").format(step=step_label(name), words=reply or "...")
        self._set_steps("\n".join(filter(None, (self._steps.text(), line))))

    def _set_steps(self, text: str) -> None:
        self._steps.setText(text)
        self._steps.setVisible(bool(text))
        QTimer.singleShot(0, self, self._into_view)

    def _into_view(self) -> None:
        """Scroll to how far it has come: it stands at the end of a long page."""
        scroll_to(self.outcome if self.outcome.isVisible() else self._steps)

    def _sent(self, words: Message) -> None:
        self.outcome.say(shown(words), Tone.GOOD)
        self._ended()

    def _failed(self, error: OrderSyncError) -> None:
        self.outcome.clear()
        self._ended()
        if isinstance(error, UsageError) and error.field != "to":
            self.refused.emit(error)
        else:
            self.outcome.say_error(error)

    def _ended(self) -> None:
        self._refresh()
        QTimer.singleShot(0, self, self._into_view)

    def _refresh(self) -> None:
        self._send.setEnabled(bool(self.to.text().strip()) and not self._work.running)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Test mail t&o"), self)
        label.setBuddy(self.to)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.to, 1)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._steps)
        column.addWidget(self.outcome)
        self._steps.hide()
