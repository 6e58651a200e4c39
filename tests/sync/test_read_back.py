"""Looking at orders in the shop: what it settles, when it happens, and that a failed look harms nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from desk_bench import Bench
from looked_at_shop import LOOK, LooksBack, shown
from two_step_shop import LOST, Answer

from ordersync_gui.channels import registry
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled, NotFound, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import leases, looks, queries
from ordersync_gui.storage.store_deletion import delete_store
from ordersync_gui.sync.leases import notify_key
from ordersync_gui.sync.look import next_look
from ordersync_gui.sync.read_back import LookReport, can_look, look_at
from ordersync_gui.sync.store_round import LOOKS_AT_A_TIME

BOTH = ["/transport", "/state"]
ENDED = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def channel(monkeypatch: pytest.MonkeyPatch) -> LooksBack:
    """The channel of two steps with a shop that shows its orders; takes the place of the one that doesn't."""
    found = LooksBack()
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], found))
    return found


@pytest.fixture
def uncertain(bench: Bench, channel: LooksBack) -> Iterator[Bench]:
    """A desk with an unconfirmed notice of which nothing arrived."""
    assert channel.asked == []
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/transport"] = [Answer(LOST)]
    bench.notify()
    assert bench.notice().state is NoticeState.UNCONFIRMED
    yield bench
    assert bench.shop.tokens


def look(bench: Bench, **asked: object) -> LookReport:
    return asyncio.run(look_at(bench.desk, **asked))  # type: ignore[arg-type] # as given


def counts(report: LookReport) -> tuple[int, int, int, int]:
    return report.confirmed, report.requeued, report.unclear, report.unable


def test_a_round_looks_when_it_is_time_and_an_uncertain_notice_that_arrived_is_confirmed(
    uncertain: Bench, channel: LooksBack
) -> None:
    uncertain.clock.forward(seconds=59)
    uncertain.notify()
    assert channel.asked == []
    uncertain.shop.answers[LOOK] = [shown("SST-SHIPPED", "T1")]
    uncertain.clock.forward(seconds=1)
    report = uncertain.notify()
    assert channel.asked == [("1001", "R1001")]
    assert (report.confirmed, report.requeued, report.errors) == (1, 0, ())
    assert uncertain.notice().state is NoticeState.CONFIRMED
    assert uncertain.notice().next_look_at is None
    evidence = queries.evidence(uncertain.desk.db)[0].exchange
    assert evidence.url.endswith(LOOK)
    assert uncertain.shop.token not in str(evidence)


def test_what_surely_did_not_arrive_is_sent_again_in_the_same_round(uncertain: Bench) -> None:
    uncertain.clock.forward(minutes=3)
    uncertain.shop.answers[LOOK] = [shown("paid")]
    report = uncertain.notify()
    assert (report.requeued, report.sent) == (1, 1)
    assert uncertain.shop.told() == ["/transport", *BOTH]
    assert uncertain.notice().state is NoticeState.SENT


def test_of_a_notice_of_which_the_first_step_arrived_only_the_rest_is_sent(uncertain: Bench) -> None:
    uncertain.clock.forward(minutes=3)
    uncertain.shop.answers[LOOK] = [shown("paid", "T1")]
    report = uncertain.notify()
    assert (report.requeued, report.sent) == (1, 1)
    assert uncertain.shop.told() == ["/transport", "/state"]


@pytest.mark.parametrize(
    "answer",
    [shown("paid", hidden=True), shown("SST-SHIPPED", "T9")],
    ids=["shows no numbers", "shipped by others"],
)
def test_what_the_shop_does_not_tell_stays_uncertain(uncertain: Bench, answer: Answer) -> None:
    uncertain.clock.forward(minutes=3)
    uncertain.shop.answers[LOOK] = [answer]
    assert counts(look(uncertain, notice_id=uncertain.notice().id)) in {(0, 0, 1, 0), (1, 0, 0, 0)}
    assert uncertain.shop.told() == ["/transport"], "nothing is sent by a look"


def test_a_sent_notice_is_confirmed_by_a_look(bench: Bench, channel: LooksBack) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.notify()
    assert bench.notice().next_look_at == bench.clock() + timedelta(minutes=1)
    bench.clock.forward(minutes=1)
    bench.shop.answers[LOOK] = [shown("SST-SHIPPED", "T1")]
    assert bench.notify().confirmed == 1
    assert channel.asked == [("1001", "R1001")]


def test_looks_become_rarer_and_end_after_a_week() -> None:
    now, waits = ENDED, []
    while (at := next_look(ENDED, now)) is not None:
        waits.append(at - ENDED)
        now = at
    minute, hour, day = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
    assert waits == [minute, 10 * minute, hour, 6 * hour, *(day * n for n in range(1, 8))]


def test_a_clock_that_was_set_back_puts_no_look_off() -> None:
    assert next_look(ENDED + timedelta(days=400), ENDED) == ENDED + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("answer", "kind", "troubled"),
    [
        (Answer(401), "auth_failed", True),
        (Answer(429, retry_after=600), "rate_limited", True),
        (Answer(503), "unavailable", True),
        (Answer(LOST), "unreachable", True),
        (Answer(403), "not_allowed", False),
        (Answer(), "rejected", False),
    ],
    ids=["401", "429", "503", "lost", "403", "unknown order"],
)
def test_a_look_that_fails_changes_no_state_and_comes_again(
    uncertain: Bench, answer: Answer, kind: str, *, troubled: bool
) -> None:
    uncertain.clock.forward(minutes=3)
    uncertain.shop.answers[LOOK] = [answer]
    before, troubles = uncertain.notice().attempt_ended_at, uncertain.store().troubles
    assert before is not None
    report = uncertain.notify()
    (error,) = report.errors
    assert str(error).startswith("Order 1001 (Shop): ")
    assert error.kind == kind
    notice = uncertain.notice()
    assert notice.state is NoticeState.UNCONFIRMED
    assert notice.next_look_at == before + timedelta(minutes=10)
    assert (uncertain.store().troubles > troubles) is troubled
    assert (uncertain.store().paused_until is not None) is (answer.retry_after is not None)


@pytest.mark.expects_log("fault of the program")
def test_an_answer_that_the_program_stumbles_over_ends_no_round(uncertain: Bench) -> None:
    uncertain.clock.forward(minutes=3)
    uncertain.shop.answers[LOOK] = [Answer(body="no JSON")]
    report = uncertain.notify()
    assert "fault in this program" in str(report.errors[0])
    assert uncertain.notice().state is NoticeState.UNCONFIRMED


def test_a_shop_in_trouble_is_looked_at_once_and_then_rests(bench: Bench, channel: LooksBack) -> None:
    bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.ship("1002")
    bench.notify()
    bench.clock.forward(minutes=1)
    bench.shop.answers[LOOK] = [Answer(503), Answer(503)]
    bench.notify()
    bench.notify()
    assert len(channel.asked) == 1
    bench.clock.forward(seconds=36)
    bench.shop.answers[LOOK] = [shown("SST-SHIPPED", "T1")]
    bench.notify()
    assert bench.store().troubles == 0, "a look that is answered ends it"


def test_a_killed_look_leaves_no_trace(uncertain: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        """The process ends here."""

    def killed(*_arguments: object, **_values: object) -> None:
        raise Killed

    uncertain.clock.forward(minutes=3)
    uncertain.shop.answers[LOOK] = [shown("SST-SHIPPED", "T1"), shown("SST-SHIPPED", "T1")]
    before = uncertain.details()
    with monkeypatch.context() as patch:
        patch.setattr(looks, "note_look", killed)
        with pytest.raises(Killed):
            uncertain.notify()
    assert uncertain.details() == before
    assert uncertain.notify().confirmed == 1


def test_a_person_looks_whenever_they_like(uncertain: Bench, channel: LooksBack) -> None:
    assert counts(look(uncertain)) == (0, 0, 0, 0), "it isn't time"
    uncertain.clock.forward(seconds=10)
    uncertain.shop.answers[LOOK] = [shown("SST-SHIPPED", "T1")]
    assert counts(look(uncertain, all_open=True)) == (1, 0, 0, 0)
    assert len(channel.asked) == 1
    assert counts(look(uncertain, all_open=True)) == (0, 0, 0, 0)


def test_absence_right_after_the_attempt_proves_nothing(uncertain: Bench) -> None:
    uncertain.clock.forward(seconds=10)
    uncertain.shop.answers[LOOK] = [shown("paid")]
    report = look(uncertain, store_id=uncertain.store().id, all_open=True)
    assert counts(report) == (0, 0, 1, 0)
    assert uncertain.notice().state is NoticeState.UNCONFIRMED


def test_a_person_is_told_why_a_notice_or_store_cannot_be_looked_at(bench: Bench, channel: LooksBack) -> None:
    store = bench.stocked("1001")
    notice = bench.ship()
    with pytest.raises(UsageError, match="doesn't wait for a sign"):
        look(bench, notice_id=notice.id)
    with pytest.raises(NotFound):
        look(bench, store_id=99)
    bench.notify()
    channel.way = None
    with pytest.raises(UsageError, match="sign-in for that is missing"):
        look(bench, notice_id=notice.id)
    report = look(bench, all_open=True)
    assert counts(report) == (0, 0, 0, 1)
    assert "sign-in for that is missing" in str(report.errors[0])
    assert store.id == bench.store().id


def test_a_channel_without_looks_says_so(bench: Bench) -> None:
    store = bench.stocked("1001")
    notice = bench.ship()
    bench.notify()
    assert bench.notice().next_look_at is None
    with pytest.raises(UsageError, match="can't be looked at one by one"):
        look(bench, store_id=store.id)
    with pytest.raises(UsageError, match="can't be looked at one by one"):
        look(bench, notice_id=notice.id)
    assert counts(look(bench, all_open=True)) == (0, 0, 0, 0), "of all shops, those that can be are"


def test_where_the_second_sign_in_is_gone_no_look_is_awaited(bench: Bench, channel: LooksBack) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.notify()
    channel.way = None
    bench.clock.forward(minutes=2)
    bench.notify()
    assert bench.notice().next_look_at is None
    assert channel.asked == []


def test_while_notices_are_being_sent_a_person_is_told_to_wait(uncertain: Bench) -> None:
    store = uncertain.store()
    leases.take_lease(
        uncertain.desk.db,
        key=notify_key(store.id),
        owner="another",
        expires=uncertain.clock() + timedelta(minutes=5),
        is_gone=lambda _: False,
        now=uncertain.clock(),
    )
    report = look(uncertain, all_open=True)
    assert counts(report) == (0, 0, 0, 1)
    assert "Order 1001 (Shop): The notices of Shop are being sent right now." in str(report.errors[0])


def test_a_store_that_is_deleted_meanwhile_is_told(uncertain: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    take = leases.take_lease

    def take_late(db: object, **values: object) -> bool:
        delete_store(uncertain.desk.db, store_id=uncertain.store().id)
        return take(db, **values)  # type: ignore[arg-type] # as given

    monkeypatch.setattr(leases, "take_lease", take_late)
    assert [error.kind for error in look(uncertain, all_open=True).errors] == ["not_found"]


def test_a_person_can_stop_the_looking(bench: Bench, channel: LooksBack, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.ship("1002")
    bench.notify()
    bench.clock.forward(minutes=3)
    cancellation = Cancellation()

    def stopped(*_arguments: object, **_values: object) -> None:
        cancellation.cancel()
        raise Cancelled

    monkeypatch.setattr(channel, "look_at_order", stopped)
    report = look(bench, all_open=True, cancellation=cancellation)
    assert counts(report) == (0, 0, 0, 2)
    assert bench.notice("1001").next_look_at is not None


def test_uncertain_notices_come_first_and_no_round_looks_for_ever(bench: Bench, channel: LooksBack) -> None:
    numbers = [str(1000 + n) for n in range(LOOKS_AT_A_TIME + 1)]
    bench.stocked(*numbers)
    for number in numbers:
        bench.ship(number)
    bench.shop.answers["/state"] = [*([Answer()] * LOOKS_AT_A_TIME), Answer(500)]
    bench.notify()
    assert bench.notice(numbers[-1]).state is NoticeState.UNCONFIRMED
    bench.clock.forward(minutes=1)
    bench.shop.answers[LOOK] = [shown("paid", hidden=True)] * 2 * LOOKS_AT_A_TIME
    bench.notify(at_once=True)
    assert len(channel.asked) == LOOKS_AT_A_TIME
    assert channel.asked[0][0] == numbers[-1]
    bench.notify()
    assert len(channel.asked) == LOOKS_AT_A_TIME + 1


@pytest.mark.parametrize(
    ("channel_key", "can"),
    [
        ("oxatis", True),
        ("order_time", True),
        ("custom_store", True),
        ("listing_mirror", True),
        ("inksoft", False),
        ("gone", False),
    ],
)
def test_which_channels_can_be_looked_at(channel_key: str, *, can: bool) -> None:
    assert can_look(channel_key) is can
