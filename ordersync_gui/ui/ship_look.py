"""One line of the ship dialog: what the shop says of the order at this moment, and shipping it all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.ship_check import ShipCheck, ShipVerdict
from ordersync_gui.domain.wording import Message
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.reason_dialog import Act, ReasonDialog
from ordersync_gui.ui.text import ago, shown

# What the shop said that long ago may be another story now.
_FRESH = timedelta(minutes=1)
_NEWS_MS = 4_000  # how long shipping waits for an import that may bring news of the order
_PATIENCE_MS = 200  # most shops that can't be asked say so before anybody could read that they are
_TONES = {
    ShipVerdict.OPEN: Tone.GOOD,
    ShipVerdict.CANCELLED: Tone.ERROR,
    ShipVerdict.SHIPPED: Tone.ERROR,
    ShipVerdict.WAITS: Tone.ERROR,
    ShipVerdict.MOVED: Tone.ERROR,
    ShipVerdict.UNCLEAR: Tone.WARNING,
}


class ShipLook(QWidget):
    """Looks when it is started; `when_known` waits for that, a few seconds at most.

    Signals: changed (it says something else), refused (the shop says that the order isn't to be shipped),
    news_wanted (the shop didn't show the order: it may have changed there since the last import).
    """

    changed = Signal()
    refused = Signal()
    news_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, *, order_id: int, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._order_id, self._title = desk, jobs, order_id, title
        self._work = LatestJob(jobs)
        self.destroyed.connect(self._work.stop)  # also where a whole window goes without closing its dialogs
        self._check: ShipCheck | None = None
        self._then: Callable[[], None] | None = None
        self._importing = False
        self._news_over = QTimer(self, singleShot=True, interval=_NEWS_MS)
        self._news_over.timeout.connect(self._go_on)
        self._reason = ""
        self.line = InlineMessage("ship_look", self)
        self._anyway = named(
            QPushButton(self.tr("Ship it an&yway..."), self), "ship_anyway", self.tr("Ship anyway")
        )
        self._anyway.setAutoDefault(False)
        self._anyway.hide()
        self._anyway.clicked.connect(self.ask_why)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(self._say_asking)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(self._anyway)

    @property
    def check(self) -> ShipCheck | None:
        """What came of the last look, None while there was none."""
        return self._check

    @property
    def is_begun(self) -> bool:
        """Whether the shop was asked, or is being asked."""
        return self._check is not None or self._work.running

    @property
    def is_awaited(self) -> bool:
        """Whether something is to be done once its answer is there."""
        return self._then is not None

    @property
    def refuses(self) -> bool:
        """Whether the shop says that it isn't to be shipped, and nobody said why it is all the same."""
        return self._check is not None and self._check.refuses and not self._reason

    @property
    def despite(self) -> Message | None:
        """What the timeline keeps when it is shipped against what the shop says."""
        return self._check.despite(self._reason) if self._check is not None and self._reason else None

    def start(self) -> None:
        """Ask the shop now."""
        self._slow.start()
        self._work.start(
            self.tr("Looking in the shop"), self._look, on_done=self._known, on_error=self._failed, quiet=True
        )

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._then = None
        self._slow.stop()
        self._news_over.stop()
        self._work.stop()

    def import_runs(self) -> None:
        """An import is under way that may bring news of the order."""
        self._importing = True
        self._news_over.start()
        self._show()

    def import_ended(self) -> None:
        """What changed in the shop is known now: look once more."""
        if self._importing:
            self._importing = False
            self._news_over.stop()
            self.start()

    def when_known(self, then: Callable[[], None]) -> None:
        """Call it once there is an answer that is no older than a minute, or none is to be had."""
        if not self._is_coming() and not self._is_fresh():
            self.start()
        if self._is_coming():
            self._then = then
            self._say_asking()
        else:
            then()

    def ask_why(self) -> None:
        """Open the question why the order is shipped all the same."""
        act = Act(
            key="ship_anyway",
            title=self._title,
            facts=self.line.text(),
            meaning=self.tr("With a reason the order can be shipped; it is kept with the parcel."),
            label=self.tr("Let it be &shipped"),
            perform=self._take_reason,
        )
        ReasonDialog(self._jobs, act, self).open()

    def _is_coming(self) -> bool:
        return self._work.running or self._news_over.isActive()

    def _is_fresh(self) -> bool:
        if self._check is None:
            return False
        return self._check.verdict is ShipVerdict.NOT_ASKED or self._desk.clock() - self._check.at < _FRESH

    async def _look(self, job: Job) -> ShipCheck:
        from ordersync_gui.sync.ship_check import look_before_shipping  # noqa: PLC0415 - brings the network library

        return await look_before_shipping(self._desk, order_id=self._order_id, cancellation=job.cancellation)

    async def _take_reason(self, reason: str) -> None:
        self._reason = reason
        self._show()

    def _known(self, check: ShipCheck) -> None:
        if self._check is None or check.word != self._check.word:
            self._reason = ""  # it was given for something else
        self._check = check
        if check.verdict in (ShipVerdict.NOT_SHOWN, ShipVerdict.MOVED) and not self._importing:
            self.news_wanted.emit()
        self._show()
        if self.refuses:
            self.refused.emit()
        if not self._is_coming():
            self._go_on()

    def _failed(self, error: OrderSyncError) -> None:
        self._known(ShipCheck(ShipVerdict.UNABLE, self._desk.clock(), error=error))

    def _show(self) -> None:
        self._slow.stop()
        if self._check is not None:
            message = self._check.message(age=ago(self._check.known_at, self._desk.clock()))
            text = "" if message is None else shown(message)
            if self._importing and self._check.verdict is ShipVerdict.NOT_SHOWN:
                text = self.tr("The shop didn't list this order: it may have changed there. Importing now...")
            if self._reason:
                text += " " + self.tr("Shipped anyway: {reason}").format(reason=self._reason)
            self.line.say(text, _TONES.get(self._check.verdict, Tone.NOTE))
        self._anyway.setVisible(self.refuses)
        self.changed.emit()

    def _say_asking(self) -> None:
        if self._importing and not self._work.running:
            return  # that stands there
        self.line.say(self.tr("Asking the shop how the order stands..."), Tone.NOTE)
        self.changed.emit()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
