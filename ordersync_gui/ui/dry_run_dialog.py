"""Shows exactly what a shop would be sent of a parcel; nothing is sent or recorded by looking at it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.fixed_font import fixed_font
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.kept_fields import fields_text
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import shown

if TYPE_CHECKING:
    from ordersync_gui.sync.dry_run import NoticePreview, PreviewStep

_WIDTH, _HEIGHT = 760, 560
_Make = Callable[[], Coroutine[Any, Any, "NoticePreview"]]


class DryRunDialog(QDialog):
    """Make it with `of_draft` or `of_notice`; it reads off the Qt thread when it is made."""

    def __init__(self, jobs: Jobs, make: _Make, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = LatestJob(jobs)
        self._state = wrapped_label(self.tr("Putting it together..."), self)
        self._fields = wrapped_label("", self)
        self._remarks = InlineMessage("dry_run_remarks", self)
        self._text = named(QPlainTextEdit(self), "dry_run_text", self.tr("What the shop would be sent"))
        self._copy = named(QPushButton(self.tr("C&opy"), self), "dry_run_copy", self.tr("Copy what would be sent"))
        self._close = named(QPushButton(self.tr("&Close"), self), "dry_run_close", self.tr("Close"))
        self.outcome = InlineMessage("dry_run_outcome", self)
        self._dress()
        self._lay_out()
        self._copy.clicked.connect(self.copy)
        self._close.clicked.connect(self.reject)
        self.destroyed.connect(self._work.stop)
        title = self.tr("Showing what would be sent")
        self._work.start(title, lambda _job: make(), on_done=self._show, on_error=self._failed, quiet=True)

    @classmethod
    def of_draft(
        cls, desk: Desk, jobs: Jobs, *, order_id: int, draft: ShipmentDraft, parent: QWidget | None = None
    ) -> DryRunDialog:
        """Of a parcel that isn't recorded yet."""

        async def make() -> NoticePreview:
            from ordersync_gui.sync.dry_run import preview_notice  # noqa: PLC0415 - brings the network library

            return await preview_notice(desk, order_id=order_id, draft=draft)

        return cls(jobs, make, parent)

    @classmethod
    def of_notice(cls, desk: Desk, jobs: Jobs, *, notice_id: int, parent: QWidget | None = None) -> DryRunDialog:
        """Of a notice that waits to be sent."""

        async def make() -> NoticePreview:
            from ordersync_gui.sync.dry_run import preview_queued  # noqa: PLC0415 - brings the network library

            return await preview_queued(desk, notice_id=notice_id)

        return cls(jobs, make, parent)

    def text(self) -> str:
        """The requests as they are shown."""
        return self._text.toPlainText()

    def copy(self) -> None:
        """Put the requests into the clipboard; no password or key is in them."""
        QGuiApplication.clipboard().setText(self.text())
        self.outcome.say(self.tr("Copied. Passwords and keys are left out."), Tone.GOOD)

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being put together."""
        self._work.stop()
        super().done(result)

    def _show(self, preview: NoticePreview) -> None:
        count = len(preview.steps)
        self._state.setText(self._counted(count))
        self._fields.setText(fields_text(preview.kept, preview.dropped) if count else "")
        self._fields.setVisible(bool(self._fields.text()))
        self._remarks.say("\n".join(shown(remark) for remark in preview.remarks), Tone.NOTE)
        parts = [self._as_text(place, count, step) for place, step in enumerate(preview.steps, start=1)]
        self._text.setPlainText("\n\n".join(parts))
        for widget in (self._label, self._text):
            widget.setVisible(bool(count))
        self._copy.setEnabled(bool(count))

    def _failed(self, error: OrderSyncError) -> None:
        self._state.setText(self.tr("It can't be shown."))
        self.outcome.say_error(error)

    def _counted(self, count: int) -> str:
        if not count:
            return self.tr("The shop isn't sent anything now.")
        text = self.tr(
            "The shop would be sent {n} requests, one after the other. Nothing is sent by looking at it.",
            "",
            count,
        )
        return text.format(n=count)

    def _as_text(self, place: int, count: int, step: PreviewStep) -> str:
        head = self.tr("{place} of {count}: {name}").format(place=place, count=count, name=shown(step.name))
        lines = [head, ""] if count > 1 else []
        lines.append(f"{step.method} {step.url}")
        lines += [f"{name}: {value}" for name, value in step.headers.items()]
        return "\n".join([*lines, "", step.body] if step.body else lines)

    def _dress(self) -> None:
        self.setObjectName("dry_run_dialog")
        self.setWindowTitle(self.tr("What is sent to the shop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._state.setObjectName("dry_run_state")
        self._fields.setObjectName("dry_run_fields")
        self._fields.hide()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)  # on screen only: copied as it is sent
        self._text.setFont(fixed_font(self))
        self._copy.setEnabled(False)
        for button in (self._copy, self._close):
            button.setAutoDefault(False)
        fit_on_screen(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        self._label = QLabel(self.tr("&Request"), self)
        self._label.setBuddy(self._text)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        for part in (self._state, self._fields, self._remarks, self._label):
            column.addWidget(part)
        column.addWidget(self._text, 1)
        column.addWidget(self.outcome)
        column.addLayout(buttons)
