"""What a person is told when the database fails in the midst of a write."""

from __future__ import annotations

import resource
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from fresh_database import fresh
from kept_desk import checkpointed

from ordersync_gui.domain.errors import Damaged, StorageError
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Leases
from ordersync_gui.storage.plain_errors import plain_errors

pytestmark = pytest.mark.sqlite_only("SQLite's failures")


def test_a_write_for_which_there_is_no_room_says_that_the_disk_may_be_full(tmp_path: Path) -> None:
    path = fresh(tmp_path / "orders.sqlite3")
    with closing(Database(path)) as db:
        checkpointed(path)
        usual = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, usual[1]))  # bytes: no page of the log fits
        try:
            with (
                pytest.raises(StorageError, match="can't be written: the disk is full") as caught,
                db.transaction(),
            ):
                db.run(Leases.insert(key="k", owner="o", expires=1))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, usual)
        assert "space" in str(caught.value)
        db.run(Leases.insert(key="k", owner="o", expires=1))


@pytest.mark.parametrize("code", [sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_CANTOPEN])
def test_another_failure_is_not_called_a_full_disk(tmp_path: Path, code: int) -> None:
    failure = sqlite3.OperationalError("disk I/O error")
    failure.sqlite_errorcode = code
    with pytest.raises(StorageError, match="can't be opened, read or written"), plain_errors(tmp_path):
        raise failure


def test_a_schema_of_which_only_bytes_are_left_is_damage(tmp_path: Path) -> None:
    path = fresh(tmp_path / "orders.sqlite3")
    content = path.read_bytes()
    path.write_bytes(content.replace(b"CREATE TABLE orders", b"CREATE T\xe2BL\xe2 orders", 1))
    with pytest.raises(Damaged, match="damaged"), closing(Database(path)):
        pass


def test_another_text_that_is_no_utf_8_is_no_damage(tmp_path: Path) -> None:
    with pytest.raises(UnicodeDecodeError), plain_errors(tmp_path):
        b"\xe2".decode()
