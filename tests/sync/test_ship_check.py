"""The look at an order just before it is shipped: what it says, what it never does, how long it takes."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import timedelta
from threading import Event, Timer

import pytest
from desk_bench import Bench
from looked_at_shop import LOOK, UNLISTED, LooksBack, shown
from mapped import map_words
from stocked_store import draft
from two_step_shop import LOST, Answer, TwoSteps

from ordersync_gui.channels import registry
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled, NotFound
from ordersync_gui.domain.look import LookWay, OrderLook
from ordersync_gui.domain.ship_check import ShipCheck, ShipVerdict, judge
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.ship import correct_ship_to, ship
from ordersync_gui.sync.ship_check import look_before_shipping

MAP = {
    "paid": OrderStatus.AWAITING_SHIPMENT,
    "void": OrderStatus.CANCELLED,
    "wait": OrderStatus.ON_HOLD,
    "SST-SHIPPED": OrderStatus.SHIPPED,
}


@pytest.fixture
def channel(monkeypatch: pytest.MonkeyPatch, two_steps: TwoSteps) -> LooksBack:
    """The channel of two steps with a shop that shows its orders, in the place of the one that doesn't."""
    found = LooksBack()
    assert two_steps in registry.PROVIDERS
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS[:-1], found))
    return found


@pytest.fixture
def open_order(bench: Bench, channel: LooksBack) -> Bench:
    """A desk with one paid order that its shop can be asked for."""
    assert channel.way is LookWay.DIRECT
    store = bench.stocked("1001")
    map_words(bench.desk.db, store_id=store.id, words=MAP, now=bench.clock(), operator="Kim")
    return bench


def look(bench: Bench, **more: object) -> ShipCheck:
    return asyncio.run(look_before_shipping(bench.desk, order_id=bench.details().id, **more))  # type: ignore[arg-type] # as given


@pytest.mark.parametrize(
    ("word", "verdict", "refuses"),
    [
        ("paid", ShipVerdict.OPEN, False),
        ("PAID", ShipVerdict.OPEN, False),
        ("void", ShipVerdict.CANCELLED, True),
        ("SST-SHIPPED", ShipVerdict.SHIPPED, True),
        ("wait", ShipVerdict.WAITS, True),
        ("brand new word", ShipVerdict.UNCLEAR, False),
    ],
)
def test_what_the_shop_shows_decides(
    open_order: Bench, channel: LooksBack, word: str, verdict: ShipVerdict, *, refuses: bool
) -> None:
    open_order.shop.answers[LOOK] = [shown(word)]

    check = look(open_order)

    assert (check.verdict, check.refuses, check.word) == (verdict, refuses, word)
    assert channel.asked == [("1001", "R1001")]
    message = check.message(age="now")
    assert message is not None
    assert "Looked in the shop just now" in str(message)


def test_the_look_changes_nothing_of_the_order_and_keeps_no_evidence(open_order: Bench) -> None:
    before = open_order.details()
    open_order.shop.answers[LOOK] = [shown("void")]

    look(open_order)

    assert open_order.details() == before
    assert queries.evidence(open_order.desk.db) == ()


def test_shipped_by_what_this_desk_told_is_no_surprise(open_order: Bench) -> None:
    first, _ = open_order.details().lines
    work = ship(open_order.desk, order_id=open_order.details().id, draft=draft(lines={first.id: "1"}), notify=True)
    asyncio.run(work)
    second = draft("T2")
    asyncio.run(ship(open_order.desk, order_id=open_order.details().id, draft=second, notify=True))
    open_order.notify()
    open_order.shop.answers[LOOK] = [shown("SST-SHIPPED")]

    assert look(open_order).verdict is ShipVerdict.OPEN


@pytest.mark.parametrize("answer", [Answer(LOST), Answer(503, "down")], ids=["no answer", "out of order"])
def test_a_shop_in_trouble_is_no_obstacle_and_is_then_left_alone(open_order: Bench, answer: Answer) -> None:
    open_order.shop.answers[LOOK] = [answer]

    check = look(open_order)

    assert (check.verdict, check.refuses) == (ShipVerdict.UNABLE, False)
    assert check.known_at == open_order.store().last_good_import
    assert check.changes.stores
    assert "3 min ago" in str(check.message(age="3 min ago"))
    asked = len(open_order.shop.heard)
    again = look(open_order)
    assert (again.verdict, len(open_order.shop.heard)) == (ShipVerdict.UNABLE, asked)


def test_a_shop_that_does_not_know_the_order_is_told_as_it_says(open_order: Bench) -> None:
    check = look(open_order)  # the usual answer of a shop that isn't asked to show anything

    assert check.verdict is ShipVerdict.UNABLE
    assert "doesn't know the order" in str(check.message(age=""))
    assert not check.changes


def test_a_feed_that_does_not_list_the_order_says_that_it_may_have_changed(open_order: Bench) -> None:
    open_order.shop.answers[LOOK] = [UNLISTED]

    check = look(open_order)

    assert (check.verdict, check.refuses) == (ShipVerdict.NOT_SHOWN, False)
    assert "may have been changed there since it was imported 3 min ago" in str(check.message(age="3 min ago"))


def test_an_order_that_goes_elsewhere_by_now_is_refused_and_says_where(open_order: Bench) -> None:
    here = open_order.details().ship_to
    there = replace(here, address1="Kungsgatan 2", phone="1")
    open_order.shop.answers[LOOK] = [shown("paid", ship_to=there), shown("void", ship_to=there)]

    check = look(open_order)

    assert (check.verdict, check.refuses) == (ShipVerdict.MOVED, True)
    assert f"{here.address1} → Kungsgatan 2" in str(check.message(age=""))
    assert "Kungsgatan 2): the buyer rang." in str(check.despite("the buyer rang."))
    assert look(open_order).verdict is ShipVerdict.CANCELLED, "which is worse"


@pytest.mark.parametrize("spelled", ["same", "shouted", "unknown"])
def test_the_same_place_or_none_at_all_is_no_obstacle(open_order: Bench, spelled: str) -> None:
    here = open_order.details().ship_to
    places = {"same": here, "shouted": replace(here, city=here.city.upper(), phone="1"), "unknown": Address()}
    open_order.shop.answers[LOOK] = [shown("paid", ship_to=places[spelled])]

    assert look(open_order).verdict is ShipVerdict.OPEN


def test_a_shop_that_took_over_what_was_corrected_here_is_no_obstacle(open_order: Bench) -> None:
    details = open_order.details()
    there = replace(details.ship_to, address1="Kungsgatan 2")
    asyncio.run(correct_ship_to(open_order.desk, order_id=details.id, address=there))
    elsewhere = replace(there, address1="Elsewhere 3")
    open_order.shop.answers[LOOK] = [shown("paid", ship_to=there), shown("paid", ship_to=elsewhere)]

    assert look(open_order).verdict is ShipVerdict.OPEN
    assert look(open_order).verdict is ShipVerdict.MOVED


def test_a_good_answer_ends_the_troubles_of_the_store(open_order: Bench) -> None:
    open_order.shop.answers[LOOK] = [Answer(503, "down"), shown("paid")]
    look(open_order)
    open_order.clock.forward(hours=1)

    assert look(open_order).verdict is ShipVerdict.OPEN
    assert open_order.store().troubles == 0


def test_a_locked_keyring_is_no_obstacle(open_order: Bench) -> None:
    open_order.keyring.away.add("read")

    check = look(open_order)

    assert (check.verdict, check.refuses) == (ShipVerdict.UNABLE, False)


def test_without_the_sign_in_for_it_nobody_is_asked(open_order: Bench, channel: LooksBack) -> None:
    channel.way = None

    check = look(open_order)

    assert (check.verdict, channel.asked, check.message(age="")) == (ShipVerdict.NOT_ASKED, [], None)


def test_a_channel_that_shows_no_single_orders_is_not_asked(bench: Bench) -> None:
    bench.stocked("1001")
    heard = len(bench.shop.heard)

    assert look(bench).verdict is ShipVerdict.NOT_ASKED
    assert len(bench.shop.heard) == heard


def test_an_order_that_is_gone_is_said_to_be(open_order: Bench) -> None:
    with pytest.raises(NotFound):
        asyncio.run(look_before_shipping(open_order.desk, order_id=4711))


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, open_order: Bench) -> Event:
    """The shop doesn't answer before the event."""
    answer, usual = Event(), open_order.shop.answer

    def late(path: str, token: str, body: str) -> Answer:
        if path == LOOK:
            answer.wait(20)
        return usual(path, token, body)

    monkeypatch.setattr(open_order.shop, "answer", late)
    return answer


def test_a_slow_shop_is_waited_for_no_longer_than_the_limit(open_order: Bench, slow: Event) -> None:
    began = time.monotonic()

    check = look(open_order, limit=timedelta(seconds=0.2))

    assert check.verdict is ShipVerdict.UNABLE
    assert time.monotonic() - began < 10, "it waited for the answer"
    assert open_order.store().troubles == 0, "that nobody had time for an answer is no trouble of the shop"
    slow.set()


def test_who_stops_waiting_stops_the_request(open_order: Bench, slow: Event) -> None:
    stop = Cancellation()
    Timer(0.1, stop.cancel).start()

    with pytest.raises(Cancelled):
        look(open_order, cancellation=stop, limit=timedelta(seconds=15))

    slow.set()


def test_the_reason_for_shipping_all_the_same_is_kept_with_the_parcel(open_order: Bench) -> None:
    open_order.shop.answers[LOOK] = [shown("void")]
    check = look(open_order)
    order_id = open_order.details().id
    despite = check.despite("the buyer rang.")

    for _ in range(2):
        asyncio.run(ship(open_order.desk, order_id=order_id, draft=draft(), despite=despite))

    sentence = 'Shipped although the shop showed it as "void" (cancelled): the buyer rang.'
    assert open_order.told().count(sentence) == 1


def test_flags_without_a_word_are_believed(open_order: Bench) -> None:
    at = open_order.clock()
    flagged = OrderLook(at, "", implied_status=OrderStatus.CANCELLED)

    assert judge(flagged, MAP, told=False) is ShipVerdict.CANCELLED
    assert judge(OrderLook(at, ""), MAP, told=False) is ShipVerdict.UNCLEAR
