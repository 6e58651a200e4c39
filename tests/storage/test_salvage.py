"""Of a damaged database most rows are saved, never a wrong one, and it is never a crash."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from derived_rows import IN_STEP
from kept_desk import PAGE, checkpointed, filled, noise, rows
from stocked_store import LATER, NOW, StockedStore, order

from ordersync_gui.domain.backup import BackupReason
from ordersync_gui.domain.errors import Busy, Cancelled, Damaged
from ordersync_gui.domain.salvage import Salvaged
from ordersync_gui.storage import queries, replacing
from ordersync_gui.storage.backups import back_up
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.salvage import Saving, salvage
from ordersync_gui.storage.verified import verified

pytestmark = pytest.mark.sqlite_only("damage to the file")

HOW = Saving(lambda _db: {}, LATER)
FACTS = {
    "orders": "id, store_id, remote_id, number, total, ship_to, buyer_notes, item_count, status, gift_message",
    "order_line": "id, order_id, position, sku, name, quantity, unit_price",
    "shipment": "id, uid, order_id, carrier, tracking_number, ship_date",
    "raw_payload": "order_id, raw",
    "timeline": "order_id, template, at",
}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with three hundred orders, made once."""
    found = tmp_path_factory.mktemp("whole") / "orders.sqlite3"
    filled(found, orders=300)
    return found


@pytest.fixture
def path(tmp_path: Path, whole: Path) -> Path:
    """A copy of it."""
    found = tmp_path / "orders.sqlite3"
    shutil.copy(whole, found)
    return found


def facts(path: Path) -> dict[str, set[tuple[object, ...]]]:
    return {table: set(rows(path, f"SELECT {columns} FROM {table}")) for table, columns in FACTS.items()}  # noqa: S608 - our own names


def check_whole(path: Path) -> None:
    """What was saved is a database that the desk can work with, with its derived parts in step."""
    verified(path)
    assert rows(path, "PRAGMA foreign_key_check") == []
    orders = rows(path, "SELECT count(*) FROM orders")
    assert rows(path, "SELECT sum(orders) FROM order_count") in (orders, [(None,)])
    assert rows(path, "SELECT count(*) FROM search") == orders
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(IN_STEP)
    half = """SELECT count(*) FROM orders
        WHERE id NOT IN (SELECT order_id FROM shipment) AND CAST(item_count AS REAL) !=
        (SELECT coalesce(sum(quantity), 0) FROM order_line WHERE order_id = orders.id AND kind = 'item')"""
    assert rows(path, half) == [(0,)]
    with closing(Database(path)) as db:
        StockedStore.opened(db, "New").save(order("AFTER"))
        assert queries.find_orders(db, number="AFTER", store_id=None)


@pytest.mark.parametrize("seed", range(8))
def test_of_pages_of_noise_most_rows_are_saved_and_none_is_wrong(path: Path, seed: int) -> None:
    before = facts(path)
    back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    noise(path, seed=seed, pages=6, first=60)  # behind the schema's own pages
    spoilt = path.read_bytes()
    done = salvage(path, HOW)
    after = facts(path)
    for table in ("orders", "order_line", "shipment", "raw_payload"):
        assert after[table] <= before[table], table
    assert len(after["orders"]) > 0.5 * len(before["orders"])
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == spoilt
    check_whole(path)


@pytest.mark.parametrize("seed", range(8))
def test_wherever_the_noise_is_it_is_never_a_crash_nor_a_wrong_row(path: Path, seed: int) -> None:
    before = facts(path)
    noise(path, seed=100 + seed, pages=25, first=0)
    spoilt = path.read_bytes()
    try:
        salvage(path, HOW)
    except Damaged:
        assert path.read_bytes() == spoilt, "what can't be saved stays as it is"
        return
    after = facts(path)
    for table in ("order_line", "shipment", "raw_payload"):
        assert after[table] <= before[table], table
    check_whole(path)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3 // PAGE * PAGE + 100])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeros(path: Path) -> None:
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])


def text(path: Path) -> None:
    path.write_bytes(b"this is no database" * 900)


@pytest.mark.parametrize("damage", [cut, emptied, zeros, text])
def test_a_file_that_is_cut_emptied_or_without_its_head_is_damaged_and_kept(
    path: Path, damage: Callable[[Path], None]
) -> None:
    back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    damage(path)
    spoilt = path.read_bytes()
    with pytest.raises(Damaged):
        Database(path).close()
    try:
        done = salvage(path, HOW)
    except Damaged:
        assert damage is not cut
        assert path.read_bytes() == spoilt
    else:
        assert damage is cut
        assert done.saved
        check_whole(path)


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_a_torn_log_costs_only_what_was_written_last(path: Path, keep: float) -> None:
    db = Database(path)
    db.connection().execute("PRAGMA wal_autocheckpoint = 0")
    shop = StockedStore.opened(db, "Second")
    for each in range(30):
        shop.save(order(f"L{each}"))
    log = path.with_name("orders.sqlite3-wal")
    written, content = log.read_bytes(), path.read_bytes()
    db.close()
    path.write_bytes(content)
    log.write_bytes(written[: int(len(written) * keep)])
    path.with_name("orders.sqlite3-shm").unlink(missing_ok=True)
    with closing(Database(path)) as again:
        assert len(queries.find_orders(again, number="1001", store_id=1)) == 1
    verified(path)
    late = rows(path, "SELECT count(*) FROM orders WHERE number LIKE 'L%'")[0][0]
    assert isinstance(late, int)
    assert late < 30


def test_a_log_that_is_whole_is_saved_with_a_damaged_file(path: Path) -> None:
    db = Database(path)
    StockedStore.opened(db, "Second").save(order("LATE"))
    log = path.with_name("orders.sqlite3-wal")
    written, content = log.read_bytes(), path.read_bytes()
    db.close()
    path.write_bytes(content)
    noise(path, seed=5, pages=5, first=100)
    log.write_bytes(written)
    path.with_name("orders.sqlite3-shm").unlink(missing_ok=True)
    salvage(path, HOW)
    assert rows(path, "SELECT count(*) FROM orders WHERE number = 'LATE'") == [(1,)]


def notices_after(path: Path) -> Salvaged:
    noise(path, seed=8, pages=3, first=100)
    return salvage(path, HOW)


def test_no_notice_is_sent_again_and_what_is_lost_is_asked_for_again(path: Path) -> None:
    done = notices_after(path)
    assert done.doubted
    assert {state for (state,) in rows(path, "SELECT DISTINCT state FROM notice")} <= {"unconfirmed", "sent"}
    lost = [one for one in done.tables if one.table in {"orders", "order_line"} and one.lost != 0]
    mark = rows(path, "SELECT high_water_mark FROM store")
    assert mark == ([(None,)] if lost or done.dropped else [(5,)])


def test_orders_whose_store_is_lost_get_it_from_a_backup_or_wait_for_a_connection(path: Path) -> None:
    page = rows(path, "SELECT rootpage FROM sqlite_master WHERE name = 'store'")[0][0]
    assert isinstance(page, int)

    def spoil() -> None:
        with path.open("r+b") as file:
            file.seek((page - 1) * PAGE)
            file.write(b"\xfe" * PAGE)

    spoil()
    assert salvage(path, HOW).invented == 1
    assert rows(path, "SELECT name, connected FROM store") == [("Store 1", 0)]
    assert rows(path, "SELECT count(*) FROM orders") == [(300,)]
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE store SET name = 'Kept'")
        connection.commit()
    checkpointed(path)
    back_up(path, reason=BackupReason.BY_HAND, now=NOW)
    page = rows(path, "SELECT rootpage FROM sqlite_master WHERE name = 'store'")[0][0]
    spoil()
    assert salvage(path, HOW).invented == 0
    assert rows(path, "SELECT name FROM store") == [("Kept",)]


def test_stopped_or_open_elsewhere_it_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noise(path, seed=2, pages=3, first=100)
    spoilt = path.read_bytes()
    with pytest.raises(Cancelled):
        salvage(path, Saving(HOW.ways, LATER, stop=lambda: True))
    monkeypatch.setattr(replacing, "is_open_elsewhere", lambda _path: True)
    with pytest.raises(Busy):
        salvage(path, HOW)
    assert path.read_bytes() == spoilt
    assert not path.with_name("orders.sqlite3.saving").exists()


def test_whether_another_process_has_it_open_is_seen(path: Path) -> None:
    import subprocess  # noqa: PLC0415 - only here
    import sys  # noqa: PLC0415 - only here

    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT 1 FROM store').fetchall(); "
        "print('open', flush=True); sys.stdin.read()"
    )
    assert not replacing.is_open_elsewhere(path)
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert replacing.is_open_elsewhere(path)
        other.communicate("")
    assert not replacing.is_open_elsewhere(path)
