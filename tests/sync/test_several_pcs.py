"""Several PCs at one desk: one imports and tells at a time, and a PC without a password leaves that to others."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from desk_bench import Bench, Clock
from fresh_database import fresh
from shared_desk import SharedDesk, knows_secrets
from two_step_shop import TwoSteps, TwoStepShop

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, SecretMissing
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.run import AskedBy, ImportReport
from ordersync_gui.domain.store_sharing import Sharing
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.import_one import import_one
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.leases import busy_pcs, import_key, notify_key, store_lease
from ordersync_gui.sync.next_work import next_work
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.secrets_here import lacks_sign_in, look_for_secrets
from ordersync_gui.sync.sharing import sharings


@pytest.fixture
def pcs(tmp_path: Path, shop: TwoStepShop, two_steps: TwoSteps) -> Iterator[tuple[Bench, Bench]]:
    """Two PCs; the store is connected on the first, which alone has its password."""
    del two_steps
    shared = SharedDesk(fresh(tmp_path / "orders.sqlite3"), shop, Clock())
    with ExitStack() as stack:
        one, two = (stack.enter_context(shared.pc(name)) for name in ("PC 1", "PC 2"))
        one.stocked("1001", "1002")
        yield one, two


def _imported(bench: Bench, store: Store, asked_by: AskedBy | None = None) -> ImportReport:
    return asyncio.run(import_orders(bench.desk, store=store, asked_by=asked_by))


def _runs(bench: Bench) -> int:
    (count,) = bench.desk.db.connection().execute("SELECT COUNT(*) FROM import_run").fetchone()
    return int(count)


def test_by_hand_the_other_pc_is_named(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    knows_secrets(one, two)
    store = one.store()
    two.ship()

    async def meanwhile() -> tuple[ImportReport, list[str]]:
        mine = own_identity("PC 1")
        async with (
            store_lease(one.desk, store, key=import_key(store.id), holder=mine, busy=say("Busy.")),
            store_lease(one.desk, store, key=notify_key(store.id), holder=mine, busy=say("Busy.")),
        ):
            assert await two.desk.workers.read(busy_pcs, two.desk) == {
                import_key(store.id): "PC 1",
                notify_key(store.id): "PC 1",
            }
            assert await one.desk.workers.read(busy_pcs, one.desk) == {}, (
                "what this PC itself does is seen otherwise"
            )
            assert await two.desk.workers.read(next_work, two.desk) is None, "nothing to do while another does it"
            silent, loud = await send_due(two.desk), await send_due(two.desk, at_once=True)
            assert (silent.errors, silent.waiting) == ((), 1)
            return await import_orders(two.desk, store=store), [str(error.what) for error in loud.errors]

    report, told = asyncio.run(meanwhile())
    assert isinstance(report.error, Busy)
    assert str(report.error.what) == "Shop is being imported or changed by PC 1."
    assert told == ["The notices of Shop are being sent by PC 1."]
    assert two.notify().sent == 1


def test_a_pc_without_the_password_packs_and_another_tells(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    store = one.store()
    assert two.ship().state is NoticeState.QUEUED
    report = two.notify()
    assert (report.sent, report.waiting, report.errors) == (0, 1, ())
    assert asyncio.run(two.desk.workers.read(next_work, two.desk)) is None
    assert one.store() == store, "nothing of it stands with the store"
    assert one.notify().sent == 1
    assert one.notice().state is NoticeState.SENT


def test_what_this_pc_lacks_stands_nowhere_but_is_said_to_whoever_asks(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    store, runs = one.store(), _runs(one)
    two.ship()
    for report in (_imported(two, store), asyncio.run(import_one(two.desk, store=store, number="1001"))):
        assert isinstance(report.error, SecretMissing)
        assert "Another PC that has it imports Shop" in str(report.error)
    told = [error.kind for error in two.notify(at_once=True).errors]
    assert told == ["secret_missing"]
    two.keyring.away.add("read")
    assert _imported(two, store).error is not None
    assert two.notify(at_once=True).errors
    assert (one.store(), _runs(one)) == (store, runs)


def test_a_password_that_comes_is_seen(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    asyncio.run(look_for_secrets(two.desk, queries.stores(two.desk.db)))
    store = one.store()
    assert two.desk.lacking.has(store.uid, Needed.SIGN_IN)
    knows_secrets(one, two)
    assert asyncio.run(lacks_sign_in(two.desk, store)), "not asked again at once"
    two.desk.lacking.look_again(store.uid)
    assert not asyncio.run(lacks_sign_in(two.desk, store))
    two.ship()
    assert two.notify().sent == 1


@pytest.mark.sqlite_only("a desk of one PC")
def test_a_desk_of_one_pc_notes_a_missing_password_with_the_store(bench: Bench) -> None:
    store = bench.stocked("1001")
    bench.keyring.delete(store.uid, [key for _, key in bench.keyring.everything()])
    assert isinstance(_imported(bench, store).error, SecretMissing)
    assert bench.store().last_error_kind == "secret_missing"
    assert bench.store().retry_at is not None


def test_what_one_pc_imported_counts_for_all(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    knows_secrets(one, two)
    store, runs = one.store(), _runs(one)
    assert isinstance(_imported(two, store, AskedBy.SCHEDULE).error, Busy)
    assert _runs(one) == runs, "the shop wasn't asked"
    one.clock.forward(minutes=store.preferences.import_minutes)
    assert _imported(two, store, AskedBy.SCHEDULE).complete
    assert isinstance(_imported(one, store, AskedBy.SCHEDULE).error, Busy), "by a store as it was read before"
    assert _imported(one, store, AskedBy.PERSON).complete, "a person asks all the same"
    assert _runs(one) == runs + 2


def test_what_nobody_does_for_long_is_told_on_the_pcs_that_cannot(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    two.ship()
    asyncio.run(look_for_secrets(two.desk, [one.store()]))

    def seen(bench: Bench) -> Sharing:
        store = one.store()
        return sharings(bench.desk, [store])[store.id]

    two.clock.forward(minutes=14)
    assert seen(two) == Sharing(lacks_sign_in=True)
    two.clock.forward(minutes=16)
    assert seen(two).unsent == two.notice().not_before
    assert seen(two).unimported is None
    assert seen(one) == Sharing(), "it can do so itself"
    two.clock.forward(hours=2)
    assert seen(two).unimported is not None
    assert seen(two).neglected
    one.notify()
    assert one.works(one.store())
    assert seen(two) == Sharing(lacks_sign_in=True)


def test_who_imports_now_is_seen_on_the_others(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    store, holder = one.store(), own_identity("PC 1")

    async def meanwhile() -> list[str]:
        async with store_lease(one.desk, store, key=import_key(store.id), holder=holder, busy=say("Busy.")):
            found = [sharings(bench.desk, [store])[store.id].importing for bench in (one, two)]
        return [*found, sharings(two.desk, [store])[store.id].importing]

    assert asyncio.run(meanwhile()) == ["", "PC 1", ""]


@pytest.mark.sqlite_only("a desk of one PC")
def test_a_desk_of_one_pc_shares_nothing(bench: Bench) -> None:
    assert sharings(bench.desk, [bench.stocked("1001")]) == {}


def test_pcs_that_tell_at_once_tell_each_shop_once_whatever_their_clocks_say(
    tmp_path: Path, shop: TwoStepShop, two_steps: TwoSteps
) -> None:
    del two_steps
    numbers = [str(2000 + each) for each in range(12)]
    shared = SharedDesk(fresh(tmp_path / "at-once.sqlite3"), shop, Clock())
    with ExitStack() as stack:
        skews = (timedelta(), timedelta(hours=-30), timedelta(hours=30))
        pcs = [stack.enter_context(shared.pc(f"PC {n}", ahead=ahead)) for n, ahead in enumerate(skews)]
        pcs[0].stocked(*numbers)
        for other in pcs[1:]:
            knows_secrets(pcs[0], other)
        for number in numbers:
            pcs[0].ship(number)

        async def all_at_once() -> int:
            reports = await asyncio.gather(*(send_due(bench.desk) for bench in pcs))
            assert [report.errors for report in reports] == [()] * len(pcs)
            return sum(report.sent for report in reports)

        assert asyncio.run(all_at_once()) == len(numbers)
        assert {pcs[0].notice(number).state for number in numbers} == {NoticeState.SENT}
    assert len(shop.told()) == 2 * len(numbers), "two requests for each, none twice"


def test_pcs_that_want_to_import_at_once_ask_once(pcs: tuple[Bench, Bench]) -> None:
    one, two = pcs
    knows_secrets(one, two)
    store, runs = one.store(), _runs(one)
    one.clock.forward(minutes=store.preferences.import_minutes)

    async def at_once() -> list[ImportReport]:
        wishes = (
            import_orders(bench.desk, store=store, asked_by=AskedBy.SCHEDULE) for bench in (one, two, one, two)
        )
        return await asyncio.gather(*wishes)

    reports = asyncio.run(at_once())
    assert sorted(report.complete for report in reports) == [False, False, False, True]
    assert {type(report.error) for report in reports} == {type(None), Busy}
    assert _runs(one) == runs + 1
