"""Connecting: everything is checked before anything is saved, and the same shop is noticed."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from desk_bench import Bench
from two_step_shop import CHANNEL

from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.errors import AuthFailed, NoKeyring, NotFound, StorageError, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries, stores
from ordersync_gui.sync.connect import connect_store, same_shop
from ordersync_gui.sync.store_lifecycle import disconnect_store


def test_a_store_has_its_preferences_and_what_its_channel_asks_of_orders(bench: Bench) -> None:
    store = bench.connect(preferences=StorePreferences(colour="#2A7F62", import_days=7))
    assert store.preferences == StorePreferences(colour="#2a7f62", import_days=7)
    assert OrderRequirement.TWO_LETTER_CODES in store.requirements
    assert store.connected
    words = {word.word: word.status for word in queries.status_words(bench.desk.db, store.id)}
    assert words == {"paid": OrderStatus.AWAITING_SHIPMENT, "SST-SHIPPED": OrderStatus.SHIPPED}


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"status_map": {"sent": OrderStatus.SHIPPED}}, "sent"),
        ({"status_map": {"wait": OrderStatus.ON_HOLD}}, "wait"),
        ({"preferences": StorePreferences(import_days=0)}, "import_days"),
        ({"name": " "}, "name"),
    ],
)
def test_what_cannot_be_is_refused_before_the_shop_is_asked(
    bench: Bench, more: dict[str, Any], field: str
) -> None:
    with pytest.raises(UsageError) as raised:
        bench.connect(**more)
    assert raised.value.field == field
    assert queries.stores(bench.desk.db) == ()
    assert bench.keyring.everything() == {}
    assert bench.shop.heard == []


def test_a_wrong_password_saves_nothing(bench: Bench) -> None:
    form = {**bench.shop.form, "token": "wrong"}
    with pytest.raises(AuthFailed):
        asyncio.run(connect_store(bench.desk, channel=CHANNEL, name="Shop", given=form))
    assert bench.keyring.everything() == {}


def test_without_a_keyring_no_store_is_saved(bench: Bench) -> None:
    bench.keyring.away = {"save", "delete"}
    with pytest.raises(NoKeyring):
        bench.connect()
    assert queries.stores(bench.desk.db) == ()


def test_when_the_database_fails_the_password_does_not_stay(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object, **_values: object) -> None:
        raise StorageError(say("The disk is full."))

    monkeypatch.setattr(stores, "add_store", broken)
    with pytest.raises(StorageError):
        bench.connect()
    assert bench.keyring.everything() == {}


def look(bench: Bench, **given: str) -> str | None:
    """The name of the store that leads to the same shop."""
    found = asyncio.run(same_shop(bench.desk, channel=CHANNEL, given={**bench.shop.form, **given}))
    return None if found is None else found.name


def test_the_same_shop_is_noticed_whatever_its_password_and_spelling(bench: Bench) -> None:
    assert look(bench) is None
    bench.connect()
    assert look(bench) == "Shop"
    assert look(bench, url=bench.shop.url.upper() + "/ ", username="KIM", token="another") == "Shop"
    assert look(bench, username="lee") is None
    assert look(bench, url="https://another.example") is None


def test_a_disconnected_store_is_the_same_shop_too_because_its_orders_are_here(bench: Bench) -> None:
    store = bench.connect()
    asyncio.run(disconnect_store(bench.desk, store=store))
    assert look(bench) == "Shop"


def test_a_half_filled_form_is_no_same_shop(bench: Bench) -> None:
    bench.connect()
    assert asyncio.run(same_shop(bench.desk, channel=CHANNEL, given={})) is None
    assert asyncio.run(same_shop(bench.desk, channel="custom_store", given=bench.shop.form)) is None


def test_a_channel_that_does_not_exist_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFound):
        asyncio.run(same_shop(bench.desk, channel="nonsense", given={}))
