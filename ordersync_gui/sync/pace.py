"""How often each shop is asked and told by this process: one limiter per store, whatever the requests are for."""

from __future__ import annotations

from ipaddress import ip_address
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.form import FieldKind

if TYPE_CHECKING:
    from ordersync_gui.channels.pace import Pace


class Paces:
    """The limiters of the stores, made when first needed; safe from any thread.

    enabled: False lets every request begin at once. limit_loopback: shops on this PC, which are for practice,
    are limited as well.
    """

    def __init__(self, *, enabled: bool = True, limit_loopback: bool = False) -> None:
        self._enabled = enabled
        self._limit_loopback = limit_loopback
        self._lock = Lock()
        self._known: dict[tuple[int, float], Pace] = {}

    def limits(self, store: Store, spec: ChannelSpec) -> bool:
        """Whether requests of this store wait for each other at all."""
        return self._enabled and (self._limit_loopback or _leads_elsewhere(store, spec))

    def of(self, store: Store, spec: ChannelSpec) -> Pace:
        """The limiter that imports, notices and looks of this store share, as fast as its channel bears."""
        # Its module comes with httpx, which the first paint of the window doesn't wait for.
        from ordersync_gui.channels.pace import Pace, unlimited  # noqa: PLC0415 - see above

        if not self.limits(store, spec):
            return unlimited()
        with self._lock:
            return self._known.setdefault((store.id, spec.requests_per_second), Pace(spec.requests_per_second))


def _leads_elsewhere(store: Store, spec: ChannelSpec) -> bool:
    """Whether some address of the store isn't on this PC; a channel whose address isn't asked for is elsewhere."""
    addresses = [
        store.settings.get(field.key, "") or field.default for field in spec.form if field.kind is FieldKind.URL
    ]
    return not addresses or any(not is_loopback(address) for address in addresses if address)


def is_loopback(address: str) -> bool:
    """Whether a URL leads to this very PC."""
    try:
        host = urlsplit(address).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
