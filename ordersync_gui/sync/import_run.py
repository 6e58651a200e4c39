"""One import while it goes on: page by page into the database, ending with a plain report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ordersync_gui.domain.backfill import Backfill, told_of_backfill
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec, Connection
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, ChannelError, OrderSyncError
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunProgress
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import run_answers, run_pruning, runs, stores
from ordersync_gui.storage.backfill import keep_backfill
from ordersync_gui.storage.channel_words import unmapped_news
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_window import ImportPlan, covers, overlap_of, split
from ordersync_gui.sync.poison import Narrowing, harmless_before
from ordersync_gui.sync.run_evidence import RunEvidence
from ordersync_gui.sync.shop import channel_provider, open_session, store_connection, stored
from ordersync_gui.sync.shop_clock import still_ahead
from ordersync_gui.sync.statuses import keep_statuses, listed_statuses
from ordersync_gui.sync.store_clock import (
    asked_to_rest,
    is_trouble,
    lacks_sign_in,
    note_no_sign_in,
    note_success,
    note_trouble,
)
from ordersync_gui.sync.tally import Tally
from ordersync_gui.sync.window_reading import WindowReading

if TYPE_CHECKING:
    from ordersync_gui.channels.http import Session


@dataclass
class ImportRun:
    """One import while it goes on; whoever starts it holds the store's import lease as `holder`."""

    desk: Desk
    store: Store
    plan: ImportPlan
    on_progress: Callable[[RunProgress], None]
    cancellation: Cancellation
    holder: str
    pause: Pause = field(default_factory=Pause)
    asked_by: AskedBy | None = None
    tally: Tally = field(default_factory=Tally)
    mark: datetime | None = None
    owed: Backfill | None = None
    evidence: RunEvidence = field(init=False)

    async def whole(self) -> ImportReport:
        """Read all that is planned, then close the run's record with how it ended."""
        self.owed = self.store.backfill
        run_id = await self.desk.workers.write(
            runs.start_run,
            self.desk.db,
            store_id=self.store.id,
            window=self.plan.window,
            now=self.desk.clock(),
            resumed=self.plan.resumed,
            asked_by=self.asked_by,
        )
        self.evidence = RunEvidence(self.desk, run_id)
        error: OrderSyncError | None = None
        try:
            await self._read(run_id)
        except OrderSyncError as failure:
            error = failure
        except BaseException:
            await self._finish(run_id, Cancelled())
            raise
        self._closing_remarks()
        if error is not None and self.owed is not None:
            self.tally.warnings.add(told_of_backfill(self.owed))
        return await self._finish(run_id, error)

    async def _read(self, run_id: int) -> None:
        connection = await self.desk.workers.network(store_connection, self.desk, self.store)
        spec = channel_provider(self.store.channel).spec
        pace = self.desk.paces.of(self.store, spec)
        stop = Cancellation()
        with (
            self.cancellation.watched(stop.cancel),
            open_session(connection, cancellation=stop, pace=pace) as session,
        ):
            self.evidence.begin(session)
            await self._refresh_statuses(connection, session)
            reading = WindowReading(
                desk=self.desk,
                store=self.store,
                run_id=run_id,
                holder=self.holder,
                tally=self.tally,
                on_progress=self.on_progress,
                cancellation=self.cancellation,
                pause=self.pause,
                connection=connection,
                session=session,
                stop=stop,
                evidence=self.evidence,
            )
            harmless = harmless_before(self.plan.window, self.store.poisoned)
            await self._read_windows(Narrowing(reading, harmless), spec)

    async def _read_windows(self, windows: Narrowing, spec: ChannelSpec) -> None:
        """The head, the backfill in slices, and what failed before."""
        try:
            await self._read_head(windows, spec)
            await self._read_ahead(windows, spec)
            await self._fill(windows, spec)
            await windows.try_again()
        finally:
            windows.remark()

    async def _read_head(self, windows: Narrowing, spec: ChannelSpec) -> None:
        """What is new; a window that turns out to be long is split, and only its newest slice read."""
        plan = self.plan
        if plan.backfill is None:
            is_long = plan.window.end - plan.window.start > spec.slice_length
            if await windows.read(plan.window, unless_long=is_long):
                self._note_mark(self.plan.window.end)
                if self.owed is not None and covers(plan.window, self.owed):
                    self.owed = None
                return
            self.plan = plan = split(plan.window, self.owed, spec=spec)
        self.owed = plan.backfill
        self._count_slices(spec)
        before = self.tally.shown
        await windows.read(plan.head)
        if self.tally.shown > before:
            self._note_mark(plan.head.end)
        await self._keep_reached()

    async def _read_ahead(self, windows: Narrowing, spec: ChannelSpec) -> None:
        """What is new by the shop's clock, where ours is slow; the mark is by the shop's clock then, too."""
        mark = self.store.high_water_mark
        ahead = still_ahead(
            self.plan.window,
            self.tally.server_time,
            mark=mark,
            overlap=overlap_of(self.store, spec),
            furthest=timedelta(days=self.store.preferences.import_days),
        )
        if ahead is None:
            return
        before = self.tally.shown
        for part in Backfill(ahead.start, ahead.start, ahead.end).slices(spec.slice_length):
            await windows.read(part)
        if self.tally.shown > before and (mark is None or self.plan.window.start <= mark):
            self.mark = self.tally.server_time

    async def _fill(self, windows: Narrowing, spec: ChannelSpec) -> None:
        """The slices of the backfill, the oldest first.

        Those without orders are kept as read only with one that brought some: see `_note_mark`.
        """
        if self.plan.backfill is None or self.owed is None:
            return
        for part in self.owed.slices(spec.slice_length):
            self.tally.slice += 1
            before = self.tally.shown
            await windows.read(part)
            self.owed = replace(self.owed, reached=part.end)
            if self.tally.shown > before:
                await self._keep_reached()
        if self.mark is None and self.tally.brought:
            self._note_mark(self.plan.head.start)
        self.owed = None

    def _count_slices(self, spec: ChannelSpec) -> None:
        left = () if self.owed is None else self.owed.slices(spec.slice_length)
        self.tally.slice, self.tally.slices = 1, 1 + len(left)

    async def _keep_reached(self) -> None:
        self.tally.changes |= await self.desk.workers.write(
            keep_backfill,
            self.desk.db,
            store_id=self.store.id,
            backfill=self.owed,
            high_water_mark=self.mark,
        )

    async def _refresh_statuses(self, connection: Connection, session: Session) -> None:
        """Read which statuses the shop has, where it can tell; orders are imported without that as well."""
        try:
            found = await self.desk.workers.network(listed_statuses, self.store.channel, connection, session)
        except Cancelled:
            raise
        except ChannelError as error:
            if getattr(error, "retry_after", None) is not None:
                raise  # the shop wants to be left alone
            self.tally.warnings.add(
                say(
                    "The shop's list of statuses couldn't be read; the one from before is used. {reason}",
                    reason=error.what,
                )
            )
            return
        self.tally.changes |= await keep_statuses(self.desk, store_id=self.store.id, statuses=found)

    def _closing_remarks(self) -> None:
        if self.tally.outside:
            remark = say(
                "Orders with a modification time outside the range that was asked for: {count}. They were kept. "
                "If this happens often, check the store's time zone.",
                count=self.tally.outside,
            )
            self.tally.warnings.add(remark)

    async def _finish(self, run_id: int, error: OrderSyncError | None) -> ImportReport:
        warnings = self.tally.warnings.messages()
        await self.evidence.keep()
        changes, new_words = await self.desk.workers.write(self._close, run_id, error, warnings)
        return ImportReport(
            store=self.store.name,
            counts=self.tally.counts,
            rejected=tuple(self.tally.rejected),
            warnings=warnings,
            complete=error is None,
            error=error,
            changes=self.tally.changes.total() | changes,
            new_words=new_words,
            run_id=run_id,
        )

    def _close(
        self, run_id: int, error: OrderSyncError | None, warnings: tuple[Message, ...]
    ) -> tuple[Changes, tuple[NewWord, ...]]:
        """Record the run's end and, in the same transaction, what it says about the shop as a whole. Blocking.

        Returns the new words that nobody has mapped beside what changed.
        """
        db, now = self.desk.db, self.desk.clock()
        with db.transaction():
            before = stored(db, self.store.id)
            changes = runs.finish_run(
                db,
                run_id=run_id,
                now=now,
                complete=error is None,
                error=error,
                warnings=warnings,
                high_water_mark=self.mark if error is None else None,
                slices=(self.tally.slice, self.tally.slices),
            )
            if error is None and self.owed != before.backfill:
                changes |= keep_backfill(db, store_id=self.store.id, backfill=self.owed)
            run_answers.prune_of_store(db, store_id=self.store.id)
            run_pruning.prune_runs(db, store_id=self.store.id, now=now)
            news = unmapped_news(db, store_id=self.store.id, run_id=run_id)
            return changes | self._tell_clock(error, before), news

    def _tell_clock(self, error: OrderSyncError | None, before: Store) -> Changes:
        """Rest the store after a trouble; a complete run ends that, and each pause that isn't newer than it."""
        if lacks_sign_in(error):
            return note_no_sign_in(self.desk, self.store.id)
        if error is not None:
            news = is_trouble(error) and error is not self.tally.put_off
            return note_trouble(self.desk, self.store.id, error)[0] if news else Changes()
        newer = asked_to_rest(before, self.store, self.desk.clock()) is not None
        until = before.paused_until if newer else None
        changes = stores.pause_store(self.desk.db, store_id=self.store.id, until=until)
        return changes if newer else changes | note_success(self.desk, self.store.id)

    def _note_mark(self, end: datetime) -> None:
        """Where the next window begins, overlap aside, now that all up to this end was read or is owed.

        Not past the shop's own clock, since ours may be fast. Not at all when no order came: some
        shops answer an empty feed when their database fails (a Next.js shop's code does). Nor when
        the window began behind the mark, as --since can ask for: what lies between was never read. Nor back, by
        the older end of a head that brought nothing.
        """
        mark = self.store.high_water_mark
        if not self.tally.brought or (mark is not None and self.plan.window.start > mark):
            return
        if end == self.plan.window.end:
            self.mark = min(end, self.tally.server_time or end)
        elif mark is None or end > mark:
            self.mark = end
