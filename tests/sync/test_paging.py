"""Walking through pages although shops miscount them."""

from __future__ import annotations

from datetime import UTC, datetime

from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import Order, ReceivedOrder
from ordersync_gui.sync.paging import PAGE_CAP, PageWalk

AT = datetime(2026, 11, 1, tzinfo=UTC)


def page(ids: str, pages: int) -> FeedPage:
    """A page that holds one order per letter."""
    found = tuple(ReceivedOrder(Order(name, name, "paid", AT, AT, "EUR", 100), "") for name in ids)
    return FeedPage(found, (), pages, (), AT)


def walk_through(*pages: FeedPage) -> PageWalk:
    walk = PageWalk()
    for number, one in enumerate(pages, 1):
        assert walk.next_page == number
        walk.take(one)
    return walk


def test_all_advertised_pages_are_read() -> None:
    walk = walk_through(page("ab", 3), page("cd", 3), page("e", 3))
    assert walk.next_page is None
    assert walk.seen == set("abcde")


def test_an_empty_page_in_the_middle_is_not_the_end() -> None:
    assert walk_through(page("ab", 3), page("", 3)).next_page == 3


def test_a_repeated_last_page_is_the_end_and_is_remarked() -> None:
    walk = walk_through(page("ab", 9), page("cd", 9), page("cd", 9), page("cd", 9))
    assert walk.next_page is None
    assert walk.remark is not None


def test_a_whole_page_pushed_down_by_new_orders_loses_none() -> None:
    walk = walk_through(page("ab", 3), page("ab", 4), page("cd", 4), page("ef", 4))
    assert walk.seen == set("abcdef")
    assert walk.remark is None


def test_an_order_that_moved_to_the_next_page_is_not_the_end() -> None:
    walk = PageWalk()
    walk.take(page("ab", 3))
    assert [received.order.remote_id for received in walk.take(page("bc", 3))] == ["c"]
    assert walk.next_page == 3


def test_no_page_count_means_one_page() -> None:
    assert walk_through(page("ab", 1)).next_page is None


def test_a_page_count_that_grows_meanwhile_is_followed() -> None:
    assert walk_through(page("ab", 1 + 1), page("cd", 3)).next_page == 3


def test_an_absurd_page_count_is_capped() -> None:
    walk = PageWalk()
    walk.take(page("a", 10**9))
    assert walk.pages == PAGE_CAP
