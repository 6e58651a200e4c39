"""The views of the orders in one place: opened, counted, each with its columns, from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.domain.saved_view import lost_its_store, view_filter
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.store_overview import StoreWatch
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.views.changed_strip import ChangedStrip
from ordersync_gui.ui.views.first_facts import FirstFacts, FirstReading
from ordersync_gui.ui.views.layout_keeping import LayoutKeeping
from ordersync_gui.ui.views.saved_list import SavedList
from ordersync_gui.ui.views.view_choice import ViewChoice
from ordersync_gui.ui.views.view_counts import ViewCounts
from ordersync_gui.ui.views.view_words import ViewWords

_REMEMBER_AFTER_MS = 1_000


class DeskViews(QObject):
    """The window builds it once and calls start and stop.

    Signals: trouble(text), shown() when another view is open, or when it or its name was changed.
    """

    trouble = Signal(str)
    shown = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QMainWindow,
        *,
        orders: OrdersPanel,
        sidebar: Sidebar,
        watch: StoreWatch,
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._orders, self._sidebar, self._watch = orders, sidebar, watch
        self._first_stores: tuple[Store, ...] = ()
        self._numbers: dict[int, int] = {}
        self._stale: set[int] = set()
        self._lost: set[int] = set()
        self._to_open: int | None = None
        self._remembered = LastView()
        self._started = False
        self._before = orders.wanted
        self._first = FirstReading(desk, jobs, self)
        self._plain_title = self._title = window.windowTitle()
        self.saved = SavedList(desk, jobs, self)
        self.choice = ViewChoice(orders, sidebar, self.saved, stores=lambda: self.stores)
        self.layouts = LayoutKeeping(desk, jobs, orders.table, self.saved, self)
        self.counts = ViewCounts(desk, jobs, self, waiting=lambda: orders.waiting)
        self.strip = ChangedStrip(sidebar)
        sidebar.add_below(self.strip)
        self._remember_soon = QTimer(self, singleShot=True, interval=_REMEMBER_AFTER_MS)
        self._connect()

    @property
    def stores(self) -> tuple[Store, ...]:
        """The stores as they were last read."""
        overviews = self._watch.overviews
        return self._first_stores if overviews is None else tuple(overview.store for overview in overviews)

    def start(self) -> None:
        """Open what was open last and read its orders; once, when the event loop is there."""
        self._before = self._orders.wanted
        self._first.start()

    def stop(self) -> None:
        """Count no more, and save what isn't saved yet."""
        self._first.stop()
        self.counts.stop()
        self.layouts.flush()
        if self._started:
            self._remember()

    def open(self, view_id: int) -> None:
        """Open a saved view as it was saved, also where it is open and was changed."""
        if self._sidebar.saved.current() == view_id:
            self.choice.open_saved(view_id)
        else:
            self._sidebar.saved.choose(view_id)

    def open_when_read(self, view_id: int) -> None:
        """What the grid shows was saved as this view, which isn't known here yet."""
        self._to_open = view_id

    def _begin(self, first: FirstFacts) -> None:
        """Open what was open last, unless a person was quicker."""
        self._first_stores, self._remembered = first.stores, first.last
        self.saved.take(first.views, first.layouts)
        self._show_views()
        if self._orders.wanted == self._before:
            self.choice.open_last(first.last)
        else:
            self.layouts.show_again()
        self._started = True
        if self._orders.wanted == self._before:
            self._orders.reload()
        self.counts.start()

    def _connect(self) -> None:
        self._first.read.connect(self._begin)
        self._first.failed.connect(self._failed)
        self._sidebar.view_chosen.connect(self.choice.open_built_in)
        self._sidebar.saved_chosen.connect(self.choice.open_saved)
        self.choice.opened.connect(self._opened)
        self.saved.read.connect(self._show_views)
        self.saved.failed.connect(self._failed)
        self.layouts.failed.connect(self._failed)
        self._watch.read.connect(self._stores_read)
        self._watch.changed_elsewhere.connect(self.counts.look_again)
        self._orders.loaded.connect(lambda _loaded: self._loaded())
        self.counts.counted.connect(self._counted)
        self.counts.stale.connect(self._outdated)
        self._remember_soon.timeout.connect(self._remember)

    def _opened(self, view: str | int) -> None:
        self.layouts.open(view)
        self._show_rows()
        self._remember_soon.start()

    def _loaded(self) -> None:
        self.choice.follow()
        self._show_rows()
        self._remember_soon.start()

    def _stores_read(self) -> None:
        """A store may have got another name, or be gone; another window may have saved views."""
        self._show_views()
        self.saved.look()

    def _show_views(self) -> None:
        """The saved views or the stores were read again."""
        stores = self.stores
        lost = {view.id for view in self.saved.views if lost_its_store(view, stores)}
        newly_lost, self._lost = lost - self._lost, lost
        self._numbers = {key: self._numbers[key] for key in self._numbers.keys() - lost if self.saved.find(key)}
        self._show_rows()
        self.counts.show({view.id: view_filter(view, stores) for view in self.saved.views if view.id not in lost})
        found, self._to_open = self._to_open, None
        if found is not None and self.saved.find(found) is not None:
            self.choice.now_saved(found)
        elif found is not None:
            self._to_open = found
        view = self.choice.saved_view
        if self._started and view is not None and view.id in newly_lost:
            self.choice.open_saved(view.id)

    def _show_rows(self) -> None:
        """Bring sidebar, strip and title in line with what is open."""
        words, open_view, changed = ViewWords(self.stores), self.choice.saved_view, self.choice.changed()
        rows = (
            words.row(
                view,
                changed=changed and view is open_view,
                count=0 if view.id in self._lost else self._numbers.get(view.id),
                stale=view.id in self._stale,
            )
            for view in self.saved.views
        )
        self._sidebar.show_saved(tuple(rows))
        self.strip.show_changed(open_view.name if open_view is not None and changed else None)
        self._show_title()
        self.shown.emit()

    def _show_title(self) -> None:
        """Put the saved view's name before what others call the window."""
        present, view = self._window.windowTitle(), self.choice.saved_view
        if present != self._title:
            self._plain_title = present
        self._title = self._plain_title
        if view is not None:
            name = self.tr("{name} (changed)").format(name=view.name) if self.choice.changed() else view.name
            self._title = f"{name} - {self._plain_title}"
        self._window.setWindowTitle(self._title)

    def _counted(self, view_id: int, count: int) -> None:
        self._numbers[view_id] = count
        self._stale.discard(view_id)
        self._show_rows()

    def _outdated(self) -> None:
        self._stale = set(self._numbers)
        self._show_rows()

    def _remember(self) -> None:
        """Keep what is open for the next start."""
        self._remember_soon.stop()
        last = self.choice.last_view()
        if last == self._remembered:
            return
        self._remembered = last

        async def save(_job: Job) -> None:
            from ordersync_gui.sync.saved_views import save_last_view  # noqa: PLC0415 - not needed for the first paint

            await save_last_view(self._desk, last=last)

        self._jobs.run(self.tr("Remembering the view"), save, on_error=self._failed, quiet=True)

    def _failed(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))
