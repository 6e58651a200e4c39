"""Imports stores by themselves: looks at the schedule from time to time and begins what is due."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import AuthFailed, OrderSyncError, RateLimited, Unavailable
from ordersync_gui.domain.schedule import NextImport
from ordersync_gui.sync.clock_watch import ClockWatch
from ordersync_gui.sync.schedule import Schedule, leads_out
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.reachability import Reachability

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

FIRST_LOOK_MS = 5_000
LOOK_EVERY_MS = 10_000
_SOON_MS = 500  # apart from each other, so that several don't begin in the same moment
_AWAKE_MS = 5_000  # the network needs as long when the PC has slept


class AutomaticImport(QObject):
    """Whoever imports by hand isn't kept waiting by it.

    Signals: changed() when `next_import` may say something else for some store; back_online() when this PC has a
    network again, or none was known. stores gives the stores as they are now, clock aware UTC, ticks seconds of a
    counter that nobody can set. elsewhere: the ids of stores whose imports are left to other PCs of a shared desk.
    """

    changed = Signal()
    back_online = Signal()

    def __init__(
        self,
        importing: Importing,
        *,
        stores: Callable[[], Sequence[Store]],
        clock: Callable[[], datetime],
        ticks: Callable[[], float] = time.monotonic,
        elsewhere: Callable[[], AbstractSet[int]] = frozenset,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importing, self._stores, self._clock = importing, stores, clock
        self._elsewhere = elsewhere
        self.schedule = Schedule()
        self.reachability = Reachability(self)
        self._watch = ClockWatch(clock, every=timedelta(milliseconds=LOOK_EVERY_MS), ticks=ticks)
        self._told: Mapping[int, NextImport] = {}
        self._looking = False  # from the first look until it is stopped
        self._waking = False  # the network is given time
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer)
        importing.settled.connect(self._note)
        importing.changed.connect(self.tell)
        self.reachability.changed.connect(self._note_network)
        self.reachability.freed.connect(self._note_freed)

    def start(self, *, first_look_ms: int | None = None) -> None:
        """Begin to look, for the first time after this long, `FIRST_LOOK_MS` unless given."""
        self._timer.start(FIRST_LOOK_MS if first_look_ms is None else first_look_ms)

    def stop(self) -> None:
        """Look no more; what runs goes on."""
        self._looking = False
        self._timer.stop()

    @property
    def held(self) -> bool:
        """Whether a person holds all automatic imports."""
        return self.schedule.held

    def hold(self, held: bool) -> None:  # noqa: FBT001 - a slot of an action that is ticked
        """Begin none by itself while this window is open, or go on; what runs goes on either way."""
        self.schedule.held = held
        self.tell()
        self.look_soon()

    def next_import(self, store: Store) -> NextImport:
        """How the store's imports stand, and when the next begins by itself."""
        importing = self._importing
        return self.schedule.next_import(
            store,
            self._clock(),
            running=importing.running,
            paused=importing.paused,
            elsewhere=self._elsewhere(),
        )

    def look(self) -> Store | None:
        """Begin the import that has been due for longest, if there is room for one; gives its store."""
        importing = self._importing
        due = self.schedule.due(
            self._stores(),
            self._clock(),
            running=importing.running,
            paused=importing.paused,
            elsewhere=self._elsewhere(),
        )
        if importing.waits_for_server:
            due = ()
        if due:
            importing.start(due[0], automatic=True)
        self.tell()
        if self._looking:
            self._timer.start(_SOON_MS if len(due) > 1 else LOOK_EVERY_MS)
        return due[0] if due else None

    def look_soon(self) -> None:
        """Look as soon as what happens just now is over; not before the first look, nor after the last one."""
        if self._looking and not self._waking and self._timer.remainingTime() > _SOON_MS:
            self._timer.start(_SOON_MS)

    def tell(self) -> None:
        """Emit `changed` if some store's imports stand otherwise than when that was told last."""
        now_so = {store.id: self.next_import(store) for store in self._stores()}
        if now_so != self._told:
            self._told = now_so
            self.changed.emit()

    def _on_timer(self) -> None:
        if not self._looking:
            self._looking = True
            self.reachability.start()
        jump = self._watch.look()
        self._waking = bool(jump)
        if not jump:
            self.look()
            return
        if jump < timedelta():
            self.schedule.note_set_back(self._stores(), -jump)
        else:
            self.schedule.note_awake(self._clock())
        self.tell()
        self._timer.start(_AWAKE_MS)

    def _note(self, store: Store, error: OrderSyncError | None) -> None:
        now = self._clock()
        self.schedule.note_ended(store.id, now, error)
        answered = error is None or isinstance(error, AuthFailed | RateLimited | Unavailable)
        if answered and self.schedule.online is False and leads_out(store):
            self._note_network(None)  # the system errs
        self.tell()
        self.look_soon()

    def _note_network(self, online: bool | None) -> None:  # noqa: FBT001 - a slot
        was_offline = self.schedule.online is False
        self.schedule.note_online(online, self._clock())
        self.tell()
        if was_offline:
            self.look_soon()
            self.back_online.emit()

    def _note_freed(self) -> None:
        self.schedule.note_awake(self._clock())
        self.look_soon()
        self.back_online.emit()


def automatic_import_of(window: MainWindow) -> AutomaticImport:
    """The imports by themselves of this window's stores, but for what is left to other PCs."""
    return AutomaticImport(
        window.importing,
        stores=lambda: window.stores,
        clock=window.desk.clock,
        elsewhere=lambda: window.watch.elsewhere,
        parent=window,
    )
