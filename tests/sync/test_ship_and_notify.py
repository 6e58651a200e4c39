"""Shipping tells what the store's channel and settings say, and shops that ask for rest are left alone."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from desk_bench import Bench
from stocked_store import draft
from two_step_shop import Answer

from ordersync_gui.channels import registry
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import leases, stores
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.leases import notify_key
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.store_settings import save_store_settings


def record(bench: Bench, tracking: str, lines: dict[int, str] | None = None, *, notify: bool = True) -> Recorded:
    work = ship(bench.desk, order_id=bench.details().id, draft=draft(tracking, lines), notify=notify)
    return asyncio.run(work)


def test_a_shop_that_cannot_be_told_of_parts_is_told_with_the_last_parcel(bench: Bench) -> None:
    bench.stocked("1001")
    first = bench.details().lines[0].id
    assert record(bench, "T1", {first: "1"}).notice_id is None
    assert record(bench, "T2").notice_id is not None
    bench.notify()
    assert bench.notice().state is NoticeState.SENT
    assert bench.notice().whole_order
    assert [body for body in bench.shop.bodies if "T1" in body] == []


@pytest.mark.parametrize("wanted", [True, False])
def test_the_shop_is_asked_to_mail_the_buyer_only_where_the_store_says_so(bench: Bench, *, wanted: bool) -> None:
    store = bench.stocked("1001")
    preferences = StorePreferences(buyer_mail=wanted)
    asyncio.run(save_store_settings(bench.desk, store=store, preferences=preferences))
    record(bench, "T1")
    bench.notify()
    assert f"1001 T1 mail={wanted}" in bench.shop.bodies


def test_without_its_channel_an_order_is_shipped_but_nobody_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    with pytest.raises(NotFound):
        record(bench, "T1")
    assert bench.details().shipments == ()
    assert record(bench, "T1", notify=False).created


def test_notices_of_a_store_whose_channel_is_gone_wait(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.stocked("1001")
    record(bench, "T1")
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    report = bench.notify()
    assert [error.kind for error in report.errors] == ["not_found"]
    assert (report.waiting, bench.notice().attempts) == (1, 0)


def test_a_shop_that_asks_for_rest_is_left_alone_until_then_or_until_a_person_asks(bench: Bench) -> None:
    store = bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.ship("1002")
    bench.shop.answers["/transport"] = [Answer(429, retry_after=3600)]
    first = bench.notify()
    assert first.shop_in_trouble
    assert first.changes.stores
    assert bench.store().paused_until is not None
    bench.shop.heard.clear()
    assert bench.notify().waiting == 2
    assert bench.shop.heard == [], "the other order's notice isn't tried either"
    assert bench.notify(at_once=True).sent == 1, "what the shop put off stays put off"
    bench.clock.forward(minutes=61)
    assert bench.notify().sent == 1
    assert bench.works(store)


def test_notices_use_the_store_as_it_is_when_their_turn_comes(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    report = _deleted_meanwhile(bench)
    assert [error.kind for error in report.errors] == ["not_found"]
    assert bench.shop.told() == []


def _deleted_meanwhile(bench: Bench) -> Any:  # noqa: ANN401 - a report
    """Delete the store between the look for due notices and the lease."""
    take = leases.take_lease

    def take_late(db: Any, **values: Any) -> bool:  # noqa: ANN401 - as the original
        stores.delete_store(db, store_id=bench.store().id)
        return take(db, **values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leases, "take_lease", take_late)
        return bench.notify()


def test_a_round_whose_lease_was_taken_over_stops(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.ship()
    take, calls = leases.take_lease, []

    def once(db: Any, **values: Any) -> bool:  # noqa: ANN401 - as the original
        calls.append(values["key"])
        return len(calls) == 1 and take(db, **values)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(leases, "take_lease", once)
        report = bench.notify()
    assert calls == [notify_key(store.id)] * 2
    assert [error.kind for error in report.errors] == ["busy"]
    assert bench.shop.told() == []
    assert bench.notify().sent == 1
