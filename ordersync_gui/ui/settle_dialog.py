"""A person settles one notice that was refused or is unconfirmed: it arrived, send it again, give it up."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NoticeState, Verdict, needs_reason
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import last_error_text, notice_label
from ordersync_gui.ui.work_dialog import WorkDialog

_WIDTH = 500
_OFFERED = {
    NoticeState.REFUSED: (Verdict.AGAIN, Verdict.ARRIVED, Verdict.DROP),
    NoticeState.UNCONFIRMED: (Verdict.ARRIVED, Verdict.AGAIN),
}


def offered(state: NoticeState) -> tuple[Verdict, ...]:
    """What a window offers for a notice in this state; nothing for one that needs nobody."""
    return _OFFERED.get(state, ())


def verdict_label(verdict: Verdict, state: NoticeState) -> str:
    """What the button that says so of a notice in this state reads."""
    match verdict:
        case Verdict.ARRIVED if state is NoticeState.REFUSED:
            return QCoreApplication.translate("settle", "Mark as done")
        case Verdict.ARRIVED:
            return QCoreApplication.translate("settle", "It arrived")
        case Verdict.AGAIN:
            return QCoreApplication.translate("settle", "Send again")
        case Verdict.DROP:
            return QCoreApplication.translate("settle", "Give up")


class SettleDialog(WorkDialog):
    """`settled` carries the Verdict once it is saved; the dialog closes with it.

    Without a verdict the dialog asks for one.
    """

    settled = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        notice: NoticeView,
        verdict: Verdict | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, key="settle", label="", parent=parent)
        self.verdict = verdict
        self._desk, self._notice = desk, notice
        self._asks = verdict is None
        self._sentence = wrapped_label("", self)
        self._reason = named(TrimmedLineEdit(self), "settle_reason", self.tr("Reason"))
        self._reason_label = QLabel(self)
        self._dress()
        self._lay_out()
        self._reason.textChanged.connect(lambda _text: self._edited())
        self._ok.clicked.connect(self.save)
        self._choose(verdict)

    def save(self) -> None:
        """Save what was decided, when it is complete."""
        verdict = self.verdict
        if verdict is None or not self.is_complete() or self._work.running:
            return

        async def settle(_job: Job) -> Changes:
            return await settle_by_hand(
                self._desk,
                notice_id=self._notice.id,
                verdict=verdict,
                reason=self._reason.text(),
                judged=self._notice.state,
            )

        title = self.tr("Settle the notice for order {number}").format(number=self._notice.order_number)
        self.problem.clear()
        self._work.start(title, settle, on_done=lambda _: self._saved(verdict), on_error=self._failed)
        self.refresh()

    def is_typed(self) -> bool:
        """Whether there is a reason."""
        return bool(self._reason.text().strip())

    def is_complete(self) -> bool:
        """Whether a verdict is there, and the reason where one is needed."""
        told = self._reason.text().strip(" .")
        return self.verdict is not None and (bool(told) or not self._needs_reason())

    def closing_question(self) -> tuple[str, str]:
        """Before the reason is lost."""
        return self.tr("Close without saving?"), self.tr("The notice stays as it is; the reason is lost.")

    def _saved(self, verdict: Verdict) -> None:
        self.accept()
        self.settled.emit(verdict)

    def _choose(self, verdict: Verdict | None) -> None:
        self.verdict = verdict
        self._sentence.setText(self._meaning(verdict))
        self._reason_label.setText(self.tr("&How do you know?") if self._needs_reason() else self.tr("&Reason"))
        self._reason.setPlaceholderText("" if self._needs_reason() else self.tr("may stay empty"))
        label = self.tr("Save") if verdict is None else verdict_label(verdict, self._notice.state)
        named(self._ok, "settle_ok", label).setText(label)
        self.refresh()

    def _needs_reason(self) -> bool:
        state = self._notice.state
        possible = offered(state) if self.verdict is None else (self.verdict,)
        return all(needs_reason(state, verdict) for verdict in possible)

    def _meaning(self, verdict: Verdict | None) -> str:
        if verdict is not None and self._notice.steps_done:
            return self._meaning_half_told(verdict)
        unconfirmed = self._notice.state is NoticeState.UNCONFIRMED
        match verdict:
            case Verdict.ARRIVED if not unconfirmed:
                return self.tr(
                    "Say this when you have entered the parcel in the shop by hand: "
                    "the notice then counts as confirmed and isn't sent again."
                )
            case Verdict.ARRIVED:
                return self.tr(
                    "Look in the shop first. Say this only when the shop shows the parcel: "
                    "the notice then counts as confirmed and isn't sent again."
                )
            case Verdict.AGAIN if unconfirmed:
                return self.tr(
                    "Look in the shop first. Say this only when the shop doesn't show the parcel: "
                    "otherwise the shop gets it twice, and the buyer may hear of it twice."
                )
            case Verdict.AGAIN:
                return self.tr(
                    "The same notice is sent once more, at once. First mend in the shop what it objected to, "
                    "or it will refuse again. Where it doesn't know the carrier, put its word for it into the "
                    "store's carrier map: the notice then goes out with that."
                )
            case Verdict.DROP:
                return self.tr(
                    "The shop isn't told about this parcel. The parcel stays recorded here; "
                    "enter it in the shop by hand if the shop should know."
                )
            case _ if unconfirmed:
                return self.tr("Look in the shop first, then say what you found.")
            case _:
                return self.tr("Say what should become of the notice.")

    def _meaning_half_told(self, verdict: Verdict) -> str:
        """Of a notice that is made of several requests the shop has accepted the first."""
        match verdict:
            case Verdict.ARRIVED:
                return self.tr(
                    "Look in the shop first. It has accepted the beginning of this notice, so a tracking number "
                    "there proves nothing. Say this only when the shop shows the order as shipped: "
                    "the notice then counts as confirmed and isn't sent again."
                )
            case Verdict.AGAIN if self._notice.state is NoticeState.UNCONFIRMED:
                return self.tr(
                    "Look in the shop first. Say this only when the shop doesn't show the order as shipped: "
                    "what is missing of the notice is then sent, at once; nothing that was accepted is sent twice."
                )
            case Verdict.AGAIN:
                return self.tr(
                    "The shop has accepted the beginning of this notice; what is missing is sent, at once. "
                    "First mend in the shop what it objected to, or it will refuse again."
                )
            case Verdict.DROP:
                return self.tr(
                    "The shop isn't told the rest. It has accepted the beginning of this notice, such as the "
                    "tracking number, and may still show the order as not shipped: change it in the shop by hand."
                )

    def _dress(self) -> None:
        self.setObjectName("settle_dialog")
        number = self._notice.order_number
        self.setWindowTitle(self.tr("Notice for order {number}").format(number=number))
        self._sentence.setObjectName("settle_sentence")
        self._reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self._reason_label.setBuddy(self._reason)
        self._ok.setDefault(True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(self._facts(), self))
        if self._asks:
            column.addLayout(self._choices())
        column.addWidget(self._sentence)
        reason = QHBoxLayout()
        reason.addWidget(self._reason_label)
        reason.addWidget(self._reason, 1)
        column.addLayout(reason)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(self._button_row())
        self.setMinimumWidth(_WIDTH)

    def _facts(self) -> str:
        notice = self._notice
        first = self.tr("{store}, order {number}, {carrier} {tracking}: {state}").format(
            store=notice.store,
            number=notice.order_number,
            carrier=notice.carrier,
            tracking=notice.tracking_number,
            state=notice_label(notice.state),
        )
        return f"{first}\n{last_error_text(notice)}" if notice.last_error else first

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for verdict in offered(self._notice.state):
            label = verdict_label(verdict, self._notice.state)
            choice = named(QRadioButton(label, self), f"settle_choose_{verdict}", label)
            choice.clicked.connect(lambda _checked, verdict=verdict: self._choose(verdict))
            row.addWidget(choice)
        row.addStretch(1)
        return row
