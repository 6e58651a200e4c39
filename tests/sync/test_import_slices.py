"""A long range is imported in slices: the newest first, then oldest to newest, each of them only once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk_bench import Clock
from imported_shop import ImportedShop

from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import stores

ORDERS = 400
DAY = timedelta(days=1)

Beside = Callable[[str], ImportedShop]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(clock: Clock) -> Iterator[PracticeShop]:
    with PracticeShop(orders=ORDERS, seed=11, page_size=10, clock=clock) as running:
        yield running


@pytest.fixture
def beside(shop: PracticeShop, clock: Clock, tmp_path: Path) -> Iterator[Beside]:
    """Makes desks beside the shop, by name."""
    made: list[ImportedShop] = []

    def make(name: str) -> ImportedShop:
        (tmp_path / name).mkdir()
        made.append(ImportedShop.beside(shop, clock, tmp_path / name))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_long_range_is_read_newest_slice_first_then_oldest_to_newest(beside: Beside) -> None:
    desk = beside("one")
    report = desk.imported()
    assert report.complete, report.error
    assert len(desk.numbers()) == ORDERS
    starts = [day for day, _end, page in desk.windows() if page == "1"]
    told = [progress.slice for progress in desk.told if progress.slices]
    assert told == sorted(told)
    assert desk.told[-1].slices == 13, "90 days by weeks"
    assert set(told) <= set(range(1, 14))
    newest = desk.told[1].slice
    assert newest == 1
    assert len(starts) >= 14, "the whole range is tried first, since it may be small"
    assert desk.store.backfill is None
    assert desk.store.high_water_mark is not None


def test_a_range_that_fits_on_a_few_pages_is_read_at_once(clock: Clock, tmp_path: Path) -> None:
    with PracticeShop(orders=30, seed=3, page_size=10, clock=clock) as small:
        desk = ImportedShop.beside(small, clock, tmp_path)
        assert desk.imported().complete
        # And once what changed meanwhile.
        assert [page for _start, _end, page in desk.windows()] == ["1", "2", "3", "1"]
        assert desk.told[-1].slices == 0
        desk.close()


def test_an_import_that_was_stopped_goes_on_with_the_slice_where_it_was(beside: Beside) -> None:
    desk = beside("one")
    stopped = desk.imported(stop_after=20)
    assert stopped.error is not None
    assert stopped.error.kind == "cancelled"
    owed = desk.store.backfill
    assert owed is not None
    assert owed.start < owed.reached < owed.end
    assert any("Older orders are still to come" in str(warning) for warning in stopped.warnings)
    mark = desk.store.high_water_mark
    assert mark is not None, "the newest slice is whole"
    before = desk.numbers()
    report = desk.imported()
    assert report.complete, report.error
    assert desk.numbers() > before
    assert len(desk.numbers()) == ORDERS
    reached = f"{owed.reached:%m/%d/%Y %H:%M}"
    starts = [start for start, _end, _page in desk.windows()]
    assert reached in starts
    assert f"{owed.start:%m/%d/%Y %H:%M}" not in starts, "what was read isn't read again"
    assert desk.store.backfill is None


def test_what_is_new_does_not_wait_for_the_older_orders(beside: Beside, shop: PracticeShop, clock: Clock) -> None:
    desk = beside("one")
    desk.imported(stop_after=20)
    clock.forward(days=2)
    changed = max(desk.numbers())
    shop.readdress(changed)
    stopped = desk.imported(stop_after=1)
    assert stopped.counts.changed == 1
    assert desk.store.backfill is not None, "the rest is still owed"
    assert desk.imported().complete
    assert len(desk.numbers()) == ORDERS


def test_stopped_after_every_few_pages_it_ends_like_an_undisturbed_one(beside: Beside) -> None:
    whole, broken = beside("whole"), beside("broken")
    assert whole.imported().complete
    for pages in (3, 7, 12, 9, 15, 11):
        if broken.imported(stop_after=pages).complete:
            break
    assert broken.imported().complete
    assert broken.numbers() == whole.numbers()
    marks = [each.store.high_water_mark for each in (broken, whole)]
    assert marks[0] is not None
    assert marks[1] is not None
    assert abs(marks[0] - marks[1]) < timedelta(minutes=2), "both by the shop's own clock"
    assert broken.store.backfill is None


def test_the_same_start_goes_on_and_an_earlier_one_begins_anew(beside: Beside, clock: Clock) -> None:
    desk = beside("one")
    assert desk.imported().complete
    since = (clock() - 80 * DAY).replace(second=0)
    desk.imported(since=since, stop_after=20)
    owed = desk.store.backfill
    assert owed is not None
    assert owed.start == since
    assert owed.reached > since
    desk.imported(since=since, stop_after=3)
    again = desk.store.backfill
    assert again is not None
    assert again.reached >= owed.reached
    desk.imported(since=since - DAY, stop_after=8)
    anew = desk.store.backfill
    assert anew is not None
    assert anew.start == since - DAY
    assert anew.reached < again.reached
    assert desk.imported().complete
    assert desk.store.backfill is None


def test_a_later_start_leaves_what_is_owed(beside: Beside, clock: Clock) -> None:
    desk = beside("one")
    desk.imported(stop_after=20)
    owed = desk.store.backfill
    assert owed is not None
    assert desk.imported(since=clock() - DAY).complete
    assert desk.store.backfill == owed
    assert desk.imported().complete
    assert len(desk.numbers()) == ORDERS


def test_a_shop_that_gives_out_is_asked_from_there_on(beside: Beside, shop: PracticeShop, clock: Clock) -> None:
    desk = beside("one")
    desk.imported(stop_after=25)
    shop.misbehave.add("429*1")
    failed = desk.imported()
    assert failed.error is not None
    assert desk.store.backfill is not None
    clock.forward(minutes=5)
    assert desk.imported().complete
    assert len(desk.numbers()) == ORDERS
    assert desk.store.last_error_kind == ""


def test_orders_that_move_from_page_to_page_meanwhile_are_not_lost(beside: Beside, shop: PracticeShop) -> None:
    """An order that is changed leaves a past slice: the others move up, one onto a page that was read."""
    desk = beside("one")
    desk.imported(stop_after=20)
    shop.misbehave.add("moving-pages*3")
    assert desk.imported().complete
    assert "moving-pages" not in {kind.partition("*")[0] for kind in shop.misbehave}, "it happened"
    assert len(desk.numbers()) == ORDERS


def test_each_store_can_reach_back_as_far_as_its_shop_needs(beside: Beside, clock: Clock) -> None:
    desk = beside("one")
    assert desk.imported().complete
    store = desk.store
    mark = store.high_water_mark
    assert mark is not None
    wanted = replace(store.preferences, overlap_hours=3)
    stores.change_store(desk.desk.db, store_id=store.id, now=clock(), operator="Kim", preferences=wanted)
    clock.forward(hours=1)
    assert desk.imported().complete
    assert desk.windows()[0][0] == f"{mark - timedelta(hours=3):%m/%d/%Y %H:%M}"
