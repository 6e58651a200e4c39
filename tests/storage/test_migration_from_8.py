"""A database of version 8 is brought to this version: everything is kept, and nobody packs anything."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from stocked_store import StockedStore, draft, order

from ordersync_gui.storage import migrations
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.sqlite_copy import copy_out

pytestmark = pytest.mark.sqlite_only("a file of an earlier version")

_NEW_TABLES = ("claim",)
_OTHERS = ("sqlite_", "order_text")  # SQLite's own


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in names if name not in _NEW_TABLES and not name.startswith(_OTHERS)]
        return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in kept}  # noqa: S608 - names of the schema


@pytest.fixture
def old(tmp_path: Path, db: Database, shop: StockedStore) -> Path:
    """A file as version 8 left it, with an order that was shipped."""
    shop.save(order(), order("1002"))
    shop.ship(draft("T1"))
    path = tmp_path / "old.sqlite3"
    copy_out(db.path, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for table in _NEW_TABLES:
            raw.execute(f"DROP TABLE {table}")
        raw.execute("PRAGMA user_version = 8")
    return path


@pytest.fixture
def migrated(old: Path) -> Iterator[Database]:
    """It, opened by this version."""
    with closing(Database(old)) as db:
        yield db


def test_every_row_is_kept_as_it_was(old: Path) -> None:
    before = _rows(old)
    backed_up: list[Path] = []
    with closing(Database(old, before_update=backed_up.append)) as db:
        assert db.connection().execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
        assert db.connection().execute("PRAGMA foreign_key_check").fetchall() == []
    assert backed_up == [old]
    assert _rows(old) == before


def test_the_tables_are_those_of_a_new_database(migrated: Database, db: Database) -> None:
    def columns(of: Database) -> dict[str, object]:
        return {name: of.connection().execute(f"PRAGMA table_info({name})").fetchall() for name in _NEW_TABLES}

    assert columns(migrated) == columns(db)


def test_orders_can_be_packed_in_it(migrated: Database) -> None:
    shop = StockedStore(migrated, 1, 1)
    assert shop.ship(draft("T2"), number="1002").created
