"""A store's secrets while its connection is changed: what is there, and putting it back when the change fails."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NoKeyring, NotFound, OrderSyncError, SecretMissing
from ordersync_gui.domain.mail_settings import MAIL_SECRET
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider
from ordersync_gui.sync.sign_in_marks import MARKS

_log = logging.getLogger(__name__)


def secret_keys(store: Store) -> tuple[str, ...]:
    """The keys under which the store may have secrets; for a channel that is gone, those of all channels.

    The password of its mail server is among them, and the marks of a shared desk.
    """
    return (*_of_channel(store), MAIL_SECRET, *MARKS)


def _of_channel(store: Store) -> tuple[str, ...]:
    try:
        return channel_provider(store.channel).spec.secret_keys
    except NotFound:
        from ordersync_gui.channels.registry import PROVIDERS  # noqa: PLC0415 - httpx isn't loaded before it is needed

        return tuple(sorted({key for provider in PROVIDERS for key in provider.spec.secret_keys}))


def known_secrets(desk: Desk, store: Store, keys: Iterable[str]) -> dict[str, str]:
    """Those of the secrets that are on this PC. Blocking. Raises NoKeyring."""
    found: dict[str, str] = {}
    for key in keys:
        try:
            found |= desk.secrets.read(store.uid, (key,))
        except SecretMissing:
            continue
    return found


def put_back(desk: Desk, store: Store, before: Mapping[str, str], keys: Iterable[str]) -> None:
    """Make the secrets under these keys what they were; only logged when that fails too. Blocking."""
    came = tuple(key for key in keys if key not in before)
    try:
        if before:
            desk.secrets.save(store.uid, before)
        if came:
            desk.secrets.delete(store.uid, came)
    except NoKeyring:
        _log.info("the keyring is away; it most likely holds the secrets of store %r as they were", store.name)
    except OrderSyncError:
        _log.warning("the secrets of store %r couldn't be put back as they were", store.name, exc_info=True)
