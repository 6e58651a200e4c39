"""Looks by an order feed: a shop that swallows notices is found out, and nothing is said that isn't known."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desk_bench import Bench, Clock
from looked_at_shop import LOOK, UNLISTED, LooksBack, shown
from soaking import Soak
from telling_bench import PcClock, TellingBench, by_this_clock
from two_step_shop import LOST, Answer

from ordersync_gui.channels import registry
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.ship_check import ShipVerdict
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync import reached_shop
from ordersync_gui.sync.look import next_look
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.read_back import look_at
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.sync.ship_check import look_before_shipping
from ordersync_gui.sync.store_round import FEED_LOOKS_AT_A_TIME

ENDED = datetime(2026, 3, 1, 12, tzinfo=UTC)
HIDDEN = shown("paid", hidden=True)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
OpenShop = Callable[..., TellingBench]


@pytest.fixture
def open_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenShop]:
    """Opens a desk beside a practice shop of a channel, with some parcels to tell."""
    with ExitStack() as stack:

        def opened(channel: str, *, parcels: int = 1) -> TellingBench:
            clock = PcClock(Clock())
            by_this_clock(monkeypatch, clock)
            shop = PracticeShop(channel=channel, orders=60, seed=4, page_size=500, clock=clock.true)
            desk = TellingBench.opened(tmp_path, stack.enter_context(shop), Soak(1), clock=clock)
            stack.callback(desk.close)
            desk.stock(parcels)
            return desk

        yield opened


@pytest.fixture
def channel(monkeypatch: pytest.MonkeyPatch) -> LooksBack:
    """The channel of two steps with a shop that is looked at by its feed."""
    found = LooksBack(way=LookWay.FEED)
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], found))
    return found


@pytest.fixture
def told(bench: Bench, channel: LooksBack) -> Bench:
    """A desk whose shop said yes to a notice."""
    assert channel.way is LookWay.FEED
    bench.stocked("1001")
    bench.ship()
    bench.notify()
    assert bench.notice().state is NoticeState.SENT
    return bench


def exports(shop: PracticeShop) -> int:
    return sum("action=export" in request.path for request in shop.requests)


def kinds(desk: TellingBench) -> set[AttentionKind]:
    details = queries.order_details(desk.desk.db, desk.notices()[0].order_id)
    return {attention.kind for attention in details.attention}


def reasons(bench: Bench) -> set[AttentionKind]:
    return {attention.kind for attention in bench.details().attention}


@pytest.mark.parametrize("channel_key", ["custom_store", "listing_mirror"])
def test_a_swallowed_notice_is_found_out_without_an_import(open_shop: OpenShop, channel_key: str) -> None:
    desk = open_shop(channel_key)
    desk.shop.misbehave.add("swallow")
    desk.round()
    (notice,) = desk.notices()
    assert notice.state is NoticeState.SENT
    assert notice.next_look_at == desk.clock() + 65 * MINUTE
    before = exports(desk.shop)
    desk.clock.true.forward(minutes=64)
    desk.round()
    assert exports(desk.shop) == before
    assert AttentionKind.OPEN_AT_SHOP not in kinds(desk)
    desk.clock.true.forward(minutes=1)
    desk.round()
    assert exports(desk.shop) == before + 1
    assert AttentionKind.OPEN_AT_SHOP in kinds(desk)
    assert desk.notices()[0].state is NoticeState.SENT, "a look never sends again, and never refuses"
    details = queries.order_details(desk.desk.db, notice.order_id)
    (attention,) = (each for each in details.attention if each.kind is AttentionKind.OPEN_AT_SHOP)
    assert attention.detail == details.order.source_status
    assert any(details.order.source_status in str(entry.message) for entry in details.timeline)
    (kept,) = queries.evidence(desk.desk.db, notice_id=notice.id)[:1]
    assert "action=export" in kept.exchange.url
    assert desk.shop.effects(notice.order_number) == 0


@pytest.mark.parametrize("channel_key", ["custom_store", "listing_mirror"])
def test_of_a_notice_that_the_shop_took_nothing_is_said_until_an_import_confirms_it(
    open_shop: OpenShop, channel_key: str
) -> None:
    desk = open_shop(channel_key)
    desk.round()
    desk.clock.true.forward(minutes=66)
    before = exports(desk.shop)
    desk.round()
    assert exports(desk.shop) == before + 1
    assert desk.notices()[0].state is NoticeState.SENT
    assert kinds(desk) == set()
    desk.import_again()
    assert desk.notices()[0].state is NoticeState.CONFIRMED


def test_a_shop_whose_feed_may_hand_out_what_waits_is_never_looked_at(open_shop: OpenShop) -> None:
    desk = open_shop("inksoft")
    desk.round()
    assert desk.notices()[0].next_look_at is None


def test_a_week_offline_ends_without_a_burst(open_shop: OpenShop) -> None:
    desk = open_shop("custom_store", parcels=2 * FEED_LOOKS_AT_A_TIME + 3)
    desk.shop.misbehave.add("swallow")
    desk.round()
    desk.clock.true.forward(days=6)
    asked = []
    for _ in range(4):
        before = exports(desk.shop)
        desk.round()
        desk.round()
        asked.append(exports(desk.shop) - before)
        desk.clock.true.forward(minutes=5)
    assert asked == [FEED_LOOKS_AT_A_TIME, FEED_LOOKS_AT_A_TIME, 3, 0]
    desk.clock.true.forward(days=1)
    assert all(notice.next_look_at is not None for notice in desk.notices()), "none is forgotten"


@pytest.mark.parametrize("trouble", ["500", "html", "drop-before", "401"])
def test_a_look_that_fails_says_nothing_of_the_order_and_is_taken_again(open_shop: OpenShop, trouble: str) -> None:
    desk = open_shop("custom_store")
    desk.shop.misbehave.add("swallow*1")
    desk.round()
    desk.shop.misbehave = {trouble}
    desk.clock.true.forward(minutes=66)
    desk.round()
    assert desk.notices()[0].state is NoticeState.SENT
    assert kinds(desk) == set()
    desk.shop.misbehave = set()
    desk.clock.true.forward(hours=7)
    desk.round()
    assert kinds(desk) == {AttentionKind.OPEN_AT_SHOP}


def test_a_shop_that_is_away_is_not_asked_while_it_rests(open_shop: OpenShop) -> None:
    desk = open_shop("custom_store", parcels=5)
    desk.shop.misbehave.add("swallow")
    desk.round()
    desk.shop.misbehave = {"500"}
    desk.clock.true.forward(minutes=66)
    before = len(desk.shop.requests)
    desk.round()
    desk.round()
    assert len(desk.shop.requests) == before + 1


def test_an_answer_that_is_too_long_for_a_look_is_not_read(
    open_shop: OpenShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reached_shop, "LONGEST_LOOK", 200)
    desk = open_shop("custom_store")
    desk.shop.misbehave.add("swallow")
    desk.round()
    desk.clock.true.forward(minutes=66)
    report = asyncio.run(look_at(desk.desk, store_id=desk.store_id))
    assert (report.unable, [error.kind for error in report.errors]) == (1, ["bad_reply"])
    desk.import_again()


def test_an_order_is_looked_for_in_the_feed_before_it_is_shipped(open_shop: OpenShop) -> None:
    desk = open_shop("custom_store")
    waiting = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)
    order_id = queries.order_ids(desk.desk.db, waiting)[0]
    check = asyncio.run(look_before_shipping(desk.desk, order_id=order_id))
    assert check.verdict is ShipVerdict.OPEN
    desk.round()
    (told,) = desk.notices()
    check = asyncio.run(look_before_shipping(desk.desk, order_id=told.order_id))
    assert check.verdict is ShipVerdict.NOT_SHOWN, "it was changed there since"
    assert not check.refuses


def test_looks_by_feed_are_rarer_and_begin_when_what_they_show_counts() -> None:
    now, waits = ENDED, []
    while (at := next_look(ENDED, now, LookWay.FEED)) is not None:
        waits.append(at - ENDED)
        now = at
    assert waits == [65 * MINUTE, 6 * HOUR, *(DAY * n for n in range(1, 8))]


def test_an_order_that_is_shipped_where_it_was_listed_confirms_its_notice(told: Bench) -> None:
    told.clock.forward(minutes=65)
    told.shop.answers[LOOK] = [shown("SST-SHIPPED", hidden=True)]
    assert told.notify().confirmed == 1
    assert told.notice().state is NoticeState.CONFIRMED


def test_a_look_never_queues_a_notice_again_whatever_the_shop_shows(bench: Bench, channel: LooksBack) -> None:
    bench.stocked("1001")
    bench.ship()
    bench.shop.answers["/transport"] = [Answer(LOST)]
    bench.notify()
    assert bench.notice().state is NoticeState.UNCONFIRMED
    assert channel.spec.repeat_safety
    bench.clock.forward(minutes=70)
    bench.shop.answers[LOOK] = [shown("paid")]
    report = bench.notify(at_once=True)
    assert (report.requeued, report.sent) == (0, 0)
    assert bench.shop.told() == ["/transport"]
    assert bench.notice().state is NoticeState.UNCONFIRMED


def test_a_person_is_told_what_a_look_showed(told: Bench) -> None:
    told.shop.answers[LOOK] = [HIDDEN, UNLISTED]
    told.clock.forward(seconds=1)
    order_id = told.details().id
    report = asyncio.run(look_at(told.desk, order_id=order_id))
    assert (report.unclear, report.still_open, report.unlisted) == (1, (("1001", "paid"),), ())
    report = asyncio.run(look_at(told.desk, order_id=order_id))
    assert (report.unclear, report.still_open, report.unlisted) == (1, (), ("1001",))
    assert told.told()[-2:] == [
        'Looked in the shop: it shows the order as "paid".',
        (
            "Looked in the shop's order feed: it doesn't list the order at the time of its last known change. "
            "That doesn't tell whether the notice arrived."
        ),
    ]


def test_a_direct_look_also_shows_that_an_order_is_still_open(bench: Bench, channel: LooksBack) -> None:
    channel.way = LookWay.DIRECT
    bench.stocked("1001")
    bench.ship()
    bench.notify()
    for minutes in (1, 10):
        bench.clock.forward(minutes=minutes)
        bench.shop.answers[LOOK] = [HIDDEN]
        bench.notify()
        assert reasons(bench) == set(), "the shop may take an hour"
    bench.clock.forward(minutes=50)
    bench.shop.answers[LOOK] = [HIDDEN]
    bench.notify()
    assert reasons(bench) == {AttentionKind.OPEN_AT_SHOP}


def after_a_week(bench: Bench, *answers: Answer) -> None:
    """All looks for a week; the last answer is given again and again."""
    for hours in (2, 6, *([24] * 7)):
        bench.clock.forward(hours=hours)
        bench.shop.answers[LOOK] = list(answers) * 2
        asyncio.run(send_due(bench.desk))


def confirm_another(bench: Bench) -> None:
    """The shop shows another order as shipped that it was told of."""
    bench.ship("1002")
    bench.notify()
    bench.shop.orders["1002"] = "SST-SHIPPED"
    bench.clock.forward(minutes=1)  # an answer of this moment is no answer of the future
    assert bench.works(bench.store())
    assert bench.notice("1002").state is NoticeState.CONFIRMED


@pytest.fixture
def unseen(bench: Bench, channel: LooksBack) -> Bench:
    """Two orders in a shop that is looked at by its feed; the first was told of."""
    assert channel.way is LookWay.FEED
    bench.stocked("1001", "1002")
    bench.ship("1001")
    bench.notify()
    return bench


def test_a_person_is_asked_about_a_notice_whose_order_was_not_seen_for_a_week(unseen: Bench) -> None:
    confirm_another(unseen)
    del unseen.shop.orders["1001"]
    after_a_week(unseen, UNLISTED)
    notice = unseen.notice()
    assert (notice.state, notice.next_look_at) == (NoticeState.UNCONFIRMED, None)
    assert reasons(unseen) == {AttentionKind.NOTICE_UNCONFIRMED}
    assert str(notice.last_error) == "The shop said yes, but hasn't shown the order since."


def test_in_a_shop_that_never_shows_a_shipped_order_nobody_is_asked_about_each(unseen: Bench) -> None:
    after_a_week(unseen, UNLISTED)
    assert (unseen.notice().state, unseen.notice().next_look_at) == (NoticeState.SENT, None)
    assert reasons(unseen) == set()


def test_a_person_who_was_asked_can_have_the_whole_notice_sent_again(unseen: Bench) -> None:
    confirm_another(unseen)
    after_a_week(unseen, UNLISTED)
    told = len(unseen.shop.told())
    work = settle_by_hand(unseen.desk, notice_id=unseen.notice().id, verdict=Verdict.AGAIN, reason="not there")
    asyncio.run(work)
    unseen.notify()
    assert unseen.shop.told()[told:] == ["/transport", "/state"]
    assert unseen.notice().state is NoticeState.SENT


def test_where_the_order_was_seen_as_open_that_is_the_question(unseen: Bench) -> None:
    confirm_another(unseen)
    after_a_week(unseen, HIDDEN)
    assert unseen.notice().state is NoticeState.SENT
    assert reasons(unseen) == {AttentionKind.OPEN_AT_SHOP}
