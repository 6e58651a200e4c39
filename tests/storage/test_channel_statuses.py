from __future__ import annotations

import pytest
from stocked_store import StockedStore, order

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import channel_statuses, queries
from ordersync_gui.storage.database import Database


def _keep(shop: StockedStore, *statuses: ShopStatus) -> Changes:
    return channel_statuses.keep_statuses(shop.db, store_id=shop.store_id, statuses=statuses)


def _labels(shop: StockedStore) -> dict[str, str]:
    return {word.word: word.label for word in queries.status_words(shop.db, shop.store_id) if word.label}


def test_the_shops_statuses_are_listed_among_the_words_with_their_names(shop: StockedStore) -> None:
    shop.save(order(source_status="odd"))

    changes = _keep(shop, ShopStatus("10", "New"), ShopStatus("odd", "Strange"), ShopStatus("paid", "Paid"))

    words = {word.word: word for word in queries.status_words(shop.db, shop.store_id)}
    assert changes == Changes(maps=True)
    assert words["10"] == StatusWord("10", 0, None, OrderStatus.UNMAPPED, "New")
    assert (words["odd"].count, words["odd"].label) == (1, "Strange")
    assert (words["paid"].count, words["paid"].status, words["paid"].label) == (
        0,
        OrderStatus.AWAITING_SHIPMENT,
        "Paid",
    )
    assert words["void"].label == ""
    assert list(words)[:2] == ["odd", "10"]


def test_a_new_list_takes_the_place_of_the_old_one(shop: StockedStore) -> None:
    _keep(shop, ShopStatus("10", "New"), ShopStatus("20", "Packed"))

    changed = _keep(shop, ShopStatus("20", "Ready"), ShopStatus("30", "Gone"))
    again = _keep(shop, ShopStatus("30", "Gone"), ShopStatus("20", "Ready"), ShopStatus("30", "Twice"))

    assert _labels(shop) == {"20": "Ready", "30": "Gone"}
    assert (changed.maps, again) == (True, Changes())


def test_each_store_has_its_own(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    _keep(shop, ShopStatus("10", "New"))
    _keep(other, ShopStatus("10", "Nuevo"))

    _keep(shop)

    assert (_labels(shop), _labels(other)) == ({}, {"10": "Nuevo"})


def test_statuses_need_a_store(shop: StockedStore) -> None:
    shop.store_id = 99

    with pytest.raises(NotFound):
        _keep(shop)
