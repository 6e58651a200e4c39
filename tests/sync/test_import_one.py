"""One order by its number: it comes in, and no import of a window is moved by that."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from desk_bench import Bench

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.errors import (
    Busy,
    Cancelled,
    NoKeyring,
    NotFound,
    RateLimited,
    Unavailable,
    UsageError,
)
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import AskedBy, ImportReport
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries, runs
from ordersync_gui.storage.orders import save_page
from ordersync_gui.storage.queries.import_reach import import_reach
from ordersync_gui.storage.queries.import_runs import run_answers
from ordersync_gui.storage.sought_runs import finish_sought_run, save_sought, start_sought_run
from ordersync_gui.storage.tables import ImportRuns, RejectedOrders
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.import_one import can_import_one, import_one
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.leases import whole_store

ORDERS = 12


@pytest.fixture
def oxatis() -> Iterator[PracticeShop]:
    """A running Oxatis shop."""
    with PracticeShop(channel="oxatis", orders=ORDERS, seed=5) as running:
        yield running


@pytest.fixture
def store(bench: Bench, oxatis: PracticeShop) -> Store:
    """A connected store of it, of which nothing was imported yet."""
    login = cast("dict[str, dict[str, str]]", announcement(oxatis)["login"])
    given = {**login["set"], **login["secrets"]}
    return asyncio.run(connect_store(bench.desk, channel="oxatis", name="Ox", given=given))[0]


def ask(bench: Bench, store: Store, number: str, cancellation: Cancellation | None = None) -> ImportReport:
    return asyncio.run(
        import_one(bench.desk, store=store, number=number, cancellation=cancellation, asked_by=AskedBy.PERSON)
    )


def numbers(bench: Bench) -> set[str]:
    ids = queries.order_ids(bench.desk.db, OrderFilter(limit=100))
    return {row.number for row in queries.order_rows(bench.desk.db, ids).values()}


def a_number(shop: PracticeShop) -> str:
    return min(order.number for order in shop.orders)


def kept(bench: Bench) -> list[tuple[str, str, bool, str]]:
    found = bench.desk.db.tuples(
        ImportRuns.select(ImportRuns.sought, ImportRuns.asked_by, ImportRuns.complete, ImportRuns.error_kind)
    )
    return list(found)


def test_the_order_comes_in_alone_with_a_run_of_its_own(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    number = a_number(oxatis)
    report = ask(bench, store, f" {number} ")
    assert report.complete, report.error
    assert (report.counts.new, report.counts.seen) == (1, 1)
    assert report.changes.orders
    assert numbers(bench) == {number}
    assert bench.told(number)[0] == "Imported from Ox."
    assert kept(bench) == [(number, "person", True, "")]


def test_it_moves_nothing_that_tells_how_far_imports_have_reached(
    bench: Bench, oxatis: PracticeShop, store: Store
) -> None:
    before = bench.store("Ox")
    ask(bench, store, a_number(oxatis))
    assert bench.store("Ox") == before
    assert (before.high_water_mark, before.last_good_import) == (None, None)
    reach = import_reach(bench.desk.db, store.id)
    assert (reach.earliest, reach.asked_at, reach.complete, reach.running) == (None, None, 0, False)
    asyncio.run(import_orders(bench.desk, store=store))
    assert len(numbers(bench)) == ORDERS
    imported, reached = bench.store("Ox"), import_reach(bench.desk.db, store.id)
    bench.clock.forward(days=40)
    ask(bench, store, a_number(oxatis))
    assert bench.store("Ox") == imported
    assert import_reach(bench.desk.db, store.id) == reached


def test_an_order_that_is_here_is_brought_up_to_date(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    number = a_number(oxatis)
    ask(bench, store, number)
    report = ask(bench, store, number)
    assert (report.counts.new, report.counts.unchanged) == (0, 1)
    assert numbers(bench) == {number}


def test_an_order_that_the_shop_does_not_know_is_said_plainly(bench: Bench, store: Store) -> None:
    report = ask(bench, store, "99999999")
    assert isinstance(report.error, NotFound)
    assert str(report.error.what) == "The shop of Ox has no order 99999999."
    assert kept(bench) == [("99999999", "person", False, "not_found")]
    assert str(bench.store("Ox").last_error) == ""


@pytest.mark.parametrize("number", ["", "  ", "SO-12"])
def test_what_can_be_no_number_is_refused_and_leaves_no_run(bench: Bench, store: Store, number: str) -> None:
    assert isinstance(ask(bench, store, number).error, UsageError)
    assert kept(bench) == []


def test_a_channel_that_cannot_be_asked_says_what_to_do_instead(bench: Bench) -> None:
    report = ask(bench, bench.stocked("1001"), "1001")
    assert isinstance(report.error, UsageError)
    assert "import again from a day" in str(report.error.remedy)
    assert not can_import_one(bench.store())


def test_only_a_connected_store_of_such_a_channel_can(store: Store) -> None:
    assert can_import_one(store)
    assert not can_import_one(replace(store, connected=False))
    assert not can_import_one(replace(store, channel="gone"))


def test_while_the_store_is_worked_on_the_shop_is_not_asked(
    bench: Bench, oxatis: PracticeShop, store: Store
) -> None:
    async def beside() -> ImportReport:
        async with whole_store(bench.desk, store):
            return await import_one(bench.desk, store=store, number=a_number(oxatis))

    asked = len(oxatis.requests)
    assert isinstance(asyncio.run(beside()).error, Busy)
    assert len(oxatis.requests) == asked


def test_trouble_rests_the_store_and_an_answer_ends_that(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    oxatis.misbehave = {"500"}
    assert isinstance(ask(bench, store, a_number(oxatis)).error, Unavailable)
    assert bench.store("Ox").troubles == 1
    assert bench.store("Ox").retry_at is not None
    oxatis.misbehave = set()
    assert ask(bench, store, "99999999").error is not None
    assert (bench.store("Ox").troubles, bench.store("Ox").retry_at) == (0, None)


def test_a_pause_that_the_shop_asks_for_is_kept(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    oxatis.misbehave = {"429"}
    assert isinstance(ask(bench, store, a_number(oxatis)).error, RateLimited)
    assert bench.store("Ox").paused_until is not None


def test_without_its_password_the_shop_is_not_asked(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    bench.keyring.away = {"read"}
    asked = len(oxatis.requests)
    assert isinstance(ask(bench, store, a_number(oxatis)).error, NoKeyring)
    assert len(oxatis.requests) == asked


def test_it_can_be_stopped(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    stopped = Cancellation()
    stopped.cancel()
    assert isinstance(ask(bench, store, a_number(oxatis), stopped).error, Cancelled)
    assert numbers(bench) == set()


def test_an_order_that_a_window_rejected_is_still_asked_for_with_that_window(bench: Bench, store: Store) -> None:
    db, now = bench.desk.db, bench.clock()
    run = runs.start_run(db, store_id=store.id, window=Window(now - timedelta(days=9), now), now=now)
    assert runs.rejected_since(db, store_id=store.id) is None
    bad = FeedPage((), (RejectedOrder("7", as_it_stands("no total"), "<Order/>"),), 1, (), now)
    save_page(db, store_id=store.id, run_id=run, page=bad, seen=frozenset(), now=now)
    runs.finish_run(db, run_id=run, now=now, complete=True, error=None, warnings=(), high_water_mark=now)
    since = runs.rejected_since(db, store_id=store.id)
    assert since is not None
    later = now + timedelta(days=3)
    sought = start_sought_run(db, store_id=store.id, number="7", now=later)
    worse = FeedPage((), (RejectedOrder("7", as_it_stands("no date"), "<Order>7</Order>"),), 1, (), later)
    save_sought(db, store_id=store.id, run_id=sought, page=worse, now=later)
    finish_sought_run(db, run_id=sought, now=later, error=None, warnings=())
    assert runs.rejected_since(db, store_id=store.id) == since
    assert db.column(RejectedOrders.select(RejectedOrders.run)) == [run]
    assert [str(view.reason) for view in queries.rejected_orders(db, store.id)] == ["no date"]


def test_a_run_that_goes_on_leaves_what_one_orders_run_rejected_alone(bench: Bench, store: Store) -> None:
    db, now = bench.desk.db, bench.clock()
    sought = start_sought_run(db, store_id=store.id, number="7", now=now)
    bad = FeedPage((), (RejectedOrder("7", as_it_stands("no date"), "<Order>7</Order>"),), 1, (), now)
    save_sought(db, store_id=store.id, run_id=sought, page=bad, now=now)
    finish_sought_run(db, run_id=sought, now=now, error=None, warnings=())
    runs.start_run(db, store_id=store.id, window=Window(now, now), now=now, resumed=True)
    assert db.column(RejectedOrders.select(RejectedOrders.run)) == [sought]
    assert runs.rejected_since(db, store_id=store.id) is None


def test_what_the_shop_answered_is_kept_with_the_run(bench: Bench, oxatis: PracticeShop, store: Store) -> None:
    found = ask(bench, store, a_number(oxatis))
    failed = ask(bench, store, "99999999")
    for report, held in ((found, a_number(oxatis)), (failed, "99999999")):
        answers = run_answers(bench.desk.db, report.run_id)
        assert any(held in view.answer.exchange.response_body for view in answers)
