"""Asking a shop for its statuses."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench
from two_step_shop import CHANNEL, Answer, WithoutList

from ordersync_gui.channels import registry
from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.errors import AuthFailed, SecretMissing, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.statuses import can_list, read_statuses, statuses_of
from ordersync_gui.sync.store_lifecycle import disconnect_store

LISTED = [("paid", "Payé"), ("PREP", "En préparation")]


def test_the_wizard_gets_the_shops_list_from_the_form_alone(bench: Bench) -> None:
    bench.shop.statuses = LISTED
    found = asyncio.run(statuses_of(bench.desk, channel=CHANNEL, given=bench.shop.form))
    assert found == (ShopStatus("paid", "Payé"), ShopStatus("PREP", "En préparation"))
    with pytest.raises(AuthFailed):
        asyncio.run(statuses_of(bench.desk, channel=CHANNEL, given={**bench.shop.form, "token": "wrong"}))
    with pytest.raises(UsageError):
        asyncio.run(statuses_of(bench.desk, channel=CHANNEL, given={**bench.shop.form, "url": "nonsense"}))


def test_a_list_that_is_asked_for_is_kept_and_the_map_stays(bench: Bench) -> None:
    store = bench.connect()
    bench.shop.statuses = LISTED
    assert asyncio.run(read_statuses(bench.desk, store=store)).maps
    assert not asyncio.run(read_statuses(bench.desk, store=store)), "the same list changes nothing"
    words = {word.word: (word.label, word.status) for word in queries.status_words(bench.desk.db, store.id)}
    assert words["PREP"] == ("En préparation", OrderStatus.UNMAPPED)
    assert words["paid"] == ("Payé", OrderStatus.AWAITING_SHIPMENT)


def test_a_list_that_cannot_be_read_says_why_and_keeps_the_one_from_before(bench: Bench) -> None:
    store = bench.connect()
    bench.shop.statuses = LISTED
    asyncio.run(read_statuses(bench.desk, store=store))
    bench.shop.answers["/statuses"] = [Answer(401)]
    with pytest.raises(AuthFailed):
        asyncio.run(read_statuses(bench.desk, store=store))
    assert "PREP" in {word.word for word in queries.status_words(bench.desk.db, store.id)}


def test_a_channel_without_such_a_list_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    store = bench.connect()
    assert can_list(CHANNEL)
    assert not can_list("custom_store")
    assert not can_list("nonsense")
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], WithoutList()))
    assert not can_list(CHANNEL)
    assert asyncio.run(statuses_of(bench.desk, channel=CHANNEL, given={})) == ()
    with pytest.raises(UsageError):
        asyncio.run(read_statuses(bench.desk, store=store))


def test_a_disconnected_store_and_one_without_its_password_are_not_asked(bench: Bench) -> None:
    store = bench.connect()
    bench.keyring.delete(store.uid, ("token",))
    with pytest.raises(SecretMissing):
        asyncio.run(read_statuses(bench.desk, store=store))
    asyncio.run(disconnect_store(bench.desk, store=store))
    with pytest.raises(UsageError):
        asyncio.run(read_statuses(bench.desk, store=store))
