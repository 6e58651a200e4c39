"""A database of version 1 with rows in every table is brought to this version and goes on working."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from stocked_store import HOME, LATER, NOW, StockedStore, draft, exchange, line, order

from ordersync_gui.domain.channel import OrderRequirement, Window
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice, freeze
from ordersync_gui.domain.order import PickupPoint
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage import migrations, outbox, queries, runs, sqlite_schema_1, stores
from ordersync_gui.storage.columns import address_to_json, compress, to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import freeze_exchange

AT = to_ms(NOW)
ADDRESS = address_to_json(HOME)
NOTICE = ShipmentNotice("1001", "R1001", "DHL", "T1", date(2026, 11, 22), NOW)
ROWS: dict[str, dict[str, Any]] = {
    "store": {
        "id": 1,
        "uid": "uid-Shop",
        "name": "Shop",
        "name_folded": "shop",
        "channel": "custom_store",
        "settings": '{"url":"https://shop.test"}',
        "created_at": AT,
        "high_water_mark": AT,
        "last_good_import": AT,
        "last_error_kind": "unreachable",
        "last_error": "No way there.",
    },
    "orders": {
        "id": 1,
        "store_id": 1,
        "remote_id": "R1001",
        "remote_id_given": 1,
        "number": "1001",
        "number_sort": "041001",
        "source_status": "paid",
        "mapped": "awaiting_shipment",
        "status": "awaiting_shipment",
        "attention": None,
        "ordered_at": to_ms(NOW - timedelta(days=1)),
        "modified_at": to_ms(NOW - timedelta(hours=1)),
        "paid_at": None,
        "currency": "EUR",
        "total": 4500,
        "total_sort": 450000,
        "tax": 0,
        "shipping": 0,
        "discount": 0,
        "buyer_name": "Åsa Öberg",
        "buyer_email": "asa@example.test",
        "buyer_phone": "+46 1",
        "buyer_code": "asa",
        "buyer_shown": "Åsa Öberg",
        "buyer_sort": "åsa öberg",
        "bill_to": ADDRESS,
        "ship_to": ADDRESS,
        "country": "SE",
        "shipping_method": "",
        "shipping_method_sort": "",
        "payment_method": "",
        "gift": 0,
        "gift_message": "",
        "buyer_notes": "",
        "internal_notes": "",
        "custom_fields": "{}",
        "pickup_point": "Mondial Relay 066974",
        "source": "eBay",
        "requested_warehouse": "",
        "item_summary": "2 × Item L1",  # noqa: RUF001 - the sign is meant
        "item_count": "2",
        "payload_hash": "of version 1",
    },
    "order_line": {
        "id": 1,
        "order_id": 1,
        "position": 1,
        "line_id": "L1",
        "sku": "SKU-L1",
        "name": "Item L1",
        "quantity": "2",
        "unit_price": "12.5000",
        "weight": None,
        "weight_unit": "",
        "image_url": "",
        "location": "",
        "upc": "",
        "kind": "item",
        "options": "[]",
        "vanished": 0,
    },
    "status_map": {"store_id": 1, "word": "paid", "status": "awaiting_shipment"},
    "desk_fact": {"order_id": 1, "held": 0, "hold_until": None, "ship_to": ADDRESS},
    "raw_payload": {"order_id": 1, "raw": compress("<Order/>"), "received_at": AT},
    "import_run": {
        "id": 1,
        "store_id": 1,
        "window_start": AT,
        "window_end": AT,
        "started_at": AT,
        "finished_at": AT,
        "pages": 1,
        "seen": 2,
        "new": 1,
        "changed": 0,
        "unchanged": 0,
        "rejected": 1,
        "warnings": "[]",
        "complete": 1,
        "error_kind": "",
        "error": "",
    },
    "rejected_order": {
        "id": 1,
        "store_id": 1,
        "run_id": 1,
        "identity": "number:7",
        "number": "7",
        "reason": "No date.",
        "raw": compress("<Order>7</Order>"),
        "at": AT,
    },
    "shipment": {
        "id": 1,
        "uid": "s-1",
        "order_id": 1,
        "carrier": "DHL",
        "service": "",
        "tracking_number": "T1",
        "ship_date": "2026-11-22",
        "note_to_buyer": "",
        "cost": None,
        "created_at": AT,
        "operator": "Kim",
    },
    "shipment_line": {"shipment_id": 1, "order_line_id": 1, "quantity": "1"},
    "notice": {
        "id": 1,
        "uid": "n-1",
        "shipment_id": 1,
        "order_id": 1,
        "store_id": 1,
        "revision": 1,
        "state": "queued",
        "attempts": 1,
        "not_before": AT,
        "asked_by_shop": 0,
        "payload": to_json(freeze(NOTICE)),
        "whole_order": 0,
        "word_before": "paid",
        "mapped_before": "awaiting_shipment",
        "created_at": AT,
        "attempt_ended_at": AT,
        "sent_at": None,
        "last_error": None,
        "lease_owner": None,
        "lease_expires": None,
    },
    "evidence": {"id": 1, "notice_id": 1, "at": AT, "exchange": freeze_exchange(exchange("late"))},
    "timeline": {
        "id": 1,
        "order_id": 1,
        "at": AT,
        "template": "Imported from {store}.",
        "gaps": '{"store":"Shop"}',
        "who": "",
        "evidence_id": 1,
    },
    "search": {"order_id": 1, "text": "1001 åsa öberg"},
    "lease": {"key": "import:1", "owner": "gone", "expires": 1},
}


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
