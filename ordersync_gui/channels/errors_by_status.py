"""What an HTTP status means for a read, as the right kind of error."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ordersync_gui.channels.portal import network_answer
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import (
    AuthFailed,
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
)
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.wording import Message, say

LONGEST_WAIT = 24 * 60 * 60


def raise_for_status(reply: Reply, redactor: Redactor) -> None:
    """Return for 2xx; raises the ChannelError that fits any other status, with a masked excerpt as detail."""
    if 200 <= reply.status < 300:  # noqa: PLR2004 - the class of HTTP successes
        return
    text = " ".join(redactor.mask(reply.text(1200)).split())[:300]
    raise status_error(reply, f"HTTP {reply.status} {text}".strip())


def status_error(reply: Reply, detail: str) -> ChannelError:
    """The error for a status that is no success."""
    network = network_answer(reply, detail)
    if network is not None:
        return network
    match reply.status:
        case 401:
            return auth_failed(detail)
        case 403:
            return not_allowed(detail)
        case 404 | 410:
            return BadReply(
                say("There is no order feed at this address."), remedy=say("Check the address."), detail=detail
            )
        case 429:
            return rate_limited(reply, detail)
        case status if 500 <= status < 600:  # noqa: PLR2004 - the class of server faults
            return unavailable(reply, detail)
        case status if 400 <= status < 500:  # noqa: PLR2004 - the class of refusals
            return Rejected(_refused(status), reason=detail, remedy=say("Check the address."), detail=detail)
    return BadReply(
        say("The shop gave an unexpected answer (HTTP {status}).", status=reply.status),
        remedy=say("Check the address."),
        detail=detail,
    )


def auth_failed(detail: str) -> AuthFailed:
    """The shop refused the sign-in."""
    return AuthFailed(
        say("The shop refused the sign-in."),
        remedy=say("Check the user name, the password or key, and the way to sign in."),
        detail=detail,
    )


def not_allowed(detail: str) -> NotAllowed:
    """The shop doesn't let us do this."""
    return NotAllowed(
        say("The shop doesn't allow this."),
        remedy=say("Check this user's rights in the shop, and whether a firewall of the shop blocks this PC."),
        detail=detail,
    )


def rate_limited(reply: Reply, detail: str) -> RateLimited:
    """The shop asks for fewer requests."""
    wait = retry_after(reply)
    return RateLimited(
        say("The shop asks for fewer requests."), retry_after=wait, remedy=_later(wait), detail=detail
    )


def unavailable(reply: Reply, detail: str) -> Unavailable:
    """The shop has a fault of its own."""
    wait = retry_after(reply)
    return Unavailable(
        say("The shop has a fault of its own (HTTP {status}).", status=reply.status),
        status=reply.status,
        retry_after=wait,
        remedy=_later(wait),
        detail=detail,
    )


def retry_after(reply: Reply) -> int | None:
    """Seconds of the Retry-After header, given as seconds or as an HTTP date; None without a usable one."""
    given = reply.headers.get("retry-after", "").strip()
    if given.isascii() and given.isdigit():
        return min(int(given[:9]), LONGEST_WAIT)
    moment = http_date(given)
    if moment is None:
        return None
    seconds = (moment - (http_date(reply.headers.get("date", "")) or datetime.now(UTC))).total_seconds()
    return max(0, min(int(seconds), LONGEST_WAIT))


def http_date(text: str) -> datetime | None:
    """An HTTP date as aware UTC; None when it isn't one."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _refused(status: int) -> Message:
    return say("The shop refused the request (HTTP {status}).", status=status)


def _later(wait: int | None) -> Message:
    if wait is None:
        return say("Try again later.")
    return say("Try again in {seconds} seconds.", seconds=wait)
