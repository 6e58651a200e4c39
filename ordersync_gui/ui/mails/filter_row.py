"""The fields over the list of mails: which state, which store, which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.mail import MailState
from ordersync_gui.ui.mails.mail_list import Wanted
from ordersync_gui.ui.mails.words import state_text
from ordersync_gui.ui.named import named

_STORE_LETTERS = 20  # a longer name is cut in the field, and shown whole in its list
_TYPED_MS = 200


class MailFilter(QWidget):
    """Signal: chosen(Wanted), when somebody chose or typed something else."""

    chosen = Signal(object)

    def __init__(self, stores: Sequence[Store], wanted: Wanted, parent: QWidget) -> None:
        super().__init__(parent)
        self._states = self._new_states()
        self._stores = self._new_stores(stores)
        self._words = named(QLineEdit(self), "mails_words", self.tr("Words"))
        self._words.setClearButtonEnabled(True)
        self._words.setPlaceholderText(self.tr("Order, address, subject or tracking number"))
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self.choose(wanted)
        self._lay_out()
        self._typed.timeout.connect(self._tell)
        self._words.textChanged.connect(lambda _text: self._typed.start())
        for box in (self._states, self._stores):
            box.currentIndexChanged.connect(lambda _row: self._tell())

    @property
    def wanted(self) -> Wanted:
        """What the fields say now."""
        state = self._states.currentData()
        # Qt keeps a state as a plain text.
        return Wanted(
            None if state is None else MailState(state), self._stores.currentData(), self._words.text().strip()
        )

    def choose(self, wanted: Wanted) -> None:
        """Show this in the fields; nothing is told."""
        with QSignalBlocker(self._states), QSignalBlocker(self._stores), QSignalBlocker(self._words):
            self._states.setCurrentIndex(max(0, self._states.findData(wanted.state)))
            self._stores.setCurrentIndex(max(0, self._stores.findData(wanted.store_id)))
            self._words.setText(wanted.words)

    def _tell(self) -> None:
        self._typed.stop()
        self.chosen.emit(self.wanted)

    def _new_states(self) -> QComboBox:
        states = named(QComboBox(self), "mails_state", self.tr("State"))
        states.addItem(self.tr("All"), None)
        for state in MailState:
            states.addItem(state_text(state), state)
        return states

    def _new_stores(self, stores: Sequence[Store]) -> QComboBox:
        box = named(QComboBox(self), "mails_store", self.tr("Store"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_STORE_LETTERS)
        box.addItem(self.tr("All stores"), None)
        for store in stores:
            box.addItem(store.name, store.id)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        fields = (
            (self.tr("S&tate"), self._states, 0),
            (self.tr("Sto&re"), self._stores, 0),
            (self.tr("&Words"), self._words, 1),
        )
        for text, field, stretch in fields:
            label = QLabel(text, self)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, stretch)
