"""How long buyers' data are kept: seen, set, and done at once; how much that is stands there before."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ordersync_gui.domain.buyers_keeping import BUYERS_DAYS, KEEP_FOR_EVER, Forgettable
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.storage.queries.buyers_keeping import buyers_days
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.forget_buyers import Forgotten, forget_buyers, keep_buyers_for, preview_forgetting
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import SteadySpinBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.text import number

_WIDTH = 640
_COUNT_AFTER_MS = 400  # so that holding an arrow doesn't count for each number that it passes


class BuyersDialog(ScrollingDialog):
    """Counts for the number that stands in it; nothing is set or deleted without a question that says how much."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__("buyers_dialog", parent)
        self._desk = desk
        self._reading, self._counting, self._working = LatestJob(jobs), LatestJob(jobs), LatestJob(jobs)
        self.kept: int | None = None
        self.found: Forgettable | None = None
        self._days = named(SteadySpinBox(self), "buyers_days", self.tr("Days after which buyers are forgotten"))
        self._count = wrapped_label("", self)
        self._save = self._button("buyers_save", self.tr("&Save"))
        self._now = self._button("buyers_now", self.tr("Forget &now..."))
        self._stop = self._button("buyers_stop", self.tr("S&top"))
        self._close = self._button("buyers_close", self.tr("Close"))
        self._soon = QTimer(self, singleShot=True, interval=_COUNT_AFTER_MS)
        self._dress()
        self._connect()
        self._read()

    def done(self, result: int) -> None:
        """Close; what is being deleted ends after the orders that it is at."""
        self._soon.stop()
        for work in (self._reading, self._counting, self._working):
            work.stop()
        super().done(result)

    def _read(self) -> None:
        async def read(_job: Job) -> int:
            return await self._desk.workers.read(buyers_days, self._desk.db)

        title = self.tr("Reading how long buyers are kept")
        self._reading.start(title, read, on_done=self._show, on_error=self.outcome.say_error, quiet=True)

    def _show(self, days: int) -> None:
        self.kept = days
        self._days.blockSignals(True)
        self._days.setValue(days)
        self._days.blockSignals(False)
        self._days.setEnabled(True)
        self._look()

    def _edited(self) -> None:
        self.found = None
        self.outcome.clear()
        self._soon.start()
        self._refresh()

    def _look(self) -> None:
        """Count what the number in the field would take."""
        days = self._days.value()
        self.found = None
        if days == KEEP_FOR_EVER:
            self._counting.stop()
            self._counted(Forgettable(0, 0))
            return

        async def count(job: Job) -> Forgettable:
            return await preview_forgetting(self._desk, days=days, cancellation=job.cancellation)

        self._count.setText(self.tr("Counting..."))
        title = self.tr("Counting old orders")
        self._counting.start(title, count, on_done=self._counted, on_error=self._failed, quiet=True)
        self._refresh()

    def _counted(self, found: Forgettable) -> None:
        self.found = found
        never = self._days.value() == KEEP_FOR_EVER
        self._count.setText(self.tr("Buyers' data are kept for ever.") if never else self._counts_text(found))
        self._refresh()

    def _counts_text(self, found: Forgettable) -> str:
        return self.tr(
            "Now that would be the buyers of {orders} orders, and the texts of {rejected} orders "
            "that couldn't be read."
        ).format(orders=number(found.orders), rejected=number(found.rejected))

    def _ask_to_save(self) -> None:
        days = self._days.value()
        if days == KEEP_FOR_EVER or self.found is None:
            self._keep(days)
            return
        ask(
            self,
            title=self.tr("Forget buyers after {n} days?", "", days).format(n=number(days)),
            text=self.tr("From now on it is done once a day, and can't be undone.")
            + f"\n{self._counts_text(self.found)}\n{self._backups_text()}",
            yes=self.tr("Save"),
            no=self.tr("Don't save"),
            on_yes=lambda: self._keep(days),
        )

    def _keep(self, days: int) -> None:
        async def keep(_job: Job) -> Changes:
            return await keep_buyers_for(self._desk, days)

        def kept(_changes: Changes) -> None:
            self.kept = days
            self.outcome.say(self.tr("Saved."), Tone.GOOD)
            self._refresh()

        title = self.tr("Saving how long buyers are kept")
        self._working.start(title, keep, on_done=kept, on_error=self._failed, quiet=True)
        self._refresh()

    def _ask_to_forget(self) -> None:
        days, found = self._days.value(), self.found
        if not found:
            return
        ask(
            self,
            title=self.tr("Forget the buyers of {n} orders now?", "", found.orders).format(n=number(found.orders)),
            text=self.tr("It can't be undone.") + f"\n{self._counts_text(found)}\n{self._backups_text()}",
            yes=self.tr("Forget"),
            no=self.tr("Keep"),
            on_yes=lambda: self._forget(days),
        )

    def _forget(self, days: int) -> None:
        total = self.found.orders if self.found is not None else 0

        async def forget(job: Job) -> Forgotten:
            def tell(done: Forgotten) -> None:
                text = self.tr("{done} of {n} orders", "", total).format(done=number(done.orders), n=number(total))
                job.progress(done.orders, total, text)
                self.outcome.say(text)

            return await forget_buyers(self._desk, days=days, on_progress=tell, cancellation=job.cancellation)

        title = self.tr("Forgetting buyers of old orders")
        self._working.start(title, forget, on_done=self._forgotten, on_error=self._failed)
        self._refresh()

    def _forgotten(self, done: Forgotten) -> None:
        text = self.tr("The buyers of {n} orders were forgotten.", "", done.orders).format(n=number(done.orders))
        if done.stopped:
            text += " " + self.tr("It was stopped: the others are as they were.")
        if not done.bytes_gone:
            text += " " + self._bytes_text()
        self.outcome.say(f"{text}\n{self._backups_text()}", Tone.GOOD)
        self._look()

    def _bytes_text(self) -> str:
        if self._desk.db.remote:
            return self.tr("The server overwrites their bytes with time. Its backups keep them.")
        return self.tr("Their bytes go once no other window of ordersync reads the database.")

    def _failed(self, error: OrderSyncError) -> None:
        if not isinstance(error, Cancelled):
            self.outcome.say_error(error)
        self._refresh()

    def _refresh(self) -> None:
        working = self._working.running
        self._days.setEnabled(self.kept is not None and not working)
        self._save.setEnabled(not working and self.found is not None and self._days.value() != self.kept)
        self._now.setEnabled(not working and bool(self.found))
        self._stop.setEnabled(working)

    def _about_text(self) -> str:
        return self.tr(
            "Orders that are shipped or cancelled, need nobody and weren't changed for so long lose the buyer, "
            "addresses, telephone, e-mail, notes, gift message, custom fields, the shop's own text, and what was "
            "sent and answered. Number, times, status, items, amounts, country, shipping method, parcels and "
            "tracking numbers stay. Orders that are still open keep everything."
        )

    def _backups_text(self) -> str:
        return self.tr("Backups and exported files aren't changed: delete those yourself.")

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        button.setEnabled(name == "buyers_close")
        return button

    def _connect(self) -> None:
        self._days.valueChanged.connect(lambda _value: self._edited())
        self._soon.timeout.connect(self._look)
        self._save.clicked.connect(self._ask_to_save)
        self._now.clicked.connect(self._ask_to_forget)
        self._stop.clicked.connect(self._working.ask_to_stop)
        self._close.clicked.connect(self.reject)

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Buyers' data"))
        self._days.setRange(BUYERS_DAYS.start, BUYERS_DAYS.stop - 1)
        self._days.setSpecialValueText(self.tr("never"))
        self._days.setSuffix(self.tr(" days"))
        self._days.setKeyboardTracking(False)  # typing 365 doesn't pass through 3 days
        self._days.setEnabled(False)
        self._count.setObjectName("buyers_count")
        label = QLabel(self.tr("&Forget buyers after"), self)
        label.setBuddy(self._days)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._days)
        row.addStretch(1)
        self.body.addWidget(wrapped_label(self._about_text(), self))
        self.body.addLayout(row)
        self.body.addWidget(self._count)
        self.body.addWidget(wrapped_label(self._backups_text(), self))
        self.body.addStretch(1)
        self.add_buttons(self._save, self._now, self._stop, self._close)
        self.fit(_WIDTH)
