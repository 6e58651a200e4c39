"""Disconnecting and deleting are two things: one keeps the orders, the other doesn't, both forget the password."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from desk_bench import Bench

from ordersync_gui.channels import registry
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Busy, NoKeyring, NotFound, StorageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import queries, stores
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.leases import import_key, notify_key, store_lease
from ordersync_gui.sync.reconfigure import reconfigure_store
from ordersync_gui.sync.store_lifecycle import delete_store, disconnect_store, finish_broken_off

Act = Callable[..., Coroutine[Any, Any, Changes]]
BOTH_ACTS = pytest.mark.parametrize("act", [disconnect_store, delete_store])


class Killed(BaseException):
    """The process ends here, whatever is caught."""


def broken(*_arguments: object, **_values: object) -> Changes:
    raise StorageError(say("The disk is full."))


def killed(*_arguments: object, **_values: object) -> Changes:
    raise Killed


def test_a_disconnected_store_keeps_its_orders_and_forgets_its_password(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.ship()
    changes = asyncio.run(disconnect_store(bench.desk, store=store))
    assert changes.stores
    assert bench.keyring.everything() == {}
    left = bench.store()
    assert not left.connected
    assert left.settings == store.settings
    assert bench.details().shipments


def test_a_disconnected_store_is_neither_asked_nor_told(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.ship()
    asyncio.run(disconnect_store(bench.desk, store=store))
    bench.shop.heard.clear()
    report = asyncio.run(import_orders(bench.desk, store=store))
    assert report.error is not None
    assert report.error.kind == "usage"
    assert "disconnected" in str(report.error)
    assert bench.notify(at_once=True).errors == ()
    assert bench.shop.heard == []
    assert bench.notice().state is NoticeState.QUEUED, "it waits"


def test_waiting_notices_go_out_when_the_store_is_connected_again(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.ship()
    asyncio.run(disconnect_store(bench.desk, store=store))
    asyncio.run(reconfigure_store(bench.desk, store=store, given={"token": bench.shop.token}))
    assert bench.notify().sent == 1


def test_disconnecting_twice_is_harmless(bench: Bench) -> None:
    store = bench.connect()
    asyncio.run(disconnect_store(bench.desk, store=store))
    assert not asyncio.run(disconnect_store(bench.desk, store=store))


def test_a_deleted_store_leaves_nothing_behind(bench: Bench) -> None:
    store = bench.stocked("1001", "1002")
    bench.ship()
    gone = bench.details().id
    changes = asyncio.run(delete_store(bench.desk, store=store))
    assert changes.stores
    assert changes.membership
    assert queries.stores(bench.desk.db) == ()
    assert queries.notices(bench.desk.db, store_id=None, state=None) == ()
    with pytest.raises(NotFound):
        queries.order_details(bench.desk.db, gone)
    assert bench.keyring.everything() == {}
    assert bench.connect().name == "Shop", "it can be connected anew"


@BOTH_ACTS
@pytest.mark.parametrize("key", [import_key, notify_key])
def test_not_while_an_import_or_notices_run(bench: Bench, act: Act, key: Callable[[int], str]) -> None:
    store = bench.connect()

    async def meanwhile() -> None:
        async with store_lease(bench.desk, store, key=key(store.id), holder="another", busy=say("Busy.")):
            with pytest.raises(Busy):
                await act(bench.desk, store=store)

    asyncio.run(meanwhile())
    assert bench.works(bench.store())


@BOTH_ACTS
def test_a_store_that_is_gone_is_not_found(bench: Bench, act: Act) -> None:
    store = bench.connect()
    asyncio.run(delete_store(bench.desk, store=store))
    with pytest.raises(NotFound):
        asyncio.run(act(bench.desk, store=store))


@pytest.mark.parametrize("call", ["read", "delete"])
def test_disconnecting_without_the_keyring_changes_nothing(bench: Bench, call: str) -> None:
    store = bench.connect()
    before = bench.keyring.everything()
    bench.keyring.away = {call}
    with pytest.raises(NoKeyring):
        asyncio.run(disconnect_store(bench.desk, store=store))
    bench.keyring.away = set()
    assert bench.keyring.everything() == before
    assert bench.works(bench.store())


@pytest.mark.expects_log("may still be in the keyring")
@pytest.mark.parametrize("away", [{"read", "save", "delete"}, {"delete"}])
def test_a_store_can_be_deleted_without_the_keyring_and_that_is_said(bench: Bench, away: set[str]) -> None:
    store = bench.connect()
    bench.keyring.away = away
    told: list[Message] = []
    asyncio.run(delete_store(bench.desk, store=store, on_remark=told.append))
    assert queries.stores(bench.desk.db) == ()
    assert store.uid in str(told[0])
    assert bench.shop.token not in str(told[0])


@pytest.mark.parametrize(("act", "write"), [(disconnect_store, "change_store"), (delete_store, "delete_store")])
def test_when_the_database_fails_the_password_is_back(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, act: Act, write: str
) -> None:
    store = bench.connect()
    before = bench.keyring.everything()
    with monkeypatch.context() as patch:
        patch.setattr(stores, write, broken)
        with pytest.raises(StorageError):
            asyncio.run(act(bench.desk, store=store))
    assert bench.keyring.everything() == before
    assert bench.works(bench.store())


@pytest.mark.parametrize(("act", "write"), [(disconnect_store, "change_store"), (delete_store, "delete_store")])
def test_after_a_crash_the_store_says_that_its_password_is_missing_and_the_act_can_be_repeated(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, act: Act, write: str
) -> None:
    store = bench.connect()
    with monkeypatch.context() as patch:
        patch.setattr(stores, write, killed)
        patch.setattr("ordersync_gui.sync.store_lifecycle.put_back", lambda *_arguments: None)
        with pytest.raises(Killed):
            asyncio.run(act(bench.desk, store=store))
    report = asyncio.run(import_orders(bench.desk, store=store))
    assert report.error is not None
    assert report.error.kind == "secret_missing"
    asyncio.run(act(bench.desk, store=store))
    assert [left for left in queries.stores(bench.desk.db) if left.connected] == []


@BOTH_ACTS
def test_a_store_whose_channel_is_gone_can_be_taken_off(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, act: Act
) -> None:
    store = bench.connect()
    secrets = {"password": "canary-of-a-gone-channel"}
    bench.keyring.delete(store.uid, ("token",))
    bench.keyring.save(store.uid, secrets)
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    asyncio.run(act(bench.desk, store=store))
    assert bench.keyring.everything() == {}


def test_a_deletion_that_broke_off_is_finished_later(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    store = bench.stocked("1001", "1002")
    with monkeypatch.context() as patch:
        patch.setattr("ordersync_gui.storage.store_deletion._delete_slice", killed)
        with pytest.raises(Killed):
            asyncio.run(delete_store(bench.desk, store=store))
    assert not bench.works(bench.store())
    assert bench.keyring.everything() == {}
    assert asyncio.run(finish_broken_off(bench.desk)).stores
    assert queries.stores(bench.desk.db) == ()
    assert not asyncio.run(finish_broken_off(bench.desk))


def test_orders_of_other_stores_stay(bench: Bench) -> None:
    store = bench.stocked("1001")
    other = bench.connect("Other")
    assert bench.works(other)
    asyncio.run(delete_store(bench.desk, store=store))
    kept: Order = bench.details().order
    assert kept.number == "1001"
    assert bench.works(bench.store("Other"))
