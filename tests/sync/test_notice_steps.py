"""A notice of several requests: each is sent once, and the next attempt goes on behind what was accepted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from desk_bench import Bench
from two_step_shop import CREATED, LOST, Answer, TwoSteps

from ordersync_gui.channels.http import Session
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox
from ordersync_gui.sync.attempt import NOTICE_LEASE
from ordersync_gui.sync.settle import settle_by_hand

BOTH = ["/transport", "/state"]


class Killed(BaseException):
    """The process ends here, whatever is caught."""


def killed(*_arguments: object, **_values: object) -> Any:  # noqa: ANN401 - in place of anything
    raise Killed


def standing(bench: Bench) -> tuple[NoticeState, int]:
    """The notice's state, and how many of its steps were accepted before the last attempt's end."""
    notice = bench.notice()
    return notice.state, notice.steps_done


def again(bench: Bench) -> None:
    """A person looked and says: send it."""
    work = settle_by_hand(bench.desk, notice_id=bench.notice().id, verdict=Verdict.AGAIN, reason="it isn't there")
    asyncio.run(work)


def test_both_steps_are_sent_once_in_their_order_and_each_exchange_is_kept(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    report = bench.notify()
    assert (report.sent, report.errors) == (1, ())
    assert bench.shop.told() == BOTH
    assert bench.notice().state is NoticeState.SENT
    kept = [entry for entry in bench.details().timeline if entry.evidence is not None]
    assert [str(entry.message) for entry in kept] == [
        "Step 1 of 2 accepted: transport.",
        "Notice sent, attempt 1.",
    ]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Answer(409, "no such order"), NoticeState.REFUSED),
        (Answer(401), NoticeState.QUEUED),
        (Answer(403), NoticeState.REFUSED),
        (Answer(429, retry_after=60), NoticeState.QUEUED),
        (Answer(503, retry_after=60), NoticeState.QUEUED),
        (Answer(500), NoticeState.UNCONFIRMED),
        (Answer(LOST), NoticeState.UNCONFIRMED),
    ],
)
@pytest.mark.parametrize("step", [0, 1])
def test_after_a_failure_the_next_attempt_goes_on_behind_what_was_accepted(
    bench: Bench, step: int, answer: Answer, state: NoticeState
) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers[BOTH[step]] = [answer]
    bench.notify()
    assert standing(bench) == (state, step)
    assert bench.shop.told() == BOTH[: step + 1]
    assert bench.notice().last_error.startswith(f"Step {step + 1} of 2 (")
    if state is not NoticeState.QUEUED:
        again(bench)
    bench.clock.forward(hours=1)
    bench.notify(at_once=True)
    assert bench.notice().state is NoticeState.SENT
    assert bench.shop.told() == [*BOTH[: step + 1], *BOTH[step:]], "the accepted step isn't sent again"


def test_a_failed_attempt_keeps_the_evidence_of_each_of_its_steps(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/state"] = [Answer(409)]
    bench.notify()
    kept = [str(entry.message) for entry in bench.details().timeline if entry.evidence is not None]
    assert len(kept) == 2
    assert kept[0] == "Step 1 of 2 accepted: transport."
    assert "Step 2 of 2 (order status): The shop said no." in kept[1]


def test_when_the_second_step_cannot_leave_this_pc_the_notice_waits_and_goes_on_there(
    bench: Bench, two_steps: TwoSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()
    steps = two_steps.notice_steps

    def nowhere(*arguments: Any) -> Any:  # noqa: ANN401 - as the channel's own
        first, second = steps(*arguments)
        return first, replace(second, request=replace(second.request, url="http://127.0.0.1:9/state"))

    with monkeypatch.context() as patch:
        patch.setattr(two_steps, "notice_steps", nowhere)
        report = bench.notify()
    assert report.shop_in_trouble
    assert standing(bench) == (NoticeState.QUEUED, 1)
    bench.notify(at_once=True)
    assert bench.notice().state is NoticeState.SENT
    assert bench.shop.told() == BOTH


def _kill_first_request(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Session, "post_once", killed)


def _kill_before_keeping(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(outbox, "step_done", killed)


def _kill_after_keeping(patch: pytest.MonkeyPatch) -> None:
    keep = outbox.step_done

    def keep_and_die(*arguments: Any, **values: Any) -> bool:  # noqa: ANN401 - as the original
        keep(*arguments, **values)
        raise Killed

    patch.setattr(outbox, "step_done", keep_and_die)


def _kill_before_settling(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(outbox, "settle", killed)


@pytest.mark.parametrize(
    ("kill", "heard", "accepted"),
    [
        (_kill_first_request, [], 0),
        (_kill_before_keeping, BOTH[:1], 0),
        (_kill_after_keeping, BOTH[:1], 1),
        (_kill_before_settling, BOTH, 1),
    ],
)
def test_a_crash_anywhere_leaves_the_notice_unconfirmed_and_a_person_sends_the_rest(
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
    kill: Callable[[pytest.MonkeyPatch], None],
    heard: list[str],
    accepted: int,
) -> None:
    bench.stocked("1001")
    bench.ship()
    with monkeypatch.context() as patch:
        kill(patch)
        with pytest.raises(Killed):
            bench.notify()
    assert bench.shop.told() == heard
    assert standing(bench) == (NoticeState.SENDING, accepted)
    assert bench.notify(at_once=True).sent == 0, "nobody sends while the lease may still be held"
    bench.clock.forward(minutes=6)
    bench.notify(at_once=True)
    assert standing(bench) == (NoticeState.UNCONFIRMED, accepted)
    assert bench.shop.told() == heard, "it is never sent again by itself"
    again(bench)
    bench.notify()
    assert bench.notice().state is NoticeState.SENT
    assert bench.shop.told() == heard + BOTH[accepted:]


def test_when_the_lease_is_lost_between_the_steps_nothing_more_is_sent(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()
    keep = outbox.step_done

    def too_late(db: Any, **values: Any) -> bool:  # noqa: ANN401 - as the original
        bench.clock.forward(minutes=6)
        outbox.recover(db, is_gone=lambda _owner: False, now=bench.clock())
        return keep(db, **values)

    monkeypatch.setattr(outbox, "step_done", too_late)
    report = bench.notify()
    assert bench.shop.told() == BOTH[:1]
    assert standing(bench) == (NoticeState.UNCONFIRMED, 0)
    assert (report.sent, report.unconfirmed, len(report.errors)) == (0, 1, 1)
    assert bench.told()[-1] == "An answer came too late to change the state of the notice."


def test_an_answer_after_the_lease_was_lost_is_not_counted_as_sent(
    bench: Bench, two_steps: TwoSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()

    def slow(_reply: object, step: int) -> None:
        if step == 1:
            bench.clock.forward(minutes=6)
            outbox.recover(bench.desk.db, is_gone=lambda _owner: False, now=bench.clock())

    monkeypatch.setattr(two_steps, "read_notice_reply", slow)
    report = bench.notify()
    assert (report.sent, report.unconfirmed) == (0, 1)
    assert standing(bench) == (NoticeState.UNCONFIRMED, 1)


def test_after_a_long_sleep_between_the_steps_the_rest_waits_for_the_next_attempt(
    bench: Bench, two_steps: TwoSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()

    def sleepy(_reply: object, step: int) -> None:
        if step == 0:
            bench.clock.forward(seconds=(NOTICE_LEASE - timedelta(seconds=60)).total_seconds())

    monkeypatch.setattr(two_steps, "read_notice_reply", sleepy)
    bench.notify()
    assert bench.shop.told() == BOTH[:1]
    assert standing(bench) == (NoticeState.QUEUED, 1)
    bench.notify()
    assert bench.shop.told() == BOTH
    assert bench.notice().state is NoticeState.SENT


@pytest.mark.expects_log("couldn't be kept")
def test_an_accepted_step_that_cannot_be_kept_is_for_a_person(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()

    def full(*_arguments: object, **_values: object) -> bool:
        raise StorageError(say("The disk is full."))

    with monkeypatch.context() as patch:
        patch.setattr(outbox, "step_done", full)
        bench.notify()
    assert bench.shop.told() == BOTH[:1], "the rest isn't sent"
    assert standing(bench) == (NoticeState.UNCONFIRMED, 0)
    assert "The shop accepted this" in bench.notice().last_error
    kept = [entry for entry in bench.details().timeline if entry.evidence is not None]
    assert len(kept) == 1


@pytest.mark.expects_log("fault of the program")
@pytest.mark.parametrize("step", [0, 1])
def test_a_bug_while_reading_an_answer_leaves_the_notice_unconfirmed(bench: Bench, step: int) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers[BOTH[step]] = [Answer(CREATED)]
    report = bench.notify()
    assert report.unconfirmed == 1
    assert standing(bench) == (NoticeState.UNCONFIRMED, step)


@pytest.mark.expects_log("fault of the program")
@pytest.mark.parametrize("step", [0, 1])
def test_a_bug_before_a_step_is_sent_loses_nothing_and_other_notices_go_out(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.ship("1002")
    post, done = Session.post_once, []

    def faulty(session: Session, request: Any) -> Any:  # noqa: ANN401 - as the original
        done.append(request)
        if len(done) == step + 1:
            raise ZeroDivisionError
        return post(session, request)

    with monkeypatch.context() as patch:
        patch.setattr(Session, "post_once", faulty)
        report = bench.notify()
    assert (report.sent, len(report.errors)) == (1, 1)
    assert standing(bench) == (NoticeState.QUEUED, step)
    assert bench.notice("1002").state is NoticeState.SENT
    bench.notify(at_once=True)
    assert bench.notice().state is NoticeState.SENT
    assert sorted(bench.shop.told()) == sorted(BOTH * 2), "each step of both arrived once"


def test_a_notice_of_which_more_was_accepted_than_there_is_now_is_for_a_person(
    bench: Bench, two_steps: TwoSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/state"] = [Answer(401)]
    bench.notify()
    steps = two_steps.notice_steps
    monkeypatch.setattr(two_steps, "notice_steps", lambda *arguments: steps(*arguments)[:1])
    bench.notify(at_once=True)
    assert standing(bench) == (NoticeState.UNCONFIRMED, 1)
    assert bench.shop.told() == BOTH
