"""What is entered once for many orders: carrier, service, date, and whether they travel in one parcel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ordersync_gui.domain.shipment import clean
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.line_edits import SteadyComboBox, TrimmedLineEdit, ship_date_edit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.ship_many_rows import Common

_MOST_SAID = 3  # reasons; the others are of the same kind


class ShipManyFields(QWidget):
    """`edited` tells of every change, `number_ended` that the one number for all was entered."""

    edited = Signal()
    number_ended = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._carrier = named(SteadyComboBox(self), "ship_many_carrier", self.tr("Carrier of all"))
        self._service = named(TrimmedLineEdit(self), "ship_many_service", self.tr("Service of all"))
        self._date = named(ship_date_edit(self, today), "ship_many_date", self.tr("Ship date of all"))
        self.together = named(
            QCheckBox(self.tr("All in one &parcel"), self), "ship_many_together", self.tr("All in one parcel")
        )
        self._number = named(TrimmedLineEdit(self), "ship_many_number", self.tr("Tracking number of the parcel"))
        self._despite = named(
            QCheckBox(self.tr("Ship together &although the addresses differ"), self),
            "ship_many_despite",
            self.tr("Ship together although the addresses differ"),
        )
        self._against = InlineMessage("ship_many_against", self)
        self._reasons: tuple[str, ...] = ()
        self._only_addresses = False
        self._set_up_carrier()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def ship_date(self) -> date:
        """The day on which the parcels leave."""
        chosen = self._date.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @property
    def despite_addresses(self) -> bool:
        """Whether a person said that orders with different addresses travel together."""
        return self._despite.isChecked() and self._only_addresses

    def common(self) -> Common:
        """What counts for every row."""
        number = clean(self._number.text()) if self.together.isChecked() else None
        check = check_tracking(number) if number else None
        return Common(clean(self._carrier.currentText()), clean(self._service.text()), number, check)

    def offer_carriers(self, carriers: Sequence[str]) -> None:
        """Offer these to choose from; what stands there stays."""
        text = self._carrier.currentText()
        self._carrier.clear()
        self._carrier.addItems(list(carriers))
        self._carrier.setEditText(text)

    def show_against(self, reasons: Sequence[str], *, only_addresses: bool) -> None:
        """Take what speaks against one parcel; that only the addresses differ, a person can overrule."""
        more = (
            [self.tr("... and {n} more.").format(n=len(reasons) - _MOST_SAID)] if len(reasons) > _MOST_SAID else []
        )
        self._reasons, self._only_addresses = (*reasons[:_MOST_SAID], *more), only_addresses
        self._refresh()

    def obstacle(self) -> str:
        """Why the orders can't travel in one parcel, "" when they can or needn't."""
        if not self.together.isChecked() or not self._reasons or self.despite_addresses:
            return ""
        return "\n".join(self._reasons)

    def tidy_number(self) -> None:
        """Put the number as it is meant in place of what was scanned."""
        text = clean(self._number.text())
        number = check_tracking(text).number if text else ""
        if number != self._number.text():
            self._number.setText(number)

    def _refresh(self) -> None:
        together = self.together.isChecked()
        for widget in (self._number_label, self._number):
            widget.setVisible(together)
        self._despite.setVisible(together and bool(self._reasons) and self._only_addresses)
        against = "\n".join(self._reasons) if together else ""
        self._against.say(against, Tone.WARNING if self._only_addresses else Tone.ERROR)

    def _changed(self) -> None:
        self._refresh()
        self.edited.emit()

    def _ended(self) -> None:
        self.tidy_number()
        self.number_ended.emit()

    def _connect(self) -> None:
        self._carrier.currentTextChanged.connect(lambda _text: self.edited.emit())
        self._service.textChanged.connect(lambda _text: self.edited.emit())
        self._number.textChanged.connect(lambda _text: self.edited.emit())
        self._number.editingFinished.connect(self._ended)
        self._date.dateChanged.connect(lambda _day: self.edited.emit())
        for box in (self.together, self._despite):
            box.toggled.connect(lambda _on: self._changed())
        self.together.toggled.connect(lambda on: self._number.setFocus() if on else None)

    def _set_up_carrier(self) -> None:
        self._carrier.setEditable(True)
        self._carrier.setInsertPolicy(SteadyComboBox.InsertPolicy.NoInsert)
        line = self._carrier.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("by each number or order"))
        self._carrier.setMinimumContentsLength(18)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        entries = (
            (self.tr("&Carrier"), self._carrier),
            (self.tr("Se&rvice"), self._service),
            (self.tr("Ship &date"), self._date),
        )
        for place, (text, editor) in enumerate(entries):
            grid.addWidget(self._label(text, editor), 0, 2 * place)
            grid.addWidget(editor, 0, 2 * place + 1)
        self._number_label = self._label(self.tr("Tracking &number"), self._number)
        grid.addWidget(self.together, 1, 0, 1, 2)
        grid.addWidget(self._number_label, 1, 2)
        grid.addWidget(self._number, 1, 3, 1, 3)
        for column in (1, 3):
            grid.setColumnStretch(column, 1)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addLayout(grid)
        column_.addWidget(self._against)
        column_.addWidget(self._despite)

    def _label(self, text: str, editor: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(editor)
        return label
