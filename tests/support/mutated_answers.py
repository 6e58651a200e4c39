"""Answers of practice shops, kept as they came, and then given again with damage of all kinds."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from contract_bench import ALL_TIME, ContractBench
from damaged_feeds import MUTATIONS

from ordersync_gui.channels.abilities import FetchesOrder, ListsStatuses, OutlinesOrders, Provider, ReadsBackOrder
from ordersync_gui.channels.http import HttpRequest, Reply, Session
from ordersync_gui.channels.redirects import redirect_target
from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.errors import BadReply
from ordersync_gui.domain.look import SoughtOrder
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop

PORTAL = b"<html><!-- <WISPAccessGatewayParam/> --><title>Hotspot</title><body>Sign in</body></html>"
OTHER_BODIES = (
    *(
        b"",
        b" ",
        b"0",
        b"-1",
        b"null",
        b"[]",
        b"{}",
        b"true",
        b'"OK"',
        b"OK",
        b"\x00" * 300,
        b"\xff" * 300,
        PORTAL,
    ),
    *(
        b"<html><title>Maintenance</title><body>We are back soon.</body></html>",
        b"<Orders/>",
        b"<Orders></Orders>",
    ),
    *(b'{"error":"Order not found"}', b'{"success":false,"message":"invalid key"}', b'{"errors":[{"code":401}]}'),
    *(
        b"<error>Order not found</error>",
        b"<fault><faultstring>denied</faultstring></fault>",
        b"Error: order unknown",
    ),
    *(b"Fatal error: Uncaught Exception in x.php", b"<ShipNotice/>", b"[" * 100_000, b'{"a":' * 20_000),
    b"<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><Orders>&b;</Orders>",
    b"<DataResultService><StatusCode>200</StatusCode></DataResultService>",
    b"<DataResultService><StatusCode>500</StatusCode><StatusSubCode>1001</StatusSubCode></DataResultService>",
)
_STATUSES = (
    *(
        100,
        200,
        201,
        202,
        204,
        206,
        299,
        300,
        301,
        302,
        303,
        304,
        307,
        308,
        400,
        401,
        403,
        404,
        405,
        407,
        408,
        409,
    ),
    *(
        410,
        413,
        415,
        418,
        422,
        425,
        429,
        451,
        499,
        500,
        501,
        502,
        503,
        504,
        505,
        511,
        520,
        521,
        522,
        525,
        599,
        999,
    ),
)
_HEADERS = {
    "retry-after": ("0", "5", "-1", "1e9", "99999999999999", "soon", "Sun, 22 Nov 2026 01:10:51 GMT", "\u0661"),
    "date": ("", "yesterday", "Sun, 99 Nov 2026 99:99:99 GMT", "Fri, 31 Dec 9999 23:59:59 +2400", "0"),
    "location": ("/login", "http://portal.example/", "//", "http://[::1", "https://u:p@x/", "?", "\u202e"),
    "content-type": ("", "text/html", "application/json; charset=utf-7", "text/xml; charset=rot13"),
    "x-squid-error": ("ERR_ACCESS_DENIED 0", ""),
}
_LONGEST_DAMAGED = 100_000  # bytes
_CODES = (
    "200",
    "300",
    "500",
    "503",
    "504",
    "600",
    "-1",
    "0",
    "",
    "2OO",
    " 200 ",
    "2e2",
    "9" * 30,
    "\u0662\u0660\u0660",
)


@dataclass(frozen=True, slots=True)
class Work:
    """One thing that a channel is asked, the answers that came, and how to ask it anew."""

    name: str
    replies: tuple[Reply, ...]
    ask: Callable[[Session], Any]


class _Keeping(Session):
    """Asks for real and keeps the answers."""

    def __init__(self) -> None:
        super().__init__(redactor=Redactor(()))
        self.kept: list[Reply] = []

    def get(self, request: HttpRequest) -> Reply:
        return self._keep(super().get(request))

    def read(self, request: HttpRequest) -> Reply:
        return self._keep(super().read(request))

    def read_all(self, requests: Iterable[HttpRequest], at_once: int = 3) -> Generator[Reply, None, None]:
        for reply in super().read_all(requests, at_once):
            yield self._keep(reply)

    def post_once(self, request: HttpRequest, *, whole: float = 90.0) -> Reply:
        return self._keep(super().post_once(request, whole=whole))

    def _keep(self, reply: Reply) -> Reply:
        self.kept.append(reply)
        return reply


class Giving(Session):
    """Gives these answers one after the other, the last one ever again, and asks nobody."""

    def __init__(self, replies: Iterable[Reply]) -> None:
        super().__init__(redactor=Redactor(()))
        self._left = list(replies)

    def look_up(self, url: str) -> None:
        """Known."""

    def get(self, request: HttpRequest) -> Reply:
        reply = self._next(request)
        if redirect_target(request.url, reply) is None:
            return reply
        raise BadReply(say("The shop sends the request round in circles."))

    def read(self, request: HttpRequest) -> Reply:
        return self._next(request)

    def read_all(self, requests: Iterable[HttpRequest], at_once: int = 3) -> Generator[Reply, None, None]:
        assert at_once
        for request in requests:
            yield self._next(request)

    def post_once(self, request: HttpRequest, *, whole: float = 90.0) -> Reply:
        assert whole
        return self._next(request)

    def _next(self, request: HttpRequest) -> Reply:
        reply = self._left.pop(0) if len(self._left) > 1 else self._left[0]
        return replace(reply, asked=request.url.partition("?")[0])


@dataclass
class Bench(ContractBench):
    """A channel beside its practice shop, and all that it can be asked."""

    provider: Provider
    running: PracticeShop
    works: list[Work] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.order = self.paid_order(self.running)
        self.link = self.connection(self.running)
        for name, ask in self._questions(self.order, self.link):
            with _Keeping() as session:
                ask(session)
            self.works.append(Work(name, tuple(session.kept), ask))

    def _questions(self, order: Order, link: Connection) -> Iterable[tuple[str, Callable[[Session], Any]]]:
        provider, sought = self.provider, SoughtOrder(order.number, order.remote_id, order.modified_at)
        yield "check", lambda session: list(provider.check(link, session))
        yield "page", lambda session: self.imports.fetch_page(link, ALL_TIME, 1, session)
        yield "second page", lambda session: self.imports.fetch_page(link, ALL_TIME, 2, session)
        if isinstance(provider, OutlinesOrders):
            yield "outline", lambda session: provider.outline_page(link, ALL_TIME, 1, session)
        if isinstance(provider, ListsStatuses):
            yield "statuses", lambda session: provider.list_statuses(link, session)
        if isinstance(provider, ReadsBackOrder) and provider.way_to_look(link) is not None:
            yield "look", lambda session: provider.look_at_order(link, sought, session)
        if isinstance(provider, FetchesOrder):
            yield "order", lambda session: provider.fetch_order(link, order.number, session)
        for place, step in enumerate(self.notifies.notice_steps(link, self.notice(order))):

            def tell(session: Session, place: int = place, request: HttpRequest = step.request) -> Reply:
                reply = session.post_once(request)
                self.notifies.read_notice_reply(reply, place)
                return reply

            yield f"notice {place}", tell


def mutated(replies: tuple[Reply, ...], chance: Random) -> tuple[tuple[Reply, ...], list[str]]:
    """The answers with one of them, sometimes all, damaged; and what was done."""
    chosen = range(len(replies)) if chance.random() < 0.1 else (chance.randrange(len(replies)),)
    given, names = list(replies), list[str]()
    for place in chosen:
        for _ in range(chance.choice((1, 1, 2, 3))):
            mutation = chance.choices(list(_MUTATIONS), weights=list(_MUTATIONS.values()))[0]
            given[place] = mutation(given[place], chance)
            names.append(f"{place}:{mutation.__name__}")
    return tuple(given), names


def body(reply: Reply, chance: Random) -> Reply:
    """The body with one of the mutations of `damaged_feeds`, which themselves take minutes for a flooded one."""
    if len(reply.body) > _LONGEST_DAMAGED:
        return reply
    return replace(reply, body=chance.choice(MUTATIONS)(reply.body, chance))


def another_body(reply: Reply, chance: Random) -> Reply:
    """What something else would have answered."""
    return replace(reply, body=chance.choice(OTHER_BODIES))


def status(reply: Reply, chance: Random) -> Reply:
    """Another status."""
    return replace(reply, status=chance.choice(_STATUSES))


def header(reply: Reply, chance: Random) -> Reply:
    """A header that says nonsense, or something else."""
    name = chance.choice(list(_HEADERS))
    return replace(reply, headers={**reply.headers, name: chance.choice(_HEADERS[name])})


def values(reply: Reply, chance: Random) -> Reply:
    """In JSON another value somewhere; in an envelope another status code or id."""
    text = reply.body.decode("utf-8", "replace")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        tag = chance.choice(("StatusCode", "StatusSubCode", "OxID", "TotalPages", "PageSize", "ProgressStateID"))
        head, opening, rest = text.partition(f"<{tag}>")
        if not opening:
            return reply
        _, closing, tail = rest.partition(f"</{tag}>")
        return replace(reply, body=f"{head}{opening}{chance.choice(_CODES)}{closing}{tail}".encode())
    return replace(reply, body=json.dumps(_other_value(found, chance)).encode())


def _other_value(found: Any, chance: Random) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(found, dict) and found and chance.random() < 0.9:
        key = chance.choice(list(found))
        changed = dict(found)
        changed[key] = _other_value(changed[key], chance)
        if chance.random() < 0.2:
            changed[key.swapcase()] = changed.pop(key)
        return changed
    if isinstance(found, list) and found and chance.random() < 0.8:
        place = chance.randrange(len(found))
        return [*found[:place], _other_value(found[place], chance), *found[place + 1 :]]
    strange: tuple[Any, ...] = (
        None,
        True,
        False,
        0,
        -1,
        1e308,
        10**400,
        "",
        "x" * 5000,
        "\ud800",
        [],
        {},
        [[[[]]]],
        [found],
        {"Name": found},
    )
    return chance.choice(strange)


_MUTATIONS: dict[Callable[[Reply, Random], Reply], int] = {
    body: 10,
    values: 6,
    another_body: 3,
    status: 2,
    header: 2,
}
