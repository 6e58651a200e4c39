"""What people do with their views: save, rename, delete, put in order, choose columns, carry to another PC."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import GridLayout
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.domain.saved_view_file import LARGEST_FILE, ReadViews, views_from_text, views_to_text
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import grid_layouts, queries, saved_views
from ordersync_gui.storage.queries.saved_views import saved_views as all_views
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.whole_file import appearing_whole


@dataclass(frozen=True, slots=True)
class TakenViews:
    """What became of a file's views: added, put in the place of an old one, or refused with a sentence."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    refused: tuple[Message, ...] = ()


async def save(desk: Desk, *, view: SavedView, replace_same_name: bool = False) -> SavedView:
    """Keep a new view, or what changed of one with an id; gives it with its id.

    Raises UsageError (field "name") where another view has that name and isn't to be replaced, NotFound.
    """
    return await desk.workers.write(saved_views.save_view, desk.db, view, replace_same_name=replace_same_name)


async def delete(desk: Desk, *, view_id: int) -> None:
    """Forget a view; orders aren't touched."""
    await desk.workers.write(saved_views.delete_view, desk.db, view_id)


async def put_in_order(desk: Desk, *, view_ids: Sequence[int]) -> None:
    """Let the views stand in this order."""
    await desk.workers.write(saved_views.put_in_order, desk.db, view_ids)


async def save_layout(desk: Desk, *, view: str | int, layout: GridLayout) -> None:
    """Keep the columns of a view: a built-in one by its key, a saved one by its id."""
    if isinstance(view, int):
        await desk.workers.write(grid_layouts.save_layout_of_saved, desk.db, view, layout)
    else:
        await desk.workers.write(grid_layouts.save_layout, desk.db, view, layout)


async def save_last_view(desk: Desk, *, last: LastView) -> None:
    """Keep what the window shows, for its next start."""
    await desk.workers.write(grid_layouts.save_last_view, desk.db, last)


async def export_views(desk: Desk, *, file: Path, view_ids: Sequence[int] | None = None) -> int:
    """Write the views (all, or these) into a JSON file, replacing it; gives how many. Raises UsageError."""
    return await desk.workers.read(_write, desk, file, view_ids)


async def read_views(desk: Desk, *, file: Path) -> ReadViews:
    """What a file holds, checked entry by entry against the stores of this desk. Raises UsageError."""
    return await desk.workers.read(_read, desk, file)


async def take_views(desk: Desk, *, read: ReadViews, replace_same_name: bool) -> TakenViews:
    """Keep the views of a file; one whose name is taken replaces the old one, else gets a number to its name."""
    return await desk.workers.write(_take, desk, read, replace_same_name=replace_same_name)


def _write(desk: Desk, file: Path, view_ids: Sequence[int] | None) -> int:
    views = [view for view in all_views(desk.db) if view_ids is None or view.id in view_ids]
    text = views_to_text(views, queries.stores(desk.db))
    with appearing_whole(file, "utf-8") as stream:
        stream.write(text)
    return len(views)


def _read(desk: Desk, file: Path) -> ReadViews:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise UsageError(say("The file {file} is too large to hold views.", file=file), field="file")
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(say("This is no file with views of ordersync."), field="file") from error
    except OSError as error:
        raise UsageError(
            say("The file {file} can't be read.", file=file), detail=str(error), field="file"
        ) from error
    return views_from_text(text, queries.stores(desk.db))


def _take(desk: Desk, read: ReadViews, *, replace_same_name: bool) -> TakenViews:
    added: list[str] = []
    replaced: list[str] = []
    refused = list(read.refused)
    with desk.db.transaction():
        for view in read.views:
            name = saved_views.free_name(desk.db, view.name)
            taken = name != view.name
            kept = view if replace_same_name else replace(view, name=name)
            try:
                saved_views.save_view(desk.db, kept, replace_same_name=replace_same_name)
            except UsageError as error:
                refused.append(say('The view "{name}": {problem}', name=view.name, problem=error.what))
                continue
            (replaced if taken and replace_same_name else added).append(kept.name)
    return TakenViews(tuple(added), tuple(replaced), tuple(refused))
