"""A shop whose notices take two requests, with the channel that speaks to it: what use cases are tried on."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from stocked_store import order

from ordersync_gui.channels.abilities import NoticeStep
from ordersync_gui.channels.http import HttpRequest, Reply, Session, raise_for_status
from ordersync_gui.domain.channel import (
    ChannelSpec,
    CheckStep,
    Connection,
    FixedWord,
    NoticeField,
    OrderRequirement,
    ShopStatus,
    StepKind,
    Window,
)
from ordersync_gui.domain.errors import Ambiguous, BadReply, Rejected
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.form import FieldKind, FormField
from ordersync_gui.domain.notice import ShipmentNotice
from ordersync_gui.domain.order import ReceivedOrder
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say

CHANNEL = "two_steps"
TOKEN = "canary-token-4c1d9e77"
LOST = 0  # the request arrives, no answer comes
CREATED = 201
_SPEC = ChannelSpec(
    key=CHANNEL,
    label="Two Steps",
    summary=say("A shop for tests."),
    form=(
        FormField("url", say("Address"), FieldKind.URL),
        FormField("username", say("User name")),
        FormField("token", say("Token"), FieldKind.SECRET),
        FormField("time_zone", say("Time zone"), FieldKind.TIME_ZONE, default="GMT"),
        FormField("currency", say("Currency"), FieldKind.CURRENCY, required=False),
    ),
    checklist=(),
    default_status_map={
        "paid": OrderStatus.AWAITING_SHIPMENT,
        "SST-SHIPPED": OrderStatus.SHIPPED,
    },
    notice_fields=frozenset({NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER}),
    requirements=(OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES),
    fixed_words={OrderStatus.SHIPPED: FixedWord("SST-SHIPPED", say("Only SST-SHIPPED lets it take notices."))},
    unsupported_statuses={OrderStatus.ON_HOLD: say("It knows no orders on hold.")},
    partial_shipments=False,
    tells_modified=False,
    identity=("url", "username", "token"),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the shop answers to one request; LOST as status breaks the connection."""

    status: int = 200
    body: str = "OK"
    retry_after: int | None = None


@dataclass
class TwoStepShop:
    """The running shop: its orders by number with their status word, and what it was asked.

    `sources` are those of some orders. `answers[path]` are given first, one each, then the usual
    answer. `heard` are the paths of the requests with the right token, in their order, `tokens`
    all tokens that were shown to it.
    """

    token: str = TOKEN
    orders: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    statuses: list[tuple[str, str]] = field(default_factory=list)
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def form(self) -> dict[str, str]:
        """The filled-in form that leads here."""
        return {"url": self.url, "username": "kim", "token": self.token}

    def told(self) -> list[str]:
        """The requests that tell it something."""
        return [path for path in self.heard if path in ("/transport", "/state")]

    def answer(self, path: str, token: str, body: str) -> Answer:
        """The scripted answer, or the usual one."""
        self.tokens.append(token)
        if token != self.token:
            return Answer(401, "wrong token")
        self.heard.append(path)
        self.bodies.append(body)
        if self.answers.get(path):
            return self.answers[path].pop(0)
        orders = {number: (word, self.sources.get(number, "")) for number, word in self.orders.items()}
        usual = {"/orders": json.dumps(orders), "/statuses": json.dumps(self.statuses)}
        return Answer(body=usual.get(path, "OK"))

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer("")

            def do_POST(self) -> None:
                self._answer(self.rfile.read(int(self.headers["Content-Length"])).decode())

            def _answer(self, body: str) -> None:
                answer = shop.answer(self.path, self.headers.get("X-Token", ""), body)
                self.close_connection = True
                if answer.status == LOST:
                    return
                self.send_response(answer.status)
                self.send_header("Content-Length", str(len(answer.body.encode())))
                if answer.retry_after is not None:
                    self.send_header("Retry-After", str(answer.retry_after))
                with suppress(ConnectionError):  # who hangs up is no fault here
                    self.end_headers()
                    self.wfile.write(answer.body.encode())

            def log_message(self, *_arguments: object) -> None:
                """Print nothing."""

        return Handler

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class WithoutList:
    """The channel: transport information first, then the order's state."""

    spec: ChannelSpec = _SPEC

    def check(self, connection: Connection, session: Session) -> Iterator[CheckStep]:
        """Ask for the orders once."""
        reply = session.get(_request("GET", connection, "/orders"))
        raise_for_status(reply, reply.redactor)
        yield CheckStep(StepKind.SIGN_IN, say("Signed in."))

    def fetch_page(self, connection: Connection, window: Window, page: int, session: Session) -> FeedPage:  # noqa: ARG002 - one page
        """All orders."""
        reply = session.get(_request("GET", connection, "/orders"))
        raise_for_status(reply, reply.redactor)
        found = json.loads(reply.text())
        at = reply.requested_at
        orders = tuple(
            order(number, source_status=word, source=source, modified_at=at)
            for number, (word, source) in found.items()
        )
        return FeedPage(tuple(ReceivedOrder(each, each.number) for each in orders), (), 1, (), at)

    def notice_steps(self, connection: Connection, notice: ShipmentNotice) -> tuple[NoticeStep, ...]:
        """Two writes."""
        said = f"{notice.order_number} {notice.tracking_number} mail={notice.notify_buyer}".encode()
        return (
            NoticeStep(say("transport"), _request("POST", connection, "/transport", said)),
            NoticeStep(say("order status"), _request("POST", connection, "/state", said)),
        )

    def read_notice_reply(self, reply: Reply, step: int) -> None:  # noqa: ARG002 - both answer alike
        """201 is more than this program can bear."""
        if reply.status == CREATED:
            raise ZeroDivisionError
        if reply.status == 409:
            raise Rejected(say("The shop said no."), reason=reply.text())
        if reply.status == 500:
            raise Ambiguous(say("The shop failed."))
        raise_for_status(reply, reply.redactor)


class TwoSteps(WithoutList):
    """The same with a list of its statuses."""

    def list_statuses(self, connection: Connection, session: Session) -> tuple[ShopStatus, ...]:
        """The shop's own list."""
        reply = session.get(_request("GET", connection, "/statuses"))
        raise_for_status(reply, reply.redactor)
        try:
            return tuple(ShopStatus(word, label) for word, label in json.loads(reply.text()))
        except ValueError as error:
            raise BadReply(say("The list of statuses can't be read.")) from error


def _request(method: str, connection: Connection, path: str, body: bytes = b"") -> HttpRequest:
    url = connection.values["url"] + path
    return HttpRequest(method, url, {"X-Token": connection.secrets["token"]}, body)
