"""The built-in views of the orders by key, their groups of reasons for attention, and what each one asks for."""

from __future__ import annotations

from dataclasses import replace

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.attention_groups import KINDS, AttentionGroup
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.status import MAPPABLE, OrderStatus

ALL, ATTENTION, LEFT_OUT = "all", "attention", "left_out"
ATTENTION_GROUPS: dict[str, frozenset[AttentionKind]] = {
    "attention_stopped": KINDS[AttentionGroup.STOP],
    "attention_refused": KINDS[AttentionGroup.REFUSED],
    "attention_unconfirmed": KINDS[AttentionGroup.UNCONFIRMED],
    "attention_differs": KINDS[AttentionGroup.DIFFERS],
    "attention_unmapped": KINDS[AttentionGroup.UNMAPPED],
    "attention_conflicts": KINDS[AttentionGroup.CONFLICT],
    "attention_address": KINDS[AttentionGroup.ADDRESS],
}
VIEWS: tuple[str, ...] = (
    ALL,
    *(status.value for status in MAPPABLE),
    OrderStatus.UNMAPPED.value,
    ATTENTION,
    *ATTENTION_GROUPS,
    LEFT_OUT,
)


def viewed(wanted: OrderFilter, key: str) -> OrderFilter:
    """The same store, text and order of the grid, for another view."""
    of_status = key not in (ALL, ATTENTION, LEFT_OUT, *ATTENTION_GROUPS)
    return replace(
        wanted,
        status=OrderStatus(key) if of_status else None,
        needs_attention=key == ATTENTION or key in ATTENTION_GROUPS,
        attention=ATTENTION_GROUPS.get(key, frozenset()),
        left_out=key == LEFT_OUT,
    )


def view_key(wanted: OrderFilter) -> str:
    """The key of the built-in view that asks for this, apart from store and text."""
    if wanted.left_out:
        return LEFT_OUT
    if wanted.needs_attention or wanted.attention:
        return next((key for key, kinds in ATTENTION_GROUPS.items() if kinds == wanted.attention), ATTENTION)
    return ALL if wanted.status is None else wanted.status.value
