"""Writes views and tables of the database into docs/database.md, between its marks; with --check only looks."""

from __future__ import annotations

import argparse
import inspect
import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ordersync_gui.storage.all_tables import TABLES
from ordersync_gui.storage.database import Database

PAGE = Path(__file__).parent.parent / "docs" / "database.md"
_PART = re.compile(r"(<!-- from the database: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)
_FULL_TEXT = "order_text"  # SQLite makes further tables for it

VIEW_WORDS = {
    "v1_orders": "A row for each order, those that a store's settings leave out among them (`left_out`).",
    "v1_order_items": "A row for each line of an order; `kind` tells goods (`item`) from fees and adjustments.",
    "v1_parcels": "A row for each recorded parcel of an order, those that were taken back (`voided`) among them.",
    "v1_parcel_items": "What is in each parcel.",
    "v1_notices": "What shops are told of parcels, and where that stands.",
    "v1_stores": "The connected stores, and the disconnected ones whose orders are still here.",
    "v1_imports": "Each import that is still remembered, with its counts.",
    "v1_rejected_orders": "Orders that couldn't be read, with the reason.",
    "v1_tags": "A row for each tag on each order.",
    "v1_timeline": "What happened to orders, in English sentences.",
}


def rendered(text: str) -> str:
    """The page with what stands between its marks made anew."""
    with tempfile.TemporaryDirectory() as folder, closing(Database(Path(folder) / "orders.sqlite3")) as db:
        parts = {"views": "\n".join(_views(db.connection())), "tables": "\n".join(_tables(db.connection()))}
    return _PART.sub(lambda found: f"{found[1]}{parts[found[2]]}\n{found[3]}", text)


def _views(connection: sqlite3.Connection) -> Iterator[str]:
    yield "| View | What it shows | Columns |"
    yield "|---|---|---|"
    for name in _names(connection, "view"):
        if name.startswith("v1_"):
            columns = " ".join(f"`{column}`" for column, _ in _columns(connection, name))
            yield f"| `{name}` | {VIEW_WORDS[name]} | {columns} |"


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    """The models' own words on each table, and its columns as the database has them."""
    models = {model._meta.table_name: model for model in TABLES}  # noqa: SLF001 - peewee keeps the name nowhere else
    for name in _names(connection, "table"):
        if name.startswith(("sqlite_", _FULL_TEXT)):
            continue
        yield f"### `{name}`"
        yield " ".join((inspect.getdoc(models[name]) or "").split())
        yield ""
        yield "; ".join(f"`{column}` {kind}" for column, kind in _columns(connection, name))
        yield ""


def _names(connection: sqlite3.Connection, kind: str) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = ? ORDER BY rowid"
    return [name for (name,) in connection.execute(query, (kind,))]


def _columns(connection: sqlite3.Connection, name: str) -> list[tuple[str, str]]:
    """Names and declared types; generated columns, too."""
    rows = connection.execute(f"PRAGMA table_xinfo({name})")
    return [(row[1], row[2].lower()) for row in rows]


def main() -> int:
    """Renew the page; with --check only tell whether that would change it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true")
    before = PAGE.read_text("utf-8")
    after = rendered(before)
    if arguments.parse_args().check:
        if after != before:
            print(f"{PAGE.name} isn't what the database says; run: make docs", file=sys.stderr)  # noqa: T201 - the output
        return int(after != before)
    PAGE.write_text(after, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
