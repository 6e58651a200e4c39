"""Fills the list of messages to the shops: reads, searches, goes on downwards, takes in what is sent meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.evidence_model import EvidenceModel
from ordersync_gui.ui.evidence_search import PAGE, Wanted, find_target, newest_id, read_newer, read_older
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.text import number

_NEWER_AFTER_MS = 250


@dataclass(frozen=True, slots=True)
class Standing:
    """How the list stands, in a sentence; narrowed: to an order or notice; more: there may be older ones."""

    sentence: str
    narrowed: bool
    more: bool


@dataclass(frozen=True, slots=True)
class _Start:
    """Where reading begins: the newest message's id, which messages, whether the one asked for is gone."""

    newest: int
    wanted: Wanted
    gone: bool = False


@dataclass(frozen=True, slots=True)
class _Newer:
    """What was sent meanwhile."""

    newest: int
    found: tuple[EvidenceView, ...]


class EvidenceList(QObject):
    """Signals: standing(Standing), chosen(row that shall be chosen), failed(OrderSyncError)."""

    standing = Signal(object)
    chosen = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, model: EvidenceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._model = desk, model
        self._reading, self._following = LatestJob(jobs), LatestJob(jobs)
        self._wanted = Wanted()
        self._before = 0  # what has a lower id hasn't been looked through
        self._newest = 0  # what has a higher id hasn't either
        self._gone = self._more = False
        self._soon = QTimer(self, singleShot=True, interval=_NEWER_AFTER_MS)
        self._soon.timeout.connect(self._follow)

    def open(self, wanted: Wanted, evidence_id: int | None = None) -> None:
        """Read the newest of these; with the id of a message, all down to that one, which is then chosen."""
        self._wanted = wanted
        self._start(evidence_id)

    def find(self, text: str) -> None:
        """Show only those in which every word of the text stands."""
        if text != self._wanted.text:
            self._wanted = replace(self._wanted, text=text)
            self._start()

    def show_all(self) -> None:
        """Show the messages of all orders."""
        self._wanted = Wanted(text=self._wanted.text)
        self._start()

    def read_older(self) -> None:
        """Show a page more."""
        if not self._reading.running:
            self._read()

    def read_newer(self) -> None:
        """Take in what was sent since, soon."""
        if not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Read no more."""
        self._soon.stop()
        for work in (self._reading, self._following):
            work.stop()

    def _start(self, evidence_id: int | None = None) -> None:
        self._following.stop()
        self._gone = self._more = False
        self._before = self._newest = 0
        self._model.clear()
        self._read(evidence_id)

    def _read(self, evidence_id: int | None = None) -> None:
        begun, hear = self._reading.live(self._begun), self._reading.live(self._add)
        searched = self._reading.live(self._searched)
        wanted, before = self._wanted, self._before

        async def work(job: Job) -> bool:
            start = _Start(before - 1, wanted)
            if not before:
                start = await self._beginning(wanted, evidence_id)
                begun(start)
            return await read_older(
                self._desk,
                start.wanted,
                before=start.newest + 1,
                on_found=hear,
                on_searched=searched,
                cancellation=job.cancellation,
                down_to=evidence_id,
            )

        self._tell(self.tr("Searching...") if wanted.text else self.tr("Reading..."))
        self._reading.start(
            self.tr("Reading messages to the shops"),
            work,
            on_done=lambda more: self._ended(evidence_id, more=more),
            on_error=self.failed.emit,
            quiet=True,
        )

    async def _beginning(self, wanted: Wanted, evidence_id: int | None) -> _Start:
        newest = await newest_id(self._desk)
        if evidence_id is None:
            return _Start(newest, wanted)
        target = await find_target(self._desk, evidence_id, wanted)
        return _Start(newest, target.wanted, gone=target.view is None)

    def _begun(self, start: _Start) -> None:
        self._newest, self._before = start.newest, start.newest + 1
        self._wanted, self._gone = start.wanted, start.gone

    def _add(self, found: tuple[EvidenceView, ...]) -> None:
        first = not self._model.rowCount()
        self._model.add_older(found)
        if found:
            self._before = found[-1].id
        if found and first:
            self.chosen.emit(0)

    def _searched(self, down_to: int) -> None:
        percent = 100 * (self._newest + 1 - down_to) // max(self._newest, 1)
        self._tell(self.tr("Searching: {n} % looked through...").format(n=max(percent, 0)))

    def _ended(self, evidence_id: int | None, *, more: bool) -> None:
        self._more = more
        self._tell(self._sentence())
        row = None if evidence_id is None else self._model.row_of(evidence_id)
        if row is not None:
            self.chosen.emit(row)

    def _follow(self) -> None:
        if self._reading.running or not self._before:
            self._soon.start()
            return
        wanted, newest = self._wanted, self._newest

        async def work(_job: Job) -> _Newer:
            return _Newer(await newest_id(self._desk), await read_newer(self._desk, wanted, after=newest))

        self._following.start(
            self.tr("Reading new messages to the shops"),
            work,
            on_done=self._followed,
            on_error=self.failed.emit,
            quiet=True,
        )

    def _followed(self, newer: _Newer) -> None:
        if len(newer.found) == PAGE:  # there may be some between these and those that are shown
            self._start()
            return
        first = not self._model.rowCount()
        self._model.add_newer(newer.found)
        self._newest = max([newer.newest, *(view.id for view in newer.found)])
        self._tell(self._sentence())
        if first and newer.found:
            self.chosen.emit(0)

    def _tell(self, sentence: str) -> None:
        self.standing.emit(Standing(sentence, narrowed=not self._wanted.any_order, more=self._more))

    def _sentence(self) -> str:
        parts = [self.tr("That message isn't kept any more.")] if self._gone else []
        count = self._model.rowCount()
        if not count:
            return " ".join((*parts, self._none()))
        if not self._wanted.any_order:
            view = self._model.view(0)
            parts.append(self.tr("Order {number} ({store}):").format(number=view.order_number, store=view.store))
        if self._more:
            parts.append(
                self.tr("The newest {n} messages; there may be older ones.", "", count).format(n=number(count))
            )
        else:
            parts.append(self.tr("{n} messages.", "", count).format(n=number(count)))
        return " ".join(parts)

    def _none(self) -> str:
        if self._wanted.text:
            return self.tr('No message has "{text}" in it.').format(text=self._wanted.text)
        if self._wanted.any_order:
            return self.tr("Nothing was sent to a shop yet.")
        return self.tr("No message about this parcel is kept: nothing was sent yet, or it is too long ago.")
