"""Notices to a shop that fails: none lost, none twice, and after a read-back the desk knows what the shop has."""

from __future__ import annotations

import pytest
from fault_rows import BY_SHOP, FaultRow
from soaking import SOAK, Soak
from telling_under_fire import OpenBench, brought_to_an_end

# A channel and how many notices it is told.
SIZES = [
    ("custom_store", 6),
    ("oxatis", 6),
    *(pytest.param(channel, 60, marks=SOAK) for channel in ("custom_store", "oxatis", "order_time")),
]


@pytest.mark.parametrize("row", BY_SHOP, ids=[row.key for row in BY_SHOP])
@pytest.mark.parametrize(("channel", "notices"), SIZES)
def test_a_notice_to_a_failing_shop_is_neither_lost_nor_told_twice(
    open_bench: OpenBench, soak: Soak, channel: str, notices: int, row: FaultRow
) -> None:
    bench = open_bench(channel, notices=notices, ways=row.ways, lies=row.lies)
    bench.stock(notices)
    bench.shop.misbehave = {"flaky"}
    bench.tell_for(notices)
    bench.shop.misbehave.clear()
    assert bench.shop.failures.total(), soak.told()
    soak.count("struck", bench.shop.failures.total())
    brought_to_an_end(bench)
