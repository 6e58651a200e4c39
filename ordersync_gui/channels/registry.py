"""All channels, named in one explicit tuple that type checker, import linter and freezer can see."""

from __future__ import annotations

from ordersync_gui.channels.abilities import Provider
from ordersync_gui.channels.providers.custom_store import CustomStore
from ordersync_gui.channels.providers.inksoft import InkSoft
from ordersync_gui.channels.providers.listing_mirror import ListingMirror
from ordersync_gui.channels.providers.order_time import OrderTime
from ordersync_gui.channels.providers.oxatis import Oxatis
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say

PROVIDERS: tuple[Provider, ...] = (
    OrderTime(),
    Oxatis(),
    ListingMirror(),
    InkSoft(),
    CustomStore(),
)


def provider(key: str) -> Provider:
    """The channel with this key. Raises NotFound."""
    for candidate in PROVIDERS:
        if candidate.spec.key == key:
            return candidate
    raise NotFound(
        say('There is no channel "{key}".', key=key),
        remedy=say("Possible: {keys}.", keys=", ".join(known.spec.key for known in PROVIDERS)),
    )
