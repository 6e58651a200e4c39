"""Keeps the views that people made: added, replaced, renamed, put in order, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peewee import fn

from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.saved_view import LONGEST_NAME, MOST_VIEWS, SavedView, checked_view, view_to_data
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import SavedViews
from ordersync_gui.storage.folding import fold


def save_view(db: Database, view: SavedView, *, replace_same_name: bool = False) -> SavedView:
    """Keep a view and give it with its id: a new one at the end, one with an id in its own place.

    replace_same_name: a new view takes the place of one with its name. Raises UsageError (field "name") where
    another view has that name, and NotFound where the view to be changed is gone.
    """
    view = checked_view(view)
    with db.transaction():
        same = _with_name(db, view.name)
        if view.id:
            _refuse_taken(view.name, same, apart_from=view.id)
            return _change(db, view)
        if same is not None and replace_same_name:
            return _change(db, replace(view, id=same))
        _refuse_taken(view.name, same)
        return _add(db, view)


def delete_view(db: Database, view_id: int) -> None:
    """Forget a view; one that is gone already stays gone."""
    db.run(SavedViews.delete().where(SavedViews.id == view_id))


def put_in_order(db: Database, view_ids: Sequence[int]) -> None:
    """Let the views stand in this order; those that aren't named follow behind as they stood."""
    with db.transaction():
        known = db.column(SavedViews.select(SavedViews.id).order_by(SavedViews.position, SavedViews.id))
        named = [view_id for view_id in dict.fromkeys(view_ids) if view_id in known]
        order = [*named, *(view_id for view_id in known if view_id not in named)]
        for position, view_id in enumerate(order):
            db.run(SavedViews.update(position=position).where(SavedViews.id == view_id))


def free_name(db: Database, name: str) -> str:
    """The name, or the name with the first number behind it that no view has."""
    taken = set(db.column(SavedViews.select(SavedViews.name_folded)))
    if fold(name) not in taken:
        return name
    endings = (f" ({number})" for number in range(2, len(taken) + 3))
    candidates = (f"{name[: LONGEST_NAME - len(ending)].rstrip()}{ending}" for ending in endings)
    return next(one for one in candidates if fold(one) not in taken)


def _change(db: Database, view: SavedView) -> SavedView:
    if not db.run(SavedViews.update(**_columns(view)).where(SavedViews.id == view.id)):
        raise NotFound(say('The view "{name}" is no longer here.', name=view.name))
    return view


def _add(db: Database, view: SavedView) -> SavedView:
    count, last = db.tuples(SavedViews.select(fn.COUNT(SavedViews.id), fn.MAX(SavedViews.position)))[0]
    if count >= MOST_VIEWS:
        raise UsageError(
            say("There are {n} saved views already.", n=count), remedy=say("Delete some that nobody uses.")
        )
    position = 0 if last is None else last + 1
    return replace(view, id=db.run(SavedViews.insert(position=position, **_columns(view))))


def _columns(view: SavedView) -> dict[str, str]:
    return {"name": view.name, "name_folded": fold(view.name), "definition": to_json(view_to_data(view))}


def _with_name(db: Database, name: str) -> int | None:
    found: list[int] = db.column(SavedViews.select(SavedViews.id).where(SavedViews.name_folded == fold(name)))
    return found[0] if found else None


def _refuse_taken(name: str, same: int | None, *, apart_from: int = 0) -> None:
    if same is not None and same != apart_from:
        raise UsageError(
            say('There is a view called "{name}" already.', name=name),
            remedy=say("Choose another name."),
            field="name",
        )
