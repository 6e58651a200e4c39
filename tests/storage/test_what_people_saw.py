"""What counts as seen is what a person was shown, not what the shop has changed by the time that they say so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from stocked_store import HOME, LATER, NOW, StockedStore, order

from ordersync_gui.domain.desk import WorkKind
from ordersync_gui.domain.errors import NotShippable, UsageError
from ordersync_gui.domain.order import Order
from ordersync_gui.storage import work_begun

MOVED = replace(HOME, address1="Kungsgatan 2", city="Lund")


def begin(shop: StockedStore, shown: dict[int, Order]) -> None:
    work_begun.begin_work(
        shop.db, order_ids=list(shown), kind=WorkKind.PRINTED, operator="Kim", now=NOW, shown=shown
    )


def accept(shop: StockedStore, seen: str) -> None:
    order_id = shop.details().id
    work_begun.accept_stop(shop.db, order_id=order_id, reason="", operator="Kim", now=LATER, seen=seen)


def test_what_changed_between_reading_and_printing_stops_it_at_once(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"), order("3"), order("4", source_status="void"))
    read = {shop.details(number).id: shop.details(number).order for number in "1234"}
    shop.save(order("1", ship_to=MOVED), order("2", source_status="void"))

    begin(shop, read)

    assert "Storgatan 1 → Kungsgatan 2" in shop.details("1").stop
    assert "cancelled" in shop.details("2").stop
    assert shop.details("3").stop == shop.details("4").stop == ""
    with pytest.raises(NotShippable, match="Kungsgatan"):
        shop.ship(number="1")


def test_what_the_shop_changed_after_a_person_looked_isnt_called_seen(shop: StockedStore) -> None:
    shop.save(order())
    begin(shop, {shop.details().id: shop.details().order})
    shop.save(order(ship_to=MOVED))
    seen = shop.details().stop
    shop.save(order(ship_to=replace(MOVED, address1="Elsewhere 3")))

    with pytest.raises(UsageError, match=r"once more.*Elsewhere 3"):
        accept(shop, seen)
    assert "Elsewhere 3" in shop.details().stop

    accept(shop, shop.details().stop)
    assert shop.details().stop == ""
