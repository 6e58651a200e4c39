"""What an HTTP status means for a request that tells a shop something: whether the shop can have acted on it."""

from __future__ import annotations

import re
from enum import Enum
from urllib.parse import urljoin, urlsplit

from ordersync_gui.channels.errors_by_status import rate_limited, retry_after, unavailable
from ordersync_gui.channels.portal import NETWORK_SIGN_IN, PROXY_SIGN_IN, is_gateway_on_the_way
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import Ambiguous, ChannelError, Unavailable, Unreachable
from ordersync_gui.domain.wording import Message, say

_ELSEWHERE = re.compile(
    r"log[-_]?[io]n|sign[-_]?in|auth|session|account|captcha|challenge|maintenance|cgi-sys|suspended",
    re.IGNORECASE,
)


class Fate(Enum):
    """What is known of a request that was sent, by the status of its answer alone.

    ACCEPTED: the shop says that it took it. SIGN_IN, FORBIDDEN: it wants another sign-in, or doesn't let this one
    do that. LATER: it wasn't looked at, and may come again. REFUSED: the shop said no. UNKNOWN: it can have acted.
    """

    ACCEPTED = "accepted"
    SIGN_IN = "sign_in"
    FORBIDDEN = "forbidden"
    LATER = "later"
    REFUSED = "refused"
    UNKNOWN = "unknown"


# What isn't as its class. Those of Cloudflare (520 to 526) count only from Cloudflare.
_BY_STATUS = {
    # The proxy of this network: nothing came to the shop.
    407: Fate.LATER,
    # By the standard the request didn't come whole; but gateways say so too when the shop behind them was slow.
    408: Fate.UNKNOWN,
    401: Fate.SIGN_IN,
    403: Fate.FORBIDDEN,
    # The server doesn't want to act on what could be a repeat of the connection's first bytes: not acted on.
    425: Fate.LATER,
    429: Fate.LATER,
    # It can't do what was asked, in none of these ways: not acted on.
    501: Fate.REFUSED,
    505: Fate.REFUSED,
    # A network's own page of sign-in stood in between: nothing came to the shop.
    511: Fate.LATER,
}
# Refused, unreachable, no TLS, no trust between Cloudflare and the shop: not a byte of the request came there.
# 520 (an answer that can't be understood), 522 (no word of its having come) and 524 (no answer in time) may follow
# a request that the shop has.
_CLOUDFLARE_NEVER_ASKED = frozenset({521, 523, 525, 526})


def fate(reply: Reply) -> Fate:
    """What the status says of what became of the request.

    2xx: taken, whatever kind of success: 202 (to be done later), 204 (nothing to say) and 206 too; the body may
    still say otherwise. 301, 307, 308 and other redirects: moved, not acted on. 302 and 303 are also how a web
    page thanks for a form that it took, or hides that it died (ASP.NET); only one to a page for signing in or the
    like, or to the same page elsewhere, proves that nothing was done. 4xx: the shop looked and said no, but for
    those named above. 500, 502, 504 and 503 without a word when to come back: it can have acted before it failed.
    503 with Retry-After: it asks to be told later, and so it wasn't told now. Nor was it by a network's gateway.
    """
    status = reply.status
    if is_gateway_on_the_way(reply):
        return Fate.LATER
    if status in (302, 303):
        return _of_redirect(reply)
    if status == 503:  # noqa: PLR2004 - Service Unavailable
        return Fate.LATER if retry_after(reply) is not None else Fate.UNKNOWN
    if status in _CLOUDFLARE_NEVER_ASKED and _by_cloudflare(reply):
        return Fate.LATER
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 200 <= status < 300:  # noqa: PLR2004 - the class of successes
        return Fate.ACCEPTED
    return Fate.REFUSED if 300 <= status < 500 else Fate.UNKNOWN  # noqa: PLR2004 - redirects and refusals


def put_off(reply: Reply, detail: str) -> ChannelError:
    """The error for Fate.LATER: RateLimited, Unavailable, or Unreachable where the shop wasn't reached."""
    if reply.status == 429:  # noqa: PLR2004 - Too Many Requests
        return rate_limited(reply, detail)
    if reply.status == 503:  # noqa: PLR2004 - Service Unavailable
        return unavailable(reply, detail)
    if reply.status == 425:  # noqa: PLR2004 - Too Early
        what = say("The shop asks to be told again later (HTTP {status}).", status=reply.status)
        return Unavailable(
            what, status=reply.status, retry_after=retry_after(reply), meaning=_not_told(), detail=detail
        )
    if reply.status in (PROXY_SIGN_IN, NETWORK_SIGN_IN) or is_gateway_on_the_way(reply):
        return Unreachable(
            say("The network between here and the shop asks for a sign-in of its own."),
            meaning=_not_told(),
            remedy=say("Ask whoever runs the network, or open a page in the browser and sign in there."),
            detail=detail,
        )
    return Unavailable(
        say(
            "The shop's server can't be reached from the network in front of it (HTTP {status}).",
            status=reply.status,
        ),
        status=reply.status,
        retry_after=retry_after(reply),
        meaning=_not_told(),
        remedy=say("It is tried again later."),
        detail=detail,
    )


def failed(reply: Reply, detail: str) -> Ambiguous:
    """The error for Fate.UNKNOWN."""
    if 300 <= reply.status < 400:  # noqa: PLR2004 - the class of redirects
        return unknown_fate(
            say("The shop answered by sending on to another page (HTTP {status}).", status=reply.status), detail
        )
    if reply.status == 408:  # noqa: PLR2004 - Request Timeout
        return unknown_fate(say("The shop or its gateway gave up waiting (HTTP {status}).", status=408), detail)
    return unknown_fate(
        say("The shop answered with a fault of its own (HTTP {status}).", status=reply.status), detail
    )


def unknown_fate(what: Message, detail: str) -> Ambiguous:
    """Nobody knows whether the shop has what it was told."""
    return Ambiguous(
        what,
        meaning=say("It isn't known whether the shop has the notice. It isn't sent again by itself."),
        remedy=say("Look in the shop."),
        detail=detail,
    )


def moved_to(reply: Reply) -> str:
    """Where a redirect leads, masked and without its query."""
    return reply.redactor.mask(reply.headers.get("location", "").partition("?")[0])


def _of_redirect(reply: Reply) -> Fate:
    location = reply.headers.get("location", "")
    try:
        here = urlsplit(reply.asked)
        there = urlsplit(urljoin(reply.asked or "http://shop/", location))
    except ValueError:
        return Fate.UNKNOWN
    same_page = here.path.rstrip("/") == there.path.rstrip("/") and bool(reply.asked and location)
    elsewhere = same_page and (here.scheme, here.netloc) != (there.scheme, there.netloc)
    return Fate.REFUSED if elsewhere or _ELSEWHERE.search(there.path) else Fate.UNKNOWN


def _by_cloudflare(reply: Reply) -> bool:
    return "cf-ray" in reply.headers or "cloudflare" in reply.headers.get("server", "").lower()


def _not_told() -> Message:
    return say("The shop wasn't told.")
