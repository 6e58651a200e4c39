"""Restoring brings a backup back at once, into a database that others have open, and tells no shop twice."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from derived_rows import IN_STEP
from kept_desk import filled, noise, rows
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.backup import Backup, BackupReason, RestoreLoss
from ordersync_gui.domain.errors import Busy, Cancelled, Damaged, NoRoom, NotFound, StorageError, UsageError
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.mail_settings import MailSettings
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import backups, looks, outbox, queries, replacing
from ordersync_gui.storage.backups import back_up
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.mails import due_mails
from ordersync_gui.storage.paper_tables import Mails
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.storage.restoring import Restoring, loss, restore

pytestmark = pytest.mark.sqlite_only("copies of the file")

EVERYTHING = ("store", "orders", "order_line", "shipment", "shipment_line", "search", "raw_payload", "order_count")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with sixty orders."""
    found = tmp_path / "orders.sqlite3"
    filled(found)
    return found


@pytest.fixture
def backup(path: Path) -> Backup:
    """Its backup."""
    return back_up(path, reason=BackupReason.BY_HAND, now=NOW)


HOW = Restoring(lambda _db: {1: LookWay.DIRECT}, LATER)


def more_work(db: Database) -> StockedStore:
    """What happens after the backup: two orders come, one changes, two parcels are recorded, one is told."""
    shop = StockedStore.opened(db, "Second")
    shop.save(order("N1"), order("N2"))
    for number in ("N1", "N2"):
        shop.ship(draft(f"T{number}"), number=number)
    notice = shop.details("N1").notices[0].id
    shop.attempt(notice, NoticeState.SENT, at=LATER)
    return shop


def test_everything_is_as_it_was_also_for_those_who_have_it_open(path: Path, backup: Backup) -> None:
    with closing(Database(path)) as db, closing(Database(path)) as other:
        more_work(db)
        before = {store.name for store in queries.stores(other)}
        done = restore(path, backup.path, HOW)
        assert before == {"Shop", "Second"}
        for each in (db, other):
            assert [store.name for store in queries.stores(each)] == ["Shop"]
            assert queries.find_orders(each, number="N1", store_id=None) == ()
            assert each.connection().execute("PRAGMA quick_check").fetchall() == [("ok",)]
        for table in EVERYTHING[1:3]:
            text = f"SELECT id FROM {table} ORDER BY 1"  # noqa: S608 - our own names
            assert rows(path, text) == rows(backup.path, text)
    assert done.set_aside is None
    assert done.before is not None
    assert done.before.reason is BackupReason.BEFORE_RESTORE
    assert done.before.contents is not None
    assert done.before.contents.orders == 62


def test_what_would_be_lost_is_counted_first(path: Path, backup: Backup) -> None:
    assert loss(path, backup) == RestoreLoss(0, 0, 0, 0)
    with closing(Database(path)) as db:
        shop = more_work(db)
        shop.save(order("1001", modified_at=NOW + timedelta(minutes=1)))
    lost = loss(path, backup)
    assert lost is not None
    assert (lost.new_orders, lost.parcels, lost.told) == (3, 2, 1)
    path.write_bytes(b"nothing")
    assert loss(path, backup) is None


def test_whatever_waited_or_was_refused_is_unconfirmed_and_looked_up(path: Path, backup: Backup) -> None:
    done = restore(path, backup.path, HOW)
    assert done.doubted == 19
    with closing(Database(path)) as db:
        states = {state for (state,) in rows(path, "SELECT DISTINCT state FROM notice")}
        assert states == {"unconfirmed", "sent"}
        assert outbox.due(db, store_id=None, now=LATER + timedelta(days=9)) == ()
        assert len(looks.due_looks(db, store_id=1, now=LATER + timedelta(days=1))) == 19
        told = [str(entry.message) for entry in queries.order_details(db, 7).timeline]
        assert any("2026-11-22 12:00 UTC: it may have been sent since" in text for text in told)
        refused = [str(entry.message) for entry in queries.order_details(db, 4).timeline]
        assert any("had refused it" in text for text in refused)
        assert queries.order_details(db, 7).attention
    assert rows(path, "SELECT count(*) FROM lease") == [(0,)]
    assert rows(path, "SELECT high_water_mark, retry_at, paused_until, troubles FROM store") == [
        (5, None, None, 0)
    ]


def test_mails_that_waited_are_unconfirmed_too_and_those_that_went_out_stay_sent(path: Path) -> None:
    with closing(Database(path)) as db:
        shop = StockedStore.opened(db, "Second")
        shop.change(preferences=StorePreferences(mails=_MAILS))
        shop.save(*(order(number) for number in _STATES))
        for number, state in _STATES.items():
            shop.ship(draft(f"T{number}"), number=number)
            db.run(Mails.update(state=state.value).where(Mails.order == shop.details(number).id))
    restore(path, back_up(path, reason=BackupReason.BY_HAND, now=NOW).path, HOW)
    with closing(Database(path)) as db:
        found = {mail.order_number: mail for mail in mails(db) if mail.order_number in _STATES}
        states = {number: found[number].state for number in _STATES}
        assert states == {
            **dict.fromkeys(_STATES, MailState.UNCONFIRMED),
            "M4": MailState.SENT,
            "M5": MailState.CANCELLED,
        }
        assert "it may have been sent since" in str(found["M1"].error)
        told = [str(entry.message) for entry in queries.order_details(db, found["M1"].order_id).timeline]
        assert any("mail" in text.lower() and "may have been sent since" in text for text in told)
        assert due_mails(db, store_id=found["M1"].store_id, now=LATER + timedelta(days=9)) == []


_MAILS = MailSettings(send=True, host="smtp.shop.test", sender_address="desk@shop.test")
_STATES = {
    "M1": MailState.QUEUED,
    "M2": MailState.SENDING,
    "M3": MailState.REFUSED,
    "M4": MailState.SENT,
    "M5": MailState.CANCELLED,
}


def test_ids_that_windows_still_show_are_never_another_order(path: Path, backup: Backup) -> None:
    with closing(Database(path)) as db:
        more_work(db)
        gone = max(id_ for (id_,) in rows(path, "SELECT id FROM orders"))
        restore(path, backup.path, HOW)
        shop = StockedStore.opened(db, "Third")
        shop.save(order("N3"))
        assert shop.details("N3").id > gone
        with pytest.raises(NotFound):
            queries.order_details(db, gone)


def test_every_restoration_leaves_another_mark(path: Path, backup: Backup) -> None:
    with closing(Database(path)) as db:
        marks = [queries.restored_mark(db)]
        for _ in range(2):
            restore(path, backup.path, HOW)
            marks.append(queries.restored_mark(db))
    assert len(set(marks)) == 3


def test_the_backup_that_is_restored_is_never_pruned_by_it(path: Path) -> None:
    automatic = [
        back_up(path, reason=BackupReason.BEFORE_UPDATE, now=NOW - timedelta(days=9 - n)).path for n in range(3)
    ]
    restore(path, automatic[0], HOW)
    assert automatic[0].exists()
    assert len(backups.backups(path)) == 4


@pytest.mark.parametrize("broken", ["noise", "missing", "empty"])
def test_a_backup_takes_a_damaged_databases_place_and_that_one_is_kept(
    path: Path, backup: Backup, broken: str
) -> None:
    if broken == "noise":
        noise(path, seed=3, pages=20)
    elif broken == "empty":
        path.write_bytes(b"")
    else:
        path.unlink()
    spoilt = path.read_bytes() if path.exists() else None
    done = restore(path, backup.path, HOW)
    assert done.before is None
    assert (done.set_aside.read_bytes() if done.set_aside else None) == spoilt
    with closing(Database(path)) as db:
        assert len(queries.stores(db)) == 1
    assert rows(path, "SELECT count(*) FROM orders") == [(60,)]


def test_a_log_that_belongs_to_the_damaged_file_goes_with_it(path: Path, backup: Backup) -> None:
    db = Database(path)
    StockedStore.opened(db, "Second").save(order("LATE"))
    side = path.with_name("orders.sqlite3-wal")
    shutil.copy(side, path.with_name("log"))
    db.close()
    noise(path, seed=3, pages=40)
    shutil.move(path.with_name("log"), side)
    done = restore(path, backup.path, HOW)
    assert done.set_aside is not None
    assert done.set_aside.with_name(done.set_aside.name + "-wal").exists()
    assert rows(path, "SELECT count(*) FROM orders") == [(60,)]


def test_a_damaged_file_that_others_have_open_is_left_where_it_is(
    path: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    noise(path, seed=3, pages=20)
    monkeypatch.setattr(replacing, "is_open_elsewhere", lambda _path: True)
    before = path.read_bytes()
    with pytest.raises(Busy):
        restore(path, backup.path, HOW)
    assert path.read_bytes() == before
    assert not path.with_name("orders.sqlite3.restoring").exists()


@pytest.mark.parametrize("point", range(6))
def test_stopped_anywhere_nothing_has_happened(path: Path, backup: Backup, point: int) -> None:
    with closing(Database(path)) as db:
        more_work(db)
    calls = 0

    def stop(_done: int, _of: int) -> None:
        nonlocal calls
        calls += 1
        if calls > point:
            raise Cancelled

    how = Restoring(HOW.ways, LATER, progress=stop)
    try:
        restore(path, backup.path, how)
    except Cancelled:
        assert rows(path, "SELECT count(*) FROM orders") == [(62,)]
    else:
        assert rows(path, "SELECT count(*) FROM orders") == [(60,)]
    assert not path.with_name("orders.sqlite3.restoring").exists()


def test_what_is_no_backup_changes_nothing(path: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.sqlite3"
    shutil.copy(path, newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version = 99")
    torn = tmp_path / "torn.sqlite3"
    torn.write_bytes(path.read_bytes()[:-20_000])
    before = rows(path, "SELECT * FROM notice")
    for file, error in ((newer, StorageError), (torn, Damaged), (path, UsageError), (tmp_path / "no", NotFound)):
        with pytest.raises(error):
            restore(path, file, HOW)
    assert rows(path, "SELECT * FROM notice") == before


def test_without_room_nothing_happens(path: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: type("Usage", (), {"free": 0}))
    with pytest.raises(NoRoom):
        restore(path, backup.path, HOW)
    assert len(backups.backups(path)) == 1


def test_a_backup_of_an_older_version_is_brought_up_to_date(path: Path, backup: Backup) -> None:
    with closing(sqlite3.connect(backup.path, isolation_level=None)) as connection:
        connection.execute("DROP INDEX shipment_waiting")
        for (view,) in connection.execute("SELECT name FROM sqlite_master WHERE name GLOB 'v1_*'").fetchall():
            connection.execute(f"DROP VIEW {view}")
        for table in ("map_change_notice", "map_change_row", "map_change", "channel_word", "field_map"):
            connection.execute(f"DROP TABLE {table}")
        for table in ("carrier_map", "method_map"):
            connection.execute(f"DROP TABLE {table}")
        for table, column in _newer_columns(connection):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        for (table,) in _newer_tables(connection):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("PRAGMA user_version = 4")
    restore(path, backup.path, HOW)
    with closing(Database(path)) as db:
        assert queries.store_maps(db, 1) is not None
        with db.transaction():
            db.connection().execute(IN_STEP)
    assert rows(path, "SELECT count(*) FROM orders WHERE shipped_here IS NULL") == [(0,)]


def _newer_columns(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Columns that version 4 doesn't know."""
    old = _schema(4)
    now = _shape(connection)
    return [(table, column) for table in now if table in old for column in now[table] if column not in old[table]]


def _newer_tables(connection: sqlite3.Connection) -> list[tuple[str]]:
    old = _schema(4)
    return [(table,) for table in _shape(connection) if table not in old]


def _schema(version: int) -> dict[str, list[str]]:
    from ordersync_gui.storage.migrations import STEPS  # noqa: PLC0415 - only here

    with closing(sqlite3.connect(":memory:")) as fresh:
        for step in STEPS[:version]:
            for statement in step:
                fresh.execute(statement)
        return _shape(fresh)


def _shape(connection: sqlite3.Connection) -> dict[str, list[str]]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for (name,) in names}
