"""The frame of a dialog that does one thing, once: faults are said in it, and nothing typed is lost unasked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.tab_order import tab_as_read


class WorkDialog(QDialog):
    """Buttons, a place for problems, and closing with a question when something was typed.

    key begins the object names of its parts; label: the words of the button that does it. A dialog of this
    kind says what is typed, whether it is complete, and how it asks before that is thrown away.
    """

    def __init__(self, jobs: Jobs, *, key: str, label: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._work = LatestJob(jobs)
        self._ok = named(QPushButton(label, self), f"{key}_ok", label.replace("&", ""))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), f"{key}_cancel", self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self.problem = InlineMessage(f"{key}_problem", self)

    def reject(self) -> None:
        """Close, after a question when something was typed; not while it is being done."""
        if self._work.running:
            return
        if not self.is_typed():
            super().reject()
            return
        title, text = self.closing_question()
        ask(
            self,
            title=title,
            text=text,
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def is_typed(self) -> bool:
        """Whether something would be lost."""
        raise NotImplementedError

    def is_complete(self) -> bool:
        """Whether all is there that it takes."""
        raise NotImplementedError

    def closing_question(self) -> tuple[str, str]:
        """Title and text of the question before what was typed is lost."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Let exactly what makes sense now be pressed."""
        idle = not self._work.running
        self._ok.setEnabled(idle and self.is_complete())
        self._cancel.setEnabled(idle)

    def _edited(self) -> None:
        self.problem.clear()
        self.refresh()

    def _failed(self, error: OrderSyncError) -> None:
        self.problem.say_error(error)
        self.refresh()

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._ok)
        row.addWidget(self._cancel)
        return row
