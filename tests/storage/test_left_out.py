"""Orders leave the desk's lists, and come back, by what stands in a custom field."""

from __future__ import annotations

from datetime import timedelta

from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.store_preferences import StorePreferences
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
