"""Backups, restoring and saving as a script does them; however often, the shop is told once."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from kept_desk import noise
from running_commands import Commands

from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import migrations
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.leases import take_lease


def shipped(commands: Commands) -> str:
    """Ship an order, at once; its notice waits for `notify`."""
    commands.run("settings", "Practice", "--set", "tell_when=at_once")
    number: str = commands.run("orders", "--status", "awaiting_shipment")[0]["number"]
    commands.run("ship", number, "--carrier", "DHL", "--tracking", "JD0146")
    return number


def states(commands: Commands) -> list[Any]:
    return [notice["state"] for notice in commands.run("notices")]


def test_a_notice_that_was_sent_after_the_backup_is_not_sent_again(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("import")
    number = shipped(commands)
    commands.run("backup")
    commands.run("notify")
    assert shop.effects(number) == 1
    would = commands.run("restore", "latest", code=2)
    assert not would["done"]
    assert would["would_lose"]["told"] == 1
    assert states(commands) == ["sent"], "it was only told what would happen"
    done = commands.run("restore", "latest", "--yes", code=1)
    assert (done["unconfirmed"], done["set_aside"]) == (1, None)
    assert states(commands) == ["unconfirmed"]
    for _ in range(3):
        commands.run("notify", code=None)
    commands.run("import")
    commands.run("notify", code=None)
    assert shop.effects(number) == 1
    assert states(commands) == ["confirmed"], "the import shows the order as shipped"
    assert {one["reason"] for one in commands.run("backups")} == {"before-restore", "by-hand"}


def test_what_came_since_comes_again_with_the_next_import(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("backup")
    commands.run("import")
    assert len(commands.run("orders")) == 60
    commands.run("restore", "latest", "--yes")
    assert commands.run("orders") == []
    commands.run("import")
    assert len(commands.run("orders")) == 60


def test_while_a_store_is_imported_nothing_is_restored(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    commands.run("backup")
    now = datetime.now(UTC)
    with closing(Database(commands.data_dir / "orders.sqlite3")) as db:
        later = now + timedelta(minutes=10)
        assert take_lease(db, key="import:1", owner="else", expires=later, is_gone=lambda _owner: False, now=now)
    refused = commands.run("restore", "latest", "--yes", code=1)
    assert refused["error"]["kind"] == "busy"


def test_a_damaged_database_is_said_to_be_so_and_saved_or_restored(commands: Commands, shop: PracticeShop) -> None:
    database = commands.data_dir / "orders.sqlite3"
    commands.connect(shop)
    commands.run("import")
    assert commands.run("salvage") == {"damaged": False}
    commands.run("backup")
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = database.read_bytes()
    noise(database, seed=4, pages=8, first=90)
    assert commands.run("salvage", code=2)["damaged"]
    saved = commands.run("salvage", "--yes", code=1)
    assert {one["table"] for one in saved["tables"]} >= {"orders", "shipment", "notice"}
    assert Path(saved["set_aside"]).exists()
    assert commands.run("stores")
    database.write_bytes(bytes(4096) + whole[4096:])
    assert commands.run("stores", code=1)["error"]["kind"] == "damaged"
    assert commands.run("restore", "latest", code=2)["would_lose"] is None
    assert commands.run("restore", "latest", "--yes")["set_aside"]
    assert len(commands.run("orders")) == 60


def test_an_update_says_that_it_backs_up_and_goes_without_only_when_told(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = commands.data_dir / "orders.sqlite3"
    commands.run("stores")
    database.unlink()
    for side in ("-wal", "-shm"):
        database.with_name(database.name + side).unlink(missing_ok=True)
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for statement in migrations.STEPS[0]:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 0}))
        assert commands.run("stores", code=1)["error"]["kind"] == "no_room"
    commands.run("stores")
    assert "Backing up..." in commands.printed[-1]
    assert [one["reason"] for one in commands.run("backups")] == ["before-update"]


def test_people_read_tables_and_sentences(commands: Commands) -> None:
    assert "no backup yet" in commands.text("backups")
    assert "0 orders" in commands.text("backup")
    assert "made by hand" in commands.text("backups")
    name = commands.run("backups")[0]["file"].rsplit("/", 1)[-1]
    assert "Add --yes" in commands.text("restore", name, code=2)
    assert "is restored" in commands.text("restore", name, "--yes")
    assert "is whole" in commands.text("salvage")
    assert commands.run("restore", "nothing.sqlite3", code=2)["error"]["kind"] == "not_found"
