"""What the settings of one store are opened with, and what stands in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.store_preferences import StorePreferences


@dataclass(frozen=True, slots=True)
class StoreFacts:
    """A store as its settings need it, read anew: with its channel's declaration, its sources with their orders.

    logo: a PNG file, None where the store has none. own_papers: the kinds of papers and mails whose template
    is the store's own. methods: the shop's shipping methods met so far; carriers: those that parcels went with.
    """

    store: Store
    spec: ChannelSpec
    sources: Sequence[tuple[str, int]] = ()
    logo: bytes | None = None
    own_papers: frozenset[str] = frozenset()
    methods: Sequence[str] = ()
    carriers: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """What stands in the pages; time_zone and currency are None where the channel has no such field.

    password: that of the mail server as it was typed, "" where the kept one stays.
    """

    name: str
    preferences: StorePreferences
    time_zone: str | None = None
    currency: str | None = None
    logo: bytes | None = field(default=None, repr=False)
    password: str = field(default="", repr=False)
