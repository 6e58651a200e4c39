"""What the process that imports answers to a window, whatever goes wrong with an import."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from fresh_database import fresh

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_service import ImportService
from ordersync_gui.sync.workers import Workers

WISH = {"id": 7, "do": "import", "store": 1, "name": "Gone", "since": None, "asked_by": None, "held": False}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Database(fresh(tmp_path / "orders.sqlite3"))) as db, closing(Workers()) as workers:
        yield Desk(db, MemorySecrets(), workers, "Kim")


def answers(desk: Desk, unspeakable: str = "") -> list[dict[str, Any]]:
    """What an import of a store that is gone is answered by; what is unspeakable can't be put into words."""
    said: list[dict[str, Any]] = []

    def send(message: dict[str, Any]) -> None:
        if message["tell"] == unspeakable:
            raise TypeError
        said.append(message)

    async def serve() -> None:
        service = ImportService(desk, send)
        service.take({**WISH, "paced": False})
        await service.ended()

    asyncio.run(serve())
    return said


def test_a_store_that_is_gone_by_now_is_reported(desk: Desk) -> None:
    (answer,) = answers(desk)
    assert (answer["tell"], answer["id"], answer["data"]["store"]) == ("report", 7, "Gone")
    assert answer["data"]["error"]["class"] == "NotFound"


@pytest.mark.expects_log("a fault of the program")
def test_a_report_that_cannot_be_sent_leaves_nobody_waiting(desk: Desk) -> None:
    (answer,) = answers(desk, unspeakable="report")
    assert (answer["tell"], answer["id"], answer["data"]) == ("failed", 7, {"name": "TypeError"})
