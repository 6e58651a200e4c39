"""The list of mails to buyers: where each stands, what it says, what its server answered, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
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
from ordersync_gui.sync import mail_acts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.mails.mail_list import MailList, Wanted
from ordersync_gui.ui.mails.words import details_text, state_text
from ordersync_gui.ui.maps.text_rows import TextRows, TextTable
from ordersync_gui.ui.named import named
from ordersync_gui.ui.reason_dialog import Act, ReasonDialog
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.tab_order import tab_as_read
from ordersync_gui.ui.text import number, when

_WIDTH, _HEIGHT = 980, 620
_STORE_LETTERS = 20  # a longer name is cut in the field, and shown whole in its list
_SENDABLE = frozenset({*NEEDS_PERSON, MailState.SENT, MailState.CANCELLED})


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
        self._desk, self._jobs, self._order_id = desk, jobs, wanted.order_id
        self._list = MailList(desk, jobs, wanted, self)
        self._reading, self._acting = LatestJob(jobs), LatestJob(jobs)
        self._shown: tuple[MailView, ...] = ()
        self._rows = TextRows(self._titles(), self)
        self._state = self._new_states(wanted.state)
        self._store = self._new_stores(stores, wanted.store_id)
        self._sentence = wrapped_label(self.tr("Reading..."), self)
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
        self._again = self._button("mails_again", self.tr("&Send again"), self.send_again)
        self._arrived = self._button("mails_arrived", self.tr("It &arrived..."), self.ask_how_it_arrived)
        self._give_up = self._button("mails_give_up", self.tr("&Give up"), self.give_up)
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
        self._list.stop()
        self._reading.stop()
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

    def _new_states(self, chosen: MailState | None) -> QComboBox:
        states = named(QComboBox(self), "mails_state", self.tr("State"))
        states.addItem(self.tr("All"), None)
        for state in MailState:
            states.addItem(state_text(state), state)
        states.setCurrentIndex(max(0, states.findData(chosen)))
        return states

    def _new_stores(self, stores: Sequence[Store], chosen: int | None) -> QComboBox:
        box = named(QComboBox(self), "mails_store", self.tr("Store"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_STORE_LETTERS)
        box.addItem(self.tr("All stores"), None)
        for store in stores:
            box.addItem(store.name, store.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _button(self, name: str, text: str, act: Callable[[], object]) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for text, field in ((self.tr("S&tate"), self._state), (self.tr("Sto&re"), self._store)):
            label = QLabel(text, self)
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field)
        top.addStretch(1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(self._text)
        for button in (self._older, self._open, self._again, self._arrived, self._give_up):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._sentence)
        column.addWidget(split, 1)
        column.addWidget(self.outcome)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._state.currentIndexChanged.connect(lambda _row: self._choose())
        self._store.currentIndexChanged.connect(lambda _row: self._choose())
        self._list.changed.connect(self._show_mails)
        self._list.failed.connect(self.outcome.say_error)
        self._jobs.changed.connect(self._on_changes)
        self._table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_details())

    # What is listed

    def _choose(self) -> None:
        chosen = self._state.currentData()
        state = None if chosen is None else MailState(chosen)  # Qt keeps it as a plain text
        self._list.choose(Wanted(state, self._store.currentData(), self._order_id))

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
            return self.tr("There are none. Mails are switched on in a store's settings.")
        count = len(self._shown)
        text = self.tr("{n} mails, newest first", "", count).format(n=number(count))
        return self.tr("{text}; there are older ones").format(text=text) if self._list.more else text

    def chosen(self) -> MailView | None:
        """The mail that the acts are about."""
        row = self._table.currentIndex().row()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _show_details(self) -> None:
        mail = self.chosen()
        state = None if mail is None else mail.state
        self._open.setEnabled(mail is not None)
        self._again.setEnabled(state in _SENDABLE)
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

    def send_again(self) -> ReasonDialog | None:
        """Send the chosen mail once more; of one that may have arrived, after a word of warning."""
        mail = self.chosen()
        if mail is None or mail.state not in _SENDABLE:
            return None
        may_have_arrived = mail.state in {MailState.SENT, MailState.UNCONFIRMED}
        return self._ask(
            mail,
            key="mail_again",
            title=self.tr("Send the mail again"),
            meaning=self.tr("The buyer may get this mail twice.")
            if may_have_arrived
            else self.tr("It is composed anew, from the order and the settings as they are now."),
            label=self.tr("Send again"),
            perform=lambda why: mail_acts.send_again(self._desk, mail.id, judged=mail.state, reason=why),
            needs_reason=mail.state is MailState.UNCONFIRMED,
        )

    def ask_how_it_arrived(self) -> ReasonDialog | None:
        """A person knows that an unconfirmed mail arrived, and says how."""
        mail = self.chosen()
        if mail is None or mail.state is not MailState.UNCONFIRMED:
            return None
        return self._ask(
            mail,
            key="mail_arrived",
            title=self.tr("The mail arrived"),
            meaning=self.tr("It isn't sent again. Say how you know, such as: the buyer told us."),
            label=self.tr("It arrived"),
            perform=lambda why: mail_acts.settle(self._desk, mail.id, arrived=True, reason=why, judged=mail.state),
            needs_reason=True,
        )

    def _ask(
        self,
        mail: MailView,
        *,
        key: str,
        title: str,
        meaning: str,
        label: str,
        perform: Callable[[str], Coroutine[Any, Any, object]],
        needs_reason: bool,
    ) -> ReasonDialog:
        facts = self.tr("Order {order}, {store}").format(order=mail.order_number, store=mail.store)
        act = Act(key, title, facts, meaning, label, perform, needs_reason=needs_reason)
        dialog = ReasonDialog(self._jobs, act, self)
        dialog.done_with.connect(lambda _changes: self.to_send.emit())
        dialog.open()
        return dialog

    def give_up(self) -> None:
        """The chosen mail isn't sent any more."""
        mail = self.chosen()
        if mail is None or mail.state not in NEEDS_PERSON:
            return
        self.outcome.clear()
        self._acting.start(
            self.tr("Give up a mail"),
            lambda _job: mail_acts.give_up(self._desk, mail.id, judged=mail.state),
            on_done=lambda _changes: self._list.read_again(),
            on_error=self._failed,
        )

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
