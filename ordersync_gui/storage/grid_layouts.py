"""Keeps which columns a view shows, and which view was open last."""

from __future__ import annotations

from ordersync_gui.domain.grid_layout import GridLayout, layout_to_data
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import from_json, to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import GridLayouts, SavedViews

LAST_VIEW = "last_view"  # among the desk's settings


def save_layout(db: Database, view_key: str, layout: GridLayout) -> None:
    """Keep the columns of a built-in view; the automatic layout forgets what was chosen."""
    with db.transaction():
        if layout.automatic:
            db.run(GridLayouts.delete().where(GridLayouts.view == view_key))
        else:
            row = {"view": view_key, "layout": to_json(layout_to_data(layout))}
            insert_rows(db, "grid_layout", [row], replace=("view",))


def save_layout_of_saved(db: Database, view_id: int, layout: GridLayout) -> None:
    """Keep the columns of a saved view in its definition, nothing else of it; a view that is gone stays gone."""
    with db.transaction():
        for text in db.column(SavedViews.select(SavedViews.definition).where(SavedViews.id == view_id)):
            definition = {**from_json(text), "columns": layout_to_data(layout)}
            db.run(SavedViews.update(definition=to_json(definition)).where(SavedViews.id == view_id))


def save_last_view(db: Database, last: LastView) -> None:
    """Keep what the window shows, to be shown again at the next start."""
    value = {
        "view": last.view_key,
        "saved": last.saved_view,
        "store_uid": last.store_uid,
        "sort": last.sort.value,
        "descending": last.descending,
    }
    with db.transaction():
        insert_rows(db, "desk_setting", [{"key": LAST_VIEW, "value": to_json(value)}], replace=("key",))
