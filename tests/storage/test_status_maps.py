from __future__ import annotations

import pytest
from mapped import map_words
from stocked_store import LATER, NOW, StockedStore, order

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import map_changes, queries
from ordersync_gui.storage.database import Database


def _map(shop: StockedStore, **words: OrderStatus) -> Changes:
    return map_words(shop.db, store_id=shop.store_id, words=words, now=LATER, operator="Kim")


def test_mapping_a_word_gives_its_orders_their_status_at_once(shop: StockedStore) -> None:
    shop.save(order("1", source_status="odd"), order("2"))

    changes = _map(shop, odd=OrderStatus.AWAITING_SHIPMENT)

    details = shop.details("1")
    assert (details.status, details.attention) == (OrderStatus.AWAITING_SHIPMENT, ())
    assert changes == Changes(orders=frozenset({details.id}), membership=True, maps=True)
    assert shop.told("1")[-1] == 'The status is now awaiting_shipment: the meaning of "odd" was changed.'
    assert details.timeline[-1].who == "Kim"
    assert shop.told("2") == ["Imported from Shop."]


def test_taking_a_word_out_makes_its_orders_need_attention(shop: StockedStore) -> None:
    shop.save(order())

    _map(shop, paid=OrderStatus.UNMAPPED)

    assert shop.details().status is OrderStatus.UNMAPPED
    assert "paid" not in queries.status_map(shop.db, shop.store_id)
    assert queries.status_counts(shop.db, shop.store_id).needs_attention == 1


def test_mapping_as_it_is_changes_nothing(shop: StockedStore) -> None:
    shop.save(order())

    assert not _map(shop, paid=OrderStatus.AWAITING_SHIPMENT, strange=OrderStatus.UNMAPPED)
    assert len(shop.told()) == 1


def test_words_are_compared_exactly(shop: StockedStore) -> None:
    shop.save(order("1", source_status="Paid"))

    assert shop.details("1").status is OrderStatus.UNMAPPED


def test_a_map_is_its_stores_own(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order())
    other.save(order())

    _map(shop, paid=OrderStatus.ON_HOLD)

    assert shop.details().status is OrderStatus.ON_HOLD
    assert other.details().status is OrderStatus.AWAITING_SHIPMENT


def test_what_was_shipped_here_stays_shipped_whatever_the_map_says(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    _map(shop, paid=OrderStatus.ON_HOLD)

    assert shop.details().status is OrderStatus.SHIPPED


def test_a_map_needs_a_store(db: Database) -> None:
    with pytest.raises(NotFound):
        map_words(db, store_id=9, words={"a": OrderStatus.SHIPPED}, now=NOW, operator="Kim")


def test_a_failure_keeps_the_old_map(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.save(order())

    def fail(*_args: object, **_more: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(map_changes, "write_plan", fail)
    with pytest.raises(RuntimeError):
        _map(shop, paid=OrderStatus.ON_HOLD)

    assert queries.status_map(shop.db, shop.store_id)["paid"] is OrderStatus.AWAITING_SHIPMENT


def test_words_are_listed_unmapped_first_then_by_count(shop: StockedStore) -> None:
    shop.save(
        order("1"), order("2", modified_at=NOW), order("3", source_status="odd"), order("4", source_status="void")
    )

    words = queries.status_words(shop.db, shop.store_id)

    assert [(word.word, word.count) for word in words] == [
        ("odd", 1),
        ("paid", 2),
        ("void", 1),
        ("gone", 0),
        ("pending", 0),
        ("wait", 0),
    ]
    assert words[1] == StatusWord("paid", 2, NOW, OrderStatus.AWAITING_SHIPMENT, ever=2, first_seen=NOW)
    assert words[3].last_seen is None
