"""The list of mails to buyers: where each stands, what it says, what its server answered, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.mail import NEEDS_PERSON, Envelope, MailState, MailStep, MailView
from ordersync_gui.storage.queries.mails import frozen_envelope, mail_steps
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.mails.acting import MailActing, can_send, is_kept_by_trouble
from ordersync_gui.ui.mails.filter_row import MailFilter
from ordersync_gui.ui.mails.mail_list import MailList, Wanted
from ordersync_gui.ui.mails.words import details_text, state_text
from ordersync_gui.ui.maps.text_rows import TextRows, TextTable
from ordersync_gui.ui.named import named
from ordersync_gui.ui.reason_dialog import ReasonDialog
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import number, when

_WIDTH, _HEIGHT = 980, 620


class MailColumn(IntEnum):
    """The columns from left to right."""

    STATE = 0
    MADE = 1
    STORE = 2
    ORDER = 3
    RECIPIENT = 4
    SUBJECT = 5


_LETTERS: dict[IntEnum, int] = {
    MailColumn.STATE: 15,
    MailColumn.MADE: 17,
    MailColumn.STORE: 14,
    MailColumn.ORDER: 12,
    MailColumn.RECIPIENT: 24,
    MailColumn.SUBJECT: 28,
}
_Known = tuple[Envelope | None, tuple[MailStep, ...]]


class MailsDialog(QDialog):
    """Signals: order_wanted(order id), to_send() when something waits to be sent now."""

    order_wanted = Signal(int)
    to_send = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, stores: Sequence[Store], wanted: Wanted, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mails_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mails to buyers"))
        self._desk, self._jobs = desk, jobs
        self._list = MailList(desk, jobs, wanted, self)
        self._reading, self._acting = LatestJob(jobs), MailActing(desk, jobs, self)
        self._shown: tuple[MailView, ...] = ()
        self._rows = TextRows(self._titles(), self)
        self._filter = MailFilter(stores, wanted, self)
        self._sentence = wrapped_label(self.tr("Reading..."), self)
        self._sentence.setObjectName("mails_sentence")
        self._table = named(
            TextTable(self._rows, letters=_LETTERS, elastic=MailColumn.SUBJECT, parent=self),
            "mails_list",
            self.tr("Mails, newest first"),
        )
        self._text = named(QPlainTextEdit(self), "mails_details", self.tr("What is known of the mail"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self.outcome = InlineMessage("mails_outcome", self)
        self._older = self._button("mails_older", self.tr("Show ol&der"), self._list.read_older)
        self._open = self._button("mails_open_order", self.tr("&Open the order"), self._open_order)
        self._again = self._button("mails_again", self.tr("&Send again"), self.send)
        self._arrived = self._button("mails_arrived", self.tr("It &arrived..."), self.ask_how_it_arrived)
        self._give_up = self._button("mails_give_up", self.tr("&Give up"), self.give_up)
        self._none = self._button("mails_none", self.tr("&No mail for this order"), self.none_for_order)
        self._close = self._button("mails_close", self.tr("Close"), self.reject)
        self._lay_out()
        self._connect()
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._list.choose(wanted)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802, FBT001 - Qt's name and signature
        """Tab goes through the window as it is read."""
        return tab_as_read(self, forwards=forwards) or super().focusNextPrevChild(forwards)

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        for part in (self._list, self._reading, self._acting):
            part.stop()
        super().done(result)

    def reload(self) -> None:
        """Read the list again soon."""
        self._list.read_again()

    @property
    def mails(self) -> tuple[MailView, ...]:
        """The mails that are listed."""
        return self._shown

    # What stands in the window

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("State"),
            self.tr("Made"),
            self.tr("Store"),
            self.tr("Order"),
            self.tr("To"),
            self.tr("Subject"),
        )

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        counted, bottom = QHBoxLayout(), QHBoxLayout()
        counted.addWidget(self._sentence, 1)
        counted.addWidget(self._older)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(self._text)
        for button in (self._open, self._again, self._arrived, self._give_up, self._none):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(self._filter)
        column.addLayout(counted)
        column.addWidget(split, 1)
        column.addWidget(self.outcome)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._filter.chosen.connect(self._list.choose)
        self._acting.to_send.connect(self.to_send)
        self._acting.failed.connect(self.outcome.say_error)
        self._acting.told.connect(lambda text: self.outcome.say(text, Tone.GOOD))
        self._list.changed.connect(self._show_mails)
        self._list.failed.connect(self.outcome.say_error)
        self._jobs.changed.connect(self._on_changes)
        self._table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_details())

    # What is listed

    def choose(self, wanted: Wanted) -> None:
        """List these, and say so in the fields."""
        self._filter.choose(wanted)
        self._list.choose(wanted)

    def _on_changes(self, changes: Changes) -> None:
        if changes.mails:
            self._list.read_again()

    def _show_mails(self) -> None:
        chosen = self.chosen()
        self._shown = self._list.mails
        with QSignalBlocker(self._table.selectionModel()):
            self._rows.take([_cells(mail) for mail in self._shown])
        row = next((row for row, mail in enumerate(self._shown) if chosen and mail.id == chosen.id), 0)
        if self._shown:
            self._table.selectRow(row)
        self._older.setVisible(self._list.more)
        self._sentence.setText(self._said())
        self._show_details()

    def _said(self) -> str:
        if not self._shown:
            return self._why_none()
        count = len(self._shown)
        text = self.tr("{n} mails, newest first", "", count).format(n=number(count))
        return self.tr("{text}; there are older ones").format(text=text) if self._list.more else text

    def _why_none(self) -> str:
        if self._filter.wanted == Wanted():
            return self.tr("There are none. Mails are switched on in a store's settings.")
        return self.tr("No mail is like that. Choose another state or store, or empty the words.")

    def chosen(self) -> MailView | None:
        """The mail that the acts are about."""
        row = self._table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _show_details(self) -> None:
        mail = self.chosen()
        state = None if mail is None else mail.state
        self._open.setEnabled(mail is not None)
        self._again.setEnabled(can_send(mail))
        kept = mail is not None and is_kept_by_trouble(mail)
        self._again.setText(self.tr("&Send now") if kept else self.tr("&Send again"))
        self._again.setAccessibleName(self._again.text().replace("&", ""))
        self._none.setEnabled(mail is not None and state is not MailState.SENDING)
        self._arrived.setEnabled(state is MailState.UNCONFIRMED)
        self._give_up.setEnabled(state in NEEDS_PERSON)
        if mail is None:
            self._reading.stop()
            self._text.clear()
            return

        async def read(_job: Job) -> _Known:
            return await self._desk.workers.read(_known, self._desk, mail.id)

        def show(known: _Known) -> None:
            text = details_text(mail, *known)
            if text != self._text.toPlainText():
                self._text.setPlainText(text)

        self._reading.start(self.tr("Reading a mail"), read, on_done=show, on_error=self._failed, quiet=True)

    # What is done

    def _open_order(self) -> None:
        mail = self.chosen()
        if mail is not None:
            self.order_wanted.emit(mail.order_id)

    def send(self) -> ReasonDialog | None:
        """Send the chosen mail once more, or now."""
        mail = self.chosen()
        return None if mail is None else self._acting.send(mail)

    def ask_how_it_arrived(self) -> ReasonDialog | None:
        """A person knows that the chosen mail arrived, and says how."""
        mail = self.chosen()
        return None if mail is None else self._acting.ask_how_it_arrived(mail)

    def give_up(self) -> None:
        """The chosen mail isn't sent any more."""
        if (mail := self.chosen()) is not None:
            self.outcome.clear()
            self._acting.give_up(mail)

    def none_for_order(self) -> None:
        """The buyer of the chosen mail's order gets no mail any more."""
        if (mail := self.chosen()) is not None:
            self.outcome.clear()
            self._acting.none_for_order(mail)

    def _failed(self, error: OrderSyncError) -> None:
        self.outcome.say_error(error)


def _cells(mail: MailView) -> tuple[str, ...]:
    return (
        state_text(mail.state),
        when(mail.created_at),
        mail.store,
        mail.order_number,
        mail.recipient,
        mail.subject,
    )


def _known(desk: Desk, mail_id: int) -> _Known:
    with desk.db.snapshot():
        return frozen_envelope(desk.db, mail_id), mail_steps(desk.db, mail_id)
