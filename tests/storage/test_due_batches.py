"""A round is given the due notices of its store in batches, each once, as `outbox.due` has them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import due_batches, looks, outbox
from ordersync_gui.storage.database import Database


@pytest.fixture
def stocked(db: Database, monkeypatch: pytest.MonkeyPatch) -> StockedStore:
    """Seven orders with a notice each; a batch is three."""
    monkeypatch.setattr(due_batches, "BATCH", 3)
    found = StockedStore.opened(db)
    numbers = [str(1001 + n) for n in range(7)]
    found.save(*(order(number) for number in numbers))
    for number in numbers:
        found.ship(draft(f"T{number}"), number=number)
    return found


def batch(stocked: StockedStore, tried: set[int]) -> list[int]:
    found = due_batches.due_batch(stocked.db, store_id=stocked.store_id, now=NOW, tried=tried)
    return [view.id for view in found]


def test_batches_together_are_all_that_is_due_oldest_first(stocked: StockedStore) -> None:
    tried: set[int] = set()
    found: list[int] = []
    while taken := batch(stocked, tried):
        assert len(taken) <= 3
        found += taken
        tried.update(taken)
    assert found == [view.id for view in outbox.due(stocked.db, store_id=stocked.store_id, now=NOW)]
    assert len(found) == 7


def test_those_that_were_tried_and_are_still_due_hide_no_later_one(stocked: StockedStore) -> None:
    ids = [view.id for view in outbox.due(stocked.db, store_id=stocked.store_id, now=NOW)]
    assert batch(stocked, set(ids[:6])) == ids[6:]


def test_whether_there_is_anything_to_do(stocked: StockedStore) -> None:
    def work(at: timedelta = timedelta(0)) -> bool:
        return due_batches.has_work(stocked.db, store_id=stocked.store_id, now=NOW + at)

    assert work()
    assert not due_batches.has_work(stocked.db, store_id=99, now=NOW)
    assert due_batches.queued_notices(stocked.db, store_id=None) == 7
    for notice in [view.id for view in outbox.due(stocked.db, store_id=stocked.store_id, now=NOW)]:
        stocked.leased(notice)
        outbox.settle(
            stocked.db,
            notice_id=notice,
            owner="me",
            state=NoticeState.SENT,
            now=NOW,
            error=None,
            not_before=None,
            exchange=None,
            looks=LookWay.DIRECT,
        )
    assert due_batches.queued_notices(stocked.db, store_id=stocked.store_id) == 0
    assert not work()
    assert work(timedelta(minutes=1)), "the looks"
    assert looks.due_looks(stocked.db, store_id=stocked.store_id, now=LATER)


def test_a_disconnected_store_has_none(stocked: StockedStore) -> None:
    stocked.change(connected=False)
    assert batch(stocked, set()) == []
