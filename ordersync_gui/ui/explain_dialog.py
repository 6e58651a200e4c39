"""Asks for an order number and says where that order is, or why it isn't here and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.explanation import Explanation, Finding, Fix
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.finding_card import FindingCard
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.one_order import OneOrder, ask_for_one
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog

_WIDTH = 640


class ExplainDialog(ScrollingDialog):
    """Signals: fix_wanted(Finding), order_wanted(database id), new_words(Store, words) of an order that came.

    number: asked for at once, "" for none. A shop that can be asked for the order is asked from here, and then all
    is found out anew.
    """

    fix_wanted = Signal(object)
    order_wanted = Signal(int)
    new_words = Signal(object, object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, *, number: str = "") -> None:
        super().__init__("explain_dialog", parent)
        self._desk, self._work = desk, LatestJob(jobs)
        self._results: list[QWidget] = []
        self._explained = ""
        self.setWindowTitle(self.tr("Why is an order missing?"))
        self.number = named(TrimmedLineEdit(self), "explain_number", self.tr("Order number"))
        self.number.setText(number)
        ask = self.tr("&Find out")
        self._ask = named(QPushButton(ask, self), "explain_ask", ask.replace("&", ""))
        self._ask.setDefault(True)
        close = named(QPushButton(self.tr("Close"), self), "explain_close", self.tr("Close"))
        close.setAutoDefault(False)
        self._lay_out()
        self.add_buttons(close)
        self._ask.clicked.connect(self.look)
        self.number.returnPressed.connect(self.look)
        close.clicked.connect(self.reject)
        self.fit(_WIDTH)
        if number:
            self.look()

    def look(self) -> None:
        """Find out about the number that stands there."""
        number = self.number.text().strip()
        if not number:
            self.number.setFocus()
            return

        async def explain(job: Job) -> Explanation:
            from ordersync_gui.sync.explain import explain_order  # noqa: PLC0415 - not needed for the first paint

            return await explain_order(self._desk, number=number, cancellation=job.cancellation)

        self._clear()
        self.outcome.say(self.tr("Looking..."), Tone.NOTE)
        self._work.start(
            self.tr("Explain an order"), explain, on_done=self._show, on_error=self._failed, quiet=True
        )

    def done(self, result: int) -> None:
        """Close, and hear no more of what is still being read."""
        self._work.stop()
        super().done(result)

    def _show(self, found: Explanation) -> None:
        self._clear()
        self._explained = found.number
        self._say(found)
        for finding in found.findings:
            card = FindingCard(finding, self)
            card.fix_wanted.connect(self._fix)
            self._add(card)
        if found.similar:
            self._add_similar(found)
        self.fit_soon(_WIDTH)
        first = next((card.button for card in self._cards() if card.button is not None), None)
        if found.found and first is not None:
            first.setFocus()

    def _say(self, found: Explanation) -> None:
        if found.found:
            self.outcome.clear()
        elif not found.findings:
            self.outcome.say(self.tr("No store is connected, so there are no orders."), Tone.WARNING)
        else:
            text = self.tr("There is no order {number} here. This may be why, the likeliest first for each store.")
            self.outcome.say(text.format(number=found.number), Tone.WARNING)

    def _cards(self) -> list[FindingCard]:
        return [widget for widget in self._results if isinstance(widget, FindingCard)]

    def _add_similar(self, found: Explanation) -> None:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(QLabel(self.tr("Similar numbers here:"), row))
        for order_id, number in found.similar:
            shown = self.tr("Open order {number}").format(number=number)
            button = named(QPushButton(number, row), f"similar_{order_id}", shown)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, order_id=order_id: self._open(order_id))
            line.addWidget(button)
        line.addStretch(1)
        self._add(row)

    def _add(self, widget: QWidget) -> None:
        self._results.append(widget)
        self.body.insertWidget(self.body.count() - 1, widget)

    def _clear(self) -> None:
        for widget in self._results:
            widget.hide()
            widget.deleteLater()
        self._results = []

    def _fix(self, finding: Finding) -> None:
        if finding.fix is Fix.IMPORT_ONE:
            self._ask_shop(finding)
            return
        self.accept()
        self.fix_wanted.emit(finding)

    def _ask_shop(self, finding: Finding) -> None:
        """Ask the shop of the finding's store for the order, then explain it anew."""
        number = self._explained

        async def ask(job: Job) -> OneOrder:
            return await ask_for_one(self._desk, job, store_id=finding.store_id, number=number)

        self.outcome.say(self.tr("Asking the shop..."), Tone.NOTE)
        self._work.start(self.tr("Import one order"), ask, on_done=self._came, on_error=self._failed)

    def _came(self, found: OneOrder) -> None:
        if found.new_words:
            self.new_words.emit(found.store, found.new_words)
        self.number.setText(self._explained)
        self.look()

    def _open(self, order_id: int) -> None:
        self.accept()
        self.order_wanted.emit(order_id)

    def _failed(self, error: OrderSyncError) -> None:
        if isinstance(error, Cancelled):
            self.outcome.clear()
        else:
            self.outcome.say_error(error)

    def _lay_out(self) -> None:
        intro = self.tr(
            "Type an order's number. You learn where it is; and if it isn't here, what is known of it: whether it "
            "couldn't be read, goes by another number now, or was never among what the shop sent."
        )
        self.body.addWidget(wrapped_label(intro, self))
        label = QLabel(self.tr("Order &number"), self)
        label.setBuddy(self.number)
        row = QHBoxLayout()
        for widget in (label, self.number, self._ask):
            row.addWidget(widget)
        self.body.addLayout(row)
        self.body.addStretch(1)
