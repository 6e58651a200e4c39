"""The status map of one store: what each of the shop's words means at this desk."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import StatusWord, Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.map_statuses import map_statuses
from ordersync_gui.sync.statuses import can_list, read_statuses
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.status_table import StatusTable, rules_text

_WIDTH, _HEIGHT = 760, 520


@dataclass(frozen=True, slots=True)
class _Known:
    """What the editor works on: the channel's rules, whether its shops list their statuses, the store's words."""

    spec: ChannelSpec
    listed: bool
    words: tuple[StatusWord, ...]


class MappingEditor(QDialog):
    """`saved` carries the Changes. The dialog stays open after saving and says how many orders moved."""

    saved = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, store
        self._work = LatestJob(jobs)
        self._writing = False
        self._saved_words: dict[str, OrderStatus] = {}
        self.table = StatusTable(self)
        self.outcome = InlineMessage("map_outcome", self)
        self._rules = wrapped_label("", self)
        ask_shop = self.tr("&Read statuses from the shop")
        self._ask = named(QPushButton(ask_shop, self), "map_read_statuses", ask_shop.replace("&", ""))
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
        self._writing = True
        self._work.start(
            title, write, on_done=lambda changes: self._written(changes, words), on_error=self._failed
        )
        self._refresh()

    def read_from_shop(self) -> None:
        """Ask the shop which statuses it has; what was changed here and isn't saved yet stays."""
        if self._work.running:
            return

        async def read(job: Job) -> Changes:
            return await read_statuses(self._desk, store=self._store, cancellation=job.cancellation)

        title = self.tr("Read the statuses of {store}").format(store=self._store.name)
        self.outcome.say(self.tr("Asking the shop..."), Tone.NOTE)
        self._work.start(title, read, on_done=self._read_done, on_error=self._failed)
        self._refresh()

    def reject(self) -> None:
        """Close, after a question when something isn't saved; not while it is being saved."""
        if self._writing:
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
        async def read(_job: Job) -> _Known:
            workers, channel = self._desk.workers, self._store.channel
            spec = await workers.network(channel_spec, channel)
            listed = await workers.network(can_list, channel)
            words = await workers.read(queries.status_words, self._desk.db, self._store.id)
            return _Known(spec, listed and self._store.connected, words)

        title = self.tr("Read the status words")
        self._work.start(title, read, on_done=self._show, on_error=self._failed, quiet=True)
        self._refresh()

    def _show(self, known: _Known) -> None:
        self._fill(known)
        self._ask.setVisible(known.listed)
        self._rules.setText(self._rules_of(known.spec))
        self._rules.setVisible(bool(self._rules.text()))
        self._refresh()

    def _fill(self, known: _Known) -> None:
        """Show the words as they are saved; what was changed here and isn't saved yet stays."""
        unsaved = self.changed_words()
        self._saved_words = {word.word: word.status for word in known.words}
        self.table.take_rules(known.spec)
        with QSignalBlocker(self.table):  # nobody has edited anything, so what is said stays
            self.table.show_words(known.words)
            for word, status in unsaved.items():
                if self.table.choice(word) is None:
                    self.table.add_word(word)
                self.table.choose(word, status)

    def _rules_of(self, spec: ChannelSpec) -> str:
        return rules_text(
            spec,
            fixed=self.tr('{status} is always "{word}": {reason}'),
            unsupported=self.tr("{status} isn't offered: {reason}"),
        )

    def _written(self, changes: Changes, words: dict[str, OrderStatus]) -> None:
        self._writing = False
        self._saved_words.update(words)
        moved = len(changes.orders)
        if moved == 1:
            self.outcome.say(self.tr("Saved. 1 order was changed by this."), Tone.GOOD)
        else:
            self.outcome.say(self.tr("Saved. {n} orders were changed by this.").format(n=moved), Tone.GOOD)
        self.saved.emit(changes)
        self._load()

    def _read_done(self, changes: Changes) -> None:
        text = self.tr("The shop's list of statuses is up to date here.")
        self.outcome.say(self.tr("The shop's statuses were read.") if changes else text, Tone.GOOD)
        self._load()

    def _failed(self, error: OrderSyncError) -> None:
        self._writing = False
        if isinstance(error, Cancelled):
            self.outcome.clear()
        else:
            self.outcome.say_error(error)
        box = self.table.choice(error.field) if isinstance(error, UsageError) and error.field else None
        if box is not None:
            box.setFocus()
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
        idle = not self._work.running
        self._save.setEnabled(bool(self.changed_words()) and idle)
        self._ask.setEnabled(idle)
        self._add.setEnabled(bool(self._word.text().strip()))

    def _edited(self) -> None:
        self.outcome.clear()
        self._refresh()

    def _connect(self) -> None:
        self.table.edited.connect(self._edited)
        self._word.textChanged.connect(lambda _text: self._refresh())
        self._word.returnPressed.connect(self._add_word)
        self._add.clicked.connect(self._add_word)
        self._ask.clicked.connect(self.read_from_shop)
        self._save.clicked.connect(self.save)
        self._close.clicked.connect(self.reject)

    def _dress(self) -> None:
        self.setObjectName("mapping_editor")
        self.setWindowTitle(self.tr("Status map of {store}").format(store=self._store.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._rules.setObjectName("map_rules")
        self._rules.hide()
        self._ask.hide()
        for button in (self._ask, self._add, self._save, self._close):
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
        buttons.addWidget(self._ask)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(intro, self))
        column.addWidget(self.table, 1)
        column.addWidget(self._rules)
        column.addLayout(adding)
        column.addWidget(self.outcome)
        column.addLayout(buttons)
