"""The groups of reasons for attention."""

from __future__ import annotations

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.attention_groups import KINDS, AttentionGroup


def test_each_reason_stands_in_exactly_one_group_and_each_group_has_one() -> None:
    assert sorted(kind for kinds in KINDS.values() for kind in kinds) == sorted(AttentionKind)
    assert set(KINDS) == set(AttentionGroup)
    assert all(KINDS.values())
