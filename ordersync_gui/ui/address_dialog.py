"""Correcting the delivery address of an order at this desk, and going back to the shop's."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.address import ADDRESS_FIELDS, Address, fields_without_code, missing_ship_to_fields
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import correct_ship_to
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import WARNING_SIGN

_WIDTH = 620


class AddressDialog(QDialog):
    """`saved` carries the Changes; the dialog closes with it.

    requirements: what the channel asks of a delivery address; one without two-letter codes where
    they are asked for is saved when a person insists.
    """

    saved = Signal(object)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        details: OrderDetails,
        parent: QWidget | None = None,
        *,
        requirements: Collection[OrderRequirement] = (OrderRequirement.SHIP_TO,),
    ) -> None:
        super().__init__(parent)
        self._codes_asked = OrderRequirement.TWO_LETTER_CODES in requirements
        self._hinted: Address | None = None
        self._desk, self._details = desk, details
        self._work = LatestJob(jobs)
        self._edits: dict[str, TrimmedLineEdit] = {}
        self._marks: dict[str, QLabel] = {}
        self.problem = InlineMessage("address_problem", self)
        self._save = named(QPushButton(self.tr("&Save"), self), "address_save", self.tr("Save"))
        again = self.tr("&Use the shop's address again")
        self._revert = named(QPushButton(again, self), "address_revert", again.replace("&", ""))
        self._cancel = named(QPushButton(self.tr("Cancel"), self), "address_cancel", self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._refresh()
        self._start()

    def address(self) -> Address:
        """What stands in the fields."""
        return Address(**{name: edit.text().strip() for name, edit in self._edits.items()})

    def save(self) -> None:
        """Save the address when a parcel can be addressed with it."""
        if missing_ship_to_fields(self.address()):
            self.problem.say(self.tr("Fill in what is marked: without it no parcel can be addressed."), Tone.ERROR)
            self._start()
            return
        if self._uncoded() and self._hinted != self.address():
            self._hint()
            return
        self._write(self.address())

    def _uncoded(self) -> tuple[str, ...]:
        """The fields that need a two-letter code and hold none."""
        return fields_without_code(self.address()) if self._codes_asked else ()

    def _hint(self) -> None:
        self._hinted = self.address()
        text = self.tr(
            "This shop's orders need two-letter codes here: {fields}. Without them the order still can't be "
            "shipped. Press Save again to keep the address as it is."
        )
        words = {"state": self.tr("state"), "country": self.tr("country")}
        labels = ", ".join(words[name] for name in self._uncoded())
        self.problem.say(text.format(fields=labels), Tone.WARNING)
        self._start()

    def reject(self) -> None:
        """Close, after a question when something was changed; not while it is being saved."""
        if self._work.running:
            return
        if self.address() == self._details.ship_to:
            super().reject()
            return
        ask(
            self,
            title=self.tr("Close without saving?"),
            text=self.tr("The correction of this address is lost."),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=super().reject,
        )

    def _write(self, address: Address | None) -> None:
        if self._work.running:
            return

        async def correct(_job: Job) -> Changes:
            return await correct_ship_to(self._desk, order_id=self._details.id, address=address)

        title = self.tr("Correct the address of order {number}").format(number=self._details.order.number)
        self.problem.clear()
        self._work.start(title, correct, on_done=self._written, on_error=self._failed)
        self._refresh()

    def _written(self, changes: Changes) -> None:
        self.saved.emit(changes)
        self.accept()

    def _failed(self, error: OrderSyncError) -> None:
        self.problem.say_error(error)
        self._refresh()

    def _mark(self, name: str, missing: Collection[str]) -> str:
        if name in missing:
            return self.tr("{sign} missing").format(sign=WARNING_SIGN)
        return self.tr("{sign} two letters").format(sign=WARNING_SIGN) if name in self._uncoded() else ""

    def _refresh(self) -> None:
        missing = missing_ship_to_fields(self.address())
        for name, mark in self._marks.items():
            mark.setText(self._mark(name, missing))
        idle = not self._work.running
        self._save.setEnabled(idle and self.address() != self._details.ship_to)
        for button in (self._revert, self._cancel):
            button.setEnabled(idle)

    def _edited(self) -> None:
        self.problem.clear()
        self._refresh()

    def _start(self) -> None:
        wrong = missing_ship_to_fields(self.address()) or self._uncoded() or ADDRESS_FIELDS
        first = self._edits[wrong[0]]
        first.setFocus()
        first.selectAll()

    def _connect(self) -> None:
        for edit in self._edits.values():
            edit.textChanged.connect(lambda _text: self._edited())
        self._save.clicked.connect(self.save)
        self._revert.clicked.connect(lambda: self._write(None))
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self.setObjectName("address_dialog")
        title = self.tr("Delivery address of order {number}").format(number=self._details.order.number)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        intro = self.tr("This corrects the address at this desk. The shop's own address stays as it is.")
        column.addWidget(wrapped_label(intro, self))
        column.addLayout(self._form())
        if self._details.ship_to_corrected:
            column.addWidget(self._shops_address())
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(self._buttons())
        fit_on_screen(self, _WIDTH, 0)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        for name, value in asdict(self._details.ship_to).items():
            label = self._label(name)
            edit = named(TrimmedLineEdit(self), f"address_{name}", label)
            edit.setText(value)
            edit.setCursorPosition(0)
            mark = named(QLabel(self), f"address_{name}_mark", "")
            mark.setMinimumWidth(mark.fontMetrics().horizontalAdvance(f"{WARNING_SIGN} two letters  "))
            row = QHBoxLayout()
            row.addWidget(edit, 1)
            row.addWidget(mark)
            title = QLabel(label, self)
            title.setBuddy(edit)
            form.addRow(title, row)
            self._edits[name], self._marks[name] = edit, mark
        return form

    def _shops_address(self) -> QLabel:
        shop = self._details.order.ship_to
        parts = (getattr(shop, name) for name in ADDRESS_FIELDS)
        text = self.tr("The shop's address: {address}")
        label = wrapped_label(text.format(address=", ".join(part for part in parts if part)), self)
        label.setObjectName("address_of_shop")
        return label

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._revert)
        self._revert.setVisible(self._details.ship_to_corrected)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(self._cancel)
        self._save.setDefault(True)
        for button in (self._revert, self._cancel):
            button.setAutoDefault(False)
        return row

    def _label(self, name: str) -> str:
        labels = {
            "name": self.tr("Name"),
            "company": self.tr("Company"),
            "address1": self.tr("Street"),
            "address2": self.tr("Street, second line"),
            "city": self.tr("City"),
            "state": self.tr("State (two letters)") if self._codes_asked else self.tr("State or region"),
            "postal_code": self.tr("Postal code"),
            "country": self.tr("Country (two letters)"),
            "phone": self.tr("Phone"),
        }
        return labels[name]
