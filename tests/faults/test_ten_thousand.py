"""Thousands of notices to a shop that fails a tenth of them in random ways: each ends known, none twice."""

from __future__ import annotations

import time

import pytest
from soaking import SOAK, Soak
from telling_bench import TellingBench
from telling_under_fire import OpenBench

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState
from ordersync_gui.storage import queries

SHARE = 0.1
MOST_ROUNDS = 20_000
AMOUNTS = [
    pytest.param("custom_store", 100),
    pytest.param("oxatis", 25),
    pytest.param("custom_store", 10_000, marks=SOAK),
    pytest.param("oxatis", 1_000, marks=SOAK),
]


@pytest.mark.parametrize(("channel", "notices"), AMOUNTS)
def test_every_notice_to_a_flaky_shop_ends_confirmed_or_refused_with_a_reason_or_listed(
    open_bench: OpenBench, soak: Soak, channel: str, notices: int
) -> None:
    bench = open_bench(channel, notices=notices, share=SHARE)
    bench.stock(notices)
    bench.shop.misbehave = {"flaky"}
    began, used = time.monotonic(), time.process_time()
    _tell(bench)
    soak.count("ms per notice", round(1000 * (time.monotonic() - began) / notices, 1))
    soak.count("of the processor, the shop's included", round(1000 * (time.process_time() - used) / notices, 1))
    bench.count_states("told:")
    bench.read_back()
    while bench.wait():  # a look has found that something isn't there
        _tell(bench)
        bench.read_back()
    soak.count("failed", bench.shop.failures.total())
    soak.count("rounds", bench.rounds)
    bench.count_states("read back:")
    _is_known(bench)


def _tell(bench: TellingBench) -> None:
    while bench.wait():
        bench.round()
        assert bench.rounds < MOST_ROUNDS, bench.soak.told()


def _is_known(bench: TellingBench) -> None:
    """Each is confirmed and in the shop's ledger once, or refused with its words, or listed for a person."""
    bench.check()
    ledger, why = bench.ledger(), bench.soak.told()
    assert max(told.effects for told in ledger.values()) <= 1, why
    listed = set(queries.order_ids(bench.desk.db, OrderFilter(store_id=bench.store_id, needs_attention=True)))
    for notice in bench.notices():
        case = (why, notice, ledger[notice.order_number])
        assert (notice.state is NoticeState.CONFIRMED) == bool(ledger[notice.order_number].effects), case
        if notice.state is not NoticeState.CONFIRMED:
            assert notice.state in NEEDS_PERSON, case
            assert notice.last_error, case
            assert notice.order_id in listed, case
