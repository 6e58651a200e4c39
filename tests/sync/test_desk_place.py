"""Which desk a PC works on: kept in a file without the password, opened by all of this program's processes."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from ordersync_gui.config import Profile
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import StorageError, UsageError
from ordersync_gui.domain.join_form import form_values, is_open_to_others, place_of
from ordersync_gui.sync.desk_place import (
    chosen_place,
    forget_place,
    kept_password,
    known_place,
    open_desk,
    save_place,
    set_aside_place,
)
from ordersync_gui.sync.shared_joining import password_for

SERVER = DeskServer("db.example", "orders", "anna", 5433, TlsMode.REQUIRED)
PLACE = DeskPlace(SERVER, "PC 2", "Anna")
WORD = "open-sesame"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.mark.sqlite_only("where a PC's own file is")
def test_a_pc_works_on_its_own_orders_until_it_joins(profile: Profile, secrets: MemorySecrets) -> None:
    assert chosen_place(profile) is None
    profile.prepare()
    db = open_desk(profile, secrets)
    assert not db.remote
    assert db.path == profile.database
    db.close()


def test_the_place_is_kept_for_this_user_and_the_password_apart(profile: Profile, secrets: MemorySecrets) -> None:
    save_place(profile, secrets, PLACE, password=WORD)
    assert chosen_place(profile) == PLACE
    assert kept_password(secrets, SERVER) == WORD
    assert WORD not in profile.desk_place.read_text()
    if sys.platform != "win32":
        assert stat.S_IMODE(profile.desk_place.stat().st_mode) == 0o600


def test_a_place_that_is_set_aside_stays_known_and_one_that_is_forgotten_does_not(
    profile: Profile, secrets: MemorySecrets
) -> None:
    save_place(profile, secrets, PLACE, password=WORD)
    set_aside_place(profile)
    assert chosen_place(profile) is None
    assert known_place(profile) == PLACE
    assert kept_password(secrets, SERVER) == WORD
    forget_place(profile, secrets)
    assert known_place(profile) is None
    assert kept_password(secrets, SERVER) == ""


def test_what_another_profile_joins_or_leaves_is_nothing_to_this_one(
    profile: Profile, secrets: MemorySecrets, tmp_path: Path
) -> None:
    other, elsewhere = Profile(tmp_path / "other"), replace(SERVER, database="others")
    save_place(profile, secrets, PLACE, password=WORD)
    save_place(other, secrets, replace(PLACE, server=elsewhere), password="another")
    assert kept_password(secrets, SERVER) == WORD
    assert kept_password(secrets, elsewhere) == "another"
    forget_place(other, secrets)
    assert kept_password(secrets, elsewhere) == ""
    assert kept_password(secrets, SERVER) == WORD


def test_who_joins_another_desk_keeps_no_password_of_the_one_before(
    profile: Profile, secrets: MemorySecrets
) -> None:
    elsewhere = replace(SERVER, host="other.example")
    save_place(profile, secrets, PLACE, password=WORD)
    save_place(profile, secrets, replace(PLACE, server=elsewhere), password="another")
    assert kept_password(secrets, SERVER) == ""
    assert kept_password(secrets, elsewhere) == "another"


def test_to_save_without_a_password_forgets_the_one_before(profile: Profile, secrets: MemorySecrets) -> None:
    save_place(profile, secrets, PLACE, password=WORD)
    save_place(profile, secrets, PLACE, password="")
    assert kept_password(secrets, SERVER) == ""


@pytest.mark.parametrize("text", ["", "{}", "[]", "{", json.dumps({"kind": "other", "in_use": True})])
def test_a_file_that_can_not_be_read_opens_nothing(profile: Profile, secrets: MemorySecrets, text: str) -> None:
    profile.prepare()
    profile.desk_place.write_text(text)
    with pytest.raises(StorageError, match="can't be read"):
        open_desk(profile, secrets)
    assert not profile.database.exists()
    assert known_place(profile) is None


def test_a_kept_password_goes_only_to_the_server_and_user_that_it_is_for(
    profile: Profile, secrets: MemorySecrets
) -> None:
    save_place(profile, secrets, PLACE, password=WORD)
    assert password_for(profile, secrets, SERVER, "") == WORD
    assert password_for(profile, secrets, SERVER, "new") == "new"
    assert password_for(profile, secrets, DeskServer("evil.example", "orders", "anna", 5433), "") == ""
    assert password_for(profile, secrets, DeskServer("db.example", "orders", "kim", 5433), "") == ""


def test_the_form_gives_the_place_and_shows_it_again() -> None:
    given = {**form_values(PLACE), "password": WORD}
    assert place_of(given) == (PLACE, WORD)


@pytest.mark.parametrize("port", ["0", "65536", "x", "²", "-1"])
def test_a_port_that_can_not_be_is_named(port: str) -> None:
    with pytest.raises(UsageError) as failed:
        place_of({**form_values(PLACE), "port": port})
    assert failed.value.field == "port"


@pytest.mark.parametrize(
    ("host", "tls", "is_open"),
    [
        ("db.example", "disable", True),
        ("192.168.1.2", "disable", True),
        ("db.example", "require", False),
        ("127.0.0.1", "disable", False),
        ("localhost", "disable", False),
        ("::1", "disable", False),
        ("/run/postgresql", "disable", False),
    ],
)
def test_without_tls_others_can_read_what_leaves_this_pc(host: str, tls: str, *, is_open: bool) -> None:
    assert is_open_to_others(host, tls) == is_open
