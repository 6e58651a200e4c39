"""Says what an act means, asks why it is done, and does it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.work_dialog import WorkDialog

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


class ReasonDialog(WorkDialog):
    """`done_with` carries what the act gave; the dialog closes with it. What goes wrong is said in the dialog."""

    done_with = Signal(object)

    def __init__(self, jobs: Jobs, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(jobs, key="reason", label=act.label, parent=parent)
        self._act = act
        self._reason = named(TrimmedLineEdit(self), "reason", self.tr("Reason"))
        self._dress()
        self._reason.textChanged.connect(lambda _text: self._edited())
        self._ok.clicked.connect(self.perform)
        self.refresh()

    def perform(self) -> None:
        """Do it, once, when a reason is there where one is needed."""
        if self._work.running or not self.is_complete():
            return
        self.problem.clear()
        reason = self._reason.text().strip()
        self._work.start(
            self._act.title, lambda _job: self._act.perform(reason), on_done=self._finish, on_error=self._failed
        )
        self.refresh()

    def is_typed(self) -> bool:
        """Whether there is a reason."""
        return bool(self._reason.text().strip())

    def is_complete(self) -> bool:
        """Whether the reason is there where one is needed."""
        return bool(self._reason.text().strip(" .")) or not self._act.needs_reason

    def closing_question(self) -> tuple[str, str]:
        """Before the reason is lost."""
        return self.tr("Close without doing it?"), self.tr("Everything stays as it is; the reason is lost.")

    def _finish(self, result: object) -> None:
        self.accept()
        self.done_with.emit(result)

    def _dress(self) -> None:
        self.setObjectName(f"{self._act.key}_dialog")
        self.setWindowTitle(self._act.title)
        self._ok.setDefault(True)
        if not self._act.needs_reason:
            self._reason.setPlaceholderText(self.tr("may stay empty"))
        label = QLabel(self.tr("&Reason"), self)
        label.setBuddy(self._reason)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._reason, 1)
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(self._act.facts, self))
        meaning = wrapped_label(self._act.meaning, self)
        meaning.setObjectName("reason_meaning")
        column.addWidget(meaning)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(self._button_row())
        self.setMinimumWidth(_WIDTH)
