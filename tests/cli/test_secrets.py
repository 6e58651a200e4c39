"""A secret that a person types is found nowhere but in the keyring."""

from __future__ import annotations

import base64
import json
import socket
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote, quote_plus, unquote_plus
from xml.sax.saxutils import escape

import pytest
from running_commands import Commands
from secured_shop import serving

from ordersync_gui.domain.redaction import MASK
from ordersync_gui.practice import PracticeShop

WAYS = ("basic", "auth_key", "ss_query", "ss_header", "access_token")


def shapes(secret: str, username: str) -> Iterator[str]:
    """The forms in which a secret travels."""
    yield from (secret, quote(secret), quote(secret, safe=""), quote_plus(secret))
    for text in (secret, f"{username}:{secret}"):
        encoded = base64.b64encode(text.encode()).decode()
        yield from (encoded, encoded.rstrip("="), quote(encoded, safe=""))


def everything_written(folder: Path) -> str:
    """The bytes of all files, and what is compressed in databases as it was before."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    plain = [path.read_bytes().decode("latin-1") for path in files]
    packed = [text for path in files if path.suffix == ".sqlite3" for text in compressed_texts(path)]
    assert packed
    return "".join([*plain, *packed])


def compressed_texts(path: Path) -> Iterator[str]:
    with closing(sqlite3.connect(path)) as db:
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 - the names of our own tables
                for value in row:
                    if isinstance(value, bytes) and value.startswith(b"\x78"):
                        with suppress(zlib.error):
                            yield zlib.decompress(value).decode()


class RepeatingShop:
    """Answers with all that it was sent and with the password, in whatever way is wanted next."""

    def __init__(self, secret: str) -> None:
        self.secret = secret
        self.repeat: Callable[[str], bytes] = self.feed

    def __call__(self, peer: socket.socket, request: bytes) -> None:
        """Answer a request."""
        said = f"{request.decode('latin-1')} {unquote_plus(request.decode('latin-1'))} {self.secret}"
        peer.sendall(self.repeat(said))

    def feed(self, said: str, codec: str = "utf-8") -> bytes:
        notes = f"<CustomerNotes>{escape(said)}</CustomerNotes>"
        order = f"<Order><OrderNumber>1</OrderNumber><OrderDate>11/20/2026 10:00</OrderDate>{notes}</Order>"
        return self._answer("200 OK", f'<Orders pages="1">{order}<Order>{notes}</Order></Orders>', codec)

    def wide_feed(self, said: str) -> bytes:
        return self.feed(said, "utf-16-le")

    def wide_page(self, said: str) -> bytes:
        return self._answer("403 No", f"<html><title>{escape(said)}</title></html>", "utf-16-be")

    def refusal(self, said: str) -> bytes:
        return self._answer("500 Oh", json.dumps({"error": said}))

    def proxys(self, said: str) -> bytes:
        return self._answer(f"503 {said.rsplit(maxsplit=1)[-1]}", said)

    def no_http(self, said: str) -> bytes:
        return f"HTTP/1.1 {said}\r\n\r\n".encode()

    def _answer(self, status: str, body: str, codec: str = "utf-8") -> bytes:
        data = body.encode(codec)
        said = f"Set-Cookie: {self.secret}\r\nX-Squid-Error: {self.secret} 0\r\nLocation: /{self.secret}\r\n"
        return f"HTTP/1.1 {status}\r\nContent-Length: {len(data)}\r\n{said}\r\n".encode() + data


@pytest.mark.parametrize("way", ["basic", "auth_key"])
@pytest.mark.expects_log
def test_a_secret_that_a_shop_repeats_everywhere_is_kept_and_told_nowhere(commands: Commands, way: str) -> None:
    secret, username = "c4nary/with:Colon", "desk"
    shop = RepeatingShop(secret)
    with serving(shop) as url:
        login = ("--set", f"url={url}", "--set", f"auth={way}", "--set", f"username={username}")
        typed = json.dumps({"password": secret})
        commands.run("connect", "custom_store", "--name", "Hostile", *login, "--secrets-stdin", stdin=typed)
        for repeat in (shop.feed, shop.wide_feed, shop.wide_page, shop.refusal, shop.proxys, shop.no_http):
            shop.repeat = repeat
            commands.run("import", code=None)
    runs = [str(run["id"]) for run in commands.run("runs")]
    assert len(runs) == 6
    answers = [answer for run in runs for answer in commands.run("runs", run, "--answers")["answers"]]
    assert len(answers) >= 6
    for run in runs:
        commands.text("runs", run, "--answers")
    haystack = everything_written(commands.data_dir) + "".join(commands.printed)
    assert MASK in haystack
    narrow = haystack.replace("\0", "").replace("\\u0000", "")
    assert [shape for shape in shapes(secret, username) if shape in haystack or shape in narrow] == []


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
