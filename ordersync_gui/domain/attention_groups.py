"""The reasons for attention by what needs the same hand, under the words that people ask for them by."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from ordersync_gui.domain.attention import AttentionKind


class AttentionGroup(StrEnum):
    """Each reason for attention stands in exactly one of these; the values are what `needs:` takes."""

    STOP = "stop"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"
    DIFFERS = "differs"
    UNMAPPED = "unmapped"
    CONFLICT = "conflict"
    ADDRESS = "address"


KINDS: Mapping[AttentionGroup, frozenset[AttentionKind]] = {
    AttentionGroup.STOP: frozenset({AttentionKind.STOP_SHIP}),
    AttentionGroup.REFUSED: frozenset({AttentionKind.NOTICE_REFUSED}),
    AttentionGroup.UNCONFIRMED: frozenset({AttentionKind.NOTICE_UNCONFIRMED}),
    AttentionGroup.DIFFERS: frozenset(
        {AttentionKind.OPEN_AT_SHOP, AttentionKind.SHIPPED_AT_SHOP, AttentionKind.SHOP_HAS_OLD}
    ),
    AttentionGroup.UNMAPPED: frozenset({AttentionKind.UNMAPPED_STATUS}),
    AttentionGroup.CONFLICT: frozenset(
        {AttentionKind.ADDRESS_CONFLICT, AttentionKind.SHIPPED_TOO_MUCH, AttentionKind.CANCELLED_AFTER_SHIPPING}
    ),
    AttentionGroup.ADDRESS: frozenset({AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}),
}
