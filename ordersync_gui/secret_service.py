"""Opens Linux's password safe (Secret Service) for keyring, and leaves no connection behind where it refuses."""

from __future__ import annotations

from typing import Any

from keyring.backends import SecretService
from keyring.errors import KeyringLocked


class Keyring(SecretService.Keyring):
    """keyring's back end, which left alone keeps its connection to the session bus when it can't open a keyring.

    `preferred_collection` is the keyring to use, as a path on the bus, and may come from keyring's own variable.
    """

    may_make_default = True  # else a default keyring that isn't there is an error, and nobody is asked to make one

    def get_preferred_collection(self) -> Any:  # noqa: ANN401 - secretstorage is only on Linux
        """The keyring to use, unlocked, with an open connection that whoever asks closes.

        Raises KeyringLocked when a person leaves it locked, and secretstorage's errors.
        """
        from secretstorage import dbus_init  # noqa: PLC0415 - it isn't there on other systems

        bus = dbus_init()
        try:
            return _unlocked(self._collection(bus))
        except BaseException:
            bus.close()
            raise

    def _collection(self, bus: Any) -> Any:  # noqa: ANN401 - as above
        from secretstorage import Collection, get_default_collection  # noqa: PLC0415 - as above

        preferred = getattr(self, "preferred_collection", None)
        if preferred is None and self.may_make_default:
            return get_default_collection(bus)
        return Collection(bus, preferred) if preferred else Collection(bus)


def _unlocked(collection: Any) -> Any:  # noqa: ANN401 - as above
    if collection.is_locked():
        collection.unlock()
        if collection.is_locked():
            raise KeyringLocked
    return collection
