"""`ordersync import`, killed at random moments and run again: the database ends up as an undisturbed import's."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from ending_processes import at_hand, killed_after
from running_commands import Commands
from soaking import SOAK, Soak
from waiting import wait_until

from ordersync_gui.practice import PracticeShop

PAGE_SIZE = 50
SIZES = [(600, 3), pytest.param(20_000, 8, marks=SOAK)]
# Keys and times of our own, which differ from one database to the next.
_OWN = frozenset({"id", "store_id", "order_id", "run_id", "received_at", "at", "evidence_id"})
_OF_ORDERS = ("orders", "order_line", "raw_payload", "search", "desk_fact", "timeline")


def dump(data_dir: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What the database says of the shop's orders, by remote id instead of by our own keys."""
    with closing(sqlite3.connect(data_dir / "orders.sqlite3")) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = {table: sorted(_rows(db, table), key=repr) for table in _OF_ORDERS}
        tables["rejected_order"] = sorted(_selected(db, "rejected_order", "", _columns(db, "rejected_order")))
        tables["lease"] = db.execute("SELECT key FROM lease").fetchall()
    return tables


def _rows(db: sqlite3.Connection, table: str) -> Iterable[tuple[Any, ...]]:
    columns = _columns(db, table)
    if table == "orders":
        return _selected(db, table, "", columns)
    join = f"JOIN orders ON orders.id = {table}.order_id"
    return _selected(db, table, join, ["orders.remote_id", *(f"{table}.{column}" for column in columns)])


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[1] not in _OWN]


def _selected(db: sqlite3.Connection, table: str, join: str, columns: list[str]) -> list[tuple[Any, ...]]:
    return db.execute(f"SELECT {', '.join(columns)} FROM {table} {join}").fetchall()  # noqa: S608 - our own names


def orders_in(data_dir: Path) -> int:
    """How many orders there are so far."""
    with closing(sqlite3.connect(data_dir / "orders.sqlite3")) as db:
        (count,) = db.execute("SELECT count(*) FROM orders").fetchone()
    return int(count)


def imported(commands: Commands) -> None:
    """An import in a process of its own, to its end."""
    with at_hand(commands.start("import")) as process:
        _out, err = process.communicate(timeout=1200)
    assert process.returncode in {0, 1}, err
    assert "Traceback" not in err, err


def killed_import(commands: Commands, shop: PracticeShop, soak: Soak, *, pages: int, page_s: float) -> bool:
    """Start an import and kill it while it works on a random page; False when it was done before.

    page_s: about how long it works on one.
    """
    before = len(shop.requests)
    page = soak.chance.randint(0, pages)
    with at_hand(commands.start("import")) as process:
        wait_until(
            lambda: len(shop.requests) >= before + page or process.poll() is not None,
            f"page {page} was asked for, {soak.told()}",
            within_s=1200,
        )
        ended = killed_after(process, soak.chance.uniform(0, page_s if page else 0.5))
    assert "Traceback" not in ended.err, ended.err
    return ended.killed


@pytest.mark.parametrize(("orders", "kills"), SIZES)
def test_an_import_killed_at_any_moment_and_run_again_ends_like_an_undisturbed_one(
    tmp_path: Path, soak: Soak, orders: int, kills: int
) -> None:
    undisturbed, disturbed = Commands(tmp_path / "undisturbed"), Commands(tmp_path / "disturbed")
    with PracticeShop(orders=orders, seed=11, page_size=PAGE_SIZE, misbehave={"one-bad-order"}) as shop:
        for commands in (undisturbed, disturbed):
            commands.connect(shop)
        begun = time.monotonic()
        imported(undisturbed)
        took = time.monotonic() - begun
        soak.count("undisturbed seconds", round(took, 1))
        expected = dump(undisturbed.data_dir)
        assert (len(expected["orders"]), len(expected["rejected_order"])) == (orders - 1, 1)
        before, pages = 0, orders // PAGE_SIZE
        for _ in range(kills):
            killed = killed_import(disturbed, shop, soak, pages=pages, page_s=took / pages)
            after = orders_in(disturbed.data_dir)
            soak.count("kills", killed)
            soak.count("kills while orders came in", killed and before < after < orders - 1)
            assert after >= before, soak.told()
            before = after
        imported(disturbed)
        found = dump(disturbed.data_dir)
        for table, rows in expected.items():
            assert len(found[table]) == len(rows), (table, soak.told())
            assert found[table] == rows, (table, soak.told())
        (store,) = disturbed.run("stores")
    assert store["high_water_mark"] is not None
    assert store["last_error"] is None
    assert store["backfill"] is None, "nothing is owed any more"
