"""Shows the mail that a buyer would get about an order, and says why none goes out where none does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.errors import BadReply, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.mail_preview import MailPreview, preview
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.mails.words import envelope_head, language_line
from ordersync_gui.ui.marked_frame import FocusBorder
from ordersync_gui.ui.named import named
from ordersync_gui.ui.pictures import decoded
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import shown

_WIDTH, _HEIGHT = 720, 560
_EDGE = 400  # pixels of a picture's longer side
_OURS = "cid"


_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(0)


class _Browser(QTextBrowser):
    """A mail's HTML part with the pictures that it brings, and nothing from anywhere else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: Mapping[str, QImage] = {}
        self.setOpenLinks(False)
        FocusBorder(self)

    def take(self, html: str, pictures: Mapping[str, QImage]) -> None:
        """Show it, black on white as mail programs do."""
        self._pictures = pictures
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802, ANN401 - Qt's name and types
        """Only what the mail itself brings."""
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and url.scheme() == _OURS:
            return self._pictures.get(url.path(), _NOTHING)
        return _NOTHING  # without it Qt paints a sign of its own


class MailPreviewDialog(QDialog):
    """The mail about the order's latest parcel; without one, about a parcel of all that is left."""

    def __init__(self, desk: Desk, jobs: Jobs, order_id: int, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mail_preview")
        self.setWindowTitle(self.tr("Mail to the buyer of order {number}").format(number=number))
        self._desk, self._reading = desk, LatestJob(jobs)
        self.outcome = InlineMessage("mail_preview_outcome", self)
        self._head = QLabel(self)
        self._head.setObjectName("mail_preview_head")
        self._head.setWordWrap(True)
        self._html = named(_Browser(self), "mail_preview_html", self.tr("The mail with pictures"))
        self._text = named(QPlainTextEdit(self), "mail_preview_text", self.tr("The mail as plain text"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._close = named(QPushButton(self.tr("Close"), self), "mail_preview_close", self.tr("Close"))
        self._close.clicked.connect(self.reject)
        self._lay_out()
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._read(order_id)

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        self._reading.stop()
        super().done(result)

    def _lay_out(self) -> None:
        tabs = named(QTabWidget(self), "mail_preview_tabs", self.tr("Forms of the mail"))
        tabs.addTab(self._html, self.tr("With &pictures"))
        tabs.addTab(self._text, self.tr("Plain &text"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self.outcome)
        column.addWidget(self._head)
        column.addWidget(tabs, 1)
        column.addLayout(row)

    def _read(self, order_id: int) -> None:
        async def read(_job: Job) -> tuple[MailPreview, dict[str, QImage]]:
            found = await preview(self._desk, order_id)
            return found, await self._desk.workers.network(_images, found.pictures)

        self._head.setText(self.tr("Reading..."))
        self._reading.start(self.tr("Preview a mail"), read, on_done=self._show, on_error=self._failed, quiet=True)

    def _show(self, found: tuple[MailPreview, dict[str, QImage]]) -> None:
        made, pictures = found
        envelope = made.envelope
        self._head.setText("\n".join((envelope_head(envelope), language_line(envelope))))
        self._html.take(envelope.html, pictures)
        self._text.setPlainText(envelope.text)
        if made.why_not is not None:
            self.outcome.say(shown(made.why_not), Tone.WARNING)

    def _failed(self, error: OrderSyncError) -> None:
        self._head.setText("")
        self.outcome.say_error(error)


def _images(pictures: Mapping[str, bytes]) -> dict[str, QImage]:
    """What can be decoded of them; on a worker's thread."""
    found = {}
    for name, data in pictures.items():
        try:
            found[name] = decoded(data, _EDGE)
        except BadReply:
            continue
    return found
