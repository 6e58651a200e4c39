"""A shop that fails at one order: all others are imported, the minute at fault is kept, shown and tried again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk_bench import Clock
from imported_shop import ImportedShop

from ordersync_gui.domain.backfill import MINUTE, Poisoned
from ordersync_gui.domain.wording import as_it_stands
from ordersync_gui.practice import PracticeShop


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=[40, 300], ids=["few", "many"])
def shop(clock: Clock, request: pytest.FixtureRequest) -> Iterator[PracticeShop]:
    with PracticeShop(orders=request.param, seed=5, page_size=20, clock=clock) as running:
        yield running


@pytest.fixture
def desk(shop: PracticeShop, clock: Clock, tmp_path: Path) -> Iterator[ImportedShop]:
    made = ImportedShop.beside(shop, clock, tmp_path)
    yield made
    made.close()


@pytest.fixture
def every(shop: PracticeShop, clock: Clock, tmp_path: Path) -> set[str]:
    """All numbers of the shop."""
    (tmp_path / "other").mkdir()
    other = ImportedShop.beside(shop, clock, tmp_path / "other")
    assert other.imported().complete
    found = other.numbers()
    other.close()
    return found


def only(poisoned: tuple[Poisoned, ...]) -> Poisoned:
    """The one that there is."""
    assert len(poisoned) == 1
    return poisoned[0]


def test_all_but_the_order_at_fault_are_imported(
    desk: ImportedShop, shop: PracticeShop, every: set[str], clock: Clock
) -> None:
    shop.misbehave.add("poisoned")
    first = desk.imported()
    assert first.error is not None
    assert first.error.kind == "unavailable", "once may be chance"
    assert desk.store.poisoned == ()
    clock.forward(minutes=2)
    report = desk.imported()
    assert report.complete, report.error
    assert desk.numbers() == every - {shop.poisoned_number}
    bad = only(desk.store.poisoned)
    assert bad.start == bad.end
    assert "HTTP 500" in str(bad.error)
    assert [str(warning) for warning in report.warnings if str(bad.error) in str(warning)], report.warnings
    assert desk.store.high_water_mark is not None, "it holds nothing up"
    assert desk.store.last_error_kind == ""
    assert len(desk.windows()) < 150


def test_the_minute_is_left_alone_for_a_while_then_tried_again(
    desk: ImportedShop, shop: PracticeShop, every: set[str], clock: Clock
) -> None:
    shop.misbehave.add("poisoned")
    desk.imported()
    desk.imported()
    bad = only(desk.store.poisoned)
    clock.forward(minutes=10)
    around = f"{bad.start - MINUTE:%m/%d/%Y %H:%M}"
    assert desk.imported().complete
    assert around not in [start for start, _end, _page in desk.windows()]
    clock.forward(minutes=55)
    report = desk.imported()
    assert report.complete, "still bad, and nobody is kept waiting"
    assert around in [start for start, _end, _page in desk.windows()]
    assert desk.store.poisoned[0].tries == 2
    shop.misbehave.discard("poisoned")
    clock.forward(minutes=70)
    assert desk.imported().complete
    assert desk.store.poisoned, "after the second time it waits for longer"
    clock.forward(minutes=60)
    assert desk.imported().complete
    assert desk.store.poisoned == ()
    assert desk.numbers() == every


def test_a_shop_that_is_down_is_not_taken_apart(desk: ImportedShop, shop: PracticeShop) -> None:
    shop.misbehave.add("500")
    for _ in range(3):
        report = desk.imported()
        assert report.error is not None
        assert len(desk.windows()) <= 2
    assert desk.store.poisoned == ()


def test_a_shop_that_asks_to_be_left_alone_is(desk: ImportedShop, shop: PracticeShop) -> None:
    shop.misbehave.add("503")
    for _ in range(3):
        assert desk.imported().error is not None
        assert len(desk.windows()) == 1


def test_a_shop_that_goes_down_while_it_is_taken_apart_is_no_poison(
    desk: ImportedShop, shop: PracticeShop
) -> None:
    shop.misbehave.add("poisoned")
    desk.imported()
    report = desk.imported(on_page=lambda: shop.misbehave.add("500"))
    assert desk.told, "a part of it came in before"
    assert report.error is not None
    assert desk.store.poisoned == ()


def test_waiting_grows_up_to_a_day(clock: Clock) -> None:
    now = clock()
    bad = Poisoned(now, now, as_it_stands("HTTP 500"), now, now)

    def due_after(hours: int, tries: int) -> bool:
        return replace(bad, tries=tries).is_due(now + timedelta(hours=hours))

    waits = [next(hours for hours in range(30) if due_after(hours, tries)) for tries in range(1, 9)]
    assert waits == [1, 2, 4, 8, 16, 24, 24, 24]
