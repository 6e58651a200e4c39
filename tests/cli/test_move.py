"""`ordersync move` takes a PC's orders to a server, and back to another PC."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kept_desk import filled, rows

from ordersync_gui.cli.main import main
from ordersync_gui.config import profile_at
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.desk_url import url_of_server

if TYPE_CHECKING:
    from postgres_server import TestServer

pytestmark = pytest.mark.sqlite_only("it opens files and servers itself")


def test_there_and_back(
    tmp_path: Path,
    postgres: TestServer,
    desk_server: DeskServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def run(folder: Path, *words: str) -> int:
        given = json.dumps({"password": postgres.password}).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        return main(["--data-dir", str(folder), *words])

    one, two, url = tmp_path / "one", tmp_path / "two", url_of_server(desk_server)
    first, second = profile_at(one), profile_at(two)
    first.prepare()
    filled(first.database, orders=9)
    assert run(one, "move", "--to", url, "--secrets-stdin") == 0
    out = capsys.readouterr().out
    assert "orders: 9 rows" in out
    assert f'ordersync share --url "{url}"' in out
    assert run(one, "stores") != 0
    assert "were moved to" in capsys.readouterr().err
    assert run(two, "share", "--url", url, "--secrets-stdin") == 0
    assert run(two, "move", "--to", "local", "--json") == 0
    assert run(two, "share", "--leave") == 0
    assert run(two, "stores") != 0
    assert run(two, "move", "--undo") == 0
    assert run(two, "stores") == 0
    numbers = "SELECT id, number, status FROM orders ORDER BY id"
    assert rows(second.database, numbers) == rows(first.database, numbers)
