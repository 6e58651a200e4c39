"""Why a request brought no whole answer, in plain words and as the right kind of error."""

from __future__ import annotations

import socket

import httpx

from ordersync_gui.channels.body import CutOff, TooLarge
from ordersync_gui.channels.portal import PROXY_SIGN_IN, proxy_asks_sign_in
from ordersync_gui.channels.tls_failures import tls_failure
from ordersync_gui.channels.wire import End, Wire
from ordersync_gui.domain.errors import Ambiguous, BadReply, Cancelled, ChannelError, Unreachable
from ordersync_gui.domain.wording import Message, say


def read_failure(error: Exception, *, host: str, wire: Wire, answered: bool, proxy: str = "") -> ChannelError:
    """What a failed read means; answered tells that the answer's head had come, proxy which one was to be passed.

    Cancelled, BadReply (too large, broke off, no HTTP) or Unreachable.
    """
    if wire.end is End.CANCELLED:
        return Cancelled()
    if wire.end is End.DEADLINE or isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout):
        return _too_slow(host)
    if isinstance(error, TooLarge):
        return _too_large(host)
    if answered or isinstance(error, CutOff):
        return _cut_off(host, error)
    if isinstance(error, httpx.RemoteProtocolError) and "disconnected" not in str(error):
        return _not_http(host, error)
    return _unreachable(error, host, proxy)


def write_failure(error: Exception, *, host: str, wire: Wire, proxy: str = "") -> ChannelError:
    """What a failed write means: Cancelled or Unreachable when nothing left this PC, else Ambiguous."""
    if not wire.left:
        cause = read_failure(error, host=host, wire=wire, answered=False, proxy=proxy)
        return cause if isinstance(cause, Cancelled | Unreachable) else _unreachable(error, host, proxy)
    return Ambiguous(
        _lost(error, host, wire),
        meaning=say("It isn't known whether the shop has it. It isn't sent again by itself."),
        remedy=say("Look in the shop."),
        detail=type(error).__name__,
    )


def _lost(error: Exception, host: str, wire: Wire) -> Message:
    if wire.end is End.CANCELLED:
        return say("Stopped while {host} was being told.", host=host)
    if wire.end is End.DEADLINE or isinstance(error, httpx.TimeoutException):
        return say("{host} was told, but didn't answer in time.", host=host)
    return say("The connection to {host} was lost before its answer was whole.", host=host)


def _unreachable(error: Exception, host: str, proxy: str) -> Unreachable:
    causes = _causes(error)
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol | UnicodeError | httpx.LocalProtocolError):
        return _unusable_address(host)
    if isinstance(error, httpx.ProxyError):
        return _proxy_refuses(error, host)
    secure = tls_failure(causes, host=host, detail=_detail(error))
    if secure is not None:
        return secure
    if proxy and isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return Unreachable(
            say("The company proxy {proxy} can't be reached, so {host} can't either.", proxy=proxy, host=host),
            remedy=say(
                "Check whether this PC is on the company's network. If it needs no proxy here, change that in the "
                "settings of this PC."
            ),
            detail=_detail(error),
        )
    lookup = next((cause for cause in causes if isinstance(cause, socket.gaierror)), None)
    if lookup is not None:
        return _unknown_host(lookup, host, error)
    if isinstance(error, httpx.ConnectTimeout):
        return Unreachable(
            say("{host} didn't answer when called.", host=host),
            remedy=say("The shop may be down, or a firewall is in between. Try again later."),
            detail=_detail(error),
        )
    return _connection_fault(causes, host, error)


def _unknown_host(lookup: socket.gaierror, host: str, error: Exception) -> Unreachable:
    if lookup.errno == socket.EAI_AGAIN:
        return Unreachable(
            say("{host} can't be looked up: this PC seems to be offline.", host=host),
            remedy=say("Check that this PC is online."),
            detail=_detail(error),
        )
    return Unreachable(
        say("{host} isn't known.", host=host),
        remedy=say("Check the address for typing errors, and whether this PC is online."),
        detail=_detail(error),
    )


def _proxy_refuses(error: Exception, host: str) -> Unreachable:
    """What a proxy says instead of opening a tunnel: its status stands at the beginning of the error's words."""
    status, detail = str(error)[:3], _detail(error)
    if status == str(PROXY_SIGN_IN):
        return proxy_asks_sign_in(detail)
    if status in ("502", "503", "504"):
        return Unreachable(
            say("The company proxy can't reach {host}.", host=host),
            remedy=say("The shop may be down. Try again later; if it stays so, ask whoever runs the network."),
            detail=detail,
        )
    return Unreachable(
        say("The company proxy doesn't let this PC reach {host}.", host=host),
        remedy=say("Ask whoever runs the network to allow it."),
        detail=detail,
    )


def _connection_fault(causes: list[BaseException], host: str, error: Exception) -> Unreachable:
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        what = say("{host} refuses connections.", host=host)
        remedy = say("Check the address and its port; the shop may be down.")
    elif isinstance(error, httpx.ConnectError):
        what = say("{host} can't be reached from this PC.", host=host)
        remedy = say("Check that this PC is online.")
    else:
        what = say("{host} closed the connection without an answer.", host=host)
        remedy = say("Try again later.")
    return Unreachable(what, remedy=remedy, detail=_detail(error))


def _unusable_address(host: str) -> Unreachable:
    return Unreachable(
        say("The request to {host} couldn't be put together.", host=host),
        remedy=say("Check the address and the sign-in for unusual characters."),
    )


def _too_slow(host: str) -> Unreachable:
    return Unreachable(
        say("{host} took too long to answer.", host=host),
        remedy=say("Try again later, or ask for a shorter span of time."),
    )


def _too_large(host: str) -> BadReply:
    return BadReply(
        say("The answer of {host} is too large.", host=host),
        meaning=say("Nothing of it was read."),
        remedy=say("Ask for a shorter span of time."),
    )


def _cut_off(host: str, error: Exception) -> BadReply:
    return BadReply(
        say("The answer of {host} broke off.", host=host),
        meaning=say("Nothing of it was used."),
        remedy=say("Try again later."),
        detail=_detail(error),
    )


def _not_http(host: str, error: Exception) -> BadReply:
    return BadReply(
        say("What answers at {host} isn't a web server.", host=host),
        remedy=say("Check the address and its port."),
        detail=_detail(error),
    )


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in found:
        found.append(cause)
        cause = cause.__cause__ or cause.__context__
    return found


def _detail(error: Exception) -> str:
    """The fault's technical name; never an URL, which could carry a key."""
    return f"{type(error).__name__}: {str(error)[:120]}".rstrip(": ")
