"""A wrong call exits with 2 and says what would be right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running_commands import Commands

from ordersync_gui.cli import main
from ordersync_gui.practice import PracticeShop


@pytest.mark.parametrize(
    "words",
    [
        ("import", "--store", "Nobody"),
        ("orders", "--store", "Nobody"),
        ("map", "Nobody"),
        *((command, "Nobody") for command in ("reconfigure", "disconnect", "delete", "settings", "statuses")),
        ("export", "orders.csv", "--store", "Nobody"),
        ("order", "4711"),
        ("ship", "4711", "--carrier", "UPS", "--tracking", "1"),
        ("connect", "no_such_channel", "--name", "X", "--secrets-stdin"),
    ],
)
def test_what_does_not_exist_is_named(commands: Commands, words: tuple[str, ...]) -> None:
    answer = commands.run(*words, stdin="{}", code=2)
    assert answer["error"]["message"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("frobnicate",),
        ("orders", "--status", "sleeping"),
        ("orders", "--limit", "-1"),
        ("import", "--since", "yesterday"),
        ("ship", "1", "--carrier", "UPS"),
    ],
)
def test_what_is_no_command_is_explained_by_the_parser(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--data-dir", str(tmp_path), "--json", *words])
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_process_of_its_own_ends_with_2_and_the_usage_too(commands: Commands) -> None:
    process = commands.start("--json", "stores", "--wrong")
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert "usage:" in err


def test_a_wrong_form_value_names_its_field(commands: Commands) -> None:
    answer = commands.run(
        *("connect", "custom_store", "--name", "X", "--set", "url=shop", "--set", "username=a", "--secrets-stdin"),
        stdin=json.dumps({"password": "x"}),
        code=2,
    )
    assert "https://" in answer["error"]["message"]


def test_a_name_that_is_taken_is_refused(commands: Commands, shop: PracticeShop) -> None:
    commands.connect(shop)
    assert commands.connect(shop, name="PRACTICE", code=2)["error"]["kind"] == "usage"
    assert len(commands.run("stores")) == 1


@pytest.mark.parametrize("words", ["paid", "paid=sleeping", "shipped"])
def test_a_mapping_that_is_none_is_refused(commands: Commands, shop: PracticeShop, words: str) -> None:
    commands.connect(shop)
    assert commands.run("map", "Practice", words, code=2)["error"]["kind"] == "usage"


def test_the_options_may_stand_before_or_behind_the_command(commands: Commands) -> None:
    process = commands.start("stores", "--json")
    out, _err = process.communicate(timeout=60)
    assert json.loads(out) == []


def test_no_usable_keyring_connects_nothing(
    commands: Commands, shop: PracticeShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    commands.own_processes = True
    assert commands.connect(shop, code=1)["error"]["kind"] == "no_keyring"
    assert commands.run("stores") == []


@pytest.mark.parametrize("command", ["order", "hold", "seen", "release"])
def test_bytes_that_are_no_text_name_no_order_and_break_nothing(commands: Commands, command: str) -> None:
    assert commands.run(command, "10\udcff01", code=None)["error"]["kind"] == "not_found"
    assert commands.run("orders", "--search", "sku:\udcff") == []


def test_a_practice_shop_is_served_by_a_command_until_it_is_stopped(commands: Commands) -> None:
    server = commands.start("practice", "--orders", "12", "--seed", "3", "--misbehave", "bom")
    assert server.stdout is not None
    said = json.loads(server.stdout.readline())
    assert set(said) == {"channel", "url", "login"}
    words = [word for key, value in said["login"]["set"].items() for word in ("--set", f"{key}={value}")]
    commands.run(
        *("connect", said["channel"], "--name", "P", *words, "--secrets-stdin"),
        stdin=json.dumps(said["login"]["secrets"]),
    )
    assert commands.run("import")["P"]["new"] == 12
    server.terminate()
    server.communicate(timeout=10)
    assert server.returncode == 0
