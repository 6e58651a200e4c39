"""An import: its statuses, its pause, what it leaves out, and a mark that moves only when orders came."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from desk_bench import Bench
from two_step_shop import LOST, Answer, WithoutList

from ordersync_gui.channels import registry
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.run import ImportReport, RunProgress
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import leases, queries, stores
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.leases import import_key


def run(bench: Bench, store: Store | None = None, **more: object) -> ImportReport:
    work = import_orders(bench.desk, store=store or bench.store(), **more)  # type: ignore[arg-type] # as given
    return asyncio.run(work)


def labels(bench: Bench) -> dict[str, str]:
    return {word.word: word.label for word in queries.status_words(bench.desk.db, bench.store().id)}


def test_the_shops_own_statuses_are_read_before_its_orders(bench: Bench) -> None:
    bench.connect()
    bench.shop.heard.clear()
    bench.shop.statuses = [("paid", "Payé"), ("PREP", "En préparation")]
    report = run(bench)
    assert report.complete
    assert report.changes.maps
    assert bench.shop.heard == ["/statuses", "/orders"]
    assert labels(bench) == {"paid": "Payé", "PREP": "En préparation", "SST-SHIPPED": ""}


@pytest.mark.parametrize("answer", [Answer(500), Answer(401), Answer(429), Answer(body="<html>"), Answer(LOST)])
def test_orders_come_also_when_the_statuses_cannot_be_read(bench: Bench, answer: Answer) -> None:
    bench.shop.statuses = [("PREP", "En préparation")]
    bench.stocked("1001")
    bench.shop.orders["1002"] = "paid"
    bench.shop.answers["/statuses"] = [answer]
    report = run(bench)
    assert report.complete
    assert report.counts.new == 1
    assert any("list of statuses" in str(warning) for warning in report.warnings)
    assert "PREP" in labels(bench), "those from before stay"


def test_an_empty_list_of_statuses_forgets_nothing(bench: Bench) -> None:
    bench.shop.statuses = [("PREP", "En préparation")]
    bench.stocked("1001")
    bench.shop.statuses = []
    assert run(bench).complete
    assert "PREP" in labels(bench)


def test_a_channel_that_cannot_list_statuses_is_not_asked(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.connect()
    bench.shop.heard.clear()
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], WithoutList()))
    assert run(bench).complete
    assert bench.shop.heard == ["/orders"]


@pytest.mark.parametrize("status", [429, 503])
def test_a_shop_that_asks_for_a_pause_gets_it_until_a_complete_import(bench: Bench, status: int) -> None:
    store = bench.connect()
    bench.shop.answers["/orders"] = [Answer(status, retry_after=3600)]
    report = run(bench)
    assert report.error is not None
    paused = bench.store()
    assert paused.paused_until is not None
    assert abs(paused.paused_until - (bench.clock() + timedelta(hours=1))) < timedelta(seconds=1)
    assert run(bench, store).complete, "by hand it is tried all the same"
    assert bench.store().paused_until is None


def test_a_failure_that_says_nothing_of_later_leaves_the_pause_as_it_is(bench: Bench) -> None:
    bench.connect()
    bench.shop.answers["/orders"] = [Answer(429, retry_after=3600), Answer(503), Answer(LOST), Answer(LOST)]
    run(bench)
    paused = bench.store().paused_until
    run(bench)
    run(bench)
    assert bench.store().paused_until == paused is not None


def test_without_orders_the_mark_does_not_move(bench: Bench) -> None:
    """Some shops answer an empty feed when they fail, and InkSoft has no other way to say "none"."""
    store = bench.connect()
    assert run(bench).complete
    assert bench.store().high_water_mark is None
    bench.shop.orders = {"1001": "paid"}
    assert run(bench).complete
    mark = bench.store().high_water_mark
    assert mark is not None
    bench.shop.orders = {}
    bench.clock.forward(days=3)
    assert run(bench, store).complete
    assert bench.store().high_water_mark == mark


def test_orders_that_are_left_out_are_counted_apart(bench: Bench) -> None:
    bench.shop.orders = dict.fromkeys(("1001", "1002", "1003"), "paid")
    bench.shop.sources = {"1001": "FBA", "1002": "FBA"}
    bench.connect(preferences=StorePreferences(left_out_sources=("FBA",)))
    seen: list[RunProgress] = []
    report = run(bench, on_progress=seen.append)
    assert (report.counts.new, report.counts.left_out) == (3, 2)
    assert seen[-1].counts.left_out == 2
    assert queries.runs(bench.desk.db, store_id=None, limit=1)[0].counts.left_out == 2


def test_a_store_that_is_imported_already_says_so(bench: Bench) -> None:
    store = bench.connect()
    later = bench.clock() + timedelta(minutes=5)
    key = import_key(store.id)
    leases.take_lease(
        bench.desk.db, key=key, owner="another", expires=later, is_gone=lambda _: False, now=bench.clock()
    )
    report = run(bench)
    assert report.error is not None
    assert report.error.kind == "busy"


def test_an_import_whose_lease_was_taken_over_stops(bench: Bench) -> None:
    """This PC slept for so long that another window began to change the store."""
    store = bench.connect()
    bench.shop.orders = {"1001": "paid"}
    bench.shop.heard.clear()
    extend = leases.take_lease

    def taken(db: object, **values: object) -> bool:
        return not bench.shop.heard and extend(db, **values)  # type: ignore[arg-type] # as given

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leases, "take_lease", taken)
        report = run(bench)
    assert report.error is not None
    assert report.error.kind == "busy"
    assert bench.shop.heard == ["/statuses"]
    assert run(bench, store).complete


def test_a_store_whose_channel_is_gone_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.connect()
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    report = run(bench)
    assert report.error is not None
    assert report.error.kind == "not_found"


def test_a_deleted_store_says_so(bench: Bench) -> None:
    store = bench.connect()
    stores.delete_store(bench.desk.db, store_id=store.id)
    report = run(bench, store)
    assert report.error is not None
    assert report.error.kind == "not_found"


def test_a_person_can_stop_it_before_the_statuses(bench: Bench) -> None:
    bench.connect()
    cancellation = Cancellation()
    cancellation.cancel()
    report = run(bench, cancellation=cancellation)
    assert report.error is not None
    assert report.error.kind == "cancelled"
    assert report.warnings == ()
