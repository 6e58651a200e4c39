"""The history of imports: paged, filtered, one of them whole, and not for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from stocked_store import NOW, StockedStore, exchange, order, page

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import Cancelled, NotFound, OrderSyncError, Unavailable
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.wording import Message, as_it_stands, say
from ordersync_gui.storage import run_answers, run_pruning, runs
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.import_runs import run_details, run_history

DAY = timedelta(days=1)


def ended(
    shop: StockedStore,
    *,
    days_ago: int = 0,
    error: OrderSyncError | None = None,
    warnings: tuple[Message, ...] = (),
    reach: int = 2,
    asked_by: AskedBy | None = AskedBy.SCHEDULE,
    brought: FeedPage | None = None,
) -> int:
    """A run of the store that ended so many days ago; reach: how many days its window had; brought: its page."""
    at = NOW - days_ago * DAY
    run = runs.start_run(
        shop.db, store_id=shop.store_id, window=Window(at - reach * DAY, at), now=at, asked_by=asked_by
    )
    if brought is not None:
        replace(shop, run_id=run).save_page(brought)
    runs.finish_run(
        shop.db,
        run_id=run,
        now=at + timedelta(seconds=3),
        complete=error is None,
        error=error,
        warnings=warnings,
        high_water_mark=None,
        slices=(2, 5) if reach > 7 else (0, 0),
    )
    return run


def ids(found: object) -> list[int]:
    assert isinstance(found, tuple)
    return [run.id for run in found]


def test_pages_follow_each_other_without_a_gap_whatever_comes_meanwhile(shop: StockedStore) -> None:
    made = [shop.run_id, *(ended(shop) for _ in range(9))]
    first = run_history(shop.db, None, 4)
    newer = ended(shop)
    second = run_history(shop.db, None, 4, first[-1].id)
    third = run_history(shop.db, None, 4, second[-1].id)
    assert ids(first + second + third) == made[::-1]
    assert ids(run_history(shop.db, None, 4, after=first[0].id)) == [newer]


def test_one_stores_history_is_its_own(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    run = ended(other)
    ended(shop)
    assert ids(run_history(db, other.store_id, 9)) == [run, other.run_id]
    (newest, _) = run_history(db, other.store_id, 9)
    assert (newest.store, newest.store_id) == ("Other", other.store_id)


def test_only_those_with_trouble(shop: StockedStore) -> None:
    ended(shop)
    warned = ended(shop, warnings=(say("The clock is {n} minutes fast.", n=3),))
    failed = ended(shop, error=Unavailable(say("The shop is down.")))
    going_on = runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW - DAY, NOW), now=NOW)
    found = run_history(shop.db, shop.store_id, 9, troubled=True)
    assert ids(found)[:2] == [failed, warned]
    assert going_on not in ids(found)
    assert str(found[0].error) == "The shop is down."
    assert str(found[1].warnings[0]) == "The clock is 3 minutes fast."
    shop.run_id = going_on
    shop.save_page(page(order("1"), rejected=(RejectedOrder("2", as_it_stands("No date."), "<Order/>"),)))
    assert going_on in ids(run_history(shop.db, shop.store_id, 9, troubled=True))


def test_everything_about_one_import(shop: StockedStore) -> None:
    bad = RejectedOrder("2", as_it_stands("No date."), "<Order/>")
    run = ended(shop, reach=90, asked_by=AskedBy.COMMAND, brought=page(order("1"), rejected=(bad,)))
    kept = (RunAnswer(2, say("Second."), exchange("b")), RunAnswer(1, say("First."), exchange("a")))
    run_answers.keep_answers(shop.db, [run_answers.frozen(each) for each in kept], run_id=run)
    details = run_details(shop.db, run)
    assert details.run.asked_by is AskedBy.COMMAND
    assert details.run.window == Window(NOW - 90 * DAY, NOW)
    assert (details.run.slice, details.run.slices) == (2, 5)
    assert details.run.finished_at == NOW + timedelta(seconds=3)
    assert details.rejected == (("2", as_it_stands("No date.")),)
    assert [each.answer for each in details.answers] == [kept[1], kept[0]]
    assert all(each.run_id == run for each in details.answers)


def test_an_import_that_is_not_there_is_said_to_be_missing(db: Database) -> None:
    with pytest.raises(NotFound, match="no import 77"):
        run_details(db, 77)


def test_what_an_older_version_did_not_note_is_not_known(shop: StockedStore) -> None:
    run = ended(shop, asked_by=None)
    found = run_details(shop.db, run).run
    assert found.asked_by is None
    assert (found.sought, found.resumed, found.slices) == ("", False, 0)


def test_a_run_that_goes_on_with_a_range_says_so(shop: StockedStore) -> None:
    window = Window(NOW - DAY, NOW)
    run = runs.start_run(shop.db, store_id=shop.store_id, window=window, now=NOW, resumed=True)
    assert run_details(shop.db, run).run.resumed


def test_runs_of_more_than_a_year_go_as_far_as_nobody_needs_them(shop: StockedStore) -> None:
    furthest = ended(shop, days_ago=900, reach=500)
    rejecting = ended(
        shop, days_ago=800, brought=page(rejected=(RejectedOrder("2", as_it_stands("No date."), "<Order/>"),))
    )
    plain = [ended(shop, days_ago=days) for days in (700, 600, 500)]
    failed = ended(shop, days_ago=450, error=Cancelled())
    last_good = ended(shop, days_ago=440)
    sought = ended(shop, days_ago=430)
    shop.db.connection().execute("UPDATE import_run SET sought = '1001' WHERE id = ?", (sought,))
    young = ended(shop, days_ago=390, error=Cancelled())
    run_pruning.prune_runs(shop.db, store_id=shop.store_id, now=NOW)
    left = ids(run_history(shop.db, shop.store_id, 99))
    assert {furthest, rejecting, last_good, young} <= set(left)
    assert not {*plain, failed, sought} & set(left)


def test_other_stores_keep_their_runs(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    old = [ended(other, days_ago=days) for days in (900, 800, 700)]
    assert run_pruning.prune_runs(db, store_id=shop.store_id, now=NOW) == 0
    assert set(old) <= set(ids(run_history(db, other.store_id, 99)))


def test_pruning_is_a_bounded_piece_of_work(shop: StockedStore) -> None:
    for _ in range(120):
        ended(shop, days_ago=500)
    gone = [run_pruning.prune_runs(shop.db, store_id=shop.store_id, now=NOW) for _ in range(4)]
    assert max(gone) <= 50
    assert sum(gone) >= 115
    assert gone[-1] == 0
