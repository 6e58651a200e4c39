"""Listing Mirror: a generated login, three custom fields with names of their own, integrations as sources."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from channel_bench import ChannelBench
from provider_contract import ProviderContract

from ordersync_gui.channels.providers.listing_mirror import ListingMirror
from ordersync_gui.domain.errors import AuthFailed, UsageError
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences

LOGIN = {"username": "lm_generated", "password": "made-by-them"}
ORDER = (
    "<Orders><Order><OrderID>1</OrderID><OrderNumber>LM-1</OrderNumber><OrderDate>11/17/2026 17:00</OrderDate>"
    "<LastModified>11/17/2026 17:00</LastModified><OrderStatus>paid</OrderStatus><OrderTotal>5</OrderTotal>"
    "<CurrencyCode>USD</CurrencyCode>{more}</Order></Orders>"
)
FIELDS = (
    "<CustomField1>112-9988776-1234567</CustomField1><CustomField2>Amazon US (FBA)</CustomField2>"
    "<CustomField3>ALT-9</CustomField3><Source>somewhere</Source>"
)


@pytest.fixture
def desk(bench: Callable[..., ChannelBench]) -> ChannelBench:
    return bench(ListingMirror(), **LOGIN)


def test_custom_fields_have_listing_mirrors_names(desk: ChannelBench) -> None:
    order = desk.fetch(ORDER.format(more=FIELDS)).orders[0].order
    assert order.custom_fields == {
        "Marketplace order ID": "112-9988776-1234567",
        "Channel integration": "Amazon US (FBA)",
        "Alternate marketplace order ID": "ALT-9",
    }


@pytest.mark.parametrize(
    ("more", "source"),
    [
        (FIELDS, "Amazon US (FBA)"),
        ("<CustomField1>7</CustomField1>", ""),
        ("<Source>eBay</Source>", ""),
    ],
)
def test_the_integration_is_the_source_and_nothing_else_is(
    more: str,
    source: str,
    desk: ChannelBench,
) -> None:
    assert desk.fetch(ORDER.format(more=more)).orders[0].order.source == source
    assert str(ListingMirror.spec.source_name) == "Channel integration"


def test_an_integration_can_be_left_out_at_the_desk(desk: ChannelBench) -> None:
    order = desk.fetch(ORDER.format(more=FIELDS)).orders[0].order
    assert StorePreferences(left_out_sources=("amazon us (fba)",)).leaves_out(order.source)
    assert not StorePreferences(left_out_sources=("Amazon US",)).leaves_out(order.source)


def test_a_refused_sign_in_says_that_the_websites_login_is_another_one(desk: ChannelBench) -> None:
    with pytest.raises(AuthFailed) as caught:
        desk.fetch("", status=401)
    assert "generated for ShipStation" in str(caught.value.remedy)


def test_the_address_is_the_merchants_to_enter() -> None:
    with pytest.raises(UsageError) as caught:
        checked_values(ListingMirror.spec.form, LOGIN)
    assert caught.value.field == "url"


def test_the_status_map_starts_with_both_spellings_of_hold() -> None:
    assert ListingMirror.spec.default_status_map == {
        "unpaid": OrderStatus.AWAITING_PAYMENT,
        "paid": OrderStatus.AWAITING_SHIPMENT,
        "shipped": OrderStatus.SHIPPED,
        "cancelled": OrderStatus.CANCELLED,
        "hold": OrderStatus.ON_HOLD,
        "on_hold": OrderStatus.ON_HOLD,
    }


def test_the_checklist_explains_fba_and_mcf() -> None:
    (about,) = [item for item in ListingMirror.spec.checklist if "FBA" in str(item.what)]
    assert "Amazon packs and ships" in str(about.where)


class TestListingMirrorContract(ProviderContract):
    provider = ListingMirror()
