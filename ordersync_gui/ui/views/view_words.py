"""Saved views in words: what one looks for, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.desk import SortKey, Store
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.saved_view import SavedView, lost_its_store, store_of
from ordersync_gui.ui.order_views import view_label
from ordersync_gui.ui.orders.columns import COLUMNS, column_title
from ordersync_gui.ui.sidebar_saved import SavedRow
from ordersync_gui.ui.text import shown

_COLUMN_OF: Mapping[SortKey, str] = {column.sort: column.key for column in COLUMNS if column.sort is not None}


class ViewWords:
    """Words saved views for these stores."""

    def __init__(self, stores: Sequence[Store]) -> None:
        self._stores = stores

    def explained(self, view: SavedView) -> str:
        """What the view looks for, where and in which order: a line each."""
        tr = QCoreApplication.translate
        lines = [tr("views", "View: {view}").format(view=view_label(view.view_key))]
        if view.query_text:
            lines.append(tr("views", "Find: {text}").format(text=view.query_text))
        if view.store_uid is not None:
            store = store_of(view, self._stores)
            name = view.store_name if store is None else store.name
            lines.append(tr("views", "Store: {store}").format(store=name))
        down = tr("views", "downwards") if view.descending else tr("views", "upwards")
        column = column_title(_COLUMN_OF[view.sort])
        lines.append(tr("views", "Sorted by: {column}, {direction}").format(column=column, direction=down))
        return "\n".join(lines)

    def trouble(self, view: SavedView) -> str:
        """What is wrong with the view, "" where nothing is."""
        tr = QCoreApplication.translate
        if lost_its_store(view, self._stores):
            return tr("views", "Its store {store} is no longer here, so that it finds nothing.").format(
                store=view.store_name
            )
        problems = parse_query(view.query_text).problems
        return shown(problems[0].message) if problems else ""

    def row(self, view: SavedView, *, changed: bool, count: int | None, stale: bool) -> SavedRow:
        """The view as the sidebar shows it."""
        trouble = self.trouble(view)
        return SavedRow(
            id=view.id,
            name=view.name,
            tip="\n".join(part for part in (view.name, trouble, self.explained(view)) if part),
            troubled=bool(trouble),
            changed=changed,
            count=count,
            stale=stale,
        )
