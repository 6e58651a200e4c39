"""Saved views: what they ask for, what they keep, and what becomes of one whose store is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout
from ordersync_gui.domain.last_view import (
    LastView,
    last_view_from_data,
    opening_filter,
    opening_layout,
    opening_view,
)
from ordersync_gui.domain.order_query import Comparison, Term, TermKey
from ordersync_gui.domain.order_view import ATTENTION, LEFT_OUT, VIEWS, view_key, viewed
from ordersync_gui.domain.saved_view import (
    LONGEST_NAME,
    SavedView,
    checked_view,
    lost_its_store,
    shown_query,
    store_of,
    view_filter,
    view_from_data,
    view_of,
    view_to_data,
)
from ordersync_gui.domain.status import OrderStatus

NOW = datetime(2026, 1, 2, tzinfo=UTC)
OXATIS = Store(id=3, uid="ox", name="Oxatis", channel="oxatis", settings={}, created_at=NOW)
OTHER = replace(OXATIS, id=4, uid="ot", name="Other shop")
LAYOUT = GridLayout((ColumnPlace("number", 9), ColumnPlace("tags", shown=False)), pinned=0)
VIEW = SavedView(
    id=7,
    name="Late mugs",
    query_text="mug age:>2d",
    view_key=OrderStatus.AWAITING_SHIPMENT.value,
    store_uid="ox",
    store_name="Oxatis",
    sort=SortKey.TOTAL,
    descending=False,
    layout=LAYOUT,
)


@pytest.mark.parametrize("key", VIEWS)
def test_each_built_in_view_is_known_again_by_what_it_asks_for(key: str) -> None:
    assert view_key(viewed(OrderFilter(store_id=3, text="mug"), key)) == key


def test_a_view_asks_for_its_words_terms_store_base_and_order() -> None:
    assert view_filter(VIEW, (OTHER, OXATIS)) == OrderFilter(
        store_id=3,
        status=OrderStatus.AWAITING_SHIPMENT,
        text="mug",
        terms=(Term(TermKey.AGE, timedelta(days=2), Comparison.MORE),),
        sort=SortKey.TOTAL,
        descending=False,
    )


def test_what_is_shown_becomes_a_view_that_asks_for_the_same() -> None:
    wanted = view_filter(VIEW, (OXATIS,))
    view = view_of(wanted, name="n", query_text=" mug  age:>2d ", stores=(OXATIS,), layout=LAYOUT)
    assert view == replace(VIEW, id=0, name="n")


def test_a_view_comes_back_from_what_the_database_keeps() -> None:
    assert view_from_data(7, "Late mugs", view_to_data(VIEW)) == VIEW
    assert view_from_data(1, "x", {"sort": "by moon", "view": "no such", "columns": 4}) == SavedView(1, "x")
    assert view_from_data(1, "x", "no object") == SavedView(1, "x")


def test_a_store_keeps_its_views_under_another_name_and_when_it_is_connected_anew() -> None:
    renamed = replace(OXATIS, name="Oxatis FR")
    anew = replace(OXATIS, id=9, uid="new", name="OXATIS")
    assert store_of(VIEW, (OTHER, renamed)) == renamed
    assert store_of(VIEW, (OTHER, anew)) == anew
    assert not lost_its_store(VIEW, (anew,))


def test_a_view_without_its_store_asks_for_a_store_that_isnt_there_and_says_so_in_the_find_box() -> None:
    view = replace(VIEW, query_text='mug store:Another -store:"Other shop"')
    assert lost_its_store(view, (OTHER,))
    assert shown_query(view, (OTHER,)) == 'mug -store:"Other shop" store:Oxatis'
    wanted = view_filter(view, (OTHER,))
    assert wanted.store_id is None
    assert [term.value for term in wanted.terms if not term.negated] == ["Oxatis"]


def test_a_view_for_all_stores_loses_none() -> None:
    everywhere = replace(VIEW, store_uid=None, store_name="")
    assert not lost_its_store(everywhere, ())
    assert view_filter(everywhere, (OXATIS,)).store_id is None


@pytest.mark.parametrize(
    "name", ["", "   ", "a\x07b", "n" * (LONGEST_NAME + 1)], ids=["none", "blank", "bell", "long"]
)
def test_a_name_that_nobody_could_read_is_refused(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        checked_view(replace(VIEW, name=name))
    assert caught.value.field == "name"


def test_a_name_is_made_tidy_and_what_is_looked_for_has_a_limit() -> None:
    assert checked_view(replace(VIEW, name="  Late \t mugs ")).name == "Late mugs"
    with pytest.raises(UsageError, match="too long"):
        checked_view(replace(VIEW, query_text="m" * 1001))


def test_the_window_opens_with_what_was_open_last() -> None:
    last = LastView(ATTENTION, store_uid="ot", sort=SortKey.BUYER, descending=False)
    wanted = opening_filter(last, views=(VIEW,), stores=(OXATIS, OTHER))
    assert wanted == OrderFilter(store_id=4, needs_attention=True, sort=SortKey.BUYER, descending=False)
    saved = LastView(saved_view=7)
    assert opening_view(saved, (VIEW,)) == VIEW
    assert opening_filter(saved, views=(VIEW,), stores=(OXATIS,)) == view_filter(VIEW, (OXATIS,))


def test_a_view_and_a_store_that_are_gone_leave_the_built_in_view_of_all_stores() -> None:
    last = LastView(LEFT_OUT, saved_view=99, store_uid="gone")
    assert opening_view(last, (VIEW,)) is None
    assert opening_filter(last, views=(VIEW,), stores=(OXATIS,)) == OrderFilter(left_out=True)


@given(
    st.none()
    | st.text()
    | st.dictionaries(
        st.sampled_from(("view", "saved", "store_uid", "sort", "descending")),
        st.none() | st.text(max_size=4) | st.integers() | st.lists(st.integers(), max_size=1),
    )
)
def test_whatever_is_kept_of_the_last_view_the_window_opens(data: object) -> None:
    last = last_view_from_data(data)
    assert last.view_key in VIEWS
    opening_filter(last, views=(), stores=())


def test_the_automatic_columns_are_kept_as_nothing() -> None:
    assert view_to_data(replace(VIEW, layout=AUTOMATIC))["columns"] is None


def test_the_window_opens_with_the_columns_of_what_was_open_last() -> None:
    layouts = {ATTENTION: LAYOUT}
    assert opening_layout(LastView(ATTENTION), views=(VIEW,), layouts=layouts) == LAYOUT
    assert opening_layout(LastView(LEFT_OUT), views=(VIEW,), layouts=layouts) == AUTOMATIC
    assert opening_layout(LastView(LEFT_OUT, saved_view=7), views=(VIEW,), layouts={}) == LAYOUT
