"""What the window knows of all stores: read off the Qt thread, again after changes and every minute."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.store_sharing import ALONE, Sharing
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.text import error_text

if TYPE_CHECKING:
    from ordersync_gui.storage.queries.sqlite_arrivals import ReadArrivals

_AFTER_CHANGE_MS = 150
_MINUTE_MS = 60_000
_ARRIVALS_SOON_MS = 1_500  # the grid is read first
# The orders' times are read off an index of all orders: not with each change, and silence is a matter of hours.
_ARRIVALS_EVERY = timedelta(minutes=5)
_AFTER_IMPORT = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class StoreOverview:
    """A store, how many of its shipment notices haven't been sent, and its orders' words that nobody mapped.

    mark: differs after each import and each change of its maps. newest_order: when its newest order was ordered,
    silence: nothing came for longer than usual; both None while nobody has looked. sharing: who else is at it.
    """

    store: Store
    unsent: int
    unmapped: tuple[str, ...] = ()
    mark: tuple[int, ...] = ()
    newest_order: datetime | None = None
    silence: Silence | None = None
    sharing: Sharing = ALONE


class StoreWatch(QObject):
    """Signals: read(overviews), trouble(text), changed_elsewhere() when another window or command was at work.

    What this window does itself is read again at once; what others do is seen within a minute.
    """

    read = Signal(object)
    trouble = Signal(str)
    changed_elsewhere = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.overviews: tuple[StoreOverview, ...] | None = None
        self._arrivals: ReadArrivals | None = None
        self._imports: tuple[datetime | None, ...] = ()  # the last good ones when arrivals were read
        self._arrivals_job, self._secrets_job = LatestJob(jobs), LatestJob(jobs)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._arrivals_soon = QTimer(self, singleShot=True, interval=_ARRIVALS_SOON_MS)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._soon.timeout.connect(self.look)
        self._arrivals_soon.timeout.connect(self.look_at_arrivals)
        self._minute.timeout.connect(self.look_around)
        jobs.changed.connect(self._on_changes)

    def start(self) -> None:
        """Read the stores now, and from now on every minute."""
        self.look()
        self._minute.start()

    def stop(self) -> None:
        """Read no more."""
        self._minute.stop()
        self._soon.stop()
        self._arrivals_soon.stop()

    def look(self) -> None:
        """Read the stores: this window has changed them."""
        self._read(others=False)

    def look_around(self) -> None:
        """Read the stores: somebody else may have changed them."""
        self._read(others=not self._soon.isActive())

    def look_at_arrivals(self) -> None:
        """Read when the stores' orders came, and judge their silences by it."""

        async def read(_job: Job) -> ReadArrivals:
            from ordersync_gui.storage.queries.sqlite_arrivals import arrivals  # noqa: PLC0415 - not needed at first

            return await self._desk.workers.read_list(arrivals, self._desk.db, self._desk.clock())

        if not self._arrivals_job.running:
            title = self.tr("Reading when orders came")
            self._arrivals_job.start(title, read, on_done=self._take_arrivals, on_error=self._failed, quiet=True)

    @property
    def elsewhere(self) -> frozenset[int]:
        """The ids of the stores whose imports are left to other PCs of a shared desk."""
        shared = ((each.store.id, each.sharing) for each in self.overviews or ())
        return frozenset(key for key, sharing in shared if sharing.importing or sharing.lacks_sign_in)

    @property
    def arrivals_due(self) -> bool:
        """Whether the times at which orders came are to be read again."""
        if not self.overviews:
            return False
        if self._arrivals is None:
            return True
        age = abs(self._desk.clock() - self._arrivals.at)
        if self._imports == self._good_imports():
            return age >= _ARRIVALS_EVERY
        # Of a store that was empty a person expects to see at once that something came.
        return age >= _AFTER_IMPORT or any(each.newest_order is None for each in self.overviews)

    def _read(self, *, others: bool) -> None:
        self._jobs.run(
            self.tr("Reading the stores"),
            lambda _job: self._desk.workers.read(read_overviews, self._desk),
            on_done=lambda found: self._show(found, others=others),
            on_error=self._failed,
            quiet=True,
        )

    def _show(self, found: tuple[StoreOverview, ...], *, others: bool) -> None:
        before, self.overviews = self.overviews, self._judged(found)
        self.read.emit(self.overviews)
        if others and before is not None and _work_done(before) != _work_done(found):
            self.changed_elsewhere.emit()
        if self._desk.db.remote:
            left = tuple(each.store for each in found)
            uids = {store.uid for store in left}
            self._look_for_secrets(left, tuple(each.store for each in before or () if each.store.uid not in uids))
        if self.arrivals_due and not self._arrivals_soon.isActive():
            self._arrivals_soon.start()  # begun anew with each look, it would never end while an import runs

    def _look_for_secrets(self, stores: tuple[Store, ...], gone: tuple[Store, ...]) -> None:
        """Find out which passwords aren't on this PC, which may take until a person has unlocked its keyring."""

        async def look(_job: Job) -> bool:
            from ordersync_gui.sync.secrets_here import forget_deleted, look_for_secrets  # noqa: PLC0415 - as above

            before = self._desk.lacking.known
            if gone:
                await forget_deleted(self._desk, gone)
            await look_for_secrets(self._desk, stores)
            return self._desk.lacking.known != before

        if gone or not self._secrets_job.running:
            title = self.tr("Looking for the stores' passwords")
            self._secrets_job.start(title, look, on_done=self._note_secrets, on_error=self._failed, quiet=True)

    def _note_secrets(self, changed: bool) -> None:  # noqa: FBT001 - a job's outcome
        if changed:
            self.look()

    def _take_arrivals(self, found: ReadArrivals) -> None:
        self._arrivals, self._imports = found, self._good_imports()
        overviews = self._judged(self.overviews or ())
        if overviews != self.overviews:
            self.overviews = overviews
            self.read.emit(overviews)

    def _judged(self, overviews: tuple[StoreOverview, ...]) -> tuple[StoreOverview, ...]:
        if self._arrivals is None:
            return overviews
        from ordersync_gui.sync.silence import silence_of  # noqa: PLC0415 - not needed for the first paint

        now, known = self._desk.clock(), self._arrivals.by_store
        return tuple(
            replace(
                each,
                newest_order=known[each.store.id].newest if each.store.id in known else None,
                silence=silence_of(each.store, known.get(each.store.id), now),
            )
            for each in overviews
        )

    def _good_imports(self) -> tuple[datetime | None, ...]:
        return tuple(each.store.last_good_import for each in self.overviews or ())

    def _failed(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))

    def _on_changes(self, changes: Changes) -> None:
        if (changes.stores or changes.notices or changes.membership or changes.maps) and not self._soon.isActive():
            self._soon.start()


def read_overviews(desk: Desk) -> tuple[StoreOverview, ...]:
    """All stores with their unsent notices and unmapped words; blocking, for the reader thread."""
    unmapped, marks = queries.unmapped_words(desk.db), queries.maps_marks(desk.db)
    stores = queries.stores(desk.db)
    shared = _sharings(desk, stores)
    return tuple(
        StoreOverview(
            store,
            queries.unsettled_notices(desk.db, store.id),
            unmapped.get(store.id, ()),
            marks.get(store.id, ()),
            sharing=shared.get(store.id, ALONE),
        )
        for store in stores
    )


def _sharings(desk: Desk, stores: Sequence[Store]) -> Mapping[int, Sharing]:
    if not desk.db.remote:
        return {}
    from ordersync_gui.sync.sharing import sharings  # noqa: PLC0415 - not needed for the first paint

    return sharings(desk, stores)


def _work_done(overviews: tuple[StoreOverview, ...]) -> list[tuple[int, int, tuple[int, ...]]]:
    """What differs once a store was imported, deleted, told about a parcel, or had its maps changed."""
    return [(found.store.id, found.unsent, found.mark) for found in overviews]
