"""A file of views: nothing of this PC in it, and each entry that can't be taken named with its reason."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.desk import SortKey, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import ColumnPlace, GridLayout
from ordersync_gui.domain.saved_view import MOST_VIEWS, SavedView
from ordersync_gui.domain.saved_view_file import views_from_text, views_to_text

STORE = Store(
    id=3,
    uid="secret-uid",
    name="Oxatis",
    channel="oxatis",
    settings={},
    created_at=datetime(2026, 1, 2, tzinfo=UTC),
)
VIEW = SavedView(
    id=17,
    name="Late mugs",
    query_text="mug age:>2d",
    view_key="shipped",
    store_uid="secret-uid",
    store_name="Oxatis",
    sort=SortKey.TOTAL,
    descending=False,
    layout=GridLayout((ColumnPlace("number", 9), ColumnPlace("tags", shown=False))),
)


def file_of(*entries: Any, version: Any = 1) -> str:  # noqa: ANN401 - JSON
    return json.dumps({"ordersync_views": version, "views": list(entries)})


def refused(*entries: Any) -> list[str]:  # noqa: ANN401 - JSON
    found = views_from_text(file_of(*entries), (STORE,))
    assert found.views == ()
    return [str(reason) for reason in found.refused]


def test_views_come_out_of_a_file_as_they_went_in_but_for_their_ids() -> None:
    found = views_from_text(views_to_text((VIEW, SavedView(2, "Plain")), (STORE,)), (STORE,))
    assert found.views == (replace(VIEW, id=0), SavedView(0, "Plain"))
    assert found.refused == ()


def test_a_file_names_stores_by_their_present_names_and_holds_no_id() -> None:
    text = views_to_text((VIEW,), (replace(STORE, name="Oxatis FR"),))
    assert "Oxatis FR" in text
    assert "secret-uid" not in text
    assert "17" not in text


def test_on_another_pc_a_view_belongs_to_the_store_of_that_name() -> None:
    there = replace(STORE, id=1, uid="there", name="OXATIS")
    (view,) = views_from_text(views_to_text((VIEW,), (STORE,)), (there,)).views
    assert (view.store_uid, view.store_name) == ("there", "OXATIS")


def test_the_good_entries_of_a_file_are_taken_and_the_others_named() -> None:
    found = views_from_text(file_of({"name": "Good"}, {"query": "x"}, {"name": "Bad", "view": "moon"}), (STORE,))
    assert [view.name for view in found.views] == ["Good"]
    assert [str(reason) for reason in found.refused] == [
        "Entry 2 of the file has no name.",
        'The view "Bad" is based on one that isn\'t known here: moon.',
    ]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (7, "Entry 1 of the file has no name."),
        ({"name": "  "}, "Entry 1 of the file: A view needs a name."),
        ({"name": "n" * 61}, "at most 60 letters"),
        ({"name": "V", "sort": "moon"}, 'The view "V" is sorted by what isn\'t known here: moon.'),
        ({"name": "V", "query": 5}, 'What the view "V" looks for is no text.'),
        ({"name": "V", "query": "age:>2x"}, 'The view "V": '),
        ({"name": "V", "store": "Gone"}, 'The view "V" is for the store "Gone", which isn\'t here.'),
        ({"name": "V", "view": ["all"]}, "isn't known here"),
        ({"name": "V", "sort": {}}, "isn't known here"),
    ],
    ids=["number", "blank", "long", "sort", "query", "mistake", "store", "view list", "sort object"],
)
def test_an_entry_that_cant_be_taken_is_told_with_its_reason(entry: object, said: str) -> None:
    (reason,) = refused(entry)
    assert said in reason


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[]",
        "{}",
        '{"views": []}',
        file_of(version="1"),
        file_of(version=True),
        '{"ordersync_views": 1}',
        "[" * 100_000,
    ],
    ids=["empty", "text", "list", "object", "no mark", "text mark", "true mark", "no views", "deep"],
)
def test_a_file_of_something_else_is_refused_whole(text: str) -> None:
    with pytest.raises(UsageError, match="no file with views"):
        views_from_text(text, ())


def test_a_file_of_a_newer_version_or_with_too_many_views_is_refused_whole() -> None:
    with pytest.raises(UsageError, match="newer version"):
        views_from_text(file_of({"name": "V"}, version=2), ())
    with pytest.raises(UsageError, match="more than"):
        views_from_text(file_of(*[{"name": f"V{number}"} for number in range(MOST_VIEWS + 1)]), ())


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("name", "query", "view", "store", "sort", "columns")), inner, max_size=6
        )
    ),
    max_leaves=10,
)


@given(st.lists(ANYTHING, max_size=4))
def test_each_entry_whatever_it_is_is_either_taken_or_named(entries: list[object]) -> None:
    found = views_from_text(file_of(*entries), (STORE,))
    assert len(found.views) + len(found.refused) == len(entries)
    again = views_from_text(views_to_text(found.views, (STORE,)), (STORE,))
    assert again.views == found.views
