"""A strip that counts down to the telling of shops, with the last act to be undone or to go out now."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Any, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import error_text

T = TypeVar("T")
COUNTED = timedelta(seconds=90)  # what is told later stands in the order's details, not here
_ALL = timedelta(days=36_500)  # the last act can be undone however late its shops are told
_TICK_MS = 250  # so that no second is skipped; the text changes once a second
_SOON_MS = 30
_NAMED_AT_MOST = 3


class UndoStrip(QFrame):
    """Shown while a shop is about to be told.

    Signals: to_send (a round is wanted), trouble(text), undone(text).
    """

    to_send = Signal()
    trouble = Signal(str)
    undone = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._reading, self._acting = LatestJob(jobs), LatestJob(jobs)
        self._pending: tuple[NoticeView, ...] = ()  # those that are counted down
        self._later: tuple[NoticeView, ...] = ()
        self._acts: list[tuple[int, ...]] = []
        self._last_act: tuple[int, ...] = ()
        self._text = ElidedLabel("", self)
        self._undo = named(QPushButton(self.tr("&Undo"), self), "undoParcel", self.tr("Undo"))
        self._now = named(QPushButton(self.tr("Tell &now"), self), "tellNow", self.tr("Tell now"))
        self._tick = QTimer(self, interval=_TICK_MS)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._dress()
        self._tick.timeout.connect(self._show)
        self._soon.timeout.connect(self._read)
        self._undo.clicked.connect(self.undo)
        self._now.clicked.connect(self.tell_now)
        jobs.changed.connect(self._on_changes)
        for work in (self._reading, self._acting):
            self.destroyed.connect(work.stop)  # with its window, at the end of the app
        self._soon.start()

    @property
    def can_undo(self) -> bool:
        """Whether a parcel can still be taken back without the shop knowing of it."""
        return bool(self._undoable()) and not self._acting.running

    @property
    def undoable_at(self) -> datetime | None:
        """When the parcels were recorded that `undo` takes back; None when nothing can be undone."""
        shipments = self._undoable() if self.can_undo else ()
        moments = [one.created_at for one in self._waiting() if one.shipment in shipments]
        return max((at for at in moments if at is not None), default=None)

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def recorded(self, shipment_ids: Sequence[int]) -> None:
        """Remember the parcels (database ids) of the last act, which *Undo* takes back together."""
        if shipment_ids:
            self._acts.append(tuple(shipment_ids))
        self._last_act = tuple(shipment_ids)
        self._soon.start()

    def why_not(self) -> str:
        """Why nothing can be undone."""
        if self._pending:
            return self.tr("A correction isn't undone: correct the parcel once more, or take it back.")
        return self.tr("Nothing waits to be undone. A parcel is taken back in its order (Ctrl+Shift+B).")

    def undo(self) -> None:
        """Take back the parcels of the last act, as far as no shop was told of them."""
        from ordersync_gui.sync.void import VoidReport, void  # noqa: PLC0415 - not needed for the first paint

        shipments = self._undoable()
        if not shipments or self._acting.running:
            return

        async def take_back(_job: Job) -> VoidReport:
            return await void(self._desk, shipment_ids=shipments, reason=self.tr("Undone"))

        orders = dict.fromkeys(one.order_number for one in self._waiting() if one.shipment in shipments)

        def done(report: VoidReport) -> None:
            self._last_act = ()
            self._soon.start()
            if report.errors:
                self.trouble.emit("\n".join(dict.fromkeys(error_text(error) for error in report.errors)))
            else:
                self.undone.emit(self.tr("Undone: order {orders}").format(orders=_names(tuple(orders))))

        self._act(self.tr("Undo"), take_back, done)

    def tell_now(self) -> None:
        """Don't wait any longer with those that are counted down."""
        from ordersync_gui.sync.tell_now import tell_now  # noqa: PLC0415 - as above

        notices = tuple(notice.id for notice in self._pending)
        if not notices or self._acting.running:
            return

        async def hurry(_job: Job) -> Changes:
            return await tell_now(self._desk, notice_ids=notices)

        def done(_changes: Changes) -> None:
            self._soon.start()
            self.to_send.emit()

        self._act(self.tr("Tell now"), hurry, done)

    def _act(
        self, title: str, work: Callable[[Job], Coroutine[Any, Any, T]], on_done: Callable[[T], None]
    ) -> None:
        self._undo.setEnabled(False)
        self._now.setEnabled(False)
        self._acting.start(title, work, on_done=lambda result: self._ended(on_done, result), on_error=self._failed)

    def _ended(self, on_done: Callable[[T], None], result: T) -> None:
        self._enable()
        on_done(result)

    def _failed(self, error: OrderSyncError) -> None:
        self._enable()
        self.trouble.emit(error_text(error))

    def _enable(self) -> None:
        self._undo.setEnabled(True)
        self._now.setEnabled(True)

    def _waiting(self) -> tuple[NoticeView, ...]:
        """The first notices of parcels: what was corrected, or is told again, its shop may know already."""
        every = (*self._pending, *self._later)
        return tuple(notice for notice in every if notice.revision == 1 and not notice.correction)

    def _undoable(self) -> tuple[int, ...]:
        """The parcels of the latest act that still waits, one act at a time.

        Of what isn't counted down only the last act is undone, and that once: nobody sees the others.
        Of an act that this window didn't see, such as before a restart, all parcels have the same moment.
        """
        later = {notice.shipment for notice in self._later}
        waiting = {one.shipment: one for one in self._waiting()}
        for act in reversed(self._acts):
            found = tuple(one for one in act if one in waiting and (one not in later or act == self._last_act))
            if found:
                return found
        counted = [one for one in waiting.values() if one.shipment not in later]
        latest = max((one.shipment for one in counted), default=None)
        moments = {one.created_at for one in counted if one.shipment == latest}
        return tuple(one.shipment for one in counted if one.created_at in moments)

    def _on_changes(self, changes: Changes) -> None:
        if changes.notices or changes.stores:
            self._soon.start()

    def _read(self) -> None:
        self._reading.start(
            self.tr("Looking for notices that wait"),
            lambda _job: self._desk.workers.read(
                queries.pending_notices, self._desk.db, now=self._desk.clock(), within=_ALL
            ),
            on_done=self._found,
            on_error=lambda _error: None,  # the window says what is wrong with the database
            quiet=True,
        )

    def _found(self, pending: tuple[NoticeView, ...]) -> None:
        self._pending, self._later = (), pending
        self._show()

    def _show(self) -> None:
        now = self._desk.clock()
        every = [notice for notice in (*self._pending, *self._later) if notice.not_before > now]
        self._pending = tuple(notice for notice in every if notice.not_before <= now + COUNTED)
        self._later = tuple(notice for notice in every if notice.not_before > now + COUNTED)
        if not self._pending:
            self._tick.stop()
            self.hide()
            return
        self._say(self._sentence(now))
        self._word_undo()
        self._tick.start()
        self.show()

    def _say(self, sentence: str) -> None:
        if sentence != self._text.text():
            self._text.setText(sentence)

    def _word_undo(self) -> None:
        """Say what *Undo* takes back, where more than that waits."""
        undoable = self._undoable()
        rest = {notice.shipment for notice in self._pending} != set(undoable)
        if len(undoable) > 1:
            text = self.tr("&Undo the last {n}") if rest else self.tr("&Undo all {n}")
            text = text.format(n=len(undoable))
        elif undoable and rest:
            number = next(notice.order_number for notice in self._waiting() if notice.shipment == undoable[0])
            text = self.tr("&Undo {number}").format(number=number.replace("&", "&&"))
        else:
            text = self.tr("&Undo")
        self._undo.setText(text)
        self._undo.setVisible(bool(undoable))

    def _sentence(self, now: datetime) -> str:
        seconds = ceil((min(notice.not_before for notice in self._pending) - now).total_seconds())
        if len(self._pending) == 1:
            return self._of_one(self._pending[0], seconds)
        orders = tuple(dict.fromkeys(notice.order_number for notice in self._pending))
        count = len(self._pending)
        text = self.tr("{n} parcels (order {orders}): the shops are told, the first in {seconds} s.", "", count)
        return text.format(n=count, orders=_names(orders), seconds=seconds)

    def _of_one(self, notice: NoticeView, seconds: int) -> str:
        if notice.correction:
            text = self.tr("Order {number}: {store} is told of the correction in {n} s.")
        else:
            text = self.tr("Order {number}: {store} is told in {n} s.")
        return text.format(number=notice.order_number, store=notice.store, n=seconds)

    def _dress(self) -> None:
        self.setObjectName("undoStrip")
        # Read out once when it appears; a text that changes each second would never let a screen reader end.
        self.setAccessibleName(self.tr("A shop is about to be told; it can still be undone"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text.setObjectName("undoText")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._now)
        self.hide()


def _names(orders: tuple[str, ...]) -> str:
    return ", ".join(orders[:_NAMED_AT_MOST]) + (", …" if len(orders) > _NAMED_AT_MOST else "")
