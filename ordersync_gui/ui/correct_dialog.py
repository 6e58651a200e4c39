"""Corrects what a parcel was recorded with, after saying what the shop will hear of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import NoticeView, OrderDetails, ShipmentView
from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.tracking import check_tracking, tracking_doubts
from ordersync_gui.sync.correct import Corrected, after_words, correct
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.line_edits import SteadyComboBox, TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import order_title, shown
from ordersync_gui.ui.work_dialog import WorkDialog

_WIDTH = 560


class CorrectDialog(WorkDialog):
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
        super().__init__(jobs, key="correct", label=self.tr("&Correct"), parent=parent)
        self._desk, self._details, self._spec = desk, details, spec
        self._shipment, self._notice = shipment, notice
        self._carrier = named(SteadyComboBox(self), "correct_carrier", self.tr("Carrier"))
        self._service = named(TrimmedLineEdit(self), "correct_service", self.tr("Service"))
        self._tracking = named(TrimmedLineEdit(self), "correct_tracking", self.tr("Tracking number"))
        self._reason = named(TrimmedLineEdit(self), "correct_reason", self.tr("Reason"))
        self._meaning = wrapped_label("", self)
        self._doubts = InlineMessage("correct_doubts", self)
        self._dress()
        self._connect()
        self.refresh()

    def submit(self) -> None:
        """Save the correction, once; what is wrong is said in the dialog."""
        if self._work.running or not self.is_complete():
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
        self.refresh()

    def is_typed(self) -> bool:
        """Whether something was changed."""
        return any(self._changed())

    def is_complete(self) -> bool:
        """Whether the parcel is named, something of it changed, and the reason is there."""
        named_parcel = bool(clean(self._carrier.currentText()) and clean(self._tracking.text()))
        return named_parcel and any(self._changed()) and bool(self._reason.text().strip(" ."))

    def closing_question(self) -> tuple[str, str]:
        """Before the changes are lost."""
        return (
            self.tr("Close without correcting?"),
            self.tr("The parcel stays as it is; what you entered is lost."),
        )

    def refresh(self) -> None:
        """Say what the shop will hear, and what is doubtful about the number."""
        changed = tuple(self._changed())
        state = None if self._notice is None else self._notice.state
        steps = 0 if self._notice is None else self._notice.steps_done
        words = after_words(self._spec, state, steps, changed=changed or (NoticeField.TRACKING,))
        self._meaning.setText(shown(words))
        check = check_tracking(self._tracking.text())
        doubts = tracking_doubts(check, carrier=clean(self._carrier.currentText()))
        self._doubts.say("\n".join(shown(doubt) for doubt in doubts), Tone.WARNING)
        super().refresh()

    def _finish(self, corrected: Corrected) -> None:
        self.accept()
        self.corrected.emit(corrected)

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

    def _connect(self) -> None:
        self._carrier.currentTextChanged.connect(lambda _text: self._edited())
        for line in (self._service, self._tracking, self._reason):
            line.textChanged.connect(lambda _text: self._edited())
        self._tracking.editingFinished.connect(self._tidy)
        self._ok.clicked.connect(self.submit)

    def _dress(self) -> None:
        self.setObjectName("correct_dialog")
        title = order_title(self._spec, self._details.order.number)
        self.setWindowTitle(self.tr("Correct a parcel: {order}").format(order=title))
        self._carrier.setEditable(True)
        self._carrier.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        self._carrier.addItems(list(self._spec.carriers))
        self._carrier.setCurrentText(self._shipment.carrier)
        self._service.setText(self._shipment.service)
        self._tracking.setText(self._shipment.tracking_number)
        self._meaning.setObjectName("correct_meaning")
        self._ok.setAutoDefault(False)  # a scanner's Enter must not press whatever comes first
        column = QVBoxLayout(self)
        column.addLayout(self._fields())
        column.addWidget(self._doubts)
        column.addWidget(self._meaning)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(self._button_row())
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
