"""A database of version 4 is brought to this version: maps, words, and how much of each order was shipped here."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from mapped import map_words
from stocked_store import NOW, StockedStore, draft, line, order

from ordersync_gui.channels.abilities import Provider
from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel_fields import default_fields
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import migrations, queries, stores
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.map_tables import ChannelWords
from ordersync_gui.storage.shipped_here import ShippedHere
from ordersync_gui.storage.tables import Orders, Stores

pytestmark = pytest.mark.sqlite_only("a file of an earlier version")

_OLD = 4
_SKIPPED = ("sqlite_", "order_text", "order_count")  # SQLite or triggers fill these
# By order number: what was in the parcels, whether they were taken back, and the shop's word afterwards.
_WHOLE, _PART, _BACK, _NOTHING = "whole", "part", "back", "nothing"
_SAID = ("paid", "wait", "gone", "void", "odd")
_CASES = [(each, word) for each in (_WHOLE, _PART, _BACK, _NOTHING) for word in _SAID]
_DECIMAL = [(f"{each}-decimal", word) for each, word in _CASES if word in ("paid", "void")]
_EXPECTED = {
    _WHOLE: ShippedHere.ALL,
    _PART: ShippedHere.PART,
    _BACK: ShippedHere.TAKEN_BACK,
    _NOTHING: ShippedHere.NOTHING,
}


def _stocked(shop: StockedStore) -> dict[str, str]:
    """Orders of all cases; returns what was shipped of each, by number."""
    cases = {f"{number}": case for number, case in enumerate(_CASES + _DECIMAL)}
    found = [
        order(number, lines=(line("L1", "1.50" if "decimal" in what else "3"),), shipping_method="Express")
        for number, (what, _) in cases.items()
    ]
    shop.save(*found)
    for number, (what, _) in cases.items():
        if not what.startswith(_NOTHING):
            part = {shop.details(number).lines[0].id: "0.5" if "decimal" in what else "1"}
            shop.ship(draft(f"T{number}", part if what.startswith(_PART) else None), number=number)
        if what.startswith(_BACK):
            shop.void(shop.parcel(number).id)
    shop.save(
        *(replace(each, source_status=cases[each.number][1]) for each in found), at=NOW + timedelta(minutes=1)
    )
    return {number: what.removesuffix("-decimal") for number, (what, _) in cases.items()}


def _copy_as_version_4(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        for step in migrations.STEPS[:_OLD]:
            for statement in step:
                raw.execute(statement)
        raw.execute("ATTACH ? AS fresh", (str(source),))
        tables = raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in tables:
            if not name.startswith(_SKIPPED):
                columns = ", ".join(row[1] for row in raw.execute(f"PRAGMA main.table_info({name})"))
                raw.execute(f"INSERT INTO main.{name} ({columns}) SELECT {columns} FROM fresh.{name}")  # noqa: S608 - names of the schema
        raw.execute("DETACH fresh")
        raw.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {_OLD}")


@dataclass(frozen=True, slots=True)
class Files:
    """The same orders in a file of this version and as version 4 left them, and what was shipped of each."""

    new: Path
    old: Path
    store_id: int
    shipped: dict[str, str]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("version-4")
    with closing(Database(folder / "new.sqlite3")) as db:
        shop = StockedStore.opened(db)
        for provider in PROVIDERS:
            stores.add_store(
                db,
                name=provider.spec.key,
                uid=provider.spec.key,
                channel=provider.spec.key,
                settings={},
                status_map={},
                now=NOW,
            )
        shipped = _stocked(shop)
    _copy_as_version_4(folder / "new.sqlite3", folder / "old.sqlite3")
    return Files(folder / "new.sqlite3", folder / "old.sqlite3", shop.store_id, shipped)


def _opened(file: Path, folder: Path) -> Database:
    return Database(Path(shutil.copy(file, folder / file.name)))


@pytest.fixture
def migrated(files: Files, tmp_path: Path) -> Iterator[Database]:
    """The file of version 4, opened by this version."""
    with closing(_opened(files.old, tmp_path)) as db:
        yield db


def test_how_much_was_shipped_is_known_or_left_open(migrated: Database, files: Files) -> None:
    shipped = files.shipped
    rows = migrated.tuples(Orders.select(Orders.number, Orders.shipped_here, Orders.mapped))

    for number, found, mapped in rows:
        settled = mapped in (OrderStatus.SHIPPED, OrderStatus.CANCELLED)
        decimal = int(number) >= len(_CASES)
        if decimal and settled and shipped[number] in (_WHOLE, _PART):
            assert found is None, "decimal quantities aren't reckoned with in SQL"
        else:
            assert found == _EXPECTED[shipped[number]], number
    assert {found for _, found, _ in rows} == {None, 0, 1, 2, 3}


def test_deriving_changes_only_what_was_left_open(migrated: Database) -> None:
    unknown = set(migrated.column(Orders.select(Orders.id).where(Orders.shipped_here.is_null())))

    assert derive(migrated, migrated.column(Orders.select(Orders.id))).changed == unknown
    assert not migrated.column(Orders.select(Orders.id).where(Orders.shipped_here.is_null()))


def test_a_change_of_the_map_comes_out_as_in_a_database_of_this_version(
    migrated: Database, files: Files, tmp_path: Path
) -> None:
    with closing(_opened(files.new, tmp_path)) as new:
        for word in ("gone", "void", "odd", "paid"):
            assert _changed(migrated, files.store_id, word) == _changed(new, files.store_id, word)


def _changed(db: Database, store_id: int, word: str) -> list[tuple[object, ...]]:
    """What orders are after this word means something else, which deriving them anew doesn't change."""
    map_words(db, store_id=store_id, words={word: OrderStatus.ON_HOLD}, now=NOW)
    columns = (Orders.number, Orders.mapped, Orders.status, Orders.attention)
    found = db.tuples(Orders.select(*columns).order_by(Orders.id))
    derive(db, db.column(Orders.select(Orders.id)))
    assert db.tuples(Orders.select(*columns).order_by(Orders.id)) == found
    return found


def test_every_word_and_method_is_known_with_its_count(migrated: Database, files: Files) -> None:
    rows = ChannelWords.select(ChannelWords.kind, ChannelWords.word, ChannelWords.orders)
    own = migrated.tuples(rows.where(ChannelWords.store == files.store_id))
    found = {(kind, word): orders for kind, word, orders in own}

    words = Counter(word for _, word in _CASES + _DECIMAL)
    expected = {("status", word): orders for word, orders in words.items()}
    assert found == expected | {("shipping_method", "Express"): words.total()}


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.spec.key)
def test_custom_fields_are_those_that_the_channel_declares(migrated: Database, provider: Provider) -> None:
    spec = provider.spec
    (store_id,) = migrated.column(Stores.select(Stores.id).where(Stores.uid == spec.key))

    assert queries.store_maps(migrated, store_id).fields == default_fields(spec)
