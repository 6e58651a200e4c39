"""Imports of the window: one at a time per store, with progress, outcome and a banner when one fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.channel_words import by_kind, told_of
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, Cancelled, NoKeyring, OrderSyncError, SecretMissing, ServerAway
from ordersync_gui.domain.run import AskedBy, ImportReport, RunCounts, RunProgress
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import number, shown

_NAMED_REJECTS = 3
_LEFT_TO_OTHERS = (Busy, NoKeyring, SecretMissing)


class Importing(QObject):
    """Signals: changed() when an import starts, is held, goes on or ends.

    settled(Store, OrderSyncError or None): one has ended.

    failed(Store, OrderSyncError) is for a person: the same failure of an automatic import is told once,
    until an import goes well again. That another window or PC imports just now isn't told at all, nor that on a
    shared desk another PC has to.
    new_words(Store, tuple of NewWord): what the shop first said in an import, whether or not that was complete.
    details_wanted(run_id): a person wants to see more of an import that has ended.
    """

    changed = Signal()
    settled = Signal(object, object)
    failed = Signal(object, object)
    went_well = Signal(object)
    new_words = Signal(object, object)
    details_wanted = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._running: dict[int, Job] = {}
        self._told: dict[int, str] = {}
        self._next_since: dict[int, datetime] = {}  # what was asked for while an import ran
        self._held: frozenset[int] = frozenset()
        jobs.updated.connect(self._look_at_holds)

    @property
    def running(self) -> frozenset[int]:
        """The ids of the stores that are being imported, held or not."""
        return frozenset(self._running)

    @property
    def paused(self) -> frozenset[int]:
        """The ids of the stores whose import runs and is held by a person."""
        return frozenset(store_id for store_id, job in self._running.items() if job.held)

    @property
    def waits_for_server(self) -> bool:
        """Whether none can be written, for the server of a shared desk is away."""
        return self._jobs.away

    def job(self, store_id: int) -> Job | None:
        """The import of this store that runs, held or not; None without one."""
        return self._running.get(store_id)

    def start(
        self,
        store: Store,
        *,
        since: datetime | None = None,
        automatic: bool = False,
        asked_by: AskedBy | None = None,
    ) -> Job:
        """Import the store; while an import of it runs, that one is given back and no other starts.

        A person who asks for what is held already lets it go on; what is to be read from a time on follows the
        running one. automatic: nobody asked for it just now. asked_by: who the history names, by default the
        schedule for an automatic one, else a person.
        """
        if store.id in self._running:
            return self._join(self._running[store.id], store, since, automatic=automatic)
        asked = asked_by or (AskedBy.SCHEDULE if automatic else AskedBy.PERSON)
        job = self._jobs.run(
            self.tr("Import"),
            lambda job: self._import(job, store, since, asked),
            store=store.name,
            on_done=lambda report: self._ended(store, report),
            on_error=lambda error: self._broke(store, error, automatic=automatic),
            can_pause=True,
            again=lambda: self.start(store, since=since),
        )
        self._running[store.id] = job
        self.changed.emit()
        return job

    def _join(self, job: Job, store: Store, since: datetime | None, *, automatic: bool) -> Job:
        if since is not None:
            self._next_since[store.id] = min(since, self._next_since.get(store.id, since))
        if job.pause is not None and not automatic:
            job.pause.release()
        return job

    async def _import(self, job: Job, store: Store, since: datetime | None, asked_by: AskedBy) -> ImportReport:
        from ordersync_gui.sync.import_orders import import_orders  # noqa: PLC0415 - not needed for the first paint

        job.progress(0, None, self.tr("Asking the shop..."))
        importer = self._desk.importer
        report = await (import_orders if importer is None else importer.import_orders)(
            self._desk,
            store=store,
            since=since,
            on_progress=self._teller(job),
            cancellation=job.cancellation,
            pause=job.pause,
            asked_by=asked_by,
        )
        if report.run_id:
            job.details = lambda: self.details_wanted.emit(report.run_id)
        job.say(self._summary(report), warning=bool(report.warnings or report.rejected or report.new_words))
        if report.new_words:
            self.new_words.emit(store, report.new_words)
        if report.error is None:
            return report
        self._jobs.publish(report.changes)
        if self._is_normal(report.error, asked_by):
            job.say(shown(report.error.what))
            return report
        raise report.error

    def _is_normal(self, error: OrderSyncError, asked_by: AskedBy) -> bool:
        """Whether nothing is wrong: nobody asked for it, and another PC of a shared desk does it."""
        return self._desk.db.remote and asked_by is AskedBy.SCHEDULE and isinstance(error, _LEFT_TO_OTHERS)

    def _teller(self, job: Job) -> Callable[[RunProgress], None]:
        def tell(progress: RunProgress) -> None:
            counts = progress.counts
            if progress.slices:
                text = self.tr("slice {n} of {slices}: {seen} orders, {new} new").format(
                    n=progress.slice, slices=progress.slices, seen=counts.seen, new=counts.new
                )
                job.progress(progress.slice - 1, progress.slices, text)
                self._jobs.publish(progress.changes)
                return
            text = self.tr("page {page} of {pages}: {seen} orders, {new} new").format(
                page=counts.pages,
                pages=max(progress.pages_expected, counts.pages),
                seen=counts.seen,
                new=counts.new,
            )
            job.progress(counts.pages, max(progress.pages_expected, counts.pages), text)
            self._jobs.publish(progress.changes)

        return tell

    def _summary(self, report: ImportReport) -> str:
        lines = [self._counts(report.counts)] if report.counts.pages else []
        lines += [
            self.tr("Order {number} couldn't be read: {reason}").format(
                number=rejected.number or "?", reason=shown(rejected.reason)
            )
            for rejected in report.rejected[:_NAMED_REJECTS]
        ]
        more = len(report.rejected) - _NAMED_REJECTS
        if more > 0:
            lines.append(self.tr("... and {n} more that couldn't be read.", "", more).format(n=number(more)))
        lines += [shown(warning) for warning in report.warnings]
        lines += [_begun_large(shown(told_of(words))) for words in by_kind(report.new_words)]
        return "\n".join(lines)

    def _counts(self, counts: RunCounts) -> str:
        text = self.tr(
            "{n} orders: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.",
            "",
            counts.seen,
        ).format(
            n=counts.seen,
            new=counts.new,
            changed=counts.changed,
            unchanged=counts.unchanged,
            rejected=counts.rejected,
        )
        if not counts.left_out:
            return text
        left_out = self.tr(
            "{n} of them are left out by the store's settings (View > Left out).", "", counts.left_out
        )
        return f"{text} {left_out.format(n=counts.left_out)}"

    def _ended(self, store: Store, report: ImportReport) -> None:
        if report.error is not None:  # left to another PC, which says nothing of the shop
            self._forget(store)
            self.settled.emit(store, report.error)
            self._follow(store)
            return
        self._told.pop(store.id, None)
        self._forget(store)
        self.went_well.emit(store)
        self.settled.emit(store, None)
        self._follow(store)

    def _broke(self, store: Store, error: OrderSyncError, *, automatic: bool) -> None:
        self._forget(store)
        if self._is_news(store, error, automatic=automatic):
            self._told[store.id] = error.kind
            self.failed.emit(store, error)
        self.settled.emit(store, error)
        self._follow(store, stopped=isinstance(error, Cancelled))

    def _follow(self, store: Store, *, stopped: bool = False) -> None:
        """Begin what was asked for meanwhile, unless a person stopped the import before it."""
        since = self._next_since.pop(store.id, None)
        if since is not None and not stopped:
            self.start(store, since=since)

    def _is_news(self, store: Store, error: OrderSyncError, *, automatic: bool) -> bool:
        if isinstance(error, Cancelled):
            return False
        if not automatic:
            return True
        return not isinstance(error, Busy | ServerAway) and self._told.get(store.id) != error.kind

    def _look_at_holds(self, _job: Job) -> None:
        if self.paused != self._held:
            self._held = self.paused
            self.changed.emit()

    def _forget(self, store: Store) -> None:
        self._running.pop(store.id, None)
        self._held = self.paused
        self.changed.emit()


def _begun_large(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
