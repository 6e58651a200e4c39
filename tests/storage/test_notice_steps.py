from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import LATER, NOW, StockedStore, exchange, order

from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox, queries
from ordersync_gui.storage.outbox import LeasedNotice
from ordersync_gui.storage.settling import settle_by_hand
from ordersync_gui.storage.tables import EvidenceRows

EXPIRES = NOW + timedelta(minutes=5)
MUCH_LATER = NOW + timedelta(days=1)


def _queued(shop: StockedStore) -> int:
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    return notice


def _lease(shop: StockedStore, notice: int) -> LeasedNotice:
    leased = outbox.lease(shop.db, notice_id=notice, owner="me", expires=EXPIRES, now=MUCH_LATER)
    assert leased is not None
    return leased


def _step_done(
    shop: StockedStore, notice: int, steps: int = 1, *, owner: str = "me", kept: Exchange | None = None
) -> bool:
    return outbox.step_done(
        shop.db,
        notice_id=notice,
        owner=owner,
        steps_done=steps,
        name=say("the tracking number"),
        of=3,
        exchange=kept,
        now=LATER,
    )


def _settle(shop: StockedStore, notice: int, state: NoticeState) -> None:
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=state,
        now=LATER,
        error=None if state is NoticeState.SENT else say("No."),
        not_before=None,
        exchange=None,
    )


def _steps(shop: StockedStore) -> int:
    (view,) = shop.details().notices
    return view.steps_done


def test_a_fresh_notice_begins_at_its_first_step(shop: StockedStore) -> None:
    assert _lease(shop, _queued(shop)).steps_done == 0


def test_an_accepted_step_is_told_with_its_evidence(shop: StockedStore) -> None:
    notice = _queued(shop)
    _lease(shop, notice)

    held = _step_done(shop, notice, kept=exchange("first"))

    entry = shop.details().timeline[-1]
    assert held
    assert str(entry.message) == "Step 1 of 3 accepted: the tracking number."
    assert entry.evidence is not None
    assert queries.exchange(shop.db, entry.evidence) == exchange("first")
    (view,) = queries.notices(shop.db, store_id=None, state=NoticeState.SENDING)
    assert view.steps_done == 1


def test_an_attempt_that_ended_keeps_the_steps_that_were_accepted(shop: StockedStore) -> None:
    notice = _queued(shop)
    _lease(shop, notice)
    _step_done(shop, notice)
    _step_done(shop, notice, 2)

    _settle(shop, notice, NoticeState.QUEUED)

    assert _steps(shop) == 2
    assert _lease(shop, notice).steps_done == 2


@pytest.mark.parametrize("before_the_last", [0, 1, 2])
def test_a_sent_notice_counts_its_last_step_too(shop: StockedStore, before_the_last: int) -> None:
    notice = _queued(shop)
    _lease(shop, notice)
    for step in range(before_the_last):
        _step_done(shop, notice, step + 1)

    _settle(shop, notice, NoticeState.SENT)

    assert _steps(shop) == before_the_last + 1


@pytest.mark.parametrize("state", [NoticeState.REFUSED, NoticeState.UNCONFIRMED])
def test_a_notice_that_a_person_sends_again_goes_on_behind_the_last_accepted_step(
    shop: StockedStore, state: NoticeState
) -> None:
    notice = _queued(shop)
    first = _lease(shop, notice)
    _step_done(shop, notice)
    _settle(shop, notice, state)

    settle_by_hand(
        shop.db, notice_id=notice, verdict=Verdict.AGAIN, reason="looked", operator="Kim", now=MUCH_LATER
    )

    assert _lease(shop, notice) == LeasedNotice(first.notice, 1)


def test_a_crash_between_two_steps_keeps_the_first(shop: StockedStore) -> None:
    notice = _queued(shop)
    _lease(shop, notice)
    _step_done(shop, notice)

    outbox.recover(shop.db, is_gone=lambda _owner: True, now=LATER)

    (view,) = shop.details().notices
    assert (view.state, view.steps_done) == (NoticeState.UNCONFIRMED, 1)


@pytest.mark.parametrize("recovered", [True, False])
def test_without_the_lease_a_step_is_kept_as_evidence_only(shop: StockedStore, *, recovered: bool) -> None:
    notice = _queued(shop)
    _lease(shop, notice)
    if recovered:
        outbox.recover(shop.db, is_gone=lambda _owner: True, now=LATER)

    held = _step_done(shop, notice, owner="me" if recovered else "you", kept=exchange())

    assert not held
    assert _steps(shop) == 0
    assert len(shop.db.tuples(EvidenceRows.select(EvidenceRows.id))) == 1
    assert shop.told()[-1] == "An answer came too late to change the state of the notice."


def test_a_step_needs_a_notice(shop: StockedStore) -> None:
    with pytest.raises(NotFound):
        _step_done(shop, 99)


def test_a_step_is_kept_whole_or_not_at_all(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    notice = _queued(shop)
    _lease(shop, notice)

    def fail(*_args: object, **_values: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as failing:
        failing.setattr(outbox, "write_timeline", fail)
        with pytest.raises(RuntimeError):
            _step_done(shop, notice, kept=exchange())

    assert _steps(shop) == 0
    assert shop.db.tuples(EvidenceRows.select(EvidenceRows.id)) == []
