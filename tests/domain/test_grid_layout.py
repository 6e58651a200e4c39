"""Columns as people choose them: moved, hidden, pinned, kept as JSON, and degraded to what a grid has."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.grid_layout import (
    AUTOMATIC,
    LAYOUT_VERSION,
    ColumnPlace,
    GridLayout,
    fitted,
    layout_from_data,
    layout_to_data,
    moved,
    pinned_up_to,
    with_shown,
)

A, B, C = ColumnPlace("a"), ColumnPlace("b", 12), ColumnPlace("c", shown=False)
LAYOUT = GridLayout((A, B, C), pinned=1)
KEYS = st.sampled_from(("a", "b", "c", "gone", ""))
PLACES = st.builds(ColumnPlace, KEYS, st.none() | st.integers(2, 200), st.booleans())
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(("columns", "pinned", "version", "key", "width", "shown")), inner, max_size=5
        )
    ),
    max_leaves=12,
)


def test_a_layout_comes_back_from_json_as_it_was() -> None:
    assert layout_from_data(json.loads(json.dumps(layout_to_data(LAYOUT)))) == LAYOUT
    assert layout_from_data(layout_to_data(AUTOMATIC)) == AUTOMATIC


def test_what_another_version_wrote_is_taken_as_far_as_it_is_understood() -> None:
    data = {
        "version": LAYOUT_VERSION + 7,
        "pinned": 1,
        "colours": {"a": "red"},
        "columns": [
            {"key": "a", "width": 9000},
            {"key": "new", "angle": 3},
            {"no": "key"},
            7,
            {"key": "b", "width": 5},
        ],
    }
    found = fitted(layout_from_data(data), ("a", "b", "c"))
    assert found.columns == (A, ColumnPlace("b", 5), C)
    assert found.pinned == 1


def test_columns_that_the_grid_gained_since_stand_hidden_at_the_end() -> None:
    assert fitted(GridLayout((B, A)), ("a", "b", "c")).columns == (B, A, C)


def test_where_nothing_would_be_left_the_grid_chooses_itself() -> None:
    assert fitted(GridLayout((C,)), ("a", "c")) == AUTOMATIC
    assert fitted(GridLayout((ColumnPlace("gone"),)), ("a",)) == AUTOMATIC


def test_one_column_at_least_scrolls() -> None:
    assert fitted(GridLayout((A, B), pinned=5), ("a", "b")).pinned == 1


@pytest.mark.parametrize(("steps", "order"), [(1, "bac"), (2, "bca"), (9, "bca"), (-1, "abc"), (0, "abc")])
def test_a_column_moves_as_far_as_there_are_places(steps: int, order: str) -> None:
    assert "".join(place.key for place in moved(LAYOUT, "a", steps).columns) == order


def test_moving_a_column_that_isnt_there_changes_nothing() -> None:
    assert moved(LAYOUT, "gone", 1) == LAYOUT


def test_hiding_keeps_the_last_column_and_never_pins_all_that_are_left() -> None:
    one = with_shown(LAYOUT, "b", shown=False)
    assert (one.shown, one.pinned) == (("a",), 0)
    assert with_shown(one, "a", shown=False) == one
    assert with_shown(LAYOUT, "c", shown=True).shown == ("a", "b", "c")


def test_columns_are_pinned_up_to_a_shown_one() -> None:
    wide = with_shown(LAYOUT, "c", shown=True)
    assert pinned_up_to(wide, "b").pinned == 2
    assert pinned_up_to(wide, "c").pinned == 2, "the last one scrolls"
    assert pinned_up_to(LAYOUT, "c") == LAYOUT, "a hidden one can't be pinned"


@given(ANY_JSON)
def test_no_json_is_an_error(data: object) -> None:
    layout = fitted(layout_from_data(data), ("a", "b", "c"))
    assert layout.automatic or {place.key for place in layout.columns} == {"a", "b", "c"}


@given(st.lists(PLACES, max_size=6), st.integers(-2, 9))
def test_fitting_gives_each_known_column_once_and_is_stable(places: list[ColumnPlace], pinned: int) -> None:
    once = fitted(GridLayout(tuple(places), pinned=pinned), ("a", "b", "c"))
    assert fitted(once, ("a", "b", "c")) == once
    if not once.automatic:
        assert sorted(place.key for place in once.columns) == ["a", "b", "c"]
        assert 0 <= once.pinned < len(once.shown)
