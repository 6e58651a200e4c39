"""Many alike warnings don't drown the others."""

from __future__ import annotations

from ordersync_gui.domain.wording import say
from ordersync_gui.sync.warning_digest import WarningDigest


def test_alike_warnings_are_three_examples_and_a_count() -> None:
    digest = WarningDigest()
    for number in range(90):
        digest.add(say("Order {number} has a fractional quantity.", number=number))
    digest.add(say("The feed began with a byte order mark."))
    told = [str(message) for message in digest.messages()]
    assert told == [
        "Order 0 has a fractional quantity.",
        "Order 1 has a fractional quantity.",
        "Order 2 has a fractional quantity.",
        "... and 87 more warnings like the one before.",
        "The feed began with a byte order mark.",
    ]


def test_equal_warnings_of_several_pages_count_once() -> None:
    digest = WarningDigest()
    for _page in range(5):
        digest.add(say("The feed began with a byte order mark."))
    assert len(digest.messages()) == 1
