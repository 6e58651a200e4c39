"""Linux's keyring is opened on a connection to the bus that is closed again, whatever the keyring says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
import secretstorage
from jeepney.io.blocking import DBusConnection
from keyring.errors import KeyringLocked
from secretstorage.exceptions import ItemNotFoundException

from ordersync_gui import credentials
from ordersync_gui.credentials import KeyringSecrets, safe_backend
from ordersync_gui.domain.errors import NoKeyring
from ordersync_gui.secret_service import Keyring

KEYRING: Any = Keyring  # keyring's classes have no types
NOWHERE = "/org/freedesktop/secrets/collection/of_nobody"


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[DBusConnection]]:
    """Each connection to the bus that the test opens; all are closed at its end, or it fails."""
    opened: list[DBusConnection] = []

    def connect() -> DBusConnection:
        opened.append(dbus_init())
        return opened[-1]

    dbus_init = secretstorage.dbus_init
    monkeypatch.setattr(secretstorage, "dbus_init", connect)
    yield opened
    assert [one for one in opened if one.sock.fileno() != -1] == []


def test_what_is_opened_and_kept_is_closed(connections: list[DBusConnection]) -> None:
    keyring, service = KEYRING(), f"ordersync-test-{uuid4()}"
    keyring.set_password(service, "uid/password", "x")
    assert keyring.get_password(service, "uid/password") == "x"
    keyring.delete_password(service, "uid/password")
    assert len(connections) == 3


def test_a_keyring_that_is_not_there_leaves_no_connection_behind(connections: list[DBusConnection]) -> None:
    keyring = KEYRING()
    keyring.preferred_collection = NOWHERE
    with pytest.raises(ItemNotFoundException):
        keyring.get_password("service", "uid/password")
    assert len(connections) == 1


class LockedCollection:
    """A keyring that a person leaves locked."""

    def __init__(self, connection: DBusConnection) -> None:
        self.connection = connection
        self.questions = 0

    def is_locked(self) -> bool:
        return True

    def unlock(self) -> bool:
        self.questions += 1
        return True


def test_a_keyring_that_a_person_leaves_locked_leaves_no_connection_behind(
    connections: list[DBusConnection], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[LockedCollection] = []

    def locked(bus: DBusConnection) -> LockedCollection:
        asked.append(LockedCollection(bus))
        return asked[-1]

    monkeypatch.setattr(secretstorage, "get_default_collection", locked)
    with pytest.raises(KeyringLocked):
        KEYRING().get_password("service", "uid/password")
    assert [one.questions for one in asked] == [1]
    assert len(connections) == 1


def test_a_default_keyring_that_seems_to_be_gone_is_made_anew_only_by_the_last_try(
    connections: list[DBusConnection], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def gone(words: str) -> None:
        asked.append(words)
        raise ItemNotFoundException("Item does not exist!")

    monkeypatch.setattr(credentials, "_PAUSES_S", (0.0, 0.0))
    monkeypatch.setattr(secretstorage, "Collection", lambda _bus: gone("is it there?"))
    monkeypatch.setattr(secretstorage, "get_default_collection", lambda _bus: gone("is it there, or to be made?"))
    with pytest.raises(NoKeyring):
        KeyringSecrets("s", find_backend=KEYRING).read("uid", ["password"])
    assert asked == ["is it there?", "is it there?", "is it there, or to be made?"]
    assert len(connections) == 3


class BetterKeyring:
    """Another safe one, which is taken unless the user chose."""

    priority = 99


def test_whoever_chose_keyrings_own_secret_service_gets_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "_safe_kinds", lambda: [BetterKeyring, Keyring])
    assert isinstance(safe_backend(), BetterKeyring)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    assert isinstance(safe_backend(), Keyring)
