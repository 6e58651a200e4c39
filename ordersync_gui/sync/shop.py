"""A store's shop as the use cases see it: its channel, its connection and a session, loaded when first needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import ChannelSpec, Connection
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.sign_in_marks import refuse_outdated

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import Provider
    from ordersync_gui.channels.http import Session
    from ordersync_gui.channels.pace import Pace


def channel_provider(channel: str) -> Provider:
    """The channel with this key. Raises NotFound."""
    # httpx takes 200 ms to import: the first paint of the window doesn't wait for it.
    from ordersync_gui.channels.registry import provider  # noqa: PLC0415 - see above

    return provider(channel)


def connection_from(spec: ChannelSpec, given: Mapping[str, str]) -> Connection:
    """A filled-in form as a connection. Raises UsageError naming the field at fault."""
    values = checked_values(spec.form, given)
    return Connection(
        values={key: value for key, value in values.items() if key not in spec.secret_keys},
        secrets={key: value for key, value in values.items() if key in spec.secret_keys and value},
    )


def stored(db: Database, store_id: int) -> Store:
    """The store as it is now: a caller's may be older than its last change. Blocking. Raises NotFound."""
    for store in queries.stores(db):
        if store.id == store_id:
            return store
    raise NotFound(say("There is no such store any more."))


def refuse_disconnected(store: Store) -> None:
    """Raises UsageError for a store that a person disconnected."""
    if not store.connected:
        raise UsageError(
            say("{store} is disconnected.", store=store.name),
            meaning=say("Its orders stay here; its shop is neither asked nor told."),
            remedy=say("To connect it again, change its sign-in (reconfigure)."),
        )


def store_connection(desk: Desk, store: Store) -> Connection:
    """A saved store's connection with its secrets from the keyring. Blocking.

    Raises SecretMissing, also where another PC of a shared desk has changed them since, NoKeyring, NotFound
    (unknown channel).
    """
    spec = channel_provider(store.channel).spec
    optional = spec.optional_secret_keys
    needed = tuple(key for key in spec.secret_keys if key not in optional)
    secrets = desk.secrets.read(store.uid, needed, optional)
    refuse_outdated(desk, store, Needed.SIGN_IN)
    connection = Connection(values=dict(store.settings), secrets=secrets)
    learn(desk, connection)
    return connection


def learn(desk: Desk, connection: Connection) -> None:
    """Tell the log which texts must never stand in it."""
    for secret in connection.secrets.values():
        desk.learn_secret(secret, connection.values.get("username", ""))


def open_session(
    connection: Connection,
    *,
    cancellation: Cancellation | None = None,
    on_exchange: Callable[[Exchange], None] | None = None,
    pace: Pace | None = None,
    urgent: bool = False,
    body_cap: int | None = None,
) -> Session:
    """A session with the shop that masks this connection's secrets in all it reports.

    pace: the limiter of a saved store (`Desk.paces`), None to ask as often as it takes; urgent: before imports.
    body_cap: the longest answer in bytes, None for what an import may bring.
    """
    from ordersync_gui.channels.http import BODY_CAP, Session  # noqa: PLC0415 - as above

    usernames = [connection.values.get("username", "")]
    return Session(
        redactor=Redactor(connection.secrets.values(), usernames=usernames),
        cancellation=cancellation,
        on_exchange=on_exchange,
        pace=pace,
        urgent=urgent,
        body_cap=BODY_CAP if body_cap is None else body_cap,
    )
