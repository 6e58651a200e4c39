"""Mutated answers of every channel end in what is declared, soon; and no notice counts as told that wasn't."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from damaged_feeds import damaged
from mutated_answers import OTHER_BODIES, Bench, Giving, Work, mutated
from notice_oracle import may_be_accepted
from secured_shop import serving
from soaking import SOAK, Soak

from ordersync_gui.channels.http import HttpRequest, Reply, Session, TimeLimits
from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel import CheckStep, ShopStatus
from ordersync_gui.domain.errors import (
    Ambiguous,
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.feed import FeedOutline, FeedPage
from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.practice import PracticeShop

ANSWERS = [60, pytest.param(1_000, marks=SOAK)]
LONGEST_S = 5.0  # of the processor
HANGS_S = 60.0  # by the clock: far beyond the limits that these requests have, however busy the processors are
# The same answers on every day, so that a seed repeats what it found.
_NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
_REFUSALS = (Rejected, AuthFailed, NotAllowed, RateLimited, Unavailable, Unreachable, Ambiguous)
_HEADS = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %d\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: %d\r\n\r\n",
    b"HTTP/1.0 200 OK\r\nX-Length: %d\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n",
    b"HTTP/1.1 503 Busy\r\nRetry-After: 5\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n",
)
_RESULTS: dict[str, type] = {"outline": FeedOutline, "look": OrderLook, "order": FeedPage}


@pytest.fixture(scope="module", params=[provider.spec.key for provider in PROVIDERS])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    """Each channel with the answers that its practice shop gives to everything it can be asked."""
    provider = next(each for each in PROVIDERS if each.spec.key == request.param)
    with PracticeShop(channel=request.param, orders=10, seed=3, page_size=6, clock=lambda: _NOW) as shop:
        yield Bench(provider, shop)


def problem(bench: Bench, work: Work, replies: tuple[Reply, ...], soak: Soak) -> str:
    """What is wrong with what became of these answers; "" when nothing is."""
    begun = time.thread_time()  # nothing waits here, and other tests may keep the processors busy
    found: Any = None
    error: ChannelError | None = None
    try:
        with Giving(replies) as session:
            found = work.ask(session)
    except ChannelError as refused:
        error = refused
    except Exception as bug:  # noqa: BLE001 - this is what is looked for
        return f"{type(bug).__name__}: {bug}"
    took = time.thread_time() - begun
    soak.figures["slowest s"] = round(max(soak.figures.get("slowest s", 0), took), 2)
    soak.count("plain errors", error is not None)
    if took > LONGEST_S:
        return f"it took {took:.1f} s"
    if work.name.startswith("notice"):
        return of_notice(bench, replies, error, soak)
    return of_error(error) if error is not None else of_result(bench, work, found)


def of_notice(bench: Bench, replies: tuple[Reply, ...], error: ChannelError | None, soak: Soak) -> str:
    if error is not None:
        return (
            of_error(error)
            if isinstance(error, _REFUSALS)
            else f"{type(error).__name__} isn't declared for a notice"
        )
    soak.count("notices accepted")
    if may_be_accepted(replies[0], ows=bench.provider.spec.key == "oxatis"):
        return ""
    return f"accepted: {replies[0].status} {replies[0].body[:300]!r}"


def of_error(error: ChannelError) -> str:
    return "" if str(error).strip() and len(str(error)) < 3000 else f"a sentence of {len(str(error))} letters"


def of_result(bench: Bench, work: Work, found: Any) -> str:  # noqa: ANN401 - of any of the questions
    if work.name in ("check", "statuses"):
        kind = CheckStep if work.name == "check" else ShopStatus
        return "" if all(isinstance(each, kind) for each in found) else f"{found!r:.100}"
    if type(found) is not _RESULTS.get(work.name, FeedPage):
        return f"{found!r:.100}"
    if isinstance(found, OrderLook):
        return "" if isinstance(found.word, str) else "a word that is none"
    pages = found.pages if isinstance(found, FeedPage | FeedOutline) else 0
    if pages < 1:
        return f"{pages} pages"
    return of_page(bench, work, found) if isinstance(found, FeedPage) else ""


def of_page(bench: Bench, work: Work, page: FeedPage) -> str:
    for received in page.orders:
        order = received.order
        if not order.number.strip() or not order.remote_id.strip():
            return "an order without a number"
        if not (is_aware(order.ordered_at) and is_aware(order.modified_at)):
            return "a time without its zone"
        if not all(isinstance(amount, int) for amount in (order.total, order.tax, order.shipping, order.discount)):
            return "an amount that is no whole number"
        if work.name == "order" and order.number != bench.order.number:
            return f"another order: {order.number}"
    if not all(rejected.reason for rejected in page.rejected):
        return "rejected without a reason"
    return ""


def is_aware(moment: datetime) -> bool:
    return moment.tzinfo is not None


@pytest.mark.parametrize("answers", ANSWERS)
def test_mutated_answers_end_in_what_is_declared(bench: Bench, soak: Soak, answers: int) -> None:
    problems: list[str] = []
    key = bench.provider.spec.key
    for place in range(answers):
        chance = Random(f"{soak.seed}/{key}/{place}")  # noqa: S311 - repeatable damage, no secret
        work = bench.works[place % len(bench.works)]
        replies, mutations = mutated(work.replies, chance)
        if wrong := problem(bench, work, replies, soak):
            problems.append(f"{place} {work.name} {'+'.join(mutations)}: {wrong}")
    soak.count("answers", answers)
    assert not problems, "\n".join([soak.told(), *problems[:50]])


def test_the_answers_as_they_came_are_good(bench: Bench, soak: Soak) -> None:
    for work in bench.works:
        assert problem(bench, work, work.replies, soak) == ""
    assert "plain errors" not in {name for name, value in soak.figures.items() if value}


def test_what_something_else_answers_ends_in_what_is_declared(bench: Bench, soak: Soak) -> None:
    for body in OTHER_BODIES:
        for work in bench.works:
            replies = tuple(replace(reply, body=body) for reply in work.replies)
            assert problem(bench, work, replies, soak) == "", (work.name, body[:100])


@dataclass
class Damaging:
    """Gives each request the same answer with other damage to its bytes, its head among them."""

    chance: Random
    before_damage: bytes = b""

    def __call__(self, peer: socket.socket, _request: bytes) -> None:
        """Answer."""
        peer.sendall(damaged(self.before_damage, self.chance)[0])


@pytest.mark.parametrize("answers", ANSWERS)
def test_mutated_bytes_of_http_end_in_what_is_declared(soak: Soak, answers: int) -> None:
    shop, problems = Damaging(Random(f"{soak.seed}/http")), list[str]()  # noqa: S311 - as above
    with serving(shop) as url, Session(redactor=Redactor(()), limits=TimeLimits(2, 2, 4)) as session:
        for place in range(answers):
            content = gzip.compress(b"<Orders/>" * 9) if place % 3 == 0 else b"<Orders/>"
            shop.before_damage = _HEADS[place % len(_HEADS)] % len(content) + content
            begun = time.monotonic()
            try:
                if place % 2:
                    session.get(HttpRequest("GET", url))
                else:
                    session.post_once(HttpRequest("POST", url, body=b"<x/>"), whole=4)
                soak.count("answers that count")
            except Ambiguous:
                soak.count("nobody knows")
            except (BadReply, Unreachable) as error:
                if not place % 2:
                    problems.append(
                        f"{place}: a notice that left this PC ended as {type(error).__name__}: {error}"
                    )
            except Exception as bug:  # noqa: BLE001 - this is what is looked for
                problems.append(f"{place}: {type(bug).__name__}: {bug}")
            if time.monotonic() - begun > HANGS_S:
                problems.append(f"{place}: it took {time.monotonic() - begun:.1f} s")
    assert not problems, "\n".join([soak.told(), *problems[:50]])
