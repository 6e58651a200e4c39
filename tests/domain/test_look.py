from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ordersync_gui.domain.look import Finding, OrderLook, judge_look

AT = datetime(2026, 11, 22, tzinfo=UTC)
ARRIVED, ONLY, ABSENT, UNCLEAR = Finding.ARRIVED, Finding.TRACKING_ONLY, Finding.ABSENT, Finding.UNCLEAR
HAS, OTHER, NONE, HIDDEN = ("X9", "1z-999 aa"), ("X9",), (), None
SHIPPED, BEFORE, OPEN = (True, False), (False, True), (False, False)

# What the shop shows, whether as shipped; then the finding for a notice of the whole order and of a part.
TABLE = [
    (HAS, SHIPPED, ARRIVED, ARRIVED),
    (HAS, BEFORE, ONLY, ARRIVED),
    (HAS, OPEN, ONLY, ARRIVED),
    (OTHER, SHIPPED, UNCLEAR, UNCLEAR),
    (OTHER, BEFORE, UNCLEAR, UNCLEAR),
    (OTHER, OPEN, ABSENT, ABSENT),
    (NONE, SHIPPED, UNCLEAR, UNCLEAR),
    (NONE, BEFORE, UNCLEAR, UNCLEAR),
    (NONE, OPEN, ABSENT, ABSENT),
    (HIDDEN, SHIPPED, ARRIVED, UNCLEAR),
    (HIDDEN, BEFORE, UNCLEAR, UNCLEAR),
    (HIDDEN, OPEN, UNCLEAR, UNCLEAR),
]


@pytest.mark.parametrize(("shown", "shipped", "whole", "part"), TABLE)
def test_what_a_look_proves(
    shown: tuple[str, ...] | None, shipped: tuple[bool, bool], whole: Finding, part: Finding
) -> None:
    look = OrderLook(AT, "word", None, shown)
    findings = [
        judge_look(
            look, tracking_number="1Z999AA", needs_shipped=needed, shipped=shipped[0], shipped_before=shipped[1]
        )
        for needed in (True, False)
    ]

    assert findings == [whole, part]
