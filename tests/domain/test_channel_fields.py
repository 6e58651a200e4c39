"""Which of a channel's fields can stand in custom fields 1 to 3, what they are called, and what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from stocked_store import order

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel import ChannelSpec, OrderField
from ordersync_gui.domain.channel_fields import (
    CustomText,
    custom_key,
    custom_name,
    custom_texts,
    default_fields,
    fact_name,
    field_label,
    field_text,
    mappable_fields,
    mapped_texts,
    shown_texts,
)
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.domain.order import Buyer

SPECS = [pytest.param(provider.spec, id=provider.spec.key) for provider in PROVIDERS]
FULL = order(
    buyer=Buyer("Åsa", "asa@example.test", "+46 1", "C-77"),
    custom_fields={"Channel integration": "Amazon US", "Purchase order": "PO-4711", "Empty": ""},
    shipping_method="Express",
    payment_method="PayPal",
    coupon="WELCOME",
    source="Amazon",
    requested_warehouse="North",
    buyer_notes="Ring twice",
    internal_notes="Fragile",
    gift_message="Grattis!",
)


@pytest.mark.parametrize("spec", SPECS)
def test_what_a_channel_declares_by_default_are_three_fields_that_it_has(spec: ChannelSpec) -> None:
    known = {field.key for field in mappable_fields(spec)}
    default = default_fields(spec)
    assert len(default) == min(3, len(spec.custom_field_names)) == len(set(default.values()))
    assert set(default.values()) <= known
    assert [custom_name(key) for key in default.values()] == list(spec.custom_field_names[:3])


def test_a_channel_with_fewer_fields_of_its_own_has_fewer_by_default(custom_store: ChannelSpec) -> None:
    assert default_fields(replace(custom_store, custom_field_names=("Depot",))) == {1: "custom:Depot"}
    assert default_fields(replace(custom_store, custom_field_names=())) == {}


@pytest.mark.parametrize("spec", SPECS)
def test_each_field_has_a_name_and_a_key_of_its_own(spec: ChannelSpec) -> None:
    fields = mappable_fields(spec)
    assert len({field.key for field in fields}) == len({str(field.label) for field in fields}) == len(fields)
    for field in fields:
        assert field.label == field_label(field.key)
        assert (custom_name(field.key) is None) is not (fact_name(field.key) is None)


def test_keys_stay_what_databases_and_files_have(custom_store: ChannelSpec) -> None:
    assert [field.key for field in mappable_fields(custom_store)] == [
        *("custom:Custom field 1", "custom:Custom field 2", "custom:Custom field 3"),
        *("order:source", "order:payment_method", "order:shipping_method", "order:coupon"),
        *("order:requested_warehouse", "order:buyer_code", "order:buyer_notes", "order:internal_notes"),
        *("order:gift_message", "order:number", "order:remote_id"),
    ]


def test_a_fact_that_the_channel_does_not_carry_is_not_offered(custom_store: ChannelSpec) -> None:
    without = replace(custom_store, order_fields=custom_store.order_fields - {OrderField.SOURCE})
    offered = {field.key for field in mappable_fields(custom_store)} - {f.key for f in mappable_fields(without)}
    assert offered == {"order:source"}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("custom:Channel integration", "Amazon US"),
        ("custom:Empty", ""),
        ("custom:Unheard of", ""),
        ("order:source", "Amazon"),
        ("order:payment_method", "PayPal"),
        ("order:shipping_method", "Express"),
        ("order:coupon", "WELCOME"),
        ("order:requested_warehouse", "North"),
        ("order:buyer_code", "C-77"),
        ("order:buyer_notes", "Ring twice"),
        ("order:internal_notes", "Fragile"),
        ("order:gift_message", "Grattis!"),
        ("order:number", "1001"),
        ("order:remote_id", "R1001"),
        ("order:lines", ""),
        ("order:", ""),
        ("custom:", ""),
        ("number", ""),
        ("", ""),
    ],
)
def test_a_field_says_what_the_order_has_there_and_an_unknown_one_nothing(key: str, text: str) -> None:
    assert field_text(FULL, key) == text


def test_the_name_of_a_field_that_is_gone_is_its_key() -> None:
    assert str(field_label("order:colour")) == "order:colour"
    assert fact_name("order:colour") is None
    assert str(field_label(custom_key("A {strange} name"))) == "A {strange} name"


def test_the_places_say_what_the_map_has_for_them() -> None:
    fields = {1: "custom:Channel integration", 3: "order:gone"}
    assert custom_texts(FULL, fields) == ("Amazon US", "", "")
    assert mapped_texts(FULL, fields) == (
        CustomText(1, "custom:Channel integration", "Amazon US"),
        CustomText(3, "order:gone", ""),
    )
    assert mapped_texts(FULL, {}) == ()
    assert [str(each.label) for each in mapped_texts(FULL, fields)] == ["Channel integration", "order:gone"]
    assert (
        tuple(each.place for each in mapped_texts(FULL, dict.fromkeys((3, 2, 1), "order:number"))) == CUSTOM_PLACES
    )


def test_nothing_is_shown_twice_and_nothing_that_is_empty() -> None:
    fields = {1: "custom:Purchase order", 2: "custom:Purchase order", 3: "custom:Empty"}
    custom, others = shown_texts(FULL, mapped_texts(FULL, fields))
    assert custom == (CustomText(1, "custom:Purchase order", "PO-4711"),)
    assert others == {"Channel integration": "Amazon US"}
    assert shown_texts(FULL, ())[1] == {"Channel integration": "Amazon US", "Purchase order": "PO-4711"}


@pytest.fixture
def custom_store() -> ChannelSpec:
    """The declaration of the channel that has every field of the protocol."""
    return next(provider.spec for provider in PROVIDERS if provider.spec.key == "custom_store")
