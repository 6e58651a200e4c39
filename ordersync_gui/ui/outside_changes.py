"""Hands the window what other PCs change in a shared desk, and says across it while the server is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import OrderSyncError, ServerAway
from ordersync_gui.sync.outside_changes import Away, Back, Listening, News, OutsideChanges, listening_to
from ordersync_gui.ui.banner import Mending
from ordersync_gui.ui.jobs import Job
from ordersync_gui.ui.text import error_text, when

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

BANNER = "away"
_READ_ALL = Changes(membership=True, stores=True, notices=True, maps=True, mails=True)
# What works by itself says through these that it failed; while the server is away that is no news.
_BY_ITSELF = frozenset({"storage", "notices", "mails", "views"})


class OutsideChangesOfWindow(QObject):
    """Heard until the window closes. connect: makes a way to the server; None: there is none, but for tests.

    Signals: news(News) may be emitted on any thread.
    """

    news = Signal(object)

    def __init__(self, window: MainWindow, connect: Callable[[], Listening] | None = None) -> None:
        super().__init__(window)
        self._window, self._jobs = window, window.jobs
        db = window.desk.db
        if connect is None and db.server is not None:
            connect = partial(listening_to, db)
        self._source = None if connect is None else OutsideChanges(connect, self.news.emit)
        self._since: datetime | None = None
        self.news.connect(self._take)
        self._jobs.finished.connect(self._look_at)

    @property
    def away(self) -> bool:
        """Whether the server doesn't answer."""
        return self._jobs.away

    def start(self) -> None:
        """Hear from now on."""
        if self._source is not None:
            self._source.start()

    def stop(self) -> None:
        """Hear nothing more; the last work that is waited for at the end is that of its thread."""
        source, self._source = self._source, None
        if source is not None:
            source.stop()
            self._jobs.run("outside", lambda _job: self._window.desk.workers.network(source.close), quiet=True)

    def try_now(self) -> None:
        """Don't wait with the next try."""
        if self._source is not None:
            self._source.check(now=True)

    def _take(self, news: News) -> None:
        match news:
            case Changes():
                self._jobs.publish(news)
            case Away():
                self._note_away(news.error, news.since)
            case Back():
                self._note_back()

    def _look_at(self, job: Job) -> None:
        """Whoever works notices first that the server is away."""
        if isinstance(job.error, ServerAway) and self._source is not None:
            self._note_away(job.error, datetime.now(UTC))
            self._source.check()

    def _note_away(self, error: OrderSyncError, since: datetime) -> None:
        self._since = self._since or since
        banners = self._window.banners
        if not self._jobs.away:
            self._jobs.away = True
            banners.hush(_BY_ITSELF)
            for banner in banners.banners():
                if banner.key in _BY_ITSELF and error_text(error) in banner.text():
                    banners.clear(banner.key)
        if not banners.shows(BANNER):
            banners.show_message(BANNER, self._words(error), Mending(self.tr("&Try now"), self.try_now))

    def _words(self, error: OrderSyncError) -> str:
        since = when(self._since or datetime.now(UTC))
        if isinstance(error, ServerAway):
            first = self.tr("The server with the orders doesn't answer since {time}.").format(time=since)
        else:
            first = error_text(error)
        rest = self.tr(
            "What you see may be old; nothing can be changed until it is back. ordersync tries again by itself."
        )
        return f"{first}\n{rest}"

    def _note_back(self) -> None:
        """Read everything again: what changed meanwhile isn't told."""
        if not self._jobs.away:
            return
        self._jobs.away, self._since = False, None
        banners = self._window.banners
        banners.hush(frozenset())
        banners.clear(BANNER)
        self._jobs.publish(_READ_ALL)
        self._window.watch.changed_elsewhere.emit()
        QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """What works by itself waited."""
        self._window.notifying.look_soon()
        self._window.mailing.look_soon()
        self._window.automatic.look_soon()
