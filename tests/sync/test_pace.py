"""Each store has one limiter, as fast as its channel bears; practice shops on this PC have none."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from desk_bench import Bench

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.pace import Pace
from ordersync_gui.channels.registry import provider
from ordersync_gui.domain.desk import Store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.pace import Paces

SPEC = provider("custom_store").spec
STORE = Store(
    id=1,
    uid="u",
    name="One",
    channel="custom_store",
    settings={"url": "https://shop.test/feed"},
    created_at=datetime(2026, 3, 1, tzinfo=UTC),
)


def interval(pace: Pace) -> float:
    """Seconds between two requests."""
    return pace._interval


def test_a_store_has_one_limiter_and_another_store_another() -> None:
    paces = Paces()
    first = paces.of(STORE, SPEC)
    assert paces.of(replace(STORE, name="Renamed"), SPEC) is first
    assert paces.of(replace(STORE, id=2), SPEC) is not first
    assert interval(first) == pytest.approx(1 / SPEC.requests_per_second)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080/x", "http://localhost/x", "http://[::1]:1/", "http://127.9.9.9"]
)
def test_a_practice_shop_is_not_limited_unless_asked_for(url: str) -> None:
    here = replace(STORE, settings={"url": url})
    assert interval(Paces().of(here, SPEC)) == 0
    assert interval(Paces(limit_loopback=True).of(here, SPEC)) > 0
    assert interval(Paces(enabled=False, limit_loopback=True).of(here, SPEC)) == 0


@pytest.mark.parametrize("url", ["https://localhost.shop.test/", "http://10.0.0.1", "http://[broken", "", "//"])
def test_every_other_address_is_limited(url: str) -> None:
    assert interval(Paces().of(replace(STORE, settings={"url": url or "https://shop.test"}), SPEC)) > 0


def test_an_address_that_is_left_at_its_default_counts() -> None:
    spec = provider("oxatis").spec
    assert interval(Paces().of(replace(STORE, channel="oxatis", settings={}), spec)) > 0


def test_notices_go_before_imports_on_one_limiter(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Pace, bool]] = []
    make = Session.__init__

    def note(session: Session, **values: Any) -> None:  # noqa: ANN401 - as the original
        if values.get("pace") is not None:
            opened.append((values["pace"], values["urgent"]))
        make(session, **values)

    store = bench.stocked("1001")
    bench.ship()
    paces = Paces(limit_loopback=True)
    desk = Desk(bench.desk.db, bench.keyring, bench.desk.workers, "Kim", bench.clock, paces=paces)
    monkeypatch.setattr(Session, "__init__", note)
    assert asyncio.run(import_orders(desk, store=store)).complete
    bench.desk = desk
    assert bench.notify().sent == 1
    ((import_pace, import_urgent), (notice_pace, notice_urgent)) = opened
    assert import_pace is notice_pace
    assert (import_urgent, notice_urgent) == (False, True)
