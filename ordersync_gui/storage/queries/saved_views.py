"""Reads of the views that people made, of the columns that a view shows, and of the view that was open last."""

from __future__ import annotations

from ordersync_gui.domain.grid_layout import AUTOMATIC, GridLayout, layout_from_data
from ordersync_gui.domain.last_view import LastView, last_view_from_data
from ordersync_gui.domain.saved_view import SavedView, view_from_data
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import DeskSettings, GridLayouts, SavedViews
from ordersync_gui.storage.grid_layouts import LAST_VIEW


def saved_views(db: Database) -> tuple[SavedView, ...]:
    """All saved views in their order."""
    columns = (SavedViews.id, SavedViews.name, SavedViews.definition)
    rows = db.tuples(SavedViews.select(*columns).order_by(SavedViews.position, SavedViews.id))
    return tuple(view_from_data(view_id, name, from_json(text)) for view_id, name, text in rows)


def grid_layout(db: Database, view_key: str) -> GridLayout:
    """The columns of a built-in view; the automatic layout where nobody chose any."""
    found = db.column(GridLayouts.select(GridLayouts.layout).where(GridLayouts.view == view_key))
    return layout_from_data(from_json(found[0])) if found else AUTOMATIC


def grid_layouts(db: Database) -> dict[str, GridLayout]:
    """The columns of every built-in view for which somebody chose them, by the view's key."""
    rows = db.tuples(GridLayouts.select(GridLayouts.view, GridLayouts.layout))
    return {view: layout_from_data(from_json(text)) for view, text in rows}


def last_view(db: Database) -> LastView:
    """What the window showed when it was last used."""
    found = db.column(DeskSettings.select(DeskSettings.value).where(DeskSettings.key == LAST_VIEW))
    return last_view_from_data(from_json(found[0])) if found else LastView()
