"""What a database says of a store's shop after an import, by content instead of by our own keys and times."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

# Keys and times of our own, which differ from one database to the next.
_OWN = frozenset({"id", "store_id", "order_id", "run_id", "received_at", "at", "evidence_id"})
_WORD_TIMES = frozenset({"first_seen", "last_seen"})
# Tables that tell of the runs themselves, of processes, or that SQLite keeps for its index.
_OF_RUNS = frozenset({"import_run", "run_answer", "store", "highest_id"})
_OF_THE_INDEX = "order_text"

Rows = list[tuple[Any, ...]]


def contents(database: Path) -> dict[str, Rows]:
    """All tables but those that hold times of the runs, each row told by its order's remote id."""
    with closing(sqlite3.connect(database)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        db.execute("INSERT INTO order_text (order_text, rank) VALUES ('integrity-check', 1)")
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        told = [name for name in names if name not in _OF_RUNS and not name.startswith((_OF_THE_INDEX, "sqlite_"))]
        found = {name: sorted(_rows(db, name), key=repr) for name in told}
        found[_OF_THE_INDEX] = sorted(db.execute("SELECT term, doc, cnt FROM order_text_term"))
    return found


def state(database: Path) -> dict[str, Any]:
    """How the one store stands, and when its last complete import began and ended."""
    with closing(sqlite3.connect(database)) as db:
        db.row_factory = sqlite3.Row
        store = dict(db.execute("SELECT * FROM store").fetchone())
        run = db.execute("SELECT * FROM import_run WHERE complete ORDER BY id DESC LIMIT 1").fetchone()
        still_open = db.execute("SELECT count(*) FROM import_run WHERE finished_at IS NULL").fetchone()[0]
    return {"store": store, "run": None if run is None else dict(run), "open": still_open}


def progress(database: Path) -> tuple[int, str]:
    """How many orders there are so far, and what is owed."""
    with closing(sqlite3.connect(database)) as db:
        (count,) = db.execute("SELECT count(*) FROM orders").fetchone()
        (owed,) = db.execute("SELECT backfill FROM store").fetchone()
    return int(count), str(owed)


def _rows(db: sqlite3.Connection, table: str) -> Rows:
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    own = _OWN | _WORD_TIMES if table == "channel_word" else _OWN
    told = [f"{table}.{column}" for column in columns if column not in own]
    join = ""
    if "order_id" in columns:
        told.insert(0, "orders.remote_id")
        join = f"JOIN orders ON orders.id = {table}.order_id"
    return db.execute(f"SELECT {', '.join(told)} FROM {table} {join}").fetchall()  # noqa: S608 - our own names
