"""A shop that is told and looked at: its store, its channel and the connection that leads there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import ChannelSpec, Connection
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.look import LookWay
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, open_session, store_connection
from ordersync_gui.sync.shop_line import ShopLine

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import NotifiesShipment, Provider, ReadsBackOrder
    from ordersync_gui.channels.pace import Pace

LONGEST_LOOK = 4 * 1024 * 1024  # bytes: some shops list all that they have, whatever they are asked for


@dataclass(frozen=True, slots=True)
class ReachedShop:
    """store: as it was just now. look_way: how this connection looks at one of its orders, None for not at all."""

    store: Store
    provider: Provider
    connection: Connection
    pace: Pace
    look_way: LookWay | None

    @property
    def can_look(self) -> bool:
        """Whether its orders can be looked at one by one."""
        return self.look_way is not None

    @property
    def spec(self) -> ChannelSpec:
        """The channel's declaration."""
        return self.provider.spec

    @property
    def teller(self) -> NotifiesShipment:
        """The channel as what is told of shipments; all are."""
        return cast("NotifiesShipment", self.provider)

    @property
    def looker(self) -> ReadsBackOrder:
        """The channel as what is asked for one order; only where `can_look` says so."""
        return cast("ReadsBackOrder", self.provider)

    def line(self, cancellation: Cancellation | None = None) -> ShopLine:
        """A session for a row of requests that go before those of imports; close it.

        cancellation: for looks alone, whose answers are capped; a notice that is under way is never cut off.
        """
        opening = partial(
            open_session,
            self.connection,
            cancellation=cancellation,
            pace=self.pace,
            urgent=True,
            body_cap=None if cancellation is None else LONGEST_LOOK,
        )
        return ShopLine(lambda keep: opening(on_exchange=keep))


def reach(desk: Desk, store: Store) -> ReachedShop:
    """The shop of a saved store, with its secrets from the keyring; nothing is asked yet. Blocking.

    Raises SecretMissing, NoKeyring, NotFound (unknown channel).
    """
    connection = store_connection(desk, store)
    provider = channel_provider(store.channel)
    pace = desk.paces.of(store, provider.spec)
    return ReachedShop(store, provider, connection, pace, _look_way(provider, connection))


def can_look(channel: str) -> bool:
    """Whether orders in shops of this channel can be looked at one by one, given what that takes of sign-in."""
    from ordersync_gui.channels.abilities import ReadsBackOrder  # noqa: PLC0415 - brings httpx

    try:
        return isinstance(channel_provider(channel), ReadsBackOrder)
    except NotFound:
        return False


def likely_way(store: Store) -> LookWay | None:
    """How the store's shop is looked at if the keyring, which isn't asked, has all of its secrets."""
    try:
        provider = channel_provider(store.channel)
    except NotFound:
        return None
    secrets = dict.fromkeys(provider.spec.secret_keys, "-")
    return _look_way(provider, Connection(values=dict(store.settings), secrets=secrets))


def _look_way(provider: Provider, connection: Connection) -> LookWay | None:
    from ordersync_gui.channels.abilities import ReadsBackOrder  # noqa: PLC0415 - as above

    return provider.way_to_look(connection) if isinstance(provider, ReadsBackOrder) else None
