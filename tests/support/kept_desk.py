"""A database with orders, parcels and notices in every state, to be backed up, damaged and brought back."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from fresh_database import fresh
from stocked_store import NOW, StockedStore, draft, order

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.database import Database

PAGE = 4096


def filled(path: Path, *, orders: int = 60) -> None:
    """A store with orders, every third shipped; their notices wait, one is refused, one sent, one being sent."""
    with closing(Database(fresh(path))) as db:
        shop = StockedStore.opened(db)
        numbers = [str(1000 + each) for each in range(orders)]
        shop.save(*(order(number, buyer_notes=f"note {number} " * 20) for number in numbers))
        notices = [shop.ship(draft(f"T{number}"), number=number).notice_id for number in numbers[::3]]
        shop.attempt(notices[0], NoticeState.SENT)
        shop.attempt(notices[1], NoticeState.REFUSED)
        shop.leased(notices[2])
        db.connection().execute(
            "UPDATE store SET high_water_mark = 5, retry_at = 6, troubles = 2, paused_until = 7"
        )
    checkpointed(path)


def checkpointed(path: Path) -> None:
    """Everything lies in the file itself."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def noise(path: Path, *, seed: int, pages: int, first: int = 1) -> None:
    """Overwrite some pages, none of them before `first`, with bytes that mean nothing."""
    chance = random.Random(seed)  # noqa: S311 - the same noise for the same seed
    count = path.stat().st_size // PAGE
    with path.open("r+b") as file:
        for page in chance.sample(range(first, count), min(pages, count - first)):
            file.seek(page * PAGE)
            file.write(chance.randbytes(PAGE))


def rows(path: Path, query: str) -> list[tuple[Any, ...]]:
    """What the database says."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.execute(query))


__all__ = ["NOW", "PAGE", "checkpointed", "filled", "noise", "rows"]
