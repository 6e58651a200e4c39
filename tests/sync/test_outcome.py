"""What an error during an attempt means for the notice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ordersync_gui.domain import errors
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.outcome import Outcome, fault_after_sending, fault_before_sending, judge

SAID = say("Something.")


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (errors.Unreachable(SAID), NoticeState.QUEUED),
        (errors.AuthFailed(SAID), NoticeState.QUEUED),
        (errors.NotAllowed(SAID), NoticeState.REFUSED),
        (errors.RateLimited(SAID, retry_after=30), NoticeState.QUEUED),
        (errors.Unavailable(SAID, status=503, retry_after=30), NoticeState.QUEUED),
        (errors.Cancelled(), NoticeState.QUEUED),
        (errors.Rejected(SAID, reason="no such order"), NoticeState.REFUSED),
        (errors.UsageError(SAID), NoticeState.REFUSED),
        (errors.Ambiguous(SAID), NoticeState.UNCONFIRMED),
        (errors.BadReply(SAID), NoticeState.UNCONFIRMED),
        (errors.WebPage(SAID), NoticeState.UNCONFIRMED),
    ],
)
def test_only_what_surely_was_not_taken_is_queued_again(error: errors.OrderSyncError, state: NoticeState) -> None:
    outcome = judge(error, attempts=1)
    assert outcome.state is state
    assert (outcome.wait is not None) is (state is NoticeState.QUEUED)


def test_what_the_shop_asks_to_wait_for_is_kept_apart_from_our_own_pause() -> None:
    asked = judge(errors.RateLimited(SAID, retry_after=3600), attempts=1)
    assert asked.asked_by_shop
    assert asked.wait is not None
    assert asked.wait.total_seconds() == 3600
    assert not judge(errors.Unreachable(SAID), attempts=1).asked_by_shop
    assert not judge(errors.RateLimited(SAID), attempts=1).asked_by_shop


def test_a_trouble_of_the_whole_store_ends_its_round() -> None:
    assert judge(errors.Unreachable(SAID), attempts=1).stop_store
    assert not judge(errors.Rejected(SAID), attempts=1).stop_store


@pytest.mark.parametrize(
    ("outcome", "rests"),
    [
        (judge(errors.Unreachable(SAID), 1), True),
        (judge(errors.AuthFailed(SAID), 1), True),
        (judge(errors.RateLimited(SAID), 1), True),
        (judge(errors.Unavailable(SAID), 1), True),
        (replace(judge(errors.Ambiguous(SAID), 1), status=500), True),
        (replace(judge(errors.Ambiguous(SAID), 1), no_answer=True), True),
        (replace(judge(errors.Ambiguous(SAID), 1), status=200), False),
        (judge(errors.Cancelled(), 1), False),
        (replace(judge(errors.NotAllowed(SAID), 1), status=403), False),
        (replace(judge(errors.Rejected(SAID), 1), status=404), False),
        (judge(errors.WebPage(SAID), 1), False),
        (Outcome(NoticeState.SENT, status=200), False),
        (fault_after_sending(ValueError()), False),
        (fault_before_sending(ValueError(), 1), False),
    ],
    ids=lambda value: value if isinstance(value, bool) else f"{type(value.error).__name__}-{value.status}",
)
def test_what_says_that_the_shop_as_a_whole_is_better_left_alone(outcome: Outcome, *, rests: bool) -> None:
    assert (outcome.trouble is not None) is rests
