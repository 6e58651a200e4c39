"""The grid's list of ids, with places that haven't been read yet, and what keeps its place in another list."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import pytest

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.ui.orders.id_list import fill, row_of, rows_of, spliced, with_gaps
from ordersync_gui.ui.orders.keeping import Place


def ids(numbers: Iterable[int]) -> array[int]:
    return array("q", numbers)


def place(of: array[int], *selected: range, current: int | None = None) -> Place:
    return Place(ids=of, current=current, top=None, selected=selected, everything=False, column=0, shift=0)


def test_a_known_total_makes_gaps_and_an_unknown_one_none() -> None:
    assert with_gaps(ids([7, 5]), 4).tolist() == [7, 5, 0, 0]
    assert with_gaps(ids([7, 5]), None).tolist() == [7, 5]
    assert with_gaps(ids([7, 5]), 2).tolist() == [7, 5]


@pytest.mark.parametrize("start", [0, 1, 63, 64, 100, 299])
def test_only_gaps_take_new_ids_wherever_a_portion_begins(start: int) -> None:
    held = with_gaps(ids(range(1, 101)), 300)
    held[150:160] = ids(range(1151, 1161))
    before = held.tolist()
    assert fill(held, start, ids(range(5001 + start, 5301))) == (0 in before[start:])
    expected = [old or (5001 + row if row >= start else 0) for row, old in enumerate(before)]
    assert held.tolist() == expected


def test_ids_behind_the_end_are_left_to_whoever_adds_rows() -> None:
    held = with_gaps(ids([]), 3)
    assert fill(held, 1, ids([8, 9, 10, 11]))
    assert held.tolist() == [0, 8, 9]
    assert not fill(held, 3, ids([10]))


def test_orders_that_came_on_top_are_spliced_in_and_anything_else_is_not() -> None:
    old = ids(range(100, 0, -1))
    assert spliced(old, ids([102, 101, *range(100, 92, -1)]), 102) == ids([102, 101, *old])
    assert spliced(old, ids(range(100, 90, -1)), 100) == old
    assert spliced(old, ids([102, 100, 99, 98]), 102) is None, "one of them came further down"
    assert spliced(old, ids(range(99, 89, -1)), 99) is None, "one went away"
    assert spliced(old, ids([103, 102, 101]), 103) is None, "the old beginning isn't in sight"


def test_an_order_is_found_near_its_old_place_and_far_from_it() -> None:
    held = ids(range(1, 1001))
    assert row_of(held, 500, 480) == 499
    assert row_of(held, 900, 10) == 899
    assert row_of(held, 5000, 10) is None
    assert rows_of(held, dict.fromkeys((3, 990, 500), 0)) == [2, 499, 989]
    assert rows_of(held, dict.fromkeys(range(600, 640), 0)) == list(range(599, 639))
    assert rows_of(held, {5000: 3}) == []


def test_a_selection_that_moved_as_a_whole_and_one_that_was_torn_apart_are_found_again() -> None:
    old = ids(range(1, 2001))
    before = place(old, range(10, 1500))
    assert before.selected_in(ids([9001, *old])) == [range(11, 1501)]
    without = ids(order for order in old if order != 50)
    assert before.selected_in(without) == [range(10, 1499)]
    assert place(old, range(4)).selected_in(ids([4, 9, 2])) == [range(1), range(2, 3)]


def test_a_place_that_was_not_read_yet_stands_nowhere_else() -> None:
    before = place(with_gaps(ids([1]), 5), current=3)
    assert before.row_in(ids([1, 2, 3]), 3) is None
    assert before.row_in(ids([4, 1]), 0) == 1


def test_chosen_orders_are_given_in_exactly_one_way() -> None:
    assert not Chosen.of(ids([1, 2])).by_question
    assert Chosen(9, wanted=OrderFilter()).by_question
    with pytest.raises(ValueError, match="one of them"):
        Chosen(1)
    with pytest.raises(ValueError, match="one of them"):
        Chosen(1, ids=ids([1]), wanted=OrderFilter())
