"""Until when orders are to be shipped follows from the store's settings, whichever came first."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.ship_by import ship_by
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage.columns import from_ms_or_none
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.tables import Orders

TWO_DAYS = StorePreferences(ship_within_days=2)


def dates(shop: StockedStore) -> dict[str, datetime | None]:
    rows = shop.db.tuples(Orders.select(Orders.number, Orders.ship_by))
    return {number: from_ms_or_none(at) for number, at in rows}


def test_a_new_order_gets_it_at_once(shop: StockedStore) -> None:
    shop.change(preferences=TWO_DAYS)

    shop.save(order())

    assert dates(shop) == {"1001": ship_by(order().ordered_at, 2)}
    assert dates(shop)["1001"] is not None


def test_the_payment_counts_where_there_is_one(shop: StockedStore) -> None:
    shop.change(preferences=TWO_DAYS)
    shop.save(order(source_status="pending"))
    paid_at = NOW + timedelta(days=3)

    shop.save(order(paid_at=paid_at))

    assert dates(shop) == {"1001": ship_by(paid_at, 2)}


@pytest.mark.parametrize("days", [1, 5, 0])
def test_another_setting_moves_all_orders_of_this_store_alone(shop: StockedStore, days: int) -> None:
    other = StockedStore.opened(shop.db, "Other")
    for store in (shop, other):
        store.change(preferences=TWO_DAYS)
    shop.save(order("1"), order("2", paid_at=NOW))
    other.save(order("3"))

    changes = shop.change(preferences=StorePreferences(ship_within_days=days))

    assert dates(shop) == {
        "1": ship_by(order().ordered_at, days),
        "2": ship_by(NOW, days),
        "3": ship_by(order().ordered_at, 2),
    }
    assert changes.orders == {shop.details("1").id, shop.details("2").id}
    assert not derive(shop.db, [1, 2, 3]).changed


def test_a_setting_that_has_nothing_to_do_with_it_changes_no_order(shop: StockedStore) -> None:
    shop.change(preferences=TWO_DAYS)
    shop.save(order())

    changes = shop.change(preferences=StorePreferences(ship_within_days=2, colour="#2a7f62"))

    assert not changes.orders
