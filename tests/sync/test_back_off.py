"""Waiting longer after each attempt."""

from __future__ import annotations

from ordersync_gui.channels.errors_by_status import LONGEST_WAIT
from ordersync_gui.sync.back_off import LONGEST_ASKED, LONGEST_BACK_OFF, back_off


def test_the_wait_doubles_from_30_seconds_up_to_6_hours() -> None:
    for attempts, base in [(1, 30), (2, 60), (5, 480), (40, 6 * 3600)]:
        assert 0.8 * base <= back_off(attempts).total_seconds() <= 1.2 * base
    assert max(back_off(40) for _ in range(50)) <= LONGEST_BACK_OFF


def test_the_shop_can_ask_for_a_longer_wait_but_not_for_a_shorter_one() -> None:
    assert back_off(1, 3600).total_seconds() == 3600
    assert back_off(5, 1).total_seconds() >= 300


def test_a_shop_is_followed_as_far_as_its_answers_are_read() -> None:
    assert LONGEST_ASKED.total_seconds() == LONGEST_WAIT
