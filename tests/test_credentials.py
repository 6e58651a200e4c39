"""Secrets in a real Secret Service (gnome-keyring), in one that is locked, and where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest
from keyring.errors import InitError, KeyringLocked
from secretstorage.exceptions import ItemNotFoundException

from ordersync_gui import credentials
from ordersync_gui.credentials import KeyringSecrets, MemorySecrets, SecretStore
from ordersync_gui.domain.errors import NoKeyring, SecretMissing, UsageError

ROOT = Path(__file__).parent.parent
SECRETS = {"password": "pa&ss wörd/7 密码", "token": ""}
READ_WITH_LIMIT = """
import sys
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.errors import NoKeyring
try:
    KeyringSecrets("ordersync-test", time_limit_s=float(sys.argv[1])).read("uid", ["password"])
except NoKeyring as error:
    print(error)
"""
# Owns the name under which gnome-keyring looks for whoever asks a person, and never gets an answer from one.
PROMPTER_THAT_NOBODY_ANSWERS = """
import sys
from jeepney import DBusAddress, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection
with open_dbus_connection() as bus:
    driver = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    asked = new_method_call(driver, "RequestName", "su", ("org.gnome.keyring.SystemPrompter", 0))
    bus.send_and_get_reply(asked)
    print("ready", flush=True)
    while True:
        message = bus.receive()
        if message.header.message_type is MessageType.method_call:
            print(message.header.fields.values(), file=sys.stderr, flush=True)
            bus.send(new_method_return(message))
"""
PLAIN_TEXT_BACKEND = """
import os
from keyring.backend import KeyringBackend
class PlaintextKeyring(KeyringBackend):
    priority = 100
    def get_password(self, service, username): return open(os.environ["PLAIN_FILE"]).read()
    def set_password(self, service, username, password): open(os.environ["PLAIN_FILE"], "w").write(password)
    def delete_password(self, service, username): os.remove(os.environ["PLAIN_FILE"])
"""
SAVE_WITH_AND_WITHOUT_A_SAFE_ONE = """
import os, sys, keyring
from ordersync_gui.credentials import KeyringSecrets, safe_backend
from ordersync_gui.domain.errors import NoKeyring
secrets = KeyringSecrets(sys.argv[1], 20)
print("keyring:", type(keyring.get_keyring()).__name__)
print("ours:", type(safe_backend()).__name__)
secrets.save("uid", {"password": "x"})
print("kept:", secrets.read("uid", ["password"])["password"])
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
try:
    secrets.save("uid", {"password": "x"})
except NoKeyring:
    print("refused")
"""


@pytest.fixture
def service() -> str:
    """A keyring service of this test's own, in the private keyring that `make test` provides."""
    if os.environ.get("ORDERSYNC_PRIVATE_KEYRING") != "yes":
        pytest.fail("no private Secret Service here: run `make test`, or scripts/with-secret-service pytest ...")
    return f"ordersync-test-{uuid4()}"


@pytest.fixture(params=["keyring", "memory"])
def store(request: pytest.FixtureRequest) -> SecretStore:
    """Each kind of place for secrets: both keep the same promises."""
    if request.param == "memory":
        return MemorySecrets()
    return KeyringSecrets(request.getfixturevalue("service"), time_limit_s=20)


def run_locked(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [ROOT / "scripts/with-secret-service", "--locked", *command],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def test_what_was_saved_is_read_by_any_later_program(service: str) -> None:
    KeyringSecrets(service).save("uid", SECRETS)
    read = f"""
from ordersync_gui.credentials import KeyringSecrets
print(KeyringSecrets({service!r}).read("uid", ["password"]))
"""
    shown = subprocess.run(
        [sys.executable, "-c", read], capture_output=True, text=True, timeout=30, check=True
    ).stdout
    assert shown.strip() == str({"password": SECRETS["password"]})


def test_what_was_saved_is_read_back(store: SecretStore) -> None:
    store.save("uid", SECRETS)
    assert store.read("uid", ["password", "token"]) == SECRETS
    assert store.read("uid", ["token"]) == {"token": ""}


def test_saving_again_replaces(store: SecretStore) -> None:
    store.save("uid", {"password": "old", "token": "kept"})
    store.save("uid", {"password": "new"})
    assert store.read("uid", ["password", "token"]) == {"password": "new", "token": "kept"}


def test_a_secret_that_is_not_there_is_missing_by_name(store: SecretStore) -> None:
    store.save("uid", {"password": "x"})
    with pytest.raises(SecretMissing, match="isn't on this PC") as caught:
        store.read("uid", ["password", "token"])
    assert caught.value.detail == "token"


def test_an_optional_secret_comes_where_it_is_there_and_is_never_missed(store: SecretStore) -> None:
    store.save("uid", {"password": "x", "token": "y"})
    assert store.read("uid", ["password"], ["token", "other"]) == {"password": "x", "token": "y"}
    with pytest.raises(SecretMissing):
        store.read("uid", ["password", "other"], ["token"])


def test_stores_do_not_share_secrets(store: SecretStore) -> None:
    store.save("uid-1", {"password": "x"})
    with pytest.raises(SecretMissing):
        store.read("uid-2", ["password"])


def test_services_do_not_share_secrets(service: str) -> None:
    KeyringSecrets(service).save("uid", {"password": "x"})
    with pytest.raises(SecretMissing):
        KeyringSecrets(f"{service}-practice").read("uid", ["password"])


def test_deleted_is_gone_and_deleting_what_is_not_there_is_fine(store: SecretStore) -> None:
    store.save("uid", {"password": "x"})
    store.delete("uid", ["password", "never-there"])
    store.delete("uid", ["password"])
    with pytest.raises(SecretMissing):
        store.read("uid", ["password"])


def test_a_locked_keyring_is_told_in_plain_words(service: str) -> None:
    del service
    done = run_locked(sys.executable, "-c", READ_WITH_LIMIT, "20")
    assert "locked" in done.stdout, done
    assert "Unlock the keyring" in done.stdout


def test_a_locked_keyring_whose_question_nobody_answers_does_not_hold_the_caller(
    service: str, tmp_path: Path
) -> None:
    del service
    script = f"""
    mkfifo {tmp_path}/ready
    "$0" -c "$1" > {tmp_path}/ready & prompter=$!
    read -r word < {tmp_path}/ready
    "$0" -c "$2" 1.5; code=$?; kill $prompter; exit $code
    """
    started = time.monotonic()
    done = run_locked("sh", "-c", script, sys.executable, PROMPTER_THAT_NOBODY_ANSWERS, READ_WITH_LIMIT)
    assert "BeginPrompting" in done.stderr, done
    assert "didn't answer" in done.stdout, done
    assert time.monotonic() - started < 30


def test_where_there_is_no_keyring_nothing_is_saved_and_the_remedy_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with pytest.raises(NoKeyring, match=r"no password safe.*no connection was saved.*gnome-keyring"):
        KeyringSecrets("ordersync-test").save("uid", SECRETS)


def test_a_plain_text_backend_is_never_used_even_if_it_is_chosen(service: str, tmp_path: Path) -> None:
    (tmp_path / "plain.py").write_text(PLAIN_TEXT_BACKEND, encoding="utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": f"{tmp_path}:{ROOT}",
        "PYTHON_KEYRING_BACKEND": "plain.PlaintextKeyring",
        "PLAIN_FILE": str(tmp_path / "secrets.txt"),
    }
    script = [sys.executable, "-c", SAVE_WITH_AND_WITHOUT_A_SAFE_ONE, service]
    shown = subprocess.run(
        script, env=environment, capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path
    )
    assert shown.stdout.splitlines() == ["keyring: PlaintextKeyring", "ours: Keyring", "kept: x", "refused"], shown
    assert not (tmp_path / "secrets.txt").exists()


class OddBackend:
    """Stands for keyrings that can't be had on this PC."""

    def __init__(self, *, keeps: bool = True, fault: Exception | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self._keeps = keeps
        self._fault = fault

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self._fault is not None:
            raise self._fault
        if self._keeps:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class WinVaultKeyring(OddBackend):
    """Named like the Windows one, whose limit goes by its name."""


def test_each_secret_is_an_entry_under_service_store_and_key() -> None:
    backend = OddBackend()
    KeyringSecrets("ordersync", find_backend=lambda: backend).save("uid", {"password": "x"})
    assert backend.kept == {("ordersync", "uid/password"): "x"}


def test_a_keyring_that_only_pretends_to_keep_is_found_out() -> None:
    secrets = KeyringSecrets("s", find_backend=lambda: OddBackend(keeps=False))
    with pytest.raises(NoKeyring, match="didn't keep"):
        secrets.save("uid", {"password": "x"})


class BusyBackend(OddBackend):
    """A keyring that refuses the first few times that it is asked."""

    def __init__(self, *faults: Exception) -> None:
        super().__init__()
        self.faults = list(faults)

    def get_password(self, service: str, username: str) -> str | None:
        if self.faults:
            raise self.faults.pop(0)
        return super().get_password(service, username)


def test_a_keyring_that_is_busy_for_a_moment_is_asked_again() -> None:
    backend = BusyBackend(InitError("Item does not exist!"), ItemNotFoundException("Item does not exist!"))
    secrets = KeyringSecrets("s", find_backend=lambda: backend)
    secrets.save("uid", {"password": "x"})
    backend.faults = [InitError("Item does not exist!")]
    assert secrets.read("uid", ["password"]) == {"password": "x"}
    backend.faults = [InitError("Item does not exist!")]
    secrets.delete("uid", ["password"])
    assert backend.kept == {}


def test_a_person_who_keeps_the_keyring_locked_is_asked_once() -> None:
    backend = BusyBackend(KeyringLocked("Failed to unlock the collection!"))
    with pytest.raises(NoKeyring, match="locked or refused"):
        KeyringSecrets("s", find_backend=lambda: backend).read("uid", ["password"])


def test_a_refusal_that_took_a_while_may_be_a_persons_and_is_the_last_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(credentials, "_AT_ONCE_S", 0.0)
    backend = BusyBackend(InitError("Failed to create the collection: Prompt dismissed.."))
    with pytest.raises(NoKeyring, match="locked or refused"):
        KeyringSecrets("s", find_backend=lambda: backend).read("uid", ["password"])


def test_a_foreign_error_becomes_ours_and_its_text_stays_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(credentials, "_PAUSES_S", (0.0,))
    secrets = KeyringSecrets("s", find_backend=lambda: OddBackend(fault=ValueError("could not store hunter2")))
    with pytest.raises(NoKeyring, match="locked or refused") as caught:
        secrets.save("uid", {"password": "hunter2"})
    assert caught.value.detail == "builtins.ValueError"
    assert "hunter2" not in str(caught.value)


def test_a_keyring_that_does_not_answer_has_a_time_limit() -> None:
    answered = Event()

    def never() -> OddBackend:
        answered.wait(30)
        return OddBackend()

    started = time.monotonic()
    with pytest.raises(NoKeyring, match="didn't answer"):
        KeyringSecrets("s", time_limit_s=0.1, find_backend=never).read("uid", ["password"])
    assert time.monotonic() - started < 10
    answered.set()


def test_windows_gets_no_secret_that_it_would_cut() -> None:
    backend = WinVaultKeyring()
    secrets = KeyringSecrets("s", find_backend=lambda: backend)
    secrets.save("uid", {"password": "x" * 1200})
    with pytest.raises(UsageError, match="at most 1200") as caught:
        secrets.save("uid", {"token": "ok", "password": "🔑" * 601})
    assert caught.value.field == "password"
    assert ("s", "uid/token") not in backend.kept


def test_keyring_is_not_imported_before_it_is_needed() -> None:
    check = "import sys, ordersync_gui.credentials; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], timeout=30, check=False).returncode == 0
