"""The floor that imports are measured against: curl, lxml and raw `executemany` into our own schema, one by one.

What it writes are the rows that an import of new orders ends up with, by the shortest way that does so for these
pages: no question whether an order is known, no doubt about what the shop sends.
"""

from __future__ import annotations

import sqlite3
import subprocess
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from time import time

from ordersync_gui.storage.columns import to_json
from scripts.bench.import_floor_rows import PageRows, Row, parsed
from scripts.bench.import_shop import page_address

_WORD = (
    "INSERT INTO channel_word (store_id, kind, word, first_seen, last_seen, orders) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (store_id, kind, word) DO UPDATE SET orders = orders + excluded.orders"
)
_FOUND = "INSERT INTO order_text (rowid, text) VALUES (:order_id, :text || char(10, 10))"
_COUNTED = (
    "INSERT INTO order_count (store_id, facet, orders) "
    "SELECT store_id, facet, count(*) FROM orders WHERE id >= ? GROUP BY store_id, facet "
    "ON CONFLICT (store_id, facet) DO UPDATE SET orders = orders + excluded.orders"
)
_COUNTS = "UPDATE import_run SET pages = pages + 1, seen = seen + :count, new = new + :count WHERE id = :run"


def fetched(shop: str, pages: int, folder: Path) -> list[Path]:
    """All pages, fetched by one curl on one connection into files."""
    files = [folder / f"{page}.xml" for page in range(1, pages + 1)]
    wanted = "".join(
        f'url = "{page_address(shop, page)}"\noutput = "{file}"\n' for page, file in enumerate(files, start=1)
    )
    subprocess.run(["curl", "--silent", "--fail", "--config", "-"], input=wanted.encode(), check=True)  # noqa: S607 - wherever it is
    return files


class Floor:
    """One import into a database with one store, whose id, name and map of statuses are given."""

    def __init__(
        self, connection: sqlite3.Connection, *, store: int, name: str, statuses: Mapping[str, str]
    ) -> None:
        self._db = connection
        self._store = store
        self._gaps = to_json({"store": name})
        self._statuses = statuses
        self._next = 1 + (connection.execute("SELECT max(id) FROM orders").fetchone()[0] or 0)
        self._inserts: dict[str, str] = {}
        self.orders = 0

    def import_all(self, shop: str, pages: int, folder: Path) -> None:
        """Fetch, parse and write all pages, and record the import as ours does."""
        begun = _now()
        self._run = self._begin(begun)
        for file in fetched(shop, pages, folder):
            self.write(self.parsed(file.read_bytes()))
        self._end()

    def parsed(self, page: bytes) -> PageRows:
        """The rows of the next page."""
        rows = parsed(page, store=self._store, first_id=self._next, statuses=self._statuses, at=_now())
        self._next += len(rows.orders)
        return rows

    def write(self, rows: PageRows) -> None:
        """One transaction with all that a page leaves behind."""
        db, now, orders = self._db, _now(), rows.orders
        db.execute("BEGIN IMMEDIATE")
        self._insert("orders", orders)
        db.execute(_COUNTED, (orders[0]["id"],))
        self._insert("order_line", rows.lines)
        self._insert(
            "timeline",
            [
                {"order_id": row["id"], "at": now, "template": "Imported from {store}.", "gaps": self._gaps}
                | {"who": "", "evidence_id": None}
                for row in orders
            ],
        )
        self._insert("raw_payload", rows.raws)
        self._insert("search", rows.search)
        db.executemany(_FOUND, rows.search)
        counts = Counter(("status", row["source_status"]) for row in orders)
        counts.update(("shipping_method", row["shipping_method"]) for row in orders)
        db.executemany(_WORD, [(self._store, *word, now, now, count) for word, count in counts.items()])
        db.execute(_COUNTS, {"count": len(orders), "run": self._run})
        db.execute("COMMIT")
        self.orders += len(orders)

    def _insert(self, table: str, rows: list[Row]) -> None:
        if table not in self._inserts:
            gaps = ", ".join(f":{column}" for column in rows[0])
            self._inserts[table] = f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({gaps})"  # noqa: S608 - our own
        self._db.executemany(self._inserts[table], rows)

    def _begin(self, now: int) -> int:
        counts = dict.fromkeys(("pages", "seen", "new", "changed", "unchanged", "rejected", "left_out"), 0)
        texts = {"warnings": "[]", "error_kind": "", "error": "", "new_words": "[]"}
        times = dict.fromkeys(("window_start", "window_end", "started_at"), now)
        row = {"store_id": self._store, "complete": 0, **counts, **texts, **times}
        gaps = ", ".join(f":{column}" for column in row)
        found = self._db.execute(f"INSERT INTO import_run ({', '.join(row)}) VALUES ({gaps})", row)  # noqa: S608 - our own names
        return int(found.lastrowid or 0)

    def _end(self) -> None:
        now = _now()
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("UPDATE import_run SET finished_at = ?, complete = 1 WHERE id = ?", (now, self._run))
        self._db.execute(
            "UPDATE store SET high_water_mark = ?, last_good_import = ? WHERE id = ?", (now, now, self._store)
        )
        self._db.execute("COMMIT")


def _now() -> int:
    return int(time() * 1000)
