"""Keeps a store's secrets in the OS keyring, or says plainly why that isn't possible; never in a file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic, sleep
from typing import Any, Protocol, TypeVar

from ordersync_gui.domain.errors import NoKeyring, OrderSyncError, SecretMissing, UsageError
from ordersync_gui.domain.wording import Message, say

T = TypeVar("T")
TIME_LIMIT_S = 60.0  # long enough for a person to type the keyring's password

# Only these keep secrets encrypted; keyring would also take plain-text ones that happen to be installed.
_SAFE = (
    ("ordersync_gui.secret_service", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
# While any program writes to it, gnome-keyring denies now and then that the default keyring or an entry is there.
_PAUSES_S = (0.05, 0.2, 0.8)
_AT_ONCE_S = 1.0  # a refusal that takes longer may be a person's
# Windows takes 2,560 bytes of UTF-16 for one entry; some of it is needed for other things.
WINDOWS_LONGEST = 1200


class SecretStore(Protocol):
    """A place for secrets. All calls may block: use a worker thread."""

    def save(self, store_uid: str, secrets: Mapping[str, str]) -> None:
        """Keep them, replacing what was there. Raises NoKeyring or UsageError."""
        ...

    def read(self, store_uid: str, keys: Iterable[str], optional: Iterable[str] = ()) -> dict[str, str]:
        """All of these secrets, and the optional ones that are there.

        Raises SecretMissing when one of `keys` isn't there, NoKeyring.
        """
        ...

    def delete(self, store_uid: str, keys: Iterable[str]) -> None:
        """Forget these; those that aren't there don't matter. Raises NoKeyring."""
        ...


class Backend(Protocol):
    """What is used of keyring's back ends."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret that is there."""
        ...


def safe_backend() -> Backend:
    """The best keyring of this PC that is known to be safe, looked for anew at each call.

    The user's own choice (keyring's variable or file) counts when it is a safe one.
    Raises NoKeyring when there is none.
    """
    viable = [kind for kind in _safe_kinds() if _is_viable(kind)]
    if not viable:
        raise _no_keyring(say("This PC has no password safe that ordersync can use."))
    chosen = _users_choice()
    best = max(viable, key=lambda kind: (chosen is not None and issubclass(kind, chosen), float(kind.priority)))
    backend: Backend = best()
    return backend


class KeyringSecrets:
    """Secrets in the OS keyring, one entry each: the service, and `STORE-UID/KEY` as user name.

    A locked keyring can hold its caller for ever, so every call has a time limit in seconds. One that refuses at
    once is asked again after a moment, a few times: it may only have been busy.
    """

    def __init__(
        self,
        service: str,
        time_limit_s: float = TIME_LIMIT_S,
        find_backend: Callable[[], Backend] = safe_backend,
    ) -> None:
        self._service = service
        self._time_limit_s = time_limit_s
        self._find_backend = find_backend

    def save(self, store_uid: str, secrets: Mapping[str, str]) -> None:
        """Keep them and read them back, so that a keyring that only pretends is found out at once.

        Raises NoKeyring, and UsageError for one that is too long for this PC's keyring.
        """
        kept = dict(secrets)
        self._within_time(lambda backend: self._save(backend, store_uid, kept))

    def read(self, store_uid: str, keys: Iterable[str], optional: Iterable[str] = ()) -> dict[str, str]:
        """All of these secrets, and the optional ones that are there. Raises SecretMissing or NoKeyring."""
        spare = frozenset(optional)
        wanted = (*keys, *spare)
        found = self._within_time(lambda backend: self._read(backend, store_uid, wanted))
        return _all_found({key: secret for key, secret in found.items() if secret is not None or key not in spare})

    def delete(self, store_uid: str, keys: Iterable[str]) -> None:
        """Forget these; those that aren't there don't matter. Raises NoKeyring."""
        unwanted = tuple(keys)
        self._within_time(lambda backend: self._delete(backend, store_uid, unwanted))

    def _save(self, backend: Backend, store_uid: str, secrets: dict[str, str]) -> None:
        _check_lengths(backend, secrets)
        for key, secret in secrets.items():
            backend.set_password(self._service, _entry(store_uid, key), secret)
        if self._read(backend, store_uid, tuple(secrets)) != secrets:
            raise _no_keyring(say("The password safe of this PC didn't keep what it was given."))

    def _read(self, backend: Backend, store_uid: str, keys: tuple[str, ...]) -> dict[str, str | None]:
        return {key: backend.get_password(self._service, _entry(store_uid, key)) for key in keys}

    def _delete(self, backend: Backend, store_uid: str, keys: tuple[str, ...]) -> None:
        for key, secret in self._read(backend, store_uid, keys).items():
            if secret is not None:
                backend.delete_password(self._service, _entry(store_uid, key))

    def _persistently(self, work: Callable[[Backend], T]) -> T:
        """Do the work, which may be done twice, with a keyring that may err for a moment."""
        for pause in _PAUSES_S:
            began = monotonic()
            try:
                return work(_making_none(self._find_backend()))
            except OrderSyncError:
                raise
            except Exception as error:  # each back end raises errors of its own library
                if monotonic() - began > _AT_ONCE_S or type(error).__name__ == "KeyringLocked":
                    raise
            sleep(pause)
        return work(self._find_backend())

    def _within_time(self, work: Callable[[Backend], T]) -> T:
        """The result of the work, done on a thread that is left behind when it doesn't come back."""
        outcome: SimpleQueue[tuple[T, None] | tuple[None, Exception]] = SimpleQueue()
        done = partial(self._persistently, work)
        Thread(target=_do, args=(done, outcome), name="keyring", daemon=True).start()
        try:
            result, error = outcome.get(timeout=self._time_limit_s)
        except Empty:
            raise _no_keyring(
                say(
                    "The password safe of this PC didn't answer. It is probably locked and waits for its password."
                )
            ) from None
        if error is not None:
            raise error
        return result  # type: ignore[return-value]  # None only beside an error


class MemorySecrets:
    """Secrets that are gone when the program ends; for tests."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], str] = {}

    def save(self, store_uid: str, secrets: Mapping[str, str]) -> None:
        """Keep them, replacing what was there."""
        self._secrets.update({(store_uid, key): secret for key, secret in secrets.items()})

    def read(self, store_uid: str, keys: Iterable[str], optional: Iterable[str] = ()) -> dict[str, str]:
        """All of these secrets, and the optional ones that are there. Raises SecretMissing."""
        spare = {key: self._secrets[(store_uid, key)] for key in optional if (store_uid, key) in self._secrets}
        return _all_found({key: self._secrets.get((store_uid, key)) for key in keys}) | spare

    def delete(self, store_uid: str, keys: Iterable[str]) -> None:
        """Forget these; those that aren't there don't matter."""
        for key in keys:
            self._secrets.pop((store_uid, key), None)


def _do(work: Callable[[], T], outcome: SimpleQueue[tuple[T, None] | tuple[None, Exception]]) -> None:
    try:
        outcome.put((work(), None))
    except OrderSyncError as error:
        outcome.put((None, error))
    except Exception as error:  # noqa: BLE001 - each back end raises errors of its own library
        outcome.put((None, _refused(error)))


def _making_none(backend: Backend) -> Backend:
    """The back end, so that it doesn't ask a person to make a default keyring where there seems to be none."""
    if hasattr(backend, "may_make_default"):
        backend.may_make_default = False
    return backend


def _refused(error: Exception) -> NoKeyring:
    # The library's own text stays out: nobody can know what it quotes.
    kind = type(error)
    return _no_keyring(
        say("The password safe of this PC is locked or refused to answer."),
        detail=f"{kind.__module__}.{kind.__qualname__}",
    )


def _no_keyring(what: Message, detail: str = "") -> NoKeyring:
    return NoKeyring(
        what,
        meaning=say("Passwords are kept nowhere else, so no connection was saved or used."),
        remedy=_REMEDIES.get(sys.platform, _LINUX_REMEDY),
        detail=detail,
    )


_LINUX_REMEDY = say(
    "Unlock the keyring of your desktop (GNOME Keyring, KWallet) and try again. Where there is none, "
    "install the package gnome-keyring and sign in anew."
)
_REMEDIES = {
    "win32": say(
        "Sign in to Windows with your own account and try again; the Credential Manager must be running."
    ),
    "darwin": say("Unlock your login keychain in the app Keychain Access and try again."),
}


def _entry(store_uid: str, key: str) -> str:
    return f"{store_uid}/{key}"


def _all_found(found: Mapping[str, str | None]) -> dict[str, str]:
    present = {key: secret for key, secret in found.items() if secret is not None}
    if len(present) < len(found):
        raise SecretMissing(
            say("The password of this store isn't on this PC."),
            meaning=say("The shop can't be asked or told anything from here."),
            remedy=say("Connect the store again on this PC and enter its password."),
            detail=", ".join(sorted(found.keys() - present.keys())),
        )
    return present


def _check_lengths(backend: Backend, secrets: Mapping[str, str]) -> None:
    if type(backend).__name__ != "WinVaultKeyring":
        return
    for key, secret in secrets.items():
        if len(secret.encode("utf-16-le")) > 2 * WINDOWS_LONGEST:
            raise UsageError(
                say(
                    "This password is too long: Windows keeps at most {longest} characters.",
                    longest=WINDOWS_LONGEST,
                ),
                field=key,
                remedy=say("Use a shorter password or key for this shop."),
            )


def _safe_kinds() -> list[Any]:
    """The classes of the safe back ends. keyring takes 0.3 s to import, so it isn't before it is needed."""
    return [getattr(import_module(module), name) for module, name in _SAFE]


def _is_viable(kind: Any) -> bool:  # noqa: ANN401 - keyring's classes have their priority by a class property
    try:
        return float(kind.priority) > 0
    except Exception:  # noqa: BLE001 - whatever goes wrong there, this back end can't be used here
        return False


def _users_choice() -> type | None:
    core = import_module("keyring.core")
    for load in (core.load_env, core.load_config):
        with suppress(Exception):  # a choice that can't be loaded is no choice
            if (chosen := load()) is not None:
                return type(chosen)
    return None
