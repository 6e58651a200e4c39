"""What is said of a notice that can't be confirmed."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.confirmation import why_unconfirmed
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say


def _spec(*, shows_parts: bool) -> ChannelSpec:
    return ChannelSpec("x", "X Shop", say("x"), (), (), {}, frozenset(), shows_parts=shows_parts)


def test_a_part_at_a_shop_that_shows_no_parts_stays_sent_and_says_so() -> None:
    reason = why_unconfirmed(_spec(shows_parts=False), state=NoticeState.SENT, whole_order=False)

    assert str(reason) == "X Shop can't confirm parts of an order: it accepted this notice, and no more is known."


@pytest.mark.parametrize(
    ("shows_parts", "state", "whole_order"),
    [
        (False, NoticeState.SENT, True),
        (True, NoticeState.SENT, False),
        *((False, state, False) for state in NoticeState if state is not NoticeState.SENT),
    ],
)
def test_otherwise_there_is_nothing_to_say(state: NoticeState, *, shows_parts: bool, whole_order: bool) -> None:
    assert why_unconfirmed(_spec(shows_parts=shows_parts), state=state, whole_order=whole_order) is None
