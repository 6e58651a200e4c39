"""Changing a store's connection: tested first, saved whole or not at all, no new password for the old shop."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from desk_bench import Bench
from stocked_store import order
from two_step_shop import Answer, TwoStepShop

from ordersync_gui.domain.channel import CheckStep, OrderRequirement
from ordersync_gui.domain.errors import (
    AuthFailed,
    Busy,
    NoKeyring,
    NotFound,
    SecretMissing,
    StorageError,
    UsageError,
)
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import NOTHING, say
from ordersync_gui.storage import outbox, queries, stores
from ordersync_gui.sync import reconfigure
from ordersync_gui.sync.connect import check_connection
from ordersync_gui.sync.leases import import_key, notify_key, store_lease
from ordersync_gui.sync.reconfigure import current_form, reconfigure_store
from ordersync_gui.sync.store_lifecycle import disconnect_store
from ordersync_gui.sync.store_settings import save_store_settings

NEW_TOKEN = "canary-new-token-81d0"


class Killed(BaseException):
    """The process ends here, whatever is caught."""


def change(bench: Bench, **given: str) -> Any:  # noqa: ANN401 - store and changes
    """Reconfigure the store with these values."""
    return asyncio.run(reconfigure_store(bench.desk, store=bench.store(), given=given))


def with_new_token(bench: Bench) -> None:
    bench.shop.token = NEW_TOKEN


def test_a_new_password_is_tested_and_takes_the_place_of_the_old_one(bench: Bench) -> None:
    store = bench.stocked("1001")
    with_new_token(bench)
    told: list[str] = []
    learnt: list[str] = []
    object.__setattr__(bench.desk, "learn_secret", lambda secret, _user: learnt.append(secret))

    def told_of(step: CheckStep) -> None:
        told.append(step.kind)

    work = reconfigure_store(bench.desk, store=store, given={"token": NEW_TOKEN}, on_step=told_of)
    changed, changes = asyncio.run(work)
    assert told == ["sign_in"]
    assert NEW_TOKEN in learnt
    assert changes.stores
    assert changed == bench.store()
    assert changed.settings == store.settings
    assert bench.keyring.everything() == {(store.uid, "token"): NEW_TOKEN}
    assert bench.works(changed)
    assert bench.details().order.number == "1001", "orders stay"


def test_a_new_address_keeps_the_password_the_orders_and_the_map(bench: Bench) -> None:
    store = bench.stocked("1001")
    old = dict(bench.keyring.everything())
    words = [(word.word, word.status) for word in queries.status_words(bench.desk.db, store.id)]
    with TwoStepShop() as moved:
        changed, _ = change(bench, url=moved.url)
        assert bench.works(changed)
        assert moved.heard
    assert changed.settings == {**store.settings, "url": moved.url}
    assert changed.high_water_mark is None, "the new address may know orders that were never asked for"
    assert bench.keyring.everything() == old
    assert [(word.word, word.status) for word in queries.status_words(bench.desk.db, store.id)] == words


@pytest.mark.parametrize(
    ("given", "error", "field"),
    [
        ({"token": "wrong"}, AuthFailed, None),
        ({"url": "nonsense"}, UsageError, "url"),
        ({"time_zone": "Mars/Olympus"}, UsageError, "time_zone"),
        ({"colour": "red"}, UsageError, "colour"),
    ],
)
def test_what_does_not_work_changes_nothing(
    bench: Bench, given: dict[str, str], error: type[Exception], field: str | None
) -> None:
    store = bench.stocked("1001")
    before = bench.keyring.everything()
    with pytest.raises(error) as raised:
        change(bench, **given)
    if field is not None:
        assert getattr(raised.value, "field", None) == field
    assert bench.store() == store
    assert bench.keyring.everything() == before
    assert bench.works(store)


def test_an_empty_password_field_keeps_the_password(bench: Bench) -> None:
    store = bench.connect()
    before = bench.keyring.everything()
    changed, _ = change(bench, token="", username="lee")
    assert changed.settings["username"] == "lee"
    assert bench.keyring.everything() == before
    assert changed.uid == store.uid


def test_without_the_check_the_shop_is_not_asked(bench: Bench) -> None:
    store = bench.connect()
    bench.shop.heard.clear()
    work = reconfigure_store(bench.desk, store=store, given={"token": "later"}, check=False)
    asyncio.run(work)
    assert bench.shop.tokens[-1] != "later"
    assert bench.shop.heard == []
    assert list(bench.keyring.everything().values()) == ["later"]


def test_pause_and_last_error_are_over(bench: Bench) -> None:
    store = bench.connect()
    bench.shop.answers["/orders"] = [Answer(429, retry_after=3600)]
    assert not bench.works(store)
    assert bench.store().paused_until is not None
    assert bench.store().last_error_kind == "rate_limited"
    changed, _ = change(bench)
    assert (changed.paused_until, changed.last_error_kind, changed.last_error) == (None, "", NOTHING)


def test_a_disconnected_store_needs_its_password_again_and_is_connected_then(bench: Bench) -> None:
    store = bench.stocked("1001")
    asyncio.run(disconnect_store(bench.desk, store=store))
    with pytest.raises(SecretMissing) as raised:
        change(bench)
    assert "Token" in str(raised.value)
    assert not bench.store().connected
    changed, _ = change(bench, token=bench.shop.token)
    assert changed.connected
    assert bench.works(changed)


def test_what_the_channel_asks_of_orders_is_brought_up_to_date(bench: Bench) -> None:
    store = bench.connect()
    stores.change_store(
        bench.desk.db, store_id=store.id, now=bench.clock(), operator="", requirements=(OrderRequirement.SHIP_TO,)
    )
    changed, _ = change(bench)
    assert OrderRequirement.TWO_LETTER_CODES in changed.requirements


@pytest.mark.parametrize("key", [import_key, notify_key])
def test_it_waits_for_no_import_and_no_notices_but_says_so(bench: Bench, key: Any) -> None:  # noqa: ANN401 - a function
    store = bench.connect()

    async def meanwhile() -> None:
        async with store_lease(bench.desk, store, key=key(store.id), holder="another", busy=say("Busy.")):
            with pytest.raises(Busy):
                await reconfigure_store(bench.desk, store=store, given={"username": "lee"})

    asyncio.run(meanwhile())
    assert bench.store() == store
    assert change(bench, username="lee")[0].settings["username"] == "lee"


def test_an_import_that_still_has_the_old_store_takes_the_new_connection(bench: Bench) -> None:
    old = bench.stocked("1001")
    with TwoStepShop(token=NEW_TOKEN) as moved:
        change(bench, url=moved.url, token=NEW_TOKEN)
        assert bench.works(old)
        assert moved.heard
    assert NEW_TOKEN not in bench.shop.tokens, "the new password never goes to the old address"


@pytest.mark.parametrize("call", ["read", "save"])
def test_a_keyring_that_is_away_changes_nothing(bench: Bench, call: str) -> None:
    store = bench.stocked("1001")
    before = bench.keyring.everything()
    bench.keyring.away = {call}
    with TwoStepShop(token=NEW_TOKEN) as moved, pytest.raises(NoKeyring):
        change(bench, url=moved.url, token=NEW_TOKEN)
    bench.keyring.away = set()
    assert bench.store() == store
    assert bench.keyring.everything() == before
    assert bench.works(store)


def test_a_paused_store_is_still_paused_when_the_keyring_was_away(bench: Bench) -> None:
    store = bench.connect()
    until = bench.clock().replace(microsecond=0)
    stores.pause_store(bench.desk.db, store_id=store.id, until=until)
    bench.keyring.away = {"save"}
    with TwoStepShop(token=NEW_TOKEN) as moved, pytest.raises(NoKeyring):
        change(bench, url=moved.url, token=NEW_TOKEN)
    assert bench.store().paused_until == until
    assert bench.store().connected


@pytest.mark.parametrize("failing_call", [1, 2])
def test_when_the_database_fails_the_old_password_is_back(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, failing_call: int
) -> None:
    store = bench.stocked("1001")
    before = bench.keyring.everything()
    save, calls = stores.change_store, []

    def failing(*arguments: Any, **values: Any) -> Any:  # noqa: ANN401 - as the original
        calls.append(values)
        if len(calls) == failing_call:
            raise StorageError(say("The disk is full."))
        return save(*arguments, **values)

    with TwoStepShop(token=NEW_TOKEN) as moved, monkeypatch.context() as patch:
        patch.setattr(stores, "change_store", failing)
        with pytest.raises(StorageError):
            change(bench, url=moved.url, token=NEW_TOKEN)
    assert bench.keyring.everything() == before
    assert bench.store() == store
    assert bench.works(store)


@pytest.mark.expects_log("couldn't be connected again")
def test_when_the_database_stays_away_the_store_is_plainly_disconnected(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = bench.stocked("1001")
    save, calls = stores.change_store, []

    def failing(*arguments: Any, **values: Any) -> Any:  # noqa: ANN401 - as the original
        calls.append(values)
        if len(calls) > 1:
            raise StorageError(say("The disk is full."))
        return save(*arguments, **values)

    with TwoStepShop(token=NEW_TOKEN) as moved, monkeypatch.context() as patch:
        patch.setattr(stores, "change_store", failing)
        with pytest.raises(StorageError):
            change(bench, url=moved.url, token=NEW_TOKEN)
        assert not bench.store().connected
        assert not bench.works(store)
        assert NEW_TOKEN not in bench.shop.tokens
        patch.undo()
        assert bench.works(change(bench, url=bench.shop.url)[0]), "its old password is in its place"


@pytest.mark.parametrize("moment", ["before saving", "after the secret", "after all"])
@pytest.mark.parametrize("moves", [False, True])
def test_a_crash_anywhere_leaves_a_store_that_works_or_says_that_it_is_disconnected(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, moment: str, *, moves: bool
) -> None:
    store = bench.stocked("1001")
    save_secret = bench.keyring.save

    def save_and_die(uid: str, secrets: Any) -> None:  # noqa: ANN401 - as the original
        if moment != "before saving":
            save_secret(uid, secrets)
        if moment != "after all":
            raise Killed

    def die(*_arguments: Any, **_values: Any) -> None:  # noqa: ANN401 - as the original
        raise Killed

    with TwoStepShop(token=NEW_TOKEN) as moved, monkeypatch.context() as patch:
        target = moved if moves else bench.shop
        target.token = NEW_TOKEN
        # A killed process puts nothing back.
        patch.setattr(reconfigure, "put_back", lambda *_arguments: None)
        patch.setattr(reconfigure._Change, "_take_back", lambda _change: None)
        patch.setattr(bench.keyring, "save", save_and_die)
        patch.setattr(outbox, "hasten", die)  # which is all that follows
        with pytest.raises(Killed):
            change(bench, url=target.url, token=NEW_TOKEN)
        patch.undo()
        left = bench.store()
        if moment == "before saving" and not moves:
            bench.shop.token = next(iter(bench.keyring.everything().values()))
        assert bench.works(left) is left.connected
        assert left.connected is (moment == "after all" or not moves)
        assert moves is False or NEW_TOKEN not in bench.shop.tokens
        bench.shop.token = target.token = NEW_TOKEN
        assert bench.works(change(bench, url=target.url, token=NEW_TOKEN)[0])
    assert left.uid == store.uid


def test_a_waiter_that_leaves_while_saving_leaves_a_whole_change(bench: Bench) -> None:
    store = bench.connect()
    with_new_token(bench)

    async def impatient() -> None:
        loop, save = asyncio.get_running_loop(), bench.keyring.save

        def slow(store_uid: str, secrets: Any) -> None:  # noqa: ANN401 - as the original
            loop.call_soon_threadsafe(task.cancel)
            save(store_uid, secrets)

        bench.keyring.save = slow  # type: ignore[method-assign] # only this once
        task = asyncio.ensure_future(reconfigure_store(bench.desk, store=store, given={"token": NEW_TOKEN}))
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(impatient())
    assert list(bench.keyring.everything().values()) == [NEW_TOKEN]
    assert bench.works(store)


def test_settings_that_another_window_changed_meanwhile_are_not_overwritten(bench: Bench) -> None:
    store = bench.connect()

    async def both() -> None:
        def other_window(_step: CheckStep) -> None:
            other.append(asyncio.ensure_future(save_store_settings(bench.desk, store=store, currency="SEK")))

        other: list[asyncio.Future[Any]] = []

        async def slow_check(*arguments: Any, **values: Any) -> None:  # noqa: ANN401 - as the original
            await check_connection(*arguments, **values)
            await asyncio.gather(*other)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reconfigure, "check_connection", slow_check)
            with pytest.raises(Busy):
                await reconfigure_store(bench.desk, store=store, given={"username": "lee"}, on_step=other_window)

    asyncio.run(both())
    assert bench.store().settings["currency"] == "SEK"
    assert bench.store().settings["username"] == "kim"


def test_the_current_form_has_defaults_and_no_secret(bench: Bench) -> None:
    bench.connect()
    assert current_form(bench.store()) == {
        "url": bench.shop.url,
        "username": "kim",
        "time_zone": "GMT",
        "currency": "",
    }


def test_a_store_that_is_gone_is_not_found(bench: Bench) -> None:
    store = bench.connect()
    stores.delete_store(bench.desk.db, store_id=store.id)
    with pytest.raises(NotFound):
        asyncio.run(reconfigure_store(bench.desk, store=store, given={}))


def test_preferences_and_corrected_addresses_stay(bench: Bench) -> None:
    bench.shop.orders = {"1001": "paid"}
    store = bench.connect(preferences=StorePreferences(colour="#2a7f62", import_days=7))
    assert bench.works(store)
    changed, _ = change(bench, username="lee")
    assert changed.preferences == store.preferences
    assert bench.details().ship_to == order().ship_to
