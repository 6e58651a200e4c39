"""Messages to the shops are removed when they are too old: after the start, then once a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from kept_messages import KeptMessages
from pytestqt.qtbot import QtBot
from stocked_store import NOW, StockedStore, exchange

from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.evidence_keeping import EvidenceKeeping
from ordersync_gui.ui.job import JobState
from ordersync_gui.ui.jobs import Jobs

WITHIN_MS = 20_000


class Clock:
    """Time that a test turns."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Noon on a day in November."""
    return Clock()


@pytest.fixture
def keeping(desk: Desk, jobs: Jobs, clock: Clock) -> EvidenceKeeping:
    """Not started yet."""
    return EvidenceKeeping(replace(desk, clock=clock), jobs)


@pytest.fixture
def kept(desk: Desk) -> KeptMessages:
    """A store whose messages can be made up."""
    return KeptMessages(StockedStore.opened(desk.db))


def left(db: Database) -> int:
    return queries.evidence_size(db)[0]


def test_after_the_start_what_is_too_old_goes_and_what_somebody_must_judge_stays(
    kept: KeptMessages, keeping: EvidenceKeeping, desk: Desk, qtbot: QtBot
) -> None:
    kept.keep(kept.notice("1"), exchange(), days=400)
    needed = kept.keep(kept.notice("2", NoticeState.UNCONFIRMED), exchange(), days=400)
    recent = kept.keep(kept.notice("3"), exchange(), days=10)
    keeping.start(first_look_ms=0)
    qtbot.waitUntil(lambda: left(desk.db) == 2, timeout=WITHIN_MS)
    keeping.stop()
    assert [view.id for view in queries.evidence(desk.db)] == [*recent, *needed]


def test_it_is_done_once_a_day(keeping: EvidenceKeeping, clock: Clock, jobs: Jobs, qtbot: QtBot) -> None:
    def looked() -> bool:
        job = keeping.look()
        if job is None:
            return False
        assert job.quiet
        assert keeping.look() is None, "one at a time"
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        return job.state is JobState.DONE

    assert looked()
    clock.now += timedelta(hours=23)
    assert not looked()
    clock.now += timedelta(hours=2)
    assert looked()
    clock.now -= timedelta(days=30)
    assert looked(), "the clock was set back: the last time lies ahead"


def test_when_it_fails_it_is_tried_again(
    keeping: EvidenceKeeping, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    async def broken(_desk: Desk) -> int:
        raise Busy(say("The database is locked."))

    with monkeypatch.context() as patched:
        patched.setattr("ordersync_gui.sync.evidence.prune", broken)
        job = keeping.look()
        assert job is not None
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        assert job.state is JobState.FAILED
    again = keeping.look()
    assert again is not None
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert again.state is JobState.DONE
