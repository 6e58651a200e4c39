"""A backup is made while others write, is whole, and never leaves half a file behind."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from kept_desk import filled, noise, rows
from stocked_store import NOW, StockedStore, order

from ordersync_gui.domain.backup import BackupReason
from ordersync_gui.domain.errors import Cancelled, Damaged, NoRoom, NotFound, StorageError, UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import backups, migrations, update_backup
from ordersync_gui.storage.backups import back_up, folder_of, newest, prune
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.update_backup import keep_nothing
from ordersync_gui.storage.verified import verified

pytestmark = pytest.mark.sqlite_only("copies of the file")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with sixty orders."""
    found = tmp_path / "orders.sqlite3"
    filled(found)
    return found


def left_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_a_backup_is_one_whole_private_file_that_says_when_and_why(path: Path) -> None:
    made = back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    assert left_in(folder_of(path)) == ["orders-20261122-120000-by-hand.sqlite3"]
    assert made.path.parent == folder_of(path)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert made.contents is not None
    assert (made.contents.orders, made.contents.shipments, made.contents.notices) == (60, 20, 20)
    assert rows(made.path, "SELECT * FROM orders") == rows(path, "SELECT * FROM orders")
    assert backups.backups(path) == (made,)


def test_what_is_written_while_it_is_made_disturbs_neither_side(path: Path) -> None:
    with closing(Database(path)) as db:
        shop = StockedStore.opened(db, "Other")
        written = 0

        def write(_done: int, _of: int) -> None:
            nonlocal written
            written += 1
            shop.save(order(f"W{written}"))

        made = back_up(path, reason=BackupReason.BY_HAND, now=NOW, progress=write)
    assert written
    assert made.contents is not None
    assert made.contents.orders == 60
    assert rows(path, "SELECT count(*) FROM orders") == [(60 + written,)]


def test_several_in_one_second_keep_their_own_files(path: Path) -> None:
    names = {back_up(path, reason=BackupReason.BY_HAND, now=NOW).path for _ in range(3)}
    assert len(names) == 3


def test_a_stopped_one_leaves_nothing(path: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        back_up(path, reason=BackupReason.BY_HAND, now=NOW, progress=stop)
    assert left_in(folder_of(path)) == []


def test_without_room_nothing_is_begun_and_the_error_says_how_much_is_missing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 2_000_000}))
    with pytest.raises(NoRoom, match=r"\d+ MB are missing") as caught:
        back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    assert str(folder_of(path)) in str(caught.value)
    assert not folder_of(path).exists()


@contextmanager
def small_files(most: int) -> Iterator[None]:
    """Inside, the system lets no file of this process become larger, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_becomes_full_in_the_middle_is_a_message_and_leaves_nothing(path: Path) -> None:
    with small_files(200_000), pytest.raises(NoRoom, match="full"):
        back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    assert left_in(folder_of(path)) == []


def test_a_damaged_database_makes_no_backup(path: Path) -> None:
    noise(path, seed=1, pages=30)
    with pytest.raises(Damaged):
        back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    assert left_in(folder_of(path)) == []


def test_another_place_is_taken_but_no_file_is_replaced(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "stick" / "mine.sqlite3"
    made = back_up(path, reason=BackupReason.BY_HAND, now=NOW, file=file)
    assert made.path == file
    with pytest.raises(UsageError, match="exists"):
        back_up(path, reason=BackupReason.BY_HAND, now=NOW, file=file)


def test_only_the_oldest_automatic_ones_are_removed(path: Path) -> None:
    by_hand = [back_up(path, reason=BackupReason.BY_HAND, now=NOW - timedelta(days=9 + n)).path for n in range(4)]
    automatic = [
        back_up(path, reason=reason, now=NOW + timedelta(days=n)).path
        for n, reason in enumerate((BackupReason.BEFORE_UPDATE, BackupReason.BEFORE_RESTORE) * 3)
    ]
    prune(path, spare=[automatic[0]])
    assert {one.path for one in backups.backups(path)} == {*by_hand, automatic[0], *automatic[3:]}


def test_the_newest_that_can_be_used_is_found(path: Path) -> None:
    with pytest.raises(NotFound):
        newest(path)
    good = back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    bad = back_up(path, reason=BackupReason.BY_HAND, now=NOW + timedelta(days=1))
    bad.path.write_bytes(b"")
    assert newest(path) == good
    assert [one.damaged for one in backups.backups(path)] == [True, False]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        pytest.param("PRAGMA user_version = 99", "newer version", id="newer"),
        pytest.param("PRAGMA application_id = 7", "isn't an order database", id="foreign"),
        pytest.param("DROP TABLE notice", "damaged", id="table-missing"),
    ],
)
def test_what_is_no_backup_of_ours_is_told_apart(path: Path, change: str, error: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change)
    with pytest.raises(StorageError, match=error):
        verified(path)


def old(path: Path) -> None:
    """Make it a database of version 1."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in migrations.STEPS[0]:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")


def test_before_an_update_a_backup_is_made_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "orders.sqlite3"
    old(path)
    Database(path).close()
    (made,) = backups.backups(path)
    assert made.reason is BackupReason.BEFORE_UPDATE
    assert made.contents is not None
    assert made.contents.version == 1
    Database(path).close()
    assert backups.backups(path) == (made,), "one that is up to date needs none"


def test_without_room_for_it_nothing_is_updated_unless_somebody_wants_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "orders.sqlite3"
    old(path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 0}))
    with pytest.raises(NoRoom, match="--no-backup"):
        Database(path)
    assert rows(path, "PRAGMA user_version") == [(1,)]
    Database(path, before_update=keep_nothing).close()
    assert rows(path, "PRAGMA user_version") == [(migrations.VERSION,)]


def test_the_update_begins_only_when_its_backup_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "orders.sqlite3"
    old(path)

    def broken(*_: object, **__: object) -> None:
        raise Damaged(say("The copy isn't whole."))

    monkeypatch.setattr(update_backup, "back_up", broken)
    with pytest.raises(Damaged):
        Database(path)
    assert rows(path, "PRAGMA user_version") == [(1,)]


def test_what_a_killed_backup_left_goes_and_one_that_is_being_written_stays(path: Path) -> None:
    made = back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    killed, written = (made.path.with_name(f"{name}.sqlite3.part") for name in ("killed", "written"))
    journal = killed.with_name(f"{killed.name}-journal")
    for each in (killed, journal, written):
        each.write_bytes(b"a buyer's name")
    os.utime(killed, (1, 1))
    prune(path)
    assert not killed.exists()
    assert not journal.exists()
    assert written.exists()
