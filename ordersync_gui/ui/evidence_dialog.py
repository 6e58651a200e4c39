"""Every message that was sent to a shop, with its answer: found by words, read, and copied for whoever asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.exchange_text import as_curl, as_text
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.evidence_limits import EvidenceLimits
from ordersync_gui.ui.evidence_list import EvidenceList, Standing
from ordersync_gui.ui.evidence_model import EvidenceModel
from ordersync_gui.ui.evidence_search import Wanted
from ordersync_gui.ui.evidence_table import EvidenceTable
from ordersync_gui.ui.exchange_view import ExchangeView
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen

DEBOUNCE_MS = 250
_WIDTH, _HEIGHT = 960, 640


class EvidenceDialog(QDialog):
    """Lists all messages, those of one order or notice, or those of the order of one message, which is chosen."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        order_id: int | None = None,
        notice_id: int | None = None,
        evidence_id: int | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = EvidenceModel(self)
        self._list = EvidenceList(desk, jobs, self.model, self)
        self._search = named(QLineEdit(self), "evidence_search", self.tr("Search the messages"))
        self._state = wrapped_label(self.tr("Reading..."), self)
        self._all = named(QPushButton(self.tr("Show &all"), self), "evidence_all", self.tr("Show all messages"))
        self._table = EvidenceTable(self.model, self)
        self._older = named(
            QPushButton(self.tr("Show &older"), self), "evidence_older", self.tr("Show older messages")
        )
        self._text = ExchangeView("evidence_text", self)
        self._copy = self._button("evidence_copy", self.tr("Copy as &text"))
        self._curl = self._button("evidence_curl", self.tr("Copy as &curl"))
        self._close = self._button("evidence_close", self.tr("Close"))
        self.outcome = InlineMessage("evidence_outcome", self)
        self.limits = EvidenceLimits(desk, jobs, self)
        self._typing = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._dress()
        self._lay_out()
        self._connect(jobs)
        self._list.open(Wanted(order_id=order_id, notice_id=notice_id), evidence_id)

    def text(self) -> str:
        """What is shown of the chosen message."""
        return self._text.toPlainText()

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        self._typing.stop()
        self._list.stop()
        self.limits.stop()
        super().done(result)

    def _connect(self, jobs: Jobs) -> None:
        self._search.textChanged.connect(lambda _text: self._typing.start())
        self._search.returnPressed.connect(self._find)
        self._typing.timeout.connect(self._find)
        self._all.clicked.connect(self._list.show_all)
        self._older.clicked.connect(self._list.read_older)
        self._copy.clicked.connect(self._copy_text)
        self._curl.clicked.connect(self._copy_curl)
        self._close.clicked.connect(self.reject)
        self._table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_chosen())
        self.model.modelReset.connect(self._show_chosen)  # which the selection keeps to itself
        self._list.standing.connect(self._show_standing)
        self._list.chosen.connect(self._table.selectRow)
        self._list.failed.connect(self._failed)
        self.limits.saved.connect(lambda text: self.outcome.say(text, Tone.GOOD))
        self.limits.failed.connect(self.outcome.say_error)
        jobs.changed.connect(self._on_changes)

    def _find(self) -> None:
        self._typing.stop()
        self._list.find(" ".join(self._search.text().split()))

    def _on_changes(self, changes: Changes) -> None:
        if changes.notices:
            self._list.read_newer()
            self.limits.look()

    def _show_standing(self, standing: Standing) -> None:
        self._state.setText(standing.sentence)
        self._all.setVisible(standing.narrowed)
        self._older.setVisible(standing.more)

    def _failed(self, error: OrderSyncError) -> None:
        self._state.setText(self.tr("The messages can't be read."))
        self.outcome.say_error(error)

    def _show_chosen(self) -> None:
        view = self._table.chosen()
        self._text.show_text("" if view is None else as_text(view.exchange))
        self.outcome.clear()
        for button in (self._copy, self._curl):
            button.setEnabled(view is not None)

    def _copy_text(self) -> None:
        self._put(as_text, self.tr("Copied. Passwords and keys are left out."))

    def _copy_curl(self) -> None:
        text = self.tr("Copied. Passwords and keys are left out: put the right ones where {mask} stands.")
        self._put(as_curl, text.format(mask=MASK))

    def _put(self, write: Callable[[Exchange], str], said: str) -> None:
        view: EvidenceView | None = self._table.chosen()
        if view is not None:
            QGuiApplication.clipboard().setText(write(view.exchange))
            self.outcome.say(said, Tone.GOOD)

    def _button(self, object_name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), object_name, text.replace("&", ""))
        button.setAutoDefault(False)
        return button

    def _dress(self) -> None:
        self.setObjectName("evidence_dialog")
        self.setWindowTitle(self.tr("Messages to the shops"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._search.setPlaceholderText(
            self.tr("Search: order, tracking number, store, any word sent or answered...")
        )
        self._search.setClearButtonEnabled(True)
        self._state.setObjectName("evidence_state")
        for button in (self._all, self._older):
            button.setAutoDefault(False)
            button.hide()
        for button in (self._copy, self._curl):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        body = QSplitter(Qt.Orientation.Vertical, self)
        for part, share in ((self._table, 2), (self._text, 3)):
            body.addWidget(part)
            body.setStretchFactor(body.count() - 1, share)
        body.setChildrenCollapsible(False)
        standing = QHBoxLayout()
        standing.addWidget(self._state, 1)
        standing.addWidget(self._all)
        standing.addWidget(self._older)
        label = QLabel(self.tr("&Search"), self)
        label.setBuddy(self._search)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self._search, 1)
        buttons = QHBoxLayout()
        for button in (self._copy, self._curl):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addLayout(standing)
        column.addWidget(body, 1)
        column.addWidget(self.outcome)
        column.addWidget(self.limits)
        column.addLayout(buttons)
