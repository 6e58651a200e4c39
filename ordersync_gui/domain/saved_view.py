"""A view of the orders that a person made: a question kept as typed, its store, base view, sorting and columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import AUTOMATIC, GridLayout, layout_from_data, layout_to_data
from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.domain.order_query import Term, TermKey
from ordersync_gui.domain.order_view import ALL, VIEWS, view_key, viewed
from ordersync_gui.domain.wording import say

LONGEST_NAME = 60
LONGEST_QUERY = 1_000
MOST_VIEWS = 200


@dataclass(frozen=True, slots=True)
class SavedView:
    """A saved view; id is 0 until it is in the database.

    query_text: what stood in the find box, as typed, so that "age:>2d" goes on to mean two days before now.
    view_key: the built-in view that it narrows. store_uid, store_name: its store, None and "" for all;
    the name is that of the time when the view was saved.
    """

    id: int
    name: str
    query_text: str = ""
    view_key: str = ALL
    store_uid: str | None = None
    store_name: str = ""
    sort: SortKey = SortKey.ORDERED
    descending: bool = True
    layout: GridLayout = AUTOMATIC


def checked_view(view: SavedView) -> SavedView:
    """The view with a tidy name; raises UsageError naming the field at fault."""
    name = " ".join(view.name.split())
    if not name or not name.isprintable():
        raise UsageError(say("A view needs a name."), field="name")
    if len(name) > LONGEST_NAME:
        raise UsageError(say("A view's name has at most {n} letters.", n=LONGEST_NAME), field="name")
    if len(view.query_text) > LONGEST_QUERY:
        raise UsageError(
            say("What the view looks for is too long: at most {n} letters.", n=LONGEST_QUERY), field="query"
        )
    return replace(view, name=name, query_text=whole_letters(view.query_text))


def view_of(
    wanted: OrderFilter, *, name: str, query_text: str, stores: Sequence[Store], layout: GridLayout
) -> SavedView:
    """What the grid shows now as a view to be saved; query_text is what stands in the find box."""
    store = next((store for store in stores if store.id == wanted.store_id), None)
    return SavedView(
        id=0,
        name=name,
        query_text=" ".join(query_text.split()),
        view_key=view_key(wanted),
        store_uid=None if store is None else store.uid,
        store_name="" if store is None else store.name,
        sort=wanted.sort,
        descending=wanted.descending,
        layout=layout,
    )


def store_of(view: SavedView, stores: Sequence[Store]) -> Store | None:
    """The view's store, or one connected anew under its name; None for all stores, or where it is gone."""
    if view.store_uid is None:
        return None
    named = (store for store in stores if store.name.casefold() == view.store_name.casefold())
    return next((store for store in stores if store.uid == view.store_uid), None) or next(named, None)


def lost_its_store(view: SavedView, stores: Sequence[Store]) -> bool:
    """Whether the view is for a store that isn't here any more."""
    return view.store_uid is not None and store_of(view, stores) is None


def shown_query(view: SavedView, stores: Sequence[Store]) -> str:
    """What stands in the find box while the view is open.

    A view whose store is gone asks for a store of that name, for all to see: there are no such orders.
    """
    text = view.query_text
    if not lost_its_store(view, stores):
        return text
    from ordersync_gui.domain.order_query_text import (  # noqa: PLC0415 - not needed for the first paint
        parse_query,
        term_text,
        without_part,
    )

    # Of several stores that are asked for one is enough, so that the others have to go.
    for part in reversed(parse_query(text).parts):
        if any(term.key is TermKey.STORE and not term.negated for term in part.terms):
            text = without_part(text, part)
    return f"{text} {term_text(Term(TermKey.STORE, view.store_name))}".strip()


def view_filter(view: SavedView, stores: Sequence[Store]) -> OrderFilter:
    """What the view asks for; a mistake in its question asks for nothing."""
    from ordersync_gui.domain.order_query_text import parse_query  # noqa: PLC0415 - not needed for the first paint

    parsed, store = parse_query(shown_query(view, stores)), store_of(view, stores)
    plain = OrderFilter(
        store_id=None if store is None else store.id,
        text=parsed.words,
        terms=parsed.terms,
        sort=view.sort,
        descending=view.descending,
    )
    return viewed(plain, view.view_key)


def view_to_data(view: SavedView) -> dict[str, object]:
    """The view as the database keeps it in JSON, apart from id and name."""
    return {
        "query": view.query_text,
        "view": view.view_key,
        "store_uid": view.store_uid,
        "store": view.store_name,
        "sort": view.sort.value,
        "descending": view.descending,
        "columns": layout_to_data(view.layout),
    }


def view_from_data(view_id: int, name: str, data: object) -> SavedView:
    """The view that the database holds; what another version wrote and this one doesn't know has its default."""
    given = data if isinstance(data, Mapping) else {}
    sort, key, uid = given.get("sort"), given.get("view"), given.get("store_uid")
    return SavedView(
        id=view_id,
        name=name,
        query_text=str(given.get("query") or ""),
        view_key=key if key in VIEWS else ALL,
        store_uid=uid if isinstance(uid, str) else None,
        store_name=str(given.get("store") or ""),
        sort=SortKey(sort) if sort in list(SortKey) else SortKey.ORDERED,
        descending=given.get("descending") is not False,
        layout=layout_from_data(given.get("columns")),
    )
