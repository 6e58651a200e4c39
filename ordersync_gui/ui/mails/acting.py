"""What a person does about one mail: send it, settle it, give it up, none for its order; asks where it must."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.mail import NEEDS_PERSON, MailState, MailView
from ordersync_gui.sync import mail_acts
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.reason_dialog import Act, ReasonDialog

_AGAIN = frozenset({*NEEDS_PERSON, MailState.SENT, MailState.CANCELLED})


def can_send(mail: MailView | None) -> bool:
    """Whether a person can have it sent: once more, or now where only a trouble keeps it."""
    return mail is not None and (mail.state in _AGAIN or is_kept_by_trouble(mail))


def is_kept_by_trouble(mail: MailView) -> bool:
    """Whether it waits because an attempt failed, and not for its time."""
    return mail.state is MailState.QUEUED and (mail.attempts > 0 or mail.error is not None)


class MailActing(QObject):
    """Signals: to_send() when something is due now; told(text) and failed(error) of what asks no question."""

    to_send = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._heard = True

    def send(self, mail: MailView) -> ReasonDialog | None:
        """Send it once more; of one that may have arrived, after a word of warning."""
        if is_kept_by_trouble(mail):
            self.to_send.emit()
            return None
        if mail.state not in _AGAIN:
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

    def ask_how_it_arrived(self, mail: MailView) -> ReasonDialog | None:
        """A person knows that an unconfirmed mail arrived, and says how."""
        if mail.state is not MailState.UNCONFIRMED:
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

    def give_up(self, mail: MailView) -> None:
        """It isn't sent any more."""
        if mail.state in NEEDS_PERSON:
            self._do(
                self.tr("Give up a mail"), lambda _job: mail_acts.give_up(self._desk, mail.id, judged=mail.state)
            )

    def none_for_order(self, mail: MailView) -> None:
        """The buyer of its order gets no mail any more; what waits is cancelled."""
        said = self.tr("The buyer of order {order} gets no mail from now on.").format(order=mail.order_number)
        self._do(
            self.tr("No mail for an order"),
            lambda _job: mail_acts.suppress(self._desk, [mail.order_id], on=True),
            said=said,
        )

    def stop(self) -> None:
        """Tell nobody any more what becomes of an act; it is done all the same."""
        self._heard = False

    def _do(self, title: str, act: Callable[[Job], Coroutine[Any, Any, Changes]], said: str = "") -> None:
        self._jobs.run(title, act, on_done=lambda _changes: self._done(said), on_error=self._failed, quiet=True)

    def _done(self, said: str) -> None:
        if self._heard and said:
            self.told.emit(said)

    def _failed(self, error: OrderSyncError) -> None:
        if self._heard:
            self.failed.emit(error)

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
        dialog = ReasonDialog(self._jobs, act, self._window)
        dialog.done_with.connect(lambda _changes: self.to_send.emit())
        dialog.open()
        return dialog
