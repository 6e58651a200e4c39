"""Fetches pictures of items, whose addresses come from orders and are trusted with nothing."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import httpx

from ordersync_gui import __version__
from ordersync_gui.channels.body import BodyFault, TooLarge, read_body
from ordersync_gui.channels.failures import read_failure
from ordersync_gui.channels.image_places import checked_address, is_public, not_fetched_here
from ordersync_gui.channels.pace import Pace, unlimited
from ordersync_gui.channels.proxies import client_through, system_proxy
from ordersync_gui.channels.redirects import REDIRECTS
from ordersync_gui.channels.wire import Ended, Wire
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import BadReply, Cancelled, ChannelError, WebPage
from ordersync_gui.domain.picture import is_picture
from ordersync_gui.domain.wording import say

BODY_CAP = 2 * 1024 * 1024
MOST_REDIRECTS = 3
_WHOLE_S, _CONNECT_S, _READ_S = 15.0, 5.0, 5.0
_HEADERS = {
    "User-Agent": f"ordersync/{__version__}",
    "Accept": "image/png, image/jpeg, image/gif, image/webp",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_FAULTS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, BodyFault, Ended, UnicodeError, OSError)


@dataclass(frozen=True, slots=True)
class _Answer:
    """An answer's status, headers with names in lower case, and body."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


def fetch_image(
    url: str,
    *,
    home: str = "",
    cancellation: Cancellation | None = None,
    body_cap: int = BODY_CAP,
    whole_s: float = _WHOLE_S,
    pace: Pace | None = None,
) -> bytes:
    """A PNG, JPEG, GIF or WebP file as it was sent; blocking.

    Nothing but the address is told: no sign-in, no cookie. Up to three redirects are followed.
    home is the store's own address: only there may a picture lie on this PC or in the local
    network. body_cap is in bytes, whole_s the seconds for everything but the wait for a turn: each
    request has one of the pace, behind the store's notices. Raises ChannelError.
    """
    sign, turns = cancellation or Cancellation(), pace or unlimited()
    left = whole_s
    for _ in range(MOST_REDIRECTS + 1):
        visit = _Visit(url, near=checked_address(url, home))
        turns.wait_turn(urgent=False, cancellation=sign)
        began = time.monotonic()
        with client_through(system_proxy(url)) as client:
            answer = visit.read(client, sign, left, body_cap)
        left -= time.monotonic() - began
        target = _target(url, answer)
        if target is None:
            return _picture(answer, visit.host)
        url = target
    raise BadReply(say("The picture's address leads on to ever more addresses."))


class _Visit:
    """One request; near: the address is the shop's own, wherever that is."""

    def __init__(self, url: str, *, near: bool) -> None:
        self._url = url
        self._near = near
        self._wire = Wire()
        self._direct = True
        self._answered = False
        try:
            self.host = httpx.URL(url).raw_host.decode("ascii")
        except (httpx.InvalidURL, UnicodeError) as error:
            raise BadReply(say("The picture's address can't be read.")) from error

    def read(self, client: httpx.Client, sign: Cancellation, seconds: float, body_cap: int) -> _Answer:
        """The answer, whatever its status. Raises ChannelError."""
        if sign.cancelled:
            raise Cancelled
        try:
            with self._wire.deadline(seconds), sign.watched(self._wire.cancel):
                answer = self._transfer(client, seconds, body_cap)
                if self._wire.end is not None:
                    raise Ended  # a body of no stated length ends like a whole one when we end it
                return answer
        except _FAULTS as error:
            raise self._failure(error, body_cap) from error

    def _transfer(self, client: httpx.Client, seconds: float, body_cap: int) -> _Answer:
        timeout = httpx.Timeout(min(_READ_S, max(seconds, 0.001)), connect=min(_CONNECT_S, max(seconds, 0.001)))
        extensions = {"timeout": timeout.as_dict(), "trace": self._trace}
        request = httpx.Request("GET", self._url, headers=_HEADERS, extensions=extensions)
        response = client.send(request, stream=True, auth=None)
        self._answered = True
        try:
            headers = {name.lower(): value for name, value in response.headers.items()}
            if response.status_code in REDIRECTS:
                return _Answer(response.status_code, headers, b"")
            stated = headers.get("content-length", "")
            if stated.isascii() and stated.isdigit() and int(stated[:18]) > body_cap:
                raise TooLarge
            packing = headers.get("content-encoding", "")
            body = read_body(response.iter_raw(), encoding=packing, cap=body_cap)
            return _Answer(response.status_code, headers, body)
        finally:
            response.close()

    def _trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Look at what was connected to before anything is asked; a proxy of the system is no shop's choice."""
        if event.endswith("connect_tcp.started"):
            self._direct = info.get("host") == self.host.strip("[]")
        elif event.endswith("connect_tcp.complete") and self._direct and not self._near:
            self._check_peer(info["return_value"])
        self._wire.trace(event, info)

    def _check_peer(self, stream: Any) -> None:  # noqa: ANN401 - httpcore's stream, which has no public type
        if not is_public(str(stream.get_extra_info("server_addr")[0])):
            stream.close()
            raise not_fetched_here()

    def _failure(self, error: Exception, body_cap: int) -> ChannelError:
        if isinstance(error, TooLarge):
            return BadReply(say("The picture is larger than {size} MB.", size=f"{body_cap / 1024 / 1024:.3g}"))
        found = read_failure(error, host=self.host, wire=self._wire, answered=self._answered)
        return found if isinstance(found, Cancelled) else type(found)(found.what, detail=found.detail)


def _target(url: str, answer: _Answer) -> str | None:
    location = answer.headers.get("location", "")
    if answer.status not in REDIRECTS or not location:
        return None
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise BadReply(say("The picture's address leads on to one that can't be read.")) from error


def _picture(answer: _Answer, host: str) -> bytes:
    if answer.status in (404, 410):
        raise BadReply(say("There is no picture at this address any more."))
    if not 200 <= answer.status < 300:  # noqa: PLR2004 - the class of HTTP successes
        raise BadReply(say("{host} doesn't give the picture (HTTP {status}).", host=host, status=answer.status))
    if is_picture(answer.body):
        return answer.body
    if answer.body.lstrip()[:1] == b"<":
        raise WebPage(say("{host} sent a web page instead of a picture.", host=host))
    raise BadReply(say("What {host} sent isn't a picture that can be shown here.", host=host))
