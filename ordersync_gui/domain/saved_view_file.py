"""Saved views as one JSON file that another PC can read: stores by name, nothing of this PC in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ordersync_gui.domain.desk import SortKey, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import layout_from_data, layout_to_data
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.order_view import ALL, VIEWS
from ordersync_gui.domain.saved_view import MOST_VIEWS, SavedView, checked_view, store_of
from ordersync_gui.domain.wording import Message, say

FILE_VERSION = 1
LARGEST_FILE = 1_000_000  # bytes
_MARK = "ordersync_views"


@dataclass(frozen=True, slots=True)
class ReadViews:
    """What a file holds: the views that can be taken, and a sentence for each one that can't."""

    views: tuple[SavedView, ...]
    refused: tuple[Message, ...] = ()


def views_to_text(views: Sequence[SavedView], stores: Sequence[Store]) -> str:
    """The views as the text of a file."""
    entries = [_entry(view, stores) for view in views]
    return json.dumps({_MARK: FILE_VERSION, "views": entries}, ensure_ascii=False, indent=2) + "\n"


def views_from_text(text: str, stores: Sequence[Store]) -> ReadViews:
    """The views that a file's text holds, for these stores, without ids. Raises UsageError where it is none."""
    entries = _entries(text)
    views: list[SavedView] = []
    refused: list[Message] = []
    for number, entry in enumerate(entries, 1):
        try:
            views.append(_view(entry, number, stores))
        except UsageError as error:
            refused.append(error.what)
    return ReadViews(tuple(views), tuple(refused))


def _entry(view: SavedView, stores: Sequence[Store]) -> dict[str, Any]:
    store = store_of(view, stores)
    name = view.store_name if store is None else store.name
    return {
        "name": view.name,
        "query": view.query_text,
        "view": view.view_key,
        "store": name if view.store_uid is not None else None,
        "sort": view.sort.value,
        "descending": view.descending,
        "columns": layout_to_data(view.layout),
    }


def _entries(text: str) -> list[object]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _no_such_file() from error
    version = data.get(_MARK) if isinstance(data, Mapping) else None
    if not isinstance(version, int) or isinstance(version, bool):
        raise _no_such_file()
    if version > FILE_VERSION:
        raise UsageError(
            say("A newer version of ordersync wrote this file; no view was taken."),
            remedy=say("Update ordersync on this PC, then import the file again."),
            field="file",
        )
    entries = data.get("views")
    if not isinstance(entries, list):
        raise _no_such_file()
    if len(entries) > MOST_VIEWS:
        raise UsageError(say("The file holds more than {n} views; no view was taken.", n=MOST_VIEWS), field="file")
    return entries


def _no_such_file() -> UsageError:
    return UsageError(
        say("This is no file with views of ordersync."),
        remedy=say("Choose one that was written with Export views."),
        field="file",
    )


def _view(entry: object, number: int, stores: Sequence[Store]) -> SavedView:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("name"), str):
        raise UsageError(say("Entry {n} of the file has no name.", n=number))
    name = " ".join(entry["name"].split())
    query, key, sort = entry.get("query", ""), entry.get("view", ALL), entry.get("sort", SortKey.ORDERED.value)
    if key not in VIEWS:
        raise UsageError(
            say('The view "{name}" is based on one that isn\'t known here: {key}.', name=name, key=key)
        )
    if sort not in list(SortKey):
        raise UsageError(
            say('The view "{name}" is sorted by what isn\'t known here: {sort}.', name=name, sort=sort)
        )
    if not isinstance(query, str):
        raise UsageError(say('What the view "{name}" looks for is no text.', name=name))
    view = SavedView(
        id=0,
        name=name,
        query_text=_checked_query(" ".join(query.split()), name),
        view_key=key,
        sort=SortKey(sort),
        descending=entry.get("descending") is not False,
        layout=layout_from_data(entry.get("columns")),
    )
    return _named(_for_store(view, entry.get("store"), stores), number)


def _checked_query(query: str, name: str) -> str:
    problems = parse_query(query).problems
    if problems:
        raise UsageError(say('The view "{name}": {problem}', name=name, problem=problems[0].message))
    return query


def _for_store(view: SavedView, store_name: object, stores: Sequence[Store]) -> SavedView:
    if store_name is None:
        return view
    folded = str(store_name).casefold()
    store = next((store for store in stores if store.name.casefold() == folded), None)
    if store is None:
        raise UsageError(
            say(
                'The view "{name}" is for the store "{store}", which isn\'t here.',
                name=view.name,
                store=store_name,
            )
        )
    return replace(view, store_uid=store.uid, store_name=store.name)


def _named(view: SavedView, number: int) -> SavedView:
    """The view, its name and lengths checked; raises UsageError naming the entry."""
    try:
        return checked_view(view)
    except UsageError as error:
        raise UsageError(say("Entry {n} of the file: {problem}", n=number, problem=error.what)) from error
