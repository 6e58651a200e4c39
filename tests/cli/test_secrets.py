"""A secret that a person types is found nowhere but in the keyring."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

WAYS = ("basic", "auth_key", "ss_query", "ss_header", "access_token")


def shapes(secret: str, username: str) -> Iterator[str]:
    """The forms in which a secret travels."""
    yield from (secret, quote(secret), quote(secret, safe=""), quote_plus(secret))
    for text in (secret, f"{username}:{secret}"):
        encoded = base64.b64encode(text.encode()).decode()
        yield from (encoded, encoded.rstrip("="), quote(encoded, safe=""))


def everything_written(folder: Path) -> str:
    return "".join(path.read_bytes().decode("latin-1") for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("way", WAYS)
def test_the_secret_is_in_no_file_output_log_or_argument(commands: Commands, shop: PracticeShop, way: str) -> None:
    # Processes of their own show their arguments, which are the same whatever the way to sign in is.
    commands.own_processes = way == WAYS[0]
    login = ("--set", f"url={shop.url}", "--set", f"auth={way}", "--set", f"username={shop.username}")
    secret = json.dumps({"password": shop.password})
    connect = ("connect", "custom_store", "--name", "Practice", *login, "--secrets-stdin")
    commands.run(*connect, stdin=secret)
    wrong = json.dumps({"password": shop.password + "-but-wrong"})
    commands.run(*connect[:3], "Wrong", *connect[4:], stdin=wrong, code=3)
    commands.run("import")
    number = commands.run("orders", "--status", "awaiting_shipment", "--limit", "1")[0]["number"]
    commands.run("ship", number, "--carrier", "UPS", "--tracking", "1Z999AA10123456784")
    commands.run("notify")
    shop.misbehave = {"500"}
    commands.run("import", code=3)
    for command in ("stores", "orders", "notices", "channels"):
        commands.run(command)
    commands.run("order", number)
    haystack = everything_written(commands.data_dir) + "".join(commands.printed) + "".join(commands.arguments)
    found = [shape for shape in shapes(shop.password, shop.username) if shape in haystack]
    assert found == []


def test_a_new_secret_is_in_no_file_output_log_or_argument_either(
    commands: Commands, shop: PracticeShop, tmp_path: Path
) -> None:
    commands.own_processes = True
    commands.connect(shop)
    wrong = shop.password + "-but-wrong"
    commands.run("reconfigure", "Practice", "--secrets-stdin", stdin=json.dumps({"password": wrong}), code=3)
    commands.run("reconfigure", "Practice", "--secrets-stdin", stdin=json.dumps({"password": shop.password}))
    commands.own_processes = False  # no other command is given a secret
    commands.run("import")
    commands.run("export", str(tmp_path / "desk" / "orders.json"))
    for command in ("reconfigure", "settings", "disconnect", "delete"):
        commands.run(command, "Practice", code=None)
    commands.run("disconnect", "Practice", "--yes")
    haystack = everything_written(commands.data_dir) + "".join(commands.printed) + "".join(commands.arguments)
    found = [
        shape for secret in (shop.password, wrong) for shape in shapes(secret, shop.username) if shape in haystack
    ]
    assert found == []


def test_a_secret_in_the_address_is_refused(commands: Commands, shop: PracticeShop) -> None:
    refused = commands.run(
        *("connect", "custom_store", "--name", "X", "--set", f"url={shop.url}?consumer_secret=abc"),
        *("--set", "username=a", "--secrets-stdin"),
        stdin=json.dumps({"password": "x"}),
        code=2,
    )
    assert "abc" not in refused["error"]["message"]


def test_a_secret_on_the_command_line_is_refused(commands: Commands, shop: PracticeShop) -> None:
    refused = commands.run(
        *("connect", "custom_store", "--name", "X", "--set", f"url={shop.url}"),
        *("--set", "username=a", "--set", "password=oops"),
        code=2,
    )
    assert "--secrets-stdin" in refused["error"]["message"]


@pytest.mark.parametrize(
    "stdin", ["", "canary-not-json", '["canary"]', '{"password": 1}', '{"passwort": "canary"}']
)
def test_unusable_secrets_are_refused_without_being_quoted(
    commands: Commands, shop: PracticeShop, stdin: str
) -> None:
    commands.run(
        *("connect", "custom_store", "--name", "X", "--set", f"url={shop.url}", "--set", "username=a"),
        "--secrets-stdin",
        stdin=stdin,
        code=2,
    )
    assert "canary" not in "".join(commands.printed)
