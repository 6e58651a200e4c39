"""Asks what a view is to be called, and keeps it under that name."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.saved_view import LONGEST_NAME
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named

_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Naming:
    """What is named and what people read about it.

    name: what stands in the line at first. taken: names of other views. may_replace: such a name may be taken
    after a question. perform(name, whether to replace) keeps it.
    """

    title: str
    facts: str
    label: str
    perform: Callable[[str, bool], Coroutine[Any, Any, object]]
    name: str = ""
    taken: Sequence[str] = ()
    may_replace: bool = False


class NameDialog(QDialog):
    """`done_with` carries what the naming gave; it closes with it. What goes wrong is said in the dialog."""

    done_with = Signal(object)

    def __init__(self, jobs: Jobs, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naming = naming
        self._work = LatestJob(jobs)
        self._name = named(TrimmedLineEdit(self), "view_name", self.tr("Name of the view"))
        self._ok = named(QPushButton(naming.label, self), "view_name_ok", naming.label.replace("&", ""))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "view_name_cancel", self.tr("Cancel"))
        self.problem = InlineMessage("view_name_problem", self)
        self._dress()
        self._name.textChanged.connect(lambda _text: self._edited())
        self._ok.clicked.connect(self.perform)
        self._cancel.clicked.connect(self.reject)
        self._refresh()

    def perform(self) -> None:
        """Keep it under this name; where another view has the name, after a question."""
        name = " ".join(self._name.text().split())
        if not name or self._work.running:
            return
        taken = name.casefold() in {one.casefold() for one in self._naming.taken}
        if not taken or not self._naming.may_replace:
            self._start(name, replace=False)
            return
        ask(
            self,
            title=self.tr("Replace the view?"),
            text=self.tr('There is a view called "{name}" already. What it looks for is lost.').format(name=name),
            yes=self.tr("Replace"),
            no=self.tr("Choose another name"),
            on_yes=lambda: self._start(name, replace=True),
        )

    def reject(self) -> None:
        """Close; not while it is being saved."""
        if not self._work.running:
            super().reject()

    def _start(self, name: str, *, replace: bool) -> None:
        self.problem.clear()
        self._work.start(
            self._naming.title,
            lambda _job: self._naming.perform(name, replace),
            on_done=self._finish,
            on_error=self._failed,
            quiet=True,
        )
        self._refresh()

    def _finish(self, result: object) -> None:
        self.accept()
        self.done_with.emit(result)

    def _failed(self, error: OrderSyncError) -> None:
        self.problem.say_error(error)
        self._refresh()

    def _edited(self) -> None:
        self.problem.clear()
        self._refresh()

    def _refresh(self) -> None:
        idle = not self._work.running
        self._ok.setEnabled(idle and bool(self._name.text().strip()))
        self._cancel.setEnabled(idle)

    def _dress(self) -> None:
        self.setObjectName("viewNameDialog")
        self.setWindowTitle(self._naming.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setText(self._naming.name)
        self._name.selectAll()
        self._ok.setDefault(True)
        self._cancel.setAutoDefault(False)
        label = QLabel(self.tr("&Name"), self)
        label.setBuddy(self._name)
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._name, 1)
        buttons.addStretch(1)
        buttons.addWidget(self._ok)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        if self._naming.facts:
            column.addWidget(wrapped_label(self._naming.facts, self))
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
