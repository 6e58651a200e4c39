"""Sixth page: the shop's time zone and how far back the first import goes."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, QTimer
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.form import checked_values
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.form import FormWidget
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.line_edits import SteadyComboBox, date_edit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import shown
from ordersync_gui.ui.wizard.draft import DEFAULT_DAYS, WizardState
from ordersync_gui.ui.wizard.page import WizardPage
from ordersync_gui.ui.wizard.preview_pane import PreviewPane

_DAYS = (7, 30, DEFAULT_DAYS, 365)
_SETTLE_MS = 500  # a person who scrolls through dates or types a zone shouldn't start a request per step


class RangePage(WizardPage):
    """Whatever is changed here, the shop is asked again how many orders that gives."""

    def __init__(self, desk: Desk, jobs: Jobs, state: WizardState) -> None:
        super().__init__(state, "range_page")
        self.setTitle(self.tr("Time zone and first import"))
        self.setSubTitle(self.tr("Orders changed in the shop since this day are fetched first."))
        self._zones: dict[str, FormWidget] = {}
        self._range = named(SteadyComboBox(self), "range_days", self.tr("How far back"))
        self._first_day = named(date_edit(self), "range_since", self.tr("First day"))
        self.preview = PreviewPane(desk, jobs, state, "range_preview", self)
        self._words = InlineMessage("range_words", self)
        self._wait = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._fill_range()
        self._lay_out()
        self._connect()

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Show the shop's time zone and count the orders of the chosen range."""
        if self.draft.choice.key not in self._zones:
            self._build_zone()
        for key, form in self._zones.items():
            form.setVisible(key == self.draft.choice.key)
        self.preview.show_or_begin()
        self._settled()

    def isComplete(self) -> bool:  # noqa: N802 - Qt's name
        """Whether no count is under way; a shop that can't count now is no obstacle."""
        return not (self.preview.running or self._wait.isActive())

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Check the time zone."""
        return self._take_zone()

    def stop(self) -> None:
        """Stop counting."""
        self._wait.stop()
        self.preview.stop()

    def _fill_range(self) -> None:
        for days in _DAYS:
            self._range.addItem(self.tr("{n} days", "", days).format(n=days), days)
        self._range.addItem(self.tr("Since a day of your choice"), 0)
        self._range.setCurrentIndex(self._range.findData(DEFAULT_DAYS))
        self._first_day.setMaximumDate(_qdate(self.state.today))
        self._first_day.setDate(_qdate(self.state.first_day))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._range)
        since = QLabel(self.tr("since"), self)
        since.setBuddy(self._first_day)
        row.addWidget(since)
        row.addWidget(self._first_day)
        row.addStretch(1)
        form = QFormLayout()
        label = QLabel(self.tr("&How far back"), self)
        label.setBuddy(self._range)
        form.addRow(label, row)
        self.body.addLayout(form)
        self.body.addWidget(self.preview)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._range.currentIndexChanged.connect(self._range_chosen)
        self._first_day.dateChanged.connect(self._day_chosen)
        self._wait.timeout.connect(self._recount)
        self.preview.began.connect(self.completeChanged)
        self.preview.settled.connect(self._settled)

    def _build_zone(self) -> None:
        spec, fields = self.draft.choice.spec, self.draft.choice.time_zone
        note = shown(spec.time_zone_note) if spec.time_zone_note is not None else ""
        form = FormWidget(fields, self, notes={field.key: note for field in fields}, fold=False)
        form.fill(self.draft.zone)
        form.edited.connect(self._schedule)
        self._zones[self.draft.choice.key] = form
        self.body.insertWidget(0, form)

    def _range_chosen(self, _index: int) -> None:
        if days := int(self._range.currentData()):
            with QSignalBlocker(self._first_day):
                self._first_day.setDate(_qdate(self.state.today - timedelta(days=days)))
            self._schedule()
        else:
            self._first_day.setFocus()

    def _day_chosen(self, _day: QDate) -> None:
        with QSignalBlocker(self._range):
            self._range.setCurrentIndex(self._range.findData(0))
        self._schedule()

    def _schedule(self) -> None:
        chosen = self._first_day.date()
        self.state.first_day = date(chosen.year(), chosen.month(), chosen.day())
        self.preview.stop()
        self._words.clear()
        self._wait.start()
        self.completeChanged.emit()

    def _recount(self) -> None:
        if self._take_zone():
            self.preview.show_or_begin()
        self.completeChanged.emit()

    def _take_zone(self) -> bool:
        form = self._zones[self.draft.choice.key]
        try:
            checked = checked_values(self.draft.choice.time_zone, form.values())
        except UsageError as error:
            form.show_error(error.field, shown(error.what))
            return False
        self.draft.zone = checked
        return True

    def _settled(self) -> None:
        words = self.draft.unmapped_names()
        text = self.tr("Not mapped: {words}. Go back to map them, or do it later in the maps of the store.")
        self._words.say(text.format(words=words) if words else "", Tone.WARNING)
        self.completeChanged.emit()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
