"""Forgetting buyers as a person, a setting and a stop ask for it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk_bench import Bench
from stocked_store import NOW, StockedStore, exchange, order, page

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.desk_settings import DeskSettings
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.storage import forgetting, queries, run_answers
from ordersync_gui.storage.queries import import_runs
from ordersync_gui.storage.queries.buyers_keeping import buyers_days
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.evidence import save_settings
from ordersync_gui.sync.export_orders import export_orders
from ordersync_gui.sync.forget_buyers import (
    Forgotten,
    forget_buyers,
    forget_by_setting,
    keep_buyers_for,
    preview_forgetting,
)

ORDERS = forgetting.SLICE + 20


@pytest.fixture
def desk(bench: Bench) -> Desk:
    """A desk with old orders, which take more than one slice, and one that isn't old."""
    shop = StockedStore.opened(bench.desk.db)
    then = NOW - timedelta(days=50)
    old = order(source_status="gone", ordered_at=then, modified_at=then)
    numbered = [replace(old, remote_id=f"R{n}", number=str(n)) for n in range(ORDERS)]
    shop.save(*numbered, replace(old, remote_id="new", number="new", modified_at=NOW - timedelta(days=5)), at=then)
    bench.clock.now = NOW
    return bench.desk


def _buyers(desk: Desk) -> int:
    ids = queries.order_ids(desk.db, OrderFilter())
    return sum(bool(one.order.buyer.name) for one in _details(desk, list(ids)))


def _details(desk: Desk, ids: list[int]) -> list[OrderDetails]:
    return [queries.order_details(desk.db, one) for one in ids]


def test_a_preview_counts_and_changes_nothing(desk: Desk) -> None:
    found = asyncio.run(preview_forgetting(desk, days=30))
    assert (found.orders, found.rejected) == (ORDERS, 0)
    assert not asyncio.run(preview_forgetting(desk, days=60))
    assert _buyers(desk) == ORDERS + 1


def test_all_that_are_old_enough_go_with_progress(desk: Desk) -> None:
    heard: list[Forgotten] = []
    done = asyncio.run(forget_buyers(desk, days=30, on_progress=heard.append))
    assert (done.orders, done.stopped, done.bytes_gone) == (ORDERS, False, not desk.db.remote)
    assert [one.orders for one in heard] == [forgetting.SLICE, ORDERS]
    assert len(done.changes.orders) == ORDERS
    assert _buyers(desk) == 1
    assert asyncio.run(forget_buyers(desk, days=30)) == Forgotten()


def test_the_answers_in_which_unreadable_orders_came_go_with_their_texts(bench: Bench) -> None:
    shop, then = StockedStore.opened(bench.desk.db), NOW - timedelta(days=8)
    shop.save_page(
        page(rejected=(RejectedOrder("9", as_it_stands("No date."), "<Order>Canaryname</Order>"),), at=then)
    )
    came = replace(exchange(), response_body="<Order>Canaryname</Order>")
    answer = run_answers.frozen(RunAnswer(1, say("Orders in it that couldn't be read: {count}.", count=1), came))
    run_answers.keep_answers(shop.db, [answer], run_id=shop.run_id)
    bench.clock.now = NOW
    done = asyncio.run(forget_buyers(bench.desk, days=7))
    assert (done.rejected, done.bytes_gone) == (1, not shop.db.remote)
    assert import_runs.run_answers(shop.db, shop.run_id) == ()
    assert all(
        answer.exchange not in file.read_bytes() for file in shop.db.path.parent.glob("*") if file.is_file()
    )


def test_stopping_leaves_the_rest_for_the_next_time(desk: Desk) -> None:
    stop = Cancellation()
    done = asyncio.run(forget_buyers(desk, days=30, on_progress=lambda _done: stop.cancel(), cancellation=stop))
    assert (done.orders, done.stopped, done.bytes_gone) == (forgetting.SLICE, True, not desk.db.remote)
    assert _buyers(desk) == ORDERS + 1 - forgetting.SLICE
    assert asyncio.run(forget_buyers(desk, days=30)).orders == 20


def test_a_preview_can_be_stopped(desk: Desk) -> None:
    stop = Cancellation()
    stop.cancel()
    desk.db.connection().execute(
        "INSERT INTO timeline (order_id, at, template, gaps, who) "
        "SELECT orders.id, 0, '', '{}', '' FROM orders, orders AS more, (VALUES (1), (2), (3))"
    )
    with pytest.raises(Cancelled):
        asyncio.run(preview_forgetting(desk, days=30, cancellation=stop))


def test_by_itself_it_does_what_is_set_and_nothing_by_default(desk: Desk) -> None:
    assert buyers_days(desk.db) == 0
    assert asyncio.run(forget_by_setting(desk)) == Forgotten()
    asyncio.run(keep_buyers_for(desk, 30))
    assert buyers_days(desk.db) == 30
    assert asyncio.run(forget_by_setting(desk)).orders == ORDERS
    details = _details(desk, list(queries.order_ids(desk.db, OrderFilter(text="17"))))
    assert details[0].timeline[-1].who == ""


def test_setting_how_long_evidence_is_kept_leaves_the_buyers_setting_alone(desk: Desk) -> None:
    asyncio.run(keep_buyers_for(desk, 30))
    asyncio.run(save_settings(desk, DeskSettings(evidence_days=7)))
    assert buyers_days(desk.db) == 30


@pytest.mark.parametrize("days", [-1, 3651])
def test_a_setting_out_of_range_is_refused(desk: Desk, days: int) -> None:
    with pytest.raises(UsageError) as caught:
        asyncio.run(keep_buyers_for(desk, days))
    assert caught.value.field == "buyers_days"


@pytest.mark.parametrize("days", [-1, 0, 3651])
def test_an_age_out_of_range_deletes_nothing(desk: Desk, days: int) -> None:
    with pytest.raises(UsageError):
        asyncio.run(forget_buyers(desk, days=days))
    assert _buyers(desk) == ORDERS + 1


def test_an_export_has_every_order_still(desk: Desk, tmp_path: Path) -> None:
    asyncio.run(forget_buyers(desk, days=30))
    for ending in ("json", "csv"):
        file = tmp_path / f"orders.{ending}"
        assert asyncio.run(export_orders(desk, wanted=OrderFilter(), file=file)) == ORDERS + 1
    shapes = json.loads((tmp_path / "orders.json").read_text("utf-8"))
    assert sum(shape["buyer_deleted_at"] == "2026-11-22T12:00:00Z" for shape in shapes) == ORDERS
