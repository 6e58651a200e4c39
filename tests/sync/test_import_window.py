"""Which span of modification times an import asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.sync.import_window import window_for

OVERLAP = timedelta(hours=25)
NOW = datetime(2026, 11, 22, 12, 30, 15, tzinfo=UTC)
NEW = Store(1, "uid", "Shop", "custom_store", {}, NOW)
MARK = NOW - timedelta(hours=3)
FIRST_RANGE = timedelta(days=90)
KNOWN = Store(1, "uid", "Shop", "custom_store", {}, NOW, high_water_mark=MARK)


def test_the_first_import_reaches_back_ninety_days() -> None:
    window = window_for(NEW, None, NOW, overlap=OVERLAP)
    assert window.start == NOW - FIRST_RANGE
    assert window.end == datetime(2026, 11, 22, 12, 31, tzinfo=UTC), "shops compare whole minutes"


def test_a_store_can_have_another_first_range() -> None:
    store = replace(NEW, preferences=StorePreferences(import_days=7))
    assert window_for(store, None, NOW, overlap=OVERLAP).start == NOW - timedelta(days=7)
    rejected_since = NOW - timedelta(days=20)
    assert window_for(store, None, NOW, overlap=OVERLAP, rejected_since=rejected_since).start == NOW - timedelta(
        days=7
    )


def test_a_later_one_reaches_back_over_the_mark() -> None:
    assert window_for(KNOWN, None, NOW, overlap=OVERLAP).start == MARK - OVERLAP


def test_a_mark_by_a_shops_fast_clock_hides_nothing_once_that_clock_is_right() -> None:
    ten_days, good = timedelta(days=10), NOW - timedelta(days=11)
    store = replace(KNOWN, high_water_mark=good + 2 * ten_days, last_good_import=good)
    assert window_for(store, None, NOW, overlap=OVERLAP).start == good - OVERLAP


def test_a_mark_in_the_future_asks_for_no_more_than_a_first_import_does() -> None:
    store = replace(KNOWN, high_water_mark=NOW + timedelta(days=1))
    assert window_for(store, None, NOW, overlap=OVERLAP).start == NOW - OVERLAP
    long_ago = replace(store, last_good_import=NOW - timedelta(days=9_000))
    assert window_for(long_ago, None, NOW, overlap=OVERLAP).start == NOW - FIRST_RANGE - OVERLAP
    later = replace(store, last_good_import=NOW + timedelta(days=1))
    assert window_for(later, None, NOW, overlap=OVERLAP).start == NOW - OVERLAP, "that was ours, which was fast"


def test_a_given_time_counts_instead() -> None:
    since = NOW - timedelta(days=400)
    assert window_for(KNOWN, since, NOW, overlap=OVERLAP, rejected_since=NOW - FIRST_RANGE).start == since


def test_orders_that_had_to_be_rejected_are_asked_for_again() -> None:
    def start(rejected_since: datetime) -> datetime:
        return window_for(KNOWN, None, NOW, overlap=OVERLAP, rejected_since=rejected_since).start

    assert start(NOW - timedelta(days=20)) == NOW - timedelta(days=20)
    assert start(NOW - timedelta(days=500)) == NOW - FIRST_RANGE
    assert start(NOW) == MARK - OVERLAP


def test_each_channel_says_how_far_its_imports_reach_back() -> None:
    assert window_for(KNOWN, None, NOW, overlap=timedelta(hours=4)).start == MARK - timedelta(hours=4)


def test_a_time_in_the_future_makes_no_inverted_window() -> None:
    window = window_for(KNOWN, NOW + timedelta(days=1), NOW, overlap=OVERLAP)
    assert window.start <= window.end
