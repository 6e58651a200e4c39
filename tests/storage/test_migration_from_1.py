"""A database of version 1 with rows in every table is brought to this version and goes on working."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from rows_of_version_1 import AT, NOTICE, ROWS
from stocked_store import HOME, LATER, NOW, StockedStore, draft, exchange, line, order

from ordersync_gui.domain.channel import OrderRequirement, Window
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import PickupPoint
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import migrations, outbox, queries, runs, sqlite_schema_1, stores
from ordersync_gui.storage.database import Database

pytestmark = pytest.mark.sqlite_only("a file of an earlier version")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as version 1 left it."""
    path = tmp_path / "orders.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in sqlite_schema_1.STATEMENTS:
            raw.execute(statement)
        for table, row in ROWS.items():
            gaps = ", ".join(f":{column}" for column in row)
            raw.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({gaps})", row)  # noqa: S608 - names stand above
        raw.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        raw.execute("PRAGMA user_version = 1")
    return path


@pytest.fixture
def db(old: Path) -> Iterator[Database]:
    """The same file, opened by this version."""
    database = Database(old)
    yield database
    database.close()


def test_there_is_a_row_for_every_table_of_version_1(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw:
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert tables == set(ROWS)


def test_every_row_is_kept_as_it_was(db: Database) -> None:
    changed = {("orders", "pickup_point"): '{"network":"Mondial Relay 066974"}'}
    for table, row in ROWS.items():
        cursor = db.connection().execute(f"SELECT {', '.join(row)} FROM {table}")  # noqa: S608 - names stand above
        (found,) = cursor.fetchall()
        expected = {column: changed.get((table, column), value) for column, value in row.items()}
        assert dict(zip(row, found, strict=True)) == expected, table
    assert db.connection().execute("PRAGMA user_version").fetchone() == (migrations.VERSION,)
    assert db.connection().execute("PRAGMA foreign_key_check").fetchall() == []


def test_all_of_it_can_be_read(db: Database) -> None:
    (store,) = queries.stores(db)
    details = queries.order_details(db, 1)
    ((entry,), (notice,), (parcel,)) = (details.timeline, details.notices, details.shipments)
    (run,) = queries.runs(db, store_id=1, limit=5)
    (rejected,) = queries.rejected_orders(db, 1)

    assert (store.connected, store.preferences, store.paused_until) == (True, StorePreferences(), None)
    assert store.requirements == (OrderRequirement.SHIP_TO,)
    assert (store.high_water_mark, store.last_error_kind) == (NOW, "unreachable")
    _check_order(details)
    assert (str(entry.message), parcel.tracking_number) == ("Imported from Shop.", "T1")
    assert (notice.state, notice.steps_done) == (NoticeState.QUEUED, 0)
    assert entry.evidence is not None
    assert queries.exchange(db, entry.evidence) == exchange("late")
    assert run.counts == RunCounts(pages=1, seen=2, new=1, rejected=1)
    assert rejected.raw == "<Order>7</Order>"
    assert list(queries.order_ids(db, OrderFilter(text="öberg"))) == [1]
    assert queries.status_counts(db, None).by_status == {OrderStatus.AWAITING_SHIPMENT: 1}
    assert queries.status_map(db, 1) == {"paid": OrderStatus.AWAITING_SHIPMENT}
    assert queries.sources(db, 1) == (("eBay", 1),)


def _check_order(details: OrderDetails) -> None:
    assert details.order.pickup_point == PickupPoint("Mondial Relay 066974")
    assert (details.order.coupon, details.order.weight, details.order.weight_unit) == ("", None, "")
    assert details.order.implied_status is None
    assert (details.left_out, details.ship_to_corrected, details.ship_to) == (False, True, HOME)


def test_the_desk_works_on_with_it(db: Database) -> None:
    leased = outbox.lease(db, notice_id=1, owner="me", expires=NOW + timedelta(minutes=5), now=NOW)
    run = runs.start_run(db, store_id=1, window=Window(NOW, NOW), now=NOW)
    shop = StockedStore(db, 1, run)
    known = order(lines=(line("L1", "2"),), pickup_point=PickupPoint("Mondial Relay", "20"), source="eBay")

    outcome = shop.save(known, order("2"))
    rest = shop.ship(draft("T2"))

    assert leased is not None
    assert leased.notice == NOTICE
    assert outcome.counts == RunCounts(pages=1, seen=2, new=1, changed=1)
    assert shop.details().order == known
    assert shop.details("2").id == 2
    assert rest.created
    assert shop.details().status is OrderStatus.SHIPPED
    assert shop.leave_out("ebay").orders == {1}
    assert list(queries.order_ids(db, OrderFilter())) == [2]
    stores.delete_store(db, store_id=1)
    assert queries.stores(db) == ()


def test_an_unchanged_order_counts_as_changed_once_and_then_no_more(db: Database) -> None:
    """The digest of an order covers the facts that version 1 didn't know."""
    run = runs.start_run(db, store_id=1, window=Window(NOW, NOW), now=NOW)
    shop = StockedStore(db, 1, run)
    known = order(lines=(line("L1", "2"),), pickup_point=PickupPoint("Mondial Relay 066974"), source="eBay")

    first, second = shop.save(known), shop.save(replace(known), at=LATER)

    assert (first.counts.changed, second.counts.unchanged) == (1, 1)


def test_opening_it_again_changes_nothing_more(old: Path, db: Database) -> None:
    db.close()
    with closing(Database(old)) as again:
        assert queries.order_details(again, 1).order.pickup_point == PickupPoint("Mondial Relay 066974")


def test_the_one_request_of_a_notice_that_was_sent_counts_as_accepted(old: Path) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as raw:
        raw.execute("UPDATE notice SET state = 'sent', sent_at = ?", (AT,))
    opened = Database(old)

    (notice,) = queries.notices(opened, store_id=1, state=NoticeState.SENT)
    opened.close()

    assert notice.steps_done == 1
