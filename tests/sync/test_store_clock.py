"""One clock per store: trouble from a notice, look or import rests all of it, and a good answer ends that."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from desk_bench import Bench
from two_step_shop import LOST, Answer

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, RateLimited, Unreachable
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.run import ImportReport, RunProgress
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import stores
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.reconfigure import reconfigure_store
from ordersync_gui.sync.store_clock import note_no_sign_in, note_success, note_trouble, rests_until

TROUBLES = [Answer(401), Answer(429), Answer(503)]


def run(bench: Bench, **more: object) -> ImportReport:
    return asyncio.run(import_orders(bench.desk, store=bench.store(), **more))  # type: ignore[arg-type] # as given


def rest(bench: Bench) -> timedelta:
    """For how long the store still rests."""
    until = rests_until(bench.store(), bench.clock())
    return timedelta(0) if until is None else until - bench.clock()


def past_the_rest(bench: Bench) -> None:
    bench.clock.forward(seconds=rest(bench).total_seconds())


def test_a_dead_shop_is_asked_once_for_all_its_notices_and_then_ever_more_rarely(bench: Bench) -> None:
    bench.stocked("1001", "1002", "1003")
    for number in ("1001", "1002", "1003"):
        bench.ship(number)
    bench.shop.answers["/transport"] = [Answer(503)] * 9
    for tried in range(1, 5):
        report = bench.notify()
        assert report.shop_in_trouble
        assert report.changes.stores
        assert bench.shop.told() == ["/transport"] * tried, "one request for all of them"
        base = timedelta(seconds=30 * 2 ** (tried - 1))
        assert 0.79 * base <= rest(bench) <= 1.21 * base
        assert bench.notify().waiting == 3
        assert len(bench.shop.told()) == tried, "while it rests nothing is asked"
        past_the_rest(bench)
    assert bench.notice("1001").attempts == 3, "the oldest goes first, three times"
    assert bench.notice("1002").attempts == 1, "then others show whether it is the shop or the notice"


def test_once_a_shop_is_back_everything_that_waited_out_its_outage_goes_out(bench: Bench) -> None:
    bench.stocked("1001", "1002", "1003")
    for number in ("1001", "1002", "1003"):
        bench.ship(number)
    bench.shop.answers["/transport"] = [Answer(503)] * 5
    for _ in range(5):
        bench.notify()
        past_the_rest(bench)
    report = bench.notify()
    assert (report.sent, report.waiting) == (3, 0)
    assert (bench.store().troubles, bench.store().retry_at) == (0, None)


def test_a_notice_that_the_shop_cannot_bear_holds_up_no_other(bench: Bench) -> None:
    bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.ship("1002")
    answer = bench.shop.answer

    def poisoned(path: str, token: str, body: str) -> Answer:
        return Answer(503) if body.startswith("1001") else answer(path, token, body)

    bench.shop.answer = poisoned  # type: ignore[method-assign] # for this test
    for _ in range(4):
        bench.notify()
        past_the_rest(bench)
    assert bench.notice("1002").state is NoticeState.SENT
    assert bench.notice("1001").state is NoticeState.QUEUED


@pytest.mark.parametrize("answer", TROUBLES, ids=lambda answer: str(answer.status))
def test_trouble_with_an_import_holds_back_the_notices(bench: Bench, answer: Answer) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/orders"] = [answer]
    assert run(bench).error is not None
    assert rest(bench) > timedelta(0)
    assert bench.notify().waiting == 1
    assert bench.shop.told() == []
    assert bench.notify(at_once=True).sent == 1, "by hand it is always tried"
    assert bench.store().retry_at is None, "and that it went well counts for all"


def test_a_shop_that_cannot_be_reached_rests_too(bench: Bench) -> None:
    store = bench.stocked("1001")
    stores.change_store(
        bench.desk.db,
        store_id=store.id,
        now=bench.clock(),
        operator="",
        settings={**store.settings, "url": "http://127.0.0.1:9"},
    )
    assert run(bench).error is not None
    assert (bench.store().troubles, rest(bench) > timedelta(0)) == (1, True)


@pytest.mark.parametrize("answer", [Answer(403), Answer(404)], ids=lambda a: str(a.status))
def test_what_says_nothing_of_the_shop_as_a_whole_rests_nothing(bench: Bench, answer: Answer) -> None:
    bench.stocked("1001")
    bench.shop.answers["/orders"] = [answer]
    assert run(bench).error is not None
    assert bench.store().troubles == 0


def test_a_complete_import_ends_the_troubles_and_the_pause(bench: Bench) -> None:
    bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.shop.answers["/transport"] = [Answer(503, retry_after=900)]
    bench.notify()
    assert bench.store().paused_until is not None
    assert run(bench).complete
    left = bench.store()
    assert (left.troubles, left.retry_at, left.paused_until) == (0, None, None)


def test_a_changed_sign_in_ends_the_troubles_and_waiting_notices_are_due(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/transport"] = [Answer(401)] * 4
    for _ in range(4):
        bench.notify(at_once=True)
        past_the_rest(bench)
    work = reconfigure_store(bench.desk, store=bench.store(), given={"token": bench.shop.token})
    asyncio.run(work)
    assert bench.store().troubles == 0
    assert bench.notify().sent == 1


def test_who_tries_again_and_again_by_hand_makes_the_rest_no_longer(bench: Bench) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/transport"] = [Answer(503)] * 20
    for _ in range(20):
        bench.notify(at_once=True)
    assert len(bench.shop.told()) == 20
    assert bench.store().troubles == 1
    assert rest(bench) <= timedelta(seconds=36)


def test_two_answers_in_a_row_that_tell_nothing_end_the_round(bench: Bench) -> None:
    numbers = ("1001", "1002", "1003", "1004")
    bench.stocked(*numbers)
    for number in numbers:
        bench.ship(number)
    bench.shop.answers["/transport"] = [Answer(500), Answer(), Answer(LOST), Answer(500)]
    report = bench.notify()
    assert (report.sent, report.unconfirmed, report.waiting) == (1, 3, 0)
    bench.shop.orders |= {"1005": "paid", "1006": "paid", "1007": "paid"}
    assert run(bench).complete
    for number in ("1005", "1006", "1007"):
        bench.ship(number)
    bench.shop.answers["/transport"] = [Answer(LOST), Answer(500)]
    report = bench.notify()
    assert (report.unconfirmed, report.waiting) == (2, 1), "a hanging shop doesn't make every notice uncertain"
    assert rest(bench) > timedelta(0)


def test_a_notice_that_is_told_to_wait_ends_an_import_under_way(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.stocked("1001")
    bench.shop.orders["1002"] = "paid"
    told = RateLimited(say("Slow down."), retry_after=3600)
    pages: list[int] = []
    _more_pages(bench, monkeypatch)

    def note(progress: RunProgress) -> None:
        pages.append(progress.counts.pages)
        note_trouble(bench.desk, bench.store().id, told)

    bench.shop.heard.clear()
    report = run(bench, on_progress=note)
    assert pages in ([1], [1, 2]), "the second one may have been on the way"
    assert bench.shop.heard.count("/orders") == len(pages), "nothing was asked after that"
    assert isinstance(report.error, RateLimited)
    assert "asks not to be asked before" in str(report.error)
    assert report.counts.new == 1, "what came before is kept"
    assert bench.details("1002").order.number == "1002"
    left = bench.store()
    assert left.troubles == 1, "told once, counted once"
    assert left.paused_until is not None
    assert abs(left.paused_until - bench.clock() - timedelta(hours=1)) < timedelta(seconds=1)


def test_an_import_that_was_asked_for_during_a_pause_is_not_ended_by_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = bench.stocked("1001")
    note_trouble(bench.desk, store.id, RateLimited(say("Slow down."), retry_after=3600))
    _more_pages(bench, monkeypatch)
    report = run(bench)
    assert report.complete, report.error
    assert report.counts.pages == 3
    assert bench.store().paused_until is None


def test_a_pause_that_comes_while_the_last_page_is_read_stays(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = bench.stocked("1001")
    told = RateLimited(say("Slow down."), retry_after=3600)
    _more_pages(bench, monkeypatch)

    def note(progress: RunProgress) -> None:
        if progress.counts.pages == 3:
            note_trouble(bench.desk, store.id, told)

    assert run(bench, on_progress=note).complete
    assert bench.store().paused_until is not None


def _more_pages(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the shop's orders come on three pages, the same on each."""
    from ordersync_gui.channels import registry  # noqa: PLC0415 - the provider of this test

    (channel,) = (one for one in registry.PROVIDERS if one.spec.key == bench.store().channel)
    fetch = channel.fetch_page  # type: ignore[attr-defined] # the channel of two steps imports

    def paged(*arguments: object) -> object:
        return replace(fetch(*arguments), pages=3)

    monkeypatch.setattr(channel, "fetch_page", paged)


def test_statuses_that_are_put_off_end_the_import_before_its_first_page(bench: Bench) -> None:
    bench.stocked("1001")
    bench.shop.heard.clear()
    bench.shop.answers["/statuses"] = [Answer(429, retry_after=600)]
    report = run(bench)
    assert isinstance(report.error, RateLimited)
    assert bench.shop.heard == ["/statuses"]
    assert rest(bench) == timedelta(seconds=600)


def test_an_import_that_is_told_to_wait_ends_a_round_of_notices(bench: Bench) -> None:
    store = bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.ship("1002")

    def note(_changes: object) -> None:
        note_trouble(bench.desk, store.id, RateLimited(say("Slow down."), retry_after=3600))

    report = bench.notify(on_settled=note)
    assert (report.sent, report.waiting) == (1, 1)
    (error,) = report.errors
    assert "asks not to be asked before" in str(error)
    assert bench.notice("1002").attempts == 0


@pytest.mark.parametrize("times", ["retry_at", "paused_until"])
def test_a_rest_from_a_clock_that_was_fast_is_over(bench: Bench, times: str) -> None:
    store = bench.stocked("1001")
    bench.clock.forward(days=400)
    note_trouble(bench.desk, store.id, RateLimited(say("x"), retry_after=60 if times == "retry_at" else 3600))
    bench.clock.forward(days=-400)
    assert rests_until(bench.store(), bench.clock()) is None
    bench.ship()
    assert bench.notify().sent == 1


def test_a_shorter_wish_does_not_shorten_a_rest(bench: Bench) -> None:
    store = bench.stocked("1001")
    changes, first = note_trouble(bench.desk, store.id, RateLimited(say("x"), retry_after=7200))
    assert changes.stores
    _, second = note_trouble(bench.desk, store.id, RateLimited(say("x"), retry_after=60))
    assert second == first
    _, third = note_trouble(bench.desk, store.id, RateLimited(say("x"), retry_after=9000))
    assert third == rests_until(bench.store(), bench.clock()) == bench.clock() + timedelta(seconds=9000)


def test_a_success_without_a_trouble_before_writes_nothing(bench: Bench) -> None:
    store = bench.stocked("1001")
    assert not note_success(bench.desk, store.id)
    note_trouble(bench.desk, store.id, Unreachable(say("x")))
    assert note_success(bench.desk, store.id).stores
    assert not note_success(bench.desk, store.id)


def test_trouble_of_one_store_concerns_no_other(bench: Bench) -> None:
    bench.stocked("1001")
    bench.connect("Other")
    bench.ship()
    other = _of(bench, "Other")
    note_trouble(bench.desk, other.id, OrderSyncError(say("x")))
    assert bench.notify().sent == 1
    assert _of(bench, "Other").troubles == 1


def _of(bench: Bench, name: str) -> Store:
    return bench.store(name)


@pytest.mark.sqlite_only("a desk of one PC")
@pytest.mark.parametrize("missing", [True, False], ids=["missing", "locked"])
def test_without_the_password_a_store_is_asked_ever_more_rarely_until_a_person_asks(
    bench: Bench, *, missing: bool
) -> None:
    secrets = bench.stocked("1001").uid, bench.keyring.everything()
    bench.ship()
    if missing:
        bench.keyring.delete(secrets[0], [key for _, key in secrets[1]])
    else:
        bench.keyring.away = {"read"}
    (error,) = bench.notify().errors
    assert str(error).startswith("Shop: ")
    assert timedelta(seconds=20) < rest(bench) < timedelta(seconds=40)
    assert bench.notify().errors == (), "it is said once for each try"
    assert len(bench.notify(at_once=True).errors) == 1
    for _ in range(9):
        past_the_rest(bench)
        assert len(bench.notify().errors) == 1
    assert timedelta(minutes=9) < rest(bench) <= timedelta(minutes=10)
    bench.keyring.away.clear()
    bench.keyring.save(secrets[0], {key: secret for (_, key), secret in secrets[1].items()})
    assert bench.notify(at_once=True).sent == 1
    assert (bench.store().troubles, bench.store().retry_at) == (0, None)


@pytest.mark.sqlite_only("a desk of one PC")
def test_an_import_without_the_password_rests_the_store_too_and_by_hand_it_is_tried(bench: Bench) -> None:
    bench.stocked("1001")
    bench.keyring.away = {"read"}
    assert not run(bench).complete
    assert rest(bench) > timedelta(0)
    bench.keyring.away.clear()
    assert run(bench).complete
    assert rest(bench) == timedelta(0)


def test_a_store_that_is_gone_by_now_needs_no_rest(bench: Bench) -> None:
    assert not note_no_sign_in(bench.desk, 99)
