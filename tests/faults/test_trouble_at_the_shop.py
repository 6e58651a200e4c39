"""Notices to a shop that fails: none lost, none twice, and after a read-back the desk knows what the shop has."""

from __future__ import annotations

from datetime import timedelta

import pytest
from fault_rows import BY_KEY, BY_SHOP, FaultRow
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


@pytest.mark.parametrize(
    ("channel", "notices"),
    [("custom_store", 12), *(pytest.param(each, 60, marks=SOAK) for each in ("custom_store", "listing_mirror"))],
)
def test_a_yes_without_a_deed_is_found_out_by_looks_alone(
    open_bench: OpenBench, soak: Soak, channel: str, notices: int
) -> None:
    row = BY_KEY["empty_200"]
    bench = open_bench(channel, notices=notices, ways=row.ways, lies=row.lies)
    bench.stock(notices)
    bench.shop.misbehave = {"flaky"}
    bench.tell_for(notices)
    bench.shop.misbehave.clear()
    soak.count("struck", bench.shop.failures.total())
    for _ in range(notices):  # what is looked for at once is capped; no import is made
        bench.clock.true.now += timedelta(minutes=66)
        bench.round()
        bench.check()
    ledger = bench.ledger()
    undone = {number for number, told in ledger.items() if not told.effects}
    asked = {notice.order_number for notice in bench.notices() if bench.asks(notice)}
    assert undone, soak.told()
    assert len(undone) < notices, soak.told()
    assert asked == undone, soak.told()
    soak.count("found out", len(asked))
