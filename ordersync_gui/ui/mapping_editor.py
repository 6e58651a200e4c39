"""The status map of one store: what each of the shop's words means at this desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import StatusWord, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_statuses import map_statuses
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.status_table import StatusTable

_WIDTH, _HEIGHT = 700, 500


class MappingEditor(QDialog):
    """`saved` carries the Changes. The dialog stays open after saving and says how many orders moved."""

    saved = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._work = LatestJob(jobs)
        self._saved_words: dict[str, OrderStatus] = {}
        self.table = StatusTable(self)
        self.outcome = InlineMessage("map_outcome", self)
        self._word = named(TrimmedLineEdit(self), "map_new_word", self.tr("A word that hasn't been seen yet"))
        self._add = named(QPushButton(self.tr("&Add"), self), "map_add", self.tr("Add the word"))
        self._save = named(QPushButton(self.tr("&Save"), self), "map_save", self.tr("Save"))
        self._close = named(QPushButton(self.tr("Close"), self), "map_close", self.tr("Close"))
        self._dress()
        self._lay_out()
        self._connect()
        self._load()

    def changed_words(self) -> dict[str, OrderStatus]:
        """What differs from what is saved."""
        return {
            word: status
            for word, status in self.table.chosen().items()
            if self._saved_words.get(word, OrderStatus.UNMAPPED) is not status
        }

    def save(self) -> None:
        """Save what was changed and re-derive the orders that have these words."""
        words = self.changed_words()
        if not words or self._work.running:
            return

        async def write(_job: Job) -> Changes:
            return await map_statuses(self._desk, store_id=self._store.id, words=words)

        title = self.tr("Save the status map of {store}").format(store=self._store.name)
        self.outcome.clear()
        self._work.start(title, write, on_done=self._written, on_error=self._failed)
        self._refresh()

    def reject(self) -> None:
        """Close, after a question when something isn't saved; not while it is being saved."""
        if self._work.running and self._saved_words:
            return
        if not self.changed_words():
            self._leave()
            return
        ask(
            self,
            title=self.tr("Close without saving?"),
            text=self.tr("The changes to the status map of {store} are lost.").format(store=self._store.name),
            yes=self.tr("Close"),
            no=self.tr("Stay"),
            on_yes=self._leave,
        )

    def _leave(self) -> None:
        self._work.stop()
        super().reject()

    def _load(self) -> None:
        async def read(_job: Job) -> tuple[StatusWord, ...]:
            return await self._desk.workers.read(queries.status_words, self._desk.db, self._store.id)

        self._work.start(
            self.tr("Read the status words"), read, on_done=self._show, on_error=self._failed, quiet=True
        )
        self._refresh()

    def _show(self, words: tuple[StatusWord, ...]) -> None:
        self._saved_words = {word.word: word.status for word in words}
        self.table.show_words(words)
        self._refresh()

    def _written(self, changes: Changes) -> None:
        moved = len(changes.orders)
        if moved == 1:
            self.outcome.say(self.tr("Saved. 1 order was changed by this."), Tone.GOOD)
        else:
            self.outcome.say(self.tr("Saved. {n} orders were changed by this.").format(n=moved), Tone.GOOD)
        self.saved.emit(changes)
        self._load()

    def _failed(self, error: OrderSyncError) -> None:
        self.outcome.say_error(error)
        self._refresh()

    def _add_word(self) -> None:
        word = self._word.text().strip()
        if not word:
            return
        known = self.table.choice(word)
        if known is not None:
            known.setFocus()
        else:
            self.table.add_word(word)
        self._word.clear()
        self._refresh()

    def _refresh(self) -> None:
        self._save.setEnabled(bool(self.changed_words()) and not self._work.running)
        self._add.setEnabled(bool(self._word.text().strip()))

    def _edited(self) -> None:
        self.outcome.clear()
        self._refresh()

    def _connect(self) -> None:
        self.table.edited.connect(self._edited)
        self._word.textChanged.connect(lambda _text: self._refresh())
        self._word.returnPressed.connect(self._add_word)
        self._add.clicked.connect(self._add_word)
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.reject)

    def _dress(self) -> None:
        self.setObjectName("mapping_editor")
        self.setWindowTitle(self.tr("Status map of {store}").format(store=self._store.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        for button in (self._add, self._save, self._close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        intro = self.tr(
            "Say what the shop's words mean here. Orders whose word isn't mapped are kept, but can't be shipped."
        )
        label = QLabel(self.tr("&Word not seen yet"), self)
        label.setBuddy(self._word)
        adding = QHBoxLayout()
        for widget in (label, self._word, self._add):
            adding.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(intro, self))
        column.addWidget(self.table, 1)
        column.addLayout(adding)
        column.addWidget(self.outcome)
        column.addLayout(buttons)
