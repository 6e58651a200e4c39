"""Work begins on orders however they were chosen, in portions, and can be stopped between them."""

from __future__ import annotations

import asyncio
from array import array

import pytest
from desk_bench import Bench
from mapped import map_words

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter, WorkKind
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.tables import DeskFacts
from ordersync_gui.sync import begin_work as module
from ordersync_gui.sync.begin_work import accept_stop, begin_work


def begun(bench: Bench) -> dict[str, str]:
    rows = bench.desk.db.tuples(DeskFacts.select(DeskFacts.order, DeskFacts.work_kind))
    numbers = {bench.details(number).id: number for number in bench.shop.orders}
    return {numbers[order]: kind for order, kind in rows}


def begin(bench: Bench, orders: Chosen, cancellation: Cancellation | None = None) -> frozenset[int]:
    begun = begin_work(bench.desk, orders=orders, kind=WorkKind.PICKED, cancellation=cancellation)
    return asyncio.run(begun).orders


def test_chosen_ones_begin_with_their_kind_and_time(bench: Bench) -> None:
    bench.stocked("1001", "1002", "1003")
    ids = array("q", [bench.details("1001").id, bench.details("1003").id])

    assert begin(bench, Chosen.of(ids)) == set(ids)

    assert begun(bench) == {"1001": "picked", "1003": "picked"}
    work = bench.details("1001").work
    assert work is not None
    assert (work.kind, work.at) == (WorkKind.PICKED, bench.clock())


def test_a_question_stands_for_what_it_finds_now(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PORTION", 2)
    bench.stocked("1001", "1002", "1003")

    assert len(begin(bench, Chosen(1, wanted=OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)))) == 3

    assert set(begun(bench)) == {"1001", "1002", "1003"}


def test_what_was_done_before_it_is_stopped_stays_done(bench: Bench) -> None:
    bench.stocked("1001")
    stop = Cancellation()
    stop.cancel()

    assert begin(bench, Chosen(1, wanted=OrderFilter()), cancellation=stop) == frozenset()
    assert begun(bench) == {}


def test_an_import_stops_what_was_begun_and_a_person_lets_it_go_on(bench: Bench) -> None:
    store = bench.stocked("1001")
    words = {"paid": OrderStatus.AWAITING_SHIPMENT, "void": OrderStatus.CANCELLED}
    map_words(bench.desk.db, store_id=store.id, words=words, now=bench.clock(), operator="Kim")
    begin(bench, Chosen.of(array("q", [bench.details().id])))
    bench.shop.orders["1001"] = "void"
    bench.clock.forward(minutes=1)

    assert bench.works(store)

    assert [each.kind for each in bench.details().attention] == [AttentionKind.STOP_SHIP]
    asyncio.run(accept_stop(bench.desk, order_id=bench.details().id, reason="kept back"))
    assert bench.details().attention == ()
    with pytest.raises(UsageError):
        asyncio.run(accept_stop(bench.desk, order_id=bench.details().id))
