"""Telling a network's own page of sign-in, or its proxy's word, from an answer of the shop."""

from __future__ import annotations

import codecs
import re
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.errors import Unreachable
from ordersync_gui.domain.wording import Message, say

NETWORK_SIGN_IN = 511  # RFC 6585: sent by what stands in between, never by the shop
PROXY_SIGN_IN = 407
_TEMPORARY = frozenset({302, 303, 307})
_LOOKED_AT = 64 * 1024
# The mark of access gateways for programs (WISPr 1.0): in a comment of their page, or all of their answer.
_WISPR = re.compile(rb"(?:<!--|\?>|\A)\s{0,200}<WISPAccessGatewayParam[\s/>]", re.IGNORECASE)
_OF_A_SHOP = re.compile(
    rb"woocommerce|wp-content|magento|prestashop|shopware|oxatis|\b(?:cart|checkout|basket|wishlist)\b|warenkorb"
    rb"|panier|carrito",
    re.IGNORECASE,
)
_OF_A_NETWORK = re.compile(
    r"captive portal|hot-?spot|guest (?:network|wi-?fi|wlan|access)"
    r"|(?:network|internet|wi-?fi|wlan) (?:access|log-?in)|(?:internet|netz|wlan)-?zugang|gäste-?(?:netz|wlan)"
    r"|gast-?wlan|portail captif|accès (?:à )?(?:internet|wi-?fi)|portal cautivo|acceso a internet"
    r"|red de invitados",
    re.IGNORECASE,
)
_SIGN_IN = re.compile(
    r"log ?-?in|sign ?-?in|accept|terms|voucher|password|anmeld|kennwort|zustimm|connecter|connexion|accepte"
    r"|iniciar sesi|contraseña|acepta",
    re.IGNORECASE,
)


def network_answer(reply: Reply, detail: str = "") -> Unreachable | None:
    """The error where the network has answered in place of the shop, by a certain mark; None where it hasn't.

    Marks: the statuses 407 and 511, WISPr's, that of the proxy Squid, and a passing redirect to a host that isn't
    the shop's where anybody on the way can give one: on http.
    """
    if reply.status == PROXY_SIGN_IN:
        return proxy_asks_sign_in(detail)
    if reply.status == NETWORK_SIGN_IN or is_gateway(reply):
        return _sign_in_first(detail)
    if (told := reply.headers.get("x-squid-error", "")) and not 200 <= reply.status < 300:  # noqa: PLR2004 - success
        return Unreachable(
            say(
                "A proxy answered instead of the shop: {reason}.",
                reason=reply.redactor.mask(told).split(" ")[0][:60],
            ),
            meaning=say("The shop wasn't reached."),
            remedy=say(
                "Try again later. If it stays so, ask whoever runs this network to allow the shop's address, or "
                "whoever runs the shop."
            ),
            detail=detail,
        )
    return _sent_on(reply, detail)


def is_gateway(reply: Reply) -> bool:
    """Whether a network's access gateway says that it is one: what it answers never came to the shop.

    Only by markup of its own: a shop may repeat what a buyer has written, in JSON or in a value.
    """
    start = reply.body[:_LOOKED_AT].removeprefix(codecs.BOM_UTF8).lstrip()
    mark = _WISPR.search(start) if start.startswith(b"<") else None
    return mark is not None and b"<![CDATA[" not in start[: mark.start()]


def is_gateway_on_the_way(reply: Reply) -> bool:
    """The same where anybody on the way can answer: over a secured connection nobody but the shop can."""
    return not reply.asked.lower().startswith("https:") and is_gateway(reply)


def network_page(reply: Reply, words: str, title: str) -> Unreachable | None:
    """The error where a page for people is a gateway's, or came over http and speaks of signing in to a network.

    A shop's page may do so, too, since some sell what makes networks: one with a cart is none of a network's.
    words: what a person reads of the page; title: masked, for the message.
    """
    if is_gateway(reply):
        return _sign_in_first(title)
    if not reply.asked.lower().startswith("http://"):
        return None
    if not (_OF_A_NETWORK.search(words) and _SIGN_IN.search(words)) or _is_of_a_shop(reply):
        return None
    return Unreachable(
        say('This network asks you to sign in first: "{title}" answers instead of the shop.', title=title),
        meaning=_not_reached(),
        remedy=_open_browser(),
        detail=title,
    )


def _is_of_a_shop(reply: Reply) -> bool:
    """Whether the page speaks as shops do; words of the asked address don't count, since gateways repeat that."""
    asked = reply.asked.lower().encode()
    return any(found.group().lower() not in asked for found in _OF_A_SHOP.finditer(reply.body[:_LOOKED_AT]))


def proxy_asks_sign_in(detail: str) -> Unreachable:
    """The company proxy wants a name and password of its own."""
    return Unreachable(
        say("The company proxy asks for a sign-in of its own."),
        meaning=say("The shop wasn't reached; its password isn't what is asked for."),
        remedy=say("Ask whoever runs the network to let this PC through."),
        detail=detail,
    )


def bare_address(address: str, reply: Reply) -> str:
    """The address without what it may have copied from our request: query, user, password."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "") + (f":{parts.port}" if parts.port else "")
    except ValueError:
        return reply.redactor.mask(address[:100])
    return reply.redactor.mask(urlunsplit((parts.scheme, host, parts.path, "", "")))


def _sign_in_first(detail: str) -> Unreachable:
    return Unreachable(
        say("This network asks you to sign in first."),
        meaning=_not_reached(),
        remedy=_open_browser(),
        detail=detail,
    )


def _sent_on(reply: Reply, detail: str) -> Unreachable | None:
    location = reply.headers.get("location", "")
    if reply.status not in _TEMPORARY or not location or not reply.asked:
        return None
    try:
        here, there = urlsplit(reply.asked), urlsplit(urljoin(reply.asked, location))
        elsewhere = here.scheme == "http" and not _related(here, there)
    except ValueError:
        return None
    if not elsewhere:
        return None
    return Unreachable(
        say(
            "The request is sent on to another address: {address}.",
            address=bare_address(urljoin(reply.asked, location), reply),
        ),
        meaning=say(
            "That is probably this network's own page of sign-in. It isn't followed, because the store's sign-in "
            "is only for the address that was entered."
        ),
        remedy=say(
            "Open a browser and sign in to the network. If the shop has moved there, connect the store with that "
            "address."
        ),
        detail=detail or f"HTTP {reply.status}",
    )


def _related(here: SplitResult, there: SplitResult) -> bool:
    """Whether one host is the other one or within it: shop.example, www.shop.example."""
    ours, theirs = (f".{(parts.hostname or '').removeprefix('www.')}" for parts in (here, there))
    return ours.endswith(theirs) or theirs.endswith(ours)


def _not_reached() -> Message:
    return say("The shop wasn't reached. It is tried again by itself.")


def _open_browser() -> Message:
    return say("Open a browser: the network's page appears. Sign in there.")
