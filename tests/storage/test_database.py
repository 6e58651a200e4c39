from __future__ import annotations

import multiprocessing
import os
import sqlite3
import threading
from contextlib import closing, nullcontext, suppress
from pathlib import Path
from typing import Any

import pytest
from fresh_database import fresh

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage import migrations, queries
from ordersync_gui.storage.all_tables import TABLES
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Leases
from ordersync_gui.storage.sqlite_connections import LOG_LIMIT
from ordersync_gui.storage.tables import Stores

pytestmark = pytest.mark.sqlite_only("opening the file")


def _open_when_told(path: Path, ready: multiprocessing.synchronize.Barrier) -> None:
    ready.wait(30)
    Database(path).close()


def test_models_and_tables_have_the_same_columns(db: Database) -> None:
    names = [name for (name,) in db.connection().execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    # SQLite's own tables of the full-text index; `facet` is generated, and only statements for SQLite name it.
    tables = {name for name in names if not name.startswith("order_text")}

    assert len(tables) < len(names)
    assert tables == {model._meta.table_name for model in TABLES}
    for model in TABLES:
        info = db.connection().execute(f"PRAGMA table_info({model._meta.table_name})").fetchall()
        nullable = {row[1] for row in info if not row[3] and not row[5]}
        assert {field.column_name for field in model._meta.sorted_fields} == {row[1] for row in info}
        assert {field.column_name for field in model._meta.sorted_fields if field.null} == nullable


def test_settings_of_a_connection(db: Database) -> None:
    pragmas = ("journal_mode", "foreign_keys", "synchronous", "busy_timeout", "journal_size_limit")

    found = [db.connection().execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]

    assert found == ["wal", 1, 1, 30_000, LOG_LIMIT]


def test_the_log_of_writes_gives_back_what_a_very_large_one_took(db: Database) -> None:
    log = db.path.with_name(f"{db.path.name}-wal")
    with db.transaction():
        rows = ((f"{place}", "x" * 4000) for place in range(6000))
        db.connection().executemany("INSERT INTO desk_setting VALUES (?, ?)", rows)
    assert log.stat().st_size > LOG_LIMIT
    for place in range(2):
        db.run(Leases.insert(key=f"{place}", owner="o", expires=1))
    assert log.stat().st_size <= LOG_LIMIT


def test_the_folder_is_made_and_a_second_opening_keeps_the_data(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "orders.sqlite3"
    first = Database(path)
    first.run(Leases.insert(key="k", owner="o", expires=1))
    first.close()

    second = Database(path)

    assert second.tuples(Leases.select()) == [("k", "o", 1)]
    second.close()


def test_processes_that_open_one_fresh_file_at_once_all_succeed(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    ready = context.Barrier(3)
    path = tmp_path / "orders.sqlite3"
    openers = [context.Process(target=_open_when_told, args=(path, ready)) for _ in range(3)]

    for opener in openers:
        opener.start()
    for opener in openers:
        opener.join(60)

    assert [opener.exitcode for opener in openers] == [0, 0, 0]


@pytest.mark.parametrize("content", [b"this is no database" * 400, b"SQLite format 3\0" + b"\xff" * 4080])
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "orders.sqlite3"
    path.write_bytes(content)

    with pytest.raises(StorageError, match="damaged"):
        Database(path)

    assert path.read_bytes() == content


def test_a_newer_schema_is_refused_without_a_write(tmp_path: Path) -> None:
    path = tmp_path / "orders.sqlite3"
    Database(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    raw.close()
    before = path.read_bytes()

    with pytest.raises(StorageError, match="newer version"):
        Database(path)

    assert path.read_bytes() == before


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "orders.sqlite3"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE photo (id INTEGER)")
    raw.commit()
    raw.close()

    with pytest.raises(StorageError, match="another program"):
        Database(path)

    raw = sqlite3.connect(path)
    assert raw.execute("SELECT name FROM sqlite_master").fetchall() == [("photo",)]
    raw.close()


def test_a_folder_that_cannot_be_made_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StorageError, match="can't be made"):
        Database(tmp_path / "file" / "folder" / "orders.sqlite3")


def test_a_path_that_is_a_folder_is_a_plain_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="can't be opened"):
        Database(tmp_path)


def test_an_exception_in_a_transaction_takes_everything_back(db: Database) -> None:
    def failing() -> None:
        with db.transaction():
            db.run(Leases.insert(key="k", owner="o", expires=1))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        failing()

    assert db.tuples(Leases.select()) == []


def test_reads_on_another_thread_neither_wait_for_a_writer_nor_see_its_work(db: Database) -> None:
    seen: list[int] = []

    def read() -> None:
        db.connection().execute("PRAGMA busy_timeout = 0")
        seen.append(len(db.tuples(Leases.select())))

    with db.transaction():
        db.run(Leases.insert(key="k", owner="o", expires=1))
        reader = threading.Thread(target=read)
        reader.start()
        reader.join(10)

    assert seen == [0]
    assert len(db.tuples(Leases.select())) == 1


def test_a_snapshot_sees_one_state(db: Database) -> None:
    with db.snapshot():
        assert db.tuples(Leases.select()) == []
        writer = threading.Thread(target=lambda: db.run(Leases.insert(key="k", owner="o", expires=1)))
        writer.start()
        writer.join(10)
        assert db.tuples(Leases.select()) == []

    assert len(db.tuples(Leases.select())) == 1


def test_a_writer_that_never_finishes_is_told_plainly(db: Database) -> None:
    other = Database(db.path)
    db.connection().execute("PRAGMA busy_timeout = 0")

    def write() -> None:
        with db.transaction():
            pass

    with other.transaction(), pytest.raises(StorageError, match="Another program is writing"):
        write()
    other.close()


def test_close_ends_the_connections_of_all_threads_and_later_use_says_so(tmp_path: Path) -> None:
    database = Database(tmp_path / "orders.sqlite3")
    opened, leave = threading.Event(), threading.Event()
    connections = [database.connection()]

    def use() -> None:
        connections.append(database.connection())
        opened.set()
        leave.wait(10)

    user = threading.Thread(target=use)
    user.start()
    assert opened.wait(10)
    database.close()
    leave.set()
    user.join(10)

    for connection in connections:
        with pytest.raises(sqlite3.ProgrammingError):
            connection.execute("SELECT 1")
    with pytest.raises(StorageError):
        queries.stores(database)


def test_connections_of_ended_threads_are_closed_as_new_ones_open(db: Database) -> None:
    opened: list[sqlite3.Connection] = []
    for _ in range(3):
        worker = threading.Thread(target=lambda: opened.append(db.connection()))
        worker.start()
        worker.join(10)

    for connection in opened[:-1]:
        with pytest.raises(sqlite3.ProgrammingError):
            connection.execute("SELECT 1")
    assert opened[-1].execute("SELECT 1").fetchone() == (1,)
    connections: Any = db.peewee
    assert len(connections._opened) == 2


def test_two_databases_live_in_one_process(tmp_path: Path) -> None:
    one, two = Database(tmp_path / "one.sqlite3"), Database(tmp_path / "two.sqlite3")
    one.run(Leases.insert(key="k", owner="o", expires=1))

    assert (len(one.tuples(Leases.select())), len(two.tuples(Leases.select()))) == (1, 0)
    one.close()
    two.close()


@pytest.mark.parametrize("nested", [False, True], ids=["one", "within another"])
def test_a_disk_that_fills_up_in_the_middle_of_a_write_is_named_and_nothing_is_written(
    db: Database, *, nested: bool
) -> None:
    connection = db.connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 20}")

    with pytest.raises(StorageError, match="is full") as caught:
        _fill(db, nested=nested)

    assert "full" in caught.value.detail
    assert not db.tuples(Leases.select())
    db.run(Leases.insert(key="k", owner="o", expires=1))


def _fill(db: Database, *, nested: bool) -> None:
    with db.transaction():
        for number in range(1000):
            with db.transaction() if nested else nullcontext():
                db.run(Leases.insert(key=f"{number}" + "k" * 3000, owner="o", expires=1))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_cannot_be_written_is_a_plain_error(tmp_path: Path) -> None:
    path = tmp_path / "orders.sqlite3"
    path.touch(mode=0o400)

    with pytest.raises(StorageError, match="can't be opened"):
        Database(path)


def test_a_bug_in_a_statement_is_not_dressed_up_as_a_storage_problem(db: Database) -> None:
    db.run(Stores.insert(**_store()))

    with pytest.raises(Exception, match="UNIQUE") as caught:
        db.run(Stores.insert(**_store()))

    assert not isinstance(caught.value, StorageError)


def _store() -> dict[str, object]:
    return dict.fromkeys(
        ("uid", "name", "name_folded", "channel", "settings", "last_error_kind", "last_error"), "x"
    ) | {"created_at": 1}


def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    with closing(Database(tmp_path / "orders.sqlite3")) as db:
        db.tuples(Stores.select(Stores.id))
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert set(modes.values()) == {0o600}, modes


_ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


@pytest.mark.parametrize("statement", ["SELECT 1", _ENDLESS], ids=["idle", "running"])
def test_closing_ends_what_runs_at_once_and_leaves_no_log_of_writes(tmp_path: Path, statement: str) -> None:
    db = Database(fresh(tmp_path / "orders.sqlite3"))
    db.run(Leases.insert(key="k", owner="o", expires=1))
    begun, closed = threading.Event(), threading.Event()

    def work() -> None:
        connection = db.connection()
        connection.set_progress_handler(begun.set, 10_000)
        with suppress(sqlite3.Error, MemoryError):  # which of them depends on how far the closing is
            connection.execute(statement).fetchall()
        begun.set()
        closed.wait(60)

    worker = threading.Thread(target=work)
    worker.start()
    assert begun.wait(60)
    assert db.path.with_name("orders.sqlite3-wal").exists()
    db.close()
    closed.set()
    worker.join(60)
    assert not worker.is_alive()
    assert [file.name for file in tmp_path.iterdir()] == ["orders.sqlite3"]
