from __future__ import annotations

import pytest

from ordersync_gui.channels.shown_tracking import tracking_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("  \n ; , ", ()),
        ("1Z999", ("1Z999",)),
        ("1Z999,1Z888", ("1Z999", "1Z888")),
        ("1Z999 ; 1Z888\n1Z777|1Z666", ("1Z999", "1Z888", "1Z777", "1Z666")),
        ("1Z999,1Z999", ("1Z999",)),
    ],
)
def test_numbers_are_parted_by_what_people_part_them_by(text: str, numbers: tuple[str, ...]) -> None:
    assert tracking_numbers(text) == numbers


def test_a_blank_may_part_two_numbers_or_stand_within_one() -> None:
    assert tracking_numbers("6A 000  123") == ("6A 000 123", "6A", "000", "123")
