"""`ordersync share`: a PC joins a shared desk, looks at it, shows it and leaves it."""

from __future__ import annotations

import json
import socket
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from running_commands import Commands

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.desk_url import url_of_server
from ordersync_gui.domain.shared_desk import ProbeStep
from ordersync_gui.practice import PracticeShop

if TYPE_CHECKING:
    from postgres_server import TestServer

WORD = "open-sesame"


@pytest.fixture
def pc(tmp_path: Path) -> Commands:
    """A PC that never ran the program."""
    return Commands(tmp_path / "pc")


def given(password: str) -> str:
    return json.dumps({"password": password})


def closed_port() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as line:
        port: int = line.getsockname()[1]
    return port


def test_a_pc_joins_looks_shows_and_leaves(pc: Commands, postgres: TestServer, desk_server: DeskServer) -> None:
    url = url_of_server(desk_server)
    joined = pc.run(
        *("share", "--url", url, "--pc", "PC 2", "--operator", "Anna", "--secrets-stdin"),
        stdin=given(postgres.password),
    )
    assert joined == {"shared": True, "url": url, "pc": "PC 2", "operator": "Anna"}
    assert pc.run("share", "--show") == joined
    looked = pc.run("share", "--test")
    assert [step["step"] for step in looked["steps"]] == [step.value for step in ProbeStep]
    assert pc.run("stores") == []
    assert pc.run("share", "--leave") == {"shared": False}
    assert "it works on no shared desk" in pc.text("share", "--show")
    assert pc.run("share", "--test", code=2)["error"]["kind"] == "usage"
    assert postgres.password not in "".join(pc.printed)


def test_what_pcs_share_is_there_for_each(
    pc: Commands, tmp_path: Path, postgres: TestServer, desk_server: DeskServer, shop: PracticeShop
) -> None:
    other = Commands(tmp_path / "other")
    for each, name in ((pc, "PC 1"), (other, "PC 2")):
        words = ("share", "--url", url_of_server(desk_server), "--pc", name, "--secrets-stdin")
        each.run(*words, stdin=given(postgres.password))
    pc.connect(shop)
    assert [store["name"] for store in other.run("stores")] == ["Practice"]


def test_a_wrong_password_joins_nothing_and_is_not_repeated(
    pc: Commands, postgres: TestServer, desk_server: DeskServer
) -> None:
    assert postgres
    refused = pc.run("share", "--url", url_of_server(desk_server), "--secrets-stdin", stdin=given(WORD), code=1)
    assert desk_server.user in str(refused["error"])
    assert pc.run("share", "--show") == {"shared": False}
    assert WORD not in "".join(pc.printed)


def test_a_server_that_is_off_joins_nothing(pc: Commands) -> None:
    url = f"postgresql://anna@127.0.0.1:{closed_port()}/orders?sslmode=disable"
    refused = pc.run("share", "--url", url, "--secrets-stdin", stdin=given(WORD), code=1)
    assert "nothing answers at port" in str(refused["error"])
    assert pc.run("share", "--show") == {"shared": False}
    assert WORD not in "".join(pc.printed)


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://anna:{WORD}@db.example/orders",
        "mysql://anna@db.example/orders",
        "postgresql://db.example",
        f"postgresql://anna@db.example/orders?password={WORD}",
    ],
)
def test_an_address_that_can_not_be_is_refused_and_its_password_not_repeated(pc: Commands, url: str) -> None:
    assert pc.run("share", "--url", url, "--secrets-stdin", stdin=given(""), code=2)["error"]["kind"] == "usage"
    assert WORD not in "".join(pc.printed)


@pytest.mark.parametrize("told", [WORD, "{}", json.dumps([WORD]), json.dumps({"password": WORD, "more": WORD})])
def test_secrets_of_another_shape_are_refused_and_not_repeated(pc: Commands, told: str) -> None:
    url = f"postgresql://anna@127.0.0.1:{closed_port()}/orders?sslmode=disable"
    refused = pc.run("share", "--url", url, "--secrets-stdin", stdin=told, code=2)
    assert "JSON object" in str(refused["error"])
    assert WORD not in "".join(pc.printed)
