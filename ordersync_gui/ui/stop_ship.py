"""Says loudly across the window which orders were changed at the shop after work on them began."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.storage.queries.many_orders import numbers_of
from ordersync_gui.storage.queries.scan_settings import scan_settings
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.colours import LIGHT
from ordersync_gui.ui.fresh_news import FreshNews
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.sound import Sounds
from ordersync_gui.ui.text import WARNING_SIGN, error_text
from ordersync_gui.ui.wrapped_text import WrappedText

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

STOPPED_VIEW = "attention_stopped"
_SOON_MS = 150
_NAMED_AT_MOST = 5


@dataclass(frozen=True, slots=True)
class Stopped:
    """The orders that are stopped now: all ids, the first few numbers, and whether people want to hear of it."""

    ids: frozenset[int]
    numbers: tuple[str, ...]
    sound: bool


class StopBanner(QFrame):
    """Reads by itself, first when made and after each change; there while an order is stopped.

    An order that is stopped since the last time sounds the alarm. Signals: show_wanted, trouble(text).
    """

    show_wanted = Signal()
    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, sounds: Sounds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stopBanner")
        self._desk, self._jobs, self.sounds = desk, jobs, sounds
        self._work = LatestJob(jobs)
        self._known: frozenset[int] | None = None
        self._text = WrappedText("", self)
        self._text.setObjectName("stopText")
        _whiten(self._text)
        self._show = named(QPushButton(self.tr("Sho&w"), self), "stopShow", self.tr("Show the stopped orders"))
        self._show.clicked.connect(self.show_wanted)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        jobs.changed.connect(self._on_changes)
        self.look()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Red ground: white on it is read in either theme, and from across the room."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(LIGHT.stop))

    def look(self) -> None:
        """Read the stopped orders again soon."""
        if not self._soon.isActive():
            self._soon.start()

    def text(self) -> str:
        """What it says, "" while nothing is stopped."""
        return self._text.text() if self._known else ""

    def accept(self, details: OrderDetails) -> None:
        """A person has seen what changed of this order, as they were shown it."""
        from ordersync_gui.sync.begin_work import accept_stop  # noqa: PLC0415 - not needed for the first paint

        async def work(_job: Job) -> Changes:
            return await accept_stop(self._desk, order_id=details.id, seen=details.stop)

        self._jobs.run(self.tr("Stop seen"), work, on_error=self._tell, quiet=True)

    def show_stopped(self, found: Stopped) -> None:
        """Say which orders are stopped; sound the alarm for those that weren't before."""
        before, self._known = self._known, found.ids
        self.sounds.enabled = found.sound
        self.setVisible(bool(found.ids))
        if not found.ids:
            return
        text = self._sentence(found)
        self._text.setText(f"{WARNING_SIGN} {text}")
        self.setAccessibleName(text)
        if before is not None and found.ids - before:
            self.sounds.alarm()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _sentence(self, found: Stopped) -> str:
        more = len(found.ids) - len(found.numbers)
        names = ", ".join(found.numbers)
        if more:
            names = self.tr("{orders} and {n} more").format(orders=names, n=more)
        if len(found.ids) == 1:
            return self.tr(
                "Stop: order {order} was changed at the shop after work on it began. "
                "Don't hand the parcel over before you have seen what changed."
            ).format(order=names)
        return self.tr(
            "Stop: orders {orders} were changed at the shop after work on them began. "
            "Don't hand the parcels over before you have seen what changed."
        ).format(orders=names)

    def _read(self) -> None:
        self._work.start(
            self.tr("Looking for stopped orders"),
            lambda _job: self._desk.workers.read(read_stopped, self._desk),
            on_done=self.show_stopped,
            on_error=lambda _error: None,  # the window says what is wrong with the database
            quiet=True,
        )

    def _on_changes(self, changes: Changes) -> None:
        if changes.membership or changes.stores:
            self.look()

    def _tell(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))

    def _lay_out(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._show, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()


def _whiten(text: QWidget) -> None:
    palette, font = text.palette(), text.font()
    palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.on_stop))
    text.setPalette(palette)
    font.setBold(True)
    text.setFont(font)


def read_stopped(desk: Desk) -> Stopped:
    """The stopped orders of all stores; blocking, for the reader thread."""
    wanted = OrderFilter(needs_attention=True, attention=frozenset({AttentionKind.STOP_SHIP}))
    ids = queries.order_ids(desk.db, wanted)
    first = numbers_of(desk.db, list(ids[:_NAMED_AT_MOST]))
    return Stopped(frozenset(ids), tuple(first.values()), scan_settings(desk.db).sound)


def is_stopped(details: OrderDetails | None) -> bool:
    """Whether the shown order is stopped."""
    return details is not None and bool(details.stop)


def watch_for_stops(window: MainWindow) -> StopBanner:
    """The banner of this window, connected with what shows, stops and accepts."""
    banner = StopBanner(window.desk, window.jobs, window.scanning.sounds, window)
    details, seen = window.details, window.commands.seen_stop

    def show() -> None:
        window.sidebar.choose_store(None)
        window.sidebar.expect_view(STOPPED_VIEW)  # the counts may not be there yet

    def accept() -> None:
        if details.details is not None and is_stopped(details.details):
            banner.accept(details.details)

    def on_difference(kind: AttentionKind, _act: str) -> None:
        if kind is AttentionKind.STOP_SHIP:
            accept()

    seen.setEnabled(False)
    seen.triggered.connect(accept)
    details.shown.connect(lambda _shown: seen.setEnabled(is_stopped(details.details)))
    details.difference_wanted.connect(on_difference)
    banner.show_wanted.connect(show)
    banner.trouble.connect(lambda text: window.show_trouble("order", text))
    window.watch.changed_elsewhere.connect(banner.look)
    news = FreshNews(window.importing, stores=lambda: window.stores, clock=window.desk.clock, parent=window)
    window.acts.ship_opened.connect(news.watch)
    window.acts.ship_opened.connect(lambda dialog: dialog.stopped.connect(banner.sounds.alarm))
    return banner
