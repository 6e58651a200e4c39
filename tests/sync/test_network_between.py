"""A network that answers in place of the shop is trouble that passes by itself; the store needs no mending."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench
from two_step_shop import Answer

from ordersync_gui.domain.errors import Unreachable
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.sync.import_orders import import_orders

GATEWAY = "<html><!-- <WISPAccessGatewayParam/> --><body>Welcome</body></html>"
ANSWERS = pytest.mark.parametrize(
    "answer",
    [Answer(511, GATEWAY), Answer(403, GATEWAY), Answer(407, "who are you?")],
    ids=["status 511", "a gateway's mark", "the proxy's sign-in"],
)


@ANSWERS
def test_an_import_that_met_it_rests_the_store_and_the_next_one_goes_well(bench: Bench, answer: Answer) -> None:
    store = bench.stocked("1001")
    bench.shop.answers["/orders"] = [answer]
    report = asyncio.run(import_orders(bench.desk, store=store))
    assert isinstance(report.error, Unreachable)
    after = bench.store()
    assert (after.last_error_kind, after.connected, after.troubles) == ("unreachable", True, 1)
    assert after.retry_at is not None
    assert after.high_water_mark == store.high_water_mark
    assert bench.works(after)
    assert (str(bench.store().last_error), bench.store().retry_at) == ("", None)


@ANSWERS
def test_a_notice_that_met_it_waits_and_is_told_once(bench: Bench, answer: Answer) -> None:
    bench.stocked("1001")
    bench.ship("1001")
    bench.clock.forward(minutes=1)
    bench.shop.answers["/transport"] = [answer]
    bench.notify()
    assert bench.notice("1001").state is NoticeState.QUEUED
    bench.clock.forward(hours=2)
    bench.notify()
    assert bench.notice("1001").state is NoticeState.SENT
    assert bench.shop.told().count("/state") == 1
