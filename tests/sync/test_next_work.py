"""When a round of notices will have something to do."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from desk_bench import Bench
from stocked_store import draft

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import troubles
from ordersync_gui.sync.next_work import next_work
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.store_lifecycle import disconnect_store
from ordersync_gui.sync.tell_now import tell_now


def _ship_undoably(bench: Bench, number: str) -> None:
    work = ship(bench.desk, order_id=bench.details(number).id, draft=draft(f"T{number}"), undoable=True)
    asyncio.run(work)


def test_without_a_notice_there_is_nothing_to_do(bench: Bench) -> None:
    assert next_work(bench.desk) is None
    bench.stocked("1001")
    assert next_work(bench.desk) is None


def test_it_is_the_end_of_the_delay_and_now_once_that_is_over(bench: Bench) -> None:
    bench.stocked("1001", "1002")
    begun = bench.clock()
    _ship_undoably(bench, "1001")
    bench.clock.forward(seconds=4)
    _ship_undoably(bench, "1002")
    assert next_work(bench.desk) == begun + timedelta(seconds=10)
    bench.clock.forward(seconds=60)
    assert next_work(bench.desk) == bench.clock()


def test_who_does_not_want_to_wait_makes_it_now(bench: Bench) -> None:
    bench.stocked("1001")
    _ship_undoably(bench, "1001")
    changes = asyncio.run(tell_now(bench.desk, notice_ids=[bench.notice().id]))
    assert changes.notices
    assert next_work(bench.desk) == bench.clock()
    bench.notify()
    assert bench.notice().state is NoticeState.SENT


def test_a_store_that_rests_has_nothing_to_do_before(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.ship()
    troubles.note_trouble(bench.desk.db, store_id=store.id, now=bench.clock(), retry_after=timedelta(minutes=8))
    assert next_work(bench.desk) == bench.clock() + timedelta(minutes=8)


def test_a_disconnected_store_has_nothing_to_do(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.ship()
    asyncio.run(disconnect_store(bench.desk, store=store))
    assert next_work(bench.desk) is None
