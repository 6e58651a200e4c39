"""A database of version 7 is brought to this version: everything is kept, and no old parcel is mailed about."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from stocked_store import NOW, StockedStore, draft, order

from ordersync_gui.domain.branding import Branding
from ordersync_gui.domain.goods_handling import GoodsHandling
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import migrations, queries, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.logos import logo_of
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.storage.queries.templates import template_of
from ordersync_gui.storage.sqlite_copy import copy_out

pytestmark = pytest.mark.sqlite_only("a file of an earlier version")

_NEW_TABLES = ("mail_step", "mail", "mail_suppression", "logo", "template", "claim")
_OTHERS = ("sqlite_", "order_text")  # SQLite's own
_MAILS = MailSettings(send=True, host="smtp.shop.test", sender_address="desk@shop.test")


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in names if name not in _NEW_TABLES and not name.startswith(_OTHERS)]
        return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for name in kept}  # noqa: S608 - names of the schema


@pytest.fixture
def old(tmp_path: Path, db: Database, shop: StockedStore) -> Path:
    """A file as version 7 left it, with an order that was shipped."""
    shop.save(order(), order("1002"))
    shop.ship(draft("T1"))
    path = tmp_path / "old.sqlite3"
    copy_out(db.path, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for table in _NEW_TABLES:
            raw.execute(f"DROP TABLE {table}")
        raw.execute("ALTER TABLE store DROP COLUMN marks_owed")
        raw.execute('UPDATE store SET preferences = \'{"colour": "#2a7f62", "left_out_sources": ["FBA"]}\'')
        raw.execute("PRAGMA user_version = 7")
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
    after = _rows(old)
    assert backed_up == [old]
    assert [row[: len(before["store"][0])] for row in after.pop("store")] == before.pop("store")
    assert after == before


def test_the_tables_are_those_of_a_new_database(migrated: Database, db: Database) -> None:
    def columns(of: Database) -> dict[str, object]:
        return {name: of.connection().execute(f"PRAGMA table_info({name})").fetchall() for name in _NEW_TABLES}

    assert columns(migrated) == columns(db)


def test_nothing_is_mailed_and_papers_are_the_built_in_ones(migrated: Database) -> None:
    (store,) = queries.stores(migrated)
    assert store.preferences == StorePreferences(colour="#2a7f62", left_out_sources=("FBA",))
    assert store.preferences.goods == GoodsHandling(pictures=True)
    assert (store.preferences.branding, store.preferences.mails.send) == (Branding(), False)
    assert mails(migrated) == ()
    assert template_of(migrated, store.id, "packing_slip") is None
    assert logo_of(migrated, store.id) is None
    assert stores.stores_owing_marks(migrated) == ()


def test_switching_mails_on_mails_nothing_about_parcels_of_before(migrated: Database) -> None:
    shop = StockedStore(migrated, 1, 1)
    shop.change(preferences=StorePreferences(mails=_MAILS))
    assert mails(migrated) == ()
    shop.ship(draft("T2"), number="1002", now=NOW)
    assert [mail.order_number for mail in mails(migrated)] == ["1002"]
