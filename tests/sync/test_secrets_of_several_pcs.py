"""A store's sign-in is one for all PCs of a shared desk, but each keeps it itself: an old one is never tried."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from desk_bench import Bench, Clock
from fresh_database import fresh
from shared_desk import SharedDesk, knows_secrets
from two_step_shop import TwoSteps, TwoStepShop

from ordersync_gui.domain.errors import OrderSyncError, SecretMissing, StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import stores
from ordersync_gui.sync import reconfigure as reconfiguring
from ordersync_gui.sync import secrets_here
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.mail_password import has_mail_password, save_mail_password
from ordersync_gui.sync.reconfigure import reconfigure_store
from ordersync_gui.sync.secrets_here import forget_deleted, lacks_sign_in, look_for_secrets
from ordersync_gui.sync.store_lifecycle import delete_store, disconnect_store

NEW = "canary-token-of-tomorrow"


@pytest.fixture
def pcs(tmp_path: Path, shop: TwoStepShop, two_steps: TwoSteps) -> Iterator[tuple[Bench, Bench]]:
    """Two PCs that have the store's password."""
    del two_steps
    shared = SharedDesk(fresh(tmp_path / "orders.sqlite3"), shop, Clock())
    with ExitStack() as stack:
        one, two = (stack.enter_context(shared.pc(name)) for name in ("PC 1", "PC 2"))
        one.stocked("1001")
        knows_secrets(one, two)
        yield one, two


def _entered(bench: Bench, **given: str) -> None:
    """A person changes the connection on this PC; the shop isn't asked whether it takes that."""
    asyncio.run(reconfigure_store(bench.desk, store=bench.store(), given=given, check=False))


def _why_not(bench: Bench) -> OrderSyncError | None:
    """What keeps this PC from importing."""
    return asyncio.run(import_orders(bench.desk, store=bench.store())).error


def _rows(bench: Bench, table: str) -> list[object]:
    found = bench.desk.db.connection().execute(f"SELECT * FROM {table}")  # noqa: S608 - a name from here
    return sorted(found, key=repr)


def _lacks(bench: Bench) -> bool:
    bench.desk.lacking.look_again(bench.store().uid)
    return asyncio.run(lacks_sign_in(bench.desk, bench.store()))


def test_a_password_that_was_changed_on_one_pc_is_not_tried_in_its_old_form_on_another(
    pcs: tuple[Bench, Bench],
) -> None:
    one, two = pcs
    assert _why_not(two) is None
    _entered(one, token=NEW)
    asked = len(two.shop.tokens)
    error = _why_not(two)
    assert isinstance(error, SecretMissing)
    assert "changed on another PC" in str(error.what)
    assert len(two.shop.tokens) == asked, "the shop wasn't asked"
    assert not _lacks(one)
    _entered(two, token=NEW)
    assert not _lacks(two)
    assert not _lacks(one), "it was only entered there, too"


def test_entering_it_on_one_more_pc_leaves_the_others_theirs(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    (token,) = [text for (_, key), text in one.keyring.everything().items() if key == "token"]
    two.keyring.delete(one.store().uid, ["token"])
    assert _lacks(two)
    _entered(two, token=token)
    assert not _lacks(two)
    assert not _lacks(one)
    assert _why_not(one) is None


def test_an_old_password_is_not_taken_to_a_new_address(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    _entered(one, token=NEW)
    with pytest.raises(SecretMissing):
        _entered(two, username="lee")
    assert one.store().settings.get("username") != "lee"


def test_a_change_that_cannot_be_saved_leaves_what_counts_as_it_was(
    pcs: tuple[Bench, Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = pcs
    before = dict(one.keyring._secrets)

    def full(*_args: object, **_values: object) -> None:
        raise StorageError(say("The disk is full."))

    monkeypatch.setattr(reconfiguring, "keep_mark", full)
    with pytest.raises(StorageError):
        _entered(one, token=NEW)
    assert one.keyring._secrets == before
    assert not _lacks(one)
    assert not _lacks(two)


def test_a_store_that_is_disconnected_is_so_on_all_pcs_and_takes_its_password_anew(
    pcs: tuple[Bench, Bench],
) -> None:
    one, two = pcs
    (token,) = [text for (_, key), text in one.keyring.everything().items() if key == "token"]
    asyncio.run(disconnect_store(one.desk, store=one.store()))
    assert one.keyring._secrets == {}
    assert _why_not(two) is not None
    asyncio.run(look_for_secrets(two.desk, [two.store()]))
    assert two.keyring._secrets == {}
    _entered(one, token=token)
    assert not _lacks(one)
    assert _lacks(two)


def test_a_pc_that_saw_nothing_of_that_does_not_use_what_it_has(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    asyncio.run(disconnect_store(one.desk, store=one.store()))
    _entered(one, token=NEW)
    assert two.keyring.everything() != {}
    assert _lacks(two)


def test_secrets_stay_while_a_change_has_the_store_set_aside(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    store, kept = two.store(), two.keyring.everything()
    change = partial(stores.change_store, one.desk.db, store_id=store.id, now=one.clock(), operator="Kim")
    change(connected=False)
    seen = two.store()
    change(connected=True)
    asyncio.run(look_for_secrets(two.desk, [seen]))
    assert two.keyring.everything() == kept


def test_secrets_of_a_store_that_another_pc_deleted_are_forgotten(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    store = two.store()
    asyncio.run(forget_deleted(two.desk, [store]))
    assert two.keyring.everything() != {}, "it is still there"
    asyncio.run(delete_store(one.desk, store=store))
    asyncio.run(forget_deleted(two.desk, [store]))
    assert two.keyring._secrets == {}
    assert one.desk.db.connection().execute("SELECT COUNT(*) FROM desk_setting").fetchone() == (0,)


def test_the_mail_servers_password_counts_in_the_same_way(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    store = one.store()

    def save(bench: Bench, password: str) -> None:
        asyncio.run(save_mail_password(bench.desk, store=store, password=password))

    def has() -> tuple[bool, ...]:
        return tuple(asyncio.run(has_mail_password(bench.desk, store=store)) for bench in pcs)

    save(one, "horse")
    save(two, "horse")
    assert has() == (True, True)
    save(one, "battery")
    assert has() == (True, False)
    save(two, "battery")
    assert has() == (True, True)


def test_nothing_of_a_password_stands_in_the_database(pcs: tuple[Bench, Bench]) -> None:
    one, _two = pcs
    _entered(one, token=NEW)
    _entered(one, token=f"{NEW}-2")
    rows = [row for table in ("desk_setting", "store", "timeline") for row in _rows(one, table)]
    assert "sign_in:sign_in:" in str(rows)
    assert NEW not in str(rows)


@pytest.mark.sqlite_only("a desk of one PC")
def test_a_desk_of_one_pc_keeps_no_marks(bench: Bench) -> None:
    bench.stocked("1001")
    _entered(bench, token=NEW)
    assert {key for _, key in bench.keyring._secrets} == {"token"}
    assert bench.desk.db.connection().execute("SELECT COUNT(*) FROM desk_setting").fetchone() == (0,)


def test_where_nothing_is_left_to_forget_nobody_is_kept_from_connecting_again(
    pcs: tuple[Bench, Bench], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _two = pcs
    asyncio.run(disconnect_store(one.desk, store=one.store()))

    def held(*_arguments: object) -> None:
        raise AssertionError("the store was held")

    monkeypatch.setattr(secrets_here, "whole_store", held)
    asyncio.run(look_for_secrets(one.desk, [one.store()]))
    assert one.desk.lacking.has(one.store().uid, Needed.SIGN_IN)
