"""Dates, quantities and costs of several countries are read, and nothing that could be two things."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.sync.tracking_values import Unreadable, day_comes_first, read_cost, read_date, read_quantity

DAY = date(2026, 11, 3)


@pytest.mark.parametrize(
    "text", ["2026-11-03", "2026/11/3", "2026-11-03T08:15:00Z", "2026-11-03 08:15", "03.11.2026", "3.11.26"]
)
def test_a_date_that_can_be_only_one_day_is_read(text: str) -> None:
    assert read_date(text, day_first=None) == DAY


@pytest.mark.parametrize(
    ("text", "read"),
    [("23/11/2026", date(2026, 11, 23)), ("11/23/2026", date(2026, 11, 23)), ("4/4/2026", date(2026, 4, 4))],
)
def test_a_date_with_slashes_is_read_where_it_says_which_is_the_day(text: str, read: date) -> None:
    assert read_date(text, day_first=None) == read


def test_a_date_that_could_be_two_days_needs_the_rest_of_its_column() -> None:
    with pytest.raises(Unreadable, match="two ways"):
        read_date("03/11/2026", day_first=None)
    assert read_date("03/11/2026", day_first=True) == DAY
    assert read_date("11-03-2026", day_first=False) == DAY


def test_the_column_tells_whether_the_day_comes_first() -> None:
    assert day_comes_first(["03/04/2026", "23/04/2026", ""]) is True
    assert day_comes_first(["03/04/2026", "04/23/2026"]) is False
    assert day_comes_first(["03/04/2026", "03.04.2026"]) is None
    assert day_comes_first(["23/04/2026", "04/23/2026"]) is None


@pytest.mark.parametrize(
    "text", ["yesterday", "31.02.2026", "2026-13-01", "46349", "32/01/2026", "1.1.1", "13/13/2026"]
)
def test_what_is_no_date_is_said_to_be_none(text: str) -> None:
    with pytest.raises(Unreadable, match="no date"):
        read_date(text, day_first=None)


@pytest.mark.parametrize(("text", "read"), [("2", "2"), ("0,375", "0.375"), ("1.50", "1.50")])
def test_quantities_have_a_point_or_a_comma(text: str, read: str) -> None:
    assert read_quantity(text) == Decimal(read)


@pytest.mark.parametrize("text", ["0", "-1", "two", "1e3", "", "1.000.000", "\u0662"])
def test_what_is_no_quantity_is_said_to_be_none(text: str) -> None:
    with pytest.raises(Unreadable, match="no quantity"):
        read_quantity(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *(("4.50", "4.50"), ("4,50", "4.50"), ("4", "4"), ("€ 4,50", "4.50"), ("4.50 USD", "4.50")),
        *(("1.234,50", "1234.50"), ("1,234.5", "1234.5"), ("1'234.50", "1234.50"), ("1 234", "1234")),
        *(("1.234.567", "1234567"), ("12.5000", "12.5000"), ("$0.99", "0.99"), ("Fr. 4.50", "4.50")),
    ],
)
def test_costs_are_read_with_the_signs_of_several_countries(text: str, read: str) -> None:
    if text == "Fr. 4.50":
        with pytest.raises(Unreadable):  # the point before it could be the amount's own
            read_cost(text)
        return
    assert read_cost(text) == Decimal(read)


@pytest.mark.parametrize(
    "text", ["1.234", "1,234", "-4.50", "4.50-", "(4.50)", "free", ".50", "1.234,567", "4.5.0"]
)
def test_a_cost_that_could_be_two_amounts_or_none_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="no cost"):
        read_cost(text)


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    for read in (read_cost, read_quantity, lambda given: read_date(given, day_first=None)):
        try:
            read(text)
        except Unreadable as error:
            assert str(error.problem)  # noqa: PT017 - either outcome is right, nothing else is
