"""Which view of the orders is open, and whether it is still as it was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.last_view import LastView, opening_filter, opening_view
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.order_view import view_key, viewed
from ordersync_gui.domain.saved_view import SavedView, shown_query, view_filter
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.views.find_text import FindText
from ordersync_gui.ui.views.saved_list import SavedList


@dataclass(frozen=True, slots=True)
class _Before:
    """What was shown before a saved view was opened."""

    text: str = ""
    wanted: OrderFilter = field(default_factory=OrderFilter)


class ViewChoice(QObject):
    """Opens views in grid, find box and sidebar. Signals: opened(key of a built-in view, or id of a saved one).

    What a person set up without a saved view comes back when one is left, as far as nobody changed it meanwhile.
    """

    opened = Signal(object)

    def __init__(
        self, orders: OrdersPanel, sidebar: Sidebar, saved: SavedList, *, stores: Callable[[], Sequence[Store]]
    ) -> None:
        super().__init__(orders)
        self._orders, self._sidebar, self._saved, self._stores = orders, sidebar, saved, stores
        self.find = FindText(orders)
        self._open: int | None = None
        self._before = _Before()

    @property
    def saved_view(self) -> SavedView | None:
        """The saved view that is open."""
        return self._saved.find(self._open)

    @property
    def key(self) -> str:
        """The built-in view that is open or that the saved one narrows."""
        return view_key(self._orders.wanted)

    def changed(self) -> bool:
        """Whether the open saved view asks for something else than it was saved with."""
        view = self.saved_view
        return view is not None and self._orders.wanted != view_filter(view, self._stores())

    def last_view(self) -> LastView:
        """What is to be opened at the next start."""
        wanted = self._orders.wanted
        store = next((store for store in self._stores() if store.id == wanted.store_id), None)
        return LastView(
            view_key=self.key,
            saved_view=self._open,
            store_uid=None if store is None else store.uid,
            sort=wanted.sort,
            descending=wanted.descending,
        )

    def open_last(self, last: LastView) -> None:
        """Open what was open when the window was last used; where the grid has that already it reads nothing."""
        wanted = opening_filter(last, views=self._saved.views, stores=self._stores())
        view = opening_view(last, self._saved.views)
        self._sidebar.expect_store(wanted.store_id)
        if view is None:
            self._show(wanted, self.find.text())
            self._sidebar.expect_view(last.view_key)
            self.opened.emit(last.view_key)
        else:
            self._sidebar.saved.choose(view.id)
            self.open_saved(view.id)

    def open_built_in(self, key: str) -> None:
        """Show a built-in view with the store, text and sorting that the grid has."""
        wanted, text = self._without_saved()
        self._open = None
        self._show(viewed(wanted, key), text)
        self.opened.emit(key)

    def open_saved(self, view_id: int) -> None:
        """Show a saved view as it was saved."""
        view = self._saved.find(view_id)
        if view is None:
            return
        if self._open is None:
            self._before = _Before(self.find.text(), self._orders.wanted)
        self._open = view_id
        stores = self._stores()
        self._show(view_filter(view, stores), shown_query(view, stores))
        self.opened.emit(view_id)

    def leave(self) -> None:
        """Go back to the built-in view that the open one narrows."""
        view = self.saved_view
        if view is not None:
            self._sidebar.choose_view(view.view_key)

    def now_saved(self, view_id: int) -> None:
        """What is shown was saved as this view just now."""
        if self._open is None:
            self._before = _Before()
        self._open = view_id
        self._sidebar.saved.choose(view_id)
        self.opened.emit(view_id)

    def follow(self) -> None:
        """Let the sidebar say what the grid shows, where somebody else sent it there, such as a scan."""
        wanted, key, view = self._orders.wanted, self.key, self.saved_view
        if view is not None and key == view.view_key:
            return
        if view is not None or self._sidebar.view_key() != key:
            self._open = None
            self._sidebar.follow_view(key)
            self.opened.emit(key)
        if wanted.store_id != self._sidebar.store_id():
            self._sidebar.choose_store(wanted.store_id)

    def _show(self, wanted: OrderFilter, text: str) -> None:
        """Grid and find box first: what the sidebar tells of the store is no news to them then."""
        self.find.show(text)
        self._orders.table.show_sort(wanted.sort, descending=wanted.descending)
        self._orders.choose(wanted)
        if wanted.store_id != self._sidebar.store_id():
            self._sidebar.choose_store(wanted.store_id)

    def _without_saved(self) -> tuple[OrderFilter, str]:
        """What stays when the saved view is left: what was there before it, and what was changed since."""
        wanted, text, view = self._orders.wanted, self.find.text(), self.saved_view
        if view is None:
            return wanted, text
        stores, before = self._stores(), self._before
        saved = view_filter(view, stores)
        if text == shown_query(view, stores):
            parsed = parse_query(before.text)
            text, wanted = before.text, replace(wanted, text=parsed.words, terms=parsed.terms)
        if saved.store_id is not None and wanted.store_id == saved.store_id:
            wanted = replace(wanted, store_id=before.wanted.store_id)
        if (wanted.sort, wanted.descending) == (saved.sort, saved.descending):
            wanted = replace(wanted, sort=before.wanted.sort, descending=before.wanted.descending)
        return wanted, text
