"""Which company proxy a request goes through, by the settings of this PC, and a client that goes through it."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from ordersync_gui.channels.trust import system_trust
from ordersync_gui.domain.errors import Unreachable
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.wording import say

# Practice shops on this PC are never asked for through a company proxy.
_THIS_PC = frozenset({"localhost", "127.0.0.1", "::1"})


def system_proxy(url: str) -> str:
    """The proxy's address for this URL, perhaps with a user and password in it; "" for none.

    By the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY), else by the settings of Windows or macOS
    with their exceptions. Automatic configuration scripts aren't run.
    """
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    known = getproxies()
    found = known.get(parts.scheme) or known.get("all") or ""
    if not found or host in _THIS_PC or proxy_bypass(host):
        return ""
    return found if "://" in found else f"http://{found}"


def proxy_name(proxy: str) -> str:
    """The proxy's host and port, never its user and password; "" for none."""
    try:
        parts = urlsplit(proxy)
        name, port = parts.hostname or "", parts.port
    except ValueError:
        return "?"
    return f"{name}:{port}" if name and port else name


def proxy_redactor(proxy: str) -> Redactor:
    """Masks the proxy's password, which its own pages may repeat."""
    try:
        parts = urlsplit(proxy)
    except ValueError:
        return Redactor(())
    written = parts.password or ""
    return Redactor({written, unquote(written)}, usernames=[unquote(parts.username or "")])


def client_through(proxy: str) -> httpx.Client:
    """A client that trusts what this PC trusts and keeps no connection; proxy: "" for none.

    It reads nothing else from the environment. Raises Unreachable for a proxy that can't be used.
    """
    try:
        secured = system_trust() if proxy.lower().startswith("https:") else None
        through = httpx.Proxy(proxy, ssl_context=secured) if proxy else None
        return httpx.Client(
            verify=system_trust(),
            limits=httpx.Limits(max_keepalive_connections=0),
            proxy=through,
            trust_env=False,
        )
    except (ValueError, ImportError, httpx.InvalidURL, UnicodeError):
        # The error's own words hold the whole address.
        raise Unreachable(
            say("This PC's settings name a proxy that can't be used: {proxy}.", proxy=_shown(proxy)),
            meaning=say("No shop can be reached through it."),
            remedy=say("Ask whoever runs the network for the address of an HTTP proxy."),
        ) from None


def _shown(proxy: str) -> str:
    return f"{proxy.partition('://')[0][:10]}://{proxy_name(proxy)}"
