"""One store's talk with its shop over HTTP: capped, cancellable, with evidence and honest failures."""

from __future__ import annotations

import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx

from ordersync_gui import __version__
from ordersync_gui.channels.body import BodyFault, read_body
from ordersync_gui.channels.errors_by_status import raise_for_status
from ordersync_gui.channels.evidence import REPLY_LIMIT, exchange
from ordersync_gui.channels.failures import read_failure, write_failure
from ordersync_gui.channels.pace import Pace, unlimited
from ordersync_gui.channels.proxies import client_through, proxy_name, proxy_redactor, system_proxy
from ordersync_gui.channels.redirects import MOST_REDIRECTS, redirect_target
from ordersync_gui.channels.request import HttpRequest, Reply, TimeLimits
from ordersync_gui.channels.wire import Ended, Wire
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import BadReply, Cancelled, ChannelError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.wording import say

__all__ = ["BODY_CAP", "Cancellation", "HttpRequest", "Reply", "Session", "TimeLimits", "raise_for_status"]
BODY_CAP = 64 * 1024 * 1024
_MOST_REMEMBERED = 200  # requests since `forget_exchanges`; a page of Oxatis' orders takes 51
_REMEMBERED_REPLY = 1024 * 1024  # bytes of each answer; pages of orders are longer than answers to notices
_FAULTS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, BodyFault, Ended, UnicodeError, OSError)


@dataclass(slots=True)
class _Attempt:
    """One request on one connection of its own, and how far it came.

    started_at is the time just before it was sent; that of its making while it waits for its turn.
    took: seconds on the wire. proxy: the company proxy that it passes, "" for none. stop ends it, waiting or under
    way.
    """

    request: HttpRequest
    started_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    wire: Wire = field(default_factory=Wire)
    stop: Cancellation = field(default_factory=Cancellation)
    took: float = 0.0
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    failure: str = ""
    proxy: str = ""
    evidence: Exchange | None = None

    @property
    def host(self) -> str:
        """The name that people are told."""
        try:
            return urlsplit(self.request.url).hostname or self.request.url[:60]
        except ValueError:
            return "?"


class Session:
    """Sends one store's requests, each on a connection of its own; use it on one thread.

    redactor masks the evidence; on_exchange is given it after each request, failed ones too, on that thread.
    body_cap is in bytes, after unpacking. Proxies of the system are used, but not for this PC.
    pace: the turns that its requests share with all others to the same store; urgent ones (notices, and looks
    at what became of them) go before the others. The wait for a turn isn't part of any time limit.
    From the first `forget_exchanges` on the latest requests are remembered, for whoever may want evidence of them.
    """

    def __init__(
        self,
        *,
        redactor: Redactor,
        cancellation: Cancellation | None = None,
        on_exchange: Callable[[Exchange], None] | None = None,
        body_cap: int = BODY_CAP,
        limits: TimeLimits | None = None,
        pace: Pace | None = None,
        urgent: bool = False,
    ) -> None:
        self.redactor = redactor
        self._cancellation = cancellation or Cancellation()
        self._on_exchange = on_exchange
        self._body_cap = body_cap
        self._limits = limits or TimeLimits()
        self._pace = pace or unlimited()
        self._urgent = urgent
        self._clients: dict[str, httpx.Client] = {}
        self._opening = threading.Lock()
        self._past: deque[_Attempt] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of what the session holds; it can be used again."""
        while self._clients:
            self._clients.popitem()[1].close()

    def forget_exchanges(self) -> None:
        """Remember requests from here on, none before."""
        self._past = deque(maxlen=_MOST_REMEMBERED)

    def last_exchanges(self) -> tuple[Exchange, ...]:
        """Evidence of the requests since the last `forget_exchanges`, masked now: that takes 1 ms per 100 kB."""
        return tuple(self._evidence(attempt, _REMEMBERED_REPLY) for attempt in self._past or ())

    def look_up(self, url: str) -> None:
        """Return when the URL's host name is known; where a proxy does the looking up, that isn't tried.

        Blocking, and can't be cancelled. Raises Unreachable.
        """
        parts = urlsplit(url)
        host = parts.hostname or ""
        if system_proxy(url):
            return
        try:
            socket.getaddrinfo(host, parts.port or parts.scheme, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise read_failure(error, host=host, wire=Wire(), answered=False) from error

    def get(self, request: HttpRequest) -> Reply:
        """The answer, whatever its status; follows up to five redirects that stay with the shop.

        Raises Unreachable, BadReply (too large, broke off, sent elsewhere) or Cancelled.
        """
        left = self._limits.whole
        for _ in range(MOST_REDIRECTS + 1):
            attempt = _Attempt(request)
            reply = self._read(attempt, left)
            left -= attempt.took
            target = redirect_target(request.url, reply)
            if target is None:
                return reply
            request = replace(request, url=target)
        raise BadReply(
            say("The shop sends the request round in circles."), remedy=say("Check the address in a browser.")
        )

    def read(self, request: HttpRequest) -> Reply:
        """The answer to a read that may travel with any method, whatever its status; redirects aren't followed.

        Raises Unreachable, BadReply (too large, broke off) or Cancelled.
        """
        return self._read(_Attempt(request), self._limits.whole)

    def read_all(self, requests: Iterable[HttpRequest], at_once: int = 3) -> Generator[Reply, None, None]:
        """The answers of `read` in the order of the requests, with at most `at_once` of them on the way.

        Raises as `read` does when the turn of a failed one comes; then, and when the caller closes
        the generator, those that are still on the way are ended and no further one is sent.
        """
        under_way: deque[tuple[_Attempt, Future[Reply]]] = deque()
        with ThreadPoolExecutor(at_once, thread_name_prefix="read") as pool:
            try:
                for request in requests:
                    if len(under_way) == at_once:
                        yield self._arrived(*under_way.popleft())
                    attempt = _Attempt(request)
                    under_way.append((attempt, pool.submit(self._answer, attempt, self._limits.whole)))
                while under_way:
                    yield self._arrived(*under_way.popleft())
            finally:
                self._give_up(under_way)

    def post_once(self, request: HttpRequest, *, whole: float = 90.0) -> Reply:
        """Send a write exactly once, without redirects or retries; whole is the limit in seconds.

        Raises Unreachable or Cancelled when provably nothing left this PC, otherwise Ambiguous.
        """
        attempt = _Attempt(request)
        try:
            return self._transfer(attempt, whole)
        except _FAULTS as error:
            failure = write_failure(error, host=attempt.host, wire=attempt.wire, proxy=attempt.proxy)
            raise self._noted(attempt, failure) from error
        finally:
            self._keep_evidence(attempt)
            self._report(attempt)

    def _read(self, attempt: _Attempt, whole: float) -> Reply:
        try:
            return self._answer(attempt, whole)
        finally:
            self._report(attempt)

    def _answer(self, attempt: _Attempt, whole: float) -> Reply:
        """The answer to a read; runs on any thread, and leaves its evidence in the attempt."""
        try:
            return self._transfer(attempt, whole)
        except _FAULTS as error:
            answered = attempt.status is not None
            host, proxy = attempt.host, attempt.proxy
            failure = read_failure(error, host=host, wire=attempt.wire, answered=answered, proxy=proxy)
            raise self._noted(attempt, failure) from error
        finally:
            self._keep_evidence(attempt)

    def _noted(self, attempt: _Attempt, failure: ChannelError) -> ChannelError:
        """The failure without secrets: a fault of HTTP quotes what came."""
        failure.detail = self.redactor.mask(failure.detail)
        attempt.failure = str(failure)
        return failure

    def _arrived(self, attempt: _Attempt, answer: Future[Reply]) -> Reply:
        try:
            return answer.result()
        finally:
            self._report(attempt)

    def _give_up(self, under_way: Iterable[tuple[_Attempt, Future[Reply]]]) -> None:
        """End what is on the way, and report it."""
        for attempt, _ in under_way:
            attempt.stop.cancel()
        wait([answer for _, answer in under_way])
        for attempt, _ in under_way:
            self._report(attempt)

    def _transfer(self, attempt: _Attempt, whole: float) -> Reply:
        with self._cancellation.watched(attempt.stop.cancel):
            self._wait_turn(attempt)
            began = time.monotonic()
            try:
                return self._exchange(attempt, whole)
            finally:
                attempt.took = time.monotonic() - began

    def _wait_turn(self, attempt: _Attempt) -> None:
        """Raises Cancelled while nothing has left this PC."""
        try:
            self._pace.wait_turn(urgent=self._urgent, cancellation=attempt.stop)
        except Cancelled as stopped:
            attempt.failure = str(stopped)
            raise
        attempt.started_at = datetime.now(UTC)

    def _exchange(self, attempt: _Attempt, whole: float) -> Reply:
        wire = attempt.wire
        with wire.deadline(whole), attempt.stop.watched(wire.cancel):
            response = self._opened(attempt).send(self._prepared(attempt, whole), stream=True)
            try:
                attempt.status = response.status_code
                attempt.headers = {name.lower(): value for name, value in response.headers.items()}
                packing = attempt.headers.get("content-encoding", "")
                attempt.body = read_body(response.iter_raw(), encoding=packing, cap=self._body_cap)
            finally:
                response.close()
            if wire.end is not None and not attempt.headers.keys() & {"content-length", "transfer-encoding"}:
                raise Ended  # a body of no stated length ends like a whole one when we end it
        asked = attempt.request.url.partition("?")[0]
        return Reply(attempt.status, attempt.headers, attempt.body, attempt.started_at, self.redactor, asked)

    def _prepared(self, attempt: _Attempt, whole: float) -> httpx.Request:
        request = attempt.request
        headers = {
            "User-Agent": f"ordersync/{__version__}",
            "Accept-Encoding": "gzip",
            "Connection": "close",
            **request.headers,
        }
        read = min(self._limits.read, max(whole, 0.001))
        timeout = httpx.Timeout(read, connect=min(self._limits.connect, read))
        return httpx.Request(
            request.method,
            request.url,
            headers=[(name.encode("ascii"), value.encode()) for name, value in headers.items()],
            content=request.body or None,
            extensions={"timeout": timeout.as_dict(), "trace": attempt.wire.trace},
        )

    def _opened(self, attempt: _Attempt) -> httpx.Client:
        """The client for the attempt's address, through the proxy that this PC's settings name for it."""
        proxy = system_proxy(attempt.request.url)
        attempt.proxy = proxy_name(proxy)
        with self._opening:
            if proxy not in self._clients:
                self.redactor = self.redactor.joined(proxy_redactor(proxy))
                self._clients[proxy] = client_through(proxy)
            return self._clients[proxy]

    def _keep_evidence(self, attempt: _Attempt) -> None:
        if self._on_exchange is not None:
            attempt.evidence = self._evidence(attempt, REPLY_LIMIT)

    def _evidence(self, attempt: _Attempt, reply_limit: int) -> Exchange:
        return exchange(
            attempt.request,
            redactor=self.redactor,
            started_at=attempt.started_at,
            ended_at=attempt.started_at + timedelta(seconds=attempt.took),
            left_machine=attempt.wire.left,
            status=attempt.status,
            response_headers=attempt.headers,
            response_body=attempt.body,
            failure=attempt.failure,
            reply_limit=reply_limit,
        )

    def _report(self, attempt: _Attempt) -> None:
        if self._past is not None:
            self._past.append(attempt)
        if self._on_exchange is not None and attempt.evidence is not None:
            self._on_exchange(attempt.evidence)
