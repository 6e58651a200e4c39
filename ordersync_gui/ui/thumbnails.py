"""Pictures of items for whoever paints them: brought in the background, a few at a time, and remembered."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from ordersync_gui.domain.errors import BadReply, Cancelled, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.images import forget, thumbnail
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.pictures import decoded
from ordersync_gui.ui.text import error_text

AT_ONCE = 3
MOST_KEPT = 200
_MOST_WAITING = 60  # a screen shows far fewer
_TRY_AGAIN_S = 300.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture of an order's item: its address, the order's store, and the longer side in pixels."""

    url: str
    store_id: int
    edge: int


@dataclass(frozen=True, slots=True)
class Picture:
    """What there is to paint: a pixmap, or why there is none; neither while it is on its way."""

    pixmap: QPixmap | None = None
    problem: str = ""

    @property
    def loading(self) -> bool:
        """Whether it may still come."""
        return self.pixmap is None and not self.problem


_LOADING = Picture()


class Thumbnails(QObject):
    """`loaded` carries the Wanted whose picture has come, or won't.

    What fails isn't tried again for five minutes. Everything is asked for on the Qt thread;
    fetching and decoding run on others.
    """

    loaded = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._known: OrderedDict[Wanted, Picture] = OrderedDict()
        self._failed_at: dict[Wanted, float] = {}
        self._waiting: list[Wanted] = []
        self._running: dict[Wanted, Job] = {}

    def picture(self, wanted: Wanted) -> Picture:
        """What is known of the picture now; one that isn't there is brought, the latest wish first."""
        known = self._known.get(wanted)
        if known is not None and not self._is_stale(wanted):
            self._known.move_to_end(wanted)
            return known
        if wanted not in self._running and wanted not in self._waiting:
            self._waiting.append(wanted)
            del self._waiting[:-_MOST_WAITING]
            self._start_more()
        return _LOADING

    def release(self) -> None:
        """Stop what is on its way: nobody looks at it any more. Whoever does asks again."""
        self._waiting.clear()
        for job in tuple(self._running.values()):
            job.cancel()

    def _is_stale(self, wanted: Wanted) -> bool:
        failed_at = self._failed_at.get(wanted)
        return failed_at is not None and monotonic() - failed_at > _TRY_AGAIN_S

    def _start_more(self) -> None:
        while self._waiting and len(self._running) < AT_ONCE:
            self._start(self._waiting.pop())

    def _start(self, wanted: Wanted) -> None:
        self._running[wanted] = self._jobs.run(
            self.tr("Picture of an item"),
            lambda job: self._bring(job, wanted),
            on_done=lambda found: self._came(wanted, found),
            on_error=lambda error: self._broke(wanted, error),
            quiet=True,
        )

    async def _bring(self, job: Job, wanted: Wanted) -> QImage | OrderSyncError:
        """The decoded picture, or why there is none: that is no trouble for a person to be told of."""
        desk = self._desk
        try:
            data = await thumbnail(desk, url=wanted.url, store_id=wanted.store_id, cancellation=job.cancellation)
        except Cancelled:
            raise
        except OrderSyncError as error:
            return error
        try:
            return await desk.workers.network(decoded, data, wanted.edge)
        except BadReply as error:
            await forget(desk, url=wanted.url)
            return error

    def _came(self, wanted: Wanted, found: QImage | OrderSyncError) -> None:
        if isinstance(found, QImage):
            self._keep(wanted, Picture(QPixmap.fromImage(found)))
            self._failed_at.pop(wanted, None)
        else:
            self._keep(wanted, Picture(problem=error_text(found)))
            self._failed_at[wanted] = monotonic()
        self._ended(wanted)

    def _broke(self, wanted: Wanted, error: OrderSyncError) -> None:
        """Stopped, which is no answer; or a fault of the program, which isn't tried again at once."""
        if not isinstance(error, Cancelled):
            self._came(wanted, error)
            return
        self._ended(wanted)

    def _keep(self, wanted: Wanted, picture: Picture) -> None:
        self._known[wanted] = picture
        self._known.move_to_end(wanted)
        while len(self._known) > MOST_KEPT:
            dropped, _ = self._known.popitem(last=False)
            self._failed_at.pop(dropped, None)

    def _ended(self, wanted: Wanted) -> None:
        self._running.pop(wanted, None)
        self._start_more()
        self.loaded.emit(wanted)
