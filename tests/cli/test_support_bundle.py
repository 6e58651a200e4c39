"""The command writes a support bundle, or shows all of it and writes nothing."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop


@pytest.fixture
def busy(commands: Commands, shop: PracticeShop) -> Commands:
    """A desk that imported orders."""
    commands.connect(shop)
    commands.run("import")
    return commands


def test_a_preview_shows_everything_and_writes_nothing(busy: Commands) -> None:
    shown = busy.run("support-bundle", "--preview")
    assert shown["written"] is None
    names = [file["name"] for file in shown["files"]]
    assert {"README.txt", "stores.json", "log.txt", "database.json"} <= set(names)
    text = busy.text("support-bundle", "--preview")
    for file in shown["files"]:
        if file["name"] in {"stores.json", "maps.json", "imports.json"}:
            assert file["text"].rstrip() in text
    assert not list(busy.data_dir.rglob("*.zip"))


def test_the_file_holds_no_password_and_no_buyer(busy: Commands, shop: PracticeShop, tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    told = busy.run("support-bundle", str(file))
    assert told["written"] == str(file)
    with zipfile.ZipFile(file) as archive:
        text = "".join(archive.read(name).decode() for name in archive.namelist())
    assert [word for word in (shop.password, shop.username) if word in text] == []
    orders = busy.run("orders", "--limit", "1000")
    assert orders
    buyers = {order["buyer"]["name"] for order in orders if order["buyer"]["name"]}
    assert buyers
    assert [name for name in buyers if name in text] == []
    assert "127.0.0.1" in text


def test_a_file_that_is_there_is_kept_unless_asked(busy: Commands, tmp_path: Path) -> None:
    file = tmp_path / "bundle.zip"
    file.write_text("mine")
    refused = busy.run("support-bundle", str(file), code=2)
    assert "exists already" in refused["error"]["message"]
    assert file.read_text() == "mine"
    busy.run("support-bundle", str(file), "--force")
    assert zipfile.is_zipfile(file)


@pytest.mark.parametrize("words", [(), ("bundle.txt",)], ids=["no file", "another ending"])
def test_without_a_zip_file_it_says_what_is_missing(commands: Commands, words: tuple[str, ...]) -> None:
    refused = commands.run("support-bundle", *words, code=2)
    assert refused["error"]["kind"] == "usage"
