"""A database of version 2 with rows in every table is brought to this version, and nothing of it is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rows_of_version_1 import NOTICE, ROWS
from stocked_store import HOME, LATER, NOW, StockedStore, draft, exchange, line, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import PickupPoint
from ordersync_gui.domain.shipment import tracking_key
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import (
    looks,
    migrations,
    orders,
    outbox,
    queries,
    runs,
    sqlite_schema_1,
    sqlite_schema_2,
)
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.differences import DRIFT_GRACE
from ordersync_gui.storage.evidence import freeze_exchange
from ordersync_gui.storage.tables import EvidenceRows, Orders, Shipments

pytestmark = pytest.mark.sqlite_only("a file of an earlier version")

# What version 2 knew besides; the order is shipped whole in two parcels, and its shop was told of the first.
MORE = (
    "INSERT INTO channel_status VALUES (1, 'paid', 'Paid')",
    "INSERT INTO highest_id VALUES ('ORDER', 7)",
    'UPDATE store SET paused_until = 5, preferences = \'{"colour":"#2a7f62"}\'',
    "UPDATE orders SET coupon = 'TEN', weight = '1.50', weight_unit = 'Grams', implied_status = 'on_hold'",
    "UPDATE shipment SET tracking_number = 'ab-12 34.x', notice_waits = 1, buyer_mail = 1",
    """INSERT INTO shipment SELECT 2, 'second', order_id, carrier, service, '1Z 999', ship_date, note_to_buyer,
        cost, created_at, operator, 0, 0 FROM shipment WHERE id = 1""",
    "UPDATE notice SET state = 'sent', attempts = 2, sent_at = 9, steps_done = 2, implied_before = 'on_hold'",
)


def _all(connection: sqlite3.Connection, tables: dict[str, list[str]]) -> dict[str, list[tuple[Any, ...]]]:
    return {
        table: connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()  # noqa: S608 - names of the schema
        for table, columns in tables.items()
    }


def _tables(connection: sqlite3.Connection) -> dict[str, list[str]]:
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for (name,) in names}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as version 2 left it."""
    path = tmp_path / "orders.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in sqlite_schema_1.STATEMENTS + sqlite_schema_2.STATEMENTS:
            raw.execute(statement)
        for table, row in ROWS.items():
            gaps = ", ".join(f":{column}" for column in row)
            raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({gaps})", row)  # noqa: S608 - names stand in the rows
        raw.execute('UPDATE orders SET pickup_point = \'{"network":"Mondial Relay 066974"}\'')
        for statement in MORE:
            raw.execute(statement)
        raw.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        raw.execute("PRAGMA user_version = 2")
    return path


@pytest.fixture
def db(old: Path) -> Iterator[Database]:
    """The same file, opened by this version."""
    database = Database(old)
    yield database
    database.close()


def test_every_row_of_every_table_is_kept_as_it_was(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw:
        tables = _tables(raw)
        before = _all(raw, tables)
    with closing(Database(old)) as opened:
        after = _all(opened.connection(), tables)
        version = opened.connection().execute("PRAGMA user_version").fetchone()
        broken = opened.connection().execute("PRAGMA foreign_key_check").fetchall()

    assert all(before.values()), "a table shows nothing here"
    assert after == before
    assert (version, broken) == ((migrations.VERSION,), [])


def test_the_new_columns_hold_what_is_true_of_old_rows(db: Database) -> None:
    keys = dict(db.tuples(Shipments.select(Shipments.tracking_number, Shipments.tracking_key)))
    assert keys == {number: tracking_key(number) for number in ("ab-12 34.x", "1Z 999")}
    assert keys["ab-12 34.x"] == "AB1234X"
    assert db.column(EvidenceRows.select(EvidenceRows.size)) == [len(freeze_exchange(exchange("late")))]
    assert db.column(Orders.select(Orders.first_mapped)) == [""]
    details = queries.order_details(db, 1)
    assert [parcel.voided or parcel.shop_outdated or bool(parcel.combined) for parcel in details.shipments] == [
        False,
        False,
    ]
    (notice,) = details.notices
    assert (notice.correction, notice.next_look_at, notice.steps_done) == (False, None, 2)
    assert queries.parcels_with_tracking(db, "AB 1234x") == (("1001", "Shop"),)


def _shop(db: Database) -> StockedStore:
    return StockedStore(db, 1, runs.start_run(db, store_id=1, window=Window(NOW, NOW), now=NOW))


def test_nobody_is_accused_of_shipping_an_old_order_elsewhere(db: Database) -> None:
    """What the order was when it first came isn't known of it."""
    shop = _shop(db)
    with db.transaction():
        db.connection().execute("DELETE FROM shipment")

    shop.save(order(source_status="gone"))

    assert AttentionKind.SHIPPED_AT_SHOP not in shop.reasons()


def test_an_address_that_was_corrected_by_version_2_still_counts_and_a_later_change_is_noticed(
    db: Database,
) -> None:
    """What the shop's own address was at that time isn't known: the last known one counts as that."""
    shop = _shop(db)
    moved = replace(HOME, address1="Storgatan 9")
    assert AttentionKind.ADDRESS_CONFLICT not in shop.reasons()

    shop.save(order(ship_to=moved, lines=(line("L1", "2"),)))

    details = shop.details()
    assert (details.ship_to, details.order.ship_to, details.ship_to_corrected) == (HOME, moved, True)
    assert AttentionKind.ADDRESS_CONFLICT in shop.reasons()
    orders.correct_ship_to(db, order_id=1, address=None, operator="Kim", now=NOW)
    assert shop.details().ship_to == moved


def test_the_desk_works_on_with_old_parcels(db: Database) -> None:
    shop = _shop(db)
    known = order(lines=(line("L1", "2"),), pickup_point=PickupPoint("Mondial Relay 066974"), source="eBay")
    shop.save(known, at=NOW + DRIFT_GRACE)
    first, second = shop.details().shipments

    told = shop.void(first.id).told
    silent = shop.void(second.id).told
    again = shop.ship(draft("T9"))

    assert (told, silent, again.created) == (True, False, True)
    (sent, queued) = shop.details().notices
    assert (sent.state, queued.state) == (NoticeState.SENT, NoticeState.QUEUED)
    assert sent.tracking_number == NOTICE.tracking_number
    assert shop.details().status is OrderStatus.SHIPPED
    assert shop.reasons() == [AttentionKind.SHOP_HAS_OLD]


@pytest.mark.parametrize("state", NoticeState)
def test_an_old_notice_goes_on_where_it_stood(old: Path, state: NoticeState) -> None:
    """One that waits goes out once; those that are over start neither looks nor doubts."""
    lease = "'gone', 1" if state is NoticeState.SENDING else "NULL, NULL"
    attempts, ended = (0, "NULL") if state is NoticeState.QUEUED else (1, "attempt_ended_at")
    with closing(sqlite3.connect(old, isolation_level=None)) as raw:
        raw.execute("DELETE FROM shipment WHERE id = 2")
        raw.execute(
            f"""UPDATE notice SET state = '{state.value}', whole_order = 1, steps_done = 0, attempts = {attempts},
                attempt_ended_at = {ended}, (lease_owner, lease_expires) = (SELECT {lease})"""  # noqa: S608 - made up here
        )
    with closing(Database(old)) as db:
        outbox.recover(db, is_gone=lambda owner: owner == "gone", now=LATER)
        shop = _shop(db)

        assert looks.due_looks(db, store_id=1, now=LATER) == ()
        assert AttentionKind.OPEN_AT_SHOP not in shop.reasons()
        (notice,) = shop.details().notices
        assert notice.state is (NoticeState.UNCONFIRMED if state is NoticeState.SENDING else state)
        due = outbox.due(db, store_id=None, now=LATER)
        assert [view.id for view in due] == ([notice.id] if state is NoticeState.QUEUED else [])
        for view in due:
            shop.attempt(view.id, at=LATER)
        assert outbox.due(db, store_id=None, now=LATER) == ()
