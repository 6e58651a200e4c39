"""Orders leave the desk's lists, and come back, by what stands in a custom field."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotShippable
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import left_out, stores
from ordersync_gui.storage.forgetting import forget_some

FBA = StorePreferences(left_out_fields=(FieldRule("Fulfilment", "by Amazon"),))


def test_orders_with_a_custom_field_leave_the_lists_and_come_back(shop: StockedStore) -> None:
    shop.save(order("1", custom_fields={"fulfilment": "By  AMAZON"}), order("2", custom_fields={"x": "By Amazon"}))
    changes = shop.change(preferences=FBA)
    assert changes.orders == {shop.details("1").id}
    assert [shop.details(number).left_out for number in "12"] == [True, False]
    assert 'leave out orders whose "Fulfilment" is "by Amazon"' in str(shop.details("1").timeline[-1].message)
    shop.change(preferences=StorePreferences())
    assert not shop.details("1").left_out


def test_an_import_leaves_out_by_custom_fields_and_the_shop_can_change_them(shop: StockedStore) -> None:
    shop.change(preferences=FBA)
    outcome = shop.save(order("1", custom_fields={"Fulfilment": "by Amazon"}))
    assert outcome.counts.left_out == 1
    assert shop.details("1").left_out
    shop.save(order("1", custom_fields={"Fulfilment": "by us"}), at=NOW + timedelta(hours=1))
    assert not shop.details("1").left_out


def test_settings_that_change_while_orders_are_marked_count_for_all_of_them(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(left_out, "SLICE", 2)
    numbers = [str(number) for number in range(1, 8)]
    shop.save(*(order(number, source="FBA") for number in numbers))
    shop.leave_out("FBA")
    _, so_far = _go_on(shop, None)
    assert so_far is not None
    shop.leave_out()  # by another window, which is killed before it goes on
    while so_far is not None:
        _, so_far = _go_on(shop, so_far)
    assert not [number for number in numbers if shop.details(number).left_out]
    assert stores.stores_owing_marks(shop.db) == ()


def _go_on(shop: StockedStore, so_far: stores.MarkProgress | None) -> tuple[Changes, stores.MarkProgress | None]:
    return stores.mark_some_left_out(shop.db, store_id=shop.store_id, so_far=so_far, now=NOW, operator="Kim")


def test_an_order_tells_by_which_rule_it_is_left_out(shop: StockedStore) -> None:
    shop.save(order("1", custom_fields={"Fulfilment": "By Amazon"}), order("2", source="FBA"), order("3"))
    shop.change(preferences=replace(FBA, left_out_sources=("fba",)))
    rules = [shop.details(number).left_out_by for number in "123"]
    assert rules == [FieldRule("Fulfilment", "by Amazon"), FieldRule("", "FBA"), None]
    with pytest.raises(NotShippable, match='whose "Fulfilment" is "by Amazon"'):
        shop.ship(number="1")
    with pytest.raises(NotShippable, match="orders from FBA"):
        shop.ship(number="2")


def test_an_order_whose_shop_may_be_wrongly_told_stays_in_the_lists(shop: StockedStore) -> None:
    shop.save(order("1", custom_fields={"Fulfilment": "by Amazon"}))
    shop.attempt(shop.ship(number="1").notice_id, NoticeState.UNCONFIRMED)
    assert not shop.change(preferences=FBA).orders
    assert not shop.details("1").left_out


def test_an_order_stays_left_out_when_its_buyer_is_forgotten(shop: StockedStore) -> None:
    old = NOW - timedelta(days=400)
    shop.change(preferences=FBA)
    left = order(
        "1", source_status="gone", ordered_at=old, modified_at=old, custom_fields={"Fulfilment": "by amazon"}
    )
    shop.save(left, at=old)
    forget_some(shop.db, [shop.details("1").id], before=NOW, operator="Kim", now=NOW)
    assert shop.details("1").left_out
    shop.change(preferences=StorePreferences(left_out_fields=(*FBA.left_out_fields, FieldRule("a", "b"))))
    assert shop.details("1").left_out
    assert shop.details("1").left_out_by is None
    with pytest.raises(NotShippable, match="left out by the store's settings"):
        shop.ship(number="1")
