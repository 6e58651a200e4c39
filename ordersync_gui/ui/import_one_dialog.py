"""Asks for a store and an order number, and brings that one order in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.one_order import OneOrder, ask_for_one, stores_that_can

_WIDTH = 460


class ImportOneDialog(QDialog):
    """Signals: order_wanted(database id) once it is here, new_words(Store, words) of what came with it.

    wanted: the store that is meant, where its shop can be asked; without one, the first that can.
    """

    order_wanted = Signal(int)
    new_words = Signal(object, object)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, *, wanted: Store | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._work, self._wanted = desk, LatestJob(jobs), wanted
        self.setObjectName("import_one")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import one order"))
        self.number = named(TrimmedLineEdit(self), "import_one_number", self.tr("Order number"))
        self.store = named(QComboBox(self), "import_one_store", self.tr("Store"))
        text = self.tr("&Import")
        self._import = named(QPushButton(text, self), "import_one_import", text.replace("&", ""))
        self._cancel = named(QPushButton(self.tr("Close"), self), "import_one_close", self.tr("Close"))
        self.outcome = InlineMessage("import_one_outcome", self)
        self._lay_out()
        self._allow(False)
        self._import.clicked.connect(self.ask)
        self._cancel.clicked.connect(self.reject)
        self._look_for_stores()

    def ask(self) -> None:
        """Ask the chosen store's shop for the number that stands there."""
        number, store_id = self.number.text().strip(), self.store.currentData()
        if not number or store_id is None:
            self.number.setFocus()
            return

        async def work(job: Job) -> OneOrder:
            return await ask_for_one(self._desk, job, store_id=store_id, number=number)

        self._allow(False)
        self.outcome.say(self.tr("Asking the shop..."), Tone.NOTE)
        self._work.start(self.tr("Import one order"), work, on_done=self._came, on_error=self._failed)

    def done(self, result: int) -> None:
        """Close; what is still being asked for is stopped."""
        self._work.stop()
        super().done(result)

    def _look_for_stores(self) -> None:
        async def work(_job: Job) -> tuple[Store, ...]:
            return await stores_that_can(self._desk)

        self._work.start(
            self.tr("Look for stores"), work, on_done=self._show_stores, on_error=self._failed, quiet=True
        )

    def _show_stores(self, stores: tuple[Store, ...]) -> None:
        for store in stores:
            self.store.addItem(store.name, store.id)
        wanted = self._wanted
        place = self.store.findData(None if wanted is None else wanted.id)
        self.store.setCurrentIndex(max(place, 0))
        self._allow(bool(stores))
        if not stores or (wanted is not None and place < 0):
            self._say_what_else(wanted, others=bool(stores))
        self.number.setFocus()

    def _say_what_else(self, wanted: Store | None, *, others: bool) -> None:
        """What can't be asked for one order, and what helps there."""
        if others and wanted is not None:
            text = self.tr("The shop of {store} can't be asked for one order by its number.")
            text = text.format(store=wanted.name)
        else:
            text = self.tr("None of the connected shops can be asked for one order by its number.")
        instead = self.tr(
            "Change the order in the shop, such as by a note, and import; or use Import again from a day before "
            "its last change."
        )
        self.outcome.say(f"{text} {instead}", Tone.WARNING)

    def _came(self, found: OneOrder) -> None:
        if found.new_words:
            self.new_words.emit(found.store, found.new_words)
        if found.order_id is None:
            self._allow(True)
            self.outcome.say(found.text, Tone.WARNING)
            return
        self.accept()
        self.order_wanted.emit(found.order_id)

    def _failed(self, error: OrderSyncError) -> None:
        self._allow(self.store.count() > 0)
        if isinstance(error, Cancelled):
            self.outcome.clear()
        else:
            self.outcome.say_error(error)
        self.number.setFocus()
        self.number.selectAll()

    def _allow(self, can: bool) -> None:  # noqa: FBT001 - as Qt's setEnabled
        for widget in (self._import, self.number, self.store):
            widget.setEnabled(can)

    def _lay_out(self) -> None:
        self._import.setDefault(True)
        self._cancel.setAutoDefault(False)
        self.setMinimumWidth(_WIDTH)
        form = QFormLayout()
        form.addRow(self.tr("Order &number"), self.number)
        form.addRow(self.tr("&Store"), self.store)
        meaning = self.tr(
            "The shop is asked for this order alone. How far the other imports have reached stays as it is."
        )
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._import)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(wrapped_label(meaning, self))
        column.addWidget(self.outcome)
        column.addLayout(buttons)
