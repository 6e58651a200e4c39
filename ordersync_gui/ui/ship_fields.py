"""The entries of a shipment: carrier, service, tracking number, date; note and cost where the shop takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QLabel, QLineEdit, QWidget

from ordersync_gui.domain.channel import ChannelSpec, NoticeField
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.money import NO_CURRENCY, is_exact, to_minor
from ordersync_gui.domain.shipment import clean
from ordersync_gui.ui.line_edits import SteadyComboBox, TrimmedLineEdit, ship_date_edit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.ship_proposal import Proposal, proposed

_PAUSE_MS = 400  # who types stops for longer when the number is complete


class ShipFields(QWidget):
    """`edited` tells of every change, `tracking_entered` of Enter behind the number, as scanners send it.

    tracking_paused: typing the number paused; tracking_left: the cursor left it, or Enter came.
    """

    edited = Signal()
    tracking_entered = Signal()
    tracking_paused = Signal()
    tracking_left = Signal()

    def __init__(self, details: OrderDetails, spec: ChannelSpec, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._currency = details.order.currency
        self._proposal = proposed(details, spec)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._carrier = self._carrier_box(spec)
        self._service = self._service_line()
        self._tracking = self._line("ship_tracking", self.tr("&Tracking number"))
        self._below_tracking = self._form.rowCount()
        self._date = self._date_edit(today)
        takes = spec.notice_fields
        self._note = self._line("ship_note", self.tr("&Note to the buyer")) if NoticeField.NOTE in takes else None
        known = self._currency != NO_CURRENCY
        cost_label = self.tr("C&ost ({currency})").format(currency=self._currency) if known else self.tr("C&ost")
        self._cost = self._line("ship_cost", cost_label) if NoticeField.COST in takes else None
        self._watch_tracking()
        self._proposing = False
        self._carrier_chosen = False
        self._service_chosen = False
        self._typed = False

    @property
    def proposal(self) -> Proposal:
        """What is known of carrier and service without the number and without a person."""
        return self._proposal

    @property
    def carrier(self) -> str:
        """The carrier without surplus blanks."""
        return clean(self._carrier.currentText())

    @property
    def carrier_chosen(self) -> bool:
        """Whether a person chose or typed the carrier that stands there."""
        return self._carrier_chosen and bool(self.carrier)

    @property
    def service(self) -> str:
        """The service without surplus blanks."""
        return clean(self._service.text())

    @property
    def tracking_number(self) -> str:
        """The tracking number without surplus blanks."""
        return clean(self._tracking.text())

    @property
    def ship_date(self) -> date:
        """The day on which the parcel leaves."""
        chosen = self._date.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @property
    def note(self) -> str:
        """The note to the buyer, "" where the shop takes none."""
        return self._note.text().strip() if self._note is not None else ""

    @property
    def cost(self) -> int | None:
        """The cost in minor units of the order's currency, None when nothing (readable) is entered."""
        amount = self._cost_amount()
        return None if amount is None else to_minor(amount, self._currency)

    @property
    def typed(self) -> bool:
        """Whether a person entered something."""
        return self._typed

    def problem(self) -> str:
        """What is missing or wrong, "" when nothing is."""
        if not self.carrier:
            return self.tr("The carrier is missing.")
        if not self.tracking_number:
            return self.tr("The tracking number is missing.")
        if self._cost is not None and self._cost.text().strip():
            amount = self._cost_amount()
            if amount is None or not is_exact(amount, self._currency):
                return self.tr('The cost "{text}" is no amount of money.').format(text=self._cost.text().strip())
        return ""

    def filled(self) -> set[NoticeField]:
        """The notice fields that something is entered for."""
        entered = {
            NoticeField.CARRIER: self.carrier,
            NoticeField.SERVICE: self.service,
            NoticeField.TRACKING: self.tracking_number,
            NoticeField.NOTE: self.note,
            NoticeField.COST: self.cost is not None,
        }
        return {entry for entry, value in entered.items() if value}

    def start(self) -> None:
        """Put the cursor where the next thing is to be entered."""
        (self._tracking if self.carrier else self._carrier).setFocus()

    def propose(self, proposal: Proposal) -> None:
        """Take another proposal, as after a change of the map; carrier and service that a person chose stay."""
        if proposal == self._proposal:
            return
        self._proposal = proposal
        if not self.carrier_chosen:
            self.propose_carrier(proposal.carrier)
        self._fit_service()

    def propose_carrier(self, carrier: str) -> None:
        """Fill the carrier in, and the service proposed for it, without taking them for a person's choice."""
        with self._as_proposal():
            self._carrier.setCurrentText(carrier)

    def show_tracking(self, number: str) -> None:
        """Put the number as it is meant in place of what was typed or scanned."""
        if self._tracking.text() != number:
            self._tracking.setText(number)
        self._pause.stop()

    def take_scan(self, number: str, tidy: Callable[[], None]) -> None:
        """Put a scanned number in place of what stands there, and tidy it; neither counts as typed."""
        typed = self._typed
        self._tracking.setText(number)
        tidy()
        self._typed = typed

    def put_under_tracking(self, widget: QWidget) -> None:
        """Give a widget the line under the tracking number."""
        self._form.insertRow(self._below_tracking, widget)

    def _watch_tracking(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tracking_paused)
        self._tracking.textChanged.connect(lambda _text: self._pause.start())
        self._tracking.editingFinished.connect(self.tracking_left)
        self._tracking.returnPressed.connect(self.tracking_entered)

    @contextmanager
    def _as_proposal(self) -> Iterator[None]:
        """What is filled in meanwhile wasn't entered by a person."""
        before, self._proposing = self._proposing, True
        try:
            yield
        finally:
            self._proposing = before

    def _fit_service(self) -> None:
        """A service that nobody chose goes with its carrier, and comes back with it."""
        if not self._service_chosen:
            with self._as_proposal():
                self._service.setText(self._proposal.service_with(self.carrier))

    def _carrier_box(self, spec: ChannelSpec) -> SteadyComboBox:
        label = self.tr("&Carrier")
        box = named(SteadyComboBox(self), "ship_carrier", label.replace("&", ""))
        box.setEditable(True)
        box.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        box.addItems(list(spec.carriers))
        box.setCurrentText(self._proposal.carrier)
        box.currentTextChanged.connect(self._carrier_changed)
        self._add(label, box)
        return box

    def _carrier_changed(self, text: str) -> None:
        self._carrier_chosen = not self._proposing
        self._fit_service()
        self._changed(text)

    def _service_line(self) -> QLineEdit:
        line = self._line("ship_service", self.tr("Ser&vice"))
        with QSignalBlocker(line):
            line.setText(self._proposal.service)
        line.textChanged.connect(self._service_changed)
        return line

    def _service_changed(self, _text: str) -> None:
        self._service_chosen = self._service_chosen or not self._proposing

    def _line(self, name: str, label: str) -> QLineEdit:
        line = named(TrimmedLineEdit(self), name, label.replace("&", ""))
        line.textChanged.connect(self._changed)
        self._add(label, line)
        return line

    def _date_edit(self, today: date) -> QDateEdit:
        label = self.tr("Ship &date")
        edit = named(ship_date_edit(self, today), "ship_date", label.replace("&", ""))
        edit.dateChanged.connect(lambda _day: self._changed(""))
        self._add(label, edit)
        return edit

    def _add(self, label: str, editor: QWidget) -> None:
        text = QLabel(label, self)
        text.setBuddy(editor)
        self._form.addRow(text, editor)

    def _cost_amount(self) -> Decimal | None:
        if self._cost is None or not self._cost.text().strip():
            return None
        try:
            amount = Decimal(self._cost.text().strip().replace(",", "."))
        except InvalidOperation:
            return None
        return amount if amount.is_finite() and amount >= 0 else None

    def _changed(self, _text: str) -> None:
        self._typed = self._typed or not self._proposing
        self.edited.emit()
