"""Packing an order claims it: others see by whom, and nobody ships it beside them without taking it over."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from desk_bench import Bench, Clock
from fresh_database import fresh
from shared_desk import SharedDesk
from stocked_store import draft
from two_step_shop import TwoSteps, TwoStepShop

from ordersync_gui.domain.claim import Claim, Packer
from ordersync_gui.domain.errors import ClaimedElsewhere, NotShippable
from ordersync_gui.storage.claims import take_claims
from ordersync_gui.sync.claims import all_claims, claim, give_all_back, give_back, packed_elsewhere, take_over
from ordersync_gui.sync.combine import ship_combined
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.held_orders import HeldOrders
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.shipping_many import ship_many


@pytest.fixture
def pcs(tmp_path: Path, shop: TwoStepShop, two_steps: TwoSteps) -> Iterator[tuple[Bench, Bench]]:
    """Anna at PC 1 and Ben at PC 2, and two orders."""
    del two_steps
    shared = SharedDesk(fresh(tmp_path / "orders.sqlite3"), shop, Clock())
    with ExitStack() as stack:
        one, two = (stack.enter_context(shared.pc(name)) for name in ("PC 1", "PC 2"))
        one.desk, two.desk = replace(one.desk, operator="Anna"), replace(two.desk, operator="Ben")
        one.stocked("1001", "1002")
        yield one, two


def _claim(bench: Bench, number: str = "1001") -> dict[int, Claim]:
    return asyncio.run(claim(bench.desk, order_ids=[bench.details(number).id]))


def _others(bench: Bench, number: str = "1001") -> list[str]:
    return [each.packer.name for each in packed_elsewhere(bench.desk, [bench.details(number).id]).values()]


def _give_back(bench: Bench, number: str = "1001") -> None:
    asyncio.run(give_back(bench.desk, order_ids=[bench.details(number).id]))


def test_whoever_comes_second_is_told_who_packs_it(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    assert _claim(anna) == {}
    (found,) = _claim(ben).values()
    assert (found.packer.name, found.number, found.since) == ("Anna, PC 1", "1001", anna.clock())
    assert (_others(ben), _others(anna)) == (["Anna, PC 1"], [])
    assert _claim(ben, "1002") == {}, "another order is free"
    assert [each.claim.packer.name for each in all_claims(ben.desk)] == ["Anna, PC 1", "Ben, PC 2"]
    assert {each.store for each in all_claims(ben.desk)} == {"Shop"}


def test_it_is_free_when_it_was_given_back_and_only_by_whoever_holds_it(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    _give_back(ben)
    assert _others(ben) == ["Anna, PC 1"]
    _give_back(anna)
    assert _claim(ben) == {}
    _give_back(ben)
    assert all_claims(anna.desk) == ()


def test_at_its_end_a_window_gives_back_what_it_holds(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    give_all_back(anna.desk)
    assert _others(ben) == ["Anna, PC 1"], "nothing of it is known to be held"
    anna.desk.held.hold([anna.details().id])
    give_all_back(anna.desk)
    assert _others(ben) == []


def test_an_order_is_let_go_of_by_the_last_who_holds_it() -> None:
    held = HeldOrders()
    held.hold([1, 2])
    held.hold([1])
    assert (held.let_go([1, 2]), bool(held)) == ([2], True)
    assert (held.let_go([1]), bool(held)) == ([1], False)


def test_without_a_sign_of_life_it_is_free_after_a_while(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    since = anna.clock()
    anna.clock.forward(minutes=10)
    assert _claim(anna) == {}, "a sign of life"
    anna.clock.forward(minutes=10)
    (found,) = _claim(ben).values()
    assert found.since == since
    anna.clock.forward(minutes=6)
    assert all_claims(ben.desk) == ()
    assert _claim(ben) == {}
    (found,) = _claim(anna).values()
    assert found.packer.name == "Ben, PC 2"


def test_no_wrong_clock_of_a_pc_frees_it(tmp_path: Path, shop: TwoStepShop, two_steps: TwoSteps) -> None:
    del two_steps
    shared = SharedDesk(fresh(tmp_path / "orders.sqlite3"), shop, Clock())
    with shared.pc("PC 1", ahead=timedelta(hours=-3)) as slow, shared.pc("PC 2", ahead=timedelta(hours=3)) as fast:
        slow.stocked("1001")
        assert _claim(slow) == {}
        assert len(_claim(fast)) == 1
        with pytest.raises(ClaimedElsewhere):
            fast.ship()


def test_the_claim_of_a_process_that_ended_is_free(bench: Bench) -> None:
    code = "from ordersync_gui.sync.process_identity import own_identity; print(own_identity())"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    bench.stocked("1001")
    order, gone = bench.details().id, Packer("Anna", "", ended.stdout.strip())
    take_claims(bench.desk.db, order_ids=[order], packer=gone, is_gone=lambda _owner: False, now=bench.clock())
    assert all_claims(bench.desk) == ()
    assert _claim(bench) == {}
    assert bench.told()[-1:] != ["Packing was taken over from Anna."], "nobody was there to take it from"


def test_what_somebody_else_packs_is_not_shipped(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    with pytest.raises(ClaimedElsewhere, match=r"Anna is packing order 1001 on PC 1 \(since ") as caught:
        ben.ship()
    assert caught.value.kind == "claimed"
    assert ben.details().shipments == ()
    assert ben.details().notices == ()
    anna.ship()
    assert [each.operator for each in ben.details().shipments] == ["Anna, PC 1"]
    assert all_claims(ben.desk) == (), "given back with the parcel"


def test_the_same_parcel_once_more_is_no_matter_of_claims(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    anna.ship()
    _claim(anna)
    again = asyncio.run(ship(ben.desk, order_id=ben.details().id, draft=draft()))
    assert not again.created


def test_taking_it_over_is_kept_and_the_other_cannot_ship_any_more(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    changes = asyncio.run(take_over(ben.desk, order_ids=[ben.details().id]))
    assert changes.orders == {ben.details().id}
    assert ben.told()[-1] == "Packing was taken over from Anna, PC 1."
    assert ben.details().timeline[-1].who == "Ben, PC 2"
    assert _others(anna) == ["Ben, PC 2"]
    with pytest.raises(ClaimedElsewhere, match="Ben"):
        anna.ship()
    ben.ship()
    with pytest.raises(NotShippable, match="left"):
        asyncio.run(ship(anna.desk, order_id=anna.details().id, draft=draft("T2")))


def test_taking_over_what_nobody_packs_is_claiming_it(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    before = ben.told()
    assert not asyncio.run(take_over(ben.desk, order_ids=[ben.details().id]))
    assert ben.told() == before
    assert _others(anna) == ["Ben, PC 2"]


def test_shipping_it_all_the_same_is_kept(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    ben.ship(take_over=True)
    assert "Packing was taken over from Anna, PC 1." in ben.told()
    assert all_claims(ben.desk) == ()


def test_of_many_only_those_that_others_pack_stay(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna)
    orders = [ben.details(number).id for number in ("1001", "1002")]
    report = asyncio.run(ship_many(ben.desk, drafts=[(order, draft(f"T{order}")) for order in orders]))
    assert [isinstance(each.error, ClaimedElsewhere) for each in report.results] == [True, False]


def test_one_parcel_for_several_is_all_or_nothing(pcs: tuple[Bench, Bench]) -> None:
    anna, ben = pcs
    _claim(anna, "1002")
    drafts = [(ben.details(number).id, draft()) for number in ("1001", "1002")]
    with pytest.raises(ClaimedElsewhere, match="order 1002"):
        asyncio.run(ship_combined(ben.desk, drafts=drafts))
    assert ben.details("1001").shipments == ()
    asyncio.run(ship_combined(ben.desk, drafts=drafts, take_over=True))
    assert "Packing was taken over from Anna, PC 1." in ben.told("1002")
    assert "Packing was taken over from Anna, PC 1." not in ben.told("1001")


def test_an_order_that_is_gone_is_passed_over(pcs: tuple[Bench, Bench]) -> None:
    anna, _ben = pcs
    order = anna.details().id
    assert asyncio.run(claim(anna.desk, order_ids=[order, order + 1000])) == {}
    assert [each.claim.order_id for each in all_claims(anna.desk)] == [order]


def test_of_many_at_once_one_gets_each_order(pcs: tuple[Bench, Bench]) -> None:
    orders = [pcs[0].details(number).id for number in ("1001", "1002")]
    for _round in range(10):
        desks, ready = [bench.desk for bench in pcs], Barrier(2)

        def race(desk: Desk, ready: Barrier = ready) -> set[int]:
            ready.wait(10)
            return set(orders) - asyncio.run(claim(desk, order_ids=orders)).keys()

        with ThreadPoolExecutor(2) as pool:
            one, two = pool.map(race, desks)
        assert not one & two
        assert one | two == set(orders)
        for desk in desks:
            asyncio.run(give_back(desk, order_ids=orders))


def test_of_two_who_ship_at_once_one_records_a_parcel(pcs: tuple[Bench, Bench]) -> None:
    order, ready = pcs[0].details().id, Barrier(2)

    def race(number: int) -> str:
        ready.wait(10)
        desk = pcs[number].desk
        try:
            asyncio.run(claim(desk, order_ids=[order]))
            asyncio.run(ship(desk, order_id=order, draft=draft(f"T{number}")))
        except NotShippable as error:
            return error.kind
        return "shipped"

    with ThreadPoolExecutor(2) as pool:
        ended = sorted(pool.map(race, range(2)), key=lambda how: how != "shipped")
    assert ended[0] == "shipped"
    assert ended[1] in ("claimed", "not_shippable")
    assert len(pcs[0].details().shipments) == 1


def test_acts_keep_who_and_where(pcs: tuple[Bench, Bench]) -> None:
    desk = pcs[0].desk
    assert (desk.who, replace(desk, pc="").who, replace(desk, operator="").who) == ("Anna, PC 1", "Anna", "PC 1")
