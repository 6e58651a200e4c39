"""Where pictures of items may be fetched from: the open web, and the address of the shop itself."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, urlsplit

from ordersync_gui.domain.errors import BadReply, NotAllowed
from ordersync_gui.domain.wording import say

_PORTS = {"http": 80, "https": 443}
_THIS_PC = ("localhost", "localhost.localdomain")


def checked_address(url: str, home: str) -> bool:
    """Whether the picture lies with the shop, whose address is `home`; elsewhere only public addresses will do.

    A store on this PC or in the local network may show pictures of its own host and port, and no
    order can make this PC ask other devices there. Raises BadReply for what isn't a plain web
    address, and NotAllowed for one that names such a device.
    """
    parts = _web_address(url)
    if _origin(parts) == _home_origin(home):
        return True
    host = (parts.hostname or "").rstrip(".").lower()
    if host in _THIS_PC or host.endswith(".localhost") or not is_public(host):
        raise not_fetched_here()
    return False


def is_public(host: str) -> bool:
    """Whether an IP address belongs to the open internet; a host's name is judged when it is connected to."""
    try:
        address: IPv4Address | IPv6Address = ip_address(host.partition("%")[0])
    except ValueError:
        return True
    mapped = getattr(address, "ipv4_mapped", None)
    address = mapped or address
    return address.is_global and not address.is_multicast


def not_fetched_here() -> NotAllowed:
    """The picture lies on a device that orders have no business with."""
    return NotAllowed(
        say("The picture lies on this PC or in the local network, and not at the shop's own address."),
        meaning=say("It isn't fetched, since an order must not make this PC call devices there."),
    )


def _web_address(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in _PORTS and bool(parts.hostname) and _port(parts) is not None
    except ValueError:
        usable = False
    if not usable:
        raise BadReply(say("The picture's address isn't a web address that begins with https:// or http://."))
    if parts.username is not None or parts.password is not None:
        raise BadReply(say("The picture's address holds a user name or password. It isn't fetched."))
    return parts


def _home_origin(home: str) -> tuple[str, str, int | None] | None:
    try:
        return _origin(urlsplit(home)) if home else None
    except ValueError:
        return None


def _origin(parts: SplitResult) -> tuple[str, str, int | None]:
    return parts.scheme, (parts.hostname or "").lower(), _port(parts)


def _port(parts: SplitResult) -> int | None:
    return parts.port or _PORTS.get(parts.scheme)
