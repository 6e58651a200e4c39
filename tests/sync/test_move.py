"""Orders that were moved are worked on in one place only."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kept_desk import filled

from ordersync_gui.config import Profile, profile_at
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage import desk_copy
from ordersync_gui.sync.desk_place import open_desk
from ordersync_gui.sync.move import move_to_server, open_again

if TYPE_CHECKING:
    from postgres_server import TestServer

pytestmark = pytest.mark.sqlite_only("it opens files and servers itself")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = profile_at(tmp_path)
    made.prepare()
    filled(made.database, orders=9)
    return made


@pytest.fixture
def secrets(profile: Profile) -> KeyringSecrets:
    return KeyringSecrets(profile.keyring_service, time_limit_s=5)


def _quiet(_done: int, _all: int) -> None:
    pass


def test_moved_orders_are_not_opened_here_before_a_person_says_so(
    profile: Profile, secrets: KeyringSecrets, postgres: TestServer, desk_server: DeskServer
) -> None:
    tables = move_to_server(profile, desk_server, password=postgres.password, progress=_quiet)
    assert {table.name: table.rows for table in tables}["orders"] == 9
    with pytest.raises(StorageError, match="were moved to"):
        open_desk(profile, secrets)
    with pytest.raises(StorageError, match="isn't empty"):
        move_to_server(profile, desk_server, password=postgres.password, progress=_quiet)
    with pytest.raises(StorageError, match="were moved to"):
        open_desk(profile, secrets)
    open_again(profile)
    open_desk(profile, secrets).close()


def test_what_was_broken_off_is_worked_on_nowhere_and_goes_on(
    profile: Profile, postgres: TestServer, desk_server: DeskServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_done: int, _all: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(desk_copy, "_PORTION", 3)
    with pytest.raises(KeyboardInterrupt):
        move_to_server(profile, desk_server, password=postgres.password, progress=broken)
    with closing(postgres.open(desk_server)) as half:
        assert desk_copy.unfinished(half)
    move_to_server(profile, desk_server, password=postgres.password, progress=_quiet)
    with closing(postgres.open(desk_server)) as whole:
        assert not desk_copy.unfinished(whole)


def test_a_server_that_is_away_leaves_the_orders_as_they_were(profile: Profile, secrets: KeyringSecrets) -> None:
    away = DeskServer("127.0.0.1", "none", "nobody", 1, TlsMode.OFF)
    with pytest.raises(StorageError):
        move_to_server(profile, away, password="", progress=_quiet)
    open_desk(profile, secrets).close()
