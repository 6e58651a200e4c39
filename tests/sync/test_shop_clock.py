"""While this PC's clock is slow, what is new by the shop's clock is imported all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desk_bench import Clock
from imported_shop import ImportedShop

from ordersync_gui.domain.channel import Window
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.preview_import import preview_import
from ordersync_gui.sync.shop_clock import still_ahead

NOW = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WINDOW = Window(NOW - 2 * DAY, NOW)


def ahead(server_time: datetime | None, mark: datetime | None = None) -> Window | None:
    return still_ahead(WINDOW, server_time, mark=mark, overlap=25 * HOUR, furthest=90 * DAY)


@pytest.mark.parametrize("server_time", [None, NOW - 900 * DAY, NOW - timedelta(seconds=1), NOW])
def test_nothing_is_ahead_of_a_clock_that_is_right_or_fast(server_time: datetime | None) -> None:
    assert ahead(server_time) is None


@pytest.mark.parametrize("mark", [None, NOW - DAY, NOW + HOUR, NOW + 5 * HOUR])
def test_by_a_slow_clock_all_between_its_now_and_the_shops_is_ahead(mark: datetime | None) -> None:
    assert ahead(NOW + 2 * HOUR + timedelta(seconds=7), mark) == Window(NOW, NOW + 2 * HOUR + MINUTE)


def test_however_slow_the_clock_is_what_was_read_before_is_asked_for_by_no_more_than_the_overlap() -> None:
    shops, mark = NOW + 900 * DAY, NOW + 899 * DAY
    assert ahead(shops, mark) == Window(mark - 25 * HOUR, shops + MINUTE)
    assert ahead(shops) == Window(shops - 90 * DAY, shops + MINUTE), "as far as a first import reaches"


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(orders=30, seed=5, page_size=10) as running:
        yield running


@pytest.fixture
def slow(shop: PracticeShop, tmp_path: Path) -> Iterator[ImportedShop]:
    """A desk whose clock can be wrong, beside a shop whose clock is right."""
    found = ImportedShop.beside(shop, Clock(), tmp_path)
    yield found
    found.close()


@pytest.mark.parametrize("by", [HOUR, 5 * HOUR, 900 * DAY], ids=str)
def test_an_order_of_just_now_comes_in_by_a_slow_clock_and_the_mark_is_by_the_shops(
    slow: ImportedShop, by: timedelta
) -> None:
    assert slow.imported().complete
    right = slow.clock.now
    slow.clock.now -= by
    number = slow.shop.orders.number(7)
    slow.shop.readdress(number)
    report = slow.imported()
    assert report.complete, report.error
    assert report.counts.changed == 1
    mark = slow.store.high_water_mark
    assert mark is not None
    assert mark >= right - MINUTE
    slow.clock.now = right + MINUTE
    assert slow.imported().complete
    begin, _end, page = slow.windows()[0]
    assert (page, len(slow.windows())) == ("1", 1), "once the clock is right, one short window is enough"
    assert begin >= f"{right - 26 * HOUR:%m/%d/%Y}"


@pytest.mark.parametrize("by", [HOUR, 900 * DAY], ids=str)
def test_the_preview_by_a_slow_clock_tells_what_the_import_then_brings(slow: ImportedShop, by: timedelta) -> None:
    assert slow.imported().complete
    slow.clock.now -= by
    slow.shop.readdress(slow.shop.orders.number(7))
    found = asyncio.run(preview_import(slow.desk, store=slow.store))
    assert (found.error, found.counts.changed) == (None, 1)
    assert found.counts.changed == slow.imported().counts.changed


def test_a_first_import_by_a_slow_clock_brings_everything(slow: ImportedShop) -> None:
    slow.clock.now -= 3 * HOUR
    slow.shop.readdress(slow.shop.orders.number(2))
    assert slow.imported().complete
    assert len(slow.numbers()) == 30


def test_what_lies_years_ahead_is_read_in_slices_as_any_long_range_is(slow: ImportedShop) -> None:
    right = slow.clock.now.replace(tzinfo=None)
    slow.clock.now -= 900 * DAY
    assert slow.imported().complete
    assert len(slow.numbers()) == 30
    asked = {(_time(begin), _time(end)) for begin, end, _page in slow.windows()}
    ahead = [end - begin for begin, end in asked if begin > right - 100 * DAY]
    assert len(ahead) > 1
    assert max(ahead) <= 8 * DAY


def _time(text: str) -> datetime:
    return datetime.strptime(text, "%m/%d/%Y %H:%M")  # noqa: DTZ007 - only their distance counts


def test_from_a_later_day_on_the_mark_doesnt_pass_over_what_was_never_read(slow: ImportedShop) -> None:
    assert slow.imported().complete
    mark = slow.clock.now - 3 * DAY
    db = slow.desk.db.connection()
    db.execute("UPDATE store SET high_water_mark = ?", (int(mark.timestamp() * 1000),))
    slow.clock.now -= HOUR
    slow.shop.readdress(slow.shop.orders.number(7))
    report = slow.imported(since=slow.clock.now - DAY)
    assert report.counts.changed == 1, "it lies ahead of this PC's clock"
    assert slow.store.high_water_mark == mark
