"""As many columns as fit, none cut off."""

from __future__ import annotations

from ordersync_gui.ui.orders.columns import COLUMNS
from ordersync_gui.ui.orders.fitting import fitting_widths

NATURAL = {"number": 80, "store": 100, "status": 140, "notice": 100, "ordered": 120, "buyer": 140, "total": 90}


def test_the_chosen_columns_fill_the_room_exactly() -> None:
    for room in range(400, 900, 7):
        assert sum(fitting_widths(NATURAL, room).values()) == room


def test_what_does_not_fit_is_left_out_by_importance() -> None:
    assert set(fitting_widths(NATURAL, 480)) == {"number", "status", "buyer", "notice"}
    assert "store" not in fitting_widths(NATURAL, 700)


def test_everything_is_there_where_there_is_room() -> None:
    assert set(fitting_widths(NATURAL, 2000)) == set(NATURAL)


def test_a_tiny_window_still_shows_the_number() -> None:
    assert fitting_widths(NATURAL, 10) == {"number": 80}


def test_columns_that_a_person_must_choose_take_no_room_from_the_others() -> None:
    every = {column.key: 1 for column in COLUMNS}
    usual = set(fitting_widths(every, 1000))
    assert usual < set(every)
    assert set(every) - usual == {
        *("ship_by", "tags", "assigned", "held_until", "note", "modified", "source_status"),
        *("custom_1", "custom_2", "custom_3"),
    }
    assert fitting_widths({**NATURAL, "tags": 50}, 2000) == fitting_widths(NATURAL, 2000)


def test_beside_the_number_stands_a_cut_off_status_rather_than_nothing() -> None:
    assert fitting_widths(NATURAL, 200) == {"number": 80, "status": 120}
    assert fitting_widths(NATURAL, 140) == {"number": 80}


def test_no_hole_is_left_where_neither_items_nor_buyer_fit() -> None:
    assert fitting_widths(NATURAL, 300) == {"number": 80, "status": 220}
