"""Corrects what a parcel was recorded with, after saying what the shop will hear of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.tracking import check_tracking, tracking_doubts
from ordersync_gui.sync.correct import Corrected, after_words, correct
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import SteadyComboBox, TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import order_title, shown

_WIDTH = 560


class CorrectDialog(QDialog):
    """`corrected` carries what was changed; the dialog closes with it. notice: the parcel's latest one, if any."""

    corrected = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        details: OrderDetails,
        spec: ChannelSpec,
        *,
        shipment: ShipmentView,
        notice: NoticeView | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._details, self._spec = desk, details, spec
        self._shipment, self._notice = shipment, notice
        self._work = LatestJob(jobs)
        self._carrier = named(SteadyComboBox(self), "correct_carrier", self.tr("Carrier"))
        self._service = named(TrimmedLineEdit(self), "correct_service", self.tr("Service"))
        self._tracking = named(TrimmedLineEdit(self), "correct_tracking", self.tr("Tracking number"))
        self._reason = named(TrimmedLineEdit(self), "correct_reason", self.tr("Reason"))
        self._meaning = wrapped_label("", self)
        self._doubts = InlineMessage("correct_doubts", self)
        self.problem = InlineMessage("correct_problem", self)
        self._ok = named(QPushButton(self.tr("&Correct"), self), "correct_ok", self.tr("Correct"))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "correct_cancel", self.tr("Cancel"))
        self._dress()
        self._connect()
        self._refresh()

    def submit(self) -> None:
        """Save the correction, once; what is wrong is said in the dialog."""
        if self._work.running or not self._is_complete():
            return

        async def save(_job: Job) -> Corrected:
            return await correct(
                self._desk,
                shipment_id=self._shipment.id,
                carrier=clean(self._carrier.currentText()),
                service=clean(self._service.text()),
                tracking_number=self._tracking.text(),
                reason=self._reason.text().strip(),
                undoable=True,
            )

        self.problem.clear()
        self._work.start(self.windowTitle(), save, on_done=self._finish, on_error=self._failed)
        self._refresh()

    def reject(self) -> None:
        """Close, after a question when something was changed; not while it is being saved."""
        if self._work.running:
            return
        if not any(self._changed()):
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without correcting?"),
            text=self.tr("The parcel stays as it is; what you entered is lost."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def _finish(self, corrected: Corrected) -> None:
        self.accept()
        self.corrected.emit(corrected)

    def _failed(self, error: OrderSyncError) -> None:
        self.problem.say_error(error)
        self._refresh()

    def _tidy(self) -> None:
        self._tracking.setText(check_tracking(self._tracking.text()).number)

    def _changed(self) -> Iterator[NoticeField]:
        """What differs from the parcel as it is."""
        parcel = self._shipment
        if clean(self._carrier.currentText()) != parcel.carrier:
            yield NoticeField.CARRIER
        if clean(self._service.text()) != parcel.service:
            yield NoticeField.SERVICE
        if check_tracking(self._tracking.text()).number != parcel.tracking_number:
            yield NoticeField.TRACKING

    def _is_complete(self) -> bool:
        named_parcel = bool(clean(self._carrier.currentText()) and clean(self._tracking.text()))
        return named_parcel and any(self._changed()) and bool(self._reason.text().strip(" ."))

    def _edited(self) -> None:
        self.problem.clear()
        self._refresh()

    def _refresh(self) -> None:
        changed = tuple(self._changed())
        state = None if self._notice is None else self._notice.state
        steps = 0 if self._notice is None else self._notice.steps_done
        words = after_words(self._spec, state, steps, changed=changed or (NoticeField.TRACKING,))
        self._meaning.setText(shown(words))
        check = check_tracking(self._tracking.text())
        doubts = tracking_doubts(check, carrier=clean(self._carrier.currentText()))
        self._doubts.say("\n".join(shown(doubt) for doubt in doubts), Tone.WARNING)
        self._ok.setEnabled(self._is_complete() and not self._work.running)
        self._cancel.setEnabled(not self._work.running)

    def _connect(self) -> None:
        self._carrier.currentTextChanged.connect(lambda _text: self._edited())
        for line in (self._service, self._tracking, self._reason):
            line.textChanged.connect(lambda _text: self._edited())
        self._tracking.editingFinished.connect(self._tidy)
        self._ok.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.reject)

    def _dress(self) -> None:
        self.setObjectName("correct_dialog")
        title = order_title(self._spec, self._details.order.number)
        self.setWindowTitle(self.tr("Correct a parcel: {order}").format(order=title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._carrier.setEditable(True)
        self._carrier.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        self._carrier.addItems(list(self._spec.carriers))
        self._carrier.setCurrentText(self._shipment.carrier)
        self._service.setText(self._shipment.service)
        self._tracking.setText(self._shipment.tracking_number)
        self._meaning.setObjectName("correct_meaning")
        for button in (self._ok, self._cancel):
            button.setAutoDefault(False)  # a scanner's Enter must not press whatever comes first
        column = QVBoxLayout(self)
        column.addLayout(self._fields())
        column.addWidget(self._doubts)
        column.addWidget(self._meaning)
        column.addWidget(self.problem)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._ok)
        buttons.addWidget(self._cancel)
        column.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
        self._tracking.selectAll()
        self._tracking.setFocus()

    def _fields(self) -> QFormLayout:
        form = QFormLayout()
        rows: tuple[tuple[str, QLineEdit | SteadyComboBox], ...] = (
            (self.tr("C&arrier"), self._carrier),
            (self.tr("&Service"), self._service),
            (self.tr("&Tracking number"), self._tracking),
            (self.tr("&Reason"), self._reason),
        )
        for text, editor in rows:
            label = QLabel(text, self)
            label.setBuddy(editor)
            form.addRow(label, editor)
        return form
