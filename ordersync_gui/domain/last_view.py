"""What the window showed when it was last used, so that it opens with the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.domain.grid_layout import AUTOMATIC, GridLayout
from ordersync_gui.domain.order_view import ALL, VIEWS, viewed
from ordersync_gui.domain.saved_view import SavedView, view_filter


@dataclass(frozen=True, slots=True)
class LastView:
    """A built-in view with its store (None: all) and sorting; saved_view: the id of the saved one, None for none.

    What stood in the find box isn't kept: a forgotten word would hide orders the next morning.
    """

    view_key: str = ALL
    saved_view: int | None = None
    store_uid: str | None = None
    sort: SortKey = SortKey.ORDERED
    descending: bool = True


def last_view_from_data(data: object) -> LastView:
    """What the database holds; whatever isn't known here has its default."""
    if not isinstance(data, Mapping):
        return LastView()
    key, saved, store, sort = (data.get(name) for name in ("view", "saved", "store_uid", "sort"))
    return LastView(
        view_key=key if key in VIEWS else ALL,
        saved_view=saved if isinstance(saved, int) else None,
        store_uid=store if isinstance(store, str) else None,
        sort=SortKey(sort) if sort in list(SortKey) else SortKey.ORDERED,
        descending=data.get("descending") is not False,
    )


def opening_view(last: LastView, views: Sequence[SavedView]) -> SavedView | None:
    """The saved view to open with; None for a built-in one, also where the saved one was deleted meanwhile."""
    return next((view for view in views if view.id == last.saved_view), None)


def opening_layout(last: LastView, *, views: Sequence[SavedView], layouts: Mapping[str, GridLayout]) -> GridLayout:
    """The columns to open with; layouts: those of the built-in views, by key."""
    saved = opening_view(last, views)
    return layouts.get(last.view_key, AUTOMATIC) if saved is None else saved.layout


def opening_filter(last: LastView, *, views: Sequence[SavedView], stores: Sequence[Store]) -> OrderFilter:
    """What the window asks for first; a store that is gone leaves all of them."""
    saved = opening_view(last, views)
    if saved is not None:
        return view_filter(saved, stores)
    store = next((store for store in stores if store.uid == last.store_uid), None)
    plain = OrderFilter(store_id=None if store is None else store.id, sort=last.sort, descending=last.descending)
    return viewed(plain, last.view_key)
