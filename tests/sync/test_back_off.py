"""Waiting longer after each attempt."""

from __future__ import annotations

from ordersync_gui.sync.back_off import back_off


def test_the_wait_doubles_from_30_seconds_up_to_6_hours() -> None:
    for attempts, base in [(1, 30), (2, 60), (5, 480), (40, 6 * 3600)]:
        assert 0.8 * base <= back_off(attempts).total_seconds() <= 1.2 * base


def test_the_shop_can_ask_for_a_longer_wait_but_not_for_a_shorter_one() -> None:
    assert back_off(1, 3600).total_seconds() == 3600
    assert back_off(5, 1).total_seconds() >= 300
