from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, exchange, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import attempt_ends, outbox, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import EvidenceRows, Notices

SOON = NOW + timedelta(seconds=30)
EXPIRES = NOW + timedelta(minutes=5)
NO_ROOM = say("No such order.")


def _lease_when_told(
    path: Path, notice: int, ready: multiprocessing.synchronize.Barrier, won: multiprocessing.Queue[bool]
) -> None:
    db = Database(path)
    ready.wait(30)
    owner = str(multiprocessing.current_process().pid)
    won.put(outbox.lease(db, notice_id=notice, owner=owner, expires=EXPIRES, now=NOW) is not None)
    db.close()


def _settle(
    shop: StockedStore,
    notice: int,
    state: NoticeState,
    *,
    owner: str = "me",
    error: Message | None = None,
    not_before: datetime | None = None,
    kept: Exchange | None = None,
    asked_by_shop: bool = False,
) -> Changes:
    return outbox.settle(
        shop.db,
        notice_id=notice,
        owner=owner,
        state=state,
        now=LATER,
        error=error,
        not_before=not_before,
        exchange=kept,
        asked_by_shop=asked_by_shop,
    )


def _queued(shop: StockedStore, number: str = "1001") -> int:
    shop.save(order(number))
    notice = shop.ship(number=number).notice_id
    assert notice is not None
    return notice


def _state(shop: StockedStore, notice: int) -> NoticeState:
    (view,) = (view for view in queries.notices(shop.db, store_id=None, state=None) if view.id == notice)
    return view.state


def _due(shop: StockedStore, now: datetime = NOW) -> list[int]:
    return [view.id for view in outbox.due(shop.db, store_id=None, now=now)]


def test_a_notice_is_due_from_its_time_on(shop: StockedStore) -> None:
    notice = _queued(shop)

    assert _due(shop, NOW - timedelta(milliseconds=1)) == []
    assert _due(shop, NOW) == [notice]
    early = NOW - timedelta(seconds=1)
    assert outbox.lease(shop.db, notice_id=notice, owner="me", expires=EXPIRES, now=early) is None


def test_due_notices_of_one_store_only(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    mine, others = _queued(shop), _queued(other)

    assert [view.id for view in outbox.due(db, store_id=shop.store_id, now=NOW)] == [mine]
    assert _due(shop) == [mine, others]


def test_a_lease_is_had_once_and_counts_the_attempt(shop: StockedStore) -> None:
    notice = _queued(shop)

    shop.leased(notice)

    assert outbox.lease(shop.db, notice_id=notice, owner="you", expires=EXPIRES, now=NOW) is None
    assert outbox.lease(shop.db, notice_id=notice, owner="me", expires=EXPIRES, now=NOW) is None
    (view,) = queries.notices(shop.db, store_id=None, state=NoticeState.SENDING)
    assert view.attempts == 1
    assert _due(shop) == []


@pytest.mark.sqlite_only("other processes open the file; those of a server: sync/test_pcs_under_fire")
def test_of_processes_that_lease_one_notice_at_once_exactly_one_wins(shop: StockedStore) -> None:
    notice = _queued(shop)
    context = multiprocessing.get_context("spawn")
    ready, won = context.Barrier(3), context.Queue()
    runners = [context.Process(target=_lease_when_told, args=(shop.db.path, notice, ready, won)) for _ in range(3)]
    for runner in runners:
        runner.start()
    results = [won.get(timeout=60) for _ in runners]
    for runner in runners:
        runner.join(60)
    won.close()
    won.join_thread()

    assert sorted(results) == [False, False, True]


def test_an_orders_notices_go_out_one_after_the_other(shop: StockedStore) -> None:
    shop.save(order())
    first_line, _ = (view.id for view in shop.details().lines)
    first = shop.ship(draft("T1", {first_line: "1"})).notice_id
    second = shop.ship(draft("T2")).notice_id
    assert first is not None
    assert second is not None

    assert _due(shop) == [first]
    assert outbox.lease(shop.db, notice_id=second, owner="me", expires=EXPIRES, now=NOW) is None
    shop.leased(first)
    assert _due(shop) == []
    assert outbox.lease(shop.db, notice_id=second, owner="me", expires=EXPIRES, now=NOW) is None
    _settle(shop, first, NoticeState.SENT)
    assert _due(shop) == [second]


@pytest.mark.parametrize(
    ("state", "blocked"),
    [(NoticeState.UNCONFIRMED, True), (NoticeState.QUEUED, True), (NoticeState.REFUSED, False)],
)
def test_what_an_earlier_notice_means_for_the_next(
    shop: StockedStore, state: NoticeState, *, blocked: bool
) -> None:
    shop.save(order())
    first_line, _ = (view.id for view in shop.details().lines)
    first = shop.ship(draft("T1", {first_line: "1"})).notice_id
    second = shop.ship(draft("T2")).notice_id
    assert first is not None
    shop.leased(first)

    _settle(shop, first, state, error=NO_ROOM, not_before=LATER)

    assert _due(shop) == ([] if blocked else [second])


def test_a_sent_notice_is_told_with_its_evidence(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    changes = _settle(shop, notice, NoticeState.SENT, kept=exchange("fine"))

    entry = shop.details().timeline[-1]
    assert str(entry.message) == "Notice sent, attempt 1."
    assert entry.evidence is not None
    assert queries.exchange(shop.db, entry.evidence) == exchange("fine")
    assert changes.notices
    assert changes.orders == {shop.details().id}
    assert queries.unsettled_notices(shop.db, shop.store_id) == 0


def test_a_refusal_needs_attention_with_the_shops_reason(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    changes = _settle(shop, notice, NoticeState.REFUSED, error=NO_ROOM)

    details = shop.details()
    assert [(reason.kind, reason.detail) for reason in details.attention] == [
        (AttentionKind.NOTICE_REFUSED, "No such order.")
    ]
    assert details.notices[0].last_error == "No such order."
    assert shop.told()[-1] == "The notice didn't get through. No such order."
    assert changes.membership
    assert queries.status_counts(shop.db, None).needs_attention == 1


def test_an_unknown_fate_needs_attention_and_is_never_due_again(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    _settle(shop, notice, NoticeState.UNCONFIRMED, error=say("The answer was lost."))

    assert [reason.kind for reason in shop.details().attention] == [AttentionKind.NOTICE_UNCONFIRMED]
    assert shop.told()[-1] == "It isn't known whether the notice arrived: The answer was lost."
    assert _due(shop, NOW + timedelta(days=9)) == []


def test_a_notice_that_goes_back_waits_until_its_time(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    _settle(shop, notice, NoticeState.QUEUED, error=say("No way there."), not_before=LATER + timedelta(hours=1))

    assert shop.told()[-1] == "The notice waits for another attempt: No way there."
    assert _due(shop, LATER) == []
    assert _due(shop, LATER + timedelta(hours=1)) == [notice]
    assert queries.unsettled_notices(shop.db, shop.store_id) == 1


def test_hastening_shortens_our_own_pause_only(shop: StockedStore) -> None:
    ours, theirs, first_try = (_queued(shop, number) for number in ("1", "2", "3"))
    for notice, asked in ((ours, False), (theirs, True)):
        shop.leased(notice)
        _settle(
            shop,
            notice,
            NoticeState.QUEUED,
            error=say("Later."),
            not_before=LATER + timedelta(hours=1),
            asked_by_shop=asked,
        )
    shop.db.run(Notices.update(not_before=Notices.not_before + 10**9).where(Notices.id == first_try))

    outbox.hasten(shop.db, store_id=99, now=LATER)
    assert _due(shop, LATER) == []
    outbox.hasten(shop.db, store_id=shop.store_id, now=LATER)

    assert _due(shop, LATER) == [ours]


def test_settling_without_the_lease_changes_nothing_but_keeps_the_evidence(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    changes = _settle(shop, notice, NoticeState.SENT, owner="you", kept=exchange())

    assert not changes
    assert _state(shop, notice) is NoticeState.SENDING
    assert len(shop.db.tuples(EvidenceRows.select(EvidenceRows.id))) == 1
    assert shop.told()[-1] == "An answer came too late to change the state of the notice."


def test_an_answer_after_recovery_changes_nothing(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)
    outbox.recover(shop.db, is_gone=lambda _owner: True, now=LATER)

    assert not _settle(shop, notice, NoticeState.SENT)
    assert _state(shop, notice) is NoticeState.UNCONFIRMED


def test_settling_needs_a_notice_and_a_state_in_which_attempts_end(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    with pytest.raises(NotFound):
        _settle(shop, 99, NoticeState.SENT)
    with pytest.raises(ValueError, match="confirmed"):
        _settle(shop, notice, NoticeState.CONFIRMED)


def test_settling_is_all_or_nothing(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    def fail(*_args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(attempt_ends, "derive", fail)
    with pytest.raises(RuntimeError):
        _settle(shop, notice, NoticeState.SENT, kept=exchange())

    assert _state(shop, notice) is NoticeState.SENDING
    assert shop.db.tuples(EvidenceRows.select(EvidenceRows.id)) == []


def test_only_notices_without_a_living_sender_are_recovered(shop: StockedStore) -> None:
    alive, gone, expired = (_queued(shop, number) for number in ("1", "2", "3"))
    for notice, owner, expires in ((alive, "a", EXPIRES), (gone, "g", EXPIRES), (expired, "e", SOON)):
        assert outbox.lease(shop.db, notice_id=notice, owner=owner, expires=expires, now=NOW) is not None

    changes = outbox.recover(shop.db, is_gone=lambda owner: owner == "g", now=SOON)

    states = [_state(shop, notice) for notice in (alive, gone, expired)]
    assert states == [NoticeState.SENDING, NoticeState.UNCONFIRMED, NoticeState.UNCONFIRMED]
    assert changes.orders == {shop.details("2").id, shop.details("3").id}
    assert shop.told("2")[-1].endswith("The program stopped while the notice was being sent.")
    assert not outbox.recover(shop.db, is_gone=lambda _owner: False, now=SOON)


def test_a_lease_on_a_subject_is_exclusive_until_given_back(db: Database) -> None:
    def take(owner: str, *, at: datetime = NOW, gone: str = "") -> bool:
        return outbox.take_lease(
            db,
            key="import:1",
            owner=owner,
            expires=at + timedelta(minutes=1),
            is_gone=lambda holder: holder == gone,
            now=at,
        )

    assert take("a")
    assert not take("b")
    assert take("a", at=NOW + timedelta(seconds=50))
    assert not take("b", at=NOW + timedelta(seconds=70))
    outbox.release_lease(db, key="import:1", owner="b")
    assert not take("b", at=NOW + timedelta(seconds=70))
    assert take("b", at=NOW + timedelta(seconds=70), gone="a")
    assert take("c", at=NOW + timedelta(seconds=130))
    outbox.release_lease(db, key="import:1", owner="c")
    assert take("d", at=NOW + timedelta(seconds=131))


def test_a_lease_that_passed_on_while_its_owner_was_looked_for_stays_with_the_new_one(db: Database) -> None:
    def take(owner: str, is_gone: Callable[[str], bool]) -> bool:
        return outbox.take_lease(db, key="k", owner=owner, expires=EXPIRES, is_gone=is_gone, now=NOW)

    def overtaken(_owner: str) -> bool:
        assert take("quick", lambda _owner: True)
        return True

    assert take("dead", lambda _owner: False)

    assert not take("slow", overtaken)
    assert take("quick", lambda _owner: False)


def test_exchanges_that_are_not_kept_are_said_to_be_gone(db: Database) -> None:
    with pytest.raises(NotFound):
        queries.exchange(db, 99)


def test_a_notice_from_a_clock_that_was_fast_can_be_sent_by_hand(shop: StockedStore) -> None:
    notice = _queued(shop)
    a_year_before = NOW - timedelta(days=365)
    assert outbox.due(shop.db, store_id=None, now=a_year_before) == ()
    outbox.hasten(shop.db, store_id=None, now=a_year_before)
    assert [view.id for view in outbox.due(shop.db, store_id=None, now=a_year_before)] == [notice]
