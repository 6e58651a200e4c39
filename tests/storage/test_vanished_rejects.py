"""Unreadable orders without a number are forgotten when the shop no longer sends them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from stocked_store import NOW, StockedStore, order, page

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.storage import queries, runs
from ordersync_gui.storage.database import Database

NAMELESS = RejectedOrder("", as_it_stands("No number."), "<Order/>")
START = NOW - timedelta(days=90)


def _run(
    shop: StockedStore, start: datetime, *rejected: RejectedOrder, sees: bool = True, complete: bool = True
) -> None:
    """An import that asks from start on."""
    shop.run_id = runs.start_run(shop.db, store_id=shop.store_id, window=Window(start, NOW), now=NOW)
    shop.save_page(page(*([order("1")] if sees else []), rejected=rejected))
    runs.finish_run(
        shop.db, run_id=shop.run_id, now=NOW, complete=complete, error=None, warnings=[], high_water_mark=None
    )


def _rejected(shop: StockedStore) -> list[str]:
    return [view.raw for view in queries.rejected_orders(shop.db, shop.store_id)]


@pytest.mark.parametrize("moved", [timedelta(0), timedelta(days=-5), timedelta(days=8)])
def test_one_that_the_same_window_no_longer_brings_is_forgotten(shop: StockedStore, moved: timedelta) -> None:
    _run(shop, START, NAMELESS)
    assert _rejected(shop) == ["<Order/>"]

    _run(shop, START + moved)

    assert _rejected(shop) == []


def test_one_that_still_comes_stays(shop: StockedStore) -> None:
    _run(shop, START, NAMELESS)
    _run(shop, START, NAMELESS)

    assert _rejected(shop) == ["<Order/>"]


def test_one_that_comes_with_another_text_takes_the_place_of_the_old(shop: StockedStore) -> None:
    _run(shop, START, NAMELESS)
    _run(shop, START, RejectedOrder("", as_it_stands("No number."), "<Order>2</Order>"))

    assert _rejected(shop) == ["<Order>2</Order>"]


@pytest.mark.parametrize(
    ("start", "sees", "complete"),
    [(START + timedelta(days=10), True, True), (START, False, True), (START, True, False)],
)
def test_a_shorter_an_empty_or_a_broken_off_import_proves_nothing(
    shop: StockedStore, start: datetime, *, sees: bool, complete: bool
) -> None:
    _run(shop, START, NAMELESS)
    _run(shop, start, sees=sees, complete=complete)

    assert _rejected(shop) == ["<Order/>"]


def test_one_with_a_number_stays_until_it_can_be_read(shop: StockedStore) -> None:
    _run(shop, START, RejectedOrder("7", as_it_stands("No date."), "seven"))
    _run(shop, START)

    assert _rejected(shop) == ["seven"]


def test_another_stores_stay(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    _run(other, START, NAMELESS)
    _run(shop, START)

    assert _rejected(other) == ["<Order/>"]
