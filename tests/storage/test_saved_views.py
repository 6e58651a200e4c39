"""Views that people made, the columns of views, and the view that was open last, in the database."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ordersync_gui.domain.desk import SortKey
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.domain.saved_view import MOST_VIEWS, SavedView
from ordersync_gui.storage import grid_layouts, queries, saved_views
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import SavedViews

LAYOUT = GridLayout((ColumnPlace("number", 9), ColumnPlace("tags", shown=False)))
MUGS = SavedView(0, "Mugs", query_text="mug", sort=SortKey.TOTAL, layout=LAYOUT)


def names(db: Database) -> list[str]:
    return [view.name for view in queries.saved_views(db)]


def add(db: Database, *named: str) -> list[SavedView]:
    return [saved_views.save_view(db, replace(MUGS, name=name)) for name in named]


def test_a_view_is_kept_with_all_that_it_asks_for(db: Database) -> None:
    kept = saved_views.save_view(db, replace(MUGS, name="  Blue   mugs "))
    assert kept == replace(MUGS, id=kept.id, name="Blue mugs")
    assert kept.id > 0
    assert queries.saved_views(db) == (kept,)


def test_views_stand_in_the_order_in_which_they_were_made_until_somebody_moves_them(db: Database) -> None:
    a, b, c = add(db, "Zebra", "Ant", "Mule")
    assert names(db) == ["Zebra", "Ant", "Mule"]
    saved_views.put_in_order(db, [c.id, a.id])
    assert names(db) == ["Mule", "Zebra", "Ant"], "one that nobody named comes behind"
    saved_views.put_in_order(db, [4711, b.id, b.id])
    assert names(db) == ["Ant", "Mule", "Zebra"], "one that is gone is passed over"
    add(db, "New")
    assert names(db)[-1] == "New"


@pytest.mark.parametrize(
    "name", ["mugs", "MUGS", "\uff2d\uff35\uff27\uff33", " Mugs "], ids=["small", "capitals", "wide", "blanks"]
)
def test_a_name_is_taken_in_whatever_letters(db: Database, name: str) -> None:
    add(db, "Mugs")
    with pytest.raises(UsageError) as caught:
        add(db, name)
    assert caught.value.field == "name"
    assert names(db) == ["Mugs"]


def test_a_view_may_take_the_place_of_one_with_its_name(db: Database) -> None:
    first, _ = add(db, "Mugs", "Cups")
    kept = saved_views.save_view(db, SavedView(0, "MUGS", query_text="blue"), replace_same_name=True)
    assert kept.id == first.id
    assert names(db) == ["MUGS", "Cups"]
    assert queries.saved_views(db)[0].query_text == "blue"


def test_a_view_is_changed_and_renamed_in_its_place(db: Database) -> None:
    first, second = add(db, "Mugs", "Cups")
    saved_views.save_view(db, replace(first, name="mugs", query_text="blue"))
    assert names(db) == ["mugs", "Cups"], "its own name in other letters is free for it"
    with pytest.raises(UsageError, match="already"):
        saved_views.save_view(db, replace(second, name="MUGS"))
    with pytest.raises(UsageError, match="already"):
        saved_views.save_view(db, replace(second, name="MUGS"), replace_same_name=True)
    assert names(db) == ["mugs", "Cups"]


def test_a_view_that_another_window_deleted_isnt_made_again(db: Database) -> None:
    (view,) = add(db, "Mugs")
    saved_views.delete_view(db, view.id)
    saved_views.delete_view(db, view.id)
    with pytest.raises(NotFound, match="no longer"):
        saved_views.save_view(db, replace(view, query_text="blue"))
    grid_layouts.save_layout_of_saved(db, view.id, LAYOUT)
    assert names(db) == []


def test_there_is_an_end_to_how_many_there_are(db: Database) -> None:
    add(db, *(f"V{number}" for number in range(MOST_VIEWS)))
    with pytest.raises(UsageError, match="Delete some"):
        add(db, "One more")
    assert len(names(db)) == MOST_VIEWS


def test_a_taken_name_gets_the_first_free_number(db: Database) -> None:
    assert saved_views.free_name(db, "Mugs") == "Mugs"
    add(db, "mugs", "MUGS (2)")
    assert saved_views.free_name(db, "Mugs") == "Mugs (3)"


def test_a_name_of_full_length_makes_room_for_its_number(db: Database) -> None:
    longest = "n" * 60
    add(db, longest)
    free = saved_views.free_name(db, longest)
    assert free.endswith(" (2)")
    add(db, free)
    assert len(names(db)) == 2


def test_columns_of_a_saved_view_are_kept_without_touching_the_rest_of_it(db: Database) -> None:
    (view,) = add(db, "Mugs")
    other = GridLayout((ColumnPlace("buyer", 20), ColumnPlace("number")), pinned=1)
    grid_layouts.save_layout_of_saved(db, view.id, other)
    assert queries.saved_views(db) == (replace(view, layout=other),)
    grid_layouts.save_layout_of_saved(db, view.id, AUTOMATIC)
    assert queries.saved_views(db) == (replace(view, layout=AUTOMATIC),)


def test_each_built_in_view_has_its_own_columns_until_they_are_reset(db: Database) -> None:
    other = GridLayout((ColumnPlace("buyer"),))
    grid_layouts.save_layout(db, "all", LAYOUT)
    grid_layouts.save_layout(db, "all", other)
    grid_layouts.save_layout(db, "shipped", LAYOUT)
    assert queries.grid_layouts(db) == {"all": other, "shipped": LAYOUT}
    assert queries.grid_layout(db, "all") == other
    grid_layouts.save_layout(db, "all", AUTOMATIC)
    assert queries.grid_layout(db, "all") == AUTOMATIC
    assert queries.grid_layouts(db) == {"shipped": LAYOUT}


def test_the_view_that_was_open_last_is_kept_and_an_unknown_one_is_the_usual_one(db: Database) -> None:
    assert queries.last_view(db) == LastView()
    last = LastView("shipped", saved_view=4, store_uid="u", sort=SortKey.BUYER, descending=False)
    grid_layouts.save_last_view(db, LastView("attention"))
    grid_layouts.save_last_view(db, last)
    assert queries.last_view(db) == last
    assert queries.desk_settings(db) is not None, "the desk's other settings aren't disturbed"


def test_what_a_newer_version_kept_of_a_view_is_read_as_far_as_it_is_known(db: Database) -> None:
    (view,) = add(db, "Mugs")
    db.run(SavedViews.update(definition='{"query":"blue","sort":"moon","columns":{"columns":[{"key":"x"}]}}'))
    (found,) = queries.saved_views(db)
    assert (found.id, found.query_text, found.sort) == (view.id, "blue", SortKey.ORDERED)
    assert found.layout.shown == ("x",), "the grid passes over what it doesn't have"
