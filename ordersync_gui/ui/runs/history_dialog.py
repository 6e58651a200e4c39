"""The history of imports: which there were, how they ended, and everything that is known of the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from enum import IntEnum

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.run_view import RunDetails, RunView
from ordersync_gui.storage.queries.import_runs import run_details
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.maps.text_rows import TextRows, TextTable
from ordersync_gui.ui.named import named
from ordersync_gui.ui.rejected_dialog import RejectedDialog
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.runs.answers_dialog import AnswersDialog
from ordersync_gui.ui.runs.details_text import details_text
from ordersync_gui.ui.runs.run_list import RunList, Wanted
from ordersync_gui.ui.runs.words import asked_text, counts_text, result_text, took_text
from ordersync_gui.ui.text import number, when

_WIDTH, _HEIGHT = 980, 620
_STORE_LETTERS = 20  # a longer name is cut in the field, and shown whole in its list


class RunColumn(IntEnum):
    """The columns from left to right."""

    BEGAN = 0
    STORE = 1
    ASKED = 2
    TOOK = 3
    ORDERS = 4
    RESULT = 5


_LETTERS: dict[IntEnum, int] = {
    RunColumn.BEGAN: 18,
    RunColumn.RESULT: 30,
    RunColumn.STORE: 16,
    RunColumn.ORDERS: 26,
    RunColumn.TOOK: 9,
    RunColumn.ASKED: 22,
}


class RunHistoryDialog(QDialog):
    """stores: those to choose from. store_id: the chosen one, None for all; run_id: the import to show first.

    running: the ids of the stores that this window imports now.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        stores: Sequence[Store],
        parent: QWidget | None = None,
        *,
        store_id: int | None = None,
        run_id: int | None = None,
        running: Callable[[], AbstractSet[int]] = frozenset,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._running = desk, jobs, running
        self._list = RunList(desk, jobs, Wanted(store_id), self)
        self._reading = LatestJob(jobs)
        self._shown: tuple[RunView, ...] = ()
        self._first = run_id
        self.details: RunDetails | None = None
        self._rows = TextRows(self._titles(), self)
        self._store = named(QComboBox(self), "runs_store", self.tr("Store"))
        self._troubled = named(
            QCheckBox(self.tr("Only with &warnings or errors"), self),
            "runs_troubled",
            self.tr("Only with warnings or errors"),
        )
        self._state = wrapped_label(self.tr("Reading..."), self)
        self._older = self._button("runs_older", self.tr("Show &older"))
        self._table = named(
            TextTable(self._rows, letters=_LETTERS, elastic=RunColumn.RESULT, parent=self),
            "runs_list",
            self.tr("Imports, newest first"),
        )
        self._text = named(QPlainTextEdit(self), "runs_details", self.tr("What is known of the import"))
        self.outcome = InlineMessage("runs_outcome", self)
        self._answers = self._button("runs_answers", self.tr("&Answers of the shop..."))
        self._rejected = self._button("runs_rejected", self.tr("Couldn't be &read..."))
        self._rejected.setAccessibleName(self.tr("Orders that couldn't be read"))
        self._copy = self._button("runs_copy", self.tr("&Copy"))
        self._close = self._button("runs_close", self.tr("Close"))
        self._fill_stores(stores, store_id)
        self._dress()
        self._lay_out()
        self._connect()
        self._list.open(run_id)

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        self._list.stop()
        self._reading.stop()
        super().done(result)

    def show_answers(self) -> QDialog | None:
        """Open what the shop answered to the chosen import."""
        if self.details is None or not self.details.answers:
            return None
        dialog = AnswersDialog(self._desk, self._jobs, self.details, self)
        dialog.open()
        return dialog

    def show_rejected(self) -> QDialog:
        """Open the list of all orders that couldn't be read."""
        dialog = RejectedDialog(self._desk, self._jobs, self)
        dialog.open()
        return dialog

    def _choose(self) -> None:
        self._first = None
        self._list.choose(Wanted(self._store.currentData(), troubled=self._troubled.isChecked()))

    def _on_changes(self, changes: Changes) -> None:
        if changes.stores:
            self._list.read_again()

    def _show_runs(self) -> None:
        before, self._shown = self._shown, self._list.runs
        chosen = self._first or self._chosen_id()
        if before and self._shown[: len(before)] == before:
            self._rows.add([self._cells(run) for run in self._shown[len(before) :]])
        else:
            at_top = self._at_top(before)
            self._rows.take([self._cells(run) for run in self._shown])
            self._choose_row(chosen)
            self._scroll_back(at_top)
        self._older.setVisible(self._list.more)
        self._state.setText(self._sentence())

    def _choose_row(self, run_id: int | None) -> None:
        """The run with this id, else the newest one."""
        row = next((row for row, run in enumerate(self._shown) if run.id == run_id), 0)
        if self._shown:
            self._table.selectRow(row)
        else:
            self._show_nothing()

    def _at_top(self, runs: Sequence[RunView]) -> int | None:
        """The first run in sight; None where that is the newest one, above which new ones are to be seen."""
        row = self._table.rowAt(0)
        return runs[row].id if 0 < row < len(runs) else None

    def _scroll_back(self, run_id: int | None) -> None:
        """What a person has scrolled to stays where it was, when others come in above."""
        row = next((row for row, run in enumerate(self._shown) if run.id == run_id), None)
        if row is not None:
            self._table.scrollTo(self._rows.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _chosen_id(self) -> int | None:
        return None if self.details is None else self.details.run.id

    def _read_details(self) -> None:
        row = self._table.current_row()
        if not 0 <= row < len(self._shown):
            return
        run_id = self._shown[row].id

        async def read(_job: Job) -> RunDetails:
            return await self._desk.workers.read_list(run_details, self._desk.db, run_id)  # answers are large

        title = self.tr("Reading an import")
        self._reading.start(title, read, on_done=self._show_details, on_error=self._failed, quiet=True)

    def _show_details(self, found: RunDetails) -> None:
        same = self._chosen_id() == found.run.id
        self.details = found
        self._first = None
        text = details_text(found, runs_here=found.run.store_id in self._running())
        if not same or text != self._text.toPlainText():
            self._text.setPlainText(text)
        self.outcome.clear()
        self._answers.setEnabled(bool(found.answers))
        self._rejected.setEnabled(bool(found.rejected))
        self._copy.setEnabled(True)

    def _show_nothing(self) -> None:
        self._reading.stop()
        self.details = None
        self._text.clear()
        for button in (self._answers, self._rejected, self._copy):
            button.setEnabled(False)

    def _failed(self, error: OrderSyncError) -> None:
        self._show_nothing()
        self.outcome.say_error(error)

    def _list_failed(self, error: OrderSyncError) -> None:
        self._state.setText(self.tr("The history can't be read."))
        self.outcome.say_error(error)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.outcome.say(self.tr("Copied."), Tone.GOOD)

    def _sentence(self) -> str:
        count = len(self._shown)
        if not count:
            return self.tr("No import is like that.") if self._narrowed() else self.tr("Nothing was imported yet.")
        if self._list.more:
            return self.tr("The newest {n}; there may be older ones.", "", count).format(n=number(count))
        return self.tr("{n} imports.", "", count).format(n=number(count))

    def _narrowed(self) -> bool:
        return self._list.wanted != Wanted()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Began"),
            self.tr("Store"),
            self.tr("Started"),
            self.tr("Took"),
            self.tr("Orders"),
            self.tr("Result"),
        )

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        return button

    def _fill_stores(self, stores: Sequence[Store], store_id: int | None) -> None:
        self._store.addItem(self.tr("All stores"), None)
        for store in stores:
            self._store.addItem(store.name, store.id)
        with QSignalBlocker(self._store):
            self._store.setCurrentIndex(max(0, self._store.findData(store_id)))

    def _connect(self) -> None:
        self._store.currentIndexChanged.connect(lambda _index: self._choose())
        self._troubled.toggled.connect(lambda _on: self._choose())
        self._older.clicked.connect(self._list.read_older)
        self._table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._read_details())
        self._answers.clicked.connect(lambda _checked=False: self.show_answers())
        self._rejected.clicked.connect(lambda _checked=False: self.show_rejected())
        self._copy.clicked.connect(self._copy_text)
        self._close.clicked.connect(self.reject)
        self._list.changed.connect(self._show_runs)
        self._list.failed.connect(self._list_failed)
        self._jobs.changed.connect(self._on_changes)

    def _dress(self) -> None:
        self.setObjectName("run_history")
        self.setWindowTitle(self.tr("Import history"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._state.setObjectName("runs_state")
        self._older.hide()
        self._store.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._store.setMinimumContentsLength(_STORE_LETTERS)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(4 * self._text.fontMetrics().height())
        for button in (self._answers, self._rejected, self._copy):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Store"), self)
        label.setBuddy(self._store)
        top, standing, buttons, column = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for widget in (label, self._store, self._troubled):
            top.addWidget(widget)
        top.addStretch(1)
        standing.addWidget(self._state, 1)
        standing.addWidget(self._older)
        body = QSplitter(Qt.Orientation.Vertical, self)
        for part in (self._table, self._text):
            body.addWidget(part)
            body.setStretchFactor(body.count() - 1, 1)
        body.setChildrenCollapsible(False)
        for button in (self._answers, self._rejected, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column.addLayout(top)
        column.addLayout(standing)
        column.addWidget(body, 1)
        column.addWidget(self.outcome)
        column.addLayout(buttons)

    def _cells(self, run: RunView) -> tuple[str, ...]:
        return (
            when(run.started_at),
            run.store,
            asked_text(run.asked_by),
            took_text(run),
            counts_text(run),
            result_text(run, runs_here=run.store_id in self._running()),
        )
