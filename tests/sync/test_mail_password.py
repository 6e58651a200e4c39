"""The password of a store's mail server stands in the keyring, and goes with the store's connection."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.mail_settings import MAIL_SECRET
from ordersync_gui.sync.mail_password import has_mail_password, save_mail_password
from ordersync_gui.sync.store_lifecycle import delete_store, disconnect_store

PASSWORD = "canary-of-the-mail-server"


def _save(bench: Bench, password: str) -> None:
    asyncio.run(save_mail_password(bench.desk, store=bench.store(), password=password))


def _has(bench: Bench) -> bool:
    return asyncio.run(has_mail_password(bench.desk, store=bench.store()))


def test_it_is_kept_beside_the_shops_own_and_forgotten_alone(bench: Bench) -> None:
    store = bench.connect()
    before = bench.keyring.everything()
    assert not _has(bench)
    _save(bench, PASSWORD)
    assert _has(bench)
    assert bench.keyring.read(store.uid, (MAIL_SECRET,)) == {MAIL_SECRET: PASSWORD}
    _save(bench, "")
    assert not _has(bench)
    assert bench.keyring.everything() == before
    assert bench.works(store)


@pytest.mark.parametrize("act", [disconnect_store, delete_store])
def test_it_goes_with_the_connection(bench: Bench, act: object) -> None:
    store = bench.connect()
    _save(bench, PASSWORD)
    asyncio.run(act(bench.desk, store=store))  # type: ignore[operator]
    assert bench.keyring.everything() == {}


def test_it_is_in_no_file_of_the_desk(bench: Bench) -> None:
    bench.connect()
    _save(bench, PASSWORD)
    files = [path for path in bench.desk.db.path.parent.rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if PASSWORD.encode() in path.read_bytes()]


def test_what_is_longer_than_any_password_is_refused(bench: Bench) -> None:
    bench.connect()
    with pytest.raises(UsageError) as caught:
        _save(bench, "x" * 501)
    assert caught.value.field == "mails.password"
