"""What a shop answers to an import is kept, as far as it is worth it, masked, bounded, and not for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from desk_bench import Clock
from imported_shop import ImportedShop
from stocked_store import StockedStore, exchange, page

from ordersync_gui.domain.errors import Cancelled, NoRoom, OrderSyncError, Unavailable
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.redaction import MASK
from ordersync_gui.domain.run import ImportReport
from ordersync_gui.domain.run_answer import KEPT_FOR, KEPT_RUNS
from ordersync_gui.domain.run_view import RunAnswerView
from ordersync_gui.domain.wording import as_it_stands, say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.queries.import_runs import run_answers
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.evidence import prune
from ordersync_gui.sync.forget_buyers import forget_buyers
from ordersync_gui.sync.run_evidence import MOST_ANSWERS, MOST_BYTES, RunEvidence


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop(clock: Clock) -> Iterator[PracticeShop]:
    with PracticeShop(orders=60, seed=3, page_size=10, clock=clock) as running:
        yield running


@pytest.fixture
def desk(shop: PracticeShop, clock: Clock, tmp_path: Path) -> Iterator[ImportedShop]:
    made = ImportedShop.beside(shop, clock, tmp_path)
    yield made
    made.close()


def kept(desk: ImportedShop, report: ImportReport) -> tuple[RunAnswerView, ...]:
    assert report.run_id
    return run_answers(desk.desk.db, report.run_id)


def notes(found: tuple[RunAnswerView, ...]) -> list[str]:
    return [str(each.answer.note) for each in found]


def everything(exchanges: Iterator[Exchange]) -> str:
    return "\n".join(repr(each) for each in exchanges)


def test_the_first_three_pages_of_an_import_that_goes_well_are_kept(desk: ImportedShop) -> None:
    report = desk.imported()
    assert report.complete
    assert report.counts.pages > 5
    found = kept(desk, report)
    assert [each.answer.place for each in found][:3] == [1, 2, 3]
    plain = [each for each in found if str(each.answer.note) == "One of the first pages."]
    assert 0 < len(plain) <= 3
    assert len(found) < report.counts.pages
    for each in found:
        assert each.answer.exchange.status == 200
        assert "<Orders" in each.answer.exchange.response_body
    assert found[0].answer.exchange.response_body.rstrip().endswith("</Orders>"), "whole"


def test_a_page_with_an_order_that_could_not_be_read_is_kept_with_what_was_in_it(
    desk: ImportedShop, shop: PracticeShop
) -> None:
    shop.misbehave.add("one-bad-order")
    report = desk.imported()
    (bad,) = report.rejected
    with_it = [each for each in kept(desk, report) if "couldn't be read" in str(each.answer.note)]
    assert with_it
    assert str(with_it[0].answer.note) == "Orders in it that couldn't be read: 1."
    assert bad.raw[:200] in with_it[0].answer.exchange.response_body


def test_a_failure_is_kept_with_what_came(desk: ImportedShop, shop: PracticeShop) -> None:
    shop.misbehave.add("500")
    report = desk.imported()
    assert report.error is not None
    (failure,) = kept(desk, report)
    assert str(failure.answer.note) == f"The import failed here: {report.error.what}"
    assert failure.answer.exchange.status == 500
    assert "Internal server error" in failure.answer.exchange.response_body


def test_a_failure_in_the_middle_is_kept_beside_the_pages_before_it(
    desk: ImportedShop, shop: PracticeShop
) -> None:
    report = desk.imported(on_page=lambda: shop.misbehave.add("500"))
    assert report.error is not None
    found = kept(desk, report)
    assert found[0].answer.exchange.status == 200
    assert found[-1].answer.exchange.status == 500


def test_where_nothing_answers_the_attempt_is_kept(desk: ImportedShop, shop: PracticeShop) -> None:
    shop.misbehave.add("drop-before")
    report = desk.imported()
    (failure,) = kept(desk, report)
    assert failure.answer.exchange.status is None
    assert failure.answer.exchange.failure


def test_stopping_an_import_is_no_failure(desk: ImportedShop) -> None:
    report = desk.imported(stop_after=1)
    assert isinstance(report.error, Cancelled)
    assert not [note for note in notes(kept(desk, report)) if "failed" in note]


def test_no_secret_is_kept(desk: ImportedShop) -> None:
    login = dict(desk.desk.secrets.read(desk.store.uid, ("password",)))
    secret = login["password"]
    assert len(secret) > 5
    found = kept(desk, desk.imported())
    assert found
    assert secret not in everything(each.answer.exchange for each in found)
    assert all(each.answer.exchange.request_headers["Authorization"] == MASK for each in found)


class _Talk:
    """A session that remembers what a test says."""

    def __init__(self) -> None:
        self.past: tuple[Exchange, ...] = ()
        self.built = 0

    def forget_exchanges(self) -> None:
        self.past = ()

    def last_exchanges(self) -> tuple[Exchange, ...]:
        self.built += 1
        return self.past


@pytest.fixture
def evidence(desk: ImportedShop) -> RunEvidence:
    run = StockedStore.opened(desk.desk.db, "Other").run_id
    return RunEvidence(desk.desk, run)


def _damaged(body: str) -> FeedPage:
    return replace(page(), damage=say("It broke off: {at}", at=body[:3]))


def _kept_of(desk: Desk, evidence: RunEvidence) -> tuple[RunAnswerView, ...]:
    asyncio.run(evidence.keep())
    return run_answers(desk.db, evidence.run_id)


def test_no_more_than_a_bounded_part_is_kept_and_failures_always_find_room(
    desk: ImportedShop, evidence: RunEvidence
) -> None:
    talk = _Talk()
    for number in range(100):
        talk.past = (exchange(f"page {number}"),)
        evidence.after_page(talk, _damaged("x"))  # type: ignore[arg-type] # as much of a session as it takes
    built = talk.built
    for number in range(100):
        talk.past = (exchange(f"fault {number}"),)
        evidence.after_failure(talk, Unavailable(say("The shop is down.")))  # type: ignore[arg-type] # as above
    found = _kept_of(desk.desk, evidence)
    assert len(found) == MOST_ANSWERS
    failures = [each for each in found if each.answer.exchange.response_body.startswith("fault")]
    assert len(failures) >= 5
    assert built < 40, "nothing is masked that isn't kept"


def test_large_answers_are_bounded_by_their_size(desk: ImportedShop, evidence: RunEvidence) -> None:
    talk = _Talk()
    for number in range(20):
        noise = "".join(
            chr(0x4E00 + (each * 7919 + number * 104729 + each * each) % 20000) for each in range(60_000)
        )
        talk.past = (exchange(noise),)
        evidence.after_page(talk, _damaged("x"))  # type: ignore[arg-type] # as above
    found = _kept_of(desk.desk, evidence)
    assert 0 < len(found) < 20
    (size,) = desk.desk.db.connection().execute("SELECT sum(size) FROM run_answer").fetchone()
    assert size <= MOST_BYTES


def test_of_a_page_of_many_requests_the_one_with_the_bad_order_is_kept(
    desk: ImportedShop, evidence: RunEvidence
) -> None:
    talk = _Talk()
    talk.past = tuple(exchange(f"<Order>{number}</Order>") for number in range(50))
    bad = RejectedOrder("37", as_it_stands("No date."), "<Order>37</Order>")
    evidence.after_page(talk, page(rejected=(bad,)))  # type: ignore[arg-type] # as above
    (found,) = _kept_of(desk.desk, evidence)
    assert found.answer.exchange.response_body == "<Order>37</Order>"


def test_of_each_kind_of_warning_a_few_pages_are_kept_however_late_it_comes(
    desk: ImportedShop, evidence: RunEvidence
) -> None:
    talk = _Talk()
    for number in range(60):
        talk.past = (exchange(f"page {number}"),)
        kind = "Late: {n}." if number > 55 else "Usual: {n}."
        warned = replace(page(), warnings=(say(kind, n=number), say("Usual: {n}.", n=-number)))
        evidence.after_page(talk, warned)  # type: ignore[arg-type] # as above
    found = _kept_of(desk.desk, evidence)
    assert [each.answer.exchange.response_body for each in found] == [
        f"page {number}" for number in (0, 1, 2, 56, 57, 58)
    ]
    assert str(found[-1].answer.note) == "Something in it had to be put right: Late: 58."


def test_only_the_latest_runs_of_each_store_keep_their_answers(desk: ImportedShop) -> None:
    reports = [desk.imported() for _ in range(KEPT_RUNS + 3)]
    with_answers = [bool(kept(desk, report)) for report in reports]
    assert with_answers == [False] * 3 + [True] * KEPT_RUNS


def test_answers_go_after_a_while(desk: ImportedShop, clock: Clock) -> None:
    report = desk.imported()
    db = desk.desk.db
    assert asyncio.run(prune(desk.desk)) == 0
    found = kept(desk, report)
    clock.now = max(each.at for each in found) + KEPT_FOR + timedelta(minutes=1)
    assert asyncio.run(prune(desk.desk)) == len(found)
    assert db.connection().execute("SELECT count(*) FROM run_answer").fetchone() == (0,)


def test_answers_go_when_buyers_are_forgotten(desk: ImportedShop, clock: Clock) -> None:
    report = desk.imported()
    assert kept(desk, report)
    clock.forward(days=1)
    asyncio.run(forget_buyers(desk.desk, days=400))
    assert kept(desk, report), "nothing was so old that it had to go"
    clock.forward(days=500)
    forgotten = asyncio.run(forget_buyers(desk.desk, days=30))
    assert forgotten.orders
    assert kept(desk, report) == ()


@pytest.mark.expects_log("couldn't be kept")
def test_answers_that_cannot_be_written_keep_no_order_away(
    desk: ImportedShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_more: object) -> None:
        raise NoRoom(say("The disk is full."))

    monkeypatch.setattr("ordersync_gui.storage.run_answers.keep_answers", full)
    report = desk.imported()
    assert report.complete, report.error
    assert len(report.changes.orders) == report.counts.new > 0


def test_answers_of_a_run_that_was_killed_are_there(desk: ImportedShop) -> None:
    """They are written as the import goes on, not only at its end."""

    class Killed(BaseException):
        pass

    def kill() -> None:
        if len(desk.told) == 4:
            raise Killed

    with pytest.raises(Killed):
        desk.imported(on_page=kill)
    (count,) = desk.desk.db.connection().execute("SELECT count(*) FROM run_answer").fetchone()
    assert count >= 3


def test_a_deleted_run_is_no_trouble(desk: ImportedShop, evidence: RunEvidence) -> None:
    talk = _Talk()
    talk.past = (exchange(),)
    evidence.after_failure(talk, OrderSyncError(say("No.")))  # type: ignore[arg-type] # as above
    with desk.desk.db.transaction():
        desk.desk.db.connection().execute("DELETE FROM import_run")
    assert _kept_of(desk.desk, evidence) == ()
