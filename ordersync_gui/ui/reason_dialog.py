"""Says what an act means, asks why it is done, and does it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named

_WIDTH = 520


@dataclass(frozen=True, slots=True)
class Act:
    """What is done and what people read about it.

    facts: what it is about; meaning: what it does, and what it can't do; label: the button's words.
    perform(reason) does it. needs_reason: it isn't done without one.
    """

    key: str
    title: str
    facts: str
    meaning: str
    label: str
    perform: Callable[[str], Coroutine[Any, Any, object]]
    needs_reason: bool = True


class ReasonDialog(QDialog):
    """`done_with` carries what the act gave; the dialog closes with it. What goes wrong is said in the dialog."""

    done_with = Signal(object)

    def __init__(self, jobs: Jobs, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._work = LatestJob(jobs)
        self._reason = named(TrimmedLineEdit(self), "reason", self.tr("Reason"))
        self._ok = named(QPushButton(act.label, self), "reason_ok", act.label.replace("&", ""))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "reason_cancel", self.tr("Cancel"))
        self.problem = InlineMessage("reason_problem", self)
        self._dress()
        self._reason.textChanged.connect(lambda _text: self._edited())
        self._ok.clicked.connect(self.perform)
        self._cancel.clicked.connect(self.reject)
        self._refresh()

    def perform(self) -> None:
        """Do it, once, when a reason is there where one is needed."""
        if self._work.running or not self._is_complete():
            return
        self.problem.clear()
        reason = self._reason.text().strip()
        self._work.start(
            self._act.title, lambda _job: self._act.perform(reason), on_done=self._finish, on_error=self._failed
        )
        self._refresh()

    def reject(self) -> None:
        """Close, after a question when a reason was typed; not while it is being done."""
        if self._work.running:
            return
        if not self._reason.text().strip():
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without doing it?"),
            text=self.tr("Everything stays as it is; the reason is lost."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def _finish(self, result: object) -> None:
        self.accept()
        self.done_with.emit(result)

    def _failed(self, error: OrderSyncError) -> None:
        self.problem.say_error(error)
        self._refresh()

    def _edited(self) -> None:
        self.problem.clear()
        self._refresh()

    def _is_complete(self) -> bool:
        return bool(self._reason.text().strip(" .")) or not self._act.needs_reason

    def _refresh(self) -> None:
        idle = not self._work.running
        self._ok.setEnabled(idle and self._is_complete())
        self._cancel.setEnabled(idle)

    def _dress(self) -> None:
        self.setObjectName(f"{self._act.key}_dialog")
        self.setWindowTitle(self._act.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ok.setDefault(True)
        self._cancel.setAutoDefault(False)
        if not self._act.needs_reason:
            self._reason.setPlaceholderText(self.tr("may stay empty"))
        label = QLabel(self.tr("&Reason"), self)
        label.setBuddy(self._reason)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._reason, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._ok)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(self._act.facts, self))
        meaning = wrapped_label(self._act.meaning, self)
        meaning.setObjectName("reason_meaning")
        column.addWidget(meaning)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
