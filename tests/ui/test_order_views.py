"""What each view shows and counts."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, SortKey, StatusCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.order_views import (
    ALL,
    ATTENTION,
    ATTENTION_GROUPS,
    LEFT_OUT,
    VIEWS,
    view_count,
    view_explanation,
    view_text,
    viewed,
)

CODES, STREET = AttentionKind.ADDRESS_CODES, AttentionKind.MISSING_SHIP_TO


@pytest.mark.parametrize("kind", list(AttentionKind))
def test_each_reason_for_attention_stands_in_exactly_one_group(kind: AttentionKind) -> None:
    assert [key for key, kinds in ATTENTION_GROUPS.items() if kind in kinds] != []
    assert sum(kind in kinds for kinds in ATTENTION_GROUPS.values()) == 1


def test_a_view_keeps_store_text_and_sorting_and_forgets_the_view_before() -> None:
    start = OrderFilter(store_id=3, text="mug", sort=SortKey.BUYER, descending=False)
    shipped = viewed(start, "shipped")
    assert shipped == OrderFilter(3, OrderStatus.SHIPPED, text="mug", sort=SortKey.BUYER, descending=False)
    address = viewed(shipped, "attention_address")
    assert address.status is None
    assert (address.needs_attention, address.attention) == (True, frozenset({CODES, STREET}))
    everything = viewed(address, ATTENTION)
    assert (everything.needs_attention, everything.attention) == (True, frozenset())
    left_out = viewed(everything, LEFT_OUT)
    assert (left_out.needs_attention, left_out.left_out) == (False, True)
    assert viewed(left_out, ALL) == start


def test_an_order_with_two_reasons_of_a_group_is_counted_once() -> None:
    counts = StatusCounts(
        needs_attention=3,
        by_attention={CODES: 2, STREET: 1, AttentionKind.NOTICE_REFUSED: 2},
        by_reasons={
            frozenset({CODES, STREET}): 1,
            frozenset({CODES, AttentionKind.NOTICE_REFUSED}): 1,
            frozenset({AttentionKind.NOTICE_REFUSED}): 1,
        },
    )
    assert view_count(counts, "attention_address") == 2
    assert view_count(counts, "attention_refused") == 2
    assert view_count(counts, "attention_conflicts") == 0
    assert view_count(counts, ATTENTION) == 3


def test_views_have_names_of_their_own_and_groups_name_their_reasons() -> None:
    names = [view_text(key) for key in VIEWS]
    assert len(set(names)) == len(names)
    assert view_explanation("attention_address") == "Address unusable: Address incomplete, Two-letter codes needed"
    assert view_explanation("attention_refused") == "Notice refused"
