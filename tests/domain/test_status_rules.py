"""What a channel lets its status words mean."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.channel import ChannelSpec, FixedWord
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.domain.status_rules import allowed_statuses, check_words, why_not
from ordersync_gui.domain.wording import say

ONLY_SHIPPED = say("Only SST-SHIPPED means shipped.")
NO_HOLD = say("There is no on-hold status.")
SPEC = ChannelSpec(
    key="x",
    label="X Shop",
    summary=say("x"),
    form=(),
    checklist=(),
    default_status_map={},
    notice_fields=frozenset(),
    fixed_words={OrderStatus.SHIPPED: FixedWord("SST-SHIPPED", ONLY_SHIPPED)},
    unsupported_statuses={OrderStatus.ON_HOLD: NO_HOLD},
)
FREE = ChannelSpec("y", "Y", say("y"), (), (), {}, frozenset())


@pytest.mark.parametrize(
    ("word", "status", "reason"),
    [
        ("SST-SHIPPED", OrderStatus.SHIPPED, None),
        ("gone", OrderStatus.SHIPPED, ONLY_SHIPPED),
        ("sst-shipped", OrderStatus.SHIPPED, ONLY_SHIPPED),
        ("SST-SHIPPED", OrderStatus.CANCELLED, ONLY_SHIPPED),
        ("SST-SHIPPED", OrderStatus.UNMAPPED, ONLY_SHIPPED),
        ("wait", OrderStatus.ON_HOLD, NO_HOLD),
        ("paid", OrderStatus.AWAITING_SHIPMENT, None),
        ("paid", OrderStatus.UNMAPPED, None),
    ],
)
def test_a_rule_is_kept_with_its_reason(word: str, status: OrderStatus, reason: object) -> None:
    assert why_not(SPEC, word, status) == reason


def test_a_channel_without_rules_allows_everything() -> None:
    assert all(why_not(FREE, word, status) is None for word in ("", "gone") for status in OrderStatus)
    assert allowed_statuses(FREE, "gone", MAPPABLE) == MAPPABLE


def test_only_what_a_word_can_mean_is_offered() -> None:
    assert allowed_statuses(SPEC, "SST-SHIPPED", MAPPABLE) == (OrderStatus.SHIPPED,)
    assert allowed_statuses(SPEC, "paid", MAPPABLE) == (
        OrderStatus.AWAITING_PAYMENT,
        OrderStatus.AWAITING_SHIPMENT,
        OrderStatus.CANCELLED,
    )


def test_the_first_word_that_isnt_allowed_is_named_with_the_reason() -> None:
    words = {"paid": OrderStatus.AWAITING_SHIPMENT, "gone": OrderStatus.SHIPPED, "wait": OrderStatus.ON_HOLD}

    with pytest.raises(UsageError) as caught:
        check_words(SPEC, words)

    error = caught.value
    assert (error.field, error.remedy) == ("gone", ONLY_SHIPPED)
    assert str(error).startswith('"gone" can\'t mean this status at X Shop. Nothing was changed')


def test_words_that_are_all_allowed_pass() -> None:
    check_words(SPEC, {"SST-SHIPPED": OrderStatus.SHIPPED, "paid": OrderStatus.AWAITING_SHIPMENT})
    check_words(SPEC, {})
