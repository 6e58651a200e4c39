"""docs/database.md is what the database is: its views and tables are listed whole, every query in it runs."""

from __future__ import annotations

import re
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from stocked_store import StockedStore, draft, order

from ordersync_gui.storage import outbox
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.migrations import VERSION
from scripts.database_docs import PAGE, rendered

TEXT = PAGE.read_text("utf-8")
QUERIES = {
    told.rstrip(":"): query
    for told, query in re.findall(r"^([A-Z][^\n]+:)\n\n```sql\n(.*?)```", TEXT, re.DOTALL | re.MULTILINE)
}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's database with something for every query, closed."""
    path = tmp_path_factory.mktemp("desk") / "orders.sqlite3"
    now = datetime.now(UTC)
    old = order("1001", ordered_at=now - timedelta(days=5), modified_at=now)
    with closing(Database(path)) as db:
        shop = StockedStore.opened(db)
        shop.save(old, replace(old, number="1002", remote_id="R1002"), at=now)
        shop.ship(draft("T1", cost=499), number="1002")
        with db.transaction():
            db.connection().execute("INSERT INTO tag (name, name_folded) VALUES ('Fragile', 'fragile')")
            db.connection().execute("INSERT INTO order_tag SELECT id, 1 FROM orders WHERE number = '1001'")
            db.connection().execute(
                "UPDATE import_run SET error_kind = 'offline', error = 'No network.', started_at = ?",
                (int(now.timestamp() * 1000),),
            )
        assert outbox.due(db, store_id=None, now=now + timedelta(days=1))
    return path


@pytest.fixture
def reader(file: Path) -> Iterator[sqlite3.Connection]:
    """The file as the page says that it is to be opened."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        yield connection


def test_views_and_tables_are_listed_as_they_are() -> None:
    assert rendered(TEXT) == TEXT, "run: make docs"


def test_every_example_is_found_here() -> None:
    assert len(QUERIES) == TEXT.count("```sql")
    assert len(QUERIES) > 8


@pytest.mark.parametrize("told", QUERIES)
def test_every_example_runs_and_finds_something(reader: sqlite3.Connection, told: str) -> None:
    found = reader.execute(QUERIES[told])
    rows = found.fetchall()
    assert rows
    assert any(value not in (None, "") for value in rows[0])


def test_the_first_example_for_sqlite_s_own_program_opens_the_file(file: Path) -> None:
    (command,) = re.findall(r"```sh\n(.*?)\n```", TEXT)
    words = command.replace("file:orders.sqlite3", f"file:{file}").replace("'", "").split()
    try:
        done = subprocess.run(
            [*words, "SELECT count(*) FROM v1_orders"], capture_output=True, text=True, timeout=30, check=False
        )
    except FileNotFoundError:
        pytest.skip("SQLite's program isn't installed here")
    assert (done.stdout.strip(), done.stderr) == ("2", "")


def test_whoever_opens_it_for_reading_cannot_write(reader: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM orders")


def test_the_page_names_this_version_of_the_schema() -> None:
    assert f"Version {VERSION} of the schema" in TEXT
