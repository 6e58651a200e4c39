"""Whether two databases hold the same orders after an import, however each of them got there."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from hashlib import sha256
from pathlib import Path

# Times and keys of our own; what tells whether an order is unchanged is anybody's own affair.
_OWN = frozenset({"payload_hash", "received_at", "at", "first_seen", "last_seen"})
_TABLES = ("orders", "order_line", "raw_payload", "search", "timeline", "order_count", "channel_word")
_RUN = "SELECT pages, seen, new, changed, unchanged, rejected, left_out, complete FROM import_run WHERE seen"


def contents(database: Path) -> dict[str, tuple[int, str]]:
    """Of each table that an import writes, how many rows it has and a digest of what they say."""
    with closing(sqlite3.connect(database)) as db:
        db.create_function("unpacked", 1, lambda data: zlib.decompress(data).decode(), deterministic=True)
        found = {table: _digested(db, _statement(db, table)) for table in _TABLES}
        found["import_run"] = _digested(db, _RUN)
        found["order_text"] = (db.execute("SELECT count(*) FROM order_text").fetchone()[0], "")
    return found


def _statement(db: sqlite3.Connection, table: str) -> str:
    columns = [row[1] for row in db.execute(f"PRAGMA table_xinfo({table})") if row[1] not in _OWN]
    told = ["unpacked(raw)" if column == "raw" else column for column in columns]
    return f"SELECT {', '.join(told)} FROM {table} ORDER BY {', '.join(map(str, range(1, len(told) + 1)))}"  # noqa: S608 - our own names


def _digested(db: sqlite3.Connection, statement: str) -> tuple[int, str]:
    rows, digest = 0, sha256()
    for row in db.execute(statement):
        digest.update(repr(row).encode())
        rows += 1
    return rows, digest.hexdigest()
