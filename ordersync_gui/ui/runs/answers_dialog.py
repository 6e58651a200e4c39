"""What a shop answered to one import, as far as it is kept: read, searched, copied and saved."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.domain.exchange_text import as_curl, as_text
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.domain.run_view import RunAnswerView, RunDetails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.evidence_model import outcome_text
from ordersync_gui.ui.exchange_view import ExchangeView
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.maps.text_rows import TextRows, TextTable
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import number, shown, when

_WIDTH, _HEIGHT = 960, 640
_KB = 1000


class AnswerColumn(IntEnum):
    """The columns from left to right."""

    PAGE = 0
    TIME = 1
    OUTCOME = 2
    SIZE = 3
    NOTE = 4


_LETTERS: dict[IntEnum, int] = {
    AnswerColumn.PAGE: 7,
    AnswerColumn.OUTCOME: 22,
    AnswerColumn.NOTE: 34,
    AnswerColumn.TIME: 10,
    AnswerColumn.SIZE: 9,
}


class AnswersDialog(QDialog):
    """Shows what was read already; nothing in it can be changed."""

    def __init__(self, desk: Desk, jobs: Jobs, details: RunDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._saving = desk, LatestJob(jobs)
        self._details = details
        self._rows = TextRows(self._titles(), self)
        self._table = named(
            TextTable(self._rows, letters=_LETTERS, elastic=AnswerColumn.NOTE, parent=self),
            "answers_list",
            self.tr("Answers of the shop"),
        )
        self.search = named(QLineEdit(self), "answers_search", self.tr("Find in the answers"))
        self._next = self._button("answers_next", self.tr("&Find next"))
        self.view = ExchangeView("answers_text", self)
        self.outcome = InlineMessage("answers_outcome", self)
        self._copy = self._button("answers_copy", self.tr("Copy as &text"))
        self._curl = self._button("answers_curl", self.tr("Copy as &curl"))
        self._save = self._button("answers_save", self.tr("&Save as..."))
        self._close = self._button("answers_close", self.tr("Close"))
        self._dress()
        self._lay_out()
        self._connect()
        self._rows.take([_cells(each) for each in details.answers])
        self._table.selectRow(0)
        self._table.setFocus()

    def find_next(self) -> None:
        """Go to the next place in which the words stand: in this answer, else in those below or above."""
        words = self.search.text().strip()
        if not words:
            self.search.setFocus()
            return
        self.outcome.clear()
        if self.view.find_next(words):
            return
        here, count = max(self._table.current_row(), 0), self._rows.rowCount()
        for step in range(1, count + 1):
            row = (here + step) % count
            if words.lower() in _text(self._details.answers[row]).lower():
                self._table.selectRow(row)
                self.view.find_next(words)
                return
        self.outcome.say(self.tr('"{words}" stands in none of these.').format(words=words), Tone.NOTE)

    def ask_for_file(self) -> QFileDialog | None:
        """Open a dialog for the file that the chosen one goes to."""
        chosen = self._chosen()
        if chosen is None:
            return None
        return ask_where_to_save(
            self,
            name="answers_file_dialog",
            title=self.tr("Save an answer"),
            kinds=(self.tr("Text file (*.txt)"),),
            suggested=f"import-{chosen.run_id}-page-{chosen.answer.place}.txt",
            chosen=lambda file: unless_it_exists(self, file, self.save),
        )

    def save(self, file: Path) -> None:
        """Write the whole text of the chosen one into this file, for this user alone."""
        chosen = self._chosen()
        if chosen is None:
            return
        content = _text(chosen).encode()

        async def write(_job: Job) -> Path:
            from ordersync_gui.sync.whole_file import write_for_this_user  # noqa: PLC0415 - rarely needed

            await self._desk.workers.network(write_for_this_user, file, content)
            return file

        title = self.tr("Saving an answer")
        self._saving.start(title, write, on_done=self._saved, on_error=self.outcome.say_error, quiet=True)

    def done(self, result: int) -> None:
        """Close, and hear no more of what is being saved."""
        self._saving.stop()
        super().done(result)

    def _saved(self, file: Path) -> None:
        text = self.tr("Saved to {file}. It holds buyers' names and addresses: give it only to whom you trust.")
        self.outcome.say(text.format(file=file), Tone.GOOD)

    def _chosen(self) -> RunAnswerView | None:
        row = self._table.current_row()
        return self._details.answers[row] if 0 <= row < len(self._details.answers) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.view.show_text("" if chosen is None else _text(chosen))
        for button in (self._copy, self._curl, self._save):
            button.setEnabled(chosen is not None)

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.view.whole)
        text = self.tr("Copied. Passwords and keys are left out; buyers' names and addresses are in it.")
        self.outcome.say(text, Tone.GOOD)

    def _copy_curl(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            QGuiApplication.clipboard().setText(as_curl(chosen.answer.exchange))
            text = self.tr("Copied. Passwords and keys are left out: put the right ones where {mask} stands.")
            self.outcome.say(text.format(mask=MASK), Tone.GOOD)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Page"),
            self.tr("Time"),
            self.tr("What came"),
            self.tr("Size"),
            self.tr("Why it is kept"),
        )

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_chosen())
        self.search.returnPressed.connect(self.find_next)
        self._next.clicked.connect(self.find_next)
        self._copy.clicked.connect(self._copy_text)
        self._curl.clicked.connect(self._copy_curl)
        self._save.clicked.connect(lambda _checked=False: self.ask_for_file())
        self._close.clicked.connect(self.reject)

    def _dress(self) -> None:
        self.setObjectName("answers_dialog")
        self.setWindowTitle(self.tr("Answers of the shop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self.search.setPlaceholderText(self.tr("An order's number, any word sent or answered..."))
        self.search.setClearButtonEnabled(True)

    def _lay_out(self) -> None:
        run = self._details.run
        head = self.tr("{store}, {when}. Passwords and keys are left out; buyers are in it.")
        body = QSplitter(Qt.Orientation.Vertical, self)
        for part, share in ((self._table, 2), (self.view, 4)):
            body.addWidget(part)
            body.setStretchFactor(body.count() - 1, share)
        body.setChildrenCollapsible(False)
        label = QLabel(self.tr("F&ind"), self)
        label.setBuddy(self.search)
        top, buttons, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for widget in (label, self.search, self._next):
            top.addWidget(widget)
        for button in (self._copy, self._curl, self._save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        column.addWidget(wrapped_label(head.format(store=run.store, when=when(run.started_at)), self))
        column.addLayout(top)
        column.addWidget(body, 1)
        column.addWidget(self.outcome)
        column.addLayout(buttons)


def _text(view: RunAnswerView) -> str:
    return as_text(view.answer.exchange)


def _cells(view: RunAnswerView) -> tuple[str, ...]:
    exchange = view.answer.exchange
    local = exchange.started_at.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    size = f"{number(max(1, round(len(exchange.response_body) / _KB)))} kB" if exchange.response_body else ""
    return (number(view.answer.place), time, outcome_text(exchange), size, shown(view.answer.note))
