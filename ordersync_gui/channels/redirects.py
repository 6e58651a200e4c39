"""Which redirects of a read are followed: those that stay with the shop and lose no protection."""

from __future__ import annotations

from urllib.parse import SplitResult, urljoin, urlsplit

from ordersync_gui.channels.portal import bare_address, network_answer
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import BadReply
from ordersync_gui.domain.wording import say

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MOST_REDIRECTS = 5
_PORTS = {"http": 80, "https": 443}


def redirect_target(url: str, reply: Reply) -> str | None:
    """Where the reply sends a GET on to, None when it doesn't.

    Only the same host and port is followed, and http -> https. Raises BadReply for any other
    address, because the credentials in the request aren't for it; Unreachable where it is probably the page of
    sign-in of the network in between.
    """
    location = reply.headers.get("location", "")
    if reply.status not in REDIRECTS or not location:
        return None
    try:
        target = urljoin(url, location)
        allowed = _stays(urlsplit(url), urlsplit(target))
    except ValueError:
        target, allowed = location, False
    if not allowed:
        if (network := network_answer(reply)) is not None:
            raise network
        raise BadReply(
            say(
                "The shop sends the request on to another address: {address}.", address=bare_address(target, reply)
            ),
            meaning=say("It isn't followed, because the sign-in is only for the address that was entered."),
            remedy=say("If the other address is the shop's right one, connect the store with that one."),
            detail=f"HTTP {reply.status}",
        )
    return target


def _stays(here: SplitResult, there: SplitResult) -> bool:
    if there.username is not None or (here.hostname or "") != (there.hostname or ""):
        return False
    if here.scheme == there.scheme:
        return _port(here) == _port(there)
    upgraded = here.scheme == "http" and there.scheme == "https"
    return upgraded and (_port(there) in (_PORTS["https"], _port(here)))


def _port(parts: SplitResult) -> int | None:
    return parts.port or _PORTS.get(parts.scheme)
